/* Words by which page furniture (share bars, bylines, credits, pointers to other articles) is known in Dutch and Flemish news. */
import { columnOf, usesOf } from './lists'

const words = usesOf('furniture-words')

/** First words of furniture, small letters; the value is the family. */
export const FURNITURE_OPENINGS = columnOf('furniture-openings', 1)

/** Words that stand anywhere in furniture far more often than in stories. */
export const FURNITURE_WORDS = words('furniture')

/** Names of press agencies and words that names of papers and sites are made of, small letters. */
export const MEDIA_WORDS = words('media')

/** Words that name a section or a kind of article, small letters: they stand above a headline. */
export const SECTION_WORDS = words('section')
