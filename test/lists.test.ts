import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../build/check-lists'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'data/dutch')
const head = '# source us\n# licence MIT\n# columns word use\n'

describe('the word lists', () => {
  it('have source, licence and columns, are in order and without doubles', () => {
    const files = readdirSync(folder)
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((file) => faultsOf(file, readFileSync(join(folder, file), 'utf8')))).toEqual([])
  })

  it('name only sources that the notices name', () => {
    const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8')
    const sources = readdirSync(folder).flatMap((file) => {
      const others = readFileSync(join(folder, file), 'utf8').match(/^# source (?!.*\bown list).*$/gm)
      return others ? [file] : []
    })
    expect(sources).toContain('places.tsv')
    expect(sources.filter((file) => !notices.includes(`data/dutch/${file}`))).toEqual([])
  })
})

describe('the check of word lists finds', () => {
  it.each([
    ['a double', 'aap\naap\n', 'x.tsv:5: "aap" stands in line 4, too'],
    ['bad order', 'noot\naap\n', 'x.tsv:5: "aap" is out of order: it comes before "noot"'],
    ['more cells than columns', 'aap\ta\tb\n', 'x.tsv:4: 3 cells, the head names 2 columns'],
    ['letters that are not composed', 'cafe\u0301\n', 'x.tsv:4: its letters are not composed (NFC)'],
    ['white space at the end', 'aap \n', 'x.tsv:4: white space or nothing at the end of a cell'],
  ])('%s', (_, text, fault) => {
    expect(faultsOf('x.tsv', head + text)).toEqual([fault])
  })

  it('a list without source', () => {
    expect(faultsOf('x.tsv', '# licence MIT\n# columns word\naap\n')).toEqual(['x.tsv: its head has no line "# source"'])
  })
})
