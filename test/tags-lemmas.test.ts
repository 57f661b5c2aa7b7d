import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readModelFile } from '../src/model/file'
import { readTagModel } from '../src/tags'

const MODEL = new URL('../model/zinnig.bin', import.meta.url)
const hasModel = existsSync(MODEL) && readModelFile(readFileSync(MODEL)).names.includes('tags')

/** The label that a form of each kind has. */
const LABELS: Readonly<Record<string, string>> = {
  diminutive: 'NOUN Gender=Neut|Number=Sing',
  diminutives: 'NOUN Number=Plur',
  plural: 'NOUN Number=Plur',
  past: 'VERB Number=Sing|Tense=Past|VerbForm=Fin',
  pasts: 'VERB Number=Plur|Tense=Past|VerbForm=Fin',
  participle: 'VERB VerbForm=Part',
}

/*
 * `fixtures/tags/lemmas.tsv` has 200 forms of each kind that stand in no treebank that the tagger is trained on: made from the nouns and verbs of the word
 * lists by the rules of grammar for making forms, and kept where the lists have the form (OpenTaal, BSD / CC BY 3.0). A compound may be set off or not.
 */
const forms = readFileSync(new URL('../fixtures/tags/lemmas.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [kind: string, form: string, lemma: string])

describe.skipIf(!hasModel)('lemmas of forms that no treebank has', () => {
  it.each(Object.keys(LABELS))('%s: 97 in 100 are right', (kind) => {
    const model = readTagModel(readModelFile(readFileSync(MODEL)))
    const label = model.labels.findIndex(({ upos, feats }) => `${upos} ${feats ?? '_'}` === LABELS[kind])
    expect(label).toBeGreaterThanOrEqual(0)
    const own = forms.filter(([k]) => k === kind)
    expect(own.length).toBeGreaterThan(150)
    const plain = (lemma: string) => (kind.startsWith('pa') ? lemma : lemma.replaceAll('_', ''))
    const wrong = own
      .filter(([, form, lemma]) => plain(model.lemmatizer.lemma(form, label)) !== lemma)
      .map(([, form]) => `${form}: ${model.lemmatizer.lemma(form, label)}`)
    expect(wrong.length / own.length, wrong.join(', ')).toBeLessThanOrEqual(0.03)
  })
})
