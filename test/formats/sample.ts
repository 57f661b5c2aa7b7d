import type { AnnotatedText } from '../../src/formats'
import type { Entity } from '../../src/names'
import type { Quote } from '../../src/quotations'
import { textSpan } from '../../src/span'

const text = `🎉 Minister “krijgt” <b>gelijk</b> & gaat door\n\nAnna de Wit (41) uit Gent zegt: „Ik heb 🎉 gezegd: ‘Stop ermee.’ En toen\r\nging ik weg.”  Op 3 mei was dat.\n\n© Krant_`

const at = (part: string, from = 0) => {
  const start = text.indexOf(part, from)
  if (start < 0) throw new Error(`no “${part}” in the sample`)
  return textSpan(text, start, start + part.length)
}
const name = (part: string, type: 'PER' | 'LOC', cluster: number): Entity => ({
  ...at(part),
  type,
  name: part,
  cluster,
  confidence: 1,
  source: 'rule',
})
const speaker = { name: 'Anna de Wit', cluster: 0, mention: at('Anna de Wit'), confidence: 0.9, via: 'cue' as const }
const quote = (part: string, more: Partial<Quote>): Quote => ({
  ...at(part),
  kind: 'direct',
  confidence: 1,
  continues: false,
  closed: true,
  depth: 0,
  speaker: null,
  cue: null,
  ...more,
})

/** A document with what trips formats up: emoji, markup, nested and multi-sentence quotations, odd white space, boilerplate. */
export const sample: AnnotatedText = {
  id: 'sample 1',
  text,
  language: { code: 'nl', confidence: 0.98 },
  blocks: [
    { ...range('🎉 Minister', 'door'), type: 'heading', level: 1 },
    { ...range('Anna', 'was dat.'), type: 'paragraph' },
    { ...range('© Krant_', '© Krant_'), type: 'boilerplate' },
  ],
  sentences: [range('🎉 Minister', 'door'), range('Anna', 'ermee.’'), range('En toen', 'weg.”'), range('Op 3', 'was dat.')],
  tokens: [...text.matchAll(/\p{Extended_Pictographic}|[\p{L}\p{N}_]+|\S/gu)].map((m, i) => ({
    ...textSpan(text, m.index, m.index + m[0].length),
    upos: 'X' as const,
    xpos: i % 2 ? 'SPEC|vreemd' : null,
    feats: null,
    lemma: m[0].toLowerCase(),
  })),
  entities: [
    name('Anna de Wit', 'PER', 0),
    name('Gent', 'LOC', 1),
    { ...at('3 mei'), type: 'DATE', name: '3 mei', value: { type: 'DATE', iso: '2024-05-03', relative: null } },
  ],
  quotes: [
    quote('“krijgt”', { kind: 'scare' }),
    quote('„Ik heb 🎉 gezegd: ‘Stop ermee.’ En toen\r\nging ik weg.”', { speaker, cue: at('zegt') }),
    quote('‘Stop ermee.’', { depth: 1, speaker: { ...speaker, mention: at('Ik') }, cue: at('gezegd') }),
  ],
}

function range(first: string, last: string) {
  const { start } = at(first)
  return { start, end: at(last, start).end }
}
