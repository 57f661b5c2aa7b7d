import type { Block, BlockType } from './block'
import { featuresOf, isProse, lookOf } from './features'
import { segments } from './segments'
import { BLOCK_WEIGHTS } from './weights'

/** The order of the three numbers of a weight. */
export const BLOCK_TYPES: readonly BlockType[] = ['heading', 'paragraph', 'boilerplate']

/**
 * Divides `text` into headings, paragraphs and boilerplate. Segments are told apart by a linear classifier over their look, place
 * and neighbours, trained by `train/blocks.ts`; the first heading has level 1, later ones 2. Linear.
 */
export function findBlocks(text: string): Block[] {
  const spans = segments(text)
  const looks = spans.map((span) => lookOf(text, span))
  const firstProse = looks.findIndex(isProse)
  const lastProse = looks.findLastIndex(isProse)
  let headings = 0
  return spans.map(({ start, end }, i) => {
    const type = classify(featuresOf(looks, i, firstProse < 0 ? spans.length : firstProse, lastProse < 0 ? spans.length : lastProse))
    if (type !== 'heading') return { start, end, type }
    return { start, end, type, level: ++headings === 1 ? 1 : 2 }
  })
}

function classify(features: readonly string[]): BlockType {
  let [heading, paragraph, boilerplate] = [0, 0, 0]
  for (const feature of features) {
    const weights = BLOCK_WEIGHTS.get(feature)
    if (!weights) continue
    heading += weights[0]
    paragraph += weights[1]
    boilerplate += weights[2]
  }
  if (boilerplate > paragraph && boilerplate > heading) return 'boilerplate'
  return heading > paragraph ? 'heading' : 'paragraph'
}
