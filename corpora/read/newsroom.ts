import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle, GoldBlock, GoldEntity, GoldEntityType, GoldQuote } from './gold-text'

const FOLDER = join(import.meta.dirname, '../newsroom')
const KINDS = { d: 'direct', p: 'partial', t: 'title', s: 'scare' } as const
const QUOTE = /^\{([dpts])(\+?):?([^|{}]*)\|/
const NAME = /^\[(PER|ORG|LOC|MISC|DATE|TIME|MONEY|PERCENT) /
const MENTION = /^<[^|<>]+\|/
const PLAIN = /^[^{}[\]<>]+/

/** What was opened and is not yet closed, by its closing mark. */
interface Open {
  readonly closing: string
  close(end: number): void
}

/** The articles of `corpora/newsroom`: blocks, names, values, quotations and speakers, without sentences, cues and chains. */
export function readNewsroom(): GoldArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d.*\.txt$/.test(file))
    .sort()
    .map((file) => parseNewsroom(readFileSync(join(FOLDER, file), 'utf8'), file.slice(0, -'.txt'.length)))
}

/** Reads one such article; the format is in the folder's README. Throws an `Error` that names article and place where it is not well formed. */
export function parseNewsroom(source: string, id: string): GoldArticle {
  const lines = source.split('\n').filter((line) => line.trim())
  const separator = lines[0] === 'JOIN2' ? '\n\n' : '\n'
  if (lines[0] === 'JOIN2') lines.shift()
  const blocks: GoldBlock[] = []
  const quotes: GoldQuote[] = []
  const entities: GoldEntity[] = []
  const aliases: Record<string, readonly string[]> = {}
  let text = ''
  for (const line of lines) {
    if (blocks.length > 0) text += separator
    const start = text.length
    const [marker = ''] = /^(?:##? |B )/.exec(line) ?? []
    const open: Open[] = []
    for (let rest = line.slice(marker.length); rest !== ''; ) {
      const from = text.length
      const [whole = '', kind, continues, speakers = ''] = QUOTE.exec(rest) ?? []
      const [named = '', type] = NAME.exec(rest) ?? []
      const [plain = ''] = PLAIN.exec(rest) ?? []
      const [mention = ''] = MENTION.exec(rest) ?? []
      if (whole !== '') {
        const [speaker = '', ...others] = speakers.split('~')
        if (others.length > 0) aliases[speaker] = others
        open.push({
          closing: '}',
          close: (end) =>
            quotes.push({
              ...{ start: from, end, text: text.slice(from, end), kind: KINDS[kind as keyof typeof KINDS], speaker },
              ...{ mention: '', cue: '', continues: continues === '+' },
            }),
        })
      } else if (named !== '')
        open.push({
          closing: ']',
          close: (end) => entities.push({ start: from, end, text: text.slice(from, end), type: type as GoldEntityType }),
        })
      else if (mention !== '') open.push({ closing: '>', close: () => undefined })
      else if (plain !== '') text += plain
      else {
        const last = open.pop()
        if (!last || last.closing !== rest[0]) throw new Error(`${id}: expected ${last?.closing ?? 'text'}, got ${rest.slice(0, 30)}`)
        last.close(text.length)
      }
      rest = rest.slice((whole || named || mention || plain || rest[0] || '').length)
    }
    if (open.length > 0) throw new Error(`${id}: expected ${open.at(-1)?.closing} before the end of ${line.slice(0, 40)}`)
    const level = marker === '# ' ? 1 : marker === '## ' ? 2 : undefined
    const type = marker === 'B ' ? 'boilerplate' : level ? 'heading' : 'paragraph'
    blocks.push({ start, end: text.length, type, ...(level && { level }) })
  }
  const inOrder = <T extends { start: number; end: number }>(spans: T[]) => spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const gold = { id, lang: 'nl', join: separator, aliases, text, blocks, sentences: [], mentions: [] }
  return { ...gold, entities: inOrder(entities), quotes: inOrder(quotes) }
}
