/* Escapes of CoNLL-U: white space of MISC attributes, and what a form may not hold. */

const SPACE_NAMES: readonly [string, string][] = [
  [' ', '\\s'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['|', '\\p'],
  ['\u00a0', '\\u00a0'],
]

export function escapeSpaces(space: string): string {
  let out = ''
  for (const character of space.replaceAll('\\', '\\\\')) out += SPACE_NAMES.find(([c]) => c === character)?.[1] ?? character
  return out
}

export function unescapeSpaces(escaped: string): string {
  return escaped.replace(/\\(u00a0|.)/g, (_, code: string) => SPACE_NAMES.find(([, name]) => name === `\\${code}`)?.[0] ?? code)
}

export function escapeMisc(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('|', '\\p').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

export const unescapeMisc = unescapeSpaces

/**
 * A form that holds a separator would read as two: it is escaped, which UD leaves open; a backslash only where it would read as an escape,
 * so that other readers see it as it is.
 */
export function escapeForm(form: string): string {
  if (form === '') return '_'
  return form
    .replace(/\\(?=[\\tnr\t\n\r])/g, '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' }
export const unescapeForm = (form: string): string => form.replace(/\\([\\tnr])/g, (_, code: string) => ESCAPED[code] as string)
