export { type Annotator, annotate, createAnnotator } from './annotate'
