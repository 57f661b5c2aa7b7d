/**
 * A set of the entries of a list that stands in one string, parted by `;`. It is made when first asked and made anew where the list has become
 * another one: in browsers lists come with the model, so they are empty at first.
 */
export class ListSet {
  #from: string | undefined
  #entries: ReadonlySet<string> = new Set()

  constructor(readonly list: () => string) {}

  /** Whether the list has `entry`, exactly so. */
  has(entry: string): boolean {
    const list = this.list()
    if (list !== this.#from) {
      this.#entries = new Set(list.split(';'))
      this.#from = list
    }
    return this.#entries.has(entry)
  }
}
