import type { Sentence } from '../sentences'
import { contains, type TextSpan, textSpan } from '../span'
import type { TaggedText } from '../tags'
import type { NameMention } from './entity'
import { GazetteerIndex, type IndexMatch } from './gazetteer-index'
import type { GazetteerEntry, NameRule } from './input'

/** A caller's list of names, ready to be looked for; made once per annotator. */
export interface UserGazetteer {
  readonly exact: GazetteerIndex<GazetteerEntry>
  /** The entries whose capitals do not matter; `undefined` where there are none. */
  readonly folded: GazetteerIndex<GazetteerEntry> | undefined
}

/** Files the caller's `entries` with their aliases; of two entries with one name the later wins. */
export function compileUserGazetteer(entries: readonly GazetteerEntry[]): UserGazetteer {
  const exact = new GazetteerIndex<GazetteerEntry>()
  let folded: GazetteerIndex<GazetteerEntry> | undefined
  for (const entry of entries) {
    let index = exact
    if (entry.case === 'ignore') index = folded ??= new GazetteerIndex<GazetteerEntry>('ignore')
    index.set(entry.name, entry)
    if (entry.aliases) for (const alias of entry.aliases) index.set(alias, entry)
  }
  return { exact, folded }
}

/** Compiled gazetteers by the array they were made from, so that an annotator's list is compiled once. */
const compiled = new WeakMap<readonly GazetteerEntry[], UserGazetteer>()

/**
 * Finds the names of the caller's gazetteer in the sentences of the story: whole tokens, the longest first, without overlap.
 * They win over the model's `found` (ordered), but for an entry inside a longer find, which must say so by `whole: false`.
 */
export function matchUserGazetteer(input: TaggedText, entries: readonly GazetteerEntry[], found: readonly NameMention[]): NameMention[] {
  if (entries.length === 0) return []
  let index = compiled.get(entries)
  if (!index) {
    index = compileUserGazetteer(entries)
    compiled.set(entries, index)
  }
  const mentions: NameMention[] = []
  let at = 0
  for (const sentence of input.sentences) {
    if (input.blocks[sentence.block]?.type === 'boilerplate') continue
    for (const { firstToken, endToken, value } of matchesOf(index, input, sentence)) {
      const span = spanOfTokens(input, firstToken, endToken)
      if (!span) continue
      while (at < found.length && (found[at] as NameMention).end <= span.start) at++
      const longer = found[at]
      const isPart = longer && contains(longer, span) && longer.end - longer.start > span.end - span.start
      if (isPart && value.whole !== false) continue
      mentions.push({
        ...span,
        type: value.type,
        confidence: 1,
        source: 'gazetteer',
        ...(value.id !== undefined && { id: value.id }),
        ...(value.canonical !== undefined && { canonical: value.canonical }),
        ...(value.subtype !== undefined && { subtype: value.subtype }),
      })
    }
  }
  return mentions
}

/** The finds of both indexes in one sentence, in order; of two that begin together the longer, of the same length the exact one. */
function matchesOf(
  { exact, folded }: UserGazetteer,
  { tokens }: TaggedText,
  { firstToken, endToken }: Sentence,
): IndexMatch<GazetteerEntry>[] {
  if (!folded) return exact.match(tokens, firstToken, endToken)
  const matches: IndexMatch<GazetteerEntry>[] = []
  for (let i = firstToken; i < endToken; ) {
    const [own, any] = [exact.matchAt(tokens, i, endToken), folded.matchAt(tokens, i, endToken)]
    const match = own && any && any.endToken > own.endToken ? any : (own ?? any)
    if (match) matches.push(match)
    i = match ? match.endToken : i + 1
  }
  return matches
}

/**
 * Runs the caller's `rules`; their finds win over gazetteer and model, an earlier rule over a later one.
 * Throws a `RangeError` where a rule's span isn't a stretch of tokens.
 */
export function applyRules(input: TaggedText, rules: readonly NameRule[]): NameMention[] {
  if (rules.length === 0) return []
  const starts = new Set(input.tokens.map((t) => t.start))
  const ends = new Set(input.tokens.map((t) => t.end))
  let mentions: NameMention[] = []
  for (const rule of rules) {
    const found: NameMention[] = []
    for (const { start, end, type, id } of rule(input)) {
      if (!(start < end && starts.has(start) && ends.has(end)))
        throw new RangeError(`a rule gave the span ${start}–${end}, which does not begin and end with a token`)
      found.push({ ...textSpan(input.text, start, end), type, confidence: 1, source: 'rule', ...(id !== undefined && { id }) })
    }
    mentions = mergeMentions(mentions, found)
  }
  return mentions
}

/**
 * Joins two lists of mentions: those of `winners` stay, those of `others` that overlap none of them are added; ordered by start.
 * Within a list, of two that overlap the one that begins first stays.
 */
export function mergeMentions(winners: readonly NameMention[], others: readonly NameMention[]): NameMention[] {
  const ranked = [...winners.map((m) => [m, 0] as const), ...others.map((m) => [m, 1] as const)]
  ranked.sort(([a, ra], [b, rb]) => a.start - b.start || ra - rb || b.end - a.end)
  const kept: (readonly [NameMention, number])[] = []
  for (const entry of ranked) {
    const last = kept.at(-1)
    if (!last || last[0].end <= entry[0].start) kept.push(entry)
    else if (entry[1] < last[1]) {
      // A winner that begins inside an other: the other goes, and so does an earlier one if it reaches in.
      kept.pop()
      kept.push(entry)
    }
  }
  return kept.map(([m]) => m)
}

function spanOfTokens(input: TaggedText, firstToken: number, endToken: number): TextSpan | undefined {
  const first = input.tokens[firstToken]
  const last = input.tokens[endToken - 1]
  return first && last && textSpan(input.text, first.start, last.end)
}
