import { expect, it } from 'vitest'
import { annotate } from '../src'
import { showDocument } from '../src/cli/show'
import { oneLine, visible } from '../src/cli/terminal'

it('control characters of a text are shown, not sent to the terminal', () => {
  const doc = annotate('Minister Jan \u001b[2J\u009b31mde Wit\u202e zei: „Nee \u0007\u001b]0;titel\u0007 \u007f \ud800.”\n\nEinde.', {
    id: 'x',
  })
  const shown = showDocument(doc)
  expect(shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800]/)
  for (const picture of ['␛', '\\u009b', '\\u202e', '␇', '␡', '\\ud800']) expect(shown).toContain(picture)
})

it('a message is one line, whatever is in it', () => {
  expect(oneLine('a\r\nb\tc\u2028d')).toBe('a␍␊b c␊d')
  expect(visible('a\n🎉 é\tb')).toBe('a\n🎉 é\tb')
})
