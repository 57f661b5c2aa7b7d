import { describe, expect, it } from 'vitest'
import type { TreebankWord } from '../corpora/read/treebanks'
import { SectionReader } from '../src/model/section-reader'
import { ActionTable, packActions } from '../src/syntax/action-table'
import { Templates } from '../src/syntax/templates'
import { SentenceWords, within } from '../src/syntax/words'
import type { Tag } from '../src/tags'
import { mapOldTree } from '../train/syntax-old'
import { withGenders } from '../train/tags-data'

describe('features by templates', () => {
  it('are equal where their values are, and differ from one line to the next', () => {
    const templates = new Templates(['a', 'b', 'c', 'd'], 'a b\nb a\na b c\na b c d\na b d c')
    templates.values.set([5, 5, 7, 9])
    const first = [...templates.fill()]
    expect(new Set(first).size).toBe(5)
    templates.values[3] = 10
    const second = [...templates.fill()]
    expect(second.slice(0, 3)).toEqual(first.slice(0, 3))
    expect(second.slice(3).some((feature) => first.includes(feature))).toBe(false)
  })

  it('are made of values that there are', () => {
    expect(() => new Templates(['a', 'b'], 'a c')).toThrow('"c", which is no value')
  })
})

describe('the table of the actions', () => {
  it('adds up the weights that were packed, and nothing for other features', () => {
    const random = (i: number) => Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(i, 0x85ebca6b)
    const rows = new Map(
      Array.from({ length: 5000 }, (_, i) => [random(i), [((i % 255) - 127) as number, (((7 * i) % 255) - 127) as number] as const]),
    )
    const { bytes, rows: count } = packActions(rows, 127)
    const table = ActionTable.read(new SectionReader('syntax', bytes, { actions: count }), count)
    const asked = Int32Array.from({ length: 300 }, (_, i) => random(i * 20))
    table.score(asked)
    const sum = (side: 0 | 1) => asked.reduce((total, feature) => total + (rows.get(feature)?.[side] ?? 0), 0)
    expect([table.left, table.right]).toEqual([sum(0), sum(1)])
    expect(() => ActionTable.read(new SectionReader('syntax', bytes, { actions: count - 1 }), count - 1)).toThrow('model section "syntax"')
  })
})

describe('words within brackets', () => {
  const noNumbers = { get: () => 0 }
  const read = (text: string) => {
    const words = new SentenceWords(noNumbers, noNumbers)
    const tokens = text.split(' ').map((form) => ({ text: form }))
    const tags = tokens.map(({ text }): Tag => ({ upos: /\p{L}/u.test(text) ? 'NOUN' : 'PUNCT', xpos: null, feats: null, lemma: text }))
    words.read(tokens, tags, 0, tokens.length)
    return words
  }

  it('are told from those outside', () => {
    const words = read('a « b ( c ) d » e " f')
    const pairs = [
      [0, 4],
      [1, 3],
      [0, 1],
      [3, 4],
      [1, 2],
      [4, 5],
    ] as const
    expect(pairs.map(([a, b]) => within(words, a, b))).toEqual([0, 1, 3, 2, 4, 0])
  })

  it('are read in linear time, however brackets nest', () => {
    const words = read(`${'( a '.repeat(2000)}${') '.repeat(2000).trim()}`)
    expect(within(words, 1998, 1999)).not.toBe(1)
  })
})

describe('old trees', () => {
  const tree = (rows: string): TreebankWord[] =>
    rows.split('\n').map((row) => {
      const [form = '', upos = '', lemma = '', head = '0', deprel = ''] = row.trim().split(' ')
      return { form, upos, lemma, xpos: '_', feats: '_', head: Number(head), deprel, misc: '_' }
    })
  const arcs = (words: readonly TreebankWord[]) => words.map((w) => `${w.form} ${w.deprel} ${words[w.head - 1]?.form ?? '-'}`)

  it('have linking verbs as heads, and what joins conjuncts below the next', () => {
    const { words, open } = mapOldTree(
      tree(
        'Jan PROPN Jan 4 nsubj\nwerd AUX worden 4 cop\neen DET een 4 det\nheld NOUN held 0 root\nen CCONJ en 4 cc\nridder NOUN ridder 4 conj',
      ),
      () => false,
    )
    expect(arcs(words)).toEqual(['Jan nsubj werd', 'werd root -', 'een det held', 'held xcomp werd', 'en cc ridder', 'ridder conj werd'])
    expect([...open]).toEqual([0, 0, 0, 0, 0, 1])
  })

  it('keep *zijn* and auxiliaries, and have titles flat', () => {
    const { words } = mapOldTree(
      tree('De DET de 4 nsubj\nStandaard NOUN standaard 1 fixed\nis AUX zijn 4 cop\nkrant NOUN krant 0 root'),
      () => false,
    )
    expect(arcs(words)).toEqual(['De nsubj krant', 'Standaard flat De', 'is cop krant', 'krant root -'])
  })
})

describe('genders of names', () => {
  it('are those that the name has elsewhere, else those of like names', () => {
    const name = (form: string, gender: string) =>
      ({
        form,
        upos: 'PROPN',
        xpos: 'N|eigen|ev|basis|genus|stan',
        feats: `Gender=${gender}|Number=Sing`,
        lemma: form,
        head: 0,
        relation: 'root',
      }) as const
    const words = [name('Rusland', 'Neut'), name('Jansen', 'Com'), name('Finland', 'Com,Neut'), name('Jansen', 'Com,Neut')]
    const mend = withGenders(words)
    expect(words.map((w) => mend(w).feats)).toEqual(['Neut', 'Com', 'Neut', 'Com'].map((g) => `Gender=${g}|Number=Sing`))
    expect(mend(words[2] as (typeof words)[0]).xpos).toBe('N|eigen|ev|basis|onz|stan')
  })
})
