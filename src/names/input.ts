import type { TaggedText } from '../tags'
import type { NameSubtype, NameType } from './entity'

/** A name of the caller's own, matched as whole tokens; it wins over the model. */
export interface GazetteerEntry {
  /** The name as written in texts. */
  readonly name: string
  readonly type: NameType
  /** Other ways to write it: they are found as `name` is. */
  readonly aliases?: readonly string[]
  /** The caller's own id of the thing; it comes back as `entity.id`. */
  readonly id?: string
  /** The full name, where `name` is a short form; it comes back as `entity.name`. */
  readonly canonical?: string
  readonly subtype?: NameSubtype
  /** `exact` (the default): capitals as written, or all capitals as in headlines. `ignore`: any. */
  readonly case?: 'exact' | 'ignore'
  /**
   * `true` (the default): the entry is a whole name, so it is not found inside a longer name that the text has (`Twente` in `FC Twente`).
   * `false`: it wins there, too.
   */
  readonly whole?: boolean
}

/** Finds names of the caller's own making; its finds win over gazetteer and model. Spans must be token boundaries. */
export type NameRule = (
  input: TaggedText,
) => Iterable<{ readonly start: number; readonly end: number; readonly type: NameType; readonly id?: string }>
