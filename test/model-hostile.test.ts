import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ModelError } from '../src/model/error'
import { readModelFile, writeModelFile } from '../src/model/file'
import { readModel } from '../src/models/models'

const shipped = readFileSync(join(import.meta.dirname, '../model/zinnig.bin'))

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

  it('numbers of a section that are none of its own are a ModelError too', () => {
    const file = readModelFile(shipped)
    for (const name of file.names) {
      const { features, meta } = file.section(name)
      for (const field of Object.keys(meta).slice(0, 8)) {
        // Only the section whose meta is wrong matters: the others are read as they are.
        for (const wrong of [null, 'x', 1e12]) {
          const sections = Object.fromEntries(
            file.names.map((n) => [
              n,
              n === name ? { features, meta: { ...meta, [field]: wrong }, bytes: file.section(n).bytes } : file.section(n),
            ]),
          )
          const bytes = writeModelFile({}, sections)
          try {
            readModel(bytes) // a number that is only scaled by may be any
          } catch (error) {
            expect(error, `${name}.${field} = ${wrong}`).toBeInstanceOf(ModelError)
          }
          break // one wrong value for each field: the file is 9 MB
        }
      }
    }
  }, 120_000)
})
