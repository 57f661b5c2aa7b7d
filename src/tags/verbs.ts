import { KEPT_PARTICLES, MOSTLY_KEPT_PARTICLES, SEPARABLE_PARTICLES } from '../dutch/verb-particles'
import type { WordSet } from './word-set'

/** First parts of separable verbs, longer ones first, since one may begin as another does. */
const PARTICLES = [...SEPARABLE_PARTICLES].sort((a, b) => b.length - a.length)

/** Whether a word can be the particle of a separable verb. */
export const isParticle = (word: string): boolean => SEPARABLE_PARTICLES.has(word)

/** Whether a verb written together with one of these is one word: *overschreden*, *ondersteunt*, but *omgehakt*. */
export function keepsParticle(particle: string, rest: string, feats: string): boolean {
  if (!KEPT_PARTICLES.has(particle)) return false
  return feats.includes('VerbForm=Part') ? !rest.startsWith('ge') : MOSTLY_KEPT_PARTICLES.has(particle)
}

/** Verbs that begin as if with a particle. */
const INSEPARABLE: ReadonlySet<string> = new Set(
  'aanvaarden doorkruisen doorstaan doorzoeken omarmen omringen omschrijven omsingelen omvatten openbaren openen voorspellen voorzien waarborgen waarschuwen'.split(
    ' ',
  ),
)

/** Whether a verb that begins with a particle can stand without it: *uitvoeren*, but not *openen*. */
export const isSeparable = (infinitive: string): boolean => !INSEPARABLE.has(infinitive)

const NO_WORDS: readonly string[] = []

/** Makes a function that gives those of `words` that begin with the same letter as a word, in their order. */
export function byFirstLetter(words: readonly string[]): (word: string) => readonly string[] {
  const filed = new Map<number, string[]>()
  for (const word of words) {
    const list = filed.get(word.charCodeAt(0))
    if (list) list.push(word)
    else filed.set(word.charCodeAt(0), [word])
  }
  return (word) => filed.get(word.charCodeAt(0)) ?? NO_WORDS
}

const particlesLike = byFirstLetter(PARTICLES)

/** The particle that a verb form begins with: *uit* of *uitgroeide*; `sure` leaves out those that a verb can also keep. */
export function particleOf(form: string, sure = false): string | undefined {
  return particlesLike(form).find((p) => form.length > p.length + 2 && form.startsWith(p) && !(sure && KEPT_PARTICLES.has(p)))
}

/** Infinitives that a stem can have: *droom* → *dromen*, *zet* → *zetten*, *reis* → *reizen*, *leef* → *leven*. */
function infinitives(stem: string): string[] {
  const last = stem[stem.length - 1] ?? ''
  const voiced = last === 'f' ? 'v' : last === 's' ? 'z' : undefined
  // *zeg*, *zeggen*: one vowel before one consonant is short and doubles it; a last syllable as in *wandel* mostly has no stress.
  const short = /(?:^|[^aeiou])[aeiou][^aeiou]$/.test(stem) && !/[aeiou].*e[lmnr]$/.test(stem)
  const made = [`${stem}en`, `${stem}n`]
  if (short) made.unshift(`${stem}${last}en`)
  else made.push(`${stem}${last}en`)
  const long = /^(.*)(aa|ee|oo|uu)([^aeiou])$/.exec(stem)
  if (long) {
    const open = `${long[1]}${long[2]?.[0]}`
    made.unshift(`${open}${last}en`)
    if (voiced) made.unshift(`${open}${voiced}en`)
  } else if (voiced) made.splice(short ? 1 : 0, 0, `${stem.slice(0, -1)}${voiced}en`)
  return made
}

/** *ïnspireerd* of *geïnspireerd*, without its mark. */
function plainStart(bare: string): string {
  const at = 'ïëü'.indexOf(bare[0] ?? '-')
  return at < 0 ? bare : 'ieu'[at] + bare.slice(1)
}

/** Longest verb form that is taken apart, in code units. */
const LONGEST_VERB = 30

/** The infinitive of a regular form, where the dictionary has one: *geopereerd* → *opereren*. `feats` are the form's features. */
export function regularInfinitive(form: string, feats: string, words: WordSet): string | undefined {
  if (form.length < 4 || form.length > LONGEST_VERB) return undefined
  const stems: string[] = []
  if (feats.includes('VerbForm=Inf') || feats.includes('Number=Plur|Tense=Pres')) {
    if (form.endsWith('n')) return form
  } else if (feats.includes('Tense=Past')) {
    for (const ending of ['ten', 'den', 'te', 'de']) if (form.endsWith(ending)) stems.push(form.slice(0, -ending.length))
  } else if (feats.includes('VerbForm=Part')) {
    for (const bare of form.startsWith('ge') ? [plainStart(form.slice(2)), form] : [form]) {
      for (const ending of ['ende', 'end']) if (bare.endsWith(ending)) stems.push(`+${bare.slice(0, -ending.length)}en`)
      for (const ending of ['te', 'de', 't', 'd']) if (bare.endsWith(ending)) stems.push(bare.slice(0, -ending.length))
      stems.push(bare)
      if (bare.endsWith('en')) stems.push(`+${bare}`)
    }
  } else if (feats.includes('Tense=Pres')) {
    if (form.endsWith('t')) stems.push(form.slice(0, -1))
    stems.push(form)
  }
  for (const stem of stems) {
    const made = stem.startsWith('+') ? [stem.slice(1)] : infinitives(stem)
    const found = made.find((infinitive) => infinitive.length > 3 && words.has(infinitive))
    if (found) return found
  }
  return undefined
}
