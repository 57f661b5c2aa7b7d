/** Beginning, middle or end of a period. */
export type Edge = 'begin' | 'middle' | 'end'

/** Whether an expression looks back or ahead, as far as its words or its clause tell. */
export type Direction = 'past' | 'future'

/**
 * What an expression of date says, before a reference date makes a date of it. Each kind is drawn on an example.
 */
export type DateExpression =
  /** *14 maart 2017*, *maart*, *2017*, *9 september vorig jaar* (`yearOffset` −1); `edge` as in *eind april*. */
  | {
      readonly kind: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      readonly yearOffset?: number
      /** The day of the week said with it, 1 for Monday: *vrijdag 14 november*. */
      readonly weekday?: number
      /** Said by *jl.* or *e.k.* */
      readonly toward?: Direction
      readonly edge?: Edge
    }
  /** *gisteren*, *drie dagen geleden*: days from the reference date. */
  | { readonly kind: 'days'; readonly days: number }
  /** *dinsdag*, *afgelopen dinsdag*, *volgende week vrijdag* (`weekOffset` 1), *vrijdag over een week* (`weeksOn` 1). */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly toward?: Direction
      readonly weekOffset?: number
      readonly weeksOn?: number
    }
  /** *vorige week*, *dit jaar*, *twee maanden geleden*, *eind deze maand*: periods from the one that holds the reference date. */
  | {
      readonly kind: 'period'
      readonly unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'century' | 'decade'
      readonly offset: number
      readonly edge?: Edge
    }
  /** *afgelopen augustus*, *komende mei*. */
  | { readonly kind: 'month'; readonly month: number; readonly toward: Direction | 'this'; readonly edge?: Edge }
  /** *dit voorjaar*, *de zomer van 2018*: first and last month. */
  | {
      readonly kind: 'season'
      readonly months: readonly [number, number]
      readonly year: number | null
      readonly offset: number
      readonly toward?: Direction
      readonly edge?: Edge
    }
  /** *komend seizoen*, *dit schooljaar*: from August to July. */
  | { readonly kind: 'seasonYear'; readonly offset: number }
  /** *derde kwartaal van 2022* (`of` 4 parts), *2e helft van januari* (2 parts). */
  | {
      readonly kind: 'part'
      readonly part: number
      readonly of: 2 | 4
      readonly year: number | null
      readonly yearOffset: number
      readonly month: number | null
    }
  /** *1934-2022*, *jaren tachtig*, *21ste eeuw*: whole years. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly edge?: Edge }
  /** *Koningsdag*, *komende Kerst* (`toward`), *Pinksteren vorig jaar* (`yearOffset` −1): only where all values are asked for. */
  | {
      readonly kind: 'holiday'
      /** Its first day in a year, as a day number. */
      readonly dayIn: (year: number) => number
      readonly days: number
      readonly year: number | null
      readonly yearOffset?: number
      readonly toward?: Direction
    }
  /** *oudejaarsdag*, *paasvrijdag*. */
  | { readonly kind: 'named'; readonly month: number; readonly day: number; readonly year: number | null }
  /** *eerste week van mei*, *laatste zondag van juni* (`part` −1): a week, weekend or weekday of a month. */
  | {
      readonly kind: 'inMonth'
      readonly part: number
      readonly unit: 'week' | 'weekend' | 'day'
      readonly weekday: number | null
      readonly month: number
      readonly year: number | null
      /** *eerste vrijdag van deze maand*: months from that of the reference date; `month` says nothing then. */
      readonly monthOffset?: number
    }
  /** *donderdag de 27ste*: a day of a month that isn't said. */
  | { readonly kind: 'numbered'; readonly weekday: number; readonly day: number }
  /** *16 en 17 september*, *nacht van dinsdag op woensdag*. */
  | { readonly kind: 'range'; readonly from: DateExpression; readonly to: DateExpression }
  /** *elke donderdag*: no one date. */
  | { readonly kind: 'set' }
