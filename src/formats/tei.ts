import type { Element, ElementContent } from 'xast'
import type { Entity } from '../names'
import type { Quote } from '../quotations'
import type { Span } from '../span'
import { type AnnotatedText, rangesByUnit, tokenRange, unitsOf } from './annotated-text'
import { walkNested } from './nested'
import { element, textNode, writeXml, xmlId } from './xml'

const NAME: Readonly<Record<Entity['type'], string>> = {
  PER: 'persName',
  ORG: 'orgName',
  LOC: 'placeName',
  MISC: 'name',
  DATE: 'date',
  TIME: 'time',
  MONEY: 'num',
  PERCENT: 'num',
  DURATION: 'num',
  AGE: 'num',
  NUMBER: 'num',
  ORDINAL: 'num',
}
/** Speech and written words of a source are `said`, words borrowed or marked are `quote`, `title` or `soCalled`. */
const QUOTE: Readonly<Record<Quote['kind'], string>> = { direct: 'said', partial: 'quote', title: 'title', scare: 'soCalled' }

/**
 * TEI P5 (https://tei-c.org/guidelines/): a `div` from each heading on, with `s`, `said`/`quote`/`title`/`soCalled`, `persName`,
 * `orgName`, `placeName`, `name`, `date`, `time` and `num`; speakers as a `listPerson`, `said` pointing to them by `who`.
 * The text is kept to the letter, white space included. A quotation over several sentences is one element in each, joined by
 * `next` and `prev`.
 */
export function toTei(doc: AnnotatedText): string {
  const units = unitsOf(doc)
  const speakers = new Map<string, string>()
  for (const quote of doc.quotes) {
    if (quote.speaker && !speakers.has(quote.speaker.name)) speakers.set(quote.speaker.name, `speaker-${speakers.size + 1}`)
  }
  const inUnit = (spans: readonly Span[]) =>
    rangesByUnit(
      units,
      spans.map((span) => tokenRange(doc.tokens, span)),
    )
  const entitiesOf = inUnit(doc.entities)
  const quotesOf = inUnit(doc.quotes)
  const lastUnit = new Map<number, number>()
  quotesOf.forEach((quotes, u) => {
    for (const q of quotes) lastUnit.set(q, u)
  })
  const seen = new Map<number, number>()
  const partId = (q: number, u: number) => `quote-${q + 1}-${u + 1}`

  const elementOfQuote = (q: number, u: number): Element => {
    const quote = doc.quotes[q] as Quote
    const before = seen.get(q)
    const goesOn = (lastUnit.get(q) ?? u) > u
    seen.set(q, u)
    return element(QUOTE[quote.kind], {
      ...((goesOn || before !== undefined) && { 'xml:id': partId(q, u) }),
      ...(goesOn && { next: `#${partId(q, nextUnitOf(quotesOf, q, u))}` }),
      ...(before !== undefined && { prev: `#${partId(q, before)}` }),
      ...(quote.speaker && quote.kind === 'direct' && { who: `#${speakers.get(quote.speaker.name)}` }),
      ...(quote.speaker && quote.kind === 'partial' && { source: `#${speakers.get(quote.speaker.name)}` }),
    })
  }
  const elementOfEntity = (entity: Entity): Element =>
    element(NAME[entity.type], {
      ...('cluster' in entity && { key: `cluster-${entity.cluster}` }),
      ...(entity.type === 'DATE' && entity.value.type === 'DATE' && entity.value.iso && { 'when-iso': entity.value.iso }),
      ...((entity.type === 'MONEY' || entity.type === 'PERCENT') && { type: entity.type.toLowerCase() }),
    })

  const sentences = units.map((unit, u) => {
    const spans = [
      ...(quotesOf[u] ?? []).map((q) => ({ ...clip(doc.quotes[q] as Quote, unit), make: () => elementOfQuote(q, u) })),
      ...(entitiesOf[u] ?? []).map((e) => ({
        ...clip(doc.entities[e] as Entity, unit),
        make: () => elementOfEntity(doc.entities[e] as Entity),
      })),
    ]
    return element('s', nest(doc.text, unit, spans))
  })
  const contents: ElementContent[][] = doc.blocks.map(() => [])
  const ends: number[] = doc.blocks.map((b) => b.start)
  units.forEach((unit, u) => {
    const content = contents[unit.block] as ElementContent[]
    const gap = doc.text.slice(ends[unit.block], unit.start)
    if (gap) content.push(textNode(gap))
    content.push(sentences[u] as Element)
    ends[unit.block] = unit.end
  })
  const sections: Element[] = []
  doc.blocks.forEach((block, b) => {
    if (block.type === 'heading' || sections.length === 0) sections.push(element('div'))
    const attributes = block.type === 'boilerplate' ? { type: 'boilerplate' } : {}
    sections.at(-1)?.children.push(element(block.type === 'heading' ? 'head' : 'p', attributes, contents[b] ?? []))
  })
  const people = [...speakers].map(([name, id]) => element('person', { 'xml:id': id }, element('persName', name)))
  const tei = element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:id': xmlId(doc.id), 'xml:lang': doc.language.code }, [
    element('teiHeader', [
      element('fileDesc', [
        element('titleStmt', element('title', doc.id || 'document')),
        element('publicationStmt', element('p', 'Annotated by zinnig.')),
        element('sourceDesc', element('p', 'A news article.')),
      ]),
      ...(people.length ? [element('profileDesc', element('particDesc', element('listPerson', people)))] : []),
    ]),
    element('text', element('body', sections.length ? sections : element('p'))),
  ])
  return writeXml(tei)
}

interface Piece extends Span {
  readonly make: () => Element
}

function clip(span: Span, unit: Span): Span {
  return { start: Math.max(span.start, unit.start), end: Math.min(span.end, unit.end) }
}

function nextUnitOf(quotesOf: readonly number[][], q: number, u: number): number {
  let next = u + 1
  while (next < quotesOf.length && !quotesOf[next]?.includes(q)) next++
  return next
}

/** Puts the text of `unit` into elements, nested as `pieces` ask. */
function nest(text: string, unit: Span, pieces: readonly Piece[]): ElementContent[] {
  const top: ElementContent[] = []
  const open: ElementContent[][] = [top]
  walkNested(unit, pieces, {
    text: (start, end) => open.at(-1)?.push(textNode(text.slice(start, end))),
    open: (piece) => {
      const made = piece.make()
      open.at(-1)?.push(made)
      open.push(made.children)
    },
    close: () => open.pop(),
  })
  return top
}
