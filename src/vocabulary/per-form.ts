import { ownCopy } from '../span'

/** Forms kept by one function, some 4 MB; when there are more it begins anew, which changes no answer. */
const MOST_FORMS = 1 << 15
/** Longer strings are no words: they are looked at anew each time, in UTF-16 code units. */
const LONGEST_FORM = 60

/**
 * Makes a function of word forms that works out each form once, when it is first met: texts repeat their words, and what a form says hangs on
 * nothing else. `make` never gives `undefined`.
 *
 *     const kindsOfBody = perForm((noun) => …)
 */
export function perForm<T extends object | string | number | boolean>(make: (form: string) => T): (form: string) => T {
  let known = new Map<string, T>()
  return (form) => {
    const found = known.get(form)
    if (found !== undefined) return found
    const answer = make(form)
    if (form.length <= LONGEST_FORM) {
      if (known.size >= MOST_FORMS) known = new Map()
      known.set(ownCopy(form), answer)
    }
    return answer
  }
}

/** A form in small letters: one string for all its occurrences, so that it is quickly found in tables. */
export const smallLetters = perForm((form) => form.toLowerCase())
