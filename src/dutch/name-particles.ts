import { usesOf } from './lists'

const particles = usesOf('name-particles')

/** Words that belong to a surname though they are no name by themselves, small. */
export const NAME_PARTICLES = particles('surname')

/** Words that stand between the words of a name of any kind, small, a few signs among them. */
export const WORDS_INSIDE_NAMES = particles('inside')

/** Small words of the names under and above articles. */
export const BYLINE_PARTICLES = particles('byline')

/** Small words that may follow *De* or *Van* in a surname after an initial (*H. De la Rue*). */
export const PARTICLES_AFTER_STOP = particles('after-stop')

/** Words by which no two names are taken for one thing's. */
export const WORDS_WITHOUT_KEY = particles('no-key')

/** Words whose first letters abbreviations leave out. */
export const WORDS_WITHOUT_INITIAL = particles('no-initial')
