import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CorpusArticle, type Part, readArticles, SOURCES, type Source } from '../../corpora/read/articles'
import { createAnnotator } from '../../src'
import type { Document } from '../../src/document/document'
import { defaultModel } from '../../src/models/default-model'
import { type Model, readModel } from '../../src/models/models'

/** Articles of one part and source, which are scored by themselves: `dev-wire`. */
export interface ArticleSet {
  readonly name: string
  readonly part: Part
  readonly source: Source
  readonly articles: readonly CorpusArticle[]
}

/** What the parts of `npm run eval` understand. */
export interface EvalOptions {
  /** `--part train`; dev and seed unless given. */
  readonly parts: readonly Part[]
  /** `--source wire,ntrex`; all unless given. */
  readonly sources: readonly Source[]
  /** `--errors`: print them. Never on dev or seed, whose errors are not read. */
  readonly errors: boolean
  /** `--model FILE`, such as one that was trained without a source; the shipped one unless given. */
  readonly model: Model
  /** `--folds`: cross-validate as well. */
  readonly folds: boolean
}

/** Reads the options of a part of `npm run eval`. */
export function readEvalOptions(args: readonly string[] = process.argv.slice(2)): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      part: { type: 'string' },
      source: { type: 'string' },
      model: { type: 'string' },
      errors: { type: 'boolean', default: false },
      folds: { type: 'boolean', default: false },
    },
  })
  const list = (value: unknown) => (typeof value === 'string' ? value.split(',') : undefined)
  const model = typeof values.model === 'string' ? readModel(new Uint8Array(readFileSync(values.model))) : defaultModel()
  return {
    parts: (list(values.part) as Part[] | undefined) ?? ['dev', 'seed'],
    sources: (list(values.source) as Source[] | undefined) ?? SOURCES,
    errors: values.errors === true,
    folds: values.folds === true,
    model,
  }
}

/** The sets that were asked for and are at hand, each by itself. */
export function readSets({ parts, sources }: Pick<EvalOptions, 'parts' | 'sources'>, language = 'nl'): ArticleSet[] {
  return parts.flatMap((part) =>
    sources.flatMap((source) => {
      const articles = readArticles({ part, sources: [source], language })
      return articles.length ? [{ name: source === 'authored' ? part : `${part}-${source}`, part, source, articles }] : []
    }),
  )
}

/** Annotates the articles of a set from their text alone. */
export function annotateSet({ articles }: ArticleSet, model: Model): Document[] {
  const annotator = createAnnotator({ model })
  return articles.map(({ text, id }) => annotator.annotate(text, { id }))
}
