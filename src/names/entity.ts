import type { NameSubtype } from '../dutch/name-heads'
import type { TextSpan } from '../span'

/** Names: people, organisations, places, and other names and words derived from names. */
export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC'
/** The types of names, in the order of the tagger's labels. */
export const NAME_TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC', 'MISC']
/** Values: dates, clock times, amounts of money, percentages. */
export type ValueType = 'DATE' | 'TIME' | 'MONEY' | 'PERCENT' | QuantityType
/** Values found only with option `values: 'all'`. */
export type QuantityType = 'DURATION' | 'AGE' | 'NUMBER' | 'ORDINAL'
/** The types of values, those of option `values: 'all'` last. */
export const VALUE_TYPES = [
  'DATE',
  'TIME',
  'MONEY',
  'PERCENT',
  'DURATION',
  'AGE',
  'NUMBER',
  'ORDINAL',
] as const satisfies readonly ValueType[]
/** The type of an entity. */
export type EntityType = NameType | ValueType

export type { NameSubtype }

/** Where a name was found: by the trained tagger, by a list (built in or the caller's), or by a rule. */
export type NameSource = 'model' | 'gazetteer' | 'rule'

/** A name as found in the text, before names of one thing are joined. */
export interface NameMention extends TextSpan {
  readonly type: NameType
  /** From 0 to 1: how often such a find is right. */
  readonly confidence: number
  readonly source: NameSource
  /** The caller's own id, where the caller's gazetteer gave the name. */
  readonly id?: string
  /** The full name, where a gazetteer or rule knows it (`VS` → `Verenigde Staten`). */
  readonly canonical?: string
  /** The finer kind, where known. */
  readonly subtype?: NameSubtype
  /** ISO 3166-1 alpha-2 code, for countries and words derived from one (`Amerikaanse` → `US`). */
  readonly country?: string
}

/** A name of which all is known that lists and the words around tell. */
export interface DescribedName extends NameMention {
  /** The full name, where the caller gave it: what is named goes by it. */
  readonly named?: string
}

/** A name in the text, with the thing that it names. */
export interface NameEntity extends NameMention {
  /** The best name of the thing in this article: the full name, where the article gives it. */
  readonly name: string
  /** Number of the thing named: equal for all names of one person, organisation or place in the document. */
  readonly cluster: number
}

/** A date, time, amount or percentage in the text. */
export interface ValueEntity extends TextSpan {
  readonly type: ValueType
  /** The expression as written. */
  readonly name: string
  /** What the expression means, as far as the text and the reference date tell. */
  readonly value: Value
}

/** A name or a value. */
export type Entity = NameEntity | ValueEntity

/** The normalised value of a date, time, amount or percentage. */
export type Value = DateValue | TimeValue | MoneyValue | PercentValue | QuantityValue

/** A duration, an age, a number or an ordinal: only with option `values: 'all'`. */
export interface QuantityValue {
  readonly type: QuantityType
  readonly number: number
  /** The upper end of a range (*10 tot 15 graden*), of which `number` and `iso` are the lower; `null` where it is none. */
  readonly to: number | null
  /** The unit of a number (`km`, `°C`); `null` where there is none. */
  readonly unit: string | null
  /** The ISO 8601 duration of a duration or an age (`P3Y`, `PT45M`); `null` for the others. */
  readonly iso: string | null
}

/** A calendar date, month, quarter, year, weekday or range of them. */
export interface DateValue {
  readonly type: 'DATE'
  /** ISO 8601 date, reduced date (`2023-02`) or interval (`2023-02-03/2023-02-05`); `null` where it hangs on a date that is not known. */
  readonly iso: string | null
  /** For a relative expression: the ISO 8601 duration from the reference date (`-P1D` for *gisteren*); `null` where it is absolute. */
  readonly relative: string | null
}

/** A clock time. */
export interface TimeValue {
  readonly type: 'TIME'
  /** ISO 8601 time (`15:30`) or interval (`09:00/17:00`); `null` where it cannot be told. */
  readonly iso: string | null
}

/** An amount of money. */
export interface MoneyValue {
  readonly type: 'MONEY'
  /** The amount in units of the currency, the lower end of a range; `null` where it is not a number (*miljoenen euro's*). */
  readonly amount: number | null
  /** The upper end of a range; `null` where there is none. */
  readonly to: number | null
  /** ISO 4217 code. */
  readonly currency: string
}

/** A percentage. */
export interface PercentValue {
  readonly type: 'PERCENT'
  /** The percentage (12 for *12 procent*), the lower end of a range; `null` where it is not a number. */
  readonly amount: number | null
  /** The upper end of a range; `null` where there is none. */
  readonly to: number | null
}
