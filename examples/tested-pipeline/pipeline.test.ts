import { expect, test } from 'vitest'
import 'zinnig/vitest'
import { readArticle } from './pipeline.js'

const doc = readArticle('De Rott\u00adebrug blijft dicht. „Veiligheid gaat voor”, zei wethouder Karin Vermeulen in Rotterdam.')

test('the article is Dutch, with its names and its quotation', () => {
  expect(doc).toBeLanguage('nl')
  expect(doc).toHaveEntity('Rottebrug', 'LOC')
  expect(doc).toHaveEntity('Karin Vermeulen', 'PER')
  expect(doc).toHaveQuote(/Veiligheid/, { speaker: 'Karin Vermeulen', kind: 'direct' })
})
