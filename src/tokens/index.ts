export type { Token, TokenKind } from './token'
export { tokenize } from './tokenize'
