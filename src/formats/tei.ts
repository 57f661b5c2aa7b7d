import type { Block } from '../blocks'
import type { Entity, NameEntity, NameType, Value } from '../names'
import type { Quote } from '../quotations'
import type { Span } from '../span'
import { type AnnotatedText, rangesByUnit, tokenRange, unitsOf } from './annotated-text'
import { wellFormed } from './code-points'
import { walkNested } from './nested'
import { type Element, type ElementContent, element, writeXml, xmlId, xmlText } from './xml'

const NAME: Readonly<Record<Entity['type'], string>> = {
  PER: 'persName',
  ORG: 'orgName',
  LOC: 'placeName',
  MISC: 'name',
  DATE: 'date',
  TIME: 'time',
  MONEY: 'measure',
  PERCENT: 'measure',
  DURATION: 'date',
  AGE: 'date',
  NUMBER: 'num',
  ORDINAL: 'num',
}
const BLOCK: Readonly<Record<Block['type'], readonly [name: string, attributes: Readonly<Record<string, string>>]>> = {
  heading: ['head', {}],
  paragraph: ['p', {}],
  boilerplate: ['ab', { type: 'boilerplate' }],
}
/** Speech and written words of a source are `said`, words borrowed or marked are `quote`, `title` or `soCalled`. */
const QUOTE: Readonly<Record<Quote['kind'], string>> = { direct: 'said', partial: 'quote', title: 'title', scare: 'soCalled' }

/**
 * TEI P5 (https://tei-c.org/guidelines/): a `div` from each heading on, paragraphs as `p`, page furniture as `ab`, with `s`, `said`/`quote`/`title`/`soCalled`, `persName`,
 * `orgName`, `placeName`, `name`, and values as `date`, `time`, `measure` and `num` with what they mean (`when`, `from`, `to`, `dur-iso`,
 * `quantity`, `min`, `max`, `unit`, `value`). Who and what is named stands in `listPerson`, `listOrg` and `listPlace`, with the caller's id as
 * `idno`; names point there by `ref`, `said` by `who`.
 * The text is kept to the letter, white space included. A quotation over several sentences is one element in each, joined by
 * `next` and `prev`.
 */
export function toTei(doc: AnnotatedText): string {
  const units = unitsOf(doc)
  const things = thingsOf(doc)
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
      ...(quote.speaker && quote.kind === 'direct' && { who: `#${things.speaker(quote.speaker).id}` }),
      ...(quote.speaker && quote.kind === 'partial' && { source: `#${things.speaker(quote.speaker).id}` }),
    })
  }
  const elementOfEntity = (entity: Entity): Element =>
    element(NAME[entity.type], {
      ...('value' in entity ? meaningOf(entity.value) : refOf(entity, things.byCluster.get(entity.cluster))),
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
    if (gap) content.push(xmlText(gap))
    content.push(sentences[u] as Element)
    ends[unit.block] = unit.end
  })
  const sections: Element[] = []
  doc.blocks.forEach((block, b) => {
    if (block.type === 'heading' || sections.length === 0) sections.push(element('div'))
    // A `p` of TEI has no type, an `ab` (anonymous block) has.
    const [name, attributes] = BLOCK[block.type]
    sections.at(-1)?.children.push(element(name, attributes, contents[b] ?? []))
  })
  const tei = element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:id': xmlId(doc.id), 'xml:lang': doc.language.code }, [
    element('teiHeader', [
      element('fileDesc', [
        element('titleStmt', element('title', doc.id || 'document')),
        element('publicationStmt', element('p', 'Annotated by zinnig.')),
        element('sourceDesc', element('p', 'A news article.')),
      ]),
      ...profileOf(things.all),
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
    text: (start, end) => open.at(-1)?.push(xmlText(text.slice(start, end))),
    open: (piece) => {
      const made = piece.make()
      open.at(-1)?.push(made)
      open.push(made.children)
    },
    close: () => open.pop(),
  })
  return top
}

/** Someone or something that is named. */
interface Thing {
  readonly id: string
  readonly name: string
  readonly kind: keyof typeof LISTS
  /** The caller's id of it. */
  readonly idno: string | undefined
}

/** The lists of things by the beginning of their ids: list, entry and name. */
const LISTS = {
  person: ['listPerson', 'person', 'persName'],
  org: ['listOrg', 'org', 'orgName'],
  place: ['listPlace', 'place', 'placeName'],
} as const

const KIND: Readonly<Record<NameType, Thing['kind'] | undefined>> = { PER: 'person', ORG: 'org', LOC: 'place', MISC: undefined }

/** Who and what a document names, by cluster, and its speakers, who may have no name. */
function thingsOf(doc: AnnotatedText) {
  const all: Thing[] = []
  const byCluster = new Map<number, Thing>()
  const byName = new Map<string, Thing>()
  const counts = { person: 0, org: 0, place: 0 }
  const add = (kind: Thing['kind'], name: string, idno?: string): Thing => {
    const thing = { id: `${kind}-${++counts[kind]}`, name, kind, idno }
    all.push(thing)
    return thing
  }
  const names = doc.entities.filter((entity): entity is NameEntity => 'cluster' in entity && entity.cluster !== undefined)
  const ids = new Map<number, string>()
  for (const { cluster, id } of names) if (id !== undefined && !ids.has(cluster)) ids.set(cluster, id)
  for (const { type, name, cluster } of names) {
    const kind = KIND[type]
    if (kind && !byCluster.has(cluster)) byCluster.set(cluster, add(kind, name, ids.get(cluster)))
  }
  for (const thing of all) if (!byName.has(thing.name)) byName.set(thing.name, thing)
  const speaker = ({ name, cluster }: NonNullable<Quote['speaker']>): Thing => {
    const known = (cluster === null ? undefined : byCluster.get(cluster)) ?? byName.get(name)
    if (known) return known
    const person = add('person', name)
    byName.set(name, person)
    return person
  }
  for (const quote of doc.quotes) if (quote.speaker) speaker(quote.speaker)
  return { all, byCluster, speaker }
}

/** Where a name points: to its place in the lists, and to the caller's own id, which must be an IRI reference there. */
function refOf({ id }: { readonly id?: string }, thing: Thing | undefined): Readonly<Record<string, string>> {
  const refs = [...(thing ? [`#${thing.id}`] : []), ...(id === undefined ? [] : [iriOf(id)])]
  return refs.length ? { ref: refs.join(' ') } : {}
}

/** An id as a pointer: what no IRI may hold is escaped. */
const iriOf = (id: string): string => wellFormed(id).replace(/[\s<>"{}|\\^`\0-\x1f]/g, encodeURIComponent)

function profileOf(things: readonly Thing[]): Element[] {
  const listOf = (kind: Thing['kind']): Element[] => {
    const [list, entry, name] = LISTS[kind]
    const own = things.filter((thing) => thing.kind === kind)
    if (own.length === 0) return []
    const entries = own.map((thing) =>
      element(entry, { 'xml:id': thing.id }, [
        element(name, thing.name),
        ...(thing.idno === undefined ? [] : [element('idno', { type: 'gazetteer' }, thing.idno)]),
      ]),
    )
    return [element(list, entries)]
  }
  const who = [...listOf('person'), ...listOf('org')]
  const where = listOf('place')
  const parts = [...(who.length ? [element('particDesc', who)] : []), ...(where.length ? [element('settingDesc', where)] : [])]
  return parts.length ? [element('profileDesc', parts)] : []
}

/** What a value means, in TEI's attributes. */
function meaningOf(value: Value): Readonly<Record<string, string>> {
  switch (value.type) {
    case 'DATE':
      return when(value.iso, W3C_DATE, '')
    case 'TIME':
      return when(value.iso, W3C_TIME, ':00')
    case 'MONEY':
      return { type: 'currency', ...quantity(value), unit: value.currency }
    case 'PERCENT':
      return { type: 'percentage', ...quantity(value), unit: '%' }
    case 'DURATION':
    case 'AGE':
      // TEI has no attribute for a range of durations: one has none.
      return { type: value.type.toLowerCase(), ...(value.iso !== null && value.to === null && { 'dur-iso': value.iso }) }
    case 'NUMBER':
      return {
        type: 'cardinal',
        ...(value.to === null ? { value: String(value.number) } : { min: String(value.number), max: String(value.to) }),
      }
    case 'ORDINAL':
      return { type: 'ordinal', value: String(value.number) }
    default:
      throw new TypeError(`value ${value satisfies never}`)
  }
}

/** The dates and times that W3C's attributes may hold; others of ISO 8601 (`2023-W08`) have attributes of their own. */
const W3C_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const W3C_TIME = /^\d{2}:\d{2}$/

function when(iso: string | null, w3c: RegExp, seconds: string): Readonly<Record<string, string>> {
  if (iso === null) return {}
  const [from = '', to] = iso.split('/')
  if (!w3c.test(from) || (to !== undefined && !w3c.test(to))) return { 'when-iso': iso }
  return to === undefined ? { when: from + seconds } : { from: from + seconds, to: to + seconds }
}

function quantity({ amount, to }: { readonly amount: number | null; readonly to: number | null }): Readonly<Record<string, string>> {
  if (amount === null) return {}
  return to === null ? { quantity: String(amount) } : { min: String(amount), max: String(to) }
}
