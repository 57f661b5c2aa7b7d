import type { AnnotatedText, AnnotatedToken, Unit } from './annotated-text'

/** What a token of a unit depends on: the head's index in the document, -1 for the one root of the unit. */
export interface UnitArc {
  readonly head: number
  readonly deprel: string
}

/**
 * The tree of a unit, one arc a token, or `undefined` where its tokens have none. It always has one root and no circle: of a block of several sentences
 * the later roots hang on the first, and so does what a document from elsewhere has hanging on nothing or on itself.
 */
export function unitTree(doc: AnnotatedText, { firstToken, endToken }: Unit): UnitArc[] | undefined {
  const heads: number[] = []
  let root = -1
  for (let t = firstToken; t < endToken; t++) {
    const { head } = doc.tokens[t] as AnnotatedToken
    if (head === undefined) return undefined
    const inside = head >= firstToken && head < endToken && head !== t
    heads.push(inside ? head : -1)
    if (!inside && root < 0) root = t
  }
  if (root < 0) root = firstToken
  const arcs: UnitArc[] = heads.map((head, i) => {
    const t = firstToken + i
    if (t === root) return { head: -1, deprel: 'root' }
    const { deprel = 'dep' } = doc.tokens[t] as AnnotatedToken
    return head < 0
      ? { head: root, deprel: deprel === 'root' ? 'parataxis' : deprel }
      : { head, deprel: deprel === 'root' ? 'dep' : deprel }
  })
  return withoutCircles(arcs, firstToken, root)
}

/** Hangs on the root what does not lead to it. Each token is passed once. */
function withoutCircles(arcs: UnitArc[], first: number, root: number): UnitArc[] {
  /** 0 not seen, 1 on the path in hand, 2 known to lead to the root. */
  const seen = new Uint8Array(arcs.length)
  seen[root - first] = 2
  for (let start = 0; start < arcs.length; start++) {
    let at = start
    while (seen[at] === 0) {
      seen[at] = 1
      at = (arcs[at] as UnitArc).head - first
    }
    if (seen[at] === 1) arcs[at] = { head: root, deprel: 'parataxis' }
    at = start
    while (seen[at] === 1) {
      seen[at] = 2
      at = (arcs[at] as UnitArc).head - first
    }
  }
  return arcs
}
