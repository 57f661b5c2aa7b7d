import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../src/blocks'
import { defaultModel } from '../src/models/default-model'

interface Article {
  readonly title: string
  readonly join: string
  readonly blocks: readonly (readonly [label: string, text: string])[]
}

const model = defaultModel().blocks

const LABELS = { heading: 'H', paragraph: 'P', boilerplate: 'B' } as const

const articles = readFileSync(new URL('../fixtures/blocks/blocks.txt', import.meta.url), 'utf8')
  .split(/\n\n+(?=# )/)
  .map((part): Article => {
    const [title = '', ...lines] = part.trim().split('\n')
    const join = lines[0]?.startsWith('% ') ? (lines.shift() as string).slice(2) : '\\n\\n'
    return {
      title: title.slice(2),
      join: join.replaceAll('\\n', '\n').replaceAll('\\r', '\r'),
      blocks: lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
    }
  })

/** Blocks as the fixtures write them. */
function labelled(text: string): (readonly [string, string])[] {
  return findBlocks(text, model).map(({ start, end, type, level }) => [`${LABELS[type]}${level ?? ''}`, text.slice(start, end)] as const)
}

describe('findBlocks', () => {
  it.each(articles)('$title', ({ join, blocks }) => {
    expect(labelled(blocks.map(([, text]) => text).join(join))).toEqual(blocks)
  })

  it.each([
    ['P', 'De brug blijft dicht.'],
    ['P', 'Ja.'],
    ['P', '„Stop!”'],
    ['P', 'De minister is het daar niet mee eens. Zij wil door.'],
    ['H1', 'Brug blijft dicht'],
    ['B', '© 2023 De Rotte'],
  ])('takes a text of one segment for what it says: %s %s', (label, text) => {
    expect(labelled(text)).toEqual([[label, text]])
  })

  it('takes lines wrapped by hand as one paragraph', () => {
    const text = `UTRECHT, 3 maart - De vakbond heeft maandag opnieuw gesproken met de
directie van de fabriek over het ontslag van tachtig mensen. De partijen
zijn het nog niet eens over de hoogte van de vergoeding, zegt de bond,
maar verder praten is zinvol.

De directie wil vandaag niet reageren. Het gesprek wordt volgende week
donderdag voortgezet in aanwezigheid van een bemiddelaar die beide
partijen vertrouwen.`
    expect(findBlocks(text, model).map((block) => block.type)).toEqual(['paragraph', 'paragraph'])
  })

  it('takes a text without line ends as one block', () => {
    const text = 'De raad vergadert vanavond over het plan. Het debat begint om acht uur en kan lang duren, verwacht de griffier.'
    expect(findBlocks(text, model)).toEqual([{ start: 0, end: text.length, type: 'paragraph' }])
  })

  it.each(['', ' ', '\n\n\n', '\r\n\t'])('finds nothing in %j', (text) => {
    expect(findBlocks(text, model)).toEqual([])
  })

  it('trims white space, and covers the rest', () => {
    const text = '  Een kop \n\n\t Een zin die af is.\u00a0\n'
    const blocks = findBlocks(text, model)
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Een kop', 'Een zin die af is.'])
  })
})
