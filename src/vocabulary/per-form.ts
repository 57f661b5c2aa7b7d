import { FormMap } from './form-map'
import { formAt } from './vocabulary'

/** Forms kept by one function at least, some 2 MB. */
const MOST_FORMS = 1 << 14

/**
 * Makes a function of word forms that works out each form once, when it is first met: texts repeat their words, and what a form says hangs on
 * nothing else. `make` never gives `undefined`.
 *
 *     const kindsOfBody = perForm((noun) => …)
 */
export function perForm<T extends object | string | number | boolean>(make: (form: string) => T): (form: string) => T {
  const known = new FormMap<T>(MOST_FORMS)
  return (form) => {
    let answer = known.get(form)
    if (answer === undefined) {
      answer = make(form)
      known.set(form, answer)
    }
    return answer
  }
}

/** A form in small letters: one string for all its occurrences, so that it is quickly found in tables. */
export const smallLetters = perForm((form) => {
  const lower = form.toLowerCase()
  return formAt(lower, 0, lower.length)
})
