import type { Span } from '../span'
import { readHtml } from './html-text'
import { withoutInvisible } from './invisible'
import { compose, type PlainText } from './plain-text'

export { readHtml } from './html-text'
export type { PlainText } from './plain-text'
export { Relocation } from './relocate'

/**
 * The text as the stages read it, where that differs from `text`; `undefined` where it doesn't. `html`: `text` is HTML, of which, with stretches,
 * only those are read.
 */
export function readAsText(text: string, html: boolean | readonly Span[]): PlainText | undefined {
  const page = html === false ? undefined : readHtml(text, html === true ? undefined : html)
  const plain = withoutInvisible(page?.text ?? text)
  return page && plain ? compose(plain, page) : (plain ?? page)
}
