import type { SparseLinear } from '../model/sparse'
import { FeatureList, WINDOW, wordFeatures } from './features'
import { LABELS } from './name-labels'
import { OUTSIDE, type WordForm } from './word-form'

/** Places from which a word form is seen. */
const PLACES = 2 * WINDOW + 1
/** Numbers kept of a form: scores by place and label. */
const LEANS = PLACES * LABELS
const ROW = LEANS + PLACES
/** Rows to begin with. */
const FIRST_ROWS = 1024

/** Sums of the weights of word forms, made once for each form, place and label. */
export class FormScores {
  readonly #scorer: SparseLinear
  readonly #list = new FeatureList()
  readonly #sums = new Int32Array(ROW)
  /** A row a form; row 0 is that of `OUTSIDE`. */
  #rows = new Int16Array(FIRST_ROWS * ROW)
  #used = 0

  constructor(scorer: SparseLinear) {
    this.#scorer = scorer
    this.clear()
  }

  /** Forgets all forms; those seen before must not come again. */
  clear(): void {
    if (this.#rows.length > FIRST_ROWS * ROW) this.#rows = new Int16Array(FIRST_ROWS * ROW)
    this.#used = 0
    this.#make(OUTSIDE)
  }

  /** Writes into row `i` of `scores` what the words around place `i` give. */
  write(forms: readonly WordForm[], i: number, scores: Int32Array): void {
    const a = this.#rowOf(forms[i - 2] as WordForm)
    const b = this.#rowOf(forms[i - 1] as WordForm) + LABELS
    const c = this.#rowOf(forms[i] as WordForm) + 2 * LABELS
    const d = this.#rowOf(forms[i + 1] as WordForm) + 3 * LABELS
    const e = this.#rowOf(forms[i + 2] as WordForm) + 4 * LABELS
    const rows = this.#rows
    const at = i * LABELS
    for (let y = 0; y < LABELS; y++)
      scores[at + y] =
        (rows[a + y] as number) + (rows[b + y] as number) + (rows[c + y] as number) + (rows[d + y] as number) + (rows[e + y] as number)
  }

  /** How far the words around place `i` speak for a name there, at most; below 0 against. */
  lean(forms: readonly WordForm[], i: number): number {
    const a = this.#rowOf(forms[i - 2] as WordForm) + LEANS
    const b = this.#rowOf(forms[i - 1] as WordForm) + LEANS + 1
    const c = this.#rowOf(forms[i] as WordForm) + LEANS + 2
    const d = this.#rowOf(forms[i + 1] as WordForm) + LEANS + 3
    const e = this.#rowOf(forms[i + 2] as WordForm) + LEANS + 4
    const rows = this.#rows
    return (rows[a] as number) + (rows[b] as number) + (rows[c] as number) + (rows[d] as number) + (rows[e] as number)
  }

  /** Where the row of a form begins; made when first asked for. */
  #rowOf(form: WordForm): number {
    if (form.row < 0) form.row = this.#make(form)
    return form.row
  }

  #make(form: WordForm): number {
    const list = this.#list
    const sums = this.#sums.fill(0)
    for (let place = 0; place < PLACES; place++) {
      list.length = 0
      wordFeatures(form, place - WINDOW, list)
      this.#scorer.addAll(list.hashes, list.length, sums, place * LABELS)
      let top = Number.NEGATIVE_INFINITY
      for (let y = 1; y < LABELS; y++) top = Math.max(top, sums[place * LABELS + y] as number)
      sums[LEANS + place] = top - (sums[place * LABELS] as number)
    }
    const at = this.#used++ * ROW
    if (at === this.#rows.length) {
      const rows = new Int16Array(2 * at)
      rows.set(this.#rows)
      this.#rows = rows
    }
    this.#rows.set(sums, at)
    return at
  }
}
