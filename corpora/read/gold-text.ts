import type { Span } from '../../src/span'

/** What a block of a gold article is. */
export interface GoldBlock extends Span {
  readonly type: 'heading' | 'paragraph' | 'boilerplate'
  /** Of headings: 1 for the headline, 2 for a subheading. */
  readonly level?: 1 | 2
}

/** Types of names and values. */
export type GoldEntityType = 'PER' | 'ORG' | 'LOC' | 'MISC' | 'DATE' | 'TIME' | 'MONEY' | 'PERCENT'

/** A name or a value. */
export interface GoldEntity extends Span {
  readonly type: GoldEntityType
  readonly text: string
  /** The chain that a name belongs to: mentions with one number mean one thing. Absent where the name acts nowhere. */
  readonly chain?: number
}

/** A quotation, its marks included. */
export interface GoldQuote extends Span {
  readonly text: string
  readonly kind: 'direct' | 'partial' | 'title' | 'scare'
  /** The source's best name in the article, or its description; empty where there is none. */
  readonly speaker: string
  /** The words near the quotation that point to the speaker; may be empty. */
  readonly mention: string
  /** The word that attributes it; may be empty. */
  readonly cue: string
  /** Whether it goes on with the quotation before, after the reporter's clause. */
  readonly continues: boolean
}

/** A mention of somebody or something that can speak or act. */
export interface GoldMention extends Span {
  readonly chain: number
  readonly kind: 'name' | 'description' | 'pronoun'
  readonly text: string
}

/** An annotated article; offsets are UTF-16 code units into `text`, half open. */
export interface GoldArticle {
  readonly id: string
  /** BCP 47 code; `nl` but for a few articles that test language detection. */
  readonly lang: string
  /** What stands between blocks. */
  readonly join: string
  /** For a name, other forms of it in the article. */
  readonly aliases: Readonly<Record<string, readonly string[]>>
  readonly text: string
  readonly blocks: readonly GoldBlock[]
  /** Sentences of headings and paragraphs. */
  readonly sentences: readonly Span[]
  readonly entities: readonly GoldEntity[]
  readonly quotes: readonly GoldQuote[]
  /** Names with a chain, descriptions and pronouns, in the order of the text; the longer first. */
  readonly mentions: readonly GoldMention[]
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const PRONOUNS = new Set(
  "hij zij ze hem haar hen hun zijn zijne hare die deze dit dat het hij/zij men iemand niemand iedereen 'ie ie 'm m’n z'n z’n d'r d’r ’m haarzelf hemzelf zichzelf henzelf".split(
    ' ',
  ),
)
const BLOCK_TYPES = { B: 'boilerplate', H1: 'heading', H2: 'heading', P: 'paragraph' } as const
const KINDS: readonly string[] = ['direct', 'partial', 'title', 'scare']

const ENTITY = /^\{(PER|ORG|LOC|MISC|DATE|TIME|MONEY|PERCENT)(?:#(\d+))?\|([^{}|<>‖]+)\}/
const MENTION = /^\{@(\d+)\|/
const QUOTE = /^<q\b([^>]*)>/
const TEXT = /^[^{}<>|‖]+/

/** Reads the marks of one article; quotations may run over blocks, all else stays in one. */
class Reader {
  text = ''
  readonly blocks: GoldBlock[] = []
  readonly sentences: Span[] = []
  readonly entities: GoldEntity[] = []
  readonly quotes: Writable<GoldQuote>[] = []
  readonly mentions: Writable<GoldMention>[] = []
  readonly open: Writable<GoldQuote>[] = []
  readonly described: Writable<GoldMention>[] = []

  block(kind: keyof typeof BLOCK_TYPES, marked: string, fail: (why: string) => never): void {
    const start = this.text.length
    const starts = [start]
    let rest = marked
    while (rest) rest = rest.slice(this.#step(rest, starts, fail))
    const type = BLOCK_TYPES[kind]
    this.blocks.push({ ...this.#trimmed(start, this.text.length), type, ...(type === 'heading' && { level: kind === 'H1' ? 1 : 2 }) })
    if (type !== 'boilerplate') {
      for (const [i, at] of starts.entries()) this.sentences.push(this.#trimmed(at, starts[i + 1] ?? this.text.length))
    }
  }

  /** Reads one mark, or the text before the next; gives how many code units it took. */
  #step(rest: string, starts: number[], fail: (why: string) => never): number {
    let m: RegExpExecArray | null
    const start = this.text.length
    if ((m = ENTITY.exec(rest))) {
      const [, type, chain, text = ''] = m
      const span = { start, end: start + text.length }
      this.entities.push({ ...span, type: type as GoldEntityType, text, ...(chain && { chain: Number(chain) }) })
      if (chain) this.mentions.push({ ...span, chain: Number(chain), kind: 'name', text })
      this.text += text
    } else if ((m = MENTION.exec(rest))) {
      this.described.push({ start, end: -1, chain: Number(m[1]), kind: 'description', text: '' })
    } else if (rest[0] === '}') {
      const mention = this.described.pop() ?? fail("stray markup character '}'")
      mention.end = start
      mention.text = this.text.slice(mention.start, start)
      if (PRONOUNS.has(mention.text.toLowerCase())) mention.kind = 'pronoun'
      this.mentions.push(mention)
      return 1
    } else if ((m = QUOTE.exec(rest))) {
      const { t = '', s = '', m: mention = '', c = '', cont } = attributesOf(m[1] as string)
      if (!KINDS.includes(t)) fail(`quotation kind ${t || 'missing'}`)
      const kind = t as GoldQuote['kind']
      const quote = { start, end: -1, kind, speaker: s, mention, cue: c, continues: cont === '1', text: '' }
      this.open.push(quote)
      this.quotes.push(quote)
    } else if (rest.startsWith('</q>')) {
      const quote = this.open.pop() ?? fail('a </q> without <q>')
      quote.end = start
      quote.text = this.text.slice(quote.start, start)
      return 4
    } else if (rest[0] === '‖') {
      starts.push(start)
      return 1
    } else if ((m = TEXT.exec(rest))) this.text += m[0]
    else fail(`stray markup character '${rest[0]}'`)
    return (m as RegExpExecArray)[0].length
  }

  #trimmed(start: number, end: number): Span {
    const part = this.text.slice(start, end)
    return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length }
  }
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, plain]) => [key, quoted ?? plain]))
}

/**
 * Parses the gold text of one article (`corpora/gold/README.md` gives the format); `name` is its id unless the text has one.
 *
 * @throws Error with the name and the block where the markup is malformed.
 */
export function parseGold(source: string, name = 'gold'): GoldArticle {
  const head = { id: name, lang: 'nl', join: '\n\n' }
  const aliases: Record<string, string[]> = {}
  const reader = new Reader()
  for (const line of source.split(/\r?\n/)) {
    if (!line.trim()) continue
    const header = /^@(\w+)\s+(.*)$/.exec(line)
    if (header) {
      const [, key, value = ''] = header
      if (key === 'id') head.id = value.trim()
      else if (key === 'lang') head.lang = value.trim()
      else if (key === 'join') head.join = value.trim().replaceAll('\\n', '\n')
      else if (key === 'alias') {
        const [canonical = '', rest = ''] = value.split(/\s+=\s+/)
        aliases[canonical.trim()] = rest.split(/\s*;\s*/)
      }
      continue
    }
    const [, kind, marked = ''] = /^(B|H1|H2|P) (.*)$/.exec(line) ?? []
    if (!kind) throw new Error(`${name}: not a block or header line: ${line.slice(0, 60)}`)
    if (reader.blocks.length) reader.text += head.join
    reader.block(kind as keyof typeof BLOCK_TYPES, marked, (why) => {
      throw new Error(`${name}: ${why} in block: ${line.slice(0, 80)}`)
    })
  }
  if (reader.described.length) throw new Error(`${name}: ${reader.described.length} mention(s) never closed`)
  if (reader.open.length) throw new Error(`${name}: ${reader.open.length} quotation(s) never closed`)
  const { text, blocks, sentences, entities, quotes, mentions } = reader
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { ...head, aliases, text, blocks, sentences, entities, quotes, mentions }
}
