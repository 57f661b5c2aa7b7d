import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the lists stand: beside `src`, or in the folder in which a bundle of sources was started. */
const FOLDERS = [fileURLToPath(new URL('../../data/dutch', import.meta.url)), 'data/dutch']

/** How often the lists have changed: never, but in browsers, where they come with the model. */
export const listsVersion = 0

/** The text of `data/dutch/NAME.tsv`. In builds a module of these texts takes this file's place (`build/lists.ts`). */
export function listText(name: string): string {
  const folder = FOLDERS.find((place) => existsSync(place)) ?? (FOLDERS[0] as string)
  return readFileSync(join(folder, `${name}.tsv`), 'utf8')
}
