/** What a UTF-16 code unit is to the tokenizer. */
export const Class = {
  Letter: 1,
  Digit: 2,
  Space: 3,
  /** May stand inside a word (`.`, `'`, `-`, `/` …) or alone. */
  Soft: 4,
  /** Always a token of its own: quotes, brackets, dashes. */
  Hard: 5,
  /** Half of a character outside the basic plane. */
  Surrogate: 6,
  /** Symbols and the characters emoji are made of. */
  Symbol: 7,
} as const

export type Class = (typeof Class)[keyof typeof Class]

/** Code units of the marks that the tokenizer looks at one by one. */
export const Code = {
  Exclamation: 33,
  Hash: 35,
  Percent: 37,
  Ampersand: 38,
  Apostrophe: 39,
  OpeningBracket: 40,
  ClosingBracket: 41,
  Asterisk: 42,
  Plus: 43,
  Comma: 44,
  Hyphen: 45,
  Dot: 46,
  Slash: 47,
  Colon: 58,
  Equals: 61,
  Question: 63,
  At: 64,
  Underscore: 95,
  Tilde: 126,
  Degree: 176,
  UnicodeHyphen: 0x2010,
  FixedHyphen: 0x2011,
  Dash: 0x2013,
  CurlyOpening: 0x2018,
  CurlyApostrophe: 0x2019,
} as const

const SOFT = `.,:'’‘\`-‐‑–/&+_%()@#*=~°!?`
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f'

/** By code unit: its class, 0 where it was not met yet: to ask Unicode's properties of all takes some 20 milliseconds. */
const classes = new Uint8Array(65536)
for (const character of SOFT) classes[character.charCodeAt(0)] = Class.Soft
for (const character of INVISIBLE) classes[character.charCodeAt(0)] = Class.Letter

/** The class of a code unit. */
export function characterClass(code: number): Class {
  const known = classes[code] as Class | 0
  return known === 0 ? learnClass(code) : known
}

function learnClass(code: number): Class {
  const found = classOf(String.fromCharCode(code), code)
  classes[code] = found
  return found
}

function classOf(character: string, code: number): Class {
  if (code >= 0xd800 && code < 0xe000) return Class.Surrogate
  if (/\s/.test(character)) return Class.Space
  if (/[\p{L}\p{M}]/u.test(character)) return Class.Letter
  if (/\p{N}/u.test(character)) return Class.Digit
  return /[\p{S}\p{C}]/u.test(character) ? Class.Symbol : Class.Hard
}

/** Whether the code unit is a capital. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (code < 0xc0) return false
  const character = String.fromCharCode(code)
  return character.toLowerCase() !== character
}

/** Whether the code unit is a small letter. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  if (code < 0xc0) return false
  const character = String.fromCharCode(code)
  return character.toUpperCase() !== character
}
