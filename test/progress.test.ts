import { afterEach, expect, it, vi } from 'vitest'
import { duration, Progress } from '../src/cli/progress'
import { runCli } from './cli-source'

afterEach(() => vi.restoreAllMocks())

/** Progress whose time is told, and what it says. */
function told(size: { documents: number; bytes: number }) {
  const said: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const clock = { now: 0 }
  return {
    progress: new Progress({ quiet: false, jsonLog: true }, size, () => clock.now),
    clock,
    events: () => said.map((s) => JSON.parse(s)),
  }
}

it('tells what is left of a known number of documents, from the speed of this run alone', () => {
  const { progress, clock, events } = told({ documents: 100, bytes: 0 })
  progress.resume(60)
  for (let i = 1; i <= 20; i++) {
    clock.now = 1000 * i
    progress.count({ failed: i === 5 })
  }
  expect(progress.fraction()).toBe(0.8)
  expect(progress.secondsLeft()).toBe(19)
  progress.end(1)
  expect(events()[0]).toEqual({ event: 'resume', documents: 0, failed: 0, perSecond: 0, before: 60, total: 100, done: 0.6 })
  expect(events().at(-1)).toMatchObject({ event: 'end', documents: 20, failed: 1, before: 60, done: 0.8, secondsLeft: 19 })
})

it('goes by bytes where only those are known, and by nothing where neither is', () => {
  const { progress, clock } = told({ documents: 0, bytes: 1000 })
  progress.read(100)
  progress.count({ failed: false })
  progress.read(300)
  clock.now = 3000
  expect([progress.fraction(), progress.secondsLeft()]).toEqual([0.4, 6])
  const unknown = told({ documents: 0, bytes: 0 }).progress
  unknown.count({ failed: false })
  expect([unknown.fraction(), unknown.secondsLeft()]).toEqual([undefined, undefined])
})

it('tells time as people do', () => {
  expect([duration(undefined), duration(7), duration(90), duration(7500)]).toEqual(['?', '7 s', '2 min', '2 h 5 min'])
})

it.each([
  [['--format', 'parket'], '--format: there is no format "parket": did you mean parquet?; there are json, '],
  [['--format', 'xqz'], '--format: there is no format "xqz"; there are json, '],
  [['--format', 'csv'], '--format csv needs --out DIR'],
  [['--gzip'], '--gzip needs --out DIR'],
  [['--omit', 'token', '--out', 'x'], '--omit: there is no list "token": did you mean tokens?; there are tokens, mentions'],
  [['--omit', 'tokens', '--format', 'tei', '--out', 'x'], '--omit: --format tei needs all of a document'],
  [['--format', 'parquet', '--gzip', '--out', 'x'], '--gzip: Parquet is packed already'],
])('annotate says what is wrong with %j', async (flags, message) => {
  const { status, stderr } = await runCli('annotate', 'package.json', ...flags)
  expect(stderr).toContain(`zinnig: ${message}`)
  expect(status).toBe(2)
})

it('help tells the exit codes, of every command', async () => {
  expect((await runCli('annotate', '--help')).stdout).toMatch(/Exit codes: 0 all well, 1 .*, 2 .*, 130 /)
})
