// The two modules of `natural` that are used, each taken by its own path: the package's entry connects to databases.

declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  /** Stems a Dutch word in small letters. */
  export function stem(word: string): string
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Jaro-Winkler similarity of two strings, from 0 to 1. */
  export default function jaroWinkler(a: string, b: string, options?: { readonly ignoreCase?: boolean }): number
}
