import { SingleBar } from 'cli-progress'
import type { OutputLine } from '../batch/record'
import { say } from './terminal'

/** How often progress is shown, in milliseconds. */
const EVERY = 500

/** Progress on a terminal; lines of JSON on standard error with `--json-log`; nothing where it is piped, or quiet. */
export class Progress {
  readonly #bar: SingleBar | undefined
  readonly #log: boolean
  readonly #quiet: boolean
  readonly #started = performance.now()
  #total: number
  #documents = 0
  #failed = 0
  #shown = 0

  /** `total`: how many documents there are, where known. */
  constructor({ quiet, jsonLog }: { readonly quiet: boolean; readonly jsonLog: boolean }, total = 0) {
    this.#quiet = quiet
    this.#log = jsonLog
    this.#total = total
    if (quiet || jsonLog || !process.stderr.isTTY) return
    this.#bar = new SingleBar({
      format: total
        ? '{bar} {value}/{total} documents  {rate}/s  {eta_formatted} left  {failed} errors'
        : '{value} documents  {rate}/s  {failed} errors',
      stream: process.stderr,
      gracefulExit: false,
      hideCursor: true,
    })
    this.#bar.start(total, 0, { rate: 0, failed: 0 })
  }

  /** A document was written. */
  count({ failed }: Pick<OutputLine, 'failed'>): void {
    this.#documents++
    if (failed) this.#failed++
    const now = performance.now()
    if ((!this.#bar && !this.#log) || now - this.#shown < EVERY) return
    this.#shown = now
    this.#bar?.update(this.#documents, { rate: this.#rate(), failed: this.#failed })
    if (this.#log) this.#write('progress')
  }

  /** A message, but where it is quiet. */
  say(text: string): void {
    if (!this.#quiet) say(text)
  }

  /** The end; `failed` counts those of earlier runs too. */
  end(failed: number): void {
    this.#bar?.update(this.#documents, { rate: this.#rate(), failed: this.#failed })
    this.#bar?.stop()
    if (this.#log) this.#write('end')
    else if (failed) this.say(`${failed} ${failed === 1 ? 'document' : 'documents'} failed`)
  }

  #rate(): number {
    return Math.round((1000 * this.#documents) / (performance.now() - this.#started || 1))
  }

  #write(event: string): void {
    const counts = { documents: this.#documents, failed: this.#failed, perSecond: this.#rate(), ...(this.#total && { total: this.#total }) }
    process.stderr.write(`${JSON.stringify({ event, ...counts })}\n`)
  }
}
