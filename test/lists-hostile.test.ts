import { beforeEach, expect, it, vi } from 'vitest'
import { usesOf } from '../src/dutch/lists'
import { ModelError } from '../src/model/error'
import { valueLexicon } from '../src/values/lexicon'

const lists = vi.hoisted(() => ({ version: 0, words: '' }))

vi.mock('../src/dutch/list-text', async (original) => {
  const module = await original<typeof import('../src/dutch/list-text')>()
  return {
    get listsVersion() {
      return lists.version
    },
    listText: (name: string) => (name === 'value-words' && lists.words ? lists.words : module.listText(name)),
  }
})

beforeEach(() => {
  lists.version++
})

it.each(['morgen\tdayofset=1', 'morgen\t__proto__=1', 'morgen\tdayOffset=een', 'mei\tmonth=', 'mei'])(
  'a list of values that came with a model and says %j is a ModelError',
  (words) => {
    lists.words = words
    expect(() => valueLexicon()).toThrow(ModelError)
  },
)

it('a use that no entry of a list has is a ModelError', () => {
  lists.words = 'mei\tmonth=5'
  expect(() => usesOf('value-words')('weekday')).toThrow(ModelError)
})
