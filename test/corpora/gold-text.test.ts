import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeOf } from '../../corpora/read/articles'
import { parseGold } from '../../corpora/read/gold-text'

const BESIDE = resolve(import.meta.dirname, '../../../shared')
const SHARED = existsSync(BESIDE) ? realpathSync(BESIDE) : BESIDE

const ARTICLE = `@id x01
@alias Anna Smit = Smit; de burgemeester
B 1 mei 2020
H1 {PER#1|Smit}: <q t=direct s="Anna Smit" m="Smit" c=":">‘Ik blijf’</q>
P {@1|De burgemeester van {LOC|Ede}} is er {DATE|vandaag}. ‖<q t=direct s="Anna Smit" m="zij" c="zei">„Ik blijf.
P Altijd”</q>, zei {@1|zij}, <q t=partial s="Anna Smit" m="zij" c="zei" cont=1>„ook <q t=title>‘nu’</q>”</q>.
`

describe('gold text', () => {
  const gold = parseGold(ARTICLE)

  it('gives the text and spans that fit it', () => {
    expect(gold.text).toBe(
      '1 mei 2020\n\nSmit: ‘Ik blijf’\n\nDe burgemeester van Ede is er vandaag. „Ik blijf.\n\nAltijd”, zei zij, „ook ‘nu’”.',
    )
    for (const x of [...gold.entities, ...gold.quotes, ...gold.mentions]) expect(gold.text.slice(x.start, x.end)).toBe(x.text)
    expect(gold.blocks.map((b) => b.level ?? b.type)).toEqual(['boilerplate', 1, 'paragraph', 'paragraph'])
    expect(gold.sentences.map((s) => gold.text.slice(s.start, s.end))).toEqual([
      'Smit: ‘Ik blijf’',
      'De burgemeester van Ede is er vandaag.',
      '„Ik blijf.',
      'Altijd”, zei zij, „ook ‘nu’”.',
    ])
  })

  it('gives quotations over blocks and inside quotations, and mentions in chains', () => {
    expect(gold.quotes.map((q) => [q.text, q.kind, q.speaker, q.continues])).toEqual([
      ['‘Ik blijf’', 'direct', 'Anna Smit', false],
      ['„Ik blijf.\n\nAltijd”', 'direct', 'Anna Smit', false],
      ['„ook ‘nu’”', 'partial', 'Anna Smit', true],
      ['‘nu’', 'title', '', false],
    ])
    expect(gold.mentions.map((m) => [m.text, m.kind, m.chain])).toEqual([
      ['Smit', 'name', 1],
      ['De burgemeester van Ede', 'description', 1],
      ['zij', 'pronoun', 1],
    ])
    expect(gold.aliases).toEqual({ 'Anna Smit': ['Smit', 'de burgemeester'] })
  })

  it.each([
    ['P a } b', 'stray markup'],
    ['P {PER|a', 'stray markup'],
    ['P <q t=direct>a', 'never closed'],
    ['P {@1|a', 'never closed'],
    ['P a</q>', 'without <q>'],
    ['P <q t=loud>a</q>', 'kind loud'],
    ['Q a', 'not a block'],
  ])('refuses %s', (line, message) => {
    expect(() => parseGold(line, 'x')).toThrow(message)
  })

  it('tells part and source by the id', () => {
    expect(
      ['train-001', 'train-wire-120', 'dev-ntrex-003', 'train-cdb-0084', 'seed-2023-02'].map((id) => Object.values(placeOf(id)).join(' ')),
    ).toEqual(['train authored', 'train wire', 'dev ntrex', 'train cdb', 'seed authored'])
  })
})

// The script that this reader came from, and articles it reads, stand beside the repository where there are any.
describe.skipIf(!existsSync(join(SHARED, 'eval/gold-to-json.mjs')))(
  'beside the script that it came from (skipped without ../shared)',
  () => {
    it('reads every article the same', () => {
      const files = readdirSync(join(SHARED, 'gold')).filter((f) => f.endsWith('.gold.txt'))
      const paths = files.map((f) => join(SHARED, 'gold', f))
      const theirs = execFileSync('node', [join(SHARED, 'eval/gold-to-json.mjs'), ...paths], { encoding: 'utf8', maxBuffer: 1e9 })
      const ours = paths.map((path, i) =>
        JSON.stringify(parseGold(readFileSync(path, 'utf8'), (files[i] as string).replace('.gold.txt', ''))),
      )
      expect(ours.length).toBeGreaterThan(300)
      expect(`${ours.join('\n')}\n` === theirs).toBe(true)
    })
  },
)
