/*
 * Trains section `language`: a logistic regression over hashed words, letters and pairs of words that tells Dutch from the other languages of
 * NTREX-128 (news lines; CC BY-SA 4.0), whole and cut to six and three words, and from sentences of the treebanks. To measure, lines of even number
 * train and those of odd number are read; what ships learns from both. `npm run train -- language`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { LANGUAGE_FEATURES, type LanguageModel, PLACES, visitFeatures } from '../src/language/classifier'
import { dutchLead } from '../src/language/detect'
import type { Word } from '../src/language/word'
import { latinWords } from '../src/language/words'
import type { ModelSection } from '../src/model/file'
import { createRandom, type Random } from './random'

const EPOCHS = 6
/** The weights after this epoch and the later ones are averaged, which levels what the last examples did. */
const AVERAGED_FROM = 2
const RATE = 0.5
const L2 = 1e-6
/** Cuts of each Dutch and Afrikaans line, in words: what is said of few words is what goes wrong. */
const PIECES = [12, 9, 6, 6, 6, 6, 6, 4, 3, 3, 3, 3]
/** What examples of the nearest languages weigh: they are what Dutch is taken for. */
const NEAR: Readonly<Record<string, number>> = { af: 4, lb: 2, de: 2 }
/** Dutch sentences of treebanks, short ones above all. */
const TREEBANKS = ['nl_alpino-cdb', 'nl_alpino-other', 'nl_lassysmall-ud2.0-train']
const MOST_TREEBANK = 16000

interface Line {
  readonly code: string
  readonly text: string
}

interface Example {
  readonly words: readonly Word[]
  readonly dutch: boolean
  readonly weight: number
}

/** Which lines of each language are read, by their number from 0. */
export type Part = (line: number) => boolean

/** The fixed halves: what is told of the detector was trained on the first and measured on the second. */
export const TRAINING_HALF: Part = (line) => line % 2 === 0
export const TEST_HALF: Part = (line) => line % 2 === 1

/** The lines of NTREX that are in `part`. */
export function readLines(shared: string, part: Part): Line[] {
  const lines = gunzipSync(readFileSync(join(shared, 'data/ntrex-lang/lines.tsv.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const numbers = new Map<string, number>()
  return lines.flatMap((line) => {
    const tab = line.indexOf('\t')
    const code = line.slice(0, tab)
    const number = numbers.get(code) ?? 0
    numbers.set(code, number + 1)
    return part(number) ? [{ code, text: line.slice(tab + 1) }] : []
  })
}

/** `count` words of `text` from a place by `random`; all of it where it has no more. */
export function cut(text: string, count: number, random: Random): string {
  const words = text.split(/\s+/)
  const start = random.below(Math.max(1, words.length - count + 1))
  return words.slice(start, start + count).join(' ')
}

function readTreebanks(shared: string): string[] {
  return TREEBANKS.flatMap((name) =>
    gunzipSync(readFileSync(join(shared, `data/ud/${name}.conllu.gz`)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line.startsWith('# text = '))
      .map((line) => line.slice(9)),
  )
}

function readExamples(shared: string, part: Part): Example[] {
  const random = createRandom(1)
  const examples: Example[] = []
  const add = (text: string, dutch: boolean, weight: number) => {
    const { words } = latinWords(text)
    if (words.length > 0) examples.push({ words, dutch, weight })
  }
  for (const { code, text } of readLines(shared, part)) {
    const weight = code === 'nl' ? 6 : (NEAR[code] ?? 1)
    const pieces = code === 'nl' || code === 'af' ? PIECES : [6, 3]
    add(text, code === 'nl', weight)
    for (const count of pieces) add(cut(text, count, random), code === 'nl', weight)
  }
  const treebank = readTreebanks(shared).filter((text) => text.length < 300)
  for (let i = 0; i < MOST_TREEBANK; i++) {
    const text = treebank[random.below(treebank.length)] as string
    add(i % 3 ? text : cut(text, 2 + (i % 6), random), true, 2)
  }
  return examples
}

/** The model of the lines of NTREX in `part` and of the treebanks. */
export function trainOn(shared: string, part: Part): LanguageModel {
  return train(readExamples(shared, part))
}

/** Stochastic gradient descent with AdaGrad on the log likelihood. */
function train(examples: Example[]): LanguageModel {
  const weights = new Float32Array(PLACES)
  const squares = new Float32Array(PLACES).fill(0.1)
  const random = createRandom(2)
  const order = Int32Array.from(examples.keys())
  let bias = 0
  const sums = new Float64Array(PLACES)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order)
    for (const at of order) {
      const { words, dutch, weight } = examples[at] as Example
      let sum = bias
      visitFeatures(words, (place, count) => {
        sum += count * (weights[place] as number)
      })
      const error = weight * ((dutch ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
      if (Math.abs(error) < 1e-3) continue
      bias += 0.002 * error
      visitFeatures(words, (place, count) => {
        const gradient = error * count - L2 * (weights[place] as number)
        squares[place] = (squares[place] as number) + gradient * gradient
        weights[place] = (weights[place] as number) + (RATE * gradient) / Math.sqrt(squares[place] as number)
      })
    }
    if (epoch >= AVERAGED_FROM) for (let i = 0; i < PLACES; i++) sums[i] = (sums[i] as number) + (weights[i] as number)
  }
  const averages = sums.map((sum) => sum / (EPOCHS - AVERAGED_FROM))
  const scale = averages.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127
  return { weights: Int8Array.from(averages, (w) => Math.round(w / scale)), scale, bias }
}

/** The section, with what it reaches on the other half of the lines. */
export function trainLanguage(shared: string, log: (line: string) => void): Record<string, ModelSection> {
  const model = trainOn(shared, TRAINING_HALF)
  const lines = readLines(shared, TEST_HALF)
  for (const count of [1000, 6, 3]) {
    const random = createRandom(3)
    const called = new Map<string, number[]>()
    for (const { code, text } of lines) {
      const dutch = dutchLead(latinWords(cut(text, count, random)).words, model) > 0 ? 1 : 0
      called.set(code, [...(called.get(code) ?? []), dutch])
    }
    const share = (list: readonly number[]) => ((100 * list.reduce((a, b) => a + b, 0)) / list.length).toFixed(1)
    log(
      `called Dutch, ${count === 1000 ? 'whole' : `${count} words`}: ${[...called].map(([code, list]) => `${code} ${share(list)}`).join('  ')}`,
    )
  }
  const { weights, scale, bias } = trainOn(shared, () => true)
  return { language: { features: LANGUAGE_FEATURES, meta: { scale, bias }, bytes: new Uint8Array(weights.buffer) } }
}
