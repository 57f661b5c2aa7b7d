import type { LabelledDocument, LabelledSentence } from './names-data'
import type { Random } from './random'

/*
 * More articles from the same ones: each name gives way to another of its kind, the same everywhere in its article. The tagger then learns what
 * stands around a name rather than the names of the training texts.
 */

/** Names of persons to draw from. */
export interface PersonNames {
  readonly firstNames: readonly string[]
  readonly surnames: readonly string[]
}

/** How a name is written, so that it gives way to one written alike: `Xx`, `X`, `x` by word. */
function signature(words: readonly string[]): string {
  return words
    .map((w) =>
      w === w.toLowerCase() ? 'x' : w === w.toUpperCase() && w.length > 1 ? 'XX' : w.includes('-') ? 'X-x' : w.endsWith('e') ? 'Xxe' : 'Xx',
    )
    .join(' ')
}

interface Mention {
  readonly first: number
  readonly end: number
  readonly type: string
}

function mentionsOf({ labels }: LabelledSentence): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as string
    if (label[0] !== 'B') continue
    let end = i + 1
    while (labels[end] === `I-${label.slice(2)}`) end++
    mentions.push({ first: i, end, type: label.slice(2) })
  }
  return mentions
}

/** The names of `documents` by type and way of writing. */
export function mentionPool(documents: readonly LabelledDocument[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const pool = new Map<string, Map<string, readonly string[]>>()
  for (const { sentences } of documents)
    for (const sentence of sentences)
      for (const { first, end, type } of mentionsOf(sentence)) {
        const words = sentence.words.slice(first, end)
        const key = `${type} ${signature(words)}`
        const group = pool.get(key) ?? new Map<string, readonly string[]>()
        group.set(words.join(' '), words)
        pool.set(key, group)
      }
  return new Map([...pool].map(([key, group]) => [key, [...group.values()]]))
}

const isPlainName = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word)

/** A copy of `document` with other names. */
export function withOtherNames(
  document: LabelledDocument,
  pool: ReadonlyMap<string, readonly (readonly string[])[]>,
  persons: PersonNames,
  random: Random,
): LabelledDocument {
  const replaced = new Map<string, readonly string[]>()
  const pick = <T>(items: readonly T[]) => items[random.below(items.length)] as T
  const personWord = (word: string, first: boolean) => {
    if (!isPlainName(word)) return word
    const known = replaced.get(`PER ${word}`)
    const name =
      known?.[0] ??
      (pick(first ? persons.firstNames : persons.surnames)
        .split(' ')
        .at(-1) as string)
    replaced.set(`PER ${word}`, [name])
    return name
  }
  const sentences = document.sentences.map((sentence): LabelledSentence => {
    const words: string[] = []
    const labels: string[] = []
    let at = 0
    for (const { first, end, type } of mentionsOf(sentence)) {
      for (; at < first; at++) {
        words.push(sentence.words[at] as string)
        labels.push('O')
      }
      const original = sentence.words.slice(first, end)
      const key = `${type} ${original.join(' ')}`
      let name = replaced.get(key)
      if (!name) {
        if (type === 'PER') name = original.map((word, i) => personWord(word, i === 0 && original.length > 1))
        else name = pick(pool.get(`${type} ${signature(original)}`) ?? [original])
        replaced.set(key, name)
      }
      name.forEach((word, i) => {
        words.push(word)
        labels.push(`${i === 0 ? 'B' : 'I'}-${type}`)
      })
      at = end
    }
    for (; at < sentence.words.length; at++) {
      words.push(sentence.words[at] as string)
      labels.push('O')
    }
    return { words, labels, heading: sentence.heading }
  })
  return { id: `${document.id}*`, sentences }
}
