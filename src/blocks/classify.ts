import type { BlockType } from './block'

/** What a block can be to the classifier; before the story, furniture looks otherwise than in and after it. */
export type BlockState = 'preamble' | 'headline' | 'subheading' | 'paragraph' | 'furniture'

/** The states, in the order of the numbers of a weight. */
export const BLOCK_STATES: readonly BlockState[] = ['preamble', 'headline', 'subheading', 'paragraph', 'furniture']

const STATES = BLOCK_STATES.length

/** The type of a block in this state. */
export function typeOf(state: BlockState): BlockType {
  if (state === 'paragraph') return 'paragraph'
  return state === 'headline' || state === 'subheading' ? 'heading' : 'boilerplate'
}

/**
 * The best sequence of states for segments with these features (Viterbi over a linear chain). `transitions`: the weights of each
 * state after each other, the last row those at the head of the text.
 */
export function bestStates(
  features: readonly (readonly string[])[],
  weights: ReadonlyMap<string, readonly number[]>,
  transitions: readonly (readonly number[])[],
): BlockState[] {
  const from = new Uint8Array(features.length * STATES)
  let best = new Float64Array(STATES)
  let next = new Float64Array(STATES)
  features.forEach((names, i) => {
    emission(names, weights, next)
    for (let state = 0; state < STATES; state++) {
      let top = STATES
      let score = i === 0 ? ((transitions[STATES] as readonly number[])[state] as number) : Number.NEGATIVE_INFINITY
      for (let before = 0; i > 0 && before < STATES; before++) {
        const here = (best[before] as number) + ((transitions[before] as readonly number[])[state] as number)
        if (here > score) {
          score = here
          top = before
        }
      }
      from[i * STATES + state] = top
      next[state] = (next[state] as number) + score
    }
    const spare = best
    best = next
    next = spare
  })
  const states: BlockState[] = new Array(features.length)
  let state = best.indexOf(Math.max(...best))
  for (let i = features.length - 1; i >= 0; i--) {
    states[i] = BLOCK_STATES[state] as BlockState
    state = from[i * STATES + state] as number
  }
  return states
}

/** Fills `scores` with the sums of the weights of `names`. */
function emission(names: readonly string[], weights: ReadonlyMap<string, readonly number[]>, scores: Float64Array): void {
  scores.fill(0)
  for (const name of names) {
    const weight = weights.get(name)
    if (!weight) continue
    for (let state = 0; state < STATES; state++) scores[state] = (scores[state] as number) + (weight[state] as number)
  }
}
