/**
 * Measures what Flemish and older Dutch (spelling of about 1900 and of 1970) lose: our own sentences of `fixtures/language/varieties.tsv`, two at a time
 * in a paragraph. No target; none may crash or be taken for another language. Run: `npm run eval -- varieties`; `--errors` lists what is wrong.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createAnnotator } from '../src'

/** What was found of one variety. */
export interface VarietyRow {
  readonly variety: string
  readonly sentences: number
  /** Sentences alone that are called Dutch. */
  readonly dutch: number
  /** Sentences that stand as one sentence beside another in a paragraph. */
  readonly divided: number
  /** Sentences of which the finite verb is tagged a finite verb. */
  readonly verbs: number
}

/** Measures each variety; `report` is given a line for each error. */
export function evaluateVarieties(report: (line: string) => void = () => {}): VarietyRow[] {
  const annotator = createAnnotator({ layers: ['tags'] })
  const lines = readFileSync(new URL('../fixtures/language/varieties.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.split('\t') as [string, string, string])
  return [...new Set(lines.map(([variety]) => variety))].map((variety) => {
    const own = lines.filter(([of]) => of === variety)
    const counts = { dutch: 0, divided: 0, verbs: 0 }
    own.forEach(([, verb, sentence], i) => {
      const alone = annotator.annotate(sentence)
      if (alone.language.code === 'nl') counts.dutch++
      else report(`${variety}: ${alone.language.code}: ${sentence}`)
      const next = own[(i + 1) % own.length]?.[2] ?? ''
      const pair = annotator.annotate(`${sentence} ${next}`, { language: 'nl' })
      if (pair.sentences.some(({ start, end }) => start === 0 && end === sentence.length)) counts.divided++
      else report(`${variety}: divided otherwise: ${sentence} | ${next}`)
      const token = pair.tokens.find(({ text, end }) => end <= sentence.length && text.toLowerCase() === verb.toLowerCase())
      if (token && /^(?:VERB|AUX)$/.test(token.upos ?? '') && token.feats?.includes('VerbForm=Fin')) counts.verbs++
      else report(`${variety}: ${verb} ${token?.upos} ${token?.feats ?? ''}: ${sentence}`)
    })
    return { variety, sentences: own.length, ...counts }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = evaluateVarieties(process.argv.includes('--errors') ? console.log : undefined)
  console.log(
    `${'variety'.padEnd(10)}${'sentences'.padStart(10)}${'Dutch'.padStart(8)}${'divided'.padStart(9)}${'finite verb'.padStart(13)}`,
  )
  for (const { variety, sentences, dutch, divided, verbs } of rows)
    console.log(
      `${variety.padEnd(10)}${sentences.toString().padStart(10)}${dutch.toString().padStart(8)}${divided.toString().padStart(9)}${verbs.toString().padStart(13)}`,
    )
}
