import type { TextSpan } from '../span'

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'email' | 'handle' | 'hashtag' | 'emoji'

/** A token as Universal Dependencies has it for Dutch. Tokens are ordered, never overlap, and hold no white space. */
export interface Token extends TextSpan {
  /** What the token is made of. */
  readonly kind: TokenKind
}
