export type { SyntaxModel } from './model'
export { createSyntax, type Syntax, type SyntaxInput, type TokenSpan } from './syntax'
