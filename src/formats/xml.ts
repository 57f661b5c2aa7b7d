import type { Element, ElementContent, Root, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { wellFormed } from './code-points'

/**
 * Replaces what XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE, U+FFFF) by U+FFFD, one for one, so that
 * offsets stay right (https://www.w3.org/TR/xml/#charsets).
 */
function xmlText(text: string): string {
  return wellFormed(text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd'))
}

/** Letters that the names of every edition of XML 1.0 may hold, as far as Latin script goes; the editions differ on the others. */
const LETTERS = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e'
const NO_NAME_CHARACTER = new RegExp(`[^${LETTERS}0-9._-]`, 'gu')
const STARTS_NAME = new RegExp(`^[${LETTERS}_]`, 'u')

/** An identifier that XML accepts (NCName): a Latin letter or underscore, then letters, digits, `.`, `-`, `_`; what is none becomes `_`. */
export function xmlId(id: string, fallback = 'document'): string {
  const name = id.replace(NO_NAME_CHARACTER, '_')
  if (!name) return fallback
  return STARTS_NAME.test(name) ? name : `_${name}`
}

/**
 * Makes an element: its name, then its attributes (may be left out), then its content: elements, text, or a list of them.
 * (xastscript takes an element in second place for attributes.)
 */
export function element(
  name: string,
  ...parts: (Readonly<Record<string, string>> | Element | string | readonly ElementContent[])[]
): Element {
  const attributes: Record<string, string> = {}
  const children: ElementContent[] = []
  for (const part of parts) {
    if (typeof part === 'string') children.push(textNode(part))
    else if (Array.isArray(part)) for (const child of part as readonly ElementContent[]) children.push(child)
    else if (isElement(part)) children.push(part)
    else for (const [key, value] of Object.entries(part)) attributes[key] = xmlText(value)
  }
  return { type: 'element', name, attributes, children }
}

/** Makes a stretch of text; what XML cannot hold becomes U+FFFD, one for one. */
export function textNode(text: string): Text {
  return { type: 'text', value: xmlText(text) }
}

function isElement(part: object): part is Element {
  return 'children' in part && Array.isArray(part.children)
}

/** Writes an XML document; `]]>` is escaped as XML asks, and so is a carriage return, since readers drop bare ones. */
export function writeXml(root: Element): string {
  const document: Root = { type: 'root', children: [root] }
  const xml = toXml(document, { closeEmptyElements: true, tightClose: true }).replaceAll('\r', '&#xD;').replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}
