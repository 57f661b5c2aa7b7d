/** What the page asks of the worker. */
export interface AnnotateRequest {
  readonly text: string
}

/** What the worker answers: that its model is there, an annotated article, or what went wrong. */
export type WorkerAnswer =
  | { readonly type: 'ready' }
  | {
      readonly type: 'annotated'
      readonly html: string
      readonly json: string
      readonly milliseconds: number
      readonly names: number
      readonly quotes: number
      /** What was not read, and why. */
      readonly skipped: readonly string[]
    }
  | { readonly type: 'failed'; readonly message: string }
