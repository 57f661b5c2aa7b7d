import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { NameType } from '../src/names'
import { type Token, tokenize } from '../src/tokens'

/** A sentence with its names. */
export interface LabelledSentence {
  readonly words: readonly string[]
  /** One label a word: `O`, `B-PER`, `I-PER`, … */
  readonly labels: readonly string[]
  readonly heading: boolean
}

/** Sentences that belong together. */
export interface LabelledDocument {
  readonly id: string
  readonly sentences: readonly LabelledSentence[]
}

/** A gold article as `gold-to-json.mjs` gives it. */
export interface GoldArticle {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly blocks: readonly { start: number; end: number; type: 'heading' | 'paragraph' | 'boilerplate'; level?: number }[]
  readonly sentences: readonly { start: number; end: number }[]
  readonly entities: readonly { start: number; end: number; type: string; text: string }[]
}

/** Reads the gold articles of `part`. */
export async function readGold(sharedDir: string, part: 'train' | 'dev' | 'seed'): Promise<GoldArticle[]> {
  const { parseGold } = (await import(pathToFileURL(join(sharedDir, 'eval/gold-to-json.mjs')).href)) as {
    parseGold(source: string, name: string): GoldArticle
  }
  const folder = join(sharedDir, 'gold')
  return readdirSync(folder)
    .filter((f) => f.startsWith(`${part}-`) && f.endsWith('.gold.txt'))
    .sort()
    .map((f) => parseGold(readFileSync(join(folder, f), 'utf8'), f.replace('.gold.txt', '')))
}

const NAME_TYPES: ReadonlySet<string> = new Set<NameType>(['PER', 'ORG', 'LOC', 'MISC'])

/** The sentences of the story with their names, in our tokens. A name that is not a stretch of tokens gets the tokens it touches. */
export function labelArticle(article: GoldArticle): LabelledDocument {
  const blocks = article.blocks.map((b) => ({ ...b, text: article.text.slice(b.start, b.end) }))
  const tokens = tokenize(article.text, blocks as never)
  const names = article.entities.filter((e) => NAME_TYPES.has(e.type))
  const sentences: LabelledSentence[] = []
  for (const sentence of article.sentences) {
    const inside = tokens.filter((t: Token) => t.start >= sentence.start && t.start < sentence.end)
    const block = article.blocks.find((b) => sentence.start >= b.start && sentence.start < b.end)
    const labels = inside.map(() => 'O')
    for (const name of names) {
      if (name.start < sentence.start || name.start >= sentence.end) continue
      let first = true
      inside.forEach((t, i) => {
        if (t.end <= name.start || t.start >= name.end) return
        labels[i] = `${first ? 'B' : 'I'}-${name.type}`
        first = false
      })
    }
    if (inside.length) sentences.push({ words: inside.map((t) => t.text), labels, heading: block?.type === 'heading' })
  }
  return { id: article.id, sentences }
}

/** Sentences of a list without documents that are taken together: neighbours are mostly of one text. */
const NEIGHBOURS = 12

/** Reads `names-nl.bio.gz`: neighbours of one source are taken for a document. */
export function readNames(sharedDir: string): LabelledDocument[] {
  const text = gunzipSync(readFileSync(join(sharedDir, 'data/names/names-nl.bio.gz'))).toString('utf8')
  const documents: { id: string; sentences: LabelledSentence[] }[] = []
  let words: string[] = []
  let labels: string[] = []
  let id = ''
  const flush = () => {
    if (!words.length) return
    const last = documents.at(-1)
    if (last && last.id[0] === id[0] && last.sentences.length < NEIGHBOURS) last.sentences.push({ words, labels, heading: false })
    else documents.push({ id, sentences: [{ words, labels, heading: false }] })
    words = []
    labels = []
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('# id = ')) {
      flush()
      id = line.slice(7)
    } else if (line === '') flush()
    else {
      const [word = '', label = 'O'] = line.split('\t')
      words.push(word)
      labels.push(label)
    }
  }
  flush()
  return documents
}

/** Reads the unlabelled sentences of Wikipedia: words parted by spaces. */
export function readRaw(sharedDir: string): string[][] {
  const text = gunzipSync(readFileSync(join(sharedDir, 'data/raw/nlwikipedia-selection.sents.gz'))).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
}

/** Reads a CoNLL-2002 file (for measuring only). */
export function readConll(sharedDir: string, name: 'ned.train' | 'ned.testa'): LabelledDocument[] {
  const text = gunzipSync(readFileSync(join(sharedDir, `data/conll2002/${name}.gz`))).toString('utf8')
  const documents: { id: string; sentences: LabelledSentence[] }[] = []
  let words: string[] = []
  let labels: string[] = []
  const flush = () => {
    if (words.length) documents.at(-1)?.sentences.push({ words, labels, heading: false })
    words = []
    labels = []
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('-DOCSTART-')) {
      flush()
      documents.push({ id: `${name}-${documents.length + 1}`, sentences: [] })
    } else if (line.trim() === '') flush()
    else {
      const [word = '', , label = 'O'] = line.trim().split(' ')
      words.push(word)
      labels.push(label)
    }
  }
  flush()
  return documents
}

/** A text of words parted by spaces, and its tokens. */
export function tokensOfWords(words: readonly string[], from = 0): Token[] {
  let at = from
  return words.map((text) => {
    const token = { start: at, end: at + text.length, text, kind: 'word' as const }
    at = token.end + 1
    return token
  })
}
