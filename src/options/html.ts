/** How much of a text is looked at, in code units: markup shows at once. */
const LOOKED_AT = 20_000
/** Tags of any kind that make a text HTML; one or two may stand in an article about the web. */
const ENOUGH = 3
const TAG =
  /<(?:!doctype html|\/?(?:html|head|body|div|p|span|a|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|article|section|header|footer|main|nav|aside|script|style|img|table|tr|td|th|strong|em|b|i|u|q|sup|sub|small|figure|figcaption|blockquote|pre|iframe))(?:\s[^<>]{0,300})?\s?\/?>/gi
/** Tags that no writer needs in a text: one is enough. */
const SURE = /^<(?:!doctype|\/?(?:html|head|body|div|p|br|hr|article|script|style|table|figure|h[1-6]|ul|ol|li|img)\b)|^<[a-z]+\s+[a-z-]+=/i
/** References to characters that nobody writes in a text: one is enough. */
const REFERENCE =
  /&(?:quot|nbsp|lt|gt|apos|[lr][sd]quo|[bs]dquo|[lr]aquo|[nm]dash|hellip|euro|eacute|egrave|euml|iuml|ouml|uuml|agrave|aacute|ccedil|oacute|iacute|bull|middot|copy|shy|deg|#\d{1,7}|#x[\da-f]{1,6});/i

/**
 * The reference to the ampersand itself, which archives leave in a title or a name (*Jansen &amp; De Vries*) of a text that is plain otherwise: it
 * is read as `&` (`src/reading`), and only as many make HTML of a text as tags of any kind do.
 */
const AMPERSAND = /&amp;/gi

/** The first tag or character reference of a text that is HTML, and where it stands; `undefined` for plain text. */
export function findHtml(text: string): { readonly tag: string; readonly offset: number } | undefined {
  const head = text.slice(0, LOOKED_AT)
  const reference = head.includes('&') ? (REFERENCE.exec(head) ?? firstOfMany(head)) : undefined
  const tag = head.includes('<') ? findTag(head) : undefined
  if (reference && !(tag && tag.offset < reference.index)) return { tag: reference[0], offset: reference.index }
  return tag
}

function firstOfMany(head: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined
  let found = 0
  for (const match of head.matchAll(AMPERSAND)) {
    first ??= match
    if (++found >= ENOUGH) return first
  }
  return undefined
}

function findTag(head: string): { readonly tag: string; readonly offset: number } | undefined {
  let first: { tag: string; offset: number } | undefined
  let found = 0
  for (const { 0: tag, index } of head.matchAll(TAG)) {
    first ??= { tag: tag.length > 40 ? `${tag.slice(0, 39)}…` : tag, offset: index }
    if (++found >= ENOUGH || SURE.test(tag)) return first
  }
  return undefined
}
