const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * A match pattern as compromise reads it: the lemma of a separable verb without its mark (`{op_pakken}` as `{oppakken}`). Throws a `TypeError` that
 * says what is wrong with a pattern that is malformed, of which compromise itself makes what it can.
 */
export function checkedPattern(pattern: string): string {
  const wrong = (why: string) => new TypeError(`match: ${why} in the pattern ${JSON.stringify(pattern)}`)
  if (!pattern.trim()) throw wrong('expected words, got none')
  const open: string[] = []
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string
    const begins = at === 0 || /[\s([|]/.test(pattern[at - 1] as string)
    if (character === '/' && begins) {
      const end = /(?<!\\)\/(?=[\s)\]|?+*~]|$)/.exec(pattern.slice(at + 1))
      if (!end) throw wrong('expected / at the end of the regular expression')
      const source = pattern.slice(at + 1, at + 1 + end.index)
      try {
        new RegExp(source)
      } catch (error) {
        throw wrong((error as Error).message)
      }
      at += end.index + 1
    } else if (character === '#' && begins && !/^[\p{L}\p{N}]/u.test(pattern.slice(at + 1))) throw wrong('expected a tag after #')
    else if ('([{'.includes(character)) open.push(character)
    else if (character in CLOSES && open.pop() !== CLOSES[character]) throw wrong(`expected no ${character} without its beginning`)
  }
  const [left] = open
  if (left !== undefined) throw wrong(`expected the end of ${left}`)
  return pattern.replace(/\{[^{}]*\}/g, (lemma) => lemma.replaceAll('_', ''))
}
