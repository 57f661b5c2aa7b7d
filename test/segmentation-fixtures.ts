import { readFileSync } from 'node:fs'
import type { Block } from '../src/blocks'

/** The lines of a fixture without empty ones and remarks; `\uXXXX` stands for the character. */
export function fixtureLines(name: string): string[] {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))))
}

/** One paragraph over the whole text. */
export function wholeText(text: string): Block[] {
  return [{ start: 0, end: text.length, type: 'paragraph' }]
}
