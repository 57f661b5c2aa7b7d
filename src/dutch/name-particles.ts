import { entries } from './lists'

/** Words that belong to a surname though they are no name by themselves, small. */
export const NAME_PARTICLES: readonly string[] = entries('name-particles')
