import type { SparseLinear } from '../model/sparse'
import { FeatureList, WINDOW, wordFeatures } from './features'
import { LABELS } from './name-labels'
import { OUTSIDE, type WordForm } from './word-form'

/** Offsets from which a word form is seen. */
const OFFSETS = 2 * WINDOW + 1
/** Numbers kept of a form at an offset: a score by label, then the lean. */
const CELL = LABELS + 1
const ROW = OFFSETS * CELL
/** Rows to begin with. */
const FIRST_ROWS = 1024

/** Sums of the weights of word forms by the offset from which they are seen, each made once, when first needed. */
export class FormScores {
  readonly #scorer: SparseLinear
  readonly #list = new FeatureList()
  readonly #sums = new Int32Array(CELL)
  /** A row a form; row 0 is that of `OUTSIDE`. */
  #rows = new Int16Array(FIRST_ROWS * ROW)
  #used = 0

  constructor(scorer: SparseLinear) {
    this.#scorer = scorer
    this.clear()
  }

  /** How many forms have numbers here. */
  get size(): number {
    return this.#used
  }

  /** Forgets all forms; those seen before must not come again. */
  clear(): void {
    if (this.#rows.length > FIRST_ROWS * ROW) this.#rows = new Int16Array(FIRST_ROWS * ROW)
    this.#used = 1
    for (let offset = -WINDOW; offset <= WINDOW; offset++) this.#make(OUTSIDE, (offset + WINDOW) * CELL, offset)
  }

  /** Writes into row `i` of `scores` what the words around place `i` give. */
  write(forms: readonly WordForm[], i: number, scores: Int32Array): void {
    const a = this.#cell(forms, i, -2)
    const b = this.#cell(forms, i, -1)
    const c = this.#cell(forms, i, 0)
    const d = this.#cell(forms, i, 1)
    const e = this.#cell(forms, i, 2)
    const rows = this.#rows
    const at = i * LABELS
    for (let y = 0; y < LABELS; y++)
      scores[at + y] =
        (rows[a + y] as number) + (rows[b + y] as number) + (rows[c + y] as number) + (rows[d + y] as number) + (rows[e + y] as number)
  }

  /** How far the words around place `i` speak for a name there, at most; below 0 against. */
  lean(forms: readonly WordForm[], i: number): number {
    let sum = 0
    for (let offset = -WINDOW; offset <= WINDOW; offset++) {
      const cell = this.#cell(forms, i, offset)
      sum += this.#rows[cell + LABELS] as number
    }
    return sum
  }

  /** Where the numbers of the form `offset` places from place `i` stand. */
  #cell(forms: readonly WordForm[], i: number, offset: number): number {
    const form = forms[i + offset] as WordForm
    const bit = 1 << (offset + WINDOW)
    if (form.row < 0) form.row = this.#newRow()
    const cell = form.row + (offset + WINDOW) * CELL
    if (!(form.scored & bit)) {
      form.scored |= bit
      this.#make(form, cell, offset)
    }
    return cell
  }

  #make(form: WordForm, cell: number, offset: number): void {
    const list = this.#list
    const sums = this.#sums.fill(0)
    list.length = 0
    wordFeatures(form, offset, list)
    this.#scorer.addAll(list.hashes, list.length, sums, 0)
    let top = Number.NEGATIVE_INFINITY
    for (let y = 1; y < LABELS; y++) top = Math.max(top, sums[y] as number)
    sums[LABELS] = top - (sums[0] as number)
    const rows = this.#rows
    for (let y = 0; y <= LABELS; y++) rows[cell + y] = sums[y] as number
  }

  #newRow(): number {
    const at = this.#used++ * ROW
    if (at === this.#rows.length) {
      const rows = new Int16Array(2 * at)
      rows.set(this.#rows)
      this.#rows = rows
    }
    return at
  }
}
