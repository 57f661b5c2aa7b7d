import { describe, expect, it } from 'vitest'
import { annotateStream, type InputRecord, isError, type OutputRecord } from '../../src/batch'

const setup = new URL('./setup.mjs', import.meta.url)
const all = async (source: Iterable<InputRecord> | AsyncIterable<InputRecord> | ReadableStream<InputRecord>, options: object = {}) => {
  const out: OutputRecord[] = []
  for await (const record of annotateStream(source, { setup, concurrency: 2, ...options })) out.push(record)
  return out
}
const records = (n: number, text = (i: number) => `tekst ${i}`): InputRecord[] =>
  Array.from({ length: n }, (_, i) => ({ id: `d${i}`, text: text(i) }))

describe('annotateStream', () => {
  it('gives one document for each record, in order, with its other fields under meta', async () => {
    const out = await all(records(100, (i) => `SLOW ${i % 7}`).map((r) => ({ ...r, paper: 'De Rotte' })))
    expect(out.map((r) => r.id)).toEqual(records(100).map((r) => r.id))
    expect(out.every((r) => !isError(r) && r.meta?.paper === 'De Rotte')).toBe(true)
  })

  it('takes documents whose line is longer than the memory for lines', async () => {
    const long = 'é'.repeat(3e6)
    const text = (i: number) => (i % 5 === 3 ? long + i : `tekst ${i}`)
    const out = await all(records(20, text))
    expect(out.map((r) => [r.id, !isError(r) && r.text === text(Number(r.id.slice(1)))])).toEqual(records(20).map((r) => [r.id, true]))
  })

  it('annotates with the real model by default', async () => {
    const [doc] = await all([{ id: 'x', text: '„We gaan door”, zei Mark Rutte in Den Haag.' }], { setup: undefined })
    expect(doc && !isError(doc) && doc.quotes).toHaveLength(1)
  })

  it('reads web streams', async () => {
    const stream = new ReadableStream<InputRecord>({
      start(controller) {
        for (const r of records(5)) controller.enqueue(r)
        controller.close()
      },
    })
    expect(await all(stream)).toHaveLength(5)
  })

  it.each([
    ['hangs', 'HANG', 'timeout'],
    ['ends its worker', 'CRASH', 'crash'],
    ['fills the memory', 'MEMORY', 'memory'],
  ])('a document that %s costs that document only', async (_, text, reason) => {
    const out = await all(
      records(20, (i) => (i === 11 ? text : `tekst ${i}`)),
      { timeout: 700, maxMemory: 64 },
    )
    expect(out.map((r) => r.id)).toEqual(records(20).map((r) => r.id))
    expect(out.filter(isError).map((r) => [r.id, r.error.reason])).toEqual([['d11', reason]])
  })

  it('a record of the wrong type is an error that says what was got', async () => {
    const out = await all([
      { id: 'a', text: 3 as unknown as string },
      { id: 'b', text: 'goed' },
    ])
    expect(out[0]).toMatchObject({ id: 'a', error: { reason: 'type', message: 'annotate: expected a string, got number' } })
    expect(out[1]).toMatchObject({ id: 'b', text: 'goed' })
  })

  it('reads no more than it can keep up with', async () => {
    let read = 0
    async function* endless(): AsyncGenerator<InputRecord> {
      for (;;) yield { id: `${read++}`, text: 'x' }
    }
    const stream = annotateStream(endless(), { setup, concurrency: 2, chunkSize: 4 })
    for (let i = 0; i < 8; i++) await stream.next()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(read).toBeLessThan(60)
    await stream.return()
  })

  it('ends with the reason of its signal', async () => {
    const abort = new AbortController()
    const run = all(
      records(1000, () => 'SLOW 20'),
      { signal: abort.signal },
    )
    setTimeout(() => abort.abort(new Error('genoeg')), 300)
    await expect(run).rejects.toThrow('genoeg')
  })
})
