import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '..')

const OURS =
  /^(?:VITEST|npm_(?!config_(?:registry|cache|userconfig))|(?:NODE_ENV|NODE_OPTIONS|FORCE_COLOR|TEST|MODE|DEV|PROD|SSR|BASE_URL)$)/

/** An environment without what vitest and npm put there for their own children. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name))),
  NO_COLOR: '1',
}

/** A new folder outside the repository, so that nothing of its own is found by chance. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `zinnig-${name}-`))
}

/** Packs what `npm run build` made; gives the tarball. */
export function packTarball(folder: string): string {
  for (const file of ['dist/index.js', 'model/zinnig.bin']) {
    if (!existsSync(join(ROOT, file))) throw new Error(`expected ${file}: run npm run build, which npm test does`)
  }
  const answer = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [{ filename }] = JSON.parse(answer) as [{ filename: string }]
  return join(folder, filename)
}

/** Makes a project with the tarball installed; `linked` are development packages of ours it may use too. */
export function installIn(project: string, tarball: string, linked: readonly string[] = []): void {
  mkdirSync(project, { recursive: true })
  if (!existsSync(join(project, 'package.json'))) writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }')
  const flags = ['--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', tarball, ...flags], { cwd: project, env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'inherit'] })
  for (const name of linked) {
    const link = join(project, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    if (!existsSync(link)) symlinkSync(join(ROOT, 'node_modules', name), link)
  }
}

/** Runs a program in a project; gives its exit status and output. */
export function run(project: string, command: string, args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    env: ENVIRONMENT,
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] as const } : { input }),
  })
  return { status, stdout, stderr }
}
