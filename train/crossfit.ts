/*
 * What the taggers of tags and names make of gold articles that they have not seen, for training later stages: on gold names alone these would learn to
 * trust names more than they can. `npm run train -- names` writes `train/.build/crossfit.jsonl`; one line for each article of `gold/train-*`:
 *
 *   { "id": "train-001", "source": "authored", "fold": 2, "tokens": [[0, 3], …], "tags": [["DET", "LID|bep|stan|rest", "Definite=Def", "de"], …],
 *     "names": [{ "start": 58, "end": 60, "type": "LOC", "confidence": 0.98 }, …] }
 *
 * Blocks and sentences are gold, tokens are ours. Names are of a tagger trained without this article's part (one article in four, by its id); only the
 * second pass, some hundred weights, has seen all parts. Tags are of the shipped tagger: the treebanks have no gold articles but those of source `cdb`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticles, type Source } from '../corpora/read/articles'
import { inputOf } from '../corpora/read/stage-input'
import { type ModelSection, readModelFile } from '../src/model/file'
import { type NameMention, readNameModel } from '../src/names'
import { readTagModel, type TagModel } from '../src/tags'
import { writeModelFile } from './model-file'
import { foldOf } from './names-parts'

/** One line of the file. */
export interface CrossfitArticle {
  readonly id: string
  readonly source: Source
  readonly fold: number
  readonly tokens: readonly (readonly [start: number, end: number])[]
  /** One a token: part of speech, CGN-style tag, features, lemma. */
  readonly tags: readonly (readonly [upos: string, xpos: string | null, feats: string | null, lemma: string])[]
  readonly names: readonly Pick<NameMention, 'start' | 'end' | 'type' | 'confidence'>[]
}

const file = join(import.meta.dirname, '.build/crossfit.jsonl')

/** Writes the file: `taggers` are the name taggers, by the part that they have not seen. */
export function writeCrossfit(sharedDir: string, taggers: readonly ModelSection[], log: (line: string) => void): void {
  const models = taggers.map((names) => readNameModel(readModelFile(writeModelFile({}, { names }))))
  const tags = trainedTags()
  const lines = readArticles({ part: 'train', from: sharedDir }).map((article): string => {
    const input = inputOf(article, tags)
    const fold = foldOf(article.id)
    const line: CrossfitArticle = {
      id: article.id,
      source: article.source,
      fold,
      tokens: input.tokens.map((t) => [t.start, t.end]),
      tags: input.tags.map((t) => [t.upos, t.xpos, t.feats, t.lemma]),
      names: (models[fold]?.find(input) ?? []).map(({ start, end, type, confidence }) => ({ start, end, type, confidence })),
    }
    return JSON.stringify(line)
  })
  writeFileSync(file, `${lines.join('\n')}\n`)
  log(`${lines.length} articles in train/.build/crossfit.jsonl`)
}

/** Reads the file: the articles by their id. Throws where it is not there. */
export function readCrossfit(): Map<string, CrossfitArticle> {
  if (!existsSync(file)) throw new Error('train/.build/crossfit.jsonl is not there: npm run train -- tags names')
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CrossfitArticle)
  return new Map(articles.map((article) => [article.id, article]))
}

/** The tagger that was trained before; none where it was not. */
function trainedTags(): TagModel | undefined {
  const part = join(import.meta.dirname, '.build/tags.part.bin')
  return existsSync(part) ? readTagModel(readModelFile(readFileSync(part))) : undefined
}
