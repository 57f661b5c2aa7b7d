import { describe, expect, it } from 'vitest'
import { perStretch } from '../src/vocabulary/per-stretch'

describe('perStretch', () => {
  it('answers of every stretch what its form gives, also where more forms are met than it has places', () => {
    const reversed = perStretch((form) => [...form].reverse().join(''))
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 60_000; i++) {
        const form = i.toString(36)
        const text = `«${form}»`
        if (reversed(text, 1, text.length - 1) !== [...form].reverse().join('')) expect.fail(`${form} gives another answer`)
      }
    }
  })

  it('works out a form once, however it is cut, and does not keep long ones', () => {
    let made = 0
    const length = perStretch((form) => {
      made++
      return form.length
    })
    expect([length('een twee een', 0, 3), length('een twee een', 9, 12), made]).toEqual([3, 3, 1])
    const long = 'a'.repeat(100)
    expect([length(long, 0, 100), length(long, 0, 100), made]).toEqual([100, 100, 3])
    expect(length('', 0, 0)).toBe(0)
  })
})
