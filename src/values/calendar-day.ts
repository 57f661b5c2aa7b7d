/** A day of the (proleptic) Gregorian calendar. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const DAY_MS = 86_400_000

/** The number of `day` counted from 1 January 1970. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Date.UTC takes years below 100 for the twentieth century.
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year + (date.getUTCFullYear() - 2000), date.getUTCMonth(), date.getUTCDate())
  return Math.floor(date.getTime() / DAY_MS)
}

/** The day with the number `n`. */
export function dayOf(n: number): CalendarDay {
  const date = new Date(n * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day of the week of day number `n`: 1 for Monday to 7 for Sunday. */
export function weekdayOf(n: number): number {
  return ((((n + 3) % 7) + 7) % 7) + 1
}

/** Whether the calendar has that day. */
export function isDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate()
}

const pad = (n: number, size = 2) => String(n).padStart(size, '0')

/** `2023-02-19` */
export function isoDay(n: number): string {
  const { year, month, day } = dayOf(n)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** `2023-02` */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`
}

/** The ISO week of day number `n`: `2023-W07`. */
export function isoWeek(n: number): string {
  const thursday = n - weekdayOf(n) + 4
  const { year } = dayOf(thursday)
  const first = dayNumber({ year, month: 1, day: 1 })
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1)}`
}

/** The year as ISO 8601 writes it. */
export function isoYear(year: number): string {
  return pad(year, 4)
}

/** Easter Sunday of `year` (the anonymous Gregorian algorithm; Meeus, Astronomical Algorithms, ch. 8), as a day number. */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return dayNumber({ year, month, day })
}
