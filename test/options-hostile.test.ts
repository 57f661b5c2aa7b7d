import { expect, it } from 'vitest'
import { createAnnotator } from '../src'

const text = 'Jan de Wit woont in Blubhuizen.'

it('a gazetteer that is changed after the annotator was made changes nothing', () => {
  const entries = [{ name: 'Blubhuizen', type: 'LOC' as const, id: 'b' }]
  const annotator = createAnnotator({ gazetteer: entries })
  ;(entries[0] as { id: unknown }).id = { toString: 1 }
  entries.length = 0
  expect(annotator.annotate(text).entities.find((e) => e.text === 'Blubhuizen')).toMatchObject({ id: 'b' })
})

it.each([
  [{ stages: { ['__proto__']: () => 1 } }, 'options.stages: expected another name than __proto__'],
  [{ gazetteer: [{ name: 'a', type: 'LOC', canonical: 3 }] }, 'options.gazetteer[0].canonical: expected a string, got 3'],
  [{ rules: [() => [{ start: 0, end: 3, type: '<b>' }]] }, 'options.rules[0]: expected type PER, ORG, LOC, MISC, got "<b>"'],
  [{ rules: [() => [null]] }, 'options.rules[0]: expected type'],
  [{ rules: [() => [{ start: 0, end: 3, type: 'PER', id: 3 }]] }, 'options.rules[0]: expected a string id, got 3'],
  [{ entities: () => [{ start: 0, end: 3, type: 'PER', canonical: {} }] }, 'options.entities: expected a string canonical, got an object'],
])('what an option gives is told in one line: %#', (options, message) => {
  expect(() => createAnnotator(options as never).annotate(text)).toThrow(message)
})
