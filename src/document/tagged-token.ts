import type { Span } from '../span'
import type { Arc } from '../syntax'
import type { Tag, Upos } from '../tags'
import { stem } from '../tags/stem'
import type { Token, TokenKind } from '../tokens'

/** A token as a document has it: with its tag, where layer `tags` is on, and its stem. */
export class TaggedToken implements Token, Partial<Tag>, Partial<Arc>, Span {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: TokenKind
  /** Universal part of speech; absent where layer `tags` is off or skipped, as are the next three. */
  readonly upos?: Upos
  /** CGN-style tag, or `null` where none is known. */
  readonly xpos?: string | null
  /** UD features, or `null` where there are none. */
  readonly feats?: string | null
  /** Dictionary form. */
  readonly lemma?: string
  /** The token it depends on, as an index into `doc.tokens`, -1 for the root of its sentence; absent unless layer `syntax` was asked for. */
  readonly head?: number
  /** Its relation to that token, of Universal Dependencies: `nsubj`, `obl:arg`; absent unless layer `syntax` was asked for. */
  readonly deprel?: string

  constructor(token: Token, tag: Tag | undefined, arc?: Arc) {
    this.start = token.start
    this.end = token.end
    this.text = token.text
    this.kind = token.kind
    if (tag) {
      this.upos = tag.upos
      this.xpos = tag.xpos
      this.feats = tag.feats
      this.lemma = tag.lemma
    }
    if (arc) {
      this.head = arc.head
      this.deprel = arc.deprel
    }
  }

  /** The stem by Porter's algorithm for Dutch (`natural`), in small letters: *woningen* → *woning*. Made when asked for. */
  get stem(): string {
    return stem(this.text)
  }
}
