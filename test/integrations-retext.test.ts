import { toString as textOf } from 'nlcst-to-string'
import { retext } from 'retext'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { selectAll } from 'unist-util-select'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate'
import retextDefault, { documentOf as documentOfFile, retextZinnig } from '../src/integrations/retext'
import { documentOf } from './integrations-document'

const TEXT =
  'Brug in Den Haag blijft dicht\n\n„De brug blijft dicht”, zei wethouder Karin Vermeulen. „Veiligheid gaat voor. Altijd.” In ‘De Avondshow’ zei zij niets.\n'

describe('retextZinnig', () => {
  it('gives the tree, the text back through retext-stringify, and the document', async () => {
    const file = await retext().use(retextZinnig, { layers: [] }).process({ path: 'nieuws/brug.txt', value: TEXT })
    expect(String(file)).toBe(TEXT)
    expect(documentOfFile(file)?.id).toBe('brug')
    expect(documentOfFile(file)?.text).toBe(TEXT)
    expect(documentOfFile(await retext().process(TEXT))).toBeUndefined()
  })

  it.each([{}, { layers: [] }])('parses with the same walk as annotate, options %j', (options) => {
    const processor = unified().use(retextZinnig, options).use(retextStringify)
    const tree = processor.parse(TEXT)
    expect(tree).toEqual(annotate(TEXT, options).tree)
    expect(processor.stringify(tree)).toBe(TEXT)
    expect(selectAll('SentenceNode', tree).length).toBeGreaterThanOrEqual(5)
    expect(retextDefault).toBe(retextZinnig)
  })

  it('takes the options of createAnnotator', () => {
    const rules = [() => [{ start: 0, end: 4, type: 'MISC' as const, id: 'brug' }]]
    const tree = unified().use(retextZinnig, { rules }).use(retextStringify).parse(TEXT)
    expect(selectAll('entity[kind=MISC]', tree).map((node) => textOf(node as never))).toContain('Brug')
  })

  it('hands names and quotations to plugins', async () => {
    const speakers: string[] = []
    await retext()
      .use(retextZinnig)
      .use(() => (tree) => {
        for (const node of selectAll('quotation[speaker]', tree)) speakers.push((node as unknown as { speaker: string }).speaker)
      })
      .process(TEXT)
    expect(speakers).toContain('Karin Vermeulen')
  })
})

describe('the tree, asked with selectors', () => {
  const doc = documentOf(TEXT, {
    entities: [
      { text: 'Den Haag', type: 'LOC' },
      { text: 'Karin Vermeulen', type: 'PER' },
    ],
    quotes: [
      { text: '„De brug blijft dicht”', kind: 'direct', speaker: 'Karin Vermeulen' },
      { text: '„Veiligheid gaat voor. Altijd.”', kind: 'direct', speaker: 'Karin Vermeulen' },
      { text: '‘De Avondshow’', kind: 'title' },
    ],
  })
  it.each([
    ['quotation[kind=direct]', ['„De brug blijft dicht”', '„Veiligheid gaat voor.', 'Altijd.”']],
    ['quotation[speaker="Karin Vermeulen"]', ['„De brug blijft dicht”', '„Veiligheid gaat voor.', 'Altijd.”']],
    ['quotation[kind=title] WordNode', ['De', 'Avondshow']],
    ['entity', ['Den Haag', 'Karin Vermeulen']],
    ['entity[kind=PER]', ['Karin Vermeulen']],
    ['ParagraphNode[kind=heading] entity', ['Den Haag']],
    ['quotation entity', []],
  ])('%s', (selector, texts) => {
    expect(selectAll(selector, doc.tree).map((node) => textOf(node as never))).toEqual(texts)
  })
})
