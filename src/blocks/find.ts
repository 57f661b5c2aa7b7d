import type { Block } from './block'
import { type BlockState, bestStates, typeOf } from './classify'
import { featuresOfAll } from './features'
import { segments } from './segments'
import { BLOCK_TRANSITIONS, BLOCK_WEIGHTS } from './weights'

/**
 * Divides `text` into headings, paragraphs and boilerplate. Segments are told apart by a linear-chain classifier over their look,
 * place and neighbours, trained by `train/blocks.ts`; the first heading has level 1, later ones 2. Linear.
 */
export function findBlocks(text: string): Block[] {
  const spans = segments(text)
  const states = bestStates(featuresOfAll(text, spans), BLOCK_WEIGHTS, BLOCK_TRANSITIONS)
  let headings = 0
  return spans.map(({ start, end }, i) => {
    const type = typeOf(states[i] as BlockState)
    if (type !== 'heading') return { start, end, type }
    return { start, end, type, level: ++headings === 1 ? 1 : 2 }
  })
}
