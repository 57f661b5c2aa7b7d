/** A text that is not Dutch, where `onForeign` is `'throw'`. */
export class ForeignLanguageError extends Error {
  override readonly name = 'ForeignLanguageError'
  /** `code`: BCP 47 code of the language found. */
  constructor(readonly code: string) {
    super(
      `expected Dutch text, got ${code === 'und' ? 'text without letters' : `language "${code}"`}: set onForeign to 'skip' or 'annotate' to go on`,
    )
  }
}

/** A text that is longer than `maxLength`. */
export class LengthError extends RangeError {
  override readonly name = 'LengthError'
  /** `length`: of the text, `most`: allowed, in UTF-16 code units. */
  constructor(length: number, most: number) {
    super(`annotate: expected at most ${most} code units of text, got ${length}: divide it, or set maxLength`)
  }
}

/** A text that is HTML, where `onHtml` is `'throw'`. */
export class HtmlError extends Error {
  override readonly name = 'HtmlError'
  /** `tag`: the first tag found; `offset`: where it stands. */
  constructor(
    readonly tag: string,
    readonly offset: number,
  ) {
    super(
      `expected plain text, got HTML (${tag} at ${offset}): set onHtml to 'strip' to read it without its tags, or to 'annotate' to take them as text`,
    )
  }
}
