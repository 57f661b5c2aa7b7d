import { formAt, LONGEST_FORM } from './vocabulary'

/**
 * What is known of word forms, by form: the `most` met last are kept at least, and twice as many at most, so that those that come again and again stay.
 * Nothing is kept of strings too long for a word.
 */
export class FormMap<T extends object | string | number | boolean> {
  #recent = new Map<string, T>()
  #older: ReadonlyMap<string, T> = new Map()

  constructor(readonly most: number) {}

  /** What is known of a form; `undefined` where nothing is. */
  get(form: string): T | undefined {
    const recent = this.#recent.get(form)
    if (recent !== undefined) return recent
    const older = this.#older.get(form)
    if (older !== undefined) this.set(form, older)
    return older
  }

  /** Keeps `known` of a form. */
  set(form: string, known: T): void {
    if (form.length > LONGEST_FORM) return
    if (this.#recent.size >= this.most) {
      this.#older = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(formAt(form, 0, form.length), known)
  }
}
