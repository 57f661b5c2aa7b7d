import type { AnnotatedText } from './annotated-text'

/** Longest beginning of a block that a note gives, in UTF-16 code units. */
const SHORT = 50

/**
 * What a reader is told about layers that were left empty, a line for each reason: *Not read: “The city of Ghent has …”, since these blocks are not
 * Dutch but "en"*. Nothing where all was read.
 */
export function skippedNotes({ text, blocks, skipped = [] }: AnnotatedText): string[] {
  const notes = new Map<string, readonly number[] | undefined>()
  for (const { reason, blocks: where } of skipped) notes.set(reason, where)
  return [...notes].map(([reason, where]) => {
    if (!where) return `Not read, since ${reason}.`
    const begins = where.map((b) => `“${shorten(text.slice(blocks[b]?.start, blocks[b]?.end))}”`)
    return `Not read: ${begins.join(', ')}, since ${reason}.`
  })
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1)}…`
}
