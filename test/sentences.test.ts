import { describe, expect, it } from 'vitest'
import type { Block } from '../src/blocks'
import { splitSentences } from '../src/sentences'
import { tokenize } from '../src/tokens'
import { fixtureLines, wholeText } from './segmentation-fixtures'

const cases = fixtureLines('sentences/sentences.txt')

describe('splitSentences', () => {
  it.each(cases)('%s', (marked) => {
    const text = marked.replaceAll('‖', '')
    const sentences = splitSentences(text, wholeText(text), tokenize(text, wholeText(text)))
    const starts = new Set(sentences.slice(1).map((sentence) => sentence.start))
    expect([...text].length).toBeGreaterThan(0)
    expect(Array.from({ length: text.length }, (_, i) => (starts.has(i) ? '‖' : '') + text[i]).join('')).toBe(marked)
  })

  it('ends no sentence at an abbreviation of the caller’s own', () => {
    const text = 'Het Gew. Utrecht betaalt, zegt de K.v.K. Utrecht. Hij is gew. Ook zij.'
    const own = new Set(['gew.', 'k.v.k.'])
    const sentencesOf = (abbreviations?: ReadonlySet<string>) =>
      splitSentences(text, wholeText(text), tokenize(text, wholeText(text), abbreviations), abbreviations).map((s) =>
        text.slice(s.start, s.end),
      )
    expect(sentencesOf(own)).toEqual(['Het Gew. Utrecht betaalt, zegt de K.v.K. Utrecht.', 'Hij is gew. Ook zij.'])
    expect(sentencesOf().length).toBeGreaterThan(2)
  })

  it('takes furniture as one sentence, and gives every token to one', () => {
    const text = 'Lees ook. Meer nieuws. Nog een zin.\n\nEen zin. Nog een.'
    const blocks: Block[] = [
      { start: 0, end: 35, type: 'boilerplate' },
      { start: 37, end: text.length, type: 'paragraph' },
    ]
    const tokens = tokenize(text, blocks)
    const sentences = splitSentences(text, blocks, tokens)
    expect(sentences.map(({ block, start, end }) => [block, text.slice(start, end)])).toEqual([
      [0, 'Lees ook. Meer nieuws. Nog een zin.'],
      [1, 'Een zin.'],
      [1, 'Nog een.'],
    ])
    expect(sentences[0]?.firstToken).toBe(0)
    for (let i = 1; i < sentences.length; i++) expect(sentences[i]?.firstToken).toBe(sentences[i - 1]?.endToken)
    expect(sentences.at(-1)?.endToken).toBe(tokens.length)
  })

  it('finds nothing in an empty text', () => {
    expect(splitSentences('', [], [])).toEqual([])
  })
})
