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

/** The value of each Dutch number word of one token that a rule makes; the others stand in `data/dutch/value-words.tsv`. */
export function numberWords(): Map<string, number> {
  const words = new Map<string, number>()
  for (let n = 1; n < 1000; n++) words.set(belowThousand(n), n)
  for (let n = 11; n < 100; n++) if (n % 10 !== 0) words.set(`${belowHundred(n)}honderd`, n * 100)
  for (let n = 2; n < 1000; n += n < 100 ? 1 : 50) words.set(`${belowThousand(n)}duizend`, n * 1000)
  return words
}
