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

describe.skipIf(!installed)('a queue on a real Redis (skipped without redis-server)', () => {
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
    while (!readdirSync(join(folder, 'store-twee', 'output')).length) await pause(50) // the steady one has begun
    await killRedis()
    await pause(300)
    expect(await done('twee').catch(() => 0)).toBe(0) // nobody answers
    await startRedis()
    expect(await steady.ended).not.toMatchObject({ code: 2 })
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
  }, 180_000)

  it('a batch that cannot be done is tried again, then a dead letter with its reason', async () => {
    await queue('add', 'dood', corpus, '--batch-size', '120').ended
    const store = join(folder, 'store-dood')
    const second = readdirSync(join(store, 'input')).find((f) => readFileSync(join(store, 'input', f), 'utf8').includes('"d120"')) as string
    rmSync(join(store, 'input', second))
    mkdirSync(join(store, 'input', second)) // neither there nor not
    expect((await queue('collect', 'dood', '--out', join(folder, 'vroeg')).ended).err).toContain('2 of 2 batches are not done yet')
    await queue('work', 'dood', '--jobs', '1', '--setup', setup, '--until-empty', '--quiet').ended
    const { out, code } = await queue('status', 'dood').ended
    expect(code).toBe(1)
    expect(out).toMatch(/1 done, 0 under way, 0 waiting, 0 to be tried again, 1 given up\n {2}batch 1, tried 4 times: .*EISDIR/)
    // Mended, it is given out again.
    rmSync(join(store, 'input', second), { recursive: true })
    await queue('add', 'dood', corpus, '--batch-size', '120').ended
    expect((await queue('status', 'dood', '--retry').ended).err).toContain('1 batch given out again')
    await queue('work', 'dood', '--jobs', '1', '--setup', setup, '--until-empty', '--quiet').ended
    await queue('collect', 'dood', '--out', join(folder, 'hersteld')).ended
    expect(lines(join(folder, 'hersteld'), /^part-/)).toHaveLength(COUNT)
  })

  it('a store gives a queue only what was made of its own documents with its own options', async () => {
    const store = join(folder, 'store-samen')
    const shared = (verb: string, name: string, ...more: string[]) =>
      spawnSync('node', [cli, 'queue', verb, ...more, '--redis', `redis://127.0.0.1:${port}`, '--name', name, '--store', store], {
        encoding: 'utf8',
        timeout: 60_000,
      })
    const made = (name: string) => {
      const out = join(folder, `samen-${name}`)
      const { stderr } = shared('collect', name, '--out', out)
      return lines(out, /^part-/).map((line) => JSON.parse(line).text ?? stderr)
    }
    const write = (texts: readonly string[]) => {
      writeFileSync(join(folder, 'samen.jsonl'), texts.map((text, i) => `${JSON.stringify({ id: `d${i}`, text })}\n`).join(''))
      return join(folder, 'samen.jsonl')
    }
    const work = (name: string) => shared('work', name, '--jobs', '1', '--setup', setup, '--until-empty', '--quiet')
    shared('add', 'qa', write(['Eerste.', 'Tweede.']))
    work('qa')
    shared('add', 'qb', write(['Anders.', 'Tweede.'])) // of the same size, and two in one batch
    work('qb')
    expect([made('qa'), made('qb')]).toEqual([
      ['Eerste.', 'Tweede.'],
      ['Anders.', 'Tweede.'],
    ])
    // The same file, edited: another corpus. With other layers: another result.
    expect(shared('add', 'qb', write(['Edited.', 'Tweede.']))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('batch 0 has other documents'),
    })
    expect(shared('add', 'qb', write(['Anders.']))).toMatchObject({ status: 2 })
    const before = readdirSync(join(store, 'output')).length
    shared('add', 'qc', write(['Anders.', 'Tweede.']), '--layers', 'tags')
    work('qc')
    expect(readdirSync(join(store, 'output'))).toHaveLength(before + 1)
  })

  it('a job that names no batch reads and writes nothing outside the store', async () => {
    const { openQueue } = await import('../../src/queue')
    await queue('add', 'vals', corpus, '--batch-size', '240').ended
    const open = await openQueue(`redis://127.0.0.1:${port}`, 'vals')
    const outside = join(folder, 'buiten.jsonl')
    for (const data of [{ batch: '../../../buiten' }, { batch: 0, key: '../../buiten' }, { batch: -1, key: 'a'.repeat(40) }, null])
      await open.queue.add('batch', data as never, { attempts: 1 })
    await queue('work', 'vals', '--jobs', '1', '--setup', setup, '--until-empty', '--quiet').ended
    const { out } = await queue('status', 'vals').ended
    expect(out.match(/a job names no batch: somebody else writes to this queue/g)).toHaveLength(4)
    expect(() => statSync(outside)).toThrow()
    await open.redis.set('zinnig:vals:about', '{"store":3}')
    expect((await queue('status', 'vals').ended).err).toContain('what Redis says of the queue cannot be read')
    await open.close()
  })

  it('a worker whose Redis loses everything says so and ends', async () => {
    await queue('add', 'kwijt', corpus, '--batch-size', '120').ended
    const { child, ended } = queue('work', 'kwijt', '--jobs', '1', '--setup', setup, '--quiet')
    while (!readdirSync(join(folder, 'store-kwijt', 'output')).length) await pause(50) // it works
    const { openQueue } = await import('../../src/queue')
    const open = await openQueue(`redis://127.0.0.1:${port}`, 'kwijt')
    await open.redis.del(await open.redis.keys('*kwijt*'))
    await open.close()
    const timer = setTimeout(() => child.kill('SIGKILL'), 45_000)
    expect(await ended).toMatchObject({ code: 2, err: expect.stringContaining('zinnig: Redis has lost the queue: add the corpus again') })
    clearTimeout(timer)
  }, 120_000)

  it.each(['a:b', '', '../x', '\u001b[2J', 'x'.repeat(200)])('a name that no queue can have ends with its error: %j', (name) => {
    const { status, stderr } = spawnSync('node', [cli, 'queue', 'status', '--name', name, '--redis', `redis://127.0.0.1:${port}`], {
      encoding: 'utf8',
      timeout: 30_000,
    })
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 })
    expect(stderr).toContain('--name: expected letters')
  })

  it('a queue asked for otherwise, one that is not there, and a Redis that is not there are wrong usage', async () => {
    expect(await queue('add', 'dood', corpus, '--batch-size', '60').ended).toMatchObject({
      code: 2,
      err: expect.stringContaining('the queue holds another corpus, or was asked for otherwise'),
    })
    expect(await queue('status', 'niemand').ended).toMatchObject({ code: 2, err: expect.stringContaining('there is no such queue') })
    const nobody = spawnSync('node', [cli, 'queue', 'status', '--name', 'x', '--redis', `redis://127.0.0.1:${await freePort()}`])
    expect(nobody.status).toBe(2)
    expect(String(nobody.stderr)).toMatch(/Redis at 127\.0\.0\.1:\d+: connect ECONNREFUSED/)
  })
})

describe('a password of Redis is in no message', () => {
  const secret = 'g3heim'
  it.each([
    [`redis://:${secret}@127.0.0.1:1`],
    [`redis://user:${secret}@127.0.0.1:1/0`],
    [`rediss://${secret}@127.0.0.1:1`],
    [`redis://:${secret}@x@127.0.0.1:1`],
    [`redis://:a/${secret}@127.0.0.1:1`],
    [`redis://:a#${secret}@127.0.0.1:1`],
    [`redis://${secret}#x@127.0.0.1:1`],
    [`redis://:a?${secret}@127.0.0.1:1`],
    [`redis://127.0.0.1:1?password=${secret}`],
    [`:${secret}@127.0.0.1:1`],
    [`//${secret}`],
    [`redis://:%67${secret.slice(1)}@127.0.0.1:1`],
    [`http://:${secret}@127.0.0.1`],
    [`redis://127.0.0.1:${secret}`],
    [secret],
  ])('%s', async (url) => {
    const { openQueue } = await import('../../src/queue')
    const error = (await openQueue(url, 'x').then(
      () => undefined,
      (e) => e,
    )) as Error | undefined
    expect(error?.name).toBe('Error')
    expect(error?.message).toMatch(/Redis at 127|expected redis:/)
    expect(`${error?.message} ${error?.stack} ${JSON.stringify(error)}`).not.toMatch(/g3heim|3heim/)
  })
})
