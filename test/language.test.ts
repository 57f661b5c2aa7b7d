import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../corpora/read/articles'
import { evaluateLanguage, formatLanguageRows, type LanguageRow } from '../eval/language'
import { detectLanguage, detectSpanLanguages } from '../src/language'
import { defaultModel } from '../src/models/default-model'
import { expectLinear } from './growth'

const SHARED = new URL('../../shared/', import.meta.url).pathname

describe('detectLanguage', () => {
  it.each([
    ['nl', 'De burgemeester wil dat de brug volgend jaar weer opengaat.'],
    ['nl', 'Niets.'],
    ['nl', 'Waarom niet?'],
    ['nl', "'s Avonds blijft het droog, zegt 't KNMI."],
    ['nl', 'BRUG BLIJFT DICHT TOT NA DE ZOMER'],
    ['af', 'Die brug bly tot ná die somer toe, maar niemand het dit gesê nie.'],
    ['fy', 'De brêge bliuwt oant nei de simmer ticht, seit de wethâlder.'],
    ['nds', 'De Brüch blifft bet na den Sommer to, seggt de Börgermeester.'],
    ['li', 'De brök blief touw tot nao de zomer, zaet de burgemeister.'],
    ['lb', "D'Bréck bleift bis no dem Summer zou, seet de Buergermeeschter."],
    ['de', 'Die Brücke bleibt bis nach dem Sommer gesperrt, sagt der Bürgermeister.'],
    ['en', 'The bridge will stay shut until after the summer, says the mayor.'],
    ['da', 'Broen holder lukket til efter sommeren, siger borgmesteren.'],
    ['fr', 'Le pont restera fermé jusqu’après l’été, dit le maire.'],
    ['fi', 'Hallituksen mukaan uudet säännöt tulevat voimaan ensi vuoden alussa.'],
    ['ja', '政府は新しい規則が来年から施行されると述べた。'],
    ['ar', 'العربية لغة جميلة'],
    ['und', ''],
    ['und', '12 - 34 … 😀 \0'],
  ])('%s: %s', (code, text) => {
    const language = detectLanguage(text)
    expect(language.code).toBe(code)
    expect(language.confidence).toBeGreaterThan(0)
    expect(language.confidence).toBeLessThanOrEqual(1)
    for (const { confidence } of language.alternatives) expect(confidence).toBeLessThanOrEqual(language.confidence)
  })

  it('is surer of a long text than of a short one', () => {
    const short = detectLanguage('De man')
    const long = detectLanguage('De man zei gisteren dat hij niet van plan was om naar de rechter te gaan.')
    expect(long.confidence).toBeGreaterThan(short.confidence)
    expect(long.confidence).toBeGreaterThan(0.95)
    expect(short.alternatives.length).toBeGreaterThan(0)
  })

  it('reads a bounded part of a long text, from several places', () => {
    const dutch = 'De gemeente heeft nog geen besluit genomen over het plan. '
    expect(detectLanguage(`The headline is in English, and so is this byline. ${dutch.repeat(200)}`).code).toBe('nl')
    expectLinear((size) => {
      const text = dutch.repeat(size)
      return () => detectLanguage(text)
    }, 5000)
  })

  it.each(['.', "'", '’', 'a', "a'", 'é', 'A. ', '\ud800', '\u200b', '字', '„', '1.', '\n'])(
    'survives %j a hundred thousand times',
    (piece) => {
      expect(detectLanguage(piece.repeat(100_000)).code).toMatch(/^[a-z]{2,3}$/)
      expectLinear((size) => () => detectLanguage(piece.repeat(size)), 25_000)
    },
  )
})

describe('detectLanguage, with the trained model', () => {
  const { language: model } = defaultModel()
  it.each([
    // A word or two of another language's list, in a Dutch sentence.
    ['nl', 'De deal is $1.2B waard.'],
    ['nl', 'De auto is rood.'],
    ['nl', 'De trein was vol.'],
    ['nl', 'Vanaf 1 mei a.s. geldt de regel.'],
    // What the reporter says decides, however short.
    ['nl', 'Trump zei: “It is a very bad deal for our country and we will not sign it.”'],
    ['nl', 'Hij riep: „Das ist doch alles Unsinn, das glaubt doch kein Mensch mehr hier.”'],
    ['nl', 'De tekst luidt: “To be or not to be, that is the question.”'],
    ['en', '“We will never surrender to these people”, he said.'],
    ['de', 'Der Minister sagte: „Wir schaffen das, und wir werden es noch einmal schaffen.”'],
    // Little says little: names and a word that any language may have.
    ['und', 'Amsterdam'],
    ['und', 'Tesla'],
    ['und', 'Gratis wifi'],
    ['nl', 'Gisteren'],
    ['nl', 'Geen commentaar'],
    ['nl', 'Twee gewonden'],
    ['en', 'The weather will be fine'],
    ['fr', 'Le pont restera fermé'],
  ])('%s: %s', (code, text) => expect(detectLanguage(text, model).code).toBe(code))
})

describe('detectSpanLanguages', () => {
  it.each([
    ['en', '“Ask me tomorrow!”'],
    ['en', '‘We are not going anywhere, whatever they say.’'],
    ['de', '„Das wird nichts mehr, das haben wir immer gesagt.”'],
    ['fr', '«Nous ne pouvons pas accepter cela»'],
    [undefined, '„Vraag het me morgen!”'],
    [undefined, '‘Game of Thrones’'],
    [undefined, '‘The Voice of Holland’'],
    [undefined, '‘fake news’'],
    [undefined, '‘Make America Great Again’'],
    [undefined, '„Merci”'],
    [undefined, '„Dat is een game changer voor de start-ups in de Benelux”, aldus de ceo.'],
    [undefined, 'PREMIUM Vlaardingen e.o.'],
    [undefined, '‘Sa-ma-tta, Sa-ma-tta!’'],
    [undefined, 'Bundesbank'],
    [undefined, '„'],
    [undefined, 'Die man is weer te laat.'],
    [undefined, 'Daarna zei de minister tegen de pers: “We are not going anywhere, whatever they say.”'],
  ])('%s: %s', (code, quotation) => {
    const text = `Zij zei tegen de krant ${quotation} en liep weg.`
    const start = text.indexOf(quotation)
    expect(detectSpanLanguages(text, [{ start, end: start + quotation.length }], 'nl')).toEqual([code])
  })

  it('tells nothing of the document’s own language', () => {
    const text = 'We are not going anywhere, whatever they say.'
    expect(detectSpanLanguages(text, [{ start: 0, end: text.length }], 'en')).toEqual([undefined])
  })
})

describe('own sentences of the neighbours', () => {
  const lines = readFileSync(new URL('../fixtures/language/neighbours.tsv', import.meta.url), 'utf8').split('\n')
  const sentences = lines.map((line) => line.split('\t')).filter((pair): pair is [string, string] => pair.length === 2)
  // Share called Dutch at most; single sentences of two or three words may be both.
  it.each([
    ['af', 0.1],
    ['fy', 0.05],
    ['nds', 0.1],
    ['li', 0.1],
    ['lb', 0.03],
    ['de', 0.04],
    ['en', 0],
    ['da', 0],
  ] as const)('%s is not called Dutch', (code, most) => {
    const texts = sentences.filter(([c]) => c === code).map(([, text]) => text)
    expect(texts.length).toBeGreaterThanOrEqual(25)
    const dutch = texts.filter((text) => detectLanguage(text).code === 'nl')
    expect(dutch.length / texts.length, dutch.join('\n')).toBeLessThanOrEqual(most)
  })
})

// Without the folder of corpora beside the repository there is nothing to measure.
describe.skipIf(!existsSync(SHARED))('the figures on the corpora in ../shared (skipped without that folder)', () => {
  const rows: LanguageRow[] = existsSync(SHARED) ? evaluateLanguage(SHARED) : []
  const find = (set: string, code: string) => {
    const row = rows.find((r) => r.set === set && r.code === code)
    if (!row) throw new Error(`no row "${set}" for ${code}:\n${formatLanguageRows(rows)}`)
    return row
  }
  it.each([
    ['UD dev, 1–3 words', 0.7],
    ['UD dev, 4–7 words', 0.96],
    ['UD dev, from 8 words', 0.995],
    ['UD dev, all', 0.96],
  ])('finds Dutch: %s', (set, least) => expect(find(set, 'nl').right + find(set, 'nl').untold).toBeGreaterThanOrEqual(least))
  it.each([
    ['af', 0.03],
    ['fy', 0.05],
    ['nds', 0.1],
    ['lb', 0.03],
    ['de', 0.005],
    ['en', 0.005],
    ['da', 0.005],
  ])('does not call %s Dutch', (code, most) => expect(find('UDHR', code).calledDutch).toBeLessThanOrEqual(most))
})

it('gives every gold article its language', () => {
  const articles = (['train', 'dev', 'seed'] as const).flatMap((part) => readArticles({ part, language: 'all' }))
  expect(articles.length).toBeGreaterThan(100)
  const wrong = articles.filter(({ text, lang }) => detectLanguage(text, defaultModel().language).code !== lang)
  expect(wrong.map(({ id }) => id)).toEqual([])
})
