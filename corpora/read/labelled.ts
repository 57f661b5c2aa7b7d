import { join } from 'node:path'
import type { NameType } from '../../src/names'
import { type Token, tokenize } from '../../src/tokens'
import { PUBLIC, readPublic } from './folder'
import type { GoldArticle } from './gold-text'
import { joinNames, type NamedSentence } from './join'

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

const NAME_TYPES: ReadonlySet<string> = new Set<NameType>(['PER', 'ORG', 'LOC', 'MISC'])

/** The sentences of the story with their names, in our tokens. A name that is not a stretch of tokens gets the tokens it touches. */
export function labelArticle(article: GoldArticle): LabelledDocument {
  const tokens = tokenize(article.text, article.blocks)
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

/** Reads sentences of `token<TAB>label` lines, an empty line after each and `# id = …` before. */
export function parseLabelled(text: string): NamedSentence[] {
  const sentences: { id: string; words: string[]; labels: string[] }[] = []
  let sentence = { id: '', words: [] as string[], labels: [] as string[] }
  const flush = (id: string) => {
    if (sentence.words.length) sentences.push(sentence)
    sentence = { id, words: [], labels: [] }
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('# id = ')) flush(line.slice(7))
    else if (line === '') flush(sentence.id)
    else {
      const [word = '', label = 'O'] = line.split('\t')
      sentence.words.push(word)
      sentence.labels.push(label)
    }
  }
  flush('')
  return sentences
}

/** Sentences of a list without documents that are taken together: neighbours are mostly of one text. */
const NEIGHBOURS = 12

/**
 * Reads `names-nl`, our names in Wikipedia (ids `L…`, `D…`) and in newspapers of about 1970 (`A…`): neighbours of one of these are taken for
 * a document. `letters` chooses among them.
 */
export function readNames(from = PUBLIC, letters = 'LDA'): LabelledDocument[] {
  const documents: { id: string; sentences: LabelledSentence[] }[] = []
  for (const { id, words, labels } of joinNames(from)) {
    if (!letters.includes(id[0] as string)) continue
    const last = documents.at(-1)
    if (last && last.id[0] === id[0] && last.sentences.length < NEIGHBOURS) last.sentences.push({ words, labels, heading: false })
    else documents.push({ id, sentences: [{ words, labels, heading: false }] })
  }
  return documents
}

/** Reads CoNLL-2002 `ned.train` or `ned.testa` from a folder, to measure only: no model may learn from it. */
export function readConll(name: 'ned.train' | 'ned.testa', folder = join(PUBLIC, 'data/conll2002')): LabelledDocument[] {
  const documents: { id: string; sentences: LabelledSentence[] }[] = []
  let words: string[] = []
  let labels: string[] = []
  const flush = () => {
    if (words.length) documents.at(-1)?.sentences.push({ words, labels, heading: false })
    words = []
    labels = []
  }
  for (const line of readPublic(`${name}.gz`, folder).split('\n')) {
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

/** Tokens of words parted by spaces, from offset `from` on. */
export function tokensOfWords(words: readonly string[], from = 0): Token[] {
  let at = from
  return words.map((text) => {
    const token = { start: at, end: at + text.length, text, kind: 'word' as const }
    at = token.end + 1
    return token
  })
}
