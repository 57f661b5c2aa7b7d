/* Words by which page furniture (share bars, bylines, credits, pointers to other articles) is known in Dutch and Flemish news. */
import { columnOf, fromLists, usesOf } from './lists'

/** The words of page furniture, in small letters. */
export interface PageFurniture {
  /** First words of furniture, one or two; the value is the family. */
  readonly openings: ReadonlyMap<string, string>
  /** The first word of each opening. */
  readonly firstOfOpenings: ReadonlySet<string>
  /** Words that stand anywhere in furniture far more often than in stories. */
  readonly words: ReadonlySet<string>
  /** Names of press agencies and words that names of papers and sites are made of. */
  readonly media: ReadonlySet<string>
  /** Words that name a section or a kind of article: they stand above a headline. */
  readonly sections: ReadonlySet<string>
}

/** The words of page furniture; browsers get them with the model. */
export const pageFurniture = fromLists((): PageFurniture => {
  const use = usesOf('furniture-words')
  const openings = columnOf('furniture-openings', 1)
  const firstOfOpenings = new Set([...openings.keys()].map((opening) => opening.split(' ')[0] as string))
  return { openings, firstOfOpenings, words: use('furniture'), media: use('media'), sections: use('section') }
})
