import type { Span } from '../span'
import { detectBlockLanguages } from './block-languages'
import type { LanguageModel } from './classifier'
import { detectLanguage } from './detect'
import type { Language } from './language'
import { detectSpanLanguages } from './span-languages'

/** A block as far as its language hangs on what it is: furniture tells nothing of the story. */
interface TypedBlock extends Span {
  readonly type: string
}

/** The language of a document, and what is known of its blocks. */
export interface DocumentLanguage {
  readonly language: Language
  /** Blocks that surely are in another language, with its code. */
  readonly foreignBlocks: ReadonlyMap<number, string>
  /** For each block its code where its words say that it is in another language than the document; `undefined` where that was not asked. */
  readonly blockLanguages: readonly (string | undefined)[] | undefined
}

/**
 * The language of a document by that of its blocks. Where the text as a whole is Dutch, the blocks that surely are not; where it is not, the same,
 * if at least one block surely is Dutch: then the document counts as Dutch, and is annotated where it is.
 */
export function detectDocumentLanguage(text: string, blocks: readonly TypedBlock[], model: LanguageModel | undefined): DocumentLanguage {
  const found = detectLanguage(text, model)
  const story = [...blocks.keys()].filter((i) => blocks[i]?.type !== 'boilerplate')
  const foreignBlocks = new Map<number, string>()
  if (story.length < 2 || found.code === 'und') return { language: found, foreignBlocks, blockLanguages: undefined }
  // In a Dutch text only what its words and letters say is another language is looked at again.
  const blockLanguages = found.code === 'nl' ? detectSpanLanguages(text, blocks, 'nl') : undefined
  const suspects = blockLanguages ? story.filter((i) => blockLanguages[i]) : story
  const codes = detectBlockLanguages(
    text,
    suspects.map((i) => blocks[i] as TypedBlock),
    found.code,
    model,
  )
  if (found.code === 'nl') {
    for (const [at, code] of codes.entries()) if (code) foreignBlocks.set(suspects[at] as number, code)
    return { language: found, foreignBlocks, blockLanguages }
  }
  if (!codes.includes('nl')) return { language: found, foreignBlocks, blockLanguages }
  for (const [at, i] of suspects.entries()) {
    const code = codes[at] ?? (mayBeDutch(text, blocks[i] as TypedBlock, model) ? 'nl' : found.code)
    if (code !== 'nl') foreignBlocks.set(i, code)
  }
  return { language: dutchOfMixed(text, story, blocks, foreignBlocks, model), foreignBlocks, blockLanguages: undefined }
}

/** Whether a block that is too short to be sure of reads as Dutch, or as nothing in particular, beside blocks that surely are Dutch. */
function mayBeDutch(text: string, { start, end }: Span, model: LanguageModel | undefined): boolean {
  const { code } = detectLanguage(text.slice(start, end), model)
  return code === 'nl' || code === 'und'
}

/**
 * The language of a document of several, by its blocks that are not told to be in another: how sure their text is to be Dutch. What else the
 * document holds is told by `skipped`.
 */
function dutchOfMixed(
  text: string,
  story: readonly number[],
  blocks: readonly TypedBlock[],
  foreign: ReadonlyMap<number, string>,
  model: LanguageModel | undefined,
): Language {
  const parts = story.filter((i) => !foreign.has(i)).map((i) => text.slice(blocks[i]?.start, blocks[i]?.end))
  const { code, confidence, alternatives } = detectLanguage(parts.join('\n\n'), model)
  if (code === 'nl') return { code, confidence, alternatives }
  // Each block alone is surely Dutch; quotations weigh otherwise where they are read together.
  return { code: 'nl', confidence: 0.5, alternatives: alternatives.filter((other) => other.code !== 'nl' && other.confidence <= 0.5) }
}
