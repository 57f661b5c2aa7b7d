import { readTreebank, type Treebank } from '../corpora/read/treebanks'
import { isSeparable, particleOf } from '../src/tags/verbs'
import type { WordSet } from '../src/tags/word-set'

/** One word of a treebank. */
export interface TaggedWord {
  readonly form: string
  readonly upos: string
  /** CGN-style tag; `null` where the treebank has none. */
  readonly xpos: string | null
  readonly feats: string
  readonly lemma: string
  /** Number of the head in the sentence, 1 for the first word; 0 for the root. */
  readonly head: number
  readonly relation: string
}

export type TaggedSentence = readonly TaggedWord[]

/** The sentences of a treebank as the tagger learns from them. */
export function readTagged(name: Treebank, from: string): TaggedSentence[] {
  return readTreebank(name, from).map(({ words }) =>
    words.map(({ form, lemma, upos, xpos, feats, head, deprel }) => ({
      ...{ form, lemma, upos, xpos: xpos === '_' ? null : xpos, feats: released(feats, upos), head, relation: deprel },
    })),
  )
}

/**
 * Features as the release that is measured on has them. The converter (ALUD 2.17) also gives finite verbs `Mood=Ind` and determiners a `PronType`, which
 * the release does not; `ExtPos` says what a group of words is, not the word: LassySmall marks it and Alpino never does, and the scorer of the shared tasks
 * (conll18_ud_eval) leaves it out of UFeats as well.
 */
function released(feats: string, upos: string): string {
  const kept = feats
    .split('|')
    .filter((f) => f && !f.startsWith('ExtPos=') && f !== 'Mood=Ind' && !(upos === 'DET' && f.startsWith('PronType=')))
  return kept.join('|') || '_'
}

const EITHER = 'Gender=Com,Neut'
const GENDERS = ['Gender=Com', 'Gender=Neut'] as const

/**
 * Gives names that the converter calls common or neuter the one gender that the release gives them: that which the name mostly has elsewhere in `words`,
 * else that of names with its last three letters.
 */
export function withGenders(words: readonly TaggedWord[]): (word: TaggedWord) => TaggedWord {
  const counts = new Map<string, number>()
  const keys = (form: string) => [form.toLowerCase(), `-${form.slice(-3).toLowerCase()}`]
  for (const { form, upos, feats } of words) {
    const gender = upos === 'PROPN' && !feats.startsWith(EITHER) ? GENDERS.findIndex((g) => feats.startsWith(g)) : -1
    if (gender >= 0) for (const key of keys(form)) counts.set(key, (counts.get(key) ?? 0) + (gender === 0 ? 1 : -1))
  }
  return (word) => {
    if (word.upos !== 'PROPN' || !word.feats.startsWith(EITHER)) return word
    const more =
      keys(word.form)
        .map((key) => counts.get(key) ?? 0)
        .find((n) => n !== 0) ?? 0
    const isNeuter = more < 0
    return {
      ...word,
      feats: word.feats.replace(EITHER, GENDERS[isNeuter ? 1 : 0]),
      xpos: word.xpos?.replace('|genus|', isNeuter ? '|onz|' : '|zijd|') ?? null,
    }
  }
}

/**
 * Maps LassySmall of UD 2.0 to the conventions of the current release, word by word. Systematic rules first (spelling of values, genders
 * given as alternatives dropped); then a word that the current treebanks give one analysis only takes that, where its part of speech is one
 * that changed (possessives DET → PRON, ordinals NUM → ADJ, ADP → SCONJ, AUX and VERB, and the pronouns' features); names keep theirs.
 * Lemmas take the current one of the same form and part of speech, where there is one (`uitgeven` → `uit_geven`).
 */
export function mapOldTreebank(old: readonly TaggedSentence[], current: readonly TaggedSentence[], words: WordSet): TaggedSentence[] {
  const analyses = new Map<string, Map<string, number>>()
  const lemmas = new Map<string, string>()
  for (const { form, upos, feats, lemma } of current.flat()) {
    const key = form.toLowerCase()
    const counts = analyses.get(key) ?? new Map<string, number>()
    const label = `${upos} ${feats}`
    counts.set(label, (counts.get(label) ?? 0) + 1)
    analyses.set(key, counts)
    lemmas.set(`${key} ${upos}`, lemma)
  }
  return old.map((sentence) =>
    sentence.map((word, i) => {
      let { upos, feats } = word
      // *De stad werd groot*: a linking verb other than *zijn* is no auxiliary any more.
      if (upos === 'AUX' && word.relation === 'cop' && word.lemma !== 'zijn') upos = 'VERB'
      feats =
        feats
          .replace(/=yes\b/g, '=Yes')
          .replace(/Gender=Com,Neut\|?/, '')
          .replace(/\|$/, '') || '_'
      const key = word.form.toLowerCase()
      const counts = analyses.get(key)
      if (counts && CHANGED.has(upos)) {
        const total = [...counts.values()].reduce((a, b) => a + b, 0)
        const [label = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
        const [newUpos = upos, newFeats = feats] = label.split(' ')
        const same = counts.has(`${upos} ${feats}`)
        if (!same && most >= total * 0.8) [upos, feats] = [newUpos, newFeats]
        else if (!same) {
          const became = BECAME[upos] ?? [upos]
          const alike = [...counts].filter(([l]) => became.includes(l.split(' ')[0] as string)).sort((a, b) => b[1] - a[1])[0]
          if (alike) [upos, feats] = alike[0].split(' ') as [string, string]
        }
      }
      if (upos === 'NUM' && /^\d+(?:e|de|ste)$/.test(word.form)) upos = 'ADJ'
      // *Zij voerden de wet in*: the particle stands apart; the old lemma is without it or with it, the current one `in_voeren`.
      const particle = upos === 'VERB' ? sentence.find((w) => w.relation === 'compound:prt' && w.head === i + 1) : undefined
      if (particle) return { ...word, upos, feats, lemma: separated(word.lemma, particle.form.toLowerCase()) }
      return { ...word, upos, feats, lemma: lemmas.get(`${key} ${upos}`) ?? currentLemma(word.lemma, key, upos, words) }
    }),
  )
}

/** The lemma of a verb with its particle: `in_voeren`. */
function separated(lemma: string, particle: string): string {
  return `${particle}_${lemma.length > particle.length + 2 && lemma.startsWith(particle) ? lemma.slice(particle.length) : lemma}`
}

/**
 * The old lemma in today's writing: a particle is set off (`uit_voeren`), and compounds, which are written as `fiets_tunnel` now where
 * Alpino takes them apart, have none (empty), so that nothing is learnt from them.
 */
function currentLemma(lemma: string, form: string, upos: string, words: WordSet): string {
  if (upos === 'VERB') {
    const particle = particleOf(lemma, true)
    if (particle && isSeparable(lemma) && form.startsWith(particle) && words.has(lemma.slice(particle.length)))
      return `${particle}_${lemma.slice(particle.length)}`
  }
  return upos === 'NOUN' && form.length > LONGEST_SIMPLE ? '' : lemma
}

/** Nouns that are longer than this, in code units, are mostly compounds. */
const LONGEST_SIMPLE = 9

/** What a part of speech of the old release can be in the current one, for words that have no such analysis any more. */
const BECAME: Readonly<Record<string, readonly string[]>> = {
  DET: ['PRON', 'DET', 'NUM', 'ADJ'],
  PRON: ['PRON', 'DET', 'ADV'],
  NUM: ['ADJ', 'NUM'],
  ADP: ['SCONJ', 'ADP', 'ADV'],
  SCONJ: ['SCONJ', 'ADP', 'PRON', 'ADV'],
  ADV: ['ADV', 'ADJ', 'SCONJ', 'ADP'],
}

/** Parts of speech whose use changed between the releases. */
const CHANGED: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'NUM',
  'ADP',
  'SCONJ',
  'CCONJ',
  'AUX',
  'VERB',
  'ADV',
  'ADJ',
  'PUNCT',
  'SYM',
  'X',
])
