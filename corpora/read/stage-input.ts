import { type CoreferenceModel, findCoreference } from '../../src/coreference'
import { describeNames, type EntityInput, type NameMention, type NameType } from '../../src/names'
import { findMarks, type QuotationInput } from '../../src/quotations'
import { textSpan } from '../../src/span'
import { createSyntax, type SyntaxModel } from '../../src/syntax'
import { type TagModel, tagTokens } from '../../src/tags'
import { tokenize } from '../../src/tokens'
import { type ArticleChoice, type CorpusArticle, readArticles } from './articles'
import type { GoldArticle, GoldQuote } from './gold-text'

const NAME_TYPES: readonly string[] = ['PER', 'ORG', 'LOC', 'MISC'] satisfies NameType[]

/** What the stage of names reads of a gold article: gold blocks and sentences, our own tokens, and tags where there is a model. */
export function inputOf(gold: GoldArticle, tagModel?: TagModel): EntityInput {
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

/** The trained parts before the stage of quotations. */
export interface EarlierModels {
  readonly tags: TagModel
  readonly coreference: CoreferenceModel
  readonly syntax?: SyntaxModel
}

/** What the stage of quotations reads: as `inputOf`, with gold names in our own clusters. */
export function quotationInputOf(gold: GoldArticle, { tags, coreference, syntax }: EarlierModels): QuotationInput {
  const input = inputOf(gold, tags)
  const names = describeNames(
    input,
    gold.entities.flatMap(({ start, end, type }): NameMention[] =>
      NAME_TYPES.includes(type) ? [{ ...textSpan(gold.text, start, end), type: type as NameType, confidence: 1, source: 'rule' }] : [],
    ),
  )
  const marks = findMarks(input)
  return {
    ...input,
    names,
    marks,
    coreference: findCoreference({ ...input, names, quoted: marks }, coreference),
    ...(syntax && { syntax: createSyntax(input, syntax) }),
  }
}

/** An article to learn from, and what the stage of quotations reads of it. */
export interface GoldInput {
  readonly gold: GoldArticle
  readonly input: QuotationInput
  /** Where only some quotations were reviewed, the others: taken as they were found, and not learned from. */
  readonly unreviewed?: readonly GoldQuote[]
}

/** A gold article and what the stage of quotations reads of it. */
export interface ArticleInput extends GoldInput {
  readonly gold: CorpusArticle
}

/** Reads articles with what the stage of quotations reads of them. */
export function readInputs(choice: ArticleChoice, models: EarlierModels): ArticleInput[] {
  return readArticles(choice).map((gold) => ({ gold, input: quotationInputOf(gold, models) }))
}
