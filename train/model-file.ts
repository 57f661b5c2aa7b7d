import { FIXED_BYTES, FORMAT_VERSION, fnv1a, MAGIC, type ModelSection } from '../src/model/file'
import type { ModelHeader } from '../src/model/header'

/** Writes a model file: the counterpart of `readModelFile`. */
export function writeModelFile(about: Record<string, unknown>, sections: Readonly<Record<string, ModelSection>>): Uint8Array {
  const align = (n: number) => (n + 7) & ~7
  const layout = (start: number): ModelHeader => {
    let offset = start
    const entries = Object.entries(sections).map(([name, { features, meta, bytes }]) => {
      const entry = [name, { features, meta, offset, length: bytes.length }] as const
      offset = align(offset + bytes.length)
      return entry
    })
    return { about, sections: Object.fromEntries(entries) }
  }
  // The header holds offsets that depend on its own length: its padded length is found by trying.
  const encode = (start: number) => new TextEncoder().encode(JSON.stringify(layout(start)))
  let start = align(FIXED_BYTES + encode(0).length + 64)
  while (align(FIXED_BYTES + encode(start).length) > start) start += 8
  const headerBytes = encode(start)
  const header = layout(start)
  const last = Object.values(header.sections).at(-1)
  const file = new Uint8Array(last ? last.offset + last.length : start)
  file.set(headerBytes, FIXED_BYTES)
  for (const [name, { offset }] of Object.entries(header.sections)) file.set(sections[name]?.bytes ?? [], offset)
  const view = new DataView(file.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, FORMAT_VERSION, true)
  view.setUint32(8, headerBytes.length, true)
  view.setUint32(12, fnv1a(file.subarray(FIXED_BYTES)), true)
  return file
}
