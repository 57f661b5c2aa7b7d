import { ModelError } from './error'
import { checkHeader, type ModelHeader } from './header'

/*
 * One model file holds the sections of all trained stages:
 *
 *   0   4  magic, "ZNNG"
 *   4   4  format version, uint32 little-endian
 *   8   4  length of the header in bytes
 *   12  4  checksum of everything from byte 16 on (FNV-1a, 32 bits)
 *   16  …  header: JSON in UTF-8 (`ModelHeader`)
 *   …   …  sections, each starting at a multiple of 8 from the start of the file
 */

/** `ZNNG`, as a little-endian number. */
export const MAGIC = 0x474e4e5a
export const FORMAT_VERSION = 1
/** Bytes before the header. */
export const FIXED_BYTES = 16

/** One trained part of a model file. */
export interface ModelSection {
  /** Version of the features that the part was trained with; the stage that reads it checks it. */
  readonly features: number
  /** Numbers and label sets of the part: plain JSON. */
  readonly meta: Readonly<Record<string, unknown>>
  /** The part's numbers; their offset in memory is a multiple of 8 bytes. */
  readonly bytes: Uint8Array
}

/** A model file that was read and checked. */
export interface ModelFile {
  /** When, from what and with which seed the file was trained, as the trainer wrote it. */
  readonly about: Readonly<Record<string, unknown>>
  /** Gives a section; throws a `ModelError` where it is missing, or was trained with other features than `features`, if given. */
  section(name: string, features?: number): ModelSection
  /** The names of the sections. */
  readonly names: readonly string[]
}

/**
 * Reads a model file from `bytes`; the sections are views, nothing is copied unless `bytes` is misaligned.
 * Throws a `ModelError` for a file that is truncated, corrupt, of another version, or no model at all.
 */
export function readModelFile(source: Uint8Array): ModelFile {
  const bytes = source.byteOffset % 8 === 0 ? source : source.slice()
  if (bytes.length < FIXED_BYTES) {
    throw new ModelError(`model file has ${bytes.length} bytes, a model has at least ${FIXED_BYTES}`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = view.getUint32(0, true)
  if (magic !== MAGIC) {
    throw new ModelError(`model file starts with 0x${magic.toString(16)}, a zinnig model with 0x${MAGIC.toString(16)}: is it another file?`)
  }
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION) {
    throw new ModelError(`model file has version ${version}, this release reads ${FORMAT_VERSION}`)
  }
  const checksum = view.getUint32(12, true)
  const actual = fnv1a(bytes.subarray(FIXED_BYTES))
  if (checksum !== actual) {
    throw new ModelError(
      `model file has checksum ${checksum.toString(16)}, its content has ${actual.toString(16)}: it is truncated or damaged; install it again`,
    )
  }
  const header = parseHeader(bytes, view.getUint32(8, true))
  return {
    about: header.about,
    names: Object.keys(header.sections),
    section(name, features) {
      const found = Object.hasOwn(header.sections, name) ? header.sections[name] : undefined
      if (!found) {
        throw new ModelError(`model file has no section "${name}", it has ${Object.keys(header.sections).join(', ')}`)
      }
      if (features !== undefined && found.features !== features) {
        throw new ModelError(`model section "${name}" was trained with features ${found.features}, this release reads ${features}`)
      }
      return { features: found.features, meta: found.meta, bytes: bytes.subarray(found.offset, found.offset + found.length) }
    },
  }
}

/** Reads the header, which the length of it and the places of the sections must fit. */
function parseHeader(bytes: Uint8Array, length: number): ModelHeader {
  if (FIXED_BYTES + length > bytes.length) throw new ModelError(`model file has ${bytes.length} bytes, its header alone says ${length}`)
  let header: unknown
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(FIXED_BYTES, FIXED_BYTES + length)))
  } catch (cause) {
    throw new ModelError(`model file has a header of ${length} bytes that is no JSON: it is damaged; install it again`, { cause })
  }
  return checkHeader(header, bytes.length)
}

/** FNV-1a over whole bytes, 32 bits. */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  return hash >>> 0
}
