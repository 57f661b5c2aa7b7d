import { DETERMINERS } from '../dutch/people'
import type { Article } from './article'
import type { Mention } from './mentions'
import { isRole } from './speaking-nouns'
import { WordClass } from './word-classes'

/** How a mention came about: as found, or one of the other readings of the same words. */
export const AS_FOUND = 0
export const NOUN_ALONE = 1
export const WITH_PHRASE = 2
export const FEWER_WORDS = 4
export const NAME_INSIDE = 5
export const OF_NAME = 6

/** Most words after a preposition that still belong to a description: *op rij vijf*. */
const LONGEST_PHRASE = 3

/** A reading of a mention, and how it came about. */
interface Variant {
  readonly mention: Mention
  readonly form: number
}

/** Readings that were asked for before. */
const known = new WeakMap<Article, Map<Mention, readonly Variant[]>>()

/**
 * Other readings of a mention, among which the ranker chooses: *een verklaring op X* is also *een verklaring*, *de stichting Schoon
 * Milieu* also *Schoon Milieu*.
 */
export function variantsOf(article: Article, mention: Mention): readonly Variant[] {
  let ofArticle = known.get(article)
  if (!ofArticle) {
    ofArticle = new Map()
    known.set(article, ofArticle)
  }
  let found = ofArticle.get(mention)
  if (!found) {
    found = readVariants(article, mention)
    ofArticle.set(mention, found)
  }
  return found
}

function readVariants(article: Article, mention: Mention): Variant[] {
  const found: Variant[] = []
  const { firstToken, endToken, head } = mention
  if (mention.kind === 'name') {
    // Nolte's voorganger
    if (/'s$/.test(article.word(endToken - 1)) && isRole(article.word(endToken)) && mention.entity)
      found.push({
        mention: { ...mention, kind: 'description', endToken: endToken + 1, head: endToken, entity: null, possessive: true },
        form: OF_NAME,
      })
    return found
  }
  if (mention.kind !== 'description') return found
  // een woordvoerder van de politie keeps its phrase; een foto van Vroomen may lose it
  if (endToken > head + 1 && (mention.document || article.word(head + 1) !== 'van'))
    found.push({ mention: { ...mention, endToken: head + 1 }, form: NOUN_ALONE })
  if (mention.loose) {
    for (let end = Math.min(endToken - 1, firstToken + 4); end > firstToken + 1; end--)
      found.push({ mention: { ...mention, endToken: end, head: end - 1 }, form: FEWER_WORDS })
  }
  for (let t = firstToken + 1; t < endToken; t++) {
    const entity = article.entityAt.get(t)
    if (entity && 'cluster' in entity && entity.type !== 'MISC') {
      found.push({
        mention: {
          ...mention,
          kind: 'name',
          firstToken: t,
          endToken: article.endOf(entity),
          head: t,
          entity,
          gender: '?',
          definite: true,
          possessive: false,
          document: false,
        },
        form: NAME_INSIDE,
      })
    }
  }
  const ends = new Set(phraseEnds(article, head + 1))
  if (endToken > head + 1) for (const end of phraseEnds(article, endToken)) ends.add(end)
  ends.delete(endToken)
  for (const end of ends) found.push({ mention: { ...mention, endToken: end }, form: WITH_PHRASE })
  return found
}

/** Parts of speech that end a phrase: *een woordvoerder van de politie wordt*. */
const NO_PHRASE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'CCONJ', 'PRON', 'ADV'])

/** Where `in het oranje`, `aan de lijn`, `op rij vijf` after a noun may end. */
function phraseEnds(article: Article, from: number): number[] {
  const ends: number[] = []
  if (article.wordClass(from) !== WordClass.Preposition) return ends
  let t = from + 1
  if (DETERMINERS.has(article.word(t))) t++
  for (let words = 0; words < LONGEST_PHRASE; words++) {
    const entity = article.entityAt.get(t)
    if (entity) t = article.endOf(entity)
    else {
      const token = article.input.tokens[t]
      const kind = article.wordClass(t)
      if (
        !token ||
        (token.kind !== 'word' && token.kind !== 'number') ||
        kind === WordClass.Strong ||
        kind === WordClass.Weak ||
        kind === WordClass.Preposition ||
        kind === WordClass.Final ||
        (words > 0 && NO_PHRASE.has(article.input.tags[t]?.upos ?? ''))
      )
        break
      t++
    }
    ends.push(t)
  }
  return ends
}
