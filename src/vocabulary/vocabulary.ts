import { ownCopy } from '../span'

/** Forms kept; when there are more the vocabulary begins anew, which changes no answer. */
const MOST_FORMS = 1 << 18
/** Longer pieces of text are no words and are not kept, in UTF-16 code units. */
export const LONGEST_FORM = 60
/** Slots to begin with, a power of two. */
const FIRST_SLOTS = 1 << 12

/**
 * The distinct word forms of the texts read so far. A form is found by its character codes where it stands in a text, without cutting it out: all its
 * occurrences are then one string, which is known at once wherever it is asked after.
 */
class Vocabulary {
  #forms: string[] = []
  /** By form: its hash. */
  #hashes = new Int32Array(FIRST_SLOTS >> 1)
  /** By form: its length, which is slow to ask of strings that are kept in several ways. */
  #lengths = new Uint8Array(FIRST_SLOTS >> 1)
  /** Open addressing by hash: the number of a form and one, 0 where empty. */
  #slots = new Int32Array(FIRST_SLOTS)

  /** The form that stands in `text` from `start` up to `end`. */
  formAt(text: string, start: number, end: number): string {
    const length = end - start
    if (length > LONGEST_FORM) return text.slice(start, end)
    let hash = length
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash ^= hash >>> 15
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = hash & mask
    for (let kept = slots[slot] as number; kept !== 0; kept = slots[slot] as number) {
      if (this.#hashes[kept - 1] === hash && this.#lengths[kept - 1] === length) {
        const form = this.#forms[kept - 1] as string
        if (standsAt(form, text, start, end)) return form
      }
      slot = (slot + 1) & mask
    }
    return this.#keep(ownCopy(text.slice(start, end)), length, hash, slot)
  }

  #keep(form: string, length: number, hash: number, slot: number): string {
    const number = this.#forms.length
    if (number >= MOST_FORMS) {
      this.#forms = []
      this.#slots.fill(0)
      return form
    }
    this.#forms.push(form)
    this.#hashes[number] = hash
    this.#lengths[number] = length
    this.#slots[slot] = number + 1
    if (number + 1 === this.#hashes.length) this.#grow()
    return form
  }

  #grow(): void {
    const hashes = new Int32Array(2 * this.#hashes.length)
    hashes.set(this.#hashes)
    this.#hashes = hashes
    const lengths = new Uint8Array(hashes.length)
    lengths.set(this.#lengths)
    this.#lengths = lengths
    const slots = new Int32Array(2 * this.#slots.length)
    for (let number = 0; number < this.#forms.length; number++) {
      let slot = (hashes[number] as number) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

/** Whether `form`, as long as the stretch, stands in `text` from `start` up to `end`. */
export function standsAt(form: string, text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== form.charCodeAt(i - start)) return false
  return true
}

const vocabulary = new Vocabulary()

/** The word form that stands in `text` from `start` up to `end`: the same string for all its occurrences, so that it is quickly found in tables. */
export function formAt(text: string, start: number, end: number): string {
  return vocabulary.formAt(text, start, end)
}
