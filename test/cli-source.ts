import { vi } from 'vitest'
import { main } from '../src/cli/main'

/** What a run of the command line gave. */
export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process, from source: for commands that need no worker threads. */
export async function runCli(...args: readonly string[]): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      written[stream] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
      return true
    }),
  )
  process.exitCode = undefined
  try {
    return { status: await main(['node', 'zinnig', ...args]), ...written }
  } finally {
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
  }
}
