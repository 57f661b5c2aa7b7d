export { buildTree, type TreeInput } from './build'
export type { EntityNode, Part, QuotationNode, Root } from './nodes'
