export { buildTree } from './build'
export type { EntityNode, Part, QuotationNode, Root } from './nodes'
