/** Text that is not in the format it should be read as; the message says where and what was expected. */
export class FormatError extends Error {
  override readonly name = 'FormatError'
}
