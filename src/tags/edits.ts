/*
 * A lemma is made from its form by an edit, a short string `case|keep|delete|insert|cut|add`: small letters or not (`l`, `=`), at `keep`
 * characters from the start `delete` gives way to `insert`, and the last `cut` characters to `add`.
 *
 *   afgelopen → af_lopen      l|2|ge|_|0|
 *   woningen  → woning        l|0|||2|
 */

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

/** Applies an edit; `undefined` where the form has not what it deletes. */
export function applyEdit(form: string, edit: string): string | undefined {
  const [way, keepText = '0', remove = '', insert = '', cutText = '0', add = ''] = edit.split('|')
  const from = way === 'l' ? form.toLowerCase() : form
  const keep = Number(keepText)
  const cut = Number(cutText)
  if (cut > from.length || (remove && from.slice(keep, keep + remove.length) !== remove) || (insert && keep >= from.length))
    return undefined
  const inside = remove || insert ? from.slice(0, keep) + insert + from.slice(keep + remove.length) : from
  return inside.slice(0, inside.length - cut) + add
}
