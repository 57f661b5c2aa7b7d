import { SingleBar } from 'cli-progress'
import type { OutputLine } from '../batch/record'
import { say } from './terminal'

/** How often progress is shown, in milliseconds. */
const EVERY = 500
/** Steps of the bar. */
const STEPS = 1000

/** How much there is to do, as far as it is known. */
export interface Size {
  /** Documents; 0 where their number is not known. */
  readonly documents: number
  /** Bytes of the input; 0 where they are not known. */
  readonly bytes: number
}

/** Progress on a terminal; lines of JSON on standard error with `--json-log`; nothing where it is piped, or quiet. */
export class Progress {
  readonly #bar: SingleBar | undefined
  readonly #log: boolean
  readonly #quiet: boolean
  readonly #size: Size
  readonly #now: () => number
  #started: number
  /** Documents of an earlier run. */
  #had = 0
  #documents = 0
  #failed = 0
  #bytes = 0
  /** How far it was when the first document of this run was done. */
  #startedAt = 0
  #shown = 0

  /** `now`: the time in milliseconds. */
  constructor(
    { quiet, jsonLog }: { readonly quiet: boolean; readonly jsonLog: boolean },
    size: Size = { documents: 0, bytes: 0 },
    now: () => number = () => performance.now(),
  ) {
    this.#quiet = quiet
    this.#log = jsonLog
    this.#size = size
    this.#now = now
    this.#started = now()
    if (quiet || jsonLog || !process.stderr.isTTY) return
    const isKnown = size.documents > 0 || size.bytes > 0
    const total = size.documents ? '/{total}' : ''
    this.#bar = new SingleBar({
      format: `${isKnown ? '{bar} {percentage} %  ' : ''}{count}${total} documents  {rate}/s  ${isKnown ? '{left} left  ' : ''}{failed} errors`,
      stream: process.stderr,
      gracefulExit: false,
      hideCursor: true,
    })
    this.#bar.start(STEPS, 0, this.#shownState())
  }

  /** An earlier run had done so many documents: they are not done again. */
  resume(documents: number): void {
    this.#had = documents
    if (this.#log) this.#write('resume')
    else this.say(`${documents} ${documents === 1 ? 'document' : 'documents'} were done before: going on after them`)
  }

  /** So many bytes of the input were read. */
  read(bytes: number): void {
    this.#bytes += bytes
  }

  /** A document was written. */
  count({ failed }: Pick<OutputLine, 'failed'>): void {
    if (this.#documents === 0) {
      this.#startedAt = this.fraction() ?? 0
      this.#started = this.#now()
    }
    this.#documents++
    if (failed) this.#failed++
    const now = this.#now()
    if ((!this.#bar && !this.#log) || now - this.#shown < EVERY) return
    this.#shown = now
    this.#update()
    if (this.#log) this.#write('progress')
  }

  /** From 0 to 1, how much is done, earlier runs included; `undefined` where the size is not known. */
  fraction(): number | undefined {
    const { documents, bytes } = this.#size
    if (documents > 0) return Math.min(1, (this.#had + this.#documents) / documents)
    return bytes > 0 ? Math.min(1, this.#bytes / bytes) : undefined
  }

  /** Seconds left, going by the speed of this run; `undefined` where it cannot be told. */
  secondsLeft(): number | undefined {
    const done = this.fraction()
    if (done === undefined || this.#documents === 0 || done <= this.#startedAt) return undefined
    return Math.round(((this.#now() - this.#started) / 1000 / (done - this.#startedAt)) * (1 - done))
  }

  /** A message, but where it is quiet. */
  say(text: string): void {
    if (!this.#quiet) say(text)
  }

  /** The end; `failed` counts those of earlier runs too, `where` says where a reader finds why. */
  end(failed: number, where = ''): void {
    this.#update()
    this.#bar?.stop()
    if (this.#log) this.#write('end')
    else if (failed) this.say(`${failed} ${failed === 1 ? 'document' : 'documents'} failed${where}`)
  }

  #update(): void {
    this.#bar?.update(Math.round(STEPS * (this.fraction() ?? 0)), this.#shownState())
  }

  #shownState() {
    return {
      count: this.#had + this.#documents,
      total: this.#size.documents,
      percentage: Math.floor(100 * (this.fraction() ?? 0)),
      left: duration(this.secondsLeft()),
      rate: this.#rate(),
      failed: this.#failed,
    }
  }

  #rate(): number {
    return Math.round((1000 * this.#documents) / (this.#now() - this.#started || 1))
  }

  #write(event: string): void {
    const [done, left] = [this.fraction(), this.secondsLeft()]
    const counts = {
      documents: this.#documents,
      failed: this.#failed,
      perSecond: this.#rate(),
      ...(this.#had > 0 && { before: this.#had }),
      ...(this.#size.documents > 0 && { total: this.#size.documents }),
      ...(done !== undefined && { done: Number(done.toFixed(3)) }),
      ...(left !== undefined && { secondsLeft: left }),
    }
    process.stderr.write(`${JSON.stringify({ event, ...counts })}\n`)
  }
}

/** Seconds as a person reads them: `45 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number | undefined): string {
  if (seconds === undefined) return '?'
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
