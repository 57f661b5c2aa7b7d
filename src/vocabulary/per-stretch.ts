import { ownCopy } from '../span'
import { LONGEST_FORM, standsAt } from './vocabulary'

/** Places of a table, a power of two: texts of a day have some 20,000 forms. */
const PLACES = 1 << 15
/** Places in which a form may stand, one after another. */
const TRIES = 4

/**
 * Makes a function of stretches of texts that works out a form once, as `perForm` does, and finds those it knows by their character codes, without
 * cutting them out. A form that is not met again gives way to others: the table neither grows nor is emptied.
 *
 *     const wordAt = perStretch((form) => …)
 *     wordAt(text, start, end)
 */
export function perStretch<T>(make: (form: string) => T): (text: string, start: number, end: number) => T {
  const hashes = new Int32Array(PLACES)
  // Lengths by place: that of a string which may be written in several ways is slow to ask.
  const lengths = new Uint8Array(PLACES)
  const forms: string[] = new Array<string>(PLACES).fill('')
  const answers = new Array<T | undefined>(PLACES).fill(undefined)
  return (text, start, end) => {
    const length = end - start
    if (length > LONGEST_FORM || length === 0) return make(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    const first = (hash ^ (hash >>> 15)) & (PLACES - TRIES)
    let free = first
    for (; free < first + TRIES; free++) {
      const known = lengths[free]
      if (known === 0) break
      if (hashes[free] === hash && known === length && standsAt(forms[free] as string, text, start, end)) return answers[free] as T
    }
    // All places are taken: one gives way, by the form, so that neighbours do not push out each other by turns.
    if (free === first + TRIES) free = first + ((hash >>> 4) & (TRIES - 1))
    const form = ownCopy(text.slice(start, end))
    const answer = make(form)
    hashes[free] = hash
    lengths[free] = length
    forms[free] = form
    answers[free] = answer
    return answer
  }
}
