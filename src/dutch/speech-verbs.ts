/*
 * Verbs that attribute words to somebody: of saying, writing, thinking, judging, and the manner verbs that stand for them in news
 * (*grijnst hij*, *zucht ze*). The list has regular ones by infinitive, the others by form.
 */
import { usesOf } from './lists'

const verbs = usesOf('speech-verbs')

/** The regular forms of a Dutch verb: stem, stem + t, past in -de/-te, and participle where it is plain. */
function regularForms(infinitive: string): string[] {
  const base = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.replace(/n$/, '')
  let stem = base
  if (/([bcdfgklmnprst])\1$/.test(stem)) stem = stem.slice(0, -1)
  else if (/[^aeiou][aeou][bcdfgklmnprstvz]$/.test(` ${stem}`) && isStressed(stem)) stem = stem.slice(0, -1) + stem.at(-2) + stem.at(-1)
  stem = stem.replace(/v$/, 'f').replace(/z$/, 's')
  const voiceless = /[tkfschp]$/.test(base) && !/[vz]$/.test(base)
  const past = `${stem}${voiceless ? 'te' : 'de'}`
  const third = stem.endsWith('t') ? stem : `${stem}t`
  const participle = /^(?:be|ge|her|ont|ver|er)[^aeiou]?/.test(stem)
    ? ''
    : `ge${stem}${stem.endsWith('t') || stem.endsWith('d') ? '' : voiceless ? 't' : 'd'}`
  return [stem, third, past, `${past}n`, infinitive, ...(participle ? [participle] : [])]
}

/** Verbs whose stem ends in an unstressed -er: *fluistert*, not *reageert*. */
const UNSTRESSED =
  /(?:fluister|mopper|foeter|herinner|stotter|jammer|glunder|bulder|schater|sputter|weiger|lever|opper|schamper|zeker|verover|hunker|lispel)$/

/** Whether the last syllable of a stem has the stress, so that its vowel is doubled: `men` in *menen* (*meent*), not `open` (*opent*). */
function isStressed(stem: string): boolean {
  if (!/(?:el|er|en|em|ig|ik)$/.test(stem)) return true
  const bare = stem.replace(/^(?:be|ver|ont|her|ge)(?=[a-z]{3})/, '')
  if (!/[aeiou]+[^aeiou]+[aeiou]/.test(bare)) return true
  return stem.endsWith('er') && !UNSTRESSED.test(stem)
}

/** Every form of a verb that attributes words to somebody, small letters. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...[...verbs('regular')].flatMap(regularForms),
  ...verbs('irregular'),
  ...verbs('weak'),
])

/** Those that attribute only in a frame. */
export const WEAK_SPEECH_VERBS = verbs('weak')

/** Auxiliaries: right after a quotation they go on with the reporter's sentence. */
export const AUXILIARIES = verbs('auxiliary')

/** Verbs by which a text is quoted (*staat in het rapport*, *luidt het opschrift*): what it stands in is the source. */
export const WRITTEN_VERBS = verbs('written')

/** Verbs whose complement in quotation marks is a judgement or name: what stands in the marks is `partial`. */
export const JUDGING_VERBS = verbs('judging')

/** Prepositions and particles that attribute words to what follows them. */
export const ATTRIBUTING_WORDS = verbs('attributing')
