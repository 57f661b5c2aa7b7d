import type { Span, TextSpan } from '../span'
import { type AnnotatedText, rangesByUnit, tokenRange, type Unit, unitsOf } from './annotated-text'
import { unitTree } from './trees'
import { type Element, element, writeXml, xmlId } from './xml'

const SET = 'https://universaldependencies.org/u/pos'
const ENTITY_SET = 'zinnig-entities'
const STATEMENT_SET = 'zinnig-quotations'
const DEPENDENCY_SET = 'https://universaldependencies.org/u/dep'
const COREFERENCE_SET = 'zinnig-coreference'

/**
 * FoLiA 2 (https://folia.readthedocs.io): a division from each heading on, headings and paragraphs with sentences and words, part of speech and lemma inline,
 * dependencies (where layer `syntax` was on), entities and statements (quotations with source and relation) as layers of the sentence, where they start. Span annotation
 * in FoLiA stays within its sentence: a quotation over several sentences is one statement in each, with the same class and
 * `n` the number of the quotation. Clusters with more than one mention are coreference chains of the whole text.
 */
export function toFolia(doc: AnnotatedText): string {
  const id = xmlId(doc.id)
  const wordId = (t: number) => `${id}.w.${t + 1}`
  const references = (first: number, end: number): Element[] => {
    const list: Element[] = []
    for (let t = first; t < end; t++) list.push(element('wref', { id: wordId(t), t: doc.tokens[t]?.text ?? '' }))
    return list
  }
  const clip = (span: Span, unit: Unit): [number, number] => {
    const [first, end] = tokenRange(doc.tokens, span)
    return [Math.max(first, unit.firstToken), Math.min(end, unit.endToken)]
  }
  const role = (name: string, span: TextSpan | null | undefined, unit: Unit): Element[] => {
    if (!span) return []
    const [first, end] = clip(span, unit)
    return end > first ? [element(name, references(first, end))] : []
  }
  const word = (t: number, unit: Unit): Element => {
    const token = doc.tokens[t] as AnnotatedText['tokens'][number]
    const glued = t + 1 < unit.endToken && doc.tokens[t + 1]?.start === token.end
    return element('w', { 'xml:id': wordId(t), ...(glued && { space: 'no' }) }, [
      element('t', token.text),
      ...(token.upos ? [element('pos', { set: SET, class: token.upos })] : []),
      ...(token.lemma !== undefined ? [element('lemma', { class: token.lemma })] : []),
    ])
  }
  const units = unitsOf(doc)
  const inUnit = (spans: readonly Span[]) =>
    rangesByUnit(
      units,
      spans.map((span) => tokenRange(doc.tokens, span)),
    )
  const entitiesOf = inUnit(doc.entities)
  const quotesOf = inUnit(doc.quotes)
  const sentences = units.map((unit, s) => {
    const children: Element[] = [element('t', doc.text.slice(unit.start, unit.end).replace(/\s+/g, ' '))]
    for (let t = unit.firstToken; t < unit.endToken; t++) children.push(word(t, unit))
    const dependencies = (unitTree(doc, unit) ?? []).flatMap(({ head, deprel }, i) => {
      const t = unit.firstToken + i
      if (head < 0) return []
      const parts = [element('hd', references(head, head + 1)), element('dep', references(t, t + 1))]
      return [element('dependency', { set: DEPENDENCY_SET, class: deprel, 'xml:id': `${id}.dependency.${t + 1}` }, parts)]
    })
    if (dependencies.length) children.push(element('dependencies', { set: DEPENDENCY_SET }, dependencies))
    const entities = (entitiesOf[s] ?? []).map((i) => {
      const [first, end] = clip(doc.entities[i] as Span, unit)
      return element(
        'entity',
        { set: ENTITY_SET, class: doc.entities[i]?.type ?? '', 'xml:id': `${id}.entity.${i + 1}.${s + 1}` },
        references(first, end),
      )
    })
    if (entities.length) children.push(element('entities', { set: ENTITY_SET }, entities))
    const statements = (quotesOf[s] ?? []).map((i) => {
      const quote = doc.quotes[i] as AnnotatedText['quotes'][number]
      const [first, end] = clip(quote, unit)
      return element(
        'statement',
        { set: STATEMENT_SET, class: quote.kind, 'xml:id': `${id}.statement.${i + 1}.${s + 1}`, n: String(i + 1) },
        [
          element('hd', references(first, end)),
          ...role('source', quote.speaker?.mention, unit),
          ...role('rel', quote.cue, unit),
          ...(quote.speaker ? [element('desc', quote.speaker.name)] : []),
        ],
      )
    })
    if (statements.length) children.push(element('statements', { set: STATEMENT_SET }, statements))
    return element('s', { 'xml:id': `${id}.s.${s + 1}` }, children)
  })
  const inBlock: Element[][] = doc.blocks.map(() => [])
  units.forEach((unit, s) => {
    inBlock[unit.block]?.push(sentences[s] as Element)
  })
  const divisions: Element[] = []
  doc.blocks.forEach((block, b) => {
    if (block.type === 'heading' || divisions.length === 0)
      divisions.push(element('div', { 'xml:id': `${id}.div.${divisions.length + 1}` }))
    const attributes = { 'xml:id': `${id}.block.${b + 1}`, ...(block.type === 'boilerplate' && { class: 'boilerplate' }) }
    divisions.at(-1)?.children.push(element(block.type === 'heading' ? 'head' : 'p', attributes, inBlock[b] ?? []))
  })
  const links: Element[][] = []
  for (const mention of doc.mentions ?? []) {
    const [first, end] = tokenRange(doc.tokens, mention)
    const link = element('coreferencelink', references(first, end))
    ;(links[mention.cluster] ??= []).push(link)
  }
  const chains = (doc.clusters ?? []).flatMap(({ id: number, type }) => {
    const own = links[number] ?? []
    const attributes = { set: COREFERENCE_SET, class: type ?? 'none', 'xml:id': `${id}.coreferencechain.${number + 1}` }
    return own.length > 1 ? [element('coreferencechain', attributes, own)] : []
  })
  if (chains.length) divisions.push(element('coreferences', { set: COREFERENCE_SET }, chains))
  const annotator = element('annotator', { processor: 'zinnig' })
  const declare = (name: string, attributes: Record<string, string> = {}) => element(`${name}-annotation`, attributes, annotator)
  const folia = element('FoLiA', { xmlns: 'http://ilk.uvt.nl/folia', version: '2.0.0', generator: 'zinnig', 'xml:id': id }, [
    element('metadata', { type: 'native' }, [
      element('annotations', [
        declare('text', { set: 'https://raw.githubusercontent.com/proycon/folia/master/setdefinitions/text.foliaset.ttl' }),
        declare('token', { set: 'zinnig-tokens' }),
        declare('sentence'),
        declare('paragraph', { set: 'zinnig-blocks' }),
        declare('head'),
        declare('division'),
        declare('description'),
        declare('pos', { set: SET }),
        declare('lemma', { set: 'zinnig-lemmas' }),
        ...(doc.tokens.some((t) => t.head !== undefined) ? [declare('dependency', { set: DEPENDENCY_SET })] : []),
        declare('entity', { set: ENTITY_SET }),
        declare('statement', { set: STATEMENT_SET }),
        ...(chains.length ? [declare('coreference', { set: COREFERENCE_SET })] : []),
      ]),
      element('provenance', element('processor', { 'xml:id': 'zinnig', name: 'zinnig', type: 'auto' })),
      element('meta', { id: 'language' }, doc.language.code),
    ]),
    element('text', { 'xml:id': `${id}.text` }, divisions),
  ])
  return writeXml(folia)
}
