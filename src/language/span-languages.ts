import type { Span } from '../span'
import { weighWords } from './evidence'
import { outsideQuotations } from './outside-quotations'
import { sample } from './sample'
import type { Word, WordForm } from './word'
import { LECT_CODES, LECTS } from './word-lists'
import { latinWords } from './words'

/** Fewest words from which a language other than the document's is told: *fake news* and *Game of Thrones* are names. */
const LEAST_WORDS = 3
/** Fewest different words of the span, and letters of them, that only the other language's list has, not the document's. */
const LEAST_OWN_WORDS = 2
const LEAST_OWN_LETTERS = 6
/** A span of whose words the document's list has more than this share is not in another language; it spares weighing most spans. */
const MOST_LISTED = 0.6
/** How much better the other language explains the words, in nats: a chance of error of about 1 in 1,000. */
const LEAST_LEAD = 7

/**
 * The language of each span (a block or a quotation) of `text` where it clearly differs from the document's, `documentCode`; `undefined` elsewhere.
 * What counts is what stands outside quotations, where enough does. Names, titles in capitals and loose words never count: `“Ask me tomorrow!”` in a Dutch article is `en`, `‘Game of Thrones’` is not.
 */
export function detectSpanLanguages(text: string, spans: readonly Span[], documentCode: string): (string | undefined)[] {
  return spans.map((span) => spanLanguage(text.slice(span.start, span.end), documentCode))
}

function spanLanguage(span: string, documentCode: string): string | undefined {
  const { words } = latinWords(sample(outsideQuotations(span)))
  if (words.length < LEAST_WORDS || !isSentenceLike(words)) return undefined
  const lect = LECT_CODES.indexOf(documentCode)
  if (lect < 0 || listedShare(words, lect) > MOST_LISTED) return undefined
  if (!mayHaveOwnWords(words, documentCode)) return undefined
  const { scores } = weighWords(words)
  let best = 0
  let document = -1
  for (let l = 0; l < LECTS.length; l++) {
    if ((scores[l] ?? 0) > (scores[best] ?? 0)) best = l
    if (LECT_CODES[l] === documentCode && (document < 0 || (scores[l] ?? 0) > (scores[document] ?? 0))) document = l
  }
  if (document < 0 || LECT_CODES[best] === documentCode) return undefined
  const lead = (scores[best] ?? 0) - (scores[document] ?? 0)
  return lead >= LEAST_LEAD && hasOwnWords(words, best, document) ? LECT_CODES[best] : undefined
}

/** Whether enough of `words` are in the list of `lect` and not in that of `document`: *ask* and *tomorrow*, but not *me*. */
function hasOwnWords(words: readonly Word[], lect: number, document: number): boolean {
  const own = new Set<string>()
  let letters = 0
  for (const { text, form } of words) {
    if (own.has(text) || !isListed(form, lect) || isListed(form, document)) continue
    own.add(text)
    letters += text.length
  }
  return own.size >= LEAST_OWN_WORDS && letters >= LEAST_OWN_LETTERS
}

/** Whether any other language can have as many words of its own as `hasOwnWords` asks for; it spares weighing most of the other spans. */
function mayHaveOwnWords(words: readonly Word[], documentCode: string): boolean {
  let document = 0
  for (let l = 0; l < LECTS.length; l++) if (LECT_CODES[l] === documentCode) document |= 1 << l
  const own = new Set<WordForm>()
  for (const { form } of words) if ((form.lists & document) !== document && (form.lists & ~document) !== 0) own.add(form)
  return own.size >= LEAST_OWN_WORDS
}

/** Whether most words are written as in running text: `Gone with the Wind` and `The Voice of Holland` are titles. */
function isSentenceLike(words: readonly Word[]): boolean {
  let nameLike = 0
  for (const word of words) if (word.nameLike) nameLike++
  return nameLike * 4 <= words.length
}

/** The share of the plain words (those not name-like) that are in the list of `LECTS[lect]`, from 0 to 1; 1 where there are none. */
function listedShare(words: readonly Word[], lect: number): number {
  let plain = 0
  let listed = 0
  for (const { form, nameLike } of words) {
    if (nameLike) continue
    plain++
    if (isListed(form, lect)) listed++
  }
  return plain === 0 ? 1 : listed / plain
}

/** Whether a word is in the list of `LECTS[lect]`. */
function isListed({ lists }: WordForm, lect: number): boolean {
  return ((lists >> lect) & 1) === 1
}
