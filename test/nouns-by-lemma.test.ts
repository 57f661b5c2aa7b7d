import { expect, it } from 'vitest'
import { NounLexicon } from '../src/coreference/nouns'

it('what is known of a noun hangs on its lemma, not on what was asked before', () => {
  const empty = () => new NounLexicon(new Map())
  const warm = empty()
  const first = warm.look('glurpen', 'glurp')
  expect(warm.look('glurpen', 'glurpen')).toEqual(empty().look('glurpen', 'glurpen'))
  expect(warm.look('glurpen', 'glurp')).toEqual(first)
  expect(first.root).toBe('glurp')
})
