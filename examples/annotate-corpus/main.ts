// Streams a corpus through a pool of workers and counts who is quoted most.
import { annotateStream } from 'zinnig/batch'

/** A corpus as it could come from a database cursor: one article at a time. */
async function* articles(): AsyncGenerator<{ id: string; text: string; paper: string }> {
  for (let day = 1; day <= 50; day++) {
    const name = day % 3 ? 'Karin Vermeulen' : 'Henk Bos'
    yield { id: `day-${day}`, text: `Op dag ${day} sprak ${name} de raad toe. „Het werk ligt stil”, zei ${name}.`, paper: 'De Rotte' }
  }
}

const quoted = new Map<string, number>()
let failed = 0
for await (const result of annotateStream(articles(), { concurrency: 2 })) {
  if ('error' in result) {
    failed++
    continue
  }
  for (const quote of result.quotes) if (quote.speaker) quoted.set(quote.speaker.name, (quoted.get(quote.speaker.name) ?? 0) + 1)
}
for (const [name, times] of [...quoted].sort((a, b) => b[1] - a[1])) console.log(`${name}: ${times}`)
console.log(`${failed} failed`)
