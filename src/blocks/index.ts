export type { Block, BlockType } from './block'
export { findBlocks } from './find'
