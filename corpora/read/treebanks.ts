import { PUBLIC, readPublic } from './folder'

/** One word of a treebank, as its file gives it; `_` is kept where a column is empty. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Number of the head in the sentence, 1 for the first word; 0 for the root. */
  readonly head: number
  readonly deprel: string
  readonly misc: string
}

/** One sentence of a treebank. */
export interface TreebankSentence {
  /** Its `sent_id`; empty where it has none. */
  readonly id: string
  readonly words: readonly TreebankWord[]
}

/** The treebanks at hand, in `data/ud`: current conventions but for the last. */
export const TREEBANKS = [
  'nl_alpino-ud-dev',
  'nl_lassysmall-ud-dev',
  'nl_alpino-cdb',
  'nl_alpino-other',
  'nl_lassysmall-ud2.0-train',
] as const

/** The name of a treebank at hand. */
export type Treebank = (typeof TREEBANKS)[number]

/** Parses CoNLL-U; words of several tokens and empty nodes are left out. */
export function parseConllu(text: string): TreebankSentence[] {
  return text.split('\n\n').flatMap((part) => {
    const words = part
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((c) => c.length === 10 && /^\d+$/.test(c[0] as string))
      .map(([, form = '', lemma = '', upos = '', xpos = '_', feats = '_', head = '0', deprel = '', , misc = '_']) => ({
        ...{ form, lemma, upos, xpos, feats, head: Number(head), deprel, misc },
      }))
    return words.length ? [{ id: /^# sent_id = (.*)$/m.exec(part)?.[1] ?? '', words }] : []
  })
}

/** Reads a treebank. */
export function readTreebank(name: Treebank, from = PUBLIC): TreebankSentence[] {
  return parseConllu(readPublic(`data/ud/${name}.conllu.gz`, from))
}

/** Reads the unlabelled sentences of Wikipedia: words parted by spaces. */
export function readRaw(from = PUBLIC): string[][] {
  return readPublic('data/raw/nlwikipedia-selection.sents.gz', from)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
}
