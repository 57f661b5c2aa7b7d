// The two modules of `natural` that are used, each taken by its own path: the package's entry connects to databases.

declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: {
    /** Stems a Dutch word in small letters. */
    stem(word: string): string
  }
  export default stemmer
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Jaro-Winkler similarity of two strings, from 0 to 1. */
  export default function jaroWinkler(a: string, b: string, options?: { readonly ignoreCase?: boolean }): number
}
