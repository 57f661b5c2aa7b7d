import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseGold } from '../../corpora/read/gold-text'
import { joinArticles, joinNames, readStandoff, STANDOFF_SETS, type StandoffSet } from '../../corpora/read/join'
import {
  articleOf,
  labelsOf,
  type StandoffArticle,
  type StandoffSentence,
  standoffOf,
  standoffSentenceOf,
  TextStream,
} from '../../corpora/read/standoff'

const SHARED = resolve(import.meta.dirname, '../../../shared')
const SETS = Object.keys(STANDOFF_SETS) as StandoffSet[]

const GOLD = parseGold(`@id x01
@alias Anna Smit = Smit; Mevrouw S.
H1 {PER#1|Smit} blijft nog een hele tijd burgemeester van Ede
P  <q t=direct s="Anna Smit" m="zij" c="zei">„Ik  blijf”</q>, zei {@1|zij}. ‖{DATE|Vandaag}.
`)

describe('stand-off', () => {
  const standoff = standoffOf(GOLD)

  it('holds no words of the text, and gives the article back with it', () => {
    expect(JSON.stringify(standoff)).not.toMatch(/Smit b|blijft|tijd|Vandaag|zij\b/)
    expect(articleOf(standoff, GOLD.text)).toEqual(GOLD)
  })

  it('finds its text whatever the lines and spaces of the corpus', () => {
    const words = GOLD.text.split(/\s+/)
    for (const lines of [['Iets anders.', ...words, 'En meer.'], [words.join('  '), 'Einde.'], [GOLD.text]]) {
      expect(new TextStream(lines).textOf(standoff)).toBe(GOLD.text)
    }
  })

  it('finds no text that differs by a letter', () => {
    expect(new TextStream([GOLD.text.replace('Vandaag', 'Vandaar')]).textOf(standoff)).toBeUndefined()
    expect(new TextStream([GOLD.text.replace('blijft', 'bleef')]).textOf(standoff)).toBeUndefined()
  })

  it('keeps labels that touch apart', () => {
    const labels = ['B-PER', 'I-PER', 'B-PER', 'O', 'B-LOC']
    const words = ['Jan', 'Bos', 'Piet', 'in', 'Ede']
    const sentence = standoffSentenceOf('A1', words, labels)
    expect(sentence.names).toEqual([
      [0, 2, 'PER'],
      [2, 3, 'PER'],
      [4, 5, 'LOC'],
    ])
    expect(labelsOf(sentence, words.length)).toEqual(labels)
  })

  it.each(SETS)('%s has ids once and spans inside the text', (set) => {
    const articles = readStandoff<StandoffArticle>(set)
    expect(new Set(articles.map((a) => a.id)).size).toBe(articles.length)
    for (const { words, gaps, blocks, sentences, entities, quotes, mentions, id } of articles) {
      const white = gaps.reduce((sum, [, gap]) => sum + gap.length, words.length - 1 - gaps.length)
      const length = words.reduce((sum, n) => sum + n, white)
      for (const [start, end] of [...blocks, ...sentences, ...entities, ...quotes, ...mentions]) {
        expect(start < end && end <= length, `${id} ${start} ${end}`).toBe(true)
      }
    }
  })
})

// Some 300 articles whose text is other people's, and the corpora they come from, stand beside the repository where there are any.
describe.skipIf(!existsSync(join(SHARED, 'gold')))('joined with the text in ../shared (skipped without that folder)', () => {
  it.each(SETS)('%s is what ../shared/gold has', (set) => {
    const files = readdirSync(join(SHARED, 'gold'))
      .filter((f) => f.startsWith(`${set}-`))
      .sort()
    const theirs = files.map((f) => parseGold(readFileSync(join(SHARED, 'gold', f), 'utf8'), f.replace('.gold.txt', '')))
    expect(files.length).toBeGreaterThan(10)
    expect(joinArticles(set, SHARED)).toEqual(theirs)
  })

  it('names-nl is byte for byte what ../shared/data has', () => {
    const theirs = gunzipSync(readFileSync(join(SHARED, 'data/names/names-nl.bio.gz'))).toString('utf8')
    const ours = joinNames(SHARED).map(({ id, words, labels }) => `# id = ${id}\n${words.map((w, i) => `${w}\t${labels[i]}\n`).join('')}\n`)
    expect(ours.length).toBe(readStandoff<StandoffSentence>('names-nl').length)
    expect(ours.join('') === theirs).toBe(true)
  })

  it('our own articles are those of ../shared/gold', () => {
    const own = resolve(import.meta.dirname, '../../corpora/gold')
    const files = readdirSync(own).filter((f) => f.endsWith('.gold.txt'))
    const theirs = readdirSync(join(SHARED, 'gold')).filter((f) => /^(?:train|dev|seed)-(?:\d|wire)/.test(f))
    expect(files.sort()).toEqual(theirs.sort())
    for (const f of files) expect(readFileSync(join(own, f), 'utf8') === readFileSync(join(SHARED, 'gold', f), 'utf8'), f).toBe(true)
  })
})
