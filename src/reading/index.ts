import { readHtml } from './html-text'
import { withoutInvisible } from './invisible'
import { compose, type PlainText } from './plain-text'

export { readHtml } from './html-text'
export type { PlainText } from './plain-text'
export { Relocation } from './relocate'

/** The text as the stages read it, where that differs from `text`; `undefined` where it doesn't. `html`: `text` is HTML. */
export function readAsText(text: string, html: boolean): PlainText | undefined {
  const page = html ? readHtml(text) : undefined
  const plain = withoutInvisible(page?.text ?? text)
  return page && plain ? compose(plain, page) : (plain ?? page)
}
