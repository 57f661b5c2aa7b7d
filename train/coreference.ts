/*
 * Trains section `coreference` of the model on gold/train-*: where descriptions end, and which chain each mention joins. Beside the weights
 * the section holds the classes of nouns by Open Dutch WordNet. `heldOutCoreference` gives the articles as the trained stage sees new ones.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PUBLIC, readPublic } from '../corpora/read/folder'
import { type Coreference, findCoreference } from '../src/coreference'
import { COREFERENCE_FEATURES } from '../src/coreference/feature-list'
import { NounLexicon } from '../src/coreference/nouns'
import { wordHash } from '../src/coreference/word-hash'
import { type ModelSection, readModelFile } from '../src/model/file'
import { readTagModel, type TagModel } from '../src/tags'
import { type ChainArticle, type FoundNames, readChainArticles } from './coreference-data'
import { CoreferenceTrainer } from './coreference-train'
import { readCrossfit } from './crossfit'
import { packClasses } from './noun-classes'
import { packCoreference } from './pack'

const SEED = 20261130
/** Weights beyond this are cut to it before they are packed into 8 bits. */
const TOP = 3

/** The classes of nouns of Open Dutch WordNet, packed, by the hash of the lemma. */
export function readNounClasses(shared: string): Map<number, number> {
  const classes = new Map<number, number>()
  for (const line of readPublic('data/lexicon/wordnet-classes-nl.tsv.gz', shared).split('\n')) {
    const [lemma = '', part, counts] = line.split('\t')
    if (part === 'n' && counts && !lemma.includes(' ')) classes.set(wordHash(lemma.toLowerCase()), packClasses(counts))
  }
  return classes
}

/** The tagger that was trained before this part; else that of the shipped model. */
export function trainedTagModel(): TagModel {
  const part = join(import.meta.dirname, '.build/tags.part.bin')
  return readTagModel(readModelFile(readFileSync(existsSync(part) ? part : join(import.meta.dirname, '../model/zinnig.bin'))))
}

/** The names that taggers found which had not seen the article, as `npm run train -- names` left them. */
export function foundNames(): FoundNames {
  return new Map([...readCrossfit()].map(([id, { names }]) => [id, names]))
}

/** Trains on all of gold/train-*, with names as a tagger finds them that has not seen the article. */
export async function trainCoreference(shared: string, log: (line: string) => void): Promise<Record<string, ModelSection>> {
  const articles = readChainArticles({ part: 'train', from: shared }, trainedTagModel(), foundNames())
  const classes = readNounClasses(shared)
  const weights = new CoreferenceTrainer(articles, new NounLexicon(classes)).train(SEED)
  log(`${articles.length} articles, ${weights.reduce((sum, w) => sum + (w === 0 ? 0 : 1), 0)} weights, ${classes.size} nouns`)
  return { coreference: packCoreference(weights, classes, TOP) }
}

/** An article with who is who in it as found by weights that were trained without it. */
export interface HeldOut {
  readonly article: ChainArticle
  readonly coreference: Coreference
}

/** Finds who is who in training articles, each by weights trained on the other folds; in the order of `articles`. */
export function heldOutCoreference(articles: readonly ChainArticle[], shared: string, folds = 3): HeldOut[] {
  const nouns = new NounLexicon(readNounClasses(shared))
  const trainer = new CoreferenceTrainer(articles, nouns)
  const found: HeldOut[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainer.train(SEED, (_, i) => i % folds !== fold)
    const model = { features: COREFERENCE_FEATURES, weights: { places: weights, scale: 1 }, nouns }
    articles.forEach((article, i) => {
      if (i % folds === fold) found[i] = { article, coreference: findCoreference(article.input, model) }
    })
  }
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await trainCoreference(PUBLIC, console.log)
