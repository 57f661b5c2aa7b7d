/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, for formats that count those: `toCodePoint[utf16]`.
 * An offset inside a surrogate pair counts as the one before it.
 */
export function codePointOffsets(text: string): { readonly [utf16: number]: number; readonly length: number } {
  const offsets = new Uint32Array(text.length + 1)
  let points = 0
  for (let i = 0; i < text.length; i++) {
    offsets[i] = points
    const lead = text.charCodeAt(i)
    if (lead >= 0xd800 && lead < 0xdc00 && i + 1 < text.length) {
      const trail = text.charCodeAt(i + 1)
      if (trail >= 0xdc00 && trail < 0xe000) offsets[++i] = points
    }
    points++
  }
  offsets[text.length] = points
  return offsets
}

/** Turns offsets in Unicode code points into offsets in UTF-16 code units: `fromCodePoint[point]`. */
export function utf16Offsets(text: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (const point of text) {
    offsets.push(at)
    at += point.length
  }
  offsets.push(at)
  return offsets
}

/** The text with U+FFFD for each half of a surrogate pair that stands alone, one for one. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/** `offset`, or the one after it where it lies between the halves of a surrogate pair. */
export function wholePoint(text: string, offset: number): number {
  const inside = /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '')
  return inside ? offset + 1 : offset
}
