import { bySpan, type Span } from '../span'

/** What `walkNested` tells, in the order of the text. */
export interface NestedVisitor<Piece> {
  /** Text from `start` to `end`, inside the pieces that are open. */
  text(start: number, end: number): void
  open(piece: Piece): void
  close(piece: Piece): void
}

/**
 * Walks the text of `outer` with `pieces` (in any order) as properly nested elements: a piece is clipped to `outer`, and one that
 * crosses the end of the piece it starts in is cut there. Linear after sorting; never recursive.
 */
export function walkNested<Piece extends Span>(outer: Span, pieces: readonly Piece[], visitor: NestedVisitor<Piece>): void {
  const open: { piece: Piece; end: number }[] = []
  let at = outer.start
  const write = (to: number) => {
    if (to > at) visitor.text(at, to)
    at = Math.max(at, to)
  }
  const closeUntil = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      write(last.end)
      visitor.close(last.piece)
      open.pop()
    }
  }
  for (const piece of [...pieces].sort(bySpan)) {
    const start = Math.max(piece.start, outer.start)
    closeUntil(start)
    const end = Math.min(piece.end, open.at(-1)?.end ?? outer.end)
    if (end <= start) continue
    write(start)
    visitor.open(piece)
    open.push({ piece, end })
  }
  closeUntil(outer.end)
  write(outer.end)
}

/** For each of `outers` (ordered, without overlap) the pieces that overlap it, by start, the longer first; in one walk over both. */
export function piecesOf<Piece extends Span>(outers: readonly Span[], pieces: readonly Piece[]): Piece[][] {
  const ordered = [...pieces].sort(bySpan)
  let next = 0
  let running: Piece[] = []
  return outers.map((outer) => {
    running = running.filter((piece) => piece.end > outer.start)
    for (let piece = ordered[next]; piece && piece.start < outer.end; piece = ordered[++next]) running.push(piece)
    return running.filter((piece) => piece.end > outer.start)
  })
}
