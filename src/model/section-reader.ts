import { ModelError } from './error'
import type { ModelFile } from './file'
import { isCount, isNumber, isObject, isString, type JsonObject, shownField } from './json-value'

/** A kind of typed array, by which numbers are read from the bytes of a section. */
export interface NumberArray<T> {
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T
  readonly BYTES_PER_ELEMENT: number
}

/**
 * Reads a section of a model file, whose fields may say anything: each is checked before it is used, and a `ModelError` names the section, the field,
 * what is expected and what it has.
 */
export class SectionReader {
  constructor(
    /** The section's name. */
    readonly section: string,
    readonly bytes: Uint8Array,
    readonly fields: JsonObject,
    /** Where the fields stand in the section's meta: empty, or with a dot at the end. */
    readonly path = '',
  ) {}

  /** Reads section `name` of `file`, which must have been trained with `features`. */
  static of(file: ModelFile, name: string, features: number): SectionReader {
    const { bytes, meta } = file.section(name, features)
    return new SectionReader(name, bytes, meta)
  }

  /** The error that tells of a field what was expected of it. */
  error(field: string, expected: string): ModelError {
    return new ModelError(
      `model section "${this.section}": expected ${this.path}${field} to be ${expected}, got ${shownField(this.#value(field))}`,
    )
  }

  #value(field: string): unknown {
    return Object.hasOwn(this.fields, field) ? this.fields[field] : undefined
  }

  /** The field if `is` holds of it. */
  #checked<T>(field: string, expected: string, is: (value: unknown) => value is T): T {
    const value = this.#value(field)
    if (!is(value)) throw this.error(field, expected)
    return value
  }

  /** The fields of an object. */
  object(field: string): SectionReader {
    return new SectionReader(this.section, this.bytes, this.#checked(field, 'an object', isObject), `${this.path}${field}.`)
  }

  /** An object whose values are all what `is` tells. */
  record<T>(field: string, values: string, is: (value: unknown) => value is T): Readonly<Record<string, T>> {
    const isRecord = (value: unknown): value is Readonly<Record<string, T>> => isObject(value) && Object.values(value).every(is)
    return this.#checked(field, `an object of ${values}`, isRecord)
  }

  /** A finite number, within `least` and `most`. */
  number(field: string, least = -Number.MAX_VALUE, most = Number.MAX_VALUE): number {
    const isWithin = (value: unknown): value is number => typeof value === 'number' && value >= least && value <= most
    return this.#checked(field, least === -Number.MAX_VALUE ? 'a number' : `a number from ${least} to ${most}`, isWithin)
  }

  /** What a whole number is multiplied by: more than 0, and not so much that what comes of it is no number. */
  scale(field = 'scale'): number {
    return this.number(field, Number.MIN_VALUE, 1e6)
  }

  /** A whole number from 0 to `most`. */
  count(field: string, most = Number.MAX_SAFE_INTEGER): number {
    const isWithin = (value: unknown): value is number => isCount(value) && value <= most
    return this.#checked(field, `a whole number from 0 to ${most}`, isWithin)
  }

  /** A list of what `is` tells, of `length` items if given. */
  list<T>(field: string, items: string, is: (value: unknown) => value is T, length?: number): readonly T[] {
    const isList = (value: unknown): value is readonly T[] =>
      Array.isArray(value) && (length === undefined || value.length === length) && value.every(is)
    return this.#checked(field, `a list of ${length === undefined ? '' : `${length} `}${items}`, isList)
  }

  /** A list of strings. */
  strings(field: string): readonly string[] {
    return this.list(field, 'strings', isString)
  }

  /** A list of finite numbers. */
  numbers(field: string, length?: number): readonly number[] {
    return this.list(field, 'numbers', isNumber, length)
  }

  /** A list of whole numbers below `bound`. */
  indexes(field: string, bound: number): readonly number[] {
    return this.list(field, `whole numbers below ${bound}`, (value): value is number => isCount(value) && value < bound)
  }

  /** `count` numbers that begin at byte `offset` of the section. Nothing is copied. */
  view<T>(ArrayType: NumberArray<T>, offset: number, count: number): T {
    const { buffer, byteOffset, length } = this.bytes
    const width = ArrayType.BYTES_PER_ELEMENT
    if (!isCount(offset) || !isCount(count) || (byteOffset + offset) % width !== 0 || offset + count * width > length)
      throw new ModelError(
        `model section "${this.section}": expected ${this.path ? `${this.path.slice(0, -1)}, ` : ''}${count} numbers of ${8 * width} bits from byte ${offset} on, to lie within its ${length} bytes`,
      )
    return new ArrayType(buffer as ArrayBuffer, byteOffset + offset, count)
  }

  /** The table of numbers that fields `offset` and `size` tell of, its size a power of two, as what is hashed into it asks for. */
  table<T>(ArrayType: NumberArray<T>): T {
    const size = this.count('size')
    if (size === 0 || (size & (size - 1)) !== 0) throw this.error('size', 'a power of two')
    return this.view(ArrayType, this.count('offset'), size)
  }

  /** Throws unless the section has `bytes` bytes. */
  holds(bytes: number): void {
    if (this.bytes.length !== bytes)
      throw new ModelError(`model section "${this.section}" has ${this.bytes.length} bytes, expected ${bytes}`)
  }
}
