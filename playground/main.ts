import example from '../fixtures/articles/seed-2023-02.txt?raw'
import type { AnnotateRequest, WorkerAnswer } from './messages'

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const text = find<HTMLTextAreaElement>('text')
const annotate = find<HTMLButtonElement>('annotate')
const download = find<HTMLButtonElement>('download')
const status = find<HTMLOutputElement>('status')
const result = find<HTMLIFrameElement>('result')
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
let json = ''

text.value = example.trim()

function ask(): void {
  status.value = 'Bezig…'
  worker.postMessage({ text: text.value } satisfies AnnotateRequest)
}

worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
  switch (data.type) {
    case 'ready':
      annotate.disabled = false
      ask()
      break
    case 'annotated':
      json = data.json
      download.disabled = false
      result.hidden = false
      result.srcdoc = data.html
      status.value = [`${data.names} namen en waarden, ${data.quotes} citaten in ${data.milliseconds.toFixed(0)} ms`, ...data.skipped].join(
        '. ',
      )
      status.dataset.milliseconds = String(data.milliseconds)
      break
    case 'failed':
      status.value = data.message
      break
    default:
      data satisfies never
  }
})

find<HTMLFormElement>('form').addEventListener('submit', (event) => {
  event.preventDefault()
  ask()
})

download.addEventListener('click', () => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  link.download = 'zinnig.json'
  link.click()
  URL.revokeObjectURL(link.href)
})
