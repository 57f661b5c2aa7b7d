import { describe, expect, it } from 'vitest'
import { parseNewsroom, readNewsroom } from '../../corpora/read/newsroom'

describe('newsroom articles', () => {
  it('are read with blocks, names, quotations and speakers', () => {
    const [first] = readNewsroom()
    expect(readNewsroom()).toHaveLength(24)
    for (const { text, quotes, entities } of readNewsroom())
      for (const span of [...quotes, ...entities]) expect(text.slice(span.start, span.end)).toBe(span.text)
    expect(first?.blocks[0]).toMatchObject({ start: 0, type: 'heading', level: 1 })
  })

  it('have marks within one another, and several right speakers', () => {
    const { text, quotes, entities, aliases } = parseNewsroom(
      '# Kop\nB Deel dit\n{d+:Jan~de man|„Ik ken [PER Els] niet”}, zei <Jan|hij>.',
      'a',
    )
    expect(text).toBe('Kop\nDeel dit\n„Ik ken Els niet”, zei hij.')
    expect(quotes).toMatchObject([{ kind: 'direct', speaker: 'Jan', continues: true, text: '„Ik ken Els niet”' }])
    expect(entities).toMatchObject([{ type: 'PER', text: 'Els' }])
    expect(aliases).toEqual({ Jan: ['de man'] })
  })

  it.each(['{d:Jan|„Ik', 'Els] zei', '[PER Els} zei'])('say what is not well formed: %s', (line) => {
    expect(() => parseNewsroom(line, 'a')).toThrow(/^a: expected/)
  })
})
