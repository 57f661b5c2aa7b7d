import type { TokenKind } from './token'

/** Longest address, in code units: enough for any that a reader could follow, and a bound on the work. */
const LONGEST_ADDRESS = 2000
/** Characters that no address holds. */
const OUTSIDE = /[\s<>"„“”«»‘’{}|\\^`]/g
/** Top-level domains that make a bare domain an address (`nu.nl`). */
const DOMAINS =
  /^[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:nl|be|com|org|net|eu|de|fr|uk|nu|info|tv|amsterdam|vlaanderen|brussels|frl|example)(?![\p{L}\p{N}.-]*@)(?=$|[/:?#]|[^\p{L}\p{N}-])/iu
const EMAIL = /^[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/i
const PREFIX = /^(?:https?:\/\/|ftp:\/\/|www\.)/i

/** The end and kind of the web or e-mail address that starts at `start`; `undefined` where none does. */
export function addressEnd(text: string, start: number, end: number): { end: number; kind: TokenKind } | undefined {
  // Nearly every word fails here: an address has a dot, colon or at sign right after its first letters and digits.
  let i = start
  while (i < end && isPlain(text.charCodeAt(i))) i++
  const mark = text.charCodeAt(i)
  if (i >= end || (mark !== 46 && mark !== 58 && mark !== 64 && mark !== 95 && mark !== 43)) return undefined
  if (i - start > 64) return undefined
  const head = text.slice(start, Math.min(end, start + 300))
  if (PREFIX.test(head)) return { end: addressTail(text, start, end), kind: 'url' }
  const email = EMAIL.exec(head)
  if (email) return { end: start + trimmed(email[0]).length, kind: 'email' }
  const domain = mark === 46 ? DOMAINS.exec(head) : null
  if (!domain || /^[A-Z]\.|\.[A-Z]/.test(domain[0])) return undefined
  const next = text[start + domain[0].length]
  return { end: next === '/' ? addressTail(text, start, end) : start + domain[0].length, kind: 'url' }
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 45
}

function addressTail(text: string, start: number, end: number): number {
  const rest = text.slice(start, Math.min(end, start + LONGEST_ADDRESS))
  OUTSIDE.lastIndex = 0
  const outside = OUTSIDE.exec(rest)
  return start + trimmed(outside ? rest.slice(0, outside.index) : rest).length
}

/** Drops the marks of the sentence from the end of an address. */
function trimmed(address: string): string {
  let end = address.length
  while (end > 1 && '.,;:!?\'")]-_'.includes(address[end - 1] as string)) {
    if (address[end - 1] === ')' && address.includes('(')) break
    end--
  }
  return address.slice(0, end)
}
