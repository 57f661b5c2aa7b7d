/**
 * A text as the stages read it, where that is not as it came: without soft hyphens, markup and the like. Every code unit knows which stretch of the
 * given text it stands for.
 */
export interface PlainText {
  /** What the stages read. */
  readonly text: string
  /** Where each code unit of `text` begins in the given text. */
  readonly starts: Uint32Array
  /** Where each code unit of `text` ends in the given text. */
  readonly ends: Uint32Array
}

/** Makes a `PlainText` piece by piece, in order. */
export class PlainTextBuilder {
  readonly #parts: string[] = []
  #starts = new Uint32Array(1024)
  #ends = new Uint32Array(1024)
  #length = 0

  /** The number of code units so far. */
  get length(): number {
    return this.#length
  }

  /** Adds `text`, which stands as it is in the given text from `start`. */
  keep(text: string, start: number): void {
    this.#grow(text.length)
    for (let i = 0; i < text.length; i++) {
      this.#starts[this.#length + i] = start + i
      this.#ends[this.#length + i] = start + i + 1
    }
    this.#add(text)
  }

  /** Adds `text`, which stands for all of the given text from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    this.#grow(text.length)
    this.#starts.fill(start, this.#length, this.#length + text.length)
    this.#ends.fill(end, this.#length, this.#length + text.length)
    this.#add(text)
  }

  finish(): PlainText {
    return { text: this.#parts.join(''), starts: this.#starts.slice(0, this.#length), ends: this.#ends.slice(0, this.#length) }
  }

  #add(text: string): void {
    if (text.length === 0) return
    this.#parts.push(text)
    this.#length += text.length
  }

  #grow(by: number): void {
    const needed = this.#length + by
    if (needed <= this.#starts.length) return
    const size = Math.max(needed, 2 * this.#starts.length)
    const [starts, ends] = [new Uint32Array(size), new Uint32Array(size)]
    starts.set(this.#starts)
    ends.set(this.#ends)
    this.#starts = starts
    this.#ends = ends
  }
}

/** `outer` made of a text that was itself made plain by `inner`: its places in the text that came first. */
export function compose(outer: PlainText, inner: PlainText): PlainText {
  return {
    text: outer.text,
    starts: outer.starts.map((at) => inner.starts[at] as number),
    ends: outer.ends.map((at) => inner.ends[at - 1] as number),
  }
}
