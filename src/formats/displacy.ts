import { type AnnotatedText, unitsOf } from './annotated-text'
import { codePointOffsets } from './code-points'
import { unitTree } from './trees'

/**
 * The input of displaCy's manual views. With layer `syntax` that of trees, `displacy.render(json, style="dep", manual=True)`: a list with words and arcs
 * for each sentence. Else that of entities (https://spacy.io/usage/visualizers#manual-usage):
 * `displacy.render(json, style="ent", manual=True)`. Offsets count Unicode code points, as Python strings do.
 */
export function toDisplacy(doc: AnnotatedText): string {
  if (doc.tokens.some((token) => token.head !== undefined)) return arcs(doc)
  const point = codePointOffsets(doc.text)
  const ents = doc.entities.map((e) => ({ start: point[e.start], end: point[e.end], label: e.type }))
  return `${JSON.stringify({ text: doc.text, ents, title: doc.id || null })}\n`
}

/** Words and arcs of each sentence, the words numbered from 0 within it. */
function arcs(doc: AnnotatedText): string {
  const sentences = unitsOf(doc).flatMap((unit) => {
    const { firstToken, endToken } = unit
    const tree = unitTree(doc, unit)
    if (!tree || firstToken === endToken) return []
    const words = doc.tokens.slice(firstToken, endToken).map(({ text, upos, lemma }) => ({ text, tag: upos ?? '', lemma: lemma ?? null }))
    return [
      {
        words,
        arcs: tree.flatMap(({ head, deprel }, i) => {
          if (head < 0) return []
          const other = head - firstToken
          return [{ start: Math.min(i, other), end: Math.max(i, other), label: deprel, dir: i < other ? 'left' : 'right' }]
        }),
      },
    ]
  })
  return `${JSON.stringify(sentences)}\n`
}
