import { usesOf } from '../dutch/lists'
import type { TaggedText } from '../tags'
import type { Direction } from './date-expression'

const contexts = usesOf('value-contexts')

/** Verb forms that look ahead, and those that look back; they count where there are no tags too. */
const AHEAD = contexts('ahead')
const BACK = contexts('back')

/** Forms that make a perfect with a participle, and are a present without one. */
const HELPERS = contexts('perfect')

/** How far from an expression its verb is looked for, in tokens: a Dutch clause seldom is longer. */
const REACH = 14

/**
 * Which way the clause around token `at` looks: *past* unless its nearest finite verb tells of what comes.
 *
 *     Dat bleek dinsdag tijdens het vragenuur.      past tense: past
 *           ^^^^^ ^
 *     De Kamer praat woensdag over een verzoek.     present, no participle: future
 *              ^^^^^ ^
 *     De rechter heeft vrijdag uitspraak gedaan.    perfect: past
 *     De winkel is sinds maart dicht.               what goes on since then: past
 */
export function directionAt(input: TaggedText, at: number, firstToken: number, endToken: number): Direction {
  const before = at > firstToken ? input.tokens[at - 1]?.text.toLowerCase() : undefined
  if (before === 'sinds' || before === 'sedert') return 'past'
  for (let distance = 1; distance <= REACH; distance++) {
    for (const i of [at - distance, at + distance]) {
      if (i < firstToken || i >= endToken) continue
      const direction = ofVerb(input, i, firstToken, endToken)
      if (direction) return direction
    }
  }
  return 'past'
}

function ofVerb(input: TaggedText, i: number, firstToken: number, endToken: number): Direction | null {
  const token = input.tokens[i]
  if (!token || token.text.length > 20) return null
  const word = token.text.toLowerCase()
  if (AHEAD.has(word)) return 'future'
  const tag = input.tags[i]
  if (BACK.has(word) && !(tag && HELPERS.has(word))) return 'past'
  if ((tag?.upos !== 'VERB' && tag?.upos !== 'AUX') || !tag.feats?.includes('VerbForm=Fin')) return null
  if (tag.feats.includes('Tense=Past')) return 'past'
  // The present of a verb of saying reports what was said (*zegt burgemeester X dinsdag*).
  if (/^(zeggen|melden|schrijven|laten|vinden|stellen|meedelen|mee_delen|aldus|berichten)$/.test(tag.lemma)) return null
  if (HELPERS.has(word))
    for (let j = Math.max(firstToken, i - REACH); j < Math.min(endToken, i + REACH); j++)
      if (j !== i && isParticiple(input, j)) return 'past'
  return 'future'
}

/** Whether token `j` can be a participle: by its tag, or since its infinitive looks the same (*heeft … voorkomen*) and no *te* stands before. */
function isParticiple(input: TaggedText, j: number): boolean {
  const feats = input.tags[j]?.feats
  if (feats?.includes('VerbForm=Part')) return true
  const text = input.tokens[j]?.text ?? ''
  return (
    feats?.includes('VerbForm=Inf') === true && /^(be|ver|ont|her|er|ge|voor|over|onder)/.test(text) && input.tokens[j - 1]?.text !== 'te'
  )
}
