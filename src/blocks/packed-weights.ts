/*
 * Weights in hundredths, packed into characters so that the bundle stays small: one character for -40 to 40, else a mark and two, for the forties and
 * the rest.
 */

const ZERO = 80
const MOST = 40
const MARK = '!'

/** Packs whole numbers from -1,600 to 1,600. */
export function packWeights(weights: readonly number[]): string {
  const letter = (n: number) => String.fromCharCode(ZERO + n)
  return weights
    .map((w) => (Math.abs(w) <= MOST ? letter(w) : MARK + letter(Math.floor(w / MOST)) + letter(w - MOST * Math.floor(w / MOST))))
    .join('')
}

/** Reads the weights of `features` (one a line) back: `states` for each. */
export function unpackWeights(features: string, packed: string, states: number): Map<string, number[]> {
  let at = 0
  const number = () => packed.charCodeAt(at++) - ZERO
  const weight = () => {
    if (packed[at] !== MARK) return number() / 100
    at++
    return (MOST * number() + number()) / 100
  }
  return new Map(features.split('\n').map((name) => [name, Array.from({ length: states }, weight)]))
}
