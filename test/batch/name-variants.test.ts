import { describe, expect, it } from 'vitest'
import { joinVariants } from '../../src/batch/name-variants'

const join = (...names: string[]) => joinVariants(names.map((name, i) => ({ name, count: names.length - i })))

describe('joinVariants', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodimir Zelenski', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskyj', 'Wolodymyr Zelensky'],
    ['Zelensky', 'Zelenski', 'Zelenskyy'],
    ['Alexander Loekasjenko', 'Alexander Lukashenko'],
    ['Michail Gorbatsjov', 'Michail Gorbatchov'],
    ['Volodymyr Zelensky', 'Wolodymyr Selenskyj', 'Volodimir Selenski'],
    ['Chroesjtsjov', 'Khrushchev', 'Chruschtschow'],
    ['Michail Chodorkovski', 'Michail Khodorkovsky'],
    ['Konstantin Tsjernenko', 'Konstantin Chernenko'],
    ['Gorbatsjov', 'Gorbachev'],
    ['J.P. Balkenende', 'JP Balkenende'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Marie-José de Wit', 'Marie José de Wit'],
    ['Frans Timmermans', 'Frans Timmerman'],
  ])('%s: one name', (...names) => {
    const { groups } = join(...names)
    expect(groups).toHaveLength(1)
    expect(groups[0]?.name).toBe(names[0])
    expect(groups[0]?.variants.map((v) => v.name)).toEqual(names)
  })

  it.each([
    ['Kees Jansen', 'Kees Janssen', true],
    ['Mark Rutte', 'Rutte', true],
    ['Piet de Vries', 'P. de Vries', true],
    ['Jan Bos', 'Jan Vos', false],
    ['Piet Claassen', 'Piet Klaassen', true],
    ['Anna Chernova', 'Anna Zhernova', false],
    ['Mark Rutte', 'Arno Rutte', false],
    ['Anna Zelensky', 'Volodymyr Zelensky', false],
  ])('%s and %s: not joined, on the review list: %s', (a, b, listed) => {
    const { groups, review } = join(a, b)
    expect(groups).toHaveLength(2)
    expect(review.map((p) => [p.a, p.b])).toEqual(listed ? [[a, b]] : [])
  })

  it('takes the spelling met most often, whatever the order', () => {
    const { groups } = joinVariants([
      { name: 'Zelenski', count: 2 },
      { name: 'Zelensky', count: 7 },
    ])
    expect(groups.map((g) => g.name)).toEqual(['Zelensky'])
  })
})
