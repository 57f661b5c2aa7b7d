/** Longest quotation looked for the end of, in code units; a mark that is not closed by then quotes nothing. */
const LONGEST_QUOTATION = 3000
/** Fewest letters outside quotations that tell the language by themselves; fewer are a lead (*Macron antwoordde:*), and may say nothing. */
const LEAST_OUTSIDE = 25
const LETTER = /\p{L}/u
const COMMA = 0x2c
const APOSTROPHE = 0x27
const LINE_END = 0x0a
/** What closes each mark that opens; two commas are closed by two apostrophes. */
const CLOSING: Readonly<Record<string, string>> = { '„': '”“"', '“': '”"', '«': '»', '»': '«', '"': '"', '‘': '’' }

/**
 * The reporter's own text: `text` with a line end in the place of each quotation, so that long quotations in another language do not decide what
 * the language of an article is; `text` itself where fewer than `least` letters stand outside. Quotations end within their line. Linear.
 *
 *     De minister zei: “We will never give up.” Daarna ging hij weg.
 *     ^^^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^^^
 */
export function outsideQuotations(text: string, least: number = LEAST_OUTSIDE): string {
  let outside = ''
  let letters = 0
  let at = 0
  /** Up to where it is known that nothing closes a mark, so that no stretch is searched twice for the same. */
  const unclosed = new Map<string, number>()
  const keep = (end: number) => {
    const part = text.slice(at, end)
    outside += part
    for (let i = 0; letters < least && i < part.length; i++) if (LETTER.test(part[i] as string)) letters++
  }
  for (let i = 0; i < text.length; i++) {
    const length = markLength(text, i)
    if (length === 0) continue
    const mark = text.slice(i, i + length)
    const end = endOf(text, Math.max(i + length, unclosed.get(mark) ?? 0), i + LONGEST_QUOTATION, mark)
    if (end < 0) {
      unclosed.set(mark, -end)
      i += length - 1
      continue
    }
    keep(i)
    outside += '\n'
    at = end
    i = end - 1
  }
  if (at === 0) return text
  keep(text.length)
  return letters >= least ? outside : text
}

/** The length of the mark that may open a quotation at `i`; 0 where there is none. */
function markLength(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code === COMMA) return text.charCodeAt(i + 1) === COMMA ? 2 : 0
  if (code < 0xab) return code === 0x22 ? 1 : 0
  return code === 0xab || code === 0xbb || code === 0x201e || code === 0x201c || code === 0x2018 ? 1 : 0
}

/** The end of the quotation that `mark` opens, looked for from `from` to `limit`; where none closes it in its line, minus the place looked up to. */
function endOf(text: string, from: number, most: number, mark: string): number {
  const limit = Math.min(text.length, most)
  const closing = CLOSING[mark]
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === LINE_END) return -i
    if (closing === undefined) {
      if (code === APOSTROPHE && text.charCodeAt(i + 1) === APOSTROPHE) return i + 2
    } else if ((code === 0x22 || code >= 0xab) && closing.includes(text[i] as string)) {
      // The apostrophe of ‘zo’n ding’ closes nothing.
      if (code === 0x2019 && /^\p{L}/u.test(text.slice(i + 1, i + 3))) continue
      return i + 1
    }
  }
  return -Math.max(from, limit)
}
