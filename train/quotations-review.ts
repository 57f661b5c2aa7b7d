/* Makes training articles of documents in which a person reviewed speakers (`zinnig review`). */
import { coreKey, normalName } from '../corpora/read/compare'
import type { GoldArticle, GoldEntity, GoldMention, GoldQuote } from '../corpora/read/gold-text'
import type { GoldInput } from '../corpora/read/stage-input'
import type { AnnotatedRecord } from '../src/batch/record'
import { type ReviewRow, sameName } from '../src/batch/review'
import type { NameEntity } from '../src/names'
import { findMarks, type Quote } from '../src/quotations'
import type { Tag } from '../src/tags'

/** A reviewed speaker that nothing can be learned from, and why. */
export interface Misfit {
  readonly row: ReviewRow
  readonly why: string
}

/**
 * A training article for each document with reviewed speakers, by id: names, clusters and quotations are as they were written, and only the
 * reviewed quotations are gold. Rows that do not fit are told.
 */
export async function reviewedInputs(
  rows: readonly ReviewRow[],
  documents: AsyncIterable<AnnotatedRecord> | Iterable<AnnotatedRecord>,
): Promise<{ readonly articles: GoldInput[]; readonly misfits: Misfit[] }> {
  const rowsOf = new Map<string, ReviewRow[]>()
  for (const row of rows) rowsOf.set(row.id, [...(rowsOf.get(row.id) ?? []), row])
  const articles: GoldInput[] = []
  const misfits: Misfit[] = []
  for await (const record of documents) {
    const reviewed = rowsOf.get(record.id)
    if (!reviewed) continue
    rowsOf.delete(record.id)
    const article = reviewedInput(record, reviewed, (row, why) => misfits.push({ row, why }))
    if (article) articles.push(article)
  }
  for (const row of [...rowsOf.values()].flat()) misfits.push({ row, why: 'there is no such document' })
  return { articles: articles.sort((a, b) => (a.gold.id < b.gold.id ? -1 : 1)), misfits }
}

function reviewedInput(
  record: AnnotatedRecord,
  rows: readonly ReviewRow[],
  misfit: (row: ReviewRow, why: string) => void,
): GoldInput | undefined {
  const input = writtenInput(record)
  if (!input) {
    for (const row of rows) misfit(row, 'the document was written without tokens, tags or clusters')
    return undefined
  }
  const marked = new Set(findMarks(input).map(({ start, end }) => coreKey(record.text, start, end)))
  const found = new Map<Quote, GoldQuote>()
  for (const row of rows) {
    const quote = record.quotes.find(({ start, end }) => start === row.start && end === row.end)
    if (!quote || (row.quote && !sameName(quote.text, row.quote))) misfit(row, 'there is no such quotation in the document')
    else if (found.has(quote)) misfit(row, 'its quotation was reviewed before')
    else if (!marked.has(coreKey(record.text, row.start, row.end))) misfit(row, 'the quotation stands in no quotation marks')
    else if (quote.kind === 'title' || quote.kind === 'scare') misfit(row, `the quotation is of kind ${quote.kind}: nobody says it`)
    else {
      const gold = reviewedQuote(record, quote, row.speaker)
      if (gold) found.set(quote, gold)
      else misfit(row, `nobody in the document has the name ${row.speaker}`)
    }
  }
  if (found.size === 0) return undefined
  const gold: GoldArticle = {
    id: record.id,
    lang: record.language.code,
    join: '\n\n',
    aliases: {},
    text: record.text,
    blocks: record.blocks as GoldArticle['blocks'],
    sentences: record.sentences,
    entities: namesOf(record).map(({ start, end, type, text, cluster }): GoldEntity => ({ start, end, type, text, chain: cluster })),
    quotes: [...found.values()],
    mentions: record.mentions.map(({ start, end, text, kind, cluster }): GoldMention => ({ start, end, text, kind, chain: cluster })),
  }
  return { gold, input, unreviewed: record.quotes.filter((quote) => !found.has(quote)).map((quote) => goldOf(quote, {})) }
}

/** What the stage of quotations read when the document was written; `undefined` where that is not all there. */
function writtenInput(record: AnnotatedRecord): GoldInput['input'] | undefined {
  const { text, blocks, tokens, sentences, entities } = record
  if (tokens.length === 0 || tokens.some(({ upos }) => upos === undefined)) return undefined
  if (namesOf(record).some(({ cluster }) => record.clusters[cluster] === undefined)) return undefined
  const furniture = blocks.filter(({ type }) => type === 'boilerplate')
  const spans = [...sentences, ...furniture].sort((a, b) => a.start - b.start)
  let at = 0
  const divided = spans.map(({ start, end }) => {
    const firstToken = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++
    return { start, end, block: blocks.findIndex((b) => b.start <= start && end <= b.end), firstToken, endToken: at }
  })
  return { text, blocks, tokens, sentences: divided, tags: tokens as unknown as Tag[], entities }
}

/** The reviewed quotation; `undefined` where its speaker is nobody whom the document names. */
function reviewedQuote(record: AnnotatedRecord, quote: Quote, reviewed: string): GoldQuote | undefined {
  if (!reviewed) return goldOf(quote, { speaker: '', mention: '', cue: '' })
  if (quote.speaker && normalName(quote.speaker.name) === normalName(reviewed)) return goldOf(quote, {})
  const speaker = clusterOf(record, reviewed)
  if (!speaker) return undefined
  const { mention } = quote.speaker ?? {}
  const names = namesOf(record)
  const other = mention && names.find(({ start, end, cluster }) => start < mention.end && mention.start < end && cluster !== speaker.id)
  if (mention && !other) return goldOf(quote, { speaker: speaker.name })
  // What was found names another: the nearest name of the right one points to it.
  const distance = ({ start, end }: NameEntity) => Math.max(quote.start - end, start - quote.end)
  const own = names.filter(({ cluster }) => cluster === speaker.id).sort((a, b) => distance(a) - distance(b))
  return goldOf(quote, { speaker: speaker.name, mention: own.find((name) => distance(name) >= 0)?.text ?? '' })
}

/** Who has this full name; else the only one who is called so somewhere in the text. */
function clusterOf({ clusters, mentions }: AnnotatedRecord, reviewed: string): { readonly id: number; readonly name: string } | undefined {
  const wanted = normalName(reviewed)
  const full = clusters.find(({ name }) => normalName(name) === wanted)
  if (full) return full
  const ids = new Set(mentions.filter(({ kind, text }) => kind !== 'pronoun' && normalName(text) === wanted).map(({ cluster }) => cluster))
  return ids.size === 1 ? clusters.find(({ id }) => ids.has(id)) : undefined
}

function goldOf(quote: Quote, reviewed: Partial<Pick<GoldQuote, 'speaker' | 'mention' | 'cue'>>): GoldQuote {
  const { start, end, text, kind, continues, speaker, cue } = quote
  return {
    start,
    end,
    text,
    kind,
    continues,
    speaker: speaker?.name ?? '',
    mention: speaker?.mention?.text ?? '',
    cue: cue?.text ?? '',
    ...reviewed,
  }
}

const namesOf = ({ entities }: AnnotatedRecord): NameEntity[] => entities.filter((e): e is NameEntity => 'cluster' in e)
