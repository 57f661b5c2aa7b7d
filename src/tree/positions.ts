import type { Root } from 'nlcst'
import { firstWhere } from '../span'

type Position = NonNullable<Root['position']>

/** Turns offsets into unist positions: lines end at \n, \r\n or \r; lines and columns count from 1. Offsets may come in any order. */
export class Positions {
  readonly #starts: number[] = [0]
  /** The line of the last offset asked for: most are asked for in order. */
  #line = 0

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  /** The position of the span from `start` to `end`. */
  of(start: number, end: number): Position {
    return { start: this.#point(start), end: this.#point(end) }
  }

  #point(offset: number): { line: number; column: number; offset: number } {
    const starts = this.#starts
    if ((starts[this.#line] as number) > offset || offset - (starts[this.#line] as number) > 100_000) this.#line = this.#search(offset)
    while (this.#line + 1 < starts.length && (starts[this.#line + 1] as number) <= offset) this.#line++
    return { line: this.#line + 1, column: offset - (starts[this.#line] as number) + 1, offset }
  }

  /** The line that holds `offset`. */
  #search(offset: number): number {
    return Math.max(0, firstWhere(this.#starts.length, (line) => (this.#starts[line] as number) > offset) - 1)
  }
}
