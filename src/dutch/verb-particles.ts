import { usesOf } from './lists'

const particles = usesOf('verb-particles')

/** First parts of separable verbs: *uit* of *uitvoeren*. */
export const SEPARABLE_PARTICLES = particles('separable')

/** First parts that a verb can also keep (*doorstaan*, *overschrijden*): a written-together form does not tell. */
export const KEPT_PARTICLES = particles('kept')

/** Those that verbs mostly keep where they are written together. */
export const MOSTLY_KEPT_PARTICLES = particles('mostly-kept')

/** Those that make a verb of speaking of another: *opmerken*, *toevoegen*. */
export const SPEECH_PARTICLES = particles('speech')
