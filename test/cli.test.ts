import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annotate } from 'zinnig'
import { version } from '../package.json'
import { ENVIRONMENT, ROOT } from './packed'

const CLI = join(ROOT, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'zinnig-cli-'))
const TEXT = '„Veiligheid gaat voor”, zei wethouder Karin Vermeulen in Rotterdam.'
const SEED = join(ROOT, 'fixtures/articles/seed-2023-02.txt')

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('expected dist/cli.js: run npm run build, which npm test does')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a file into the test's folder; gives its path. */
function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}

/** Runs the command line. */
function zinnig(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    env: ENVIRONMENT,
    maxBuffer: 1e8,
  })
  return { status, stdout, stderr }
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

describe('zinnig', () => {
  it('tells its version and how it is used', () => {
    expect(zinnig(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    const help = zinnig(['--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    for (const command of ['annotate', 'show', 'html']) expect(help.stdout).toMatch(new RegExp(`^ +${command} `, 'm'))
    expect(help.stdout).toContain('Exit codes')
    expect(zinnig(['annotate', '--help'])).toMatchObject({ status: 0, stderr: '' })
  })

  it.each([
    [['anoteer'], /unknown command 'anoteer'/],
    [['annotate'], /missing required argument/],
    [['annotate', '--formaat', 'json', SEED], /unknown option '--formaat'/],
    [['annotate', '--format', 'xml', SEED], /zinnig: --format: there is no format "xml": did you mean html\?; there are json, /],
    [['annotate', '--input', 'csv', SEED], /zinnig: --input: expected text or jsonl, got "csv"/],
    [['annotate', '--layers', 'names', SEED], /zinnig: --layers: there is no layer "names"/],
    [['annotate', '--date', 'gisteren', SEED], /zinnig: --date: expected an ISO 8601 date/],
    [['annotate', '--on-foreign', 'stop', SEED], /zinnig: --on-foreign: expected 'skip' or 'annotate' or 'throw', got "stop"/],
  ])('exits with 2 on wrong usage: %j', (args, message) => {
    const { status, stdout, stderr } = zinnig(args)
    expect(stderr).toMatch(message)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('a file that cannot be read gets one clear line', () => {
  const missing = join(folder, 'missing.txt')
  const CASES: readonly (readonly [string, string, Uint8Array | string | undefined, number, string])[] = [
    ['missing', missing, undefined, 2, 'no such file'],
    ['empty', join(folder, 'empty.txt'), '', 1, 'expected text, got nothing'],
    ['binary', join(folder, 'binary.txt'), new Uint8Array([0x89, 0x50, 0, 1, 2]), 1, 'expected text, got binary data (a zero byte)'],
    [
      'in another encoding',
      join(folder, 'latin.txt'),
      Buffer.from('De caf\u00e9s zijn dicht.', 'latin1'),
      1,
      'expected UTF-8, got another encoding',
    ],
  ]
  it.each(CASES)('%s', (_, path, contents, status, message) => {
    if (contents !== undefined) writeFileSync(path, contents)
    for (const command of ['annotate', 'show', 'html']) {
      const answer = zinnig([command, path])
      expect(lines(answer.stderr), command).toHaveLength(1)
      expect(answer.stderr, command).toContain(`zinnig: ${path}: ${message}`)
      expect([answer.status, answer.stdout], command).toEqual([status, ''])
    }
  })

  it('standard input, too', () => {
    const answer = zinnig(['annotate', '-'])
    expect(answer).toEqual({ status: 1, stdout: '', stderr: 'zinnig: standard input: expected text, got nothing\n' })
  })

  it('and the other files are annotated all the same', () => {
    const good = file('good.txt', TEXT)
    const { status, stdout, stderr } = zinnig(['annotate', '--format', 'jsonl', file('leeg.txt', ''), good])
    expect(lines(stdout).map((line) => JSON.parse(line).id)).toEqual(['good'])
    expect(lines(stderr)).toHaveLength(1)
    expect(status).toBe(1)
  })
})

describe('zinnig annotate', () => {
  it('prints the JSON of a document, its id the name of the file', () => {
    const { status, stdout, stderr } = zinnig(['annotate', file('brug.nieuws.txt', TEXT)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(annotate(TEXT, { id: 'brug.nieuws' }))))
  })

  it('reads standard input for -', () => {
    const { status, stdout } = zinnig(['annotate', '--format', 'jsonl', '-'], TEXT)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', text: TEXT })
  })

  it('drops a byte order mark', () => {
    const { stdout } = zinnig(['annotate', '-'], `\ufeff${TEXT}`)
    expect(JSON.parse(stdout).text).toBe(TEXT)
  })

  it('takes JSON Lines and gives them, a line a document; a bad line is told with its number', () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT }),
      '',
      JSON.stringify({ id: 7, text: 'De brug is dicht.' }),
      '{"id":',
      '{"id":"c","text":5}',
    ]
    const path = file('corpus.jsonl', input.join('\n'))
    const { status, stdout, stderr } = zinnig(['annotate', '--input', 'jsonl', '--format', 'jsonl', path])
    const documents = lines(stdout).map((line) => JSON.parse(line))
    expect(documents.map((d) => d.id).filter((_, i) => !('error' in documents[i]))).toEqual(['a', '7'])
    expect(stderr).toContain('corpus.jsonl:4')
    expect(stderr).toMatch(/corpus\.jsonl:5: expected a string "text", got (?:a )?number/)
    expect(status).toBe(1)
  })

  it('fills the layers asked for and takes a date', () => {
    const { stdout } = zinnig(
      ['annotate', '--layers', 'entities', '--date', '2023-02-24', '-'],
      'Karin Vermeulen was er gisteren bij in Rotterdam.',
    )
    const doc = JSON.parse(stdout)
    expect(doc.entities.find((e: { type: string }) => e.type === 'DATE')?.value.iso).toBe('2023-02-23')
    expect(doc.quotes).toEqual([])
  })

  it.each(['conllu', 'conll2002', 'web-annotation', 'naf', 'folia', 'tei', 'brat', 'displacy'])(
    'knows the format %s or says what it knows',
    (format) => {
      const { status, stdout, stderr } = zinnig(['annotate', '--format', format, '-'], TEXT)
      if (status === 2) expect(stderr).toContain('there are json')
      else expect(stdout).toContain('Vermeulen')
    },
  )

  it('fails on HTML and on a foreign text where asked, with one line', () => {
    const html = zinnig(['annotate', '-'], '<html><body><p>De brug</p></body></html>')
    expect(html.status).toBe(1)
    expect(lines(html.stderr)).toHaveLength(1)
    expect(html.stderr).toContain('expected plain text, got HTML (<html> at 0)')
    const english = zinnig(
      ['annotate', '--on-foreign', 'throw', '-'],
      'The bridge will stay closed until May, the alderman told the council.',
    )
    expect(english.status).toBe(1)
    expect(english.stderr).toContain('expected Dutch text, got language "en"')
  })

  it('ends quietly when the reader has seen enough', async () => {
    const path = file(
      'large.jsonl',
      Array.from({ length: 300 }, (_, i) => JSON.stringify({ id: String(i), text: TEXT.repeat(10) })).join('\n'),
    )
    const child = spawn(process.execPath, [CLI, 'annotate', '--input', 'jsonl', '--format', 'jsonl', path], { env: ENVIRONMENT })
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += String(data)
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).not.toContain('EPIPE')
    expect(status).toBe(0)
  })
})

describe('a page', () => {
  const page =
    '<html><head><title>Krant</title></head><body><nav>Lees ook: Piet Smit in Breda</nav><article><h1>Brug dicht</h1><p>De brug in <b>Gent</b> ' +
    'blijft dicht, zegt wethouder Jan de Vries.</p></article><footer>Uitgeverij Jansen, Utrecht</footer></body></html>'
  const names = (stdout: string) => JSON.parse(stdout).entities.map((e: { text: string }) => e.text)

  it.each(['page.html', 'page.HTM'])('is read as HTML by its name, with places in it: %s', (name) => {
    const { status, stdout } = zinnig(['annotate', '-f', 'jsonl', file(name, page)])
    expect(status).toBe(0)
    expect(names(stdout)).toEqual(expect.arrayContaining(['Gent', 'Jan de Vries']))
    const { text, tokens } = JSON.parse(stdout)
    expect(text).toBe(page)
    for (const token of tokens) expect(page.slice(token.start, token.end)).toBe(token.text)
  })

  it.each([
    ['article', ['Gent', 'Jan de Vries']],
    ['article h1, article p', ['Gent', 'Jan de Vries']],
  ])('has its text in the elements of --select %s', (selector, expected) => {
    const path = file('select.html', page)
    expect(names(zinnig(['annotate', '-f', 'jsonl', '--select', selector, path]).stdout)).toEqual(expected)
    expect(names(zinnig(['annotate', '-f', 'jsonl', '--select', selector, '-'], page).stdout)).toEqual(expected)
    const out = zinnig(['annotate', '-f', 'jsonl', '--jobs', '1', '--quiet', '--select', selector, path])
    expect(names(out.stdout)).toEqual(expected)
    for (const command of ['show', 'html']) {
      const shown = zinnig([command, '--select', selector, path]).stdout
      expect(shown).toContain(expected[0])
      expect(shown).not.toMatch(/Piet Smit|&lt;b&gt;|<b>Gent/)
    }
  })

  it('is told where a selector is none, or picks nothing', () => {
    const path = file('select.html', page)
    expect(zinnig(['annotate', '--select', 'p[', path])).toMatchObject({ status: 2 })
    expect(zinnig(['annotate', '--select', 'aside', path]).stderr).toContain('no element matches --select "aside"')
  })
})

describe('zinnig show', () => {
  it('is plain when piped: no colours, names in brackets, speakers at their quotations', () => {
    const { status, stdout, stderr } = zinnig(['show', SEED])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toMatch(/^language nl \(/)
    expect(stdout).toContain('[CBS News ORG]')
    expect(stdout).toContain('{Antony Blinken}')
    expect(stdout).toMatch(/19 sentences, \d+ names, 9 quotations/)
  })
})

describe('zinnig html', () => {
  it('prints a page', () => {
    const { status, stdout } = zinnig(['html', SEED])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^<!doctype html>/i)
  })

  it('takes no single output for many files', () => {
    expect(zinnig(['html', SEED, SEED, '-o', join(folder, 'x.html')]).status).toBe(2)
  })
})
