/**
 * Measures `detectLanguage` on single sentences: Dutch of UD (development sets) by number of words, its neighbours in the Universal Declaration of
 * Human Rights and in our own `fixtures/language/neighbours.tsv`, and whole gold articles. What ships has learned from all lines of NTREX-128, so the
 * second table is of a detector that is trained here on the lines of even number alone and reads those of odd number, whole and cut to six and three
 * words. Run: `npm run eval -- language`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { readArticles } from '../corpora/read/articles'
import { hasPublic, PUBLIC, readPublic } from '../corpora/read/folder'
import { detectLanguage } from '../src/language'
import { defaultModel } from '../src/models/default-model'
import { cut, readLines, TEST_HALF, TRAINING_HALF, trainOn } from '../train/language'
import { createRandom } from '../train/random'

/** One line of the table. */
export interface LanguageRow {
  /** The texts measured (`Dutch sentences of 4–7 words`). */
  readonly set: string
  /** BCP 47 code of what they are. */
  readonly code: string
  readonly texts: number
  /** Share that got the right code, from 0 to 1. */
  readonly right: number
  /** Share that was called Dutch, from 0 to 1. */
  readonly calledDutch: number
  /** Share of which nothing was told (names alone): annotated all the same. */
  readonly untold: number
}

const UDHR_CODES: Readonly<Record<string, string>> = {
  afr: 'af',
  dan: 'da',
  deu: 'de',
  eng: 'en',
  fra: 'fr',
  fry: 'fy',
  ita: 'it',
  ltz: 'lb',
  nds: 'nds',
  nld: 'nl',
  nob: 'nb',
  pol: 'pl',
  spa: 'es',
  swe: 'sv',
  tur: 'tr',
}
const LENGTHS: readonly (readonly [number, number])[] = [
  [1, 3],
  [4, 7],
  [8, 999],
]

/** Measures; `sharedDir` holds `data/` and `gold/`. */
export function evaluateLanguage(sharedDir: string, verbose = false): LanguageRow[] {
  const rows: LanguageRow[] = []
  const measure = (set: string, code: string, texts: readonly string[]) => {
    if (texts.length === 0) return
    const found = texts.map((text) => detectLanguage(text, defaultModel().language).code)
    if (verbose)
      found.forEach((f, i) => {
        if (f !== code) console.log(`${set}: ${f}: ${(texts[i] ?? '').slice(0, 100)}`)
      })
    const share = (wanted: string) => found.filter((f) => f === wanted).length / texts.length
    rows.push({ set, code, texts: texts.length, right: share(code), calledDutch: share('nl'), untold: share('und') })
  }
  const dutch = ['nl_alpino-ud-dev', 'nl_lassysmall-ud-dev'].flatMap((name) =>
    hasPublic(`data/ud/${name}.conllu.gz`, sharedDir) ? conlluSentences(readPublic(`data/ud/${name}.conllu.gz`, sharedDir)) : [],
  )
  for (const [least, most] of LENGTHS) {
    const texts = dutch.filter(({ words }) => words >= least && words <= most).map(({ text }) => text)
    measure(`UD dev, ${most === 999 ? `from ${least}` : `${least}–${most}`} words`, 'nl', texts)
  }
  measure(
    'UD dev, all',
    'nl',
    dutch.map(({ text }) => text),
  )
  const declarations = Object.entries(UDHR_CODES).map(([name, code]) => ({
    code,
    sentences: hasPublic(`data/udhr/${name}.txt`, sharedDir) ? udhrSentences(readPublic(`data/udhr/${name}.txt`, sharedDir)) : [],
  }))
  for (const { code, sentences } of declarations) measure('UDHR', code, sentences)
  for (const [code, sentences] of ownSentences()) measure('own sentences', code, sentences)
  const gold = (['train', 'dev', 'seed'] as const).flatMap((part) => readArticles({ part, language: 'all', from: sharedDir }))
  for (const code of new Set(gold.map((g) => g.lang)))
    measure(
      'gold articles',
      code,
      gold.filter((g) => g.lang === code).map((g) => g.text),
    )
  return rows
}

function conlluSentences(conllu: string): { text: string; words: number }[] {
  return conllu.split('\n\n').flatMap((block) => {
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    const words = [...block.matchAll(/^\d+\t[^\t]+\t[^\t]+\t(\w+)/gm)].filter((m) => m[1] !== 'PUNCT').length
    return text && words > 0 ? [{ text, words }] : []
  })
}

/** Lines split after a final mark; headings such as *Artikel 5*, the same in many languages, and lines without letters left out. */
function udhrSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.trim().split(/(?<=[.!?;])\s+(?=\p{Lu}|\p{Ll})/u))
    .filter((s) => /\p{L}/u.test(s) && !/^\S+ \d+\.?$/.test(s))
}

/** Our own sentences: `code<TAB>sentence` a line. */
function ownSentences(): Map<string, string[]> {
  const path = new URL('../fixtures/language/neighbours.tsv', import.meta.url)
  const sentences = new Map<string, string[]>()
  if (!existsSync(path)) return sentences
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [code, text] = line.split('\t')
    if (code && text) sentences.set(code, [...(sentences.get(code) ?? []), text])
  }
  return sentences
}

/**
 * Trains on one half of NTREX-128 and measures on the other: each language's lines whole, and six and three words from a fixed place of each; and on
 * the short Dutch sentences of UD, which no training sees.
 */
export function evaluateHalves(sharedDir: string, log: (line: string) => void): LanguageRow[] {
  const before = Date.now()
  const model = trainOn(sharedDir, TRAINING_HALF)
  log(`trained on the lines of even number in ${Math.round((Date.now() - before) / 1000)} s`)
  const lines = readLines(sharedDir, TEST_HALF)
  const rows: LanguageRow[] = []
  const measure = (set: string, code: string, texts: readonly string[]) => {
    const found = texts.map((text) => detectLanguage(text, model).code)
    const share = (wanted: string) => found.filter((f) => f === wanted).length / texts.length
    rows.push({ set, code, texts: texts.length, right: share(code), calledDutch: share('nl'), untold: share('und') })
  }
  for (const [set, count] of CUTS) {
    const random = createRandom(3)
    const pieces = lines.map(({ code, text }) => ({ code, text: cut(text, count, random) }))
    for (const code of new Set(lines.map((line) => line.code)))
      measure(
        `NTREX, ${set}`,
        code,
        pieces.filter((piece) => piece.code === code).map(({ text }) => text),
      )
  }
  const short = ['nl_alpino-ud-dev', 'nl_lassysmall-ud-dev']
    .flatMap((name) => conlluSentences(readPublic(`data/ud/${name}.conllu.gz`, sharedDir)))
    .filter(({ words }) => words >= 4 && words <= 7)
  measure(
    'UD dev, 4–7 words',
    'nl',
    short.map(({ text }) => text),
  )
  return rows
}

/** How lines are cut: not at all, to six words, to three. */
const CUTS: readonly (readonly [string, number])[] = [
  ['whole lines', 1000],
  ['six words', 6],
  ['three words', 3],
]

/** The rows as lines of text. */
export function formatLanguageRows(rows: readonly LanguageRow[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(8)
  return [
    `${'texts'.padEnd(26)}${'code'.padEnd(6)}${'number'.padStart(7)}${'right'.padStart(8)}${'as nl'.padStart(8)}${'untold'.padStart(8)}`,
    ...rows.map(
      (r) =>
        `${r.set.padEnd(26)}${r.code.padEnd(6)}${String(r.texts).padStart(7)}${percent(r.right)}${percent(r.calledDutch)}${percent(r.untold)}`,
    ),
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(formatLanguageRows(evaluateLanguage(PUBLIC, process.argv.includes('--verbose'))))
  if (hasPublic('data/ntrex-lang/lines.tsv.gz', PUBLIC)) console.log(`\n${formatLanguageRows(evaluateHalves(PUBLIC, console.log))}`)
}
