/**
 * `zinnig/batch`: annotates many texts in worker threads. Needs Node.
 *
 * @module zinnig/batch
 */
export { GazetteerFileError, readGazetteerFile } from './gazetteer-file'
export { type AnnotatedChunk, AnnotatorPool, type PoolOptions } from './pool'
export {
  type AnnotatedRecord,
  type ErrorRecord,
  FailedInput,
  type FailureReason,
  type InputRecord,
  isError,
  type OutputLine,
  type OutputRecord,
  type ReadRecord,
} from './record'
export { annotateStream, type RecordSource, type StreamOptions } from './stream'
