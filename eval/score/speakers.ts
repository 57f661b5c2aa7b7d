import { coreKey, inStory, normalName, speakerNames } from '../../corpora/read/compare'
import type { GoldArticle } from '../../corpora/read/gold-text'
import type { PredictedDocument } from './predicted'

/** What became of a speaker that was given: the right one, another than gold has, one where gold has nobody, or on no gold quotation. */
export type SpeakerOutcome = 'right' | 'other' | 'nobody' | 'spurious'

/** A speaker that was given, with how sure the library was. */
export interface GivenSpeaker {
  readonly confidence: number
  readonly outcome: SpeakerOutcome
  /** How it was found, where the library tells. */
  readonly via: string
}

/** Every speaker that was given in articles, and how many there are in gold. */
export interface SpeakerRecord {
  readonly given: readonly GivenSpeaker[]
  /** Quotations in gold that have a speaker. */
  readonly wanted: number
}

/** Speakers of at least some confidence. */
export interface ReliabilityRow {
  readonly least: number
  readonly given: number
  /** Share of those given that are right. */
  readonly right: number
  /** Share of all speakers in gold that are given and right. */
  readonly ofAll: number
  /** How many got another person's words, how many speak where gold has nobody, how many on what is no quotation. */
  readonly other: number
  readonly nobody: number
  readonly spurious: number
}

/** Notes every speaker given in the story of articles, matched by id; quotations are matched without their marks. */
export function recordSpeakers(
  gold: readonly GoldArticle[],
  predicted: readonly Pick<PredictedDocument, 'id' | 'quotes'>[],
): SpeakerRecord {
  const byId = new Map(predicted.map((d) => [d.id, d]))
  const given: GivenSpeaker[] = []
  let wanted = 0
  for (const article of gold) {
    const story = inStory(article)
    const quotes = article.quotes.filter(story)
    wanted += quotes.filter((q) => q.speaker).length
    const golds = new Map(quotes.map((q) => [coreKey(article.text, q.start, q.end), q]))
    for (const { start, end, speaker } of (byId.get(article.id)?.quotes ?? []).filter(story)) {
      if (!speaker) continue
      const match = golds.get(coreKey(article.text, start, end))
      const outcome = !match
        ? 'spurious'
        : !match.speaker
          ? 'nobody'
          : speakerNames(article, match.speaker).includes(normalName(speaker.name))
            ? 'right'
            : 'other'
      given.push({ confidence: speaker.confidence ?? 1, outcome, via: (speaker as { via?: string }).via ?? '' })
    }
  }
  return { given, wanted }
}

/** What holds of the speakers of at least each confidence. */
export function reliability({ given, wanted }: SpeakerRecord, leasts: readonly number[]): ReliabilityRow[] {
  return leasts.map((least) => {
    const sure = given.filter((s) => s.confidence >= least)
    const count = (outcome: SpeakerOutcome) => sure.filter((s) => s.outcome === outcome).length
    return {
      ...{ least, given: sure.length, right: count('right') / (sure.length || 1), ofAll: count('right') / (wanted || 1) },
      ...{ other: count('other'), nobody: count('nobody'), spurious: count('spurious') },
    }
  })
}

/** Whether confidence tells the truth: for speakers given with about one confidence, which share is right. */
export interface CalibrationRow {
  readonly from: number
  readonly to: number
  readonly given: number
  /** Mean confidence, and the share that is right. */
  readonly confidence: number
  readonly right: number
}

/** Compares confidence with truth in bins of `edges`, from each up to the next; empty bins are left out. */
export function calibration({ given }: SpeakerRecord, edges: readonly number[]): CalibrationRow[] {
  return edges.slice(0, -1).flatMap((from, i) => {
    const to = edges[i + 1] as number
    const bin = given.filter((s) => s.confidence >= from && (s.confidence < to || (i === edges.length - 2 && s.confidence === to)))
    if (!bin.length) return []
    const mean = bin.reduce((sum, s) => sum + s.confidence, 0) / bin.length
    return [{ from, to, given: bin.length, confidence: mean, right: bin.filter((s) => s.outcome === 'right').length / bin.length }]
  })
}

/** Weighted mean distance between confidence and truth over the bins, from 0 to 1. */
export function calibrationError(rows: readonly CalibrationRow[]): number {
  const all = rows.reduce((sum, r) => sum + r.given, 0)
  return rows.reduce((sum, r) => sum + r.given * Math.abs(r.confidence - r.right), 0) / (all || 1)
}
