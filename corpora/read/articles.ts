/*
 * Reads annotated articles by what they are for and where they come from:
 *
 *     readArticles({ part: 'train' })                                       every training article
 *     readArticles({ part: 'train', sources: ['authored', 'wire'] })        those of two sources
 *     readArticles({ part: 'train', without: 'ntrex' })                     all but one source, to measure on that one
 *     readArticles({ part: 'dev', sources: ['wire'] }).map((a) => a.mentions)
 *
 * Each is a `GoldArticle` (text, blocks, sentences, entities, quotes, mentions with chains, aliases: see gold-text.ts) with its `part` and
 * `source`. Beside this file: `stage-input.ts` gives what a stage reads of an article (our tokens, gold blocks and sentences, tags);
 * `compare.ts` tells when two names or quotations are the same; `treebanks.ts` reads UD, cdb and raw text; `labelled.ts` sentences with BIO
 * labels of names. `train` and `eval` read corpora only through this folder, which imports neither.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPORA, PUBLIC } from './folder'
import { type GoldArticle, parseGold } from './gold-text'
import { joinArticles, STANDOFF_SETS, type StandoffSet } from './join'

/** What articles are for: to learn from, or only to report on. */
export type Part = 'train' | 'dev' | 'seed'

/**
 * Where articles come from: `authored`, written for this project in the manner of many papers; `wire`, likewise in the manner of agencies;
 * `ntrex`, translated news of 2018; `cdb`, passages of newspapers of about 1970, whose sentences are also in the treebank and in `names-nl`.
 */
export type Source = 'authored' | 'wire' | 'ntrex' | 'cdb'

/** All sources, in the order of the tables. */
export const SOURCES: readonly Source[] = ['authored', 'wire', 'ntrex', 'cdb']

/** A gold article and where it belongs. */
export interface CorpusArticle extends GoldArticle {
  readonly part: Part
  readonly source: Source
}

/** Which articles to read. */
export interface ArticleChoice {
  readonly part: Part
  /** All sources unless given. */
  readonly sources?: readonly Source[]
  /** A source to leave out: train on the rest, measure on it. */
  readonly without?: Source
  /** BCP 47 code of the articles wanted, `nl` unless given; `all` for the few in other languages too. */
  readonly language?: string
  /** The folder with the public corpora. */
  readonly from?: string
}

/** The part and source that an article's id tells: `train-wire-012`. */
export function placeOf(id: string): { part: Part; source: Source } {
  const [part, source] = id.split('-') as [Part, string | undefined]
  return { part, source: SOURCES.find((s) => s === source) ?? 'authored' }
}

const EXTENSION = '.gold.txt'

/** Reads the chosen articles, sorted by id; those of a source that is not at hand are left out. */
export function readArticles({ part, sources = SOURCES, without, language = 'nl', from = PUBLIC }: ArticleChoice): CorpusArticle[] {
  const wanted = sources.filter((s) => s !== without)
  const sets = (Object.keys(STANDOFF_SETS) as StandoffSet[]).filter((set) => set.startsWith(`${part}-`))
  const others = sets.filter((set) => wanted.includes(STANDOFF_SETS[set])).flatMap((set) => joinArticles(set, from))
  return [...ownArticles(part, wanted), ...others]
    .filter(({ lang }) => language === 'all' || lang === language)
    .map((article) => ({ ...article, ...placeOf(article.id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The articles written for this project, which stand in `corpora/gold`. */
function ownArticles(part: Part, sources: readonly Source[]): GoldArticle[] {
  const folder = join(CORPORA, 'gold')
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${part}-`) && file.endsWith(EXTENSION))
    .map((file) => ({ id: file.slice(0, -EXTENSION.length), path: join(folder, file) }))
    .filter(({ id }) => sources.includes(placeOf(id).source))
    .map(({ id, path }) => parseGold(readFileSync(path, 'utf8'), id))
}
