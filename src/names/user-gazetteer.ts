import { type TextSpan, textSpan } from '../span'
import type { EntityInput, GazetteerEntry, NameRule } from '.'
import type { NameMention } from './entity'
import { GazetteerIndex } from './gazetteer-index'

/** A caller's list of names, ready to be looked for; made once per annotator. */
export type UserGazetteer = GazetteerIndex<GazetteerEntry>

/** Files the caller's `entries`; of two entries with one name the later wins. */
export function compileUserGazetteer(entries: readonly GazetteerEntry[]): UserGazetteer {
  const index = new GazetteerIndex<GazetteerEntry>()
  for (const entry of entries) index.set(entry.name, entry)
  return index
}

/** Compiled gazetteers by the array they were made from, so that an annotator's list is compiled once. */
const compiled = new WeakMap<readonly GazetteerEntry[], UserGazetteer>()

/**
 * Finds the names of the caller's gazetteer in the sentences of the story: whole tokens, the longest first, without overlap.
 * They win over the model.
 */
export function matchUserGazetteer(input: EntityInput, entries: readonly GazetteerEntry[]): NameMention[] {
  if (entries.length === 0) return []
  let index = compiled.get(entries)
  if (!index) {
    index = compileUserGazetteer(entries)
    compiled.set(entries, index)
  }
  const mentions: NameMention[] = []
  for (const sentence of input.sentences) {
    if (input.blocks[sentence.block]?.type === 'boilerplate') continue
    for (const { firstToken, endToken, value } of index.match(input.tokens, sentence.firstToken, sentence.endToken)) {
      const span = spanOfTokens(input, firstToken, endToken)
      if (!span) continue
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

/**
 * Runs the caller's `rules`; their finds win over gazetteer and model, an earlier rule over a later one.
 * Throws a `RangeError` where a rule's span isn't a stretch of tokens.
 */
export function applyRules(input: EntityInput, rules: readonly NameRule[]): NameMention[] {
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

function spanOfTokens(input: EntityInput, firstToken: number, endToken: number): TextSpan | undefined {
  const first = input.tokens[firstToken]
  const last = input.tokens[endToken - 1]
  return first && last && textSpan(input.text, first.start, last.end)
}
