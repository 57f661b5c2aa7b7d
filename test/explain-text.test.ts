import { describe, expect, it } from 'vitest'
import { annotate } from '../src'
import { ATTRIBUTION_REASONS } from '../src/quotations/attribution-reasons'
import { DUTCH_REASONS, explanationText } from '../src/quotations/explain-text'
import { SOURCE_REASONS } from '../src/quotations/source-reasons'

const doc = annotate(
  'Wethouder Karin Vermeulen sprak met aannemer Henk Bos. „De brug is klaar”, zei Vermeulen. Bos vond de ‘klus’ zwaar.',
  { language: 'nl' },
)
const [quote] = doc.quotes

describe('the text of an explanation', () => {
  it('tells speaker, reason, confidence and the others in Dutch, and in English where asked', () => {
    if (!quote) throw new Error('expected a quotation')
    const dutch = doc.explain(quote).text
    expect(dutch).toMatch(/^Dit is een letterlijk citaat\. Karin Vermeulen zegt het: “Vermeulen” staat bij “zei” \(zekerheid 0,\d\d\)\./)
    const candidates = [
      { name: 'Karin Vermeulen', mention: 'Vermeulen', score: 3, reasons: [] },
      {
        name: 'Henk Bos',
        mention: 'Bos',
        score: 1,
        reasons: [
          { reason: 'it spoke before', weight: 1 },
          { reason: 'a headline', weight: -1 },
        ],
      },
      { name: '', mention: '', score: 0, reasons: [] },
    ]
    expect(explanationText({ quote, candidates }, 'nl')).toMatch(
      / Ook gewogen, in deze volgorde: Henk Bos \(voor: sprak al eerder; tegen: een kop\); niemand\.$/,
    )
    const english = doc.explain(quote, { lang: 'en' }).text
    expect(english).toMatch(/^This is literal speech\. Karin Vermeulen says it: “Vermeulen” stands with “zei” \(confidence 0\.\d\d\)\./)
    for (const { text } of [{ text: dutch }, { text: english }]) expect(text.length).toBeLessThan(800)
    expect(() => doc.explain(quote, { lang: 'fr' as 'nl' })).toThrow('explain: expected lang nl or en, got "fr"')
  })

  it('tells of borrowed words that nobody says them', () => {
    const scare = doc.quotes.find(({ kind }) => kind === 'scare')
    if (scare) expect(doc.explain(scare).text).toBe('De aanhalingstekens tonen afstand of noemen een term: niemand zegt de woorden.')
  })

  it('has Dutch words for every reason', () => {
    const reasons = [...Object.values(ATTRIBUTION_REASONS), ...Object.values(SOURCE_REASONS)]
    expect(reasons.filter((reason) => !(reason in DUTCH_REASONS))).toEqual([])
    expect(Object.keys(DUTCH_REASONS).filter((reason) => !reasons.includes(reason))).toEqual([])
  })
})
