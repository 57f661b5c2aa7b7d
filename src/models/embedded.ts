import { existsSync, readFileSync } from 'node:fs'
import { ModelError } from '../model/error'

/** Where the model file stands, seen from `dist` and from `src/models`. */
const PLACES = ['../model/zinnig.bin', '../../model/zinnig.bin'].map((path) => new URL(path, import.meta.url))

/** The bytes of the model that ships with the package. In browsers `embedded.browser.ts` takes this file's place. */
export function embeddedModelBytes(): Uint8Array {
  const file = PLACES.find((place) => existsSync(place)) ?? (PLACES[0] as URL)
  try {
    return readFileSync(file)
  } catch (error) {
    throw new ModelError(`no model at ${file.pathname}: install zinnig again, or run "npm run train" in its repository`, {
      cause: error,
    })
  }
}
