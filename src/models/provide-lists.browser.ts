import type { ModelFile } from '../model/file'
import { giveLists } from './lists'

/** Version of section `lists`. */
const LISTS = 2

/** In browsers the lists of names come with the model, so that the bundle stays small. */
export function provideLists(file: ModelFile): void {
  giveLists(JSON.parse(new TextDecoder().decode(file.section('lists', LISTS).bytes)) as Record<string, string>)
}
