/** The edit that makes `lemma` from `form`. */
export function editOf(form: string, lemma: string): string {
  const small = form !== form.toLowerCase() && lemma === lemma.toLowerCase()
  const from = small ? form.toLowerCase() : form
  let keep = 0
  while (keep < from.length && keep < lemma.length && from[keep] === lemma[keep]) keep++
  const restFrom = from.slice(keep)
  const restTo = lemma.slice(keep)
  let tail = 0
  while (tail < restFrom.length && tail < restTo.length && restFrom[restFrom.length - 1 - tail] === restTo[restTo.length - 1 - tail]) tail++
  const way = small ? 'l' : '='
  if (tail >= 2) return `${way}|${keep}|${restFrom.slice(0, restFrom.length - tail)}|${restTo.slice(0, restTo.length - tail)}|0|`
  return `${way}|0|||${restFrom.length}|${restTo}`
}
