import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Whether Chromium is installed (Debian: `chromium`; CI installs it). Browser tests are skipped without it. */
export const hasChromium = CHROMIUM !== undefined

/** Starts headless Chromium; without background traffic, so that a closed network gives no errors. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM as string,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Opens a page that collects what goes wrong on it: console errors, failed requests, uncaught exceptions, dialogs. */
export async function openPage(browser: Browser, viewport = { width: 1200, height: 900 }): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('requestfailed', (request) => problems.push(`${request.url()}: ${request.failure()?.errorText}`))
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return { page, problems }
}

/** Where screenshots are kept: `test/.out`. */
export function screenshotPath(name: string): string {
  const folder = join(import.meta.dirname, '../.out')
  mkdirSync(folder, { recursive: true })
  return join(folder, `${name}.png`)
}
