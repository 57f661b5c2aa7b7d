import { describe, expect, it } from 'vitest'
import { ModelError } from '../src/model/error'
import { readModelFile } from '../src/model/file'
import { finish, hashTemplate, mixText } from '../src/model/hash'
import { PathProbability } from '../src/model/path-probability'
import { SectionReader } from '../src/model/section-reader'
import { SparseLinear } from '../src/model/sparse'
import { Transitions } from '../src/model/transitions'
import { Viterbi } from '../src/model/viterbi'
import { writeModelFile } from '../train/model-file'
import { packSparse } from '../train/pack'

const section = (text: string) => ({ features: 3, meta: { answer: 42 }, bytes: new TextEncoder().encode(text) })
const file = () => writeModelFile({ seed: 1 }, { one: section('eerste deel'), two: section('tweede') })
const message = (bytes: Uint8Array) => {
  try {
    readModelFile(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError)
    return (error as Error).message
  }
  return 'no error'
}

describe('model file', () => {
  it('gives back what was written, each section at a multiple of 8', () => {
    const read = readModelFile(file())
    expect(read.about).toEqual({ seed: 1 })
    expect(read.names).toEqual(['one', 'two'])
    const { bytes, meta } = read.section('two', 3)
    expect(new TextDecoder().decode(bytes)).toBe('tweede')
    expect(bytes.byteOffset % 8).toBe(0)
    expect(meta).toEqual({ answer: 42 })
  })

  it('reads bytes that begin anywhere in a buffer', () => {
    const bytes = file()
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(new TextDecoder().decode(readModelFile(shifted.subarray(3)).section('one', 3).bytes)).toBe('eerste deel')
  })

  it('refuses every truncation', () => {
    const bytes = file()
    for (let length = 0; length < bytes.length; length++) expect(message(bytes.slice(0, length))).not.toBe('no error')
    expect(message(bytes.slice(0, 5))).toBe('model file has 5 bytes, a model has at least 16')
  })

  it('refuses a file with any one byte changed', () => {
    const bytes = file()
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] as number) ^ 0x10
      expect(message(damaged), `byte ${at}`).not.toBe('no error')
    }
  })

  it('names both sides of what does not fit', () => {
    const other = new TextEncoder().encode('<!doctype html><html>not found</html>')
    expect(message(other)).toMatch(/^model file starts with 0x6f64213c, a zinnig model with 0x474e4e5a/)
    const newer = file()
    newer[4] = 9
    expect(message(newer)).toBe('model file has version 9, this release reads 1')
    const read = readModelFile(file())
    expect(() => read.section('one', 4)).toThrow(new ModelError('model section "one" was trained with features 3, this release reads 4'))
    expect(() => read.section('three', 3)).toThrow(/has no section "three".*one, two/)
  })
})

const feature = (name: string) => finish(mixText(hashTemplate(1), name))

describe('sparse scorer', () => {
  const rows = new Map(
    Array.from({ length: 3000 }, (_, i) => [
      feature(`f${i}`),
      Float32Array.from({ length: 5 }, (_, y) => (y === i % 5 ? 0 : Math.sin(i * 5 + y) * 2)),
    ]),
  )
  const packed = packSparse(rows, 5)
  const scorer = SparseLinear.read(new SectionReader('s', packed.bytes, packed.meta), 5)

  it.each([
    ['few texts', 0],
    ['many texts, from a table', 200_000],
  ])('adds the weights of known features to within half a step of 8 bits, and nothing for others: %s', (_, asked) => {
    const before = new Int32Array(5)
    scorer.addAll(new Int32Array(asked).fill(feature('asked after often')), asked, before, 0)
    expect([...before]).toEqual([0, 0, 0, 0, 0])
    for (const [hash, row] of rows) {
      const scores = new Int32Array(7)
      scorer.addAll(Int32Array.of(hash), 1, scores, 2)
      row.forEach((w, y) => {
        expect(Math.abs((scores[y + 2] as number) * scorer.scale - w)).toBeLessThanOrEqual(scorer.scale / 2 + 1e-6)
      })
    }
    const scores = new Int32Array(5)
    for (let i = 0; i < 3000; i++) if (!rows.has(feature(`other${i}`))) scorer.addAll(Int32Array.of(feature(`other${i}`)), 1, scores, 0)
    expect([...scores]).toEqual([0, 0, 0, 0, 0])
  })

  it('takes more than 255 labels', () => {
    const many = packSparse(new Map([[feature('a'), Float32Array.from({ length: 400 }, (_, y) => y / 100)]]), 400)
    const scores = new Int32Array(400)
    SparseLinear.read(new SectionReader('s', many.bytes, many.meta), 400).addAll(Int32Array.of(feature('a')), 1, scores, 0)
    expect(scores[399]).toBe(127)
  })

  it('refuses a section that is too short or whose numbers do not agree', () => {
    const read = (meta: Record<string, unknown>, bytes: Uint8Array) => () => SparseLinear.read(new SectionReader('s', bytes, meta), 5)
    expect(read(packed.meta, packed.bytes.slice(0, -1))).toThrow(/to lie within its \d+ bytes/)
    expect(read({}, packed.bytes)).toThrow(ModelError)
    expect(read({ ...packed.meta, rows: 2999 }, packed.bytes)).toThrow(/expected rows to be \d+, as many as its bytes have, got 2999/)
  })
})

/** All paths of `length` with their scores, by trying. */
function allPaths(scores: Float64Array, length: number, labels: number, transitions: Float64Array): [number[], number][] {
  let paths: [number[], number][] = [[[], 0]]
  for (let i = 0; i < length; i++)
    paths = paths.flatMap(([path, score]) =>
      Array.from({ length: labels }, (_, y): [number[], number] => [
        [...path, y],
        score + (scores[i * labels + y] as number) + (transitions[(path.at(-1) ?? labels) * labels + y] as number),
      ]),
    )
  return paths
}

describe('paths', () => {
  const labels = 3
  const wave = (n: number, k: number) => Float64Array.from({ length: n }, (_, i) => Math.sin(i * k + 1) * 3)
  const transitions = wave(12, 1.7)
  // After label 0 never label 2.
  transitions[2] = Number.NEGATIVE_INFINITY

  it('decodes the best of all paths', () => {
    const viterbi = new Viterbi(new Transitions(labels, transitions))
    for (let length = 1; length <= 6; length++) {
      const scores = wave(length * labels, length + 0.3)
      const path = new Uint16Array(length)
      viterbi.decode(scores, path, { first: 0, end: length, before: labels, after: -1 })
      const [best] = allPaths(scores, length, labels, transitions).sort((a, b) => b[1] - a[1])
      expect([...path]).toEqual(best?.[0])
    }
  })

  it('gives stretches of labels the share of all paths that hold them', () => {
    const length = 5
    const scores = wave(length * labels, 0.9)
    const solver = new PathProbability(new Transitions(labels, transitions), 1)
    solver.compute(scores, { first: 0, end: length, before: labels, after: -1 })
    const paths = allPaths(scores, length, labels, transitions)
    const total = paths.reduce((sum, [, score]) => sum + Math.exp(score), 0)
    const path = [1, 2, 0, 1, 1]
    for (let first = 0; first < length; first++)
      for (let end = first + 1; end <= length; end++) {
        const with_ = paths.filter(([p]) => path.slice(first, end).every((y, i) => p[first + i] === y))
        const expected = with_.reduce((sum, [, score]) => sum + Math.exp(score), 0) / total
        expect(solver.probability(path, first, end)).toBeCloseTo(expected, 10)
      }
  })

  it('decodes and sums a stretch as a part of the chain whose other labels are known', () => {
    const length = 6
    const scores = wave(length * labels, 1.3)
    const [first, end, before, after] = [2, 5, 1, 0]
    const paths = allPaths(scores, length, labels, transitions).filter(([p]) => p[0] === 2 && p[1] === before && p[5] === after)
    const [best] = [...paths].sort((a, b) => b[1] - a[1])
    const found = new Uint16Array(length)
    new Viterbi(new Transitions(labels, transitions)).decode(scores, found, { first, end, before, after })
    expect([...found.subarray(first, end)]).toEqual(best?.[0].slice(first, end))
    const solver = new PathProbability(new Transitions(labels, transitions), 1)
    solver.compute(scores, { first, end, before, after })
    const sum = (list: typeof paths) => list.reduce((total, [, score]) => total + Math.exp(score), 0)
    const same = paths.filter(([p]) => p[3] === found[3] && p[4] === found[4])
    expect(solver.probability(found, 3, 5)).toBeCloseTo(sum(same) / sum(paths), 10)
  })
})
