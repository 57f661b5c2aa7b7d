import { wellFormed } from './code-points'

/** An element of XML that is being made; its attributes and text are such that XML can hold. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ElementContent[]
}

/** What stands in an element: elements and stretches of text. */
export type ElementContent = Element | string

/**
 * Replaces what XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE, U+FFFF) by U+FFFD, one for one, so that
 * offsets stay right (https://www.w3.org/TR/xml/#charsets).
 */
export function xmlText(text: string): string {
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

/** Makes an element: its name, then its attributes (may be left out), then its content: elements, text, or a list of them. */
export function element(
  name: string,
  ...parts: (Readonly<Record<string, string>> | Element | string | readonly ElementContent[])[]
): Element {
  const attributes: Record<string, string> = {}
  const children: ElementContent[] = []
  for (const part of parts) {
    if (typeof part === 'string') {
      if (part) children.push(xmlText(part))
    } else if (isContent(part)) for (const child of part) children.push(child)
    else if (isElement(part)) children.push(part)
    else for (const [key, value] of Object.entries(part)) attributes[key] = xmlText(value)
  }
  return { name, attributes, children }
}

function isContent(part: object): part is readonly ElementContent[] {
  return Array.isArray(part)
}

function isElement(part: object): part is Element {
  return 'children' in part && Array.isArray(part.children)
}

/** How what XML reads as its own is written; readers would drop a bare carriage return, make spaces of lines and tabs in attributes, and take `]]>` for an end. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '"': '&#x22;',
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
  ']]>': ']]&gt;',
}
const escaped = (character: string): string => ESCAPES[character] as string

/** Writes an XML document. */
export function writeXml(root: Element): string {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  writeElement(root, parts)
  parts.push('\n')
  return parts.join('')
}

/** Adds an element to what is written. Elements nest as deep as a format asks, never as deep as a text. */
function writeElement({ name, attributes, children }: Element, parts: string[]): void {
  let tag = `<${name}`
  for (const key of Object.keys(attributes)) tag += ` ${key}="${(attributes[key] as string).replace(/[&<"\r\n\t]|]]>/g, escaped)}"`
  if (children.length === 0) {
    parts.push(`${tag}/>`)
    return
  }
  parts.push(`${tag}>`)
  for (const child of children) {
    if (typeof child === 'string') parts.push(child.replace(/[&<\r]|]]>/g, escaped))
    else writeElement(child, parts)
  }
  parts.push(`</${name}>`)
}
