import type { MentionRole } from './mention'
import { type CoreferenceText, Feature } from './text'

/** How many tokens a verb is looked for in. */
const VERB_RANGE = 10

/** Whether a finite verb stands at `t`. */
export function isFiniteVerb(text: CoreferenceText, t: number): boolean {
  return text.has(t, Feature.Finite) && (text.upos(t) === 'VERB' || text.upos(t) === 'AUX')
}

const OBJECTS: ReadonlySet<string> = new Set(['hem', 'haar', 'hun', 'hen', "'m", "d'r"])
const SUBJECTS: ReadonlySet<string> = new Set(['hij', 'zij', 'ze', 'ie', "'ie"])

/** What the words from `first` to `end` do in their clause, by the words around them. */
export function roleOf(text: CoreferenceText, first: number, end: number, head: number): MentionRole | null {
  const sentence = text.sentenceOf[first] as number
  const inside = (t: number) => t >= 0 && text.sentenceOf[t] === sentence
  const before = inside(first - 1) ? text.upos(first - 1) : ''
  if (before === 'ADP')
    return inside(first - 2) && (text.upos(first - 2) === 'NOUN' || (text.nameOf[first - 2] as number) >= 0) ? 'modifier' : 'oblique'
  if (SUBJECTS.has(text.word(head)) && end === first + 1) return 'subject'
  if (OBJECTS.has(text.word(head)) && end === first + 1) return 'object'
  if (
    inside(first - 1) &&
    (text.word(first - 1) === ',' || text.word(first - 1) === '(') &&
    inside(first - 2) &&
    (text.upos(first - 2) === 'NOUN' || (text.nameOf[first - 2] as number) >= 0)
  ) {
    const after = text.word(end)
    if (after === ',' || after === ')' || text.input.tokens[end]?.kind === 'punctuation' || text.upos(end) === 'ADP') return 'apposition'
  }
  if (inside(first - 1) && isFiniteVerb(text, first - 1)) return 'subject'
  if (inside(end) && isFiniteVerb(text, end)) return 'subject'
  // At the start of its clause, with a finite verb after it.
  const starts = !inside(first - 1) || before === 'PUNCT' || before === 'SCONJ' || before === 'CCONJ'
  for (let t = end; t < end + VERB_RANGE && inside(t); t++) {
    if (isFiniteVerb(text, t)) return starts ? 'subject' : subjectBefore(text, first, inside) ? 'object' : 'subject'
    if (text.input.tokens[t]?.kind === 'punctuation') break
  }
  return 'object'
}

/** Whether a pronoun in the form of subjects stands in the clause before `first`. */
function subjectBefore(text: CoreferenceText, first: number, inside: (t: number) => boolean): boolean {
  for (let t = first - 1; t > first - VERB_RANGE && inside(t); t--) {
    if (SUBJECTS.has(text.word(t)) || text.word(t) === 'ik' || text.word(t) === 'wij' || text.word(t) === 'we') return true
    if (text.upos(t) === 'SCONJ' || text.word(t) === ',') return false
  }
  return false
}
