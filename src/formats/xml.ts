import type { Element, ElementContent, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'

/**
 * Replaces what XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE, U+FFFF) by U+FFFD, one for one, so that
 * offsets stay right (https://www.w3.org/TR/xml/#charsets).
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/** An identifier that XML accepts (NCName): a letter or underscore, then letters, digits, `.`, `-`, `_`. */
export function xmlId(id: string, fallback = 'document'): string {
  const name = id.replace(/[^\p{L}\p{N}._-]/gu, '_')
  if (!name) return fallback
  return /^[\p{L}_]/u.test(name) ? name : `_${name}`
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
    if (typeof part === 'string') children.push({ type: 'text', value: part })
    else if (Array.isArray(part)) children.push(...part)
    else if (isElement(part)) children.push(part)
    else Object.assign(attributes, part)
  }
  return { type: 'element', name, attributes, children }
}

function isElement(part: object): part is Element {
  return 'children' in part && Array.isArray(part.children)
}

/** Writes an XML document; a carriage return becomes a reference, since readers drop bare ones. */
export function writeXml(root: Element): string {
  const document: Root = { type: 'root', children: [root] }
  const xml = toXml(document, { closeEmptyElements: true, tightClose: true }).replaceAll('\r', '&#xD;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}
