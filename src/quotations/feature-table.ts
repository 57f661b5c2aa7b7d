import { finish, hashTemplate, mix } from '../model/hash'

/** How many weights there are: a power of two, into which features are hashed. */
export const WEIGHTS = 1 << 16

/** A feature: what a reporter would call it, and the properties whose values together it is. */
export interface Feature<Property extends string> {
  readonly name: string
  readonly of: readonly Property[]
}

/** A table of features, made ready: for each its hash so far and the places of its properties. */
export interface FeatureTable {
  readonly names: readonly string[]
  readonly hashes: readonly number[]
  readonly places: readonly (readonly number[])[]
}

/** Makes a table ready; `first` numbers its features among all tables'. */
export function tableOf<Property extends string>(
  first: number,
  features: readonly Feature<Property>[],
  properties: Readonly<Record<Property, number>>,
): FeatureTable {
  return {
    names: features.map((f) => f.name),
    hashes: features.map((_, i) => hashTemplate(first + i)),
    places: features.map((f) => f.of.map((property) => properties[property])),
  }
}

/** The place of feature `i` among the weights, by the values of the properties. */
function placeOf(table: FeatureTable, i: number, values: Int32Array): number {
  let hash = table.hashes[i] as number
  for (const property of table.places[i] as readonly number[]) hash = mix(hash, (values[property] as number) + 1)
  return finish(hash) & (WEIGHTS - 1)
}

/** The sum of the weights of a table's features. */
export function sumOf(table: FeatureTable, values: Int32Array, weights: Float32Array): number {
  let sum = 0
  for (let i = 0; i < table.hashes.length; i++) sum += weights[placeOf(table, i, values)] as number
  return sum
}

/** The places of a table's features. */
export function placesOf(table: FeatureTable, values: Int32Array): Int32Array {
  return Int32Array.from(table.hashes, (_, i) => placeOf(table, i, values))
}

/** Distances in tokens, divided where they begin to mean something else: next to it, in its clause, in its sentence. */
export function bucket(distance: number): number {
  return distance <= 2 ? Math.max(distance, 0) : distance <= 4 ? 3 : distance <= 7 ? 4 : distance <= 12 ? 5 : distance <= 20 ? 6 : 7
}
