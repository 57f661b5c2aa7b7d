import { finish, hashTemplate, mix } from '../model/hash'

/**
 * Features made of the values of a place, two to four each: a list of them is written as text, one a line, by the names of the values. What a state and
 * what a relation is told by differ in their values and lists alone. Serves training and running.
 */
export class Templates<Name extends string> {
  /** How many features there are. */
  readonly size: number
  /** The values of a place, to be written before `fill`; by the numbers of `at`. */
  readonly values: Int32Array
  /** The features that were made last: finished hashes. */
  readonly features: Int32Array
  /** Where each value stands. */
  readonly at: Readonly<Record<Name, number>>
  /** The values of each feature by number, the features of two first, then those of three, then of four. */
  readonly #parts: Uint8Array
  readonly #starts: Int32Array
  readonly #twos: number
  readonly #threes: number

  /** `names`: of the values; `list`: the features, a line each. */
  constructor(names: readonly Name[], list: string) {
    const numbers = new Map<string, number>(names.map((name, i) => [name, i]))
    this.at = Object.fromEntries(numbers) as Record<Name, number>
    const lines = list.trim().split('\n')
    const rows = lines.map((line, i) => ({
      start: hashTemplate(1000 + i),
      parts: line
        .trim()
        .split(/\s+/)
        .map((name) => {
          const number = numbers.get(name)
          if (number === undefined) throw new Error(`a feature is made of "${name}", which is no value`)
          return number
        }),
    }))
    rows.sort((a, b) => a.parts.length - b.parts.length)
    this.size = rows.length
    this.values = new Int32Array(names.length)
    this.features = new Int32Array(rows.length)
    this.#starts = Int32Array.from(rows, (row) => row.start)
    this.#parts = Uint8Array.from(rows.flatMap((row) => row.parts))
    this.#twos = rows.filter((row) => row.parts.length === 2).length
    this.#threes = this.#twos + rows.filter((row) => row.parts.length === 3).length
  }

  /** Makes the features of `values`. */
  fill(): Int32Array {
    const values = this.values
    const features = this.features
    const parts = this.#parts
    const starts = this.#starts
    let p = 0
    let k = 0
    for (; k < this.#twos; k++, p += 2) {
      const a = mix(starts[k] as number, values[parts[p] as number] as number)
      features[k] = finish(mix(a, values[parts[p + 1] as number] as number))
    }
    for (; k < this.#threes; k++, p += 3) {
      const a = mix(starts[k] as number, values[parts[p] as number] as number)
      const b = mix(a, values[parts[p + 1] as number] as number)
      features[k] = finish(mix(b, values[parts[p + 2] as number] as number))
    }
    for (; k < features.length; k++, p += 4) {
      const a = mix(starts[k] as number, values[parts[p] as number] as number)
      const b = mix(a, values[parts[p + 1] as number] as number)
      const c = mix(b, values[parts[p + 2] as number] as number)
      features[k] = finish(mix(c, values[parts[p + 3] as number] as number))
    }
    return features
  }
}
