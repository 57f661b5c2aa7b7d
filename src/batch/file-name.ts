import { createHash } from 'node:crypto'

/** The longest name of a file that every file system takes, with room for an ending and a hash. */
const LONGEST_NAME = 150

/**
 * A name for the file of the document `id` that every file system takes: letters a–z, digits, `.`, `-` and `_`. Where others had to go, a hash of the
 * id is added, so that no two documents share a name.
 */
export function fileNameOf(id: string): string {
  const plain = id
    .replace(/[^\w.-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, LONGEST_NAME)
  if (plain === id && plain !== '') return plain
  return `${plain || 'document'}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}
