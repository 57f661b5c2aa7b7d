import { readFileSync } from 'node:fs'
import { ModelError } from './model/error'

/** Where the model file stands, seen from `dist` and from `src`. */
const MODEL_FILE = new URL('../model/zinnig.bin', import.meta.url)

/** The bytes of the model that ships with the package. In browsers `embedded.browser.ts` takes this file's place. */
export function embeddedModelBytes(): Uint8Array {
  try {
    return readFileSync(MODEL_FILE)
  } catch (error) {
    throw new ModelError(`no model at ${MODEL_FILE.pathname}: install zinnig again, or run "npm run train" in its repository`, {
      cause: error,
    })
  }
}
