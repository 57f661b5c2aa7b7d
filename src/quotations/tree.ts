import type { FoundMention } from '../coreference'
import type { Article } from './article'
import type { MarkedSpan } from './marks'

/** What words are in the tree of their sentence. */
const ROLES: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 2,
  obj: 3,
  iobj: 4,
  obl: 5,
  'obl:arg': 5,
  'obl:agent': 6,
  nmod: 7,
  appos: 8,
  root: 9,
  conj: 10,
  parataxis: 11,
}
/** There is no tree. */
const UNKNOWN = 15
/** How far into a quotation, or a mention, its highest word is looked for, in tokens. */
const FARTHEST = 60

/** What the trees of the sentences around a quotation tell; a sentence is parsed when it is first asked after. */
export class Tree {
  readonly #governs = new Map<number, number>()

  constructor(
    readonly article: Article,
    readonly span: MarkedSpan,
  ) {}

  /** Whether a cue governs the quotation: 1 yes, 2 it hangs on it (*„…”, zei hij*), 0 neither, 3 the quotation is in another sentence. */
  governs(cue: number): number {
    let found = this.#governs.get(cue)
    if (found === undefined) {
      found = this.#readGoverns(cue)
      this.#governs.set(cue, found)
    }
    return found
  }

  #readGoverns(cue: number): number {
    const { article, span } = this
    const { syntax } = article.input
    if (!syntax) return UNKNOWN
    const { firstToken, endToken } = article.sentenceAt(cue)
    const from = Math.max(span.firstToken + 1, firstToken)
    const to = Math.min(span.endToken - 1, endToken, from + FARTHEST)
    if (from >= to) return 3
    const head = syntax.head(cue)
    if (head >= from && head < to) return 2
    for (let t = from; t < to; t++) if (syntax.head(t) === cue) return 1
    return 0
  }

  /**
   * What a mention is in its clause, and to a cue: 1 its subject, 2 and 3 its object or an adjunct of it, 4 another is its subject, 5 the cue is a
   * preposition before it, 0 none of these.
   */
  describe({ firstToken, endToken }: FoundMention, cue: number): { readonly role: number; readonly toCue: number } {
    const { syntax } = this.article.input
    if (!syntax) return { role: UNKNOWN, toCue: UNKNOWN }
    let top = firstToken
    for (let t = firstToken; t < Math.min(endToken, firstToken + FARTHEST); t++) {
      const head = syntax.head(t)
      if (head >= firstToken && head < endToken) continue
      top = t
      break
    }
    const role = ROLES[syntax.deprel(top)] ?? 0
    const inside = (t: number) => t >= firstToken && t < endToken
    if (inside(syntax.head(cue)) && syntax.deprel(cue) === 'case') return { role, toCue: 5 }
    const subject = syntax.subjectOf(cue)
    if (subject >= 0 && inside(subject)) return { role, toCue: 1 }
    if (syntax.head(top) === cue) return { role, toCue: role === 3 || role === 4 ? 2 : role === 5 || role === 6 ? 3 : 0 }
    return { role, toCue: subject >= 0 ? 4 : 0 }
  }
}
