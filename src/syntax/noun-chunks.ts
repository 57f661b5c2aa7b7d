import type { TextSpan } from '../span'
import type { Tag, TaggedText } from '../tags'
import type { Token } from '../tokens'
import type { Syntax } from './syntax'

/** A base noun phrase. */
export interface NounChunk extends TextSpan {
  /** Index of the token that it is about, in `doc.tokens`: *minister* of *de nieuwe minister*. */
  readonly root: number
}

/** What a noun can be to its head and stand in a phrase of its own, as spaCy has it for Dutch. */
const ROOTS: ReadonlySet<string> = new Set(
  'root nsubj nsubj:pass nsubj:outer obj iobj obl obl:arg obl:agent nmod appos conj parataxis orphan ccomp xcomp advcl'.split(' '),
)
/** What belongs to the phrase of its noun. */
const INSIDE: ReadonlySet<string> = new Set('det amod nummod nmod:poss flat fixed compound advmod'.split(' '))
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/**
 * The base noun phrases of all sentences, in order, without overlap: a noun, name or pronoun with what stands before it and belongs to it (*de nieuwe
 * minister*), and the further parts of its name (*Antony Blinken*); phrases that follow are their own (*van Buitenlandse Zaken*).
 */
export function findNounChunks({ text, tokens, sentences, tags }: TaggedText, syntax: Syntax): NounChunk[] {
  const upos = (token: number) => (tags[token] as Tag).upos
  const chunks: NounChunk[] = []
  for (const { firstToken, endToken } of sentences) {
    let taken = firstToken
    for (let t = firstToken; t < endToken; t++) {
      if (t < taken || !NOMINAL.has(upos(t)) || !ROOTS.has(syntax.deprel(t))) continue
      let [first, end] = [t, t + 1]
      for (const child of syntax.children(t)) {
        const relation = syntax.deprel(child)
        if (!INSIDE.has(relation) || (relation === 'advmod' && upos(child) !== 'ADJ')) continue
        const span = syntax.subtreeSpan(child)
        if (child < t) first = Math.min(first, span.start)
        else if (relation === 'flat') end = Math.max(end, span.end)
      }
      first = Math.max(first, taken)
      const { start } = tokens[first] as Token
      const stop = (tokens[end - 1] as Token).end
      chunks.push({ start, end: stop, text: text.slice(start, stop), root: t })
      taken = end
    }
  }
  return chunks
}
