import { type ArticleChoice, type CorpusArticle, readArticles } from '../corpora/read/articles'
import { inputOf } from '../corpora/read/stage-input'
import type { CoreferenceInput } from '../src/coreference'
import { describeNames, type NameMention, type NameType } from '../src/names'
import { findMarks } from '../src/quotations/marks'
import { textSpan } from '../src/span'
import type { TagModel } from '../src/tags'

/** A gold article and what the stage of coreference reads of it. */
export interface ChainArticle {
  readonly gold: CorpusArticle
  readonly input: CoreferenceInput
  /** The chain of each mention, by its span: `start:end`. */
  readonly chains: ReadonlyMap<string, number>
}

/** Names that a tagger found which had not seen the article, by the article's id. */
export type FoundNames = ReadonlyMap<string, readonly Pick<NameMention, 'start' | 'end' | 'type' | 'confidence'>[]>

const NAME_TYPES: ReadonlySet<string> = new Set<NameType>(['PER', 'ORG', 'LOC', 'MISC'])

/** The gold names of an article. */
export function goldNames({ text, entities }: CorpusArticle): NameMention[] {
  return entities
    .filter(({ type }) => NAME_TYPES.has(type))
    .map(({ start, end, type }) => ({ ...textSpan(text, start, end), type: type as NameType, confidence: 1, source: 'model' }))
}

/** Makes what the stage reads of an article with gold blocks and sentences, our tags, and `names`. */
export function chainArticle(gold: CorpusArticle, tagModel: TagModel, names: readonly NameMention[]): ChainArticle {
  const input = inputOf(gold, tagModel)
  return {
    gold,
    input: { ...input, names: describeNames(input, names), quoted: findMarks(input) },
    chains: new Map(gold.mentions.map((m) => [`${m.start}:${m.end}`, m.chain])),
  }
}

/** Reads articles with names as `found` has them, else gold. */
export function readChainArticles(choice: ArticleChoice, tagModel: TagModel, found?: FoundNames): ChainArticle[] {
  return readArticles(choice).map((gold) =>
    chainArticle(
      gold,
      tagModel,
      found?.get(gold.id)?.map((name) => ({
        ...textSpan(gold.text, name.start, name.end),
        type: name.type,
        confidence: name.confidence,
        source: 'model',
      })) ?? goldNames(gold),
    ),
  )
}
