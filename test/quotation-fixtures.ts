import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '../src/blocks'
import { findCoreference, readCoreferenceModel } from '../src/coreference'
import { readModelFile } from '../src/model/file'
import { describeNames, type NameMention, type NameType, nameEntity } from '../src/names'
import { type ArticleInput, findMarks, findQuotes, type QuotationModel, type Quote, readQuotationModel } from '../src/quotations'
import { splitSentences } from '../src/sentences'
import { readTagModel, tagTokens } from '../src/tags'
import { tokenize } from '../src/tokens'

const folder = join(import.meta.dirname, '../fixtures/quotations')

/** A case: a text with its names marked as `{PER Anna Smit}`, and what should be found in it, one quotation a line. */
export interface QuotationFixture {
  readonly title: string
  readonly marked: string
  readonly expected: readonly string[]
  /** Whether it is known to fail: then the test fails once it passes, so that the fix is noticed. */
  readonly fails: boolean
}

/** The names of the fixture files, one for each phenomenon. */
export const phenomena = readdirSync(folder).map((file) => file.replace('.txt', ''))

/** Reads the cases of a file: `# title`, input, `==>`, expected. */
export function readFixtures(phenomenon: string): QuotationFixture[] {
  return readFileSync(join(folder, `${phenomenon}.txt`), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^==>\n/m)
      const [title = '', ...lines] = head.split('\n')
      const fails = title.startsWith('known failure: ')
      return {
        title,
        marked: lines.join('\n').trimEnd(),
        expected: expected
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        fails,
      }
    })
}

const shipped = readModelFile(readFileSync(join(import.meta.dirname, '../model/zinnig.bin')))
/** The tagger that the release ships. */
export const shippedTags = readTagModel(shipped)

/** Who is who as the release tells it. */
export const shippedCoreference = readCoreferenceModel(shipped)

/** The model that the release ships. */
export function shippedQuotationModel(): QuotationModel {
  return readQuotationModel(shipped)
}

/** Makes what the stage reads of a text with marked names; a line that begins with `H ` is a headline, every other one a paragraph. */
export function inputOfMarked(marked: string): ArticleInput {
  const names: NameMention[] = []
  const blocks: Block[] = []
  let text = ''
  for (const line of marked.split('\n')) {
    const heading = line.startsWith('H ')
    const start = text.length
    for (const [, type, name, plain] of (heading ? line.slice(2) : line).matchAll(/\{(PER|ORG|LOC|MISC) ([^}]*)\}|([^{]+|\{)/g)) {
      const words = name ?? plain ?? ''
      if (type) {
        const at = text.length
        names.push({ start: at, end: at + words.length, text: words, type: type as NameType, confidence: 1, source: 'rule' })
      }
      text += words
    }
    blocks.push(heading ? { start, end: text.length, type: 'heading', level: 1 } : { start, end: text.length, type: 'paragraph' })
    text += '\n'
  }
  text = text.slice(0, -1)
  const tokens = tokenize(text, blocks)
  const sentences = splitSentences(text, blocks, tokens)
  const plain = { text, blocks, tokens, sentences, tags: tagTokens(tokens, sentences, shippedTags) }
  const described = describeNames(plain, names)
  const { nameClusters, clusters } = findCoreference({ ...plain, names: described, quoted: findMarks(plain) }, shippedCoreference)
  return {
    ...plain,
    entities: described.map((name, i) => nameEntity(name, clusters[nameClusters[i] as number]?.name as string, nameClusters[i] as number)),
  }
}

/** A quotation in one line: kind, words, and what is known of its speaker. */
export function lineOf({ kind, text, continues, closed, speaker, cue }: Quote): string {
  const flags = `${continues ? ' continues' : ''}${closed ? '' : ' unclosed'}`
  const who = speaker ? ` < ${speaker.name} | ${speaker.mention?.text ?? ''} | ${cue?.text ?? ''}` : ''
  return `${kind}${flags} ${text.replaceAll('\n', '⏎')}${who}`
}

/** What is found in a marked text, one quotation a line. */
export function foundIn(marked: string, model: QuotationModel): string[] {
  return findQuotes(inputOfMarked(marked), model).map(lineOf)
}
