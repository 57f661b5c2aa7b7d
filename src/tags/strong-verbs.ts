import { fromLists, rows } from '../dutch/lists'
import { byFirstLetter, particleOf } from './verbs'
import type { WordSet } from './word-set'

/** What a form of a strong verb can be, as bits. */
export const Strong = { PastSingular: 1, PastPlural: 2, Participle: 4 } as const

/** The labels of these forms, in the order of the bits. */
export const STRONG_LABELS: readonly string[] = [
  'VERB Number=Sing|Tense=Past|VerbForm=Fin',
  'VERB Number=Plur|Tense=Past|VerbForm=Fin',
  'VERB VerbForm=Part',
]

interface StrongForm {
  readonly bits: number
  /** By bit (index 0: past singular): the infinitive. */
  readonly infinitives: (string | undefined)[]
}

const forms = fromLists((): ReadonlyMap<string, StrongForm> => {
  const made = new Map<string, StrongForm>()
  for (const [infinitive = '', ...past] of rows('strong-verbs'))
    past.forEach((form, i) => {
      const known = made.get(form)
      const infinitives = known?.infinitives ?? []
      infinitives[i] ??= infinitive
      made.set(form, { bits: (known?.bits ?? 0) | (1 << i), infinitives })
    })
  return made
})

/** Prefixes that a verb keeps; its participle has no *ge-* then. */
const PREFIXES: readonly string[] = ['be', 'ver', 'ont', 'her', 'ge', 'over', 'onder', 'door', 'om', 'vol', 'weer', 'mis', 'voor']

const prefixesLike = byFirstLetter(PREFIXES)

/** Looks up what a form of a strong verb can be; with a prefix or particle where the dictionary has that verb (*bezwoer*, *opdook*). */
export function strongForm(lower: string, words: WordSet): number {
  const own = forms().get(lower)
  if (own) return own.bits
  let bits = 0
  for (let place = 0; place < STRONG_LABELS.length; place++) if (prefixedInfinitive(lower, place, words)) bits |= 1 << place
  return bits
}

/** The infinitive of a form of a strong verb that is what `bit` says: *sliep* → *slapen*, *bezwoer* → *bezweren*, *opdook* → *op_duiken*. */
export function strongInfinitive(lower: string, bit: number, words: WordSet): string | undefined {
  if (bit === 0) return undefined
  const place = bit === Strong.PastSingular ? 0 : bit === Strong.PastPlural ? 1 : 2
  return forms().get(lower)?.infinitives[place] ?? prefixedInfinitive(lower, place, words)
}

/** The infinitive of a form that is a strong verb's with a prefix or particle. */
function prefixedInfinitive(lower: string, place: number, words: WordSet): string | undefined {
  if (lower.length < 5 || lower.length > 30) return undefined
  for (const prefix of prefixesLike(lower)) {
    if (!lower.startsWith(prefix)) continue
    const rest = lower.slice(prefix.length)
    const base = forms().get(1 << place === Strong.Participle ? `ge${rest}` : rest)?.infinitives[place]
    if (base && words.has(prefix + base)) return prefix + base
  }
  const particle = particleOf(lower)
  const base = particle && forms().get(lower.slice(particle.length))?.infinitives[place]
  return base && words.has(particle + base) ? `${particle}_${base}` : undefined
}
