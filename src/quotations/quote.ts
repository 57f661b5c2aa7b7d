import type { TextSpan } from '../span'

/** The kind of a quotation: literal speech, words within the reporter's sentence, a title, or distance and irony. */
export type QuoteKind = 'direct' | 'partial' | 'title' | 'scare'

/** How a speaker was found. */
export type SpeakerVia = 'cue' | 'volgens' | 'colon' | 'pronoun' | 'continued' | 'conversation' | 'headline'

/** Who said a quotation. */
export interface Speaker {
  /** The best name of the source in this article, or the description of an unnamed one, without article. */
  readonly name: string
  /** Index into `doc.clusters` of who speaks; `null` only before a document is made of it, for a source without a name. */
  readonly cluster: number | null
  /** The words near the quotation that point to the speaker; `null` where there are none. */
  readonly mention: TextSpan | null
  /** From 0 to 1: how often such an attribution is right. */
  readonly confidence: number
  /** How the speaker was found. */
  readonly via: SpeakerVia
}

/** A quotation; the span includes its marks. Quotations are ordered by start and may nest. */
export interface Quote extends TextSpan {
  readonly kind: QuoteKind
  /** From 0 to 1: how often a kind given like this is right. */
  readonly confidence: number
  /** Whether it resumes a quotation that the reporter's clause broke off in the same sentence. */
  readonly continues: boolean
  /** Whether its closing mark is there. */
  readonly closed: boolean
  /** 0 for a quotation in the text, 1 for one inside a quotation, and so on. */
  readonly depth: number
  /** Who said it; `null` for titles and scare quotes, and where the text names nobody. */
  readonly speaker: Speaker | null
  /** The word that attributes it (`zei`, `volgens`, `:`); `null` where there is none. */
  readonly cue: TextSpan | null
  /** BCP 47 code, only where the quotation's language differs from the document's. */
  readonly language?: string
}

/** Indirect speech, as layer `indirect` gives it: *Jansen zegt dat het niet kan*. */
export interface IndirectSpeech extends TextSpan {
  readonly speaker: Speaker
  readonly cue: TextSpan
}

/** A speaker of the article with all that was found of him, her or it. */
export interface SpeakerSummary {
  /** The best name in this article. */
  readonly name: string
  /** Index into `doc.clusters` of who speaks. */
  readonly cluster: number | null
  /** What the text says the speaker is (`minister van Buitenlandse Zaken`); `null` where it does not. */
  readonly function: string | null
  /** Indices into `doc.quotes`. */
  readonly quotes: readonly number[]
  /** Every place where the speaker is mentioned by name or as a speaker. */
  readonly mentions: readonly TextSpan[]
}
