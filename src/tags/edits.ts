/*
 * A lemma is made from its form by an edit, a short string `case|keep|delete|insert|cut|add`: small letters or not (`l`, `=`), at `keep`
 * characters from the start `delete` gives way to `insert`, and the last `cut` characters to `add`.
 *
 *   afgelopen → af_lopen      l|2|ge|_|0|
 *   woningen  → woning        l|0|||2|
 */

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
