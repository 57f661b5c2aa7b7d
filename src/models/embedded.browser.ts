import { ModelError } from '../model/error'

/** In browsers no model is embedded: it must be loaded first. */
export function embeddedModelBytes(): Uint8Array {
  throw new ModelError(
    "no model is loaded: in a browser, await loadModel(url) before annotate(), with the URL of zinnig's model/zinnig.bin",
  )
}
