import { type CoreferenceModel, findCoreference } from '../../src/coreference'
import { describeNames, type Entity, type NameMention, type NameType, nameEntity } from '../../src/names'
import { type ArticleInput, findMarks } from '../../src/quotations'
import { bySpan, textSpan } from '../../src/span'
import type { TaggedText } from '../../src/tags'
import { type TagModel, tagTokens } from '../../src/tags'
import { tokenize } from '../../src/tokens'
import { type ArticleChoice, type CorpusArticle, readArticles } from './articles'
import type { GoldArticle, GoldQuote } from './gold-text'

const NAME_TYPES: readonly string[] = ['PER', 'ORG', 'LOC', 'MISC'] satisfies NameType[]

/** What the stage of names reads of a gold article: gold blocks and sentences, our own tokens, and tags where there is a model. */
export function inputOf(gold: GoldArticle, tagModel?: TagModel): TaggedText {
  const { blocks } = gold
  const tokens = tokenize(gold.text, blocks)
  const spans = [
    ...gold.sentences.map((s) => ({ start: s.start, end: s.end })),
    ...blocks.filter((b) => b.type === 'boilerplate').map((b) => ({ start: b.start, end: b.end })),
  ]
  spans.sort((a, b) => a.start - b.start)
  let at = 0
  const sentences = spans.map((span) => {
    const firstToken = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++
    return { ...span, block: blocks.findIndex((b) => b.start <= span.start && span.end <= b.end), firstToken, endToken: at }
  })
  const tags = tagModel ? tagTokens(tokens, sentences, tagModel) : []
  return { text: gold.text, blocks, tokens, sentences, tags }
}

/** What the stage of quotations reads: as `inputOf`, with gold names in our own clusters (each its own without a model), and gold values. */
export function quotationInputOf(gold: GoldArticle, tagModel?: TagModel, coreferenceModel?: CoreferenceModel): ArticleInput {
  const input = inputOf(gold, tagModel)
  const names: NameMention[] = []
  const values: Entity[] = []
  for (const { start, end, type } of gold.entities) {
    const span = textSpan(gold.text, start, end)
    if (NAME_TYPES.includes(type)) names.push({ ...span, type: type as NameType, confidence: 1, source: 'rule' })
    else values.push({ ...span, type, name: span.text, value: { type, iso: null } } as unknown as Entity)
  }
  const described = describeNames(input, names)
  const found = coreferenceModel && findCoreference({ ...input, names: described, quoted: findMarks(input) }, coreferenceModel)
  const named = described.map((name, i) => {
    const cluster = found?.nameClusters[i] ?? i
    return nameEntity(name, found?.clusters[cluster]?.name ?? name.text, cluster)
  })
  return { ...input, entities: [...named, ...values].sort(bySpan), ...(found && { coreference: found }) }
}

/** An article to learn from, and what the stage of quotations reads of it. */
export interface GoldInput {
  readonly gold: GoldArticle
  readonly input: ArticleInput
  /** Where only some quotations were reviewed, the others: taken as they were found, and not learned from. */
  readonly unreviewed?: readonly GoldQuote[]
}

/** A gold article and what the stage of quotations reads of it. */
export interface GoldArticleInput extends GoldInput {
  readonly gold: CorpusArticle
}

/** Reads articles with what the stage of quotations reads of them. */
export function readInputs(choice: ArticleChoice, tagModel?: TagModel, coreferenceModel?: CoreferenceModel): GoldArticleInput[] {
  return readArticles(choice).map((gold) => ({ gold, input: quotationInputOf(gold, tagModel, coreferenceModel) }))
}
