import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AnnotatedText, toHtml } from '../../src/formats'
import { textSpan } from '../../src/span'
import { sample } from '../formats/sample'
import { hasChromium, launch, openPage, screenshotPath } from './chromium'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'zinnig-viewer-'))

/** Writes the page of `doc` and gives its address. */
function pageOf(doc: AnnotatedText, name: string): string {
  const file = join(folder, `${name}.html`)
  writeFileSync(file, toHtml(doc))
  return pathToFileURL(file).href
}

const attack = `Kop <img src=x onerror=alert(1)> " onmouseover="alert(2)\n\n„</q></script><script>alert(3)</script>”, zei <b onclick=alert(4)>'Jan'.`
const injected: AnnotatedText = {
  id: '"><script>alert(5)</script>',
  text: attack,
  language: { code: 'nl', confidence: 1 },
  blocks: [
    { start: 0, end: attack.indexOf('\n'), type: 'heading', level: 1 },
    { start: attack.indexOf('„'), end: attack.length, type: 'paragraph' },
  ],
  sentences: [],
  tokens: [],
  entities: [
    {
      ...textSpan(attack, 4, attack.indexOf('\n')),
      type: 'PER',
      name: '"><img src=x onerror=alert(6)>',
      cluster: 0,
      confidence: 1,
      source: 'rule',
    },
  ],
  quotes: [
    {
      ...textSpan(attack, attack.indexOf('„'), attack.indexOf('”') + 1),
      kind: 'direct',
      confidence: 1,
      continues: false,
      closed: true,
      depth: 0,
      cue: null,
      speaker: { name: '</script><img src=x onerror=alert(7)>', cluster: 0, mention: null, confidence: 1, via: 'cue' },
    },
  ],
}

describe.skipIf(!hasChromium)('the viewer in Chromium (skipped without it)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  it('shows every entity and quotation, without errors', async () => {
    const { page, problems } = await openPage(browser)
    await page.goto(pageOf(sample, 'sample'))
    expect(await page.locator('main .entity').count()).toBe(sample.entities.length)
    expect(await page.locator('main q[id]').count()).toBe(sample.quotes.length)
    expect(await page.locator('main').textContent()).toContain('<b>gelijk</b> & gaat door')
    await page.screenshot({ path: screenshotPath('viewer-light'), fullPage: true })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: screenshotPath('viewer-dark'), fullPage: true })
    expect(problems).toEqual([])
  })

  it('tells speaker, cue, via and confidence on focus, hover and tap, and lights up the speaker', async () => {
    const { page } = await openPage(browser)
    await page.goto(pageOf(sample, 'sample'))
    const card = page.locator('#card')
    const said = 'direct quotation, said by Anna de Wit (“Anna de Wit”), found by cue, cue “zegt”, confidence 90 %'
    await page.locator('#quote-1').focus()
    expect(await card.textContent()).toBe(said)
    expect(await page.locator('.entity.lit').textContent()).toBe('Anna de Wit')
    await page.keyboard.press('Escape')
    expect(await card.isHidden()).toBe(true)
    // At its opening mark: the box around its lines holds words that are not its own, and quotations within it.
    const { x, y } = await page.locator('#quote-1').evaluate((quote) => {
      const line = quote.getClientRects()[0] as DOMRect
      return { x: line.x + 3, y: line.y + line.height / 2 }
    })
    await page.mouse.move(x, y)
    expect(await card.textContent()).toBe(said)
    await page.keyboard.press('Escape')
    await page.locator('#quote-0').click()
    expect(await card.textContent()).toBe('scare quotation, no speaker')
  })

  it('walks the quotations by keyboard and filters layers', async () => {
    const { page } = await openPage(browser)
    await page.goto(pageOf(sample, 'sample'))
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('quote-1')
    await page.keyboard.press('p')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('quote-0')
    await page.locator('input[value=PER]').uncheck()
    expect(await page.locator('main .entity.off').textContent()).toBe('Anna de Wit')
  })

  it('keeps injected markup inert', async () => {
    const { page, problems } = await openPage(browser)
    await page.goto(pageOf(injected, 'injected'))
    await page.locator('#quote-0').hover()
    expect(await page.locator('main').textContent()).toContain('</q></script><script>alert(3)</script>')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(problems).toEqual([])
  })

  it.each([360, 1200])('has no serious accessibility problem and no sideways scrolling at %i px', async (width) => {
    const { page } = await openPage(browser, { width, height: 800 })
    await page.goto(pageOf(sample, 'sample'))
    await page.addScriptTag({ content: AXE }).catch(() => page.evaluate(AXE))
    const violations = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> } }).axe
      return (await axe.run()).violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id)
    })
    expect(violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    if (width === 360) await page.screenshot({ path: screenshotPath('viewer-360'), fullPage: true })
  })
})
