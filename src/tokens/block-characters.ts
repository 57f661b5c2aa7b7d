import { Class, characterClass } from './characters'

/** A block of a text by what its characters are; outside it all is white space. */
export class BlockCharacters {
  /** Where the block ends. */
  end = 0

  constructor(readonly text: string) {}

  classAt(i: number): Class {
    return i < this.end ? characterClass(this.text.charCodeAt(i)) : Class.Space
  }

  /** The code unit at `i`; 0 outside the block. */
  codeAt(i: number): number {
    return i < this.end ? this.text.charCodeAt(i) : 0
  }

  /** The class of what stands before `i`, be it in another block. */
  classBefore(i: number): Class {
    return i > 0 ? characterClass(this.text.charCodeAt(i - 1)) : Class.Space
  }

  /** Whether a letter or digit stands at `i`. */
  isWordAt(i: number): boolean {
    return this.wordWidthAt(i) > 0
  }

  /** How many code units the letter or digit at `i` has; 0 where none stands there. */
  wordWidthAt(i: number): number {
    const found = this.classAt(i)
    if (found === Class.Letter || found === Class.Digit) return 1
    return found === Class.Surrogate && this.isAstralLetter(i) ? 2 : 0
  }

  /** Whether the two code units at `i` are a letter or digit outside the basic plane. */
  isAstralLetter(i: number): boolean {
    return /^[\p{L}\p{M}\p{N}]/u.test(this.text.slice(i, i + 2))
  }

  /** Whether a letter or digit of the basic plane stands before `i`. */
  isWordBefore(i: number): boolean {
    const before = this.classBefore(i)
    return before === Class.Letter || before === Class.Digit
  }

  /** The place of the first character from `i` on that is no white space. */
  pastSpace(i: number): number {
    let at = i
    while (at < this.end && this.classAt(at) === Class.Space) at++
    return at
  }
}
