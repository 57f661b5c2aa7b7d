/** Longest quotation looked for the end of, in code units; a mark that is not closed by then quotes nothing. */
const LONGEST = 3000
/** Fewest letters outside quotations that tell the language by themselves; fewer are a lead (*Macron antwoordde:*), and may say nothing. */
const LEAST_OUTSIDE = 25
const LETTER = /\p{L}/u
const CLOSING: Readonly<Record<string, string>> = { '„': '”“"', '“': '”"', '«': '»', '»': '«', '"': '"', '‘': '’' }

/**
 * The reporter's own text: `text` with a line end in the place of each quotation, so that long quotations in another language do not decide what
 * the language of an article is; `text` itself where fewer than `least` letters stand outside. Quotations end within their line. Linear.
 *
 *     De minister zei: “We will never give up.” Daarna ging hij weg.
 *     ^^^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^^^
 */
export function outsideQuotations(text: string, least: number = LEAST_OUTSIDE): string {
  if (!/[„“«»"‘]|,,/.test(text)) return text
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
  for (const { 0: mark, index } of text.matchAll(/[„“«»"‘]|,,/g)) {
    if (index < at) continue
    const end = endOf(text, Math.max(index + mark.length, unclosed.get(mark) ?? 0), index + LONGEST, mark)
    if (end < 0) {
      unclosed.set(mark, -end)
      continue
    }
    keep(index)
    outside += '\n'
    at = end
  }
  keep(text.length)
  return letters >= least ? outside : text
}

/** The end of the quotation that `mark` opens, looked for from `from` to `limit`; where none closes it in its line, minus the place looked up to. */
function endOf(text: string, from: number, most: number, mark: string): number {
  const limit = Math.min(text.length, most)
  const closing = CLOSING[mark] ?? "''"
  for (let i = from; i < limit; i++) {
    const c = text[i] as string
    if (c === '\n') return -i
    if (closing === "''" ? text.startsWith("''", i) : closing.includes(c)) {
      // The apostrophe of ‘zo’n ding’ closes nothing.
      if (c === '’' && /^\p{L}/u.test(text.slice(i + 1, i + 3))) continue
      return i + (closing === "''" ? 2 : 1)
    }
  }
  return -Math.max(from, limit)
}
