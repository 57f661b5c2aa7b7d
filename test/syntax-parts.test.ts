import { describe, expect, it } from 'vitest'
import type { TreebankWord } from '../corpora/read/treebanks'
import { SectionReader } from '../src/model/section-reader'
import { ActionTable } from '../src/syntax/action-table'
import { Beam } from '../src/syntax/beam'
import { mirrorHeads, replay, Search } from '../src/syntax/search'
import { Field, ParseState } from '../src/syntax/state'
import { StateScorer } from '../src/syntax/state-scorer'
import { Templates } from '../src/syntax/templates'
import { SentenceWords, within } from '../src/syntax/words'
import type { Tag } from '../src/tags'
import { packActions } from '../train/pack'
import { createRandom } from '../train/random'
import { learnActions } from '../train/syntax-actions'
import { learnBeam } from '../train/syntax-beam'
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
    const weight = (i: number) => (i % 255) - 127
    const rows = new Map(Array.from({ length: 5000 }, (_, i) => [random(i), [weight(i), weight(7 * i), weight(11 * i)] as const]))
    const { bytes, rows: count } = packActions(rows, 127)
    const table = ActionTable.read(new SectionReader('syntax', bytes, { actions: count }), 0, 'actions')
    const asked = Int32Array.from({ length: 300 }, (_, i) => random(i * 20))
    table.score(asked)
    const sum = (action: 0 | 1 | 2) => asked.reduce((total, feature) => total + (rows.get(feature)?.[action] ?? 0), 0)
    expect([table.shift, table.left, table.right]).toEqual([sum(0), sum(1), sum(2)])
    expect(() => ActionTable.read(new SectionReader('syntax', bytes, { actions: count - 1 }), 0, 'actions')).toThrow(
      'model section "syntax"',
    )
  })
})

describe('the search', () => {
  const noNumbers = { get: () => 0 }
  const words = new SentenceWords(noNumbers, noNumbers)
  const tag: Tag = { upos: 'NOUN', xpos: null, feats: null, lemma: '' }
  const forms = ['a', 'b', 'c', 'd', 'e', 'f']
  words.read(
    forms.map((text) => ({ text })),
    forms.map(() => tag),
    0,
    forms.length,
  )
  /** Scores that hang on all features. */
  const scorer = {
    ...{ shift: 0, left: 0, right: 0 },
    score(features: Int32Array) {
      const sum = features.reduce((all, feature) => Math.imul(all ^ feature, 0x01000193), 0)
      this.shift = sum & 0xff
      this.left = (sum >> 8) & 0xff
      this.right = (sum >> 16) & 0xff
    },
  }
  const search = (width: number) => {
    const beam = new Beam(width)
    const states = new StateScorer(scorer)
    beam.start(words.count)
    for (let step = 0; step < 2 * words.count; step++) beam.step(words, states)
    return beam
  }

  it('ends with all words attached, the best parse first', () => {
    const { states, size } = search(8)
    const found = states.slice(0, size)
    expect(size).toBe(8)
    for (const state of found) {
      expect(state.isDone(words.count)).toBe(true)
      const heads = forms.map((_, i) => state.get(i, Field.Head))
      expect(heads.filter((head) => head === words.count)).toHaveLength(1)
      expect(heads.every((head, i) => head >= 0 && head !== i)).toBe(true)
    }
    expect(found.map((state) => state.score)).toEqual(found.map((state) => state.score).sort((a, b) => b - a))
    expect(new Set(found.map((state) => forms.map((_, i) => state.get(i, Field.Head)).join(' '))).size).toBe(8)
  })

  it('drops parses that are far behind, never the best', () => {
    const beam = new Beam(8, 40)
    const states = new StateScorer(scorer)
    beam.start(words.count)
    for (let step = 0; step < 2 * words.count; step++) {
      beam.step(words, states)
      const [best, ...others] = beam.states.slice(0, beam.size).map((state) => state.score)
      expect(others.every((score) => score >= (best as number) - 40)).toBe(true)
    }
    expect(beam.states[0]?.isDone(words.count)).toBe(true)
  })

  it('finds no worse a parse the wider it is, and the best of all when nothing is left out', () => {
    const best = (width: number) => (search(width).states[0] as ParseState).score
    expect(best(8)).toBeGreaterThanOrEqual(best(1))
    expect(best(1000)).toBe(best(2000))
    expect(best(1000)).toBeGreaterThanOrEqual(best(8))
  })
})

describe('reading from the end', () => {
  const noNumbers = { get: () => 0 }
  const tagOf = (text: string): Tag => ({ upos: /\p{L}/u.test(text) ? 'NOUN' : 'PUNCT', xpos: null, feats: 'VerbForm=Fin', lemma: text })
  const read = (text: string) => {
    const words = new SentenceWords(noNumbers, noNumbers)
    const tokens = text.split(' ').map((form) => ({ text: form }))
    words.read(
      tokens,
      tokens.map((t) => tagOf(t.text)),
      0,
      tokens.length,
    )
    return words
  }
  const mirrorOf = (words: SentenceWords) => {
    const mirrored = new SentenceWords(noNumbers, noNumbers)
    mirrored.mirror(words)
    return mirrored
  }
  const numbers = (words: SentenceWords) =>
    (['token', 'word', 'tag', 'gap', 'gaps', 'finite', 'ahead', 'inside'] as const).map((name) => [
      ...words[name].slice(0, words.count + 1),
    ])

  it('twice is reading from the beginning', () => {
    const words = read('a , b ( c ) d : e .')
    const mirrored = mirrorOf(words)
    expect([...mirrored.token.slice(0, 5)]).toEqual([8, 6, 4, 2, 0])
    expect(mirrored.gap[0]).toBe(words.gap[5])
    expect(numbers(mirrorOf(mirrored))).toEqual(numbers(words))
    const [once, twice] = [new Int32Array(5), new Int32Array(5)]
    const heads = Int32Array.of(1, 5, 3, 1, 3)
    mirrorHeads(heads, 5, once)
    expect([...once]).toEqual([1, 3, 1, 5, 3])
    mirrorHeads(once, 5, twice)
    expect(twice).toEqual(heads)
  })

  it('goes the one way to a tree, and tells where arcs cross', () => {
    const words = read('a b c d e')
    const state = new ParseState()
    expect(replay(Int32Array.of(1, 5, 3, 1, 3), words, state)).toBe(true)
    expect([0, 1, 2, 3, 4].map((i) => state.get(i, Field.Head))).toEqual([1, 5, 3, 1, 3])
    expect(replay(Int32Array.of(2, 3, 5, 2, 2), words, state)).toBe(false)
  })

  it('finds trees with reading from the beginning, whatever the weights, in long sentences too', () => {
    const rows = new Map(Array.from({ length: 20_000 }, (_, i) => [Math.imul(i + 1, 0x9e3779b1), [i % 7, i % 11, i % 13] as const]))
    const { bytes, rows: count } = packActions(rows, 13)
    const table = ActionTable.read(new SectionReader('syntax', bytes, { actions: count }), 0, 'actions')
    for (const size of [0, 1, 2, 30, 150, 151, 3000]) {
      const words = read(size === 0 ? '.' : Array.from({ length: size }, (_, i) => `w${i % 17}`).join(' '))
      const state = new ParseState()
      new Search(words, table, table).parse(state)
      expect(state.isDone(size)).toBe(true)
      const heads = Int32Array.from({ length: size }, (_, i) => state.get(i, Field.Head))
      expect(replay(heads, words, new ParseState())).toBe(true)
    }
  })
})

describe('learning for the search', () => {
  it('fits trees of which the last word tells what the first ones hang on', () => {
    const noNumbers = { get: () => 0 }
    const words = new SentenceWords(noNumbers, noNumbers)
    // What *b* hangs on is told by the last word alone.
    const sentences = ['a b c x', 'a b c y', 'd b c x', 'd b c y'].map((text) => text.split(' '))
    const trees = sentences.map((forms) => ({ heads: Int32Array.of(3, forms[3] === 'x' ? 0 : 2, 3, 4) }))
    const read = (i: number) => {
      const forms = sentences[i] as string[]
      const tags = forms.map((lemma): Tag => ({ upos: 'NOUN', xpos: null, feats: null, lemma }))
      words.read(
        forms.map((text) => ({ text })),
        tags,
        0,
        forms.length,
      )
    }
    const data = { words, trees, read }
    const log: string[] = []
    const random = createRandom(1)
    const perceptron = learnActions(data, 1, 1, random, (line) => log.push(line))
    learnBeam(data, perceptron, 4, 30, random, (line) => log.push(line))
    expect(log.at(-1)).toBe('search, epoch 30 of 30: 100.00 % of the sentences right')
    const { bytes, rows } = packActions(perceptron.rows(), 1000)
    const scorer = new StateScorer(ActionTable.read(new SectionReader('syntax', bytes, { actions: rows }), 0, 'actions'))
    const beam = new Beam(4)
    trees.forEach(({ heads }, i) => {
      read(i)
      beam.start(words.count)
      for (let step = 0; step < 2 * words.count; step++) beam.step(words, scorer)
      expect([0, 1, 2, 3].map((d) => beam.states[0]?.get(d, Field.Head))).toEqual([...heads])
    })
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
