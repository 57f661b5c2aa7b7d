import type { AnnotatedText } from './annotated-text'
import { codePointOffsets } from './code-points'

/**
 * The input of displaCy's manual entity view (https://spacy.io/usage/visualizers#manual-usage):
 * `displacy.render(json, style="ent", manual=True)`. Offsets count Unicode code points, as Python strings do.
 */
export function toDisplacy(doc: AnnotatedText): string {
  const point = codePointOffsets(doc.text)
  const ents = doc.entities.map((e) => ({ start: point[e.start], end: point[e.end], label: e.type }))
  return `${JSON.stringify({ text: doc.text, ents, title: doc.id || null })}\n`
}
