import { type PlainText, PlainTextBuilder } from './plain-text'

/** Characters that show nothing: soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u202a-\u202e\u2066-\u2069\ufeff\u180e'
/** Spaces of other widths, and those where a line may not break: read as a space. */
const SPACES = '\u00a0\u2000-\u200a\u202f\u205f\u3000'
/** Letters that are two or three in one sign: ligatures of print, and the Dutch ij. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
  ſ: 's',
}
/** The ampersand of a text that was HTML once: *Jansen &amp; De Vries*. */
const AMPERSAND = '&amp;'
/** A letter with marks of its own after it (`e` and U+0301), which is one letter too. */
const COMPOSED = '\\p{L}[\u0300-\u036f]{1,4}'
/**
 * A word parted at a line end: its first part, the hyphen (which may be a soft one) with the line end, its second part and what follows that.
 * The words before and after are looked at to leave *in-* / *en uitvoer* alone.
 */
const PARTED = '\\p{L}[-\u00ad\u2010\u00ac][ \t]*\\r?\\n[ \t]*\\p{Ll}+'
const ANY = new RegExp(`[${INVISIBLE}]+|[${SPACES}]|[${Object.keys(LIGATURES).join('')}]|${COMPOSED}|${AMPERSAND}|${PARTED}|\\r?\\n`, 'gu')
const PARTED_ONCE = new RegExp(PARTED, 'u')
/** One quick look, since nearly every text has none of all this. */
const SOME = new RegExp(
  `[${INVISIBLE}${SPACES}${Object.keys(LIGATURES).join('')}\u0300-\u036f]|${AMPERSAND}|\\p{L}[-\u2010\u00ac][ \t]*\\r?\\n[ \t]*\\p{Ll}`,
  'u',
)
/** Words that a hyphen at a line end waits for: *in-* / *en uitvoer*. */
const AFTER_HANGING = /^(?:en|of|tot|noch|als|maar|dan|in|op|naar|van|respectievelijk)$/
const EMOJI_JOINED = /\p{Extended_Pictographic}\ufe0f?$/u

/** A line that ends a paragraph is shorter than this share of the longest of its lines, and ends with a final mark. */
const SHORT_LINE = 0.75
const FINAL_MARK = /[.!?…]["'”’»)\]]{0,3}[ \t]*\r?$/

/**
 * `text` as it is read: without what shows nothing, ligatures as letters, `&amp;` as `&`, words that a line end parts in one. `undefined` where it holds nothing
 * of the kind, as nearly every text. Lines among which one is parted were set in columns: they are one paragraph, but for a short last line.
 *
 *     minis­ter De Boer   kabi-⏎net   ﬁets   Ĳsselmeer
 */
export function withoutInvisible(text: string): PlainText | undefined {
  if (!SOME.test(text)) return undefined
  const plain = new PlainTextBuilder()
  const columns = columnsOf(text)
  let column = 0
  let at = 0
  for (const { 0: found, index } of text.matchAll(ANY)) {
    const end = index + found.length
    if (found === '\n' || found === '\r\n') {
      while (column < columns.length && (columns[column] as Column).end <= index) column++
      const here = columns[column]
      if (!here || index < here.start || endsParagraph(text, index, here)) continue
      plain.keep(text.slice(at, index), at)
      plain.put(' ', index, end)
      at = end
      continue
    }
    if (/[\r\n]/.test(found)) {
      const second = /\p{Ll}+$/u.exec(found)?.[0] ?? ''
      if (AFTER_HANGING.test(second)) continue
      plain.keep(text.slice(at, index + ((found.codePointAt(0) as number) > 0xffff ? 2 : 1)), at)
      plain.keep(second, end - second.length)
      at = end
      continue
    }
    const letters =
      (found === AMPERSAND ? '&' : LIGATURES[found]) ??
      (/^\p{L}/u.test(found) ? found.normalize('NFC') : /^\s/.test(found) && found !== '\ufeff' ? ' ' : '')
    // The joiner of 👩‍🚒 is part of the emoji.
    if (letters === '' && found === '\u200d' && EMOJI_JOINED.test(text.slice(Math.max(0, index - 3), index))) continue
    plain.keep(text.slice(at, index), at)
    plain.put(letters, index, end)
    at = end
  }
  plain.keep(text.slice(at), at)
  return plain.finish()
}

/** Lines without an empty one between them, among which one is parted by a hyphen; `longest`: of its lines, in code units. */
interface Column {
  readonly start: number
  readonly end: number
  readonly longest: number
}

function columnsOf(text: string): Column[] {
  const columns: Column[] = []
  let start = 0
  for (const part of text.split(/((?:\r?\n[ \t]*){2,})/)) {
    if (PARTED_ONCE.test(part)) {
      const longest = part.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
      columns.push({ start, end: start + part.length, longest })
    }
    start += part.length
  }
  return columns
}

function endsParagraph(text: string, lineEnd: number, { start, longest }: Column): boolean {
  const from = Math.max(start, text.lastIndexOf('\n', lineEnd - 1) + 1)
  const line = text.slice(from, lineEnd)
  return FINAL_MARK.test(line) && line.length < SHORT_LINE * longest
}
