import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ModelError } from '../src/model/error'
import { readModelFile } from '../src/model/file'
import type { Sentence } from '../src/sentences'
import { readTagModel, type Tag, type TagModel, tagTokens } from '../src/tags'
import { applyEdit } from '../src/tags/edits'
import type { Token } from '../src/tokens'
import { writeModelFile } from '../train/model-file'
import { editOf } from '../train/tags-edits'
import { expectLinear } from './growth'

const MODEL = new URL('../model/zinnig.bin', import.meta.url)
const hasModel = existsSync(MODEL) && readModelFile(readFileSync(MODEL)).names.includes('tags')
const load = (): TagModel => readTagModel(readModelFile(readFileSync(MODEL)))

const tokensOf = (words: readonly string[]): Token[] => words.map((text) => ({ start: 0, end: text.length, text, kind: 'word' }))
const sentenceOf = (firstToken: number, endToken: number): Sentence => ({ start: 0, end: 0, block: 0, firstToken, endToken })
const tagged = (words: readonly string[], model: TagModel): Tag[] => tagTokens(tokensOf(words), [sentenceOf(0, words.length)], model)

describe('edits from form to lemma', () => {
  const pairs = [
    ['woningen', 'woning'],
    ['liep', 'lopen'],
    ['afgelopen', 'af_lopen'],
    ['Huizen', 'huis'],
    ['Amsterdam', 'Amsterdam'],
    ['is', 'zijn'],
    ['a', 'a'],
  ] as const
  it.each(pairs)('makes %s into %s', (form, lemma) => {
    expect(applyEdit(form, editOf(form, lemma))).toBe(lemma)
  })

  it('does not apply to a form that lacks what it deletes', () => {
    expect(applyEdit('opgelopen', editOf('afgelopen', 'af_lopen'))).toBe('op_lopen')
    expect(applyEdit('lopen', editOf('afgelopen', 'af_lopen'))).toBeUndefined()
    expect(applyEdit('en', editOf('woningen', 'huis'))).toBeUndefined()
  })
})

describe('a file without tags', () => {
  it('is refused', () => {
    expect(() => readTagModel(readModelFile(writeModelFile({}, {})))).toThrow(ModelError)
  })

  it('is refused where the section holds nothing, or other features', () => {
    const made = (features: number) => readModelFile(writeModelFile({}, { tags: { features, meta: {}, bytes: new Uint8Array(8) } }))
    expect(() => readTagModel(made(1))).toThrow(ModelError)
    expect(() => readTagModel(made(99))).toThrow(ModelError)
  })
})

describe.skipIf(!hasModel)('the shipped tagger (skipped where model/zinnig.bin is absent: npm run train)', () => {
  const sentences: readonly (readonly [words: string, tags: string])[] = [
    ['De burgemeester opende gisteren een nieuwe school .', 'DET NOUN VERB ADV DET ADJ NOUN PUNCT'],
    ['In Utrecht wonen veel studenten .', 'ADP PROPN VERB DET NOUN PUNCT'],
    ['Hij is ziek en blijft thuis .', 'PRON AUX ADJ CCONJ VERB ADV PUNCT'],
    ['Volgens de minister komt er geld voor de zorg .', 'ADP DET NOUN VERB ADV NOUN ADP DET NOUN PUNCT'],
    ['Ik weet dat zij morgen komt .', 'PRON VERB SCONJ PRON ADV VERB PUNCT'],
    ['Zij hebben het huis verkocht .', 'PRON AUX DET NOUN VERB PUNCT'],
  ]
  it.each(sentences)('%s', (words, expected) => {
    expect(
      tagged(words.split(' '), load())
        .map((t) => t.upos)
        .join(' '),
    ).toBe(expected)
  })

  it('gives morphology and lemmas', () => {
    const [, burgemeesters, werkten, , , scholen] = tagged('De burgemeesters werkten gisteren aan scholen .'.split(' '), load())
    expect(burgemeesters).toMatchObject({ upos: 'NOUN', lemma: 'burgemeester' })
    expect(burgemeesters?.feats).toContain('Number=Plur')
    expect(werkten).toMatchObject({ upos: 'VERB', lemma: 'werken' })
    expect(werkten?.feats).toContain('Tense=Past')
    expect(scholen).toMatchObject({ upos: 'NOUN', lemma: 'school' })
  })

  const lemmas: readonly (readonly [words: string, at: number, lemma: string])[] = [
    ['De burgemeesters openden twee nieuwe scholen .', 2, 'openen'],
    ['De brandweer rukte uit .', 2, 'uit_rukken'],
    ['Zij liep met haar zonen naar school .', 1, 'lopen'],
    ['De burgemeesters liepen langs nieuwe scholen .', 2, 'lopen'],
    ['Wij stelden het plan uit .', 1, 'uit_stellen'],
    ['De waarschuwingen kwamen te laat .', 1, 'waarschuwing'],
    ['Egyptische artsen openden de kliniek .', 0, 'Egyptisch'],
    ['Een 24-jarige fietser viel .', 1, '24_jarig'],
    ['De fusieclub won .', 1, 'fusie_club'],
    ['Hij belde de bewoners op .', 1, 'op_bellen'],
    ['De plannen worden uitgevoerd .', 3, 'uit_voeren'],
  ]
  it.each(lemmas)('%s: lemma of word %i is %s', (words, at, lemma) => {
    expect(tagged(words.split(' '), load())[at]?.lemma).toBe(lemma)
  })

  it.each(['https://www.voorbeeld.nl/pagina', 'info@voorbeeld.nl', '😀'])('%s is a symbol', (word) => {
    expect(tagged(['Kijk', 'op', word, '.'], load())[2]?.upos).toBe('SYM')
  })

  it('tags each sentence by itself', () => {
    const model = load()
    const first = 'Zij hebben het huis verkocht .'.split(' ')
    const second = 'Hij is ziek en blijft thuis .'.split(' ')
    const both = tagTokens(
      tokensOf([...first, ...second]),
      [sentenceOf(0, first.length), sentenceOf(first.length, first.length + second.length)],
      model,
    )
    expect(both).toEqual([...tagged(first, model), ...tagged(second, model)])
  })

  it('gives the same whatever was tagged before, also after its caches were emptied', () => {
    const words = sentences.map(([text]) => text.split(' '))
    const fresh = words.map((w) => tagged(w, load()))
    const used = load()
    tagged(
      Array.from({ length: 70_000 }, (_, i) => `woord${i}en`),
      used,
    )
    expect([...words].reverse().map((w) => tagged(w, used))).toEqual([...fresh].reverse())
    expect(words.map((w) => tagged(w, used))).toEqual(fresh)
  })

  const hostile: readonly (readonly [what: string, words: readonly string[]])[] = [
    ['nothing', []],
    ['an empty token', ['']],
    ['lone surrogates', ['\ud800', 'a\udc00b', '\udfff']],
    ['NUL and marks that are not seen', ['\0', '\u200b', '\u202e', '\ufeff']],
    ['names of object members', ['__proto__', 'constructor', 'hasOwnProperty', 'toString']],
    ['edit separators', ['|', 'l|2|ge|_|0|', '_', '=']],
    ['a word of a million letters', ['a'.repeat(1_000_000), 'É'.repeat(1_000_000)]],
    ['other scripts', ['Москва', '東京', 'القاهرة', '👩‍👩‍👧']],
  ]
  it.each(hostile)('takes %s', (_, words) => {
    const tags = tagged(words, load())
    expect(tags).toHaveLength(words.length)
    for (const tag of tags) expect(tag.upos).toMatch(/^[A-Z]+$/)
  })

  it('stays linear in the length of a sentence', () => {
    const model = load()
    const words = 'De burgemeester opende gisteren een nieuwe school en'.split(' ')
    const sentence = (n: number) => tokensOf(Array.from({ length: n }, (_, i) => words[i % words.length] as string))
    expectLinear((n) => {
      const tokens = sentence(n)
      return () => expect(tagTokens(tokens, [sentenceOf(0, n)], model)).toHaveLength(n)
    }, 20_000)
  })
})
