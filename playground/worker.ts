import { createAnnotator, loadModel } from 'zinnig'
import { toHtml, toJson } from '../src/formats'
import { skippedNotes } from '../src/formats/skipped'
import type { AnnotateRequest, WorkerAnswer } from './messages'

const answer = (message: WorkerAnswer) => postMessage(message)

async function start(): Promise<void> {
  await loadModel(new URL('../model/zinnig.bin', import.meta.url))
  const annotator = createAnnotator({ onHtml: 'annotate' })
  addEventListener('message', ({ data }: MessageEvent<AnnotateRequest>) => {
    try {
      const before = performance.now()
      const doc = annotator.annotate(data.text, { id: 'speeltuin' })
      const milliseconds = performance.now() - before
      answer({
        type: 'annotated',
        html: toHtml(doc),
        json: toJson(doc),
        milliseconds,
        names: doc.entities.length,
        quotes: doc.quotes.length,
        skipped: skippedNotes(doc),
      })
    } catch (error) {
      answer({ type: 'failed', message: (error as Error).message })
    }
  })
  answer({ type: 'ready' })
}

start().catch((error: Error) => answer({ type: 'failed', message: error.message }))
