/*
 * Features are 32-bit hashes made from character codes, so that no strings are built: start from a template number,
 * mix in characters or other hashes, and finish. (FNV-1a steps with a murmur finaliser.)
 */

/** Starts the hash of a feature template. */
export function hashTemplate(template: number): number {
  return Math.imul(0x811c9dc5 ^ template, 0x01000193) ^ (template << 16)
}

/** Mixes a number (a character code, a class, another hash) into `hash`. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x01000193)
  return h ^ (h >>> 15)
}

/** Mixes one character code into `hash`, as `mixText` does. */
export function mixCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Mixes `text` from `from` to `to` into `hash`. */
export function mixText(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash
  for (let i = from; i < to; i++) h = mixCode(h, text.charCodeAt(i))
  return h
}

/** Spreads the bits of `hash`; the result is a signed 32-bit integer and never 0. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h || 1
}
