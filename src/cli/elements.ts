import { selectAll } from 'css-select'
import type { AnyNode, Document, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { readHtml } from '../reading'
import type { Span } from '../span'
import { CliError, EXIT_USAGE } from './cli-error'

/** Whether a file is a page by its name. */
export const isPage = (file: string): boolean => /\.html?(?:\.gz)?$/i.test(file)

/**
 * Where the elements of `html` stand that `selector` (CSS, read by css-select, Felix Böhm, https://github.com/fb55/css-select) picks, in order; one
 * that lies within another is not given again. Throws a `CliError` where it is no selector, and where it picks nothing: `where` names the page.
 */
export function selectElements(html: string, selector: string, where: string): Span[] {
  const page: Document = parseDocument(html, { withStartIndices: true, withEndIndices: true })
  let found: Element[]
  try {
    found = selectAll<AnyNode, Element>(selector, page.children)
  } catch (error) {
    throw new CliError(`--select: expected a CSS selector such as "article", got "${selector}": ${(error as Error).message}`, EXIT_USAGE)
  }
  const spans: Span[] = []
  const stretches = found
    .map(({ startIndex, endIndex }) => ({ start: startIndex ?? 0, end: (endIndex ?? 0) + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const stretch of stretches) if (stretch.start >= (spans.at(-1)?.end ?? 0)) spans.push(stretch)
  if (spans.length === 0) throw new CliError(`${where}: no element matches --select "${selector}"`)
  return spans
}

/** How the text of a file is read, as `DocumentOptions.html`: a page is HTML; with a selector, so is any file, and only what that picks is read. */
export function htmlOf(file: string, text: string, selector: string | undefined): true | Span[] | undefined {
  if (selector !== undefined) return selectElements(text, selector, file === '-' ? 'standard input' : file)
  return isPage(file) ? true : undefined
}

/** What a reader sees of an input that is a page, the text itself of another: for output that people read, where places in the page do not matter. */
export function shownText(text: string, html: true | readonly Span[] | undefined): string {
  return html === undefined ? text : readHtml(text, html === true ? undefined : html).text
}
