import { Boundary, LabelBit, Role, type TagForm, VERBAL } from './tag-form'

/** Set in `verbsAhead` where a boundary comes before the next verb. */
const AFTER_BOUNDARY = 256
/** Marks a nominal that no preposition stands before, while clauses are read. */
const BARE = 1 << 20

/** For each token, what the next two verbs of the sentence can be: *heeft* before *gekocht*, before *te koop staan*. Linear. */
export function verbsAhead(forms: readonly TagForm[], out: Int32Array): void {
  let next = 0
  for (let t = forms.length - 1; t >= 0; t--) {
    out[t] = next
    const { verbal, mostlyVerb, boundary } = forms[t] as TagForm
    if (boundary === Boundary.Sentence) next = 0
    else if (boundary === Boundary.Clause) next |= AFTER_BOUNDARY
    if (mostlyVerb) next = ((next & VERBAL) << 4) | verbal
  }
}

/**
 * For each token, what its clause has as far as the forms tell: before it nominals without a preposition, behind it such nominals, an adjective of its
 * own, a participle or infinitive, another finite verb; and *er*. *Is* of *Jan is ziek*, of *er is een plan*, of *Jan is gekomen*. Linear.
 */
export function clauses(forms: readonly TagForm[], out: Int32Array): void {
  let before = 0
  let there = 0
  let governed = false
  let last: Role = Role.None
  for (let t = 0; t < forms.length; t++) {
    const { role, boundary } = forms[t] as TagForm
    out[t] = Math.min(before, 2) + 3 * there
    if (boundary) {
      before = 0
      there = 0
    }
    if (role === Role.There) there = 1
    if (role === Role.Preposition) governed = true
    else if (role === Role.Nominal && last !== Role.Nominal) {
      if (!governed) {
        before++
        out[t] = (out[t] as number) | BARE
      }
    } else if (role !== Role.Before && role !== Role.Adjective) governed = false
    last = role
    if (role === Role.Nominal) governed = false
  }
  let behind = 0
  let own = 0
  let verbs = 0
  there = 0
  last = Role.None
  for (let t = forms.length - 1; t >= 0; t--) {
    const { role, boundary } = forms[t] as TagForm
    const isBare = ((out[t] as number) & BARE) !== 0
    out[t] = ((out[t] as number) & ~BARE) + 6 * (Math.min(behind, 2) + 3 * (own + 2 * (verbs + 8 * there)))
    if (boundary) {
      behind = 0
      own = 0
      verbs = 0
      there = 0
    }
    if (isBare) behind++
    if (role === Role.There) there = 1
    else if (role === Role.Adjective && last !== Role.Nominal && last !== Role.Adjective) own = 1
    else if (role === Role.Participle) verbs |= LabelBit.Participle
    else if (role === Role.Infinitive) verbs |= LabelBit.Infinitive
    else if (role === Role.Finite) verbs |= LabelBit.Finite
    last = role
  }
}
