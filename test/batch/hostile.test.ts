import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const setup = join(import.meta.dirname, 'setup.mjs')
const folder = mkdtempSync(join(tmpdir(), 'zinnig-hostile-'))
beforeAll(() => {
  if (!existsSync(cli)) throw new Error('expected dist/cli.js: run npm run build, which npm test does')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const zinnig = (args: readonly string[], input = '', more: object = {}) => {
  const { status, stdout, stderr, signal } = spawnSync('node', [cli, ...args], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1e9,
    ...more,
  })
  return { status, out: String(stdout ?? ''), err: String(stderr ?? ''), signal }
}
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const jsonl = (records: readonly object[]) => records.map((r) => `${JSON.stringify(r)}\n`).join('')
const parsed = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('records with any fields', () => {
  const records = [
    { id: 'a', text: 'Een.', error: { reason: 'timeout', message: 'van de bron' } },
    { id: 'b', text: 'Twee.', error: null },
    { id: 'a', text: 'Nog een.', error: 'x' },
    { id: 'c', error: { reason: 'crash', message: 'niet van ons' } },
  ]
  it.each([['one by one'], ['in workers']])('a field "error" decides nothing, %s', (how) => {
    const { out, status } = zinnig(
      ['annotate', '-', '-i', 'jsonl', '-f', 'jsonl', '--setup', setup, ...(how === 'in workers' ? ['--jobs', '1'] : [])],
      jsonl(records),
    )
    const results = parsed(out)
    expect(results.slice(0, 2).map((r) => r.meta.error)).toEqual([{ reason: 'timeout', message: 'van de bron' }, null])
    expect(results[2].error.reason).toBe('duplicate')
    expect(results[3].error).toEqual({ reason: 'input', message: '-:4: expected a string "text", got undefined' })
    expect(status).toBe(1)
  })
  it('fields called __proto__ and constructor stay fields', () => {
    const line = '{"id":"p","text":"Een.","__proto__":{"id":"x"},"constructor":1}\n'
    for (const more of [[], ['--jobs', '1']]) {
      const { out } = zinnig(['annotate', '-', '-i', 'jsonl', '-f', 'jsonl', ...more], line)
      expect(JSON.parse(out).id).toBe('p')
      expect(out).toContain('"meta":{"__proto__":{"id":"x"},"constructor":1}')
    }
  })
  it.each([[4000], [20_000], [300_000]])('a field nested %i deep is an error record, and the run goes on', (depth) => {
    const deep = `{"id":"diep","text":"Een.","veld":${'['.repeat(depth)}${']'.repeat(depth)}}\n`
    const input = deep + jsonl([{ id: 'na', text: 'Twee.' }])
    for (const more of [[], ['--setup', setup], ['--out', join(folder, `diep-${depth}`), '--setup', setup]]) {
      const { out, err, status } = zinnig(['annotate', '-', '-i', 'jsonl', '-f', 'jsonl', ...more], input)
      expect(status).toBe(1)
      const lines = more.includes('--out')
        ? readdirSync(join(folder, `diep-${depth}`))
            .filter((f) => f.startsWith('part'))
            .sort()
            .map((f) => readFileSync(join(folder, `diep-${depth}`, f), 'utf8'))
            .join('')
        : out
      expect(lines, err).toContain('expected fields nested at most 100 deep, got more')
      expect(lines).toContain('"id":"na"')
    }
  })
})

describe('what a file is', () => {
  it('.jsonl is JSON Lines by its ending, and text is not', () => {
    const lines = file(
      'x.jsonl',
      jsonl([
        { id: 'een', text: 'Een.' },
        { id: 'twee', text: 'Twee.' },
      ]),
    )
    expect(parsed(zinnig(['annotate', lines, '-f', 'jsonl']).out).map((d) => d.id)).toEqual(['een', 'twee'])
    expect(zinnig(['annotate', lines, '-i', 'text'])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('leave --input text out'),
    })
    for (const args of [
      ['annotate', '-'],
      ['show', '-'],
      ['annotate', '-', '--jobs', '1'],
    ]) {
      const { status, err } = zinnig(args, jsonl([{ id: 'een', text: 'Een.' }]))
      expect(err).toContain('expected text, got JSON: --input jsonl reads a document from each line')
      expect(status).toBe(1)
    }
    expect(parsed(zinnig(['annotate', file('tekst.jsonl', 'Gewoon tekst.\n'), '-f', 'jsonl']).out)[0].error.message).toContain(
      'tekst.jsonl:1: expected JSON',
    )
    expect(zinnig(['annotate', '-', '-f', 'jsonl'], '{"Ja", zei Jan.}').status).toBe(0)
  })
  it('a folder that links lead back to is read once', () => {
    const loop = join(folder, 'kring')
    mkdirSync(join(loop, 'a'), { recursive: true })
    writeFileSync(join(loop, 'a', 'een.txt'), 'Een.')
    symlinkSync('..', join(loop, 'a', 'terug'))
    symlinkSync('a', join(loop, 'b'))
    expect(parsed(zinnig(['annotate', loop, '-f', 'jsonl', '--jobs', '1']).out).map((d) => d.id)).toEqual(['a/een'])
  })
  it('a gzip that unpacks to more than a text may be is given up while it is read', () => {
    const bomb = file('bom.txt.gz', gzipSync(Buffer.alloc(400 * 2 ** 20, 'a')))
    const { out, status } = zinnig(['annotate', bomb, '-f', 'jsonl', '--jobs', '1'], '', {
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=200' },
    })
    expect(status).toBe(1)
    expect(JSON.parse(out).error.message).toMatch(/expected at most \d+ bytes of text, got more/)
    const long = file('lang.txt', Buffer.alloc(40 * 2 ** 20, 'a'))
    expect(zinnig(['show', long]).err).toMatch(/^zinnig: .*lang\.txt: expected at most \d+ bytes of text, got more: divide it\n$/)
  })
})

describe('flags', () => {
  const text = file('tekst.txt', 'Jan zei: „Ja.”')
  it.each([
    [['--format', '__proto__'], 'there is no format "__proto__"'],
    [['--format', 'constructor', '--jobs', '1'], '--format: there is no format "constructor"'],
    [['--format', '__proto__', '--out', join(folder, 'p')], '--format: there is no format "__proto__"'],
    [['--timeout', '99999999999', '--jobs', '1'], '--timeout: expected a whole number from 1 to 2147483647'],
    [['--timeout', '1e400', '--jobs', '1'], '--timeout: expected a whole number'],
    [['--jobs', '0'], '--jobs: expected a whole number from 1'],
    [['--shard-size', '1e9', '--jobs', '1'], '--shard-size: expected a whole number from 1 to 1000000'],
    [['--layers', '__proto__'], 'there is no layer "__proto__"'],
  ])('%j are wrong usage, in one line', (flags, message) => {
    const { status, err, out } = zinnig(['annotate', text, ...flags])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
  it('no more workers than the machine has processors and memory for', () => {
    const { status, err } = zinnig(['annotate', text, '-f', 'jsonl', '--jobs', '100000'])
    expect(status).toBe(0)
    expect(err).toMatch(/--jobs 100000: this machine has processors and memory for \d+\n/)
  })
  it.skipIf(!existsSync('/dev/full'))('a full standard output is one line, not a stack', () => {
    for (const args of [
      ['annotate', text],
      ['show', text],
      ['html', text],
      ['annotate', text, '-f', 'jsonl', '--jobs', '1'],
    ]) {
      const { status, err } = zinnig(args, '', { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
      expect(err).toBe('zinnig: standard output: the disk is full\n')
      expect(status).toBe(1)
    }
    expect(zinnig(['annotate', text, '-f', 'jsonl', '--jobs', '1', '--errors', '/dev/full'])).toMatchObject({ status: 0 })
    expect(zinnig(['html', text, '-o', '/dev/full']).err).toMatch(/^zinnig: ENOSPC.*\n$/)
  })
  it('what a message repeats is shown, not sent to the terminal', () => {
    const { err } = zinnig(['annotate', '--input', '\u001b[2Jx', text])
    expect(err).toContain('␛[2Jx')
    expect(zinnig(['annotate', '-', '-i', 'jsonl'], '\u001b]0;x\u0007').err).not.toMatch(/[\x07\x1b]/)
    expect(zinnig(['annotate', `--${'\u001b'}x`, text]).err).not.toContain('\u001b')
  })
})

describe('a folder of shards', () => {
  const corpus = file(
    'corpus.jsonl',
    jsonl(Array.from({ length: 50 }, (_, i) => ({ id: `d${i}`, text: i === 25 ? 'CRASH' : `Tekst ${i}.` }))),
  )
  const run = (out: string, ...more: string[]) =>
    zinnig(['annotate', corpus, '--out', out, '--shard-size', '10', '--setup', setup, '--jobs', '1', ...more])
  const content = (out: string) =>
    Object.fromEntries(
      readdirSync(out)
        .sort()
        .map((f) => [f, f === 'manifest.json' ? '' : readFileSync(join(out, f), 'utf8')]),
    )

  it('--resume looks whether shards are there, whole and unchanged', () => {
    const out = join(folder, 'uit')
    run(out)
    const whole = content(out)
    expect(run(out, '--resume').err).toContain('is finished: nothing to do')
    const spoil: Record<string, () => void> = {
      gone: () => rmSync(join(out, 'part-00003.jsonl')),
      short: () => writeFileSync(join(out, 'part-00001.jsonl'), ''),
      changed: () => writeFileSync(join(out, 'part-00004.jsonl'), (whole['part-00004.jsonl'] as string).replace('Tekst', 'Fekst')),
      'without its errors': () => rmSync(join(out, 'part-00002.errors.jsonl')),
    }
    for (const [how, spoiling] of Object.entries(spoil)) {
      spoiling()
      expect(run(out, '--resume').err, how).toMatch(/shard \d is gone or changed: it is written again/)
      expect(content(out), how).toEqual(whole)
    }
  })

  it('--resume looks whether the input of a finished run is the same, also where its size is', () => {
    const [out, input] = [join(folder, 'klaar'), join(folder, 'krant.jsonl')]
    const again = (text: string) => {
      writeFileSync(input, `${JSON.stringify({ id: 'a', text })}\n`)
      return zinnig(['annotate', input, '--out', out, '--jobs', '1', ...(existsSync(out) ? ['--resume'] : [])])
    }
    expect(again('Jan zei: „Wij winnen.”').status).toBe(0)
    expect(again('Jan zei: „Wij winnen.”').err).toContain('is finished: nothing to do')
    expect(again('Ans zei: „Wij winnen.”').err).toContain('the input of shard 0 has changed: choose an empty folder')
  })

  it('--resume takes away its own passing files, and no others', () => {
    const out = join(folder, 'eigen')
    run(out)
    for (const name of ['part-00009.jsonl.part', 'aria2.iso.part', 'notes.part', 'manifest.json.part']) writeFileSync(join(out, name), 'x')
    run(out, '--resume')
    expect(readdirSync(out).filter((f) => f.endsWith('.part'))).toEqual(['aria2.iso.part', 'notes.part'])
  })

  it.each([
    ['nothing', '', 'expected a manifest, got nothing'],
    ['null', 'null', 'manifest: expected Object, got null'],
    ['half of one', '{"version":2', 'expected a manifest, got '],
    ['an old one', '{"version":1,"settings":{},"shards":[],"finished":true}', 'it has version 1, this release reads 2'],
    ['no shards', '{"version":2,"settings":{},"finished":true}', 'shards: expected "shards", got undefined'],
    [
      'a path',
      JSON.stringify({
        version: 2,
        settings: {},
        finished: true,
        shards: [{ number: 0, records: 1, failed: 0, input: '', files: [{ name: '../../x', size: 1, hash: '' }] }],
      }),
      'shards.0.files.0.name',
    ],
  ])('a manifest that is %s is told in one line', (_, manifest, message) => {
    const out = join(folder, 'manifest')
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'manifest.json'), manifest)
    for (const { status, err } of [run(out), run(out, '--resume'), zinnig(['stats', out]), zinnig(['speakers', out])]) {
      expect(err).toContain(message)
      expect(err).toContain('manifest.json')
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(status).toBe(2)
    }
  })

  it('two runs into one folder: the second is refused with the process and start of the first; a dead one holds nothing', async () => {
    const out = join(folder, 'slot')
    const slow = file('traag.jsonl', jsonl(Array.from({ length: 40 }, (_, i) => ({ id: `d${i}`, text: 'SLOW 200' }))))
    const args = ['annotate', slow, '--out', out, '--shard-size', '4', '--setup', setup, '--jobs', '1', '--quiet']
    const first = spawn('node', [cli, ...args])
    const ended = new Promise((resolve) => first.on('exit', resolve))
    while (!existsSync(join(out, 'part-00000.jsonl'))) await new Promise((resolve) => setTimeout(resolve, 50))
    const second = zinnig([...args, '--resume'])
    expect(second).toMatchObject({
      status: 2,
      err: expect.stringMatching(new RegExp(`another run writes there: process ${first.pid} on .*, started 20\\d\\d-`)),
    })
    first.kill('SIGKILL')
    await ended
    expect(existsSync(join(out, 'run.lock'))).toBe(true)
    expect(zinnig([...args, '--resume'])).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(out).filter((f) => f.includes('lock'))).toEqual([])
    // The number of a dead process is given to another, which did not begin when it did.
    writeFileSync(
      join(out, 'run.lock'),
      JSON.stringify({ process: process.pid, born: '1', machine: (await import('node:os')).hostname(), started: 'x', token: 'y' }),
    )
    expect(zinnig([...args, '--resume']).status).toBe(process.platform === 'linux' ? 0 : 2)
  })
})
