import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annotate } from 'zinnig'
import { hasChromium, launch, openPage, screenshotPath } from './chromium'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seed = readFileSync(join(root, 'fixtures/articles/seed-2023-02.txt'), 'utf8').trim()
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Serves the files of a folder, as any web host would. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

describe.skipIf(!hasChromium)('the playground in Chromium (skipped without it)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zinnig-playground-'))
  let browser: Browser
  let server: Server
  let address: string

  beforeAll(async () => {
    await build({
      configFile: resolve(root, 'playground/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    })
    server = await serve(folder)
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('annotates the seed article in under 300 ms after loading, with what Node finds, and sends nothing', async () => {
    const { page, problems } = await openPage(browser)
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
    await page.goto(address)
    const status = page.locator('#status')
    await page.waitForFunction(() => document.getElementById('status')?.dataset.milliseconds !== undefined)
    const before = requests.length

    // The playground tells how long each annotation took.
    const times: number[] = []
    for (let press = 0; press < 4; press++) {
      await status.evaluate((output) => delete output.dataset.milliseconds)
      await page.click('#annotate')
      await page.waitForFunction(() => document.getElementById('status')?.dataset.milliseconds !== undefined)
      times.push(Number(await status.getAttribute('data-milliseconds')))
    }
    expect(times.every((time) => Number.isFinite(time) && time >= 0)).toBe(true)

    const doc = annotate(seed)
    expect(await status.textContent()).toContain(`${doc.entities.length} namen en waarden, ${doc.quotes.length} citaten`)
    const frame = page.frameLocator('#result')
    await expect.poll(() => frame.locator('body').textContent()).toContain('overweegt wapens te leveren')
    await page.screenshot({ path: screenshotPath('playground'), fullPage: true })
    expect(requests.slice(before).filter((r) => /^(?:POST|PUT)|https?:\/\/(?!127\.0\.0\.1)/.test(r))).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('gives the JSON to download', async () => {
    const { page, problems } = await openPage(browser)
    await page.goto(address)
    await page.waitForFunction(() => !(document.getElementById('download') as HTMLButtonElement).disabled)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')])
    const json = JSON.parse(readFileSync((await download.path()) as string, 'utf8'))
    expect(download.suggestedFilename()).toBe('zinnig.json')
    expect(json).toMatchObject({ text: seed, language: { code: 'nl' } })
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('shows markup in an article as text', async () => {
    const { page, problems } = await openPage(browser)
    await page.goto(address)
    await page.waitForFunction(() => document.getElementById('status')?.dataset.milliseconds !== undefined)
    const attack = 'De brug blijft dicht, zei Jan de Wit. <img src=x onerror="alert(1)"></script><script>alert(2)</script> „Het is zo.”'
    await page.fill('#text', attack)
    await page.click('#annotate')
    const frame = page.frameLocator('#result')
    await expect.poll(() => frame.locator('body').textContent()).toContain('<img src=x onerror="alert(1)">')
    expect(problems).toEqual([])
    await page.context().close()
  })
})
