import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const setup = join(import.meta.dirname, '../batch/setup.mjs')
const folder = mkdtempSync(join(tmpdir(), 'zinnig-queue-'))
const corpus = join(folder, 'corpus.jsonl')
const COUNT = 240
const installed = spawnSync('redis-server', ['--version']).status === 0
if (!installed) console.warn('redis-server is not installed (apt-get install redis-server): the tests of the queue are skipped')

let port = 0
let redis: ChildProcess | undefined
const children = new Set<ChildProcess>()

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number }
      server.close(() => resolve(free))
    })
  })
const startRedis = async () => {
  redis = spawn('redis-server', [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
    ...['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''],
  ])
  let log = ''
  for await (const chunk of redis.stdout ?? []) {
    log += chunk
    if (log.includes('Ready to accept connections')) return
  }
  throw new Error(`redis-server did not start:\n${log}`)
}
const killRedis = async () => {
  const ended = new Promise((resolve) => redis?.on('exit', resolve))
  redis?.kill('SIGKILL')
  await ended
}

const flags = (name: string) => ['--redis', `redis://127.0.0.1:${port}`, '--name', name, '--store', join(folder, `store-${name}`)]
const queue = (verb: string, name: string, ...more: string[]) => {
  const child = spawn('node', [cli, 'queue', verb, ...more, ...flags(name)])
  children.add(child)
  let [out, err] = ['', '']
  child.stdout.on('data', (d) => (out += d))
  child.stderr.on('data', (d) => (err += d))
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => {
      children.delete(child)
      resolve({ code, out, err })
    }),
  )
  return { child, ended }
}
const done = async (name: string): Promise<number> => JSON.parse((await queue('status', name, '--json').ended).out || '{"done":0}').done
const lines = (out: string, pattern: RegExp) =>
  readdirSync(out)
    .filter((f) => pattern.test(f))
    .sort()
    .flatMap((f) => readFileSync(join(out, f), 'utf8').trim().split('\n'))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe.skipIf(!installed)('a queue on a real Redis', () => {
  beforeAll(async () => {
    port = await freePort()
    await startRedis()
    const records = Array.from({ length: COUNT }, (_, i) => ({ id: `d${i}`, text: i % 100 === 50 ? 'CRASH' : `SLOW 8 tekst ${i}` }))
    writeFileSync(corpus, records.map((r) => `${JSON.stringify(r)}\n`).join(''))
  })
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    await killRedis()
    rmSync(folder, { recursive: true, force: true })
  })

  it('two workers, one killed twice, Redis killed once: each document exactly once', async () => {
    const plain = join(folder, 'plain')
    spawnSync('node', [cli, 'annotate', corpus, '--input', 'jsonl', '--format', 'jsonl', '--out', plain, '--setup', setup, '--jobs', '1'])

    const added = await queue('add', 'twee', corpus, '--batch-size', '10').ended
    expect(added).toMatchObject({ code: 0, err: `zinnig: ${COUNT} documents added in 24 batches\n` })
    const work = () => queue('work', 'twee', '--jobs', '1', '--setup', setup, '--lock', '1000', '--until-empty', '--quiet')
    const steady = work()
    let killed = work()
    for (let kill = 0; kill < 2; kill++) {
      await pause(700)
      killed.child.kill('SIGKILL')
      await killed.ended
      killed = work()
    }
    await killRedis()
    await pause(300)
    expect(await done('twee').catch(() => 0)).toBe(0) // nobody answers
    await startRedis()
    expect((await steady.ended).code).not.toBe(2)
    await killed.ended

    const state = JSON.parse((await queue('status', 'twee', '--json').ended).out)
    expect(state).toMatchObject({ waiting: 0, active: 0, delayed: 0, done: 24, dead: [] })
    const out = join(folder, 'collected')
    const collected = await queue('collect', 'twee', '--out', out).ended
    expect(collected).toMatchObject({ code: 1, err: `zinnig: ${COUNT} documents collected, 2 of them failed\n` })
    expect(lines(out, /^part-\d+\.jsonl$/)).toEqual(lines(plain, /^part-\d+\.jsonl$/))
    expect(lines(out, /errors/)).toEqual(lines(plain, /errors/))
    expect(lines(out, /^part-/)).toHaveLength(COUNT)

    // A collection that broke off after its first shard goes on with the second, amid a batch.
    const broken = join(folder, 'broken')
    await queue('collect', 'twee', '--out', broken, '--shard-size', '95').ended
    const whole = lines(broken, /^part-/)
    const manifest = JSON.parse(readFileSync(join(broken, 'manifest.json'), 'utf8'))
    writeFileSync(join(broken, 'manifest.json'), JSON.stringify({ ...manifest, shards: manifest.shards.slice(0, 1), finished: false }))
    rmSync(join(broken, 'part-00001.jsonl'))
    const untouched = statSync(join(broken, 'part-00000.jsonl')).ino
    expect((await queue('collect', 'twee', '--out', broken, '--shard-size', '95', '--resume').ended).err).toContain(`${COUNT} documents`)
    expect(lines(broken, /^part-/)).toEqual(whole)
    expect(statSync(join(broken, 'part-00000.jsonl')).ino).toBe(untouched)
  })

  it('a batch that cannot be done is tried again, then a dead letter with its reason', async () => {
    await queue('add', 'dood', corpus, '--batch-size', '120').ended
    const store = join(folder, 'store-dood')
    rmSync(join(store, 'input', 'batch-000001.jsonl'))
    mkdirSync(join(store, 'input', 'batch-000001.jsonl')) // neither there nor not
    expect((await queue('collect', 'dood', '--out', join(folder, 'vroeg')).ended).err).toContain('2 of 2 batches are not done yet')
    await queue('work', 'dood', '--jobs', '1', '--setup', setup, '--until-empty', '--quiet').ended
    const { out, code } = await queue('status', 'dood').ended
    expect(code).toBe(1)
    expect(out).toMatch(/1 done, 0 under way, 0 waiting, 0 to be tried again, 1 given up\n {2}batch 1, tried 4 times: .*EISDIR/)
    // Mended, it is given out again.
    rmSync(join(store, 'input', 'batch-000001.jsonl'), { recursive: true })
    await queue('add', 'dood', corpus, '--batch-size', '120').ended
    expect((await queue('status', 'dood', '--retry').ended).err).toContain('1 batch given out again')
    await queue('work', 'dood', '--jobs', '1', '--setup', setup, '--until-empty', '--quiet').ended
    await queue('collect', 'dood', '--out', join(folder, 'hersteld')).ended
    expect(lines(join(folder, 'hersteld'), /^part-/)).toHaveLength(COUNT)
  })

  it('a queue asked for otherwise, one that is not there, and a Redis that is not there are wrong usage', async () => {
    expect(await queue('add', 'dood', corpus, '--batch-size', '60').ended).toMatchObject({
      code: 2,
      err: expect.stringContaining('the queue holds another corpus, or was asked for otherwise'),
    })
    expect(await queue('status', 'niemand').ended).toMatchObject({ code: 2, err: expect.stringContaining('there is no such queue') })
    const nobody = spawnSync('node', [cli, 'queue', 'status', '--name', 'x', '--redis', `redis://127.0.0.1:${await freePort()}`])
    expect(nobody.status).toBe(2)
    expect(String(nobody.stderr)).toMatch(/Redis at redis:\/\/127\.0\.0\.1:\d+: connect ECONNREFUSED/)
  })
})
