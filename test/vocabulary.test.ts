import { describe, expect, it } from 'vitest'
import { FormMap } from '../src/vocabulary/form-map'
import { perForm } from '../src/vocabulary/per-form'
import { formAt } from '../src/vocabulary/vocabulary'

describe('formAt', () => {
  it('gives what stands there, whatever else was read before', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `woord${i}é𝕏`).join(' ')
    let at = 0
    const wrong = text.split(' ').filter((word) => {
      at += word.length + 1
      return formAt(text, at - word.length - 1, at - 1) !== word
    })
    expect(wrong).toEqual([])
    expect(formAt(text, 0, 9)).toBe(text.slice(0, 9))
    expect(formAt(text, 3, 3)).toBe('')
    expect(formAt(text, 0, 500)).toBe(text.slice(0, 500))
  })

  it('tells words apart that have the same letters in another order', () => {
    expect(['leger', 'regel', 'Regel'].map((word) => formAt(word, 0, word.length))).toEqual(['leger', 'regel', 'Regel'])
  })
})

describe('FormMap', () => {
  it('keeps what is asked for again and forgets the rest, never more than twice what it should', () => {
    const map = new FormMap<number>(10)
    for (let i = 0; i < 100; i++) {
      map.set(`woord${i}`, i)
      if (i > 0) expect(map.get('woord0')).toBe(0)
    }
    const kept = Array.from({ length: 100 }, (_, i) => map.get(`woord${i}`)).filter((value) => value !== undefined)
    expect(kept.length).toBeGreaterThanOrEqual(10)
    expect(kept.length).toBeLessThanOrEqual(20)
    expect(map.get('woord99')).toBe(99)
  })

  it('keeps nothing of strings that are no words', () => {
    const map = new FormMap<number>(10)
    map.set('a'.repeat(1000), 1)
    expect(map.get('a'.repeat(1000))).toBeUndefined()
  })
})

describe('perForm', () => {
  it('works out a form once, also one with an empty answer', () => {
    let asked = 0
    const length = perForm((form) => {
      asked++
      return form.length - 3
    })
    expect([length('een'), length('een'), length('twee')]).toEqual([0, 0, 1])
    expect(asked).toBe(2)
  })
})
