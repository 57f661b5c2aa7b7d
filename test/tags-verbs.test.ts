import { describe, expect, it } from 'vitest'
import { adjectiveParts, compoundTail, firstPart } from '../src/tags/compounds'
import { stem } from '../src/tags/stem'
import { isSeparable, keepsParticle, particleOf, regularInfinitive } from '../src/tags/verbs'
import { WordSet } from '../src/tags/word-set'
import { expectLinear } from './growth'

const words = WordSet.of(
  'dromen opereren zetten reizen leven werken zeggen zegen treffen wandelen oefenen oefen reeks fiets tunnel omroep ster student opleiding vrouw man'.split(
    ' ',
  ),
  1 << 12,
)

describe('verbs', () => {
  it.each([
    ['droomde', 'Number=Sing|Tense=Past|VerbForm=Fin', 'dromen'],
    ['geopereerd', 'VerbForm=Part', 'opereren'],
    ['zette', 'Number=Sing|Tense=Past|VerbForm=Fin', 'zetten'],
    ['reist', 'Number=Sing|Tense=Pres|VerbForm=Fin', 'reizen'],
    ['leeft', 'Number=Sing|Tense=Pres|VerbForm=Fin', 'leven'],
    ['werkend', 'VerbForm=Part', 'werken'],
    ['glurpte', 'Number=Sing|Tense=Past|VerbForm=Fin', undefined],
  ])('%s (%s) is a form of %s', (form, feats, infinitive) => {
    expect(regularInfinitive(form, feats, words)).toBe(infinitive)
  })

  it('knows particles, and verbs that keep them', () => {
    expect(particleOf('uitgroeide')).toBe('uit')
    expect(particleOf('lopen')).toBeUndefined()
    expect(keepsParticle('over', 'schreden', 'VerbForm=Part')).toBe(true)
    expect(keepsParticle('om', 'gehakt', 'VerbForm=Part')).toBe(false)
    expect(keepsParticle('uit', 'voerde', 'Tense=Past')).toBe(false)
    expect(isSeparable('uitvoeren')).toBe(true)
    expect(isSeparable('openen')).toBe(false)
  })
})

it.each([
  ['opleidings', 'opleiding'],
  ['vrouwen', 'vrouw'],
  ['mannen', 'man'],
  ['studenten', 'student'],
  ['fiets', 'fiets'],
  ['psv-', 'psv'],
  ['ex-psv-', 'ex_psv'],
  ['oefen', 'oefen'],
])('the first part %s of a compound is %s', (first, lemma) => {
  expect(firstPart(first, words)).toBe(lemma)
})

it.each([
  ['fietstunnel', 'tunnel'],
  ['opleidingsfiets', 'fiets'],
  ['psv-tunnel', 'tunnel'],
  ['omroepster', undefined],
  ['tunnel', undefined],
])('the last part of %s is %s', (word, tail) => {
  expect(compoundTail(word, words, () => true)).toBe(tail)
})

it.each([
  ['24-jarige', '24 jarige'],
  ['achttienjarig', 'achttien jarig'],
  ['niet-communistische', 'niet communistische'],
  ['Noord-Ierse', undefined],
  ['groot', undefined],
])('the adjective %s has the parts %s', (word, parts) => {
  expect(adjectiveParts(word)?.join(' ')).toBe(parts)
})

describe('stem', () => {
  const stems =
    'lichaam licham,lichaamsziek lichaamsziek,lichamelijke licham,lichamelijkheden licham,lichamen licham,lichere licher,lichtbruine lichtbruin,lichten licht,opgingen opging,opheffende opheff,opheffing opheff,opheldering ophelder,regeringen reger,huizen huiz,boeken boek,bomen bom,boom bom,kranten krant,mogelijkheden mogelijk,mogelijkheid mogelijk,schoonheid schoonheid,brieven briev,onderzoeken onderzoek,Amsterdam amsterdam,liep liep,loopt loopt,mannen mann'
  it.each(stems.split(',').map((pair) => pair.split(' ') as [string, string]))('%s: %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  it.each(['', '\0', '\ud800', 'a'.repeat(64), 'en'.repeat(32), 'heden'.repeat(12), '1'.repeat(1_000_000)])('takes any word', (word) => {
    expect(typeof stem(word)).toBe('string')
  })

  it.each(['1', 'en', 'heden', 'a'])('takes linear time on %j without end', (piece) => {
    expectLinear((size) => () => stem(piece.repeat(size)), 50_000)
  })
})
