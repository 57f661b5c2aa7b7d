import type { PlainText } from './plain-text'

/**
 * Puts what was found in a plain text back where it stands in the given text: every object with `start` and `end` gets those of `given`, and its
 * `text` where it has one. What is one object stays one.
 */
export class Relocation {
  readonly #placed = new Map<object, unknown>()
  readonly #origins = new Map<unknown, object>()

  constructor(
    readonly given: string,
    readonly plain: PlainText,
  ) {}

  /** `value` with every place in it put back. */
  place<T>(value: T): T {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
    const known = this.#placed.get(value)
    if (known !== undefined) return known as T
    if (Array.isArray(value)) {
      const list: unknown[] = []
      this.#remember(value, list)
      for (const item of value) list.push(this.place(item))
      return list as T
    }
    const from = value as Record<string, unknown>
    const to: Record<string, unknown> = Object.create(Object.getPrototypeOf(value))
    this.#remember(value, to)
    for (const key of Object.keys(from)) to[key] = this.place(from[key])
    const { start, end } = from
    if (typeof start === 'number' && typeof end === 'number') {
      to.start = this.#start(start)
      to.end = this.#end(end, start)
      if (typeof from.text === 'string') to.text = this.given.slice(to.start as number, to.end as number)
    }
    return to as T
  }

  /** What `placed` was made from; itself where it was made from nothing. */
  origin<T extends object>(placed: T): T {
    return (this.#origins.get(placed) ?? placed) as T
  }

  #remember(from: object, to: object): void {
    this.#placed.set(from, to)
    this.#origins.set(to, from)
  }

  #start(at: number): number {
    return at < this.plain.starts.length ? (this.plain.starts[at] as number) : this.given.length
  }

  #end(at: number, start: number): number {
    return at <= start ? this.#start(start) : (this.plain.ends[at - 1] as number)
  }
}
