import type { Entity } from '../names'
import type { TextSpan } from '../span'
import type { AnnotatedText } from './annotated-text'
import { codePointOffsets, wellFormed, wholePoint } from './code-points'

/** How much text a quote selector gives on each side, in UTF-16 code units; enough to find the place again after small edits. */
const CONTEXT = 32

/**
 * W3C Web Annotation (JSON-LD, https://www.w3.org/TR/annotation-model/): an annotation collection with one annotation for each
 * entity and quotation, each with a text quote and a text position selector. Positions count Unicode code points, as the
 * model asks (section 4.2.5); halves of surrogate pairs, which no IRI and no other program can hold, become U+FFFD. `source` is the address of the text, `urn:zinnig:ID` unless given.
 */
export function toWebAnnotation(doc: AnnotatedText, source = `urn:zinnig:${encodeURIComponent(wellFormed(doc.id) || 'document')}`): string {
  const point = codePointOffsets(doc.text)
  const select = (span: TextSpan) => [
    {
      type: 'TextQuoteSelector',
      exact: wellFormed(span.text),
      prefix: wellFormed(doc.text.slice(wholePoint(doc.text, Math.max(0, span.start - CONTEXT)), span.start)),
      suffix: wellFormed(doc.text.slice(span.end, wholePoint(doc.text, span.end + CONTEXT))),
    },
    { type: 'TextPositionSelector', start: point[span.start], end: point[span.end] },
  ]
  const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value })
  const describe = (value: string) => ({ type: 'TextualBody', purpose: 'describing', value: wellFormed(value) })
  const identify = (entity: Entity) => ('id' in entity && entity.id !== undefined ? [identity(entity.id)] : [])
  const annotation = (id: string, span: TextSpan, motivation: string, body: object[]) => ({
    id: `${source}#${id}`,
    type: 'Annotation',
    motivation,
    body,
    target: { source, selector: select(span) },
  })
  const items = [
    ...doc.entities.map((e, i) => annotation(`entity-${i}`, e, 'identifying', [tag(e.type), describe(e.name), ...identify(e)])),
    ...doc.quotes.map((q, i) =>
      annotation(`quote-${i}`, q, 'highlighting', [tag(q.kind), ...(q.speaker ? [describe(`speaker: ${q.speaker.name}`)] : [])]),
    ),
  ]
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationCollection',
    label: wellFormed(doc.id) || 'document',
    total: items.length,
    first: { id: `${source}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/** The caller's id of a thing: the resource where it is an IRI, else its text. */
function identity(id: string): object {
  const iri = wellFormed(id)
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(iri)
    ? { type: 'SpecificResource', purpose: 'identifying', source: iri }
    : { type: 'TextualBody', purpose: 'identifying', value: iri }
}
