import type { ModelFile } from '../model/file'
import { SectionReader } from '../model/section-reader'
import { Transitions } from '../model/transitions'
import { Viterbi } from '../model/viterbi'
import type { BlockType } from './block'

/** What a block can be to the classifier; before the story, furniture looks otherwise than in and after it. */
export type BlockState = 'preamble' | 'headline' | 'subheading' | 'paragraph' | 'furniture'

/** The states, in the order of the numbers of a weight. */
export const BLOCK_STATES: readonly BlockState[] = ['preamble', 'headline', 'subheading', 'paragraph', 'furniture']

/** Version of the features; raised when they change. */
export const BLOCK_FEATURES = 1

const STATES = BLOCK_STATES.length

/** The type of a block in this state. */
export function typeOf(state: BlockState): BlockType {
  if (state === 'paragraph') return 'paragraph'
  return state === 'headline' || state === 'subheading' ? 'heading' : 'boilerplate'
}

/** The trained block classifier: a linear chain of states over features by name, since they are few. */
export class BlockModel {
  readonly #rows: ReadonlyMap<string, number>
  readonly #weights: Float32Array
  readonly #viterbi: Viterbi

  /** Takes the features, their weights (`STATES` each), and the weights of each state after each other, the last row at the head of a text. */
  constructor(features: readonly string[], weights: Float32Array, transitions: Float64Array) {
    this.#rows = new Map(features.map((name, i) => [name, i * STATES]))
    this.#weights = weights
    this.#viterbi = new Viterbi(new Transitions(STATES, transitions))
  }

  /** Reads the classifier from section `blocks`; throws a `ModelError` where it does not fit. */
  static read(file: ModelFile): BlockModel {
    const section = SectionReader.of(file, 'blocks', BLOCK_FEATURES)
    const features = section.strings('features')
    const transitions = section.numbers('transitions', (STATES + 1) * STATES)
    section.holds(features.length * STATES * Float32Array.BYTES_PER_ELEMENT)
    return new BlockModel(features, section.view(Float32Array, 0, features.length * STATES), Float64Array.from(transitions))
  }

  /** The best sequence of states for `count` segments, whose features `featuresOf` reads. */
  bestStates(count: number, featuresOf: (index: number) => readonly string[]): BlockState[] {
    const scores = new Float64Array(count * STATES)
    for (let i = 0; i < count; i++) {
      for (const name of featuresOf(i)) {
        const row = this.#rows.get(name)
        if (row === undefined) continue
        for (let state = 0; state < STATES; state++) {
          const at = i * STATES + state
          scores[at] = (scores[at] as number) + (this.#weights[row + state] as number)
        }
      }
    }
    const path = new Uint16Array(count)
    this.#viterbi.decode(scores, path, { first: 0, end: count, before: STATES, after: -1 })
    return Array.from(path, (state) => BLOCK_STATES[state] as BlockState)
  }
}
