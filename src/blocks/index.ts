export type { Block, BlockType } from './block'
export { BlockModel } from './classify'
export { findBlocks } from './find'
