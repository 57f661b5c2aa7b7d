import { Parser } from 'htmlparser2'
import { type PlainText, PlainTextBuilder } from './plain-text'

/** Elements that part blocks of text. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr
  html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul`.split(/\s+/),
)
/** Elements whose text is no text of the page. */
const HIDDEN: ReadonlySet<string> = new Set('script style noscript template svg math iframe object canvas select textarea head'.split(' '))

/**
 * The text of `html`, read by htmlparser2 (Felix Böhm, https://github.com/fb55/htmlparser2): character references as their characters, blocks parted
 * by an empty line, white space as a browser shows it, without scripts and the like. Every code unit knows where it stands in `html`.
 * `within`: only what lies in these stretches of `html`, in order.
 */
export function readHtml(html: string, within?: readonly { readonly start: number; readonly end: number }[]): PlainText {
  const plain = new PlainTextBuilder()
  let hidden = 0
  let preformatted = 0
  /** What must come before the next text: nothing, a space, a line end, an empty line. */
  let gap: '' | ' ' | '\n' | '\n\n' = ''
  let gapStart = 0
  let gapEnd = 0
  let stretch = 0
  const widen = (wanted: ' ' | '\n' | '\n\n', start: number, end: number) => {
    if (wanted.length > gap.length || gap === ' ' || gap === '') {
      if (gap === '') gapStart = start
      if (!(gap === '\n' && wanted === ' ') && wanted.length >= gap.length) gap = wanted
    }
    gapEnd = end
  }
  const isWithin = (start: number, end: number): boolean => {
    if (!within) return true
    while (stretch < within.length && (within[stretch] as { end: number }).end <= start) stretch++
    const here = within[stretch]
    return here !== undefined && here.start <= start && end <= here.end
  }
  const flush = () => {
    if (gap && plain.length > 0) plain.put(gap, gapStart, gapEnd)
    gap = ''
  }
  const add = (text: string, start: number, end: number) => {
    const verbatim = end - start === text.length && html.startsWith(text, start)
    for (const { 0: piece, index } of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      const [from, to] = verbatim ? [start + index, start + index + piece.length] : [start, end]
      if (/^[ \t\n\r\f]/.test(piece) && !(preformatted > 0 && /\n/.test(piece))) {
        if (gap === '') widen(' ', from, to)
      } else if (/^[ \t\n\r\f]/.test(piece)) widen('\n', from, to)
      else {
        flush()
        if (verbatim) plain.keep(piece, from)
        else plain.put(piece, from, to)
      }
    }
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (HIDDEN.has(name)) hidden++
        if (name === 'pre') preformatted++
        if (BLOCKS.has(name)) widen('\n\n', parser.startIndex, parser.endIndex + 1)
        else if (name === 'br') widen('\n', parser.startIndex, parser.endIndex + 1)
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden--
        if (name === 'pre') preformatted--
        if (BLOCKS.has(name)) widen('\n\n', parser.startIndex, Math.max(parser.startIndex, parser.endIndex + 1))
      },
      ontext(text) {
        const [start, end] = [parser.startIndex, parser.endIndex + 1]
        if (hidden === 0 && isWithin(start, end)) add(text, start, end)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  )
  parser.end(html)
  return plain.finish()
}
