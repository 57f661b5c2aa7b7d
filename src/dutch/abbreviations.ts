/* Abbreviations with a full stop, lower-case, and words by which the ends of sentences are told. */
import { usesOf } from './lists'

const abbreviations = usesOf('abbreviations')
const words = usesOf('sentence-words')

/** Abbreviations that are followed by something: a sentence never ends at their stop. */
export const NEVER_ENDS = abbreviations('never-ends')

/** Abbreviations that may stand last: a sentence ends at their stop where the next word starts one. */
export const MAY_END = abbreviations('may-end')

/** Abbreviations that are ordinary words too: an abbreviation only where a digit or a small letter follows. */
export const ALSO_WORD = abbreviations('also-word')

/** Millions and milliards, mostly written without a stop: it is the sentence's where the amount is complete or the next word can only start one. */
export const SCALE_ABBREVIATIONS = abbreviations('scale')

/**
 * Titles that are ordinary words too: an abbreviation only before a name, and not after what makes them a noun (*de kap. De …*); with *kon.* only
 * after a preposition, since it is mostly the verb.
 */
export const TITLES_ALSO_WORD = abbreviations('title-also-word')

/** Words before a title that make it a noun: *een gen. De arts …*. */
export const BEFORE_NOUN = words('before-noun')

/** Prepositions and conjunctions before a title without its article: *de troonrede van kon. Wilhelmina*. */
export const BEFORE_TITLE = words('before-title')

/** Units of one letter with a stop after a number (*20 u.*, *5 m.*): a sentence may end there. */
export const LETTER_UNITS = abbreviations('unit')

/** First names cut short, an initial of more than one letter: only with a capital (*Th. Roozeboom*). */
export const INITIALS = abbreviations('initial')

/** Months, abbreviated: after a number always an abbreviation (*27 jan.*). */
export const MONTH_ABBREVIATIONS = abbreviations('month')

/** Currencies with a capital, as German has them: no sentence starts there after an abbreviation (*38 Mio. Euro*). */
export const CAPITAL_CURRENCIES = words('capital-currency')

/** Names that begin with a small letter also where they begin a sentence (besides those with a stop or capital inside: *sp.a*, *eBay*). */
export const SMALL_NAMES = words('small-name')

/** Words that start a sentence where they stand with a capital after an initial (*zei Pascal H. Hij*): no name begins with them. */
export const SENTENCE_OPENINGS = words('opening')

/** Words that start a sentence or a surname: a sentence only before a small letter (*Pascal H. De rechter*, but *H. De Waal*). */
export const OPENINGS_OR_PARTICLES = words('opening-or-particle')

/** Months as Dutch, German and Danish write them: a number with a stop before one is an ordinal (*3. Mai*). */
export const MONTH_NAMES = words('month-name')
