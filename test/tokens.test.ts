import { describe, expect, it } from 'vitest'
import { tokenize } from '../src/tokens'
import { fixtureLines, wholeText } from './segmentation-fixtures'

const cases = fixtureLines('tokens/tokens.txt').map((line) => line.split(' ==> ') as [string, string])

describe('tokenize', () => {
  it.each(cases)('%s', (text, expected) => {
    const tokens = tokenize(text, wholeText(text))
    expect(tokens.map((token) => token.text).join(' ')).toBe(expected)
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word)
  })

  it.each([
    ['huis', 'word'],
    ["'s", 'word'],
    ['o.a.', 'word'],
    ['3,5', 'number'],
    ['12-3-2023', 'number'],
    ['…', 'punctuation'],
    [',,', 'punctuation'],
    ['€', 'symbol'],
    ['https://voorbeeld.nl/a', 'url'],
    ['jan@voorbeeld.nl', 'email'],
    ['@zinnig', 'handle'],
    ['#dtv', 'hashtag'],
    ['#a𠮷', 'hashtag'],
    ['@jan𝒜b_c', 'handle'],
    ['👍🏽', 'emoji'],
  ])('%s is of kind %s', (text, kind) => {
    expect(tokenize(text, wholeText(text))).toEqual([{ start: 0, end: text.length, text, kind }])
  })

  it('leaves out what stands between blocks', () => {
    const text = 'Een kop\n\nEen zin.'
    const tokens = tokenize(text, [{ start: 9, end: 17, type: 'paragraph' }])
    expect(tokens.map((token) => token.text)).toEqual(['Een', 'zin', '.'])
  })
})
