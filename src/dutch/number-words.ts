/** Dutch number words from nought to a hundred thousand; made by rule. */

const ONES = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
]
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** `23` → `drieëntwintig`. */
function belowHundred(n: number): string {
  if (n < 20) return ONES[n] ?? ''
  const one = n % 10
  const ten = TENS[Math.floor(n / 10)] ?? ''
  if (one === 0) return ten
  const word = ONES[one] ?? ''
  return word.endsWith('e') ? `${word}ën${ten}` : `${word}en${ten}`
}

/** `250` → `tweehonderdvijftig`. */
function belowThousand(n: number): string {
  const hundreds = Math.floor(n / 100)
  const rest = n % 100 === 0 ? '' : belowHundred(n % 100)
  if (hundreds === 0) return rest
  return `${hundreds === 1 ? '' : ONES[hundreds]}honderd${rest}`
}

/** The value of each Dutch number word of one token. */
export function numberWords(): Map<string, number> {
  const words = new Map<string, number>([
    ['nul', 0],
    ['één', 1],
    ['éen', 1],
    ['duizend', 1000],
    ['anderhalf', 1.5],
    ['anderhalve', 1.5],
    ['tweeënhalf', 2.5],
    ['tweeëneenhalf', 2.5],
    ['drieënhalf', 3.5],
    ['vierenhalf', 4.5],
    ['vijfenhalf', 5.5],
    ['driekwart', 0.75],
  ])
  for (let n = 1; n < 1000; n++) words.set(belowThousand(n), n)
  for (let n = 11; n < 100; n++) if (n % 10 !== 0) words.set(`${belowHundred(n)}honderd`, n * 100)
  for (let n = 2; n < 1000; n += n < 100 ? 1 : 50) words.set(`${belowThousand(n)}duizend`, n * 1000)
  return words
}

/** Ordinal words that count quarters, halves, centuries, Sundays and days of a month. */
export const ORDINALS: readonly string[] = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
  'veertiende',
  'vijftiende',
  'zestiende',
  'zeventiende',
  'achttiende',
  'negentiende',
  'twintigste',
  'eenentwintigste',
  'tweeëntwintigste',
  'drieëntwintigste',
  'vierentwintigste',
  'vijfentwintigste',
  'zesentwintigste',
  'zevenentwintigste',
  'achtentwintigste',
  'negenentwintigste',
  'dertigste',
  'eenendertigste',
]

/** Words that multiply, with their factor; `ton` is a hundred thousand of a currency. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['honderd', 1e2],
  ['duizend', 1e3],
  ['ton', 1e5],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['miljard', 1e9],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['biljoen', 1e12],
]

/** Plural quantities of no fixed number, as in *tientallen miljoenen euro's*. */
export const VAGUE_QUANTITIES: readonly string[] = [
  'tientallen',
  'honderden',
  'duizenden',
  'tienduizenden',
  'honderdduizenden',
  'tonnen',
  'miljoenen',
  'miljarden',
]
