/** Words of dates and clock times; our own lists. */

/** Names of the months with their abbreviations, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Days of the week, Monday first, with their abbreviations (which count only before a date). */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['maandag', 'ma'],
  ['dinsdag', 'di'],
  ['woensdag', 'wo'],
  ['donderdag', 'do'],
  ['vrijdag', 'vr'],
  ['zaterdag', 'za'],
  ['zondag', 'zo'],
]

/** Parts of the day that are written to a weekday or to `gister` and `morgen` (`maandagavond`, `gisteravond`). */
export const DAY_PARTS: readonly string[] = ['ochtend', 'morgen', 'voormiddag', 'middag', 'namiddag', 'avond', 'nacht']

/** Words that say the day from today, with the number of days. */
export const DAY_WORDS: readonly (readonly [string, number])[] = [
  ['eergisteren', -2],
  ['gisteren', -1],
  ['gister', -1],
  ['vandaag', 0],
  ['heden', 0],
  ['vanochtend', 0],
  ['vanmorgen', 0],
  ['vanmiddag', 0],
  ['vannamiddag', 0],
  ['vanavond', 0],
  ['vannacht', 0],
  ['morgen', 1],
  ['morgenvroeg', 1],
  ['overmorgen', 2],
]

/** Parts of the year with their months; winter runs into the next year. */
export const SEASONS: readonly (readonly [string, number, number])[] = [
  ['voorjaar', 3, 5],
  ['lente', 3, 5],
  ['zomer', 6, 8],
  ['najaar', 9, 11],
  ['herfst', 9, 11],
  ['winter', 12, 2],
]

/** Words before a week, month, year, season or weekday, with the number of periods from now. */
export const RELATIVE_WORDS: readonly (readonly [string, number])[] = [
  ['vorig', -1],
  ['vorige', -1],
  ['afgelopen', -1],
  ['verleden', -1],
  ['voorbije', -1],
  ['voorgaande', -1],
  ['dit', 0],
  ['deze', 0],
  ['huidig', 0],
  ['huidige', 0],
  ['lopende', 0],
  ['volgend', 1],
  ['volgende', 1],
  ['komend', 1],
  ['komende', 1],
  ['aankomend', 1],
  ['aankomende', 1],
  ['aanstaande', 1],
]

/** Words for the beginning, middle and end of a month, year or other period. */
export const EDGES: readonly (readonly [string, 'begin' | 'middle' | 'end'])[] = [
  ['begin', 'begin'],
  ['beginjaren', 'begin'],
  ['vroege', 'begin'],
  ['half', 'middle'],
  ['medio', 'middle'],
  ['midden', 'middle'],
  ['halverwege', 'middle'],
  ['eind', 'end'],
  ['einde', 'end'],
  ['ultimo', 'end'],
]

/** Days by name that are written small; month and day, or 0 and the days from Easter Sunday. */
export const NAMED_DAYS: readonly (readonly [string, number, number])[] = [
  ['nieuwjaarsdag', 1, 1],
  ['nieuwjaarsnacht', 1, 1],
  ['oudejaarsdag', 12, 31],
  ['oudejaarsavond', 12, 31],
  ['oudejaarsnacht', 12, 31],
  ['oudjaar', 12, 31],
  ['kerstavond', 12, 24],
  ['kerstnacht', 12, 24],
  ['paasvrijdag', 0, -2],
  ['paaszaterdag', 0, -1],
  ['paaszondag', 0, 0],
  ['paasmaandag', 0, 1],
  ['pinksterzondag', 0, 49],
  ['pinkstermaandag', 0, 50],
  ['hemelvaartsdag', 0, 39],
  ['valentijnsdag', 2, 14],
]

/** Clock hours in the plural, after *na*, *voor*, *tegen*, *rond* (`na enen`). */
export const PLURAL_HOURS: readonly (readonly [string, number])[] = [
  ['enen', 1],
  ['tweeën', 2],
  ['drieën', 3],
  ['vieren', 4],
  ['vijven', 5],
  ['zessen', 6],
  ['zevenen', 7],
  ['achten', 8],
  ['negenen', 9],
  ['tienen', 10],
  ['elven', 11],
  ['twaalven', 12],
]
