/** A model file that cannot be used; the message names both sides (`model file has version 3, this release reads 4`). */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}
