import { finish, hashTemplate, mix, mixText } from '../model/hash'

/** Longest suffix that tells what an unknown word can be, in code units. */
export const LONGEST_SUFFIX = 5

/** Key of a word form in the lexicon. */
export function formKey(form: string): number {
  return finish(mixText(hashTemplate(1), form))
}

/** Key of the last `length` characters of an unknown word, with whether it has a capital, a digit or a hyphen. */
export function suffixKey(form: string, length: number): number {
  const first = form.charCodeAt(0)
  const capital = first < 128 ? first >= 65 && first <= 90 : form[0] !== form[0]?.toLowerCase()
  let kind = capital ? 1 : 0
  if (/\d/.test(form)) kind += 2
  if (form.includes('-')) kind += 4
  if (form.length > 1 && form === form.toUpperCase()) kind += 8
  return finish(mixText(mix(hashTemplate(2), kind * 8 + length), form.toLowerCase(), Math.max(0, form.length - length)))
}

/** Key of a form with its label, for its lemma. */
export function lemmaKey(form: string, label: number): number {
  return finish(mixText(mix(hashTemplate(3), label), form))
}

/** Key of a suffix with a label, for the lemma of an unknown word. */
export function lemmaSuffixKey(form: string, label: number, length: number): number {
  return finish(mixText(mix(mix(hashTemplate(4), label), length), form, Math.max(0, form.length - length)))
}
