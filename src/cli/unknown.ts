import { nearest } from '../integrations/nearest'
import { CliError, EXIT_USAGE } from './cli-error'

/** The error of a name that is none of `names`, with the nearest of them. */
export function unknown(flag: string, what: string, given: string, names: readonly string[]): CliError {
  // Letters in another order share no pairs: *tie* is *tei*.
  const best = names.find((name) => sorted(name) === sorted(given.toLowerCase())) ?? nearest(names, (name) => name, given, 1)[0]
  const isNear =
    best !== undefined &&
    (sorted(best) === sorted(given.toLowerCase()) ||
      [...best.slice(1)].some((letter, i) => given.toLowerCase().includes(`${best[i]}${letter}`)))
  const hint = isNear ? `: did you mean ${best}?` : ''
  return new CliError(`${flag}: there is no ${what} "${given}"${hint}; there are ${names.join(', ')}`, EXIT_USAGE)
}

const sorted = (word: string): string => [...word].sort().join('')
