import type { Entity } from '../names'
import type { Span } from '../span'
import { type AnnotatedText, tokenRange, unitsOf } from './annotated-text'
import { codePointOffsets } from './code-points'
import { unitTree } from './trees'
import { type Element, element, writeXml } from './xml'

const TYPE: Readonly<Record<Entity['type'], string>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Location',
  MISC: 'Misc',
  DATE: 'Date',
  TIME: 'Time',
  MONEY: 'Money',
  PERCENT: 'Percent',
  DURATION: 'Duration',
  AGE: 'Age',
  NUMBER: 'Number',
  ORDINAL: 'Ordinal',
}

/**
 * NAF 3.1 (https://github.com/newsreader/NAF): layers raw, text, terms, deps (where layer `syntax` was on), entities, coreferences (clusters with more
 * than one mention; of names alone without layer `coreference`) and attribution (quotations with cue and source). Offsets count Unicode code points. An
 * empty layer is left out,
 * as the DTD asks.
 */
export function toNaf(doc: AnnotatedText): string {
  const point = codePointOffsets(doc.text)
  const spanOf = (span: Span): Element => {
    const [first, end] = tokenRange(doc.tokens, span)
    const targets: Element[] = []
    for (let t = first; t < end; t++) targets.push(element('target', { id: `t${t + 1}` }))
    return element('span', targets)
  }
  const forms: Element[] = []
  unitsOf(doc).forEach((unit, sentence) => {
    for (let t = unit.firstToken; t < unit.endToken; t++) {
      const token = doc.tokens[t]
      if (!token) continue
      const offset = point[token.start] as number
      const place = {
        sent: String(sentence + 1),
        para: String(unit.block + 1),
        offset: String(offset),
        length: String((point[token.end] as number) - offset),
      }
      forms.push(element('wf', { id: `w${t + 1}`, ...place }, token.text))
    }
  })
  const terms = doc.tokens.map((token, t) =>
    element(
      'term',
      {
        id: `t${t + 1}`,
        ...(token.lemma !== undefined && { lemma: token.lemma }),
        ...(token.upos && { pos: token.upos }),
        ...(token.feats && { morphofeat: token.feats }),
      },
      element('span', element('target', { id: `w${t + 1}` })),
    ),
  )
  const entities = doc.entities.map((entity, i) =>
    element('entity', { id: `e${i + 1}`, type: TYPE[entity.type] }, [
      spanOf(entity),
      element('externalReferences', [
        element('externalRef', { resource: 'zinnig', reference: entity.name }),
        ...('id' in entity && entity.id !== undefined ? [element('externalRef', { resource: 'gazetteer', reference: entity.id })] : []),
      ]),
    ]),
  )
  const clusters = new Map<number, Span[]>()
  for (const member of doc.mentions?.length ? doc.mentions : doc.entities) {
    if (!('cluster' in member)) continue
    const members = clusters.get(member.cluster)
    if (members) members.push(member)
    else clusters.set(member.cluster, [member])
  }
  const coreferences = [...clusters.values()]
    .filter((members) => members.length > 1)
    .map((members, i) => element('coref', { id: `co${i + 1}`, status: 'automatic', type: 'entity' }, members.map(spanOf)))
  const statements = doc.quotes.map((quote, i) => {
    const parts = [element('statement_target', spanOf(quote))]
    if (quote.speaker?.mention) parts.push(element('statement_source', spanOf(quote.speaker.mention)))
    if (quote.cue) parts.push(element('statement_cue', spanOf(quote.cue)))
    return element('statement', { id: `s${i + 1}` }, parts)
  })
  const arcs = unitsOf(doc).flatMap((unit) =>
    (unitTree(doc, unit) ?? []).flatMap(({ head, deprel }, i) =>
      head < 0 ? [] : [element('dep', { from: `t${head + 1}`, to: `t${unit.firstToken + i + 1}`, rfunc: deprel })],
    ),
  )
  const layer = (name: string, children: Element[]) => (children.length ? [element(name, children)] : [])
  const naf = element('NAF', { version: 'v3.1', 'xml:lang': doc.language.code, ...(doc.id && { doc: doc.id }) }, [
    element('nafHeader', [
      element('fileDesc', doc.id ? { filename: doc.id } : {}),
      ...['text', 'terms', ...(arcs.length ? ['deps'] : []), 'entities', 'coreferences', 'attribution'].map((name) =>
        element('linguisticProcessors', { layer: name }, element('lp', { name: 'zinnig', version: '1' })),
      ),
    ]),
    element('raw', doc.text),
    ...layer('text', forms),
    ...layer('terms', terms),
    ...layer('deps', arcs),
    ...layer('entities', entities),
    ...layer('coreferences', coreferences),
    ...layer('attribution', statements),
  ])
  return writeXml(naf)
}
