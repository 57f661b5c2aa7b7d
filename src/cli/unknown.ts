import { nearest } from '../integrations/nearest'
import { CliError, EXIT_USAGE } from './cli-error'

/** The error of a name that is none of `names`, with the nearest of them. */
export function unknown(flag: string, what: string, given: string, names: readonly string[]): CliError {
  const [best] = nearest(names, (name) => name, given, 1)
  const isNear = best !== undefined && [...best.slice(1)].some((letter, i) => given.toLowerCase().includes(`${best[i]}${letter}`))
  const hint = isNear ? `: did you mean ${best}?` : ''
  return new CliError(`${flag}: there is no ${what} "${given}"${hint}; there are ${names.join(', ')}`, EXIT_USAGE)
}
