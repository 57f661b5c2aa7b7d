import { describe, expect, it } from 'vitest'
import { findBlocks } from '../src/blocks'
import { defaultModel } from '../src/models/default-model'
import { splitSentences } from '../src/sentences'
import { tokenize } from '../src/tokens'
import { expectLinear } from './growth'

/** Pieces that are repeated to make a hostile text. */
const PIECES = [
  ...[
    '.',
    '"',
    "'",
    '-',
    '(',
    '[',
    '„',
    ',',
    '!',
    '?',
    '…',
    '’',
    '‘',
    '`',
    '@',
    '#',
    '/',
    '%',
    '+',
    '=',
    '_',
    '*',
    '\u200b',
    '\0',
    '\ud83d',
  ],
  ...['a', 'A', '1', 'é', '漢', '𝒳', '🇳🇱', '👨‍👩‍', 'e\u0301'],
  ...[
    'A. A. ',
    '1.2,',
    '1:2:',
    '"a" ',
    '„a ',
    "'a ",
    "s' ",
    "a.''",
    '. ',
    'a.B',
    'ab.Cd',
    'NV.De',
    '1. ',
    '(a',
    '(a) ',
    '!? ',
    "''",
    ',,a',
  ],
  ...['a@', 'www.a', 'http://a ', 'a.nl/', 'a-', '- a', 'o.a. ', 'A.B.', 'a…', '1%', '€ '],
  ...[
    '\n',
    '\r\n',
    'abc\n',
    '- a\n',
    'a\n\n',
    '\u2028',
    ' ',
    '\u00a0',
    'Dit is een regel van een oude mail die midden in de zin ophoudt en\n',
  ],
]

const model = defaultModel().blocks

describe('hostile text', () => {
  it.each(PIECES)('takes linear time for %j over and over', (piece) => {
    expectLinear((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      return () => {
        const blocks = findBlocks(text, model)
        splitSentences(text, blocks, tokenize(text, blocks))
      }
    }, 40_000)
  })

  it('covers every code unit that is no white space exactly once, and never crosses a block', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return (seed >>> 8) % below
    }
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + random(14) }, () => PIECES[random(PIECES.length)]).join('')
      const blocks = findBlocks(text, model)
      const tokens = tokenize(text, blocks)
      const sentences = splitSentences(text, blocks, tokens)
      let covered = ''
      let at = 0
      for (const token of tokens) {
        expect(text.slice(at, token.start)).toMatch(/^\s*$/)
        expect(token.text).toBe(text.slice(token.start, token.end))
        expect(token.text).toMatch(/^\S+$/)
        covered += token.text
        at = token.end
      }
      expect(covered).toBe(text.replace(/\s/g, ''))
      expect(sentences.map((s) => s.firstToken)).toEqual([...(tokens.length ? [0] : []), ...sentences.slice(0, -1).map((s) => s.endToken)])
      expect(sentences.at(-1)?.endToken ?? 0).toBe(tokens.length)
      for (const { block, start, end, firstToken, endToken } of sentences) {
        expect([start, end]).toEqual([tokens[firstToken]?.start, tokens[endToken - 1]?.end])
        expect(start).toBeGreaterThanOrEqual(blocks[block]?.start as number)
        expect(end).toBeLessThanOrEqual(blocks[block]?.end as number)
      }
    }
  })
})
