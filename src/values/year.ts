import { lookupName } from '../names/gazetteer'
import type { DateExpression } from './date-expression'
import type { Found } from './money'
import type { Pieces } from './pieces'

/** The first and the last year that a bare number of four digits may be. */
const FIRST_YEAR = 1000
const LAST_YEAR = 2100

/** The year that piece `i` is, where it is a number of four digits in a plausible range. */
export function yearNumberAt(p: Pieces, i: number): number | null {
  if (!p.isNumber(i) || (p.ends[i] as number) - (p.starts[i] as number) !== 4) return null
  const text = p.text.slice(p.starts[i], p.ends[i])
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}

/** Words after a number of four digits that make it a count: *1500 meter*, *2000 mensen*. */
const COUNTED =
  /^(meter|m|km|kilometer|kilo|kg|liter|euro|gulden|dollar|mensen|man|inwoners|woningen|keer|jaar|uur|mw|watt|gram|ton|stuks|leden|banen|koeien|stemmen|studenten|leerlingen|hectare|mm|cm|cc|pk|kwh|graden|m2|m²|vierkante|kubieke|bezoekers|toeschouwers|deelnemers|soldaten|militairen|doden|kinderen|arbeidsplaatsen|werknemers|auto's|schapen|varkens|kippen|mg|ml|frank|pond|personen|boeren|bomen|fietsen|handtekeningen|huizen|plaatsen|plekken|medewerkers|mannen|vrouwen|ha)$/

/** Whether what piece `i` names is counted by the number before it; *won* after years is a verb. */
function isCountedAt(p: Pieces, i: number): boolean {
  return COUNTED.test(p.word(i)) || (p.term(i).currency !== undefined && p.word(i) !== 'won')
}

/** Words before which a number of four digits isn't a year. */
const BEFORE_COUNT =
  /^(nummer|nr|ruim|circa|ca|ongeveer|bijna|zo'n|telefoon|tel|postbus|artikel|pagina|blz|bladzijde|model|type|windows|kanaal|boeing|peugeot|nog|meer|minder|minstens|zeker|om|boven|code|de|deze|die|alle|onze|hun|haar|zijn|dan)$/

/** A year or several: `2019`, `’46`, `1934-2022`, `2018/2019`, `jaren negentig`, `jaren 60`. */
export function yearAt(p: Pieces, at: number, certain = false): Found<DateExpression> | null {
  return decadeAt(p, at) ?? shortYearAt(p, at) ?? yearRangeAt(p, at) ?? bareYearAt(p, at, certain)
}

/** `jaren negentig`, `jaren 60`, `jaren ’90`, `jaren zestig en zeventig`. */
function decadeAt(p: Pieces, at: number): Found<DateExpression> | null {
  if (p.word(at) !== 'jaren') return null
  const first = decade(p, at + 1)
  if (!first) return null
  const more = /^(en|of|-)$/.test(p.word(first.end)) ? decade(p, first.end + 1) : null
  return { first: at, end: (more ?? first).end, value: { kind: 'years', from: first.year, to: (more ?? first).year + 9 } }
}

function decade(p: Pieces, at: number): { readonly year: number; readonly end: number } | null {
  const apostrophe = p.word(at) === "'" ? 1 : 0
  const i = at + apostrophe
  const number = p.term(i).number ?? (p.isNumber(i) && /^(\d0|1[89]\d0|20\d0)$/.test(p.word(i)) ? Number(p.word(i)) : 0)
  if (number >= 20 && number <= 90 && number % 10 === 0) return { year: 1900 + number, end: i + 1 }
  if (number >= 1000) return { year: number, end: i + 1 }
  return p.word(i) === 'nul' || p.word(i) === '00' ? { year: 2000, end: i + 1 } : null
}

/** `’46`, `'82`, `'62-'63`, `'94/'95`; not minutes of a match (`23’`) nor the year in a club's name (`Excelsior '31`). */
export function shortYearAt(p: Pieces, at: number): Found<DateExpression> | null {
  if (p.word(at) !== "'" || !p.glued(at + 1) || p.glued(at) || !p.isNumber(at + 1)) return null
  const text = p.word(at + 1)
  const parts = /^(\d\d)(?:[-/](\d\d))?$/.exec(text)
  if (!parts || (p.glued(at + 2) && /^[a-z]/.test(p.word(at + 2)))) return null
  if (p.capital(at - 1) && !/^(in|sinds|na|van|tot|uit|voor)$/.test(p.word(at - 1))) return null
  const from = century(Number(parts[1]))
  // *'44-'45*
  const second = parts[2] ? 0 : secondYearAt(p, at + 2)
  const to = parts[2] ? century(Number(parts[2])) : second ? century(Number(p.word(second))) : from
  return {
    first: at,
    end: second ? second + 1 : at + 2,
    value: from === to ? { kind: 'calendar', year: from, month: null, day: null } : { kind: 'years', from, to },
  }
}

/** The index of the second year of a range, as in `’44-’45`, `2021/’22`, whose hyphen or stroke is piece `at`; 0 where there is none. */
function secondYearAt(p: Pieces, at: number): number {
  const joined = /^[-–/]$/.test(p.word(at)) && p.glued(at) && p.glued(at + 1) && p.word(at + 1) === "'" && p.glued(at + 2)
  return joined && p.isNumber(at + 2) && /^\d\d$/.test(p.word(at + 2)) && !/^\p{L}/u.test(p.glued(at + 3) ? p.word(at + 3) : '')
    ? at + 2
    : 0
}

/** Two digits up to this are a year of this century, the others of the last. */
const THIS_CENTURY = 29

/** The year that two digits mean. */
export const century = (year: number) => (year <= THIS_CENTURY ? 2000 : 1900) + year

/** `1934-2022`, `2018-2019`, `2018/’19`, `1914 tot 1918` is two. */
export function yearRangeAt(p: Pieces, at: number): Found<DateExpression> | null {
  if (!p.isNumber(at) || (p.ends[at] as number) - (p.starts[at] as number) > 9) return null
  const second = yearNumberAt(p, at) === null ? 0 : secondYearAt(p, at + 1)
  const text = p.text.slice(p.starts[at], p.ends[at])
  const parts = /^(1\d{3}|20\d\d)[-–/](\d{4}|\d\d)$/.exec(second ? `${text}-${p.word(second)}` : text)
  const end = second ? second + 1 : at + 1
  if (!parts || (p.capital(at - 1) && STREET.test(p.word(at - 1))) || isCountedAt(p, end)) return null
  const from = Number(parts[1])
  const to = parts[2]?.length === 2 ? Math.floor(from / 100) * 100 + Number(parts[2]) : Number(parts[2])
  return to > from && to - from < 200 ? { first: at, end, value: { kind: 'years', from, to } } : null
}

/** Words after which a number of four digits with a plural counts. */
const BEFORE_COUNTED =
  /^(|[„“‘"']|er|waren|zijn|kwamen|werden|telt|telde|tellen|kreeg|kregen|trok|trokken|bouwt|bouwen|alweer|maar|liefst)$/

/** Words in *-en* or *-s* that aren't what is counted. */
const NOT_COUNTED =
  /^(waren|werden|worden|hadden|hebben|kwamen|komen|gingen|gaan|konden|kunnen|moesten|moeten|wilden|willen|zouden|zullen|zijn|tegen|samen|alleen|binnen|boven|buiten|sinds|tussen|stonden|bleven|vielen|leken|volgens|tijdens|steeds|eens|aldus|leefden|woonden|werkten|stierven)$/

/** Whether a plural follows that the number counts: *1500 aanwezigen juichten*. */
function isCountOf(before: string, after: string): boolean {
  return BEFORE_COUNTED.test(before) && /^\p{Ll}{3,}(en|s)$/u.test(after) && !NOT_COUNTED.test(after)
}

/** Whether the number is a postcode: `1234 AB`, `…straat 12, 2018 Antwerpen`. */
function isPostcode(p: Pieces, at: number): boolean {
  const start = p.starts[at + 1] ?? 0
  if (/^\p{Lu}{2}$/u.test(p.text.slice(start, p.ends[at + 1]))) return true
  return p.word(at - 1) === ',' && p.isNumber(at - 2) && p.capital(at + 1)
}

/** What names of streets end in. */
const STREET =
  /^.{2,}(laan|straat|weg|plein|kade|dijk|gracht|singel|dreef|pad|hof|steeg|markt|lei|plantsoen|steenweg|baan|ring|boulevard|haven|wal|kaai|vest|straatje|straatweg|allee|erf|werf|oord)$/

/** Streets that are named by such a word alone: *aan de Markt 1600*. */
const STREET_ALONE = /^(markt|plein|kade|dijk|singel|gracht|brink|dam|steenweg|dreef|haven|kaai|vest|wal|ring)$/

/** Whether a street or square stands before piece `at`, so that a number there is a house. */
function isHouseNumber(p: Pieces, at: number): boolean {
  if (!p.capital(at - 1)) return false
  return STREET.test(p.word(at - 1)) || (STREET_ALONE.test(p.word(at - 1)) && p.word(at - 3) === 'aan' && /^(de|het)$/.test(p.word(at - 2)))
}

function bareYearAt(p: Pieces, at: number, certain: boolean): Found<DateExpression> | null {
  const year = yearNumberAt(p, at)
  if (year === null) return null
  const value: DateExpression = { kind: 'calendar', year, month: null, day: null }
  if (certain) return { first: at, end: at + 1, value }
  const before = p.word(at - 1)
  const after = p.word(at + 1)
  // *Heidelberglaan 1111* is a house.
  if (isHouseNumber(p, at)) return null
  // *Natura 2000*, *Top 2000*.
  if (p.capital(at - 1) && lookupName(`${p.text.slice(p.starts[at - 1], p.ends[at - 1])} ${year}`)) return null
  if (isPostcode(p, at) || isCountOf(before, after)) return null
  if (COUNTED.test(after) || BEFORE_COUNT.test(before)) return null
  if (p.glued(at) && /^[-./+#€$\p{L}]$/u.test(before)) return null
  if (p.glued(at + 1) && /^[-/%°\p{L}]/u.test(after)) return null
  return { first: at, end: at + 1, value }
}

/** Words and marks that ask for a date after them. */
const BEFORE_DATE = /^(op|tegen|van|tot|vanaf|sinds|voor|na|dag|uiterlijk|per|d\.d\.|\(|:|tussen|en|datum)$/

/** `12-3-2023`, `12/3/2023`, `2023-03-12`, `04-02-’19`, `12-3-'56`, `30/06`. */
export function numericDateAt(p: Pieces, at: number, furniture = false): Found<DateExpression> | null {
  const apostrophe = apostropheDateAt(p, at)
  if (apostrophe) return apostrophe
  if (!p.isNumber(at) || (p.ends[at] as number) - (p.starts[at] as number) > 10) return null
  const text = p.text.slice(p.starts[at], p.ends[at])
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const zeros = /^(0\d-\d\d|\d\d-0\d)-\d\d$/.test(text)
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text)
  const slash = text === '24/7' ? null : /^(\d{1,2})\/(\d{1,2})$/.exec(text)
  const [day, month, year] = iso
    ? [Number(iso[3]), Number(iso[2]), Number(iso[1])]
    : full
      ? [Number(full[1]), Number(full[3]), full[4]?.length === 2 ? century(Number(full[4])) : Number(full[4])]
      : [Number(slash?.[1] ?? 0), Number(slash?.[2] ?? 0), null]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  // *30/06* is a date only where a preposition asks for one; *11-6-5* are medals.
  if (slash && !BEFORE_DATE.test(p.word(at - 1)) && p.term(at - 1).weekday === undefined) return null
  // A year of two digits is for date lines and after words that ask for a date; elsewhere it is a count of medals (*Frankrijk 11-12-13*).
  // With a nought before a day or month it is none of those (*24-05-23*).
  if (full?.[4]?.length === 2 && !furniture && !zeros && (full[2] === '.' || !BEFORE_DATE.test(p.word(at - 1)))) return null
  if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return null
  return { first: at, end: at + 1, value: { kind: 'calendar', year, month, day } }
}

/** `12-3-'56`, `4/5/’98`. */
function apostropheDateAt(p: Pieces, at: number): Found<DateExpression> | null {
  const parts = p.isNumber(at) ? /^(\d{1,2})[-/](\d{1,2})$/.exec(p.word(at)) : null
  const year = parts ? secondYearAt(p, at + 1) : 0
  if (!parts || !year) return null
  const [day, month] = [Number(parts[1]), Number(parts[2])]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  return { first: at, end: year + 1, value: { kind: 'calendar', year: century(Number(p.word(year))), month, day } }
}
