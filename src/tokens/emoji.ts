const PICTOGRAPH = /^\p{Extended_Pictographic}/u
const REGIONAL = /^[\u{1f1e6}-\u{1f1ff}]/u

/**
 * The end of the emoji sequence that starts at `start`: flags, keycaps, skin tones and joined sequences are one; `start` where none
 * does. (Unicode Technical Standard 51, section 1.4.)
 */
export function emojiEnd(text: string, start: number, end: number): number {
  const point = text.codePointAt(start) as number
  if (point < 0x2190 || start >= end) return start
  const here = String.fromCodePoint(point)
  if (REGIONAL.test(here)) {
    const next = text.codePointAt(start + 2)
    return next !== undefined && start + 4 <= end && REGIONAL.test(String.fromCodePoint(next)) ? start + 4 : start + 2
  }
  if (!PICTOGRAPH.test(here)) return start
  let at = start + here.length
  while (at < end) {
    const code = text.codePointAt(at) as number
    if (code === 0xfe0f || code === 0x20e3) at++
    else if (code >= 0x1f3fb && code <= 0x1f3ff) at += 2
    else if (code >= 0xe0020 && code <= 0xe007f) at += 2
    else if (code === 0x200d) {
      const joined = text.codePointAt(at + 1)
      if (joined === undefined || at + 1 >= end || !PICTOGRAPH.test(String.fromCodePoint(joined))) return at + 1
      at += joined > 0xffff ? 3 : 2
    } else break
  }
  return Math.min(at, end)
}
