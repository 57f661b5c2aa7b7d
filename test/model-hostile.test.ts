import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../src/annotate'
import { LAYERS } from '../src/document/layers'
import { fromJson } from '../src/formats'
import { ModelError } from '../src/model/error'
import { type ModelFile, readModelFile } from '../src/model/file'
import { PART_READERS, readModel } from '../src/models/models'
import { provideLists } from '../src/models/provide-lists.browser'
import { writeModelFile } from '../train/model-file'

const shipped = readFileSync(join(import.meta.dirname, '../model/zinnig.bin'))
const SHIPPED = readModelFile(shipped)
const MODEL = readModel(shipped)

/** A model file with another header, whose checksum is right: the bytes after the header are left out, since none are asked for. */
function withHeader(header: string): Uint8Array {
  const bytes = new TextEncoder().encode(header)
  const file = new Uint8Array(16 + bytes.length + 64)
  file.set(bytes, 16)
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x474e4e5a, true)
  view.setUint32(4, 1, true)
  view.setUint32(8, bytes.length, true)
  let hash = 0x811c9dc5
  for (const byte of file.subarray(16)) hash = Math.imul(hash ^ byte, 0x01000193)
  view.setUint32(12, hash >>> 0, true)
  return file
}

const WRONG = [null, -1, 0.5, 1e300, '8', [], {}, true, Number.MAX_SAFE_INTEGER, 7, 1e9] as const

describe('a model with a right checksum and a crafted header', () => {
  it('a thousand of them are each a ModelError', () => {
    const headers: string[] = [
      '',
      '{',
      'null',
      '[]',
      '3',
      '"x"',
      '{}',
      '{"about":{}}',
      '{"about":1,"sections":{}}',
      '{"about":{},"sections":[]}',
    ]
    const good = { features: 3, meta: {}, offset: 16, length: 8 }
    for (const field of ['features', 'meta', 'offset', 'length'] as const)
      for (const wrong of WRONG) {
        if (field === 'meta' && wrong !== null && typeof wrong === 'object' && !Array.isArray(wrong)) continue
        if (field === 'features' && (wrong === 7 || wrong === 1e9 || wrong === Number.MAX_SAFE_INTEGER)) continue // numbers, which stages compare
        if (field === 'length' && wrong === 7) continue // a section may have any length
        for (let at = 0; at < 40; at++) {
          const sections = Object.fromEntries(
            Array.from({ length: 40 }, (_, i) => [`s${i}`, i === at ? { ...good, [field]: wrong } : good]),
          )
          headers.push(JSON.stringify({ about: {}, sections }))
        }
      }
    expect(headers.length).toBeGreaterThan(1000)
    for (const header of headers) expect(() => readModelFile(withHeader(header)), header.slice(0, 100)).toThrow(ModelError)
    const inherited = readModelFile(withHeader('{"about":{},"sections":{}}'))
    for (const name of ['__proto__', 'constructor', 'toString']) expect(() => inherited.section(name)).toThrow(ModelError)
  })
})

/** What a field may turn out to be. `undefined` takes it away. */
const FOUND = [
  undefined,
  null,
  '8',
  '__proto__',
  [],
  [['x']],
  {},
  -1,
  0,
  3,
  0.5,
  2 ** 32,
  1e300,
  Number.POSITIVE_INFINITY, // what `1e999` is to JSON.parse
] as const

type Path = readonly (string | number)[]

/** The fields of a meta, the whole first; of what is many (words, weights) a few. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const some = keys.length <= 12 ? keys : [keys[0] as string | number, keys[keys.length - 1] as string | number]
  return [path, ...some.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key]))]
}

/** `value` with `made` at `path`; where there is nothing to put, what is there is taken away. */
function withField(value: unknown, [key, ...rest]: Path, made: (old: unknown) => unknown): unknown {
  if (key === undefined) return made(value)
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  const field = withField(copy[key], rest, made)
  if (field !== undefined) copy[key] = field
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else delete copy[key]
  return copy
}

/** The shipped sections, one of them with another meta. */
function fileWith(name: string, meta: Record<string, unknown>): ModelFile {
  return { ...SHIPPED, section: (asked) => ({ ...SHIPPED.section(asked), ...(asked === name ? { meta } : {}) }) }
}

describe('a section whose meta is not its own', () => {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/articles/seed-2023-02.txt'), 'utf8').slice(0, 1200)
  const sections = Object.entries(PART_READERS).map(([name, read]) => {
    const { meta } = SHIPPED.section(name)
    return { name, read, meta, paths: pathsOf(meta).slice(1) }
  })
  let told = 0
  let read = 0

  /** Reads a crafted section: what is no `ModelError` must be a part that annotates, and gives what a document may be. */
  function check(section: (typeof sections)[number], meta: unknown, what: string): void {
    let part: unknown
    try {
      part = section.read(fileWith(section.name, meta as Record<string, unknown>))
    } catch (error) {
      expect(error, `${section.name}: ${what}`).toBeInstanceOf(ModelError)
      expect((error as Error).message, what).toMatch(new RegExp(`^model section "${section.name}"`))
      told++
      return
    }
    const annotator = createAnnotator({ model: { ...MODEL, [section.name]: part }, layers: LAYERS })
    expect(() => fromJson(JSON.stringify(annotator.annotate(text))), `${section.name}: ${what}`).not.toThrow()
    read++
  }

  it.each(sections)(
    '$name: every field, of every kind',
    (section) => {
      for (const path of section.paths)
        for (const found of FOUND) {
          const meta = withField(section.meta, path, () => found)
          if (JSON.stringify(meta) !== JSON.stringify(section.meta)) check(section, meta, `${path.join('.')} = ${JSON.stringify(found)}`)
        }
    },
    600_000,
  )

  it.each(sections)(
    '$name: lists and objects that are longer and shorter',
    (section) => {
      for (const path of section.paths) {
        const changed = (old: unknown): unknown[] => {
          if (Array.isArray(old)) return [old.slice(1), old.slice(0, -1), [...old, old[0]], [...old].reverse(), [...old, ...old]]
          return typeof old === 'object' && old !== null ? [{ ...old, more: 3 }, Object.values(old), [old]] : [[old], { old }]
        }
        let count = 1
        for (let i = 0; i < count; i++) {
          const meta = withField(section.meta, path, (old) => {
            count = changed(old).length
            return changed(old)[i]
          })
          check(section, meta, `${path.join('.')} changed, ${i}`)
        }
      }
    },
    600_000,
  )

  it('are more than a thousand, most of them refused', () => {
    expect(told).toBeGreaterThan(1000)
    expect(read).toBeLessThan(told / 2)
  })
})

it('lists that come with a model and are none are a ModelError', () => {
  for (const lists of ['', '{', 'null', '[]', '"x"', '{"places":1}', '{"places":["Gent"]}', '{"places":null}']) {
    const file = readModelFile(writeModelFile({}, { lists: { features: 2, meta: {}, bytes: new TextEncoder().encode(lists) } }))
    expect(() => provideLists(file), lists).toThrow(ModelError)
  }
})
