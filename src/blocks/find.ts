import type { Block } from './block'
import { type BlockModel, type BlockState, typeOf } from './classify'
import { featuresOfAll } from './features'
import { segments } from './segments'

/**
 * Divides `text` into headings, paragraphs and boilerplate. Segments are told apart by a linear-chain classifier over their look,
 * place and neighbours, trained by `train/blocks.ts`; the first heading has level 1, later ones 2. Linear.
 */
export function findBlocks(text: string, model: BlockModel): Block[] {
  const spans = segments(text)
  const features = featuresOfAll(text, spans)
  const states = model.bestStates(features)
  if (states.length === 1) states[0] = loneState(features[0] as string[], states[0] as BlockState)
  let headings = 0
  return spans.map(({ start, end }, i) => {
    const type = typeOf(states[i] as BlockState)
    if (type !== 'heading') return { start, end, type }
    return { start, end, type, level: ++headings === 1 ? 1 : 2 }
  })
}

/**
 * What a text of one segment is, which the articles of training never are: with a final mark a paragraph (`De brug blijft dicht.`),
 * else a headline (`Brug blijft dicht`), unless its first words are furniture (`Lees ook`).
 */
function loneState(features: readonly string[], state: BlockState): BlockState {
  if (features.includes('final mark')) return 'paragraph'
  const opensAsFurniture = features.some((name) => name.startsWith('opens as ') && !name.startsWith('opens as mark'))
  return state === 'paragraph' || opensAsFurniture ? state : 'headline'
}
