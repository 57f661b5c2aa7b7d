import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it, vi } from 'vitest'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const setup = join(import.meta.dirname, 'setup.mjs')
const folder = mkdtempSync(join(tmpdir(), 'zinnig-faults-'))
const corpus = join(folder, 'corpus.jsonl')
const COUNT = 300
const SEED = 20241

/** Random numbers from 0 to 1, the same at every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x6d2b79f5) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296
  }
}

const command = (out: string, ...more: string[]) => [
  'annotate',
  corpus,
  '--input',
  'jsonl',
  '--out',
  out,
  '--jobs',
  '2',
  '--shard-size',
  '20',
  '--setup',
  setup,
  '--quiet',
  ...more,
]
const start = (args: string[], options: object = {}): ChildProcess =>
  spawn('node', [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options })
const end = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
const run = async (args: string[], input?: string): Promise<{ code: number | null; out: string; err: string }> => {
  const child = spawn('node', [cli, ...args])
  let [out, err] = ['', '']
  child.stdout.on('data', (d) => (out += d))
  child.stderr.on('data', (d) => (err += d))
  child.stdin.end(input)
  return { code: await new Promise((resolve) => child.on('close', resolve)), out, err }
}

/** Every output file with its content's hash; the manifest aside. */
const digest = (out: string) =>
  readdirSync(out)
    .filter((f) => f !== 'manifest.json' && !f.endsWith('.part'))
    .sort()
    .map(
      (f) =>
        `${f} ${createHash('sha256')
          .update(readFileSync(join(out, f)))
          .digest('hex')}`,
    )
const idsIn = (out: string) =>
  readdirSync(out)
    .filter((f) => /^part-\d+\.(?:errors\.)?jsonl$/.test(f))
    .flatMap((f) =>
      readFileSync(join(out, f), 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l).id as string),
    )

describe('a corpus run survives', () => {
  const undisturbed = join(folder, 'undisturbed')
  beforeAll(async () => {
    const lines = Array.from({ length: COUNT }, (_, i) =>
      JSON.stringify({ id: `d${i}`, text: i % 50 === 7 ? 'CRASH' : `SLOW 3 tekst ${i}` }),
    )
    writeFileSync(corpus, `${lines.join('\n')}\n`)
    expect(await end(start(command(undisturbed)))).toBe(1)
  })

  it('kill -9 at twenty random moments: each document once, the output as if undisturbed', async () => {
    const random = seeded(SEED)
    const out = join(folder, 'killed')
    let kills = 0
    for (let round = 0; kills < 20 && round < 60; round++) {
      const child = start(command(out, ...(existsSync(join(out, 'manifest.json')) ? ['--resume'] : [])))
      const ended = end(child)
      const timer = setTimeout(() => child.kill('SIGKILL'), 150 + random() * 500)
      const code = await ended
      clearTimeout(timer)
      if (code === null) kills++
      else {
        // It finished: begin anew, so that there are twenty kills.
        expect(digest(out)).toEqual(digest(undisturbed))
        execFileSync('rm', ['-rf', out])
      }
    }
    expect(kills).toBe(20)
    await end(start(command(out, ...(existsSync(join(out, 'manifest.json')) ? ['--resume'] : []))))
    expect(digest(out)).toEqual(digest(undisturbed))
    const ids = idsIn(out)
    expect(ids).toHaveLength(COUNT)
    expect(new Set(ids).size).toBe(COUNT)
  })

  it('Ctrl-C: what was read is written, and --resume goes on', async () => {
    const out = join(folder, 'interrupted')
    const child = start(command(out))
    const ended = end(child)
    await vi.waitUntil(() => existsSync(join(out, 'run.lock')), { timeout: 60_000, interval: 20 })
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    await end(start(command(out, '--resume')))
    expect(digest(out)).toEqual(digest(undisturbed))
  })

  it('a full disk: says so, and goes on where there is room', async ({ skip }) => {
    const disk = join(folder, 'disk')
    execFileSync('mkdir', ['-p', disk])
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24k', 'tmpfs', disk], { stdio: 'pipe' })
    } catch {
      skip('mounting a small tmpfs is not permitted here')
    }
    try {
      const full = await run(command(join(disk, 'out')))
      expect(full.code).toBe(1)
      expect(full.err).toContain('the disk is full')
      execFileSync('mount', ['-o', 'remount,size=10m', disk])
      await run(command(join(disk, 'out'), '--resume'))
      expect(digest(join(disk, 'out'))).toEqual(digest(undisturbed))
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it('a run begun otherwise is refused', async () => {
    expect(await run(command(undisturbed))).toMatchObject({ code: 2, err: expect.stringContaining('holds a run already: add --resume') })
    const other = await run(command(undisturbed, '--resume', '--layers', 'tags'))
    expect(other).toMatchObject({ code: 2, err: expect.stringMatching(/cannot be resumed: annotator was .*, now it is .*"tags"/) })
  })
})

describe('bad input', () => {
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  }
  it('names file and line, and goes on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"a","text":"goed"}\n{"id":"b"\n'),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.from('[]\n{"id":"e","text":4}\n\n{"id":"g","text":""}\n{"id":"a","text":"weer"}\nnull\n'),
    ])
    const file = write('bad.jsonl', bytes)
    const out = join(folder, 'bad')
    const errors = join(folder, 'bad-errors.jsonl')
    const { code } = await run(['annotate', file, '--input', 'jsonl', '--out', out, '--setup', setup, '--errors', errors, '--quiet'])
    expect(code).toBe(1)
    const messages = readFileSync(errors, 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l).error)
    expect(messages.map((m) => m.reason)).toEqual(['input', 'input', 'input', 'input', 'duplicate', 'input'])
    expect(messages[0].message).toMatch(/bad\.jsonl:2: expected JSON, got/)
    expect(messages[1].message).toMatch(/bad\.jsonl:3: expected UTF-8/)
    expect(messages[2].message).toMatch(/bad\.jsonl:4: expected an object, got a list/)
    expect(messages[5].message).toMatch(/bad\.jsonl:9: expected an object, got null/)
    expect(messages[3].message).toMatch(/bad\.jsonl:5: expected a string "text", got number/)
    expect(
      readFileSync(join(out, 'part-00000.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).id),
    ).toEqual(['a', 'g'])
  })
  it('truncated gzip: what could be read is annotated, the rest is an error', async () => {
    const whole = gzipSync(Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `z${i}`, text: `tekst ${i * 7919}` })).join('\n'))
    const file = write('cut.jsonl.gz', whole.subarray(0, whole.length / 2))
    const { code, out, err } = await run(['annotate', file, '--input', 'jsonl', '--setup', setup, '--format', 'jsonl', '--quiet'])
    expect(code).toBe(1)
    expect(err).toMatch(/cut\.jsonl\.gz:\d+: .*(?:truncated|end of file)/)
    expect(out.trim().split('\n').length).toBeGreaterThan(500)
  })
  it('a run whose progress nobody reads any longer goes on', async () => {
    const out = join(folder, 'unread')
    const child = start(command(out, '--json-log'))
    child.stderr?.destroy()
    expect(await end(child)).toBe(1) // some documents crash
    expect(idsIn(out)).toHaveLength(COUNT)
  })
  it('an output pipe closed early ends it quietly', async () => {
    const { status, stderr } = await new Promise<{ status: number | null; stderr: string }>((resolve) => {
      const child = spawn('bash', [
        '-c',
        `set -o pipefail; node ${cli} annotate ${corpus} --input jsonl --format jsonl --setup ${setup} --quiet 2>${folder}/epipe | head -n 1 >/dev/null; exit 0`,
      ])
      child.on('close', (code) => resolve({ status: code, stderr: readFileSync(join(folder, 'epipe'), 'utf8') }))
    })
    expect(status).toBe(0)
    expect(stderr).not.toMatch(/EPIPE|at .*js:/)
  })
  it.each([
    [['annotate', 'nergens'], 'nergens: no such file'],
    [['annotate', 'nergens', '--jobs', '2'], 'nergens: no such file, folder or match'],
    [['annotate', '-', '--jobs', 'veel'], '--jobs: expected a whole number from 1 to'],
    [['annotate', '-', '--format', 'parquet'], '--format parquet needs --out DIR'],
    [['annotate', '-', '--resume'], '--resume needs --out DIR'],
    [['annotate', '-', '--format', 'tei', '--jobs', '2'], '--format tei holds one document: add --out DIR'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await run(args)
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})
