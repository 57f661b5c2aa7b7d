import { ModelError } from './error'
import { isCount, isObject, shownField } from './json-value'

/** The header of a model file: what it was trained from, and where its sections stand. */
export interface ModelHeader {
  readonly about: Record<string, unknown>
  readonly sections: Record<string, { features: number; meta: Record<string, unknown>; offset: number; length: number }>
}

/** Checks a header against the bytes of its file. Throws a `ModelError` that names the field. */
export function checkHeader(header: unknown, fileBytes: number): ModelHeader {
  if (!isObject(header)) throw new ModelError('model file has a header that is no object')
  const { about, sections } = header
  if (!isObject(about)) throw new ModelError('model file has a header without "about"')
  if (!isObject(sections)) throw new ModelError('model file has a header without "sections"')
  for (const [name, section] of Object.entries(sections)) {
    if (!isObject(section)) throw new ModelError(`model section "${name}" is no object in the header`)
    const { features, meta, offset, length } = section
    for (const [field, value] of Object.entries({ features, offset, length }))
      if (!isCount(value)) throw new ModelError(`model section "${name}" has ${field} ${shownField(value)}, expected a whole number from 0`)
    if (!isObject(meta)) throw new ModelError(`model section "${name}" has no "meta"`)
    if ((offset as number) % 8 !== 0) throw new ModelError(`model section "${name}" begins at byte ${offset}, expected a multiple of 8`)
    if ((offset as number) + (length as number) > fileBytes)
      throw new ModelError(`model section "${name}" ends at byte ${(offset as number) + (length as number)}, the file has ${fileBytes}`)
  }
  return header as unknown as ModelHeader
}
