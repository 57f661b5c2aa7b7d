import { NEWS_VERBS } from '../dutch/finite-verbs'
import type { Span } from '../span'
import type { Block } from './block'
import { type BlockModel, type BlockState, typeOf } from './classify'
import { SegmentFeatures } from './features'
import { segments } from './segments'

/**
 * Divides `text` into headings, paragraphs and boilerplate. Segments are told apart by a linear-chain classifier over their look,
 * place and neighbours, trained by `train/blocks.ts`; the first heading has level 1, later ones 2. Linear.
 */
export function findBlocks(text: string, model: BlockModel): Block[] {
  const spans = segments(text)
  const segmentFeatures = new SegmentFeatures(text, spans)
  const states = model.bestStates(spans.length, (i) => segmentFeatures.featuresOf(i))
  if (states.length === 2) asBrief(states, segmentFeatures, text, spans[1] as Span)
  if (states.length === 1) states[0] = loneState(segmentFeatures.lookOf(0), states[0] as BlockState)
  for (const [i, span] of spans.entries()) {
    const state = states[i] as BlockState
    if (isPointer(segmentFeatures.lookOf(i), text, span, typeOf(state))) states[i] = 'furniture'
    else if (state !== 'paragraph' && isBody(segmentFeatures.lookOf(i), text, span, typeOf(state), i)) states[i] = 'paragraph'
  }
  let headings = 0
  return spans.map(({ start, end }, i) => {
    const type = typeOf(states[i] as BlockState)
    if (type !== 'heading') return { start, end, type }
    return { start, end, type, level: ++headings === 1 ? 1 : 2 }
  })
}

/** What the second word of a pointer is; *Volgende week zon* points nowhere. */
const SECOND_OF_POINTER = /^\P{L}*\p{L}+ (?:ook|verder|terug|over|nieuws|gelezen)(?!\p{L})/u

/** Whether a segment that was taken for a heading or a line of the story leads to another article: `Lees ook: Wat nu?`, `Bekijk ook de beelden`. */
function isPointer(look: readonly string[], text: string, { start }: Span, type: Block['type']): boolean {
  if (!look.includes('opens as pointer') || (type !== 'heading' && look.includes('final mark'))) return false
  return SECOND_OF_POINTER.test(text.slice(start, start + 40))
}

/** Fewest words of a body of text in a brief. */
const LEAST_BODY_WORDS = 4

/**
 * Whether a segment is told in a sentence with a finite verb and is no page furniture that is known by its first or other words: body text, which no
 * look at its neighbours makes furniture. A heading is one only by its place, so the first segment stays what it is.
 */
function isBody(look: readonly string[], text: string, { start, end }: Span, type: Block['type'], index: number): boolean {
  if (!look.includes('final mark')) return false
  if (type === 'heading' && (index === 0 || end - start < 60)) return false
  if (look.some((name) => /^furniture |^address|^question to|^bracketed|^opens as (?!mark|bullet|time|number)/.test(name))) return false
  const words = text.slice(start, Math.min(end, start + 400)).split(/\s+/)
  return words.length >= LEAST_BODY_WORDS && words.some((word) => NEWS_VERBS.has(word.replace(/[^\p{L}]+$/u, '')))
}

/** Features of a line above a story that is no headline: a date, a place, a section, a name. */
const LINE_OF_PAGE = /^(?:date|clock|all capitals|no letters|place line|address|a name|section most|media|bar$|path$|ends with colon)/

/**
 * A text of two segments, which the articles of training never are, is a headline and a brief where the second is a sentence and the first has no
 * final mark and does not open as furniture (`Trein rijdt weer`, `Tussen Zwolle en Emmen rijden weer treinen.`).
 */
function asBrief(states: BlockState[], segmentFeatures: SegmentFeatures, text: string, second: Span): void {
  const first = segmentFeatures.lookOf(0)
  if (first.includes('final mark') || !isBody(segmentFeatures.lookOf(1), text, second, 'paragraph', 1)) return
  states[1] = 'paragraph'
  if (!first.some((name) => LINE_OF_PAGE.test(name))) states[0] = loneState(first, states[0] as BlockState)
}

/**
 * What a text of one segment is, which the articles of training never are: with a final mark a paragraph (`De brug blijft dicht.`),
 * else a headline (`Brug blijft dicht`), unless its first words are furniture (`Lees ook`).
 */
function loneState(look: readonly string[], state: BlockState): BlockState {
  if (look.includes('final mark')) return 'paragraph'
  const opensAsFurniture = look.some((name) => name.startsWith('opens as ') && !name.startsWith('opens as mark'))
  return state === 'paragraph' || opensAsFurniture ? state : 'headline'
}
