import { findBlocks } from '../src/blocks'
import { findCoreference } from '../src/coreference'
import { detectLanguage } from '../src/language'
import { defaultModel } from '../src/models/default-model'
import { describeNames, findNames, nameEntity } from '../src/names'
import { findMarks, findQuotes } from '../src/quotations'
import { splitSentences } from '../src/sentences'
import { bySpan } from '../src/span'
import { tagTokens } from '../src/tags'
import { tokenize } from '../src/tokens'
import { buildTree } from '../src/tree'
import { findValues } from '../src/values'

/** Processor time of each stage over texts met once, in microseconds, after `seconds` of warming up on others. */
export function stageTimes(warm: readonly string[], timed: readonly string[], seconds: number): Record<string, number> {
  const begin = process.cpuUsage().user
  do for (const text of warm) walk(text, () => {})
  while (process.cpuUsage().user - begin < seconds * 1e6)
  const times: Record<string, number> = {}
  for (const text of timed) {
    walk(text, (stage, time) => {
      times[stage] = (times[stage] ?? 0) + time
    })
  }
  return times
}

/** Takes a text through the stages as `src/annotate.ts` does, and tells what each took. */
function walk(text: string, note: (stage: string, microseconds: number) => void): void {
  const model = defaultModel()
  const run = <T>(stage: string, work: () => T): T => {
    const start = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(start)
    note(stage, user + system)
    return result
  }
  const blocks = run('blocks', () => findBlocks(text, model.blocks))
  run('language', () => detectLanguage(text, model.language))
  const tokens = run('tokens', () => tokenize(text, blocks))
  const sentences = run('sentences', () => splitSentences(text, blocks, tokens))
  const tags = run('tags', () => tagTokens(tokens, sentences, model.tags))
  const input = { text, blocks, tokens, sentences, tags }
  const names = run('names', () => describeNames(input, findNames(input, model.names, [], [])))
  const values = run('values', () => findValues(input, null))
  const marks = run('quotations', () => findMarks(input))
  const coreference = run('coreference', () => findCoreference({ ...input, names, quoted: marks }, model.coreference))
  const { nameClusters, clusters } = coreference
  const named = names.map((name, i) => nameEntity(name, clusters[nameClusters[i] as number]?.name ?? name.text, nameClusters[i] as number))
  const reading = { ...input, entities: [...named, ...values].sort(bySpan), marks, coreference }
  const quotes = run('quotations', () => findQuotes(reading, model.quotations))
  run('tree', () => buildTree({ ...reading, quotes }))
}
