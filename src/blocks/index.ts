export { BLOCK_TYPES, type Block, type BlockType } from './block'
export { BlockModel } from './classify'
export { findBlocks } from './find'
