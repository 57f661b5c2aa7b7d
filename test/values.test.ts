import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src'
import type { Value, ValueEntity } from '../src/names/entity'
import { articleDate, findValues } from '../src/values'
import { expectLinear } from './growth'
import { inputOf } from './values-input'

/** Writes a value as the fixtures do. */
function written(value: Value): string {
  switch (value.type) {
    case 'DATE':
      return `${value.iso}${value.relative === null ? '' : ` ${value.relative}`}`
    case 'TIME':
      return `${value.iso}`
    case 'MONEY':
      return `${value.amount}${value.to === null ? '' : `–${value.to}`} ${value.currency}`
    case 'PERCENT':
      return `${value.amount}${value.to === null ? '' : `–${value.to}`}`
    case 'DURATION':
    case 'AGE':
    case 'NUMBER':
    case 'ORDINAL':
      return `${value.iso ?? value.number}${value.to === null ? '' : `–${value.to}`}${value.unit === null ? '' : ` ${value.unit}`}`
    default:
      return value satisfies never
  }
}

const casesOf = (file: string) =>
  readFileSync(new URL(`../fixtures/values/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ') as [string, string, string, string])
const cases = casesOf('normalised.txt')

/** The expressions in brackets with their types and values, as the stage should give them. */
function expectedOf(marked: string, types: string, values: string): string[] {
  const [type, value] = [types.split(';'), values.split(';')]
  return [...marked.matchAll(/\[(.*?)\]/g)].map((m, i) => `${type[i]} [${m[1]}] ${value[i]}`)
}

describe('values', () => {
  it.each(cases)('%s %s', (reference, marked, types, values) => {
    const sentence = marked.replace(/[[\]]/g, '')
    const found = findValues(inputOf(sentence), reference === '-' ? null : reference)
    expect(found.map((v) => `${v.type} [${v.text}] ${written(v.value)}`)).toEqual(expectedOf(marked, types, values))
    for (const v of found) expect(sentence.slice(v.start, v.end)).toBe(v.text)
  })

  // With tokens and tags as the walk has them: verbs say which way a date lies, and no value ends inside a token.
  it.each(casesOf('written.txt'))('%s %s', (date, marked, types, values) => {
    const sentence = marked.replace(/[[\]]/g, '')
    const found = annotate(sentence, { date, onForeign: 'annotate' }).entities.filter((e) => 'value' in e)
    expect(found.map((v) => `${v.type} [${v.text}] ${written((v as ValueEntity).value)}`)).toEqual(expectedOf(marked, types, values))
  })

  it.each(casesOf('all.txt'))('%s %s, where all are asked for', (date, marked, types, values) => {
    const sentence = marked.replace(/[[\]]/g, '')
    const found = annotate(sentence, { date, values: 'all', onForeign: 'annotate' }).entities.filter((e) => 'value' in e)
    expect(found.map((v) => `${v.type} [${v.text}] ${written((v as ValueEntity).value)}`)).toEqual(expectedOf(marked, types, values))
  })

  it('has at least 120 expressions in the table', () => {
    expect(cases.filter(([, , type]) => type !== '-').length).toBeGreaterThanOrEqual(120)
  })

  it('leaves page furniture alone', () => {
    expect(findValues(inputOf({ type: 'boilerplate', text: 'Redactie 14 november 2023, 12.00 uur' }, 'Niets.'), null)).toEqual([])
  })
})

describe('the date of the article', () => {
  it.each([
    ['Pieter Klaassen Den Haag 14 november 2023', { year: 2023, month: 11, day: 14 }],
    ['12 jan. 2021, 08:41 in BINNENLAND', { year: 2021, month: 1, day: 12 }],
    ['Anouk Rensen 15-05-23, 16:48 Laatste update: 17:20', { year: 2023, month: 5, day: 15 }],
    ['Belga - 12/02/2025 18:05', { year: 2025, month: 2, day: 12 }],
    ['Door onze redacteur - wo 08 jun 2022 - 16:41', { year: 2022, month: 6, day: 8 }],
    ['© 2021 Het Streekblad', null],
    ['Woensdag 1 oktober, 06:03', null],
  ])('%s', (text, expected) => {
    expect(articleDate(inputOf({ type: 'boilerplate', text }, 'Het regende.'))).toEqual(expected)
  })

  it('gives relative dates their ISO form', () => {
    const input = inputOf('Brug dicht', { type: 'boilerplate', text: 'Ede, 1 maart 2024' }, 'De brug ging gisteren dicht.')
    expect(findValues(input, null).map((v) => v.value)).toEqual([{ type: 'DATE', iso: '2024-02-29', relative: '-P1D' }])
  })

  it('yields to the date of the caller', () => {
    const input = inputOf({ type: 'boilerplate', text: 'Ede, 1 maart 2024' }, 'De brug ging gisteren dicht.')
    expect(findValues(input, '2020-01-01')[0]?.value).toMatchObject({ iso: '2019-12-31' })
  })

  it('is not taken from a sentence of the story', () => {
    expect(articleDate(inputOf('Op 3 oktober 2013 kwamen hier de presidenten, en daarna kwam er niemand meer naar het eiland.'))).toBeNull()
  })
})

describe('any text', () => {
  it('gives ordered spans of the text, without overlap', () => {
    const parts = [
      '1',
      '12',
      '2023',
      '.',
      ',',
      '-',
      '€',
      '%',
      "'",
      '’s',
      ' ',
      ' ',
      ' ',
      ' ',
      'mei',
      'jan',
      'dinsdag',
      'vorige',
      'week',
      'tot',
      'en',
      'half',
      'kwart',
      'voor',
      'over',
      'drie',
      'uur',
      'u',
      'euro',
      'miljoen',
      'nacht',
      'van',
      'op',
      'eind',
      'jaren',
      'geleden',
      'elke',
      'eerste',
      '\ud83d',
      '\u0000',
      '\u200b',
      'Q3',
      '/',
      ':',
      '(',
      'f',
      'een',
      'paar',
      'jaar',
      'in',
    ]
    let seed = 11
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 12 }, () => parts[(seed = (seed * 48271) % 2147483647) % parts.length]).join(round % 2 ? ' ' : '')
      let end = 0
      for (const v of findValues(inputOf(text), round % 3 ? '2023-02-20' : null)) {
        expect(text.slice(v.start, v.end)).toBe(v.text)
        expect(v.start).toBeGreaterThanOrEqual(end)
        expect(v.end).toBeGreaterThan(v.start)
        if (v.value.type === 'DATE' && v.value.iso !== null)
          expect(v.value.iso).toMatch(/^\d{4}(-W\d\d|-\d\d(-\d\d)?)?(\/\d{4}(-W\d\d|-\d\d(-\d\d)?)?)?$/)
        end = v.end
      }
    }
  })
})

describe('hostile text', () => {
  const families = [
    '.',
    "'",
    '’',
    '-',
    '1.',
    '1,',
    '1 ',
    '1-',
    '12/',
    'een ',
    'tot ',
    '€ ',
    'half ',
    '1 tot ',
    'nacht van ',
    'een en ',
    'eerste ',
    'vijf voor ',
    'elke ',
    'maandag op ',
    'miljoenen ',
    '1 000 ',
    '€ 1 tot ',
    'a.',
    '12u',
  ]
  it.each(families)('%s is read in linear time', (unit) => {
    expectLinear((size) => {
      const input = inputOf(unit.repeat(size / unit.length))
      return () => findValues(input, null)
    }, 25_000)
  })
})
