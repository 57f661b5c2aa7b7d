import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'

/** Longest word that is stemmed, in code units: the algorithm looks at every vowel of a word several times. */
const LONGEST_STEMMED = 64

/** The stem of a word by Porter's algorithm for Dutch (http://snowball.tartarus.org/algorithms/dutch/stemmer.html), in small letters. */
export function stem(word: string): string {
  const lower = word.toLowerCase()
  return lower.length > LONGEST_STEMMED ? lower : porterStemmer.stem(lower)
}
