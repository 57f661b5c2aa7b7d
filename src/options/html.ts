/** How much of a text is looked at, in code units: markup shows at once. */
const LOOKED_AT = 20_000
/** Tags that make a text HTML; one or two may stand in an article about the web. */
const ENOUGH = 3
const TAG =
  /<(?:!doctype html|\/?(?:html|head|body|div|p|span|a|br|h[1-6]|ul|ol|li|article|section|header|footer|script|style|img|table|tr|td|strong|em|b|i|figure|blockquote))(?:\s[^<>]{0,300})?\s?\/?>/gi

/** The first tag of a text that is HTML, and where it stands; `undefined` for plain text. */
export function findHtml(text: string): { readonly tag: string; readonly offset: number } | undefined {
  if (!text.includes('<')) return undefined
  const tags = text.slice(0, LOOKED_AT).matchAll(TAG)
  let first: { tag: string; offset: number } | undefined
  let found = 0
  for (const match of tags) {
    first ??= { tag: match[0].length > 40 ? `${match[0].slice(0, 39)}…` : match[0], offset: match.index }
    if (++found >= ENOUGH || /^<(?:!doctype|html|body)/i.test(match[0])) return first
  }
  return undefined
}
