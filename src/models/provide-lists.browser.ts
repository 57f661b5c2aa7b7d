import { ModelError } from '../model/error'
import type { ModelFile } from '../model/file'
import { SectionReader } from '../model/section-reader'
import { giveLists } from './lists'

/** Version of section `lists`. */
const LISTS = 2

/** In browsers the lists of names come with the model, so that the bundle stays small. */
export function provideLists(file: ModelFile): void {
  let lists: unknown
  try {
    lists = JSON.parse(new TextDecoder().decode(file.section('lists', LISTS).bytes))
  } catch (cause) {
    if (cause instanceof ModelError) throw cause
  }
  const reader = new SectionReader('lists', new Uint8Array(0), { lists })
  giveLists(reader.record('lists', 'strings', (value) => typeof value === 'string'))
}
