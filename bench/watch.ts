import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a program took. */
export interface Run {
  /** In seconds. */
  readonly wall: number
  /** Processor time of all threads, in seconds. */
  readonly cpu: number
  /** Resident memory over time, in MB. */
  readonly memory: readonly number[]
}

/** Sampling of memory, in milliseconds. */
const SAMPLE = 100

/** Tells the processor time of the process when it ends. */
const PRELOAD = `if (require('node:worker_threads').isMainThread)
  process.on('exit', () => require('node:fs').writeFileSync(process.env.CPU_FILE, JSON.stringify(process.cpuUsage())))`

/** Runs a program of Node and watches it; memory by Linux's /proc. `folder` is for passing files. */
export async function watch(args: readonly string[], folder: string): Promise<Run> {
  const own = mkdtempSync(join(folder, 'run-'))
  const [preload, cpuFile] = [join(own, 'preload.cjs'), join(own, 'cpu.json')]
  writeFileSync(preload, PRELOAD)
  const started = performance.now()
  const child = spawn('node', ['--require', preload, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CPU_FILE: cpuFile },
  })
  const memory: number[] = []
  const timer = setInterval(() => {
    const megabytes = residentMemory(child.pid as number)
    if (megabytes) memory.push(megabytes)
  }, SAMPLE)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  const { user, system } = JSON.parse(readFileSync(cpuFile, 'utf8')) as NodeJS.CpuUsage
  return { wall: (performance.now() - started) / 1000, cpu: (user + system) / 1e6, memory }
}

/** In MB; 0 where the process has ended. */
function residentMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
