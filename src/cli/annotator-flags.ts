import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { type Annotator, createAnnotator } from '../annotate'
import { readGazetteerFile } from '../batch/gazetteer-file'
import type { Layer } from '../document/layers'
import type { AnnotatorOptions } from '../options/options'
import { CliError, EXIT_USAGE } from './cli-error'

/** What the command line says of the annotator. */
export interface AnnotatorFlags {
  readonly layers?: string
  readonly date?: string
  readonly lang?: string
  readonly onForeign: 'skip' | 'annotate' | 'throw'
  readonly onHtml: 'throw' | 'annotate' | 'strip'
  readonly select?: string
  readonly gazetteer?: string
  readonly setup?: string
}

/** Adds the options of `AnnotatorFlags` to a command. */
export function annotatorOptions(command: Command): Command {
  return command
    .option('--layers <list>', 'layers to fill, with commas: tags,syntax,entities,coreference,quotes,indirect')
    .option('--date <date>', 'date of the texts (ISO 8601), from which "gisteren" counts')
    .option('--lang <code>', 'language of the texts, where known: nl is annotated without detection')
    .option('--gazetteer <file>', 'names of your own: .csv, .json or .jsonl with name, type, id, canonical, aliases, …')
    .option('--on-foreign <what>', 'a text that is not Dutch: skip, annotate or throw', 'skip')
    .option('--on-html <what>', 'a text that is HTML: throw, annotate its tags as text, or strip them', 'throw')
    .option(
      '--select <selector>',
      'read only these elements of a page (CSS: article, .story p); .html and .htm files are pages without it too',
    )
    .option('--setup <module>', 'a module whose default export makes the annotator from the options')
}

/** The address of the module of `--setup`. */
export const setupOf = (setup: string): string => pathToFileURL(resolve(setup)).href

/** The annotator that flags ask for, but for `--setup`; a wrong one is wrong usage. */
export function annotatorOf(flags: AnnotatorFlags): Annotator {
  try {
    return createAnnotator(withGazetteer(flags))
  } catch (error) {
    throw wrongFlag(error)
  }
}

/** The annotator that flags ask for, made by the module of `--setup` where there is one; what is wrong with it is wrong usage. */
export async function annotatorWithSetup(flags: AnnotatorFlags): Promise<Annotator> {
  const plain = annotatorOf(flags)
  if (flags.setup === undefined) return plain
  try {
    const made = (await import(setupOf(flags.setup))) as { default?: (options: AnnotatorOptions) => Annotator | Promise<Annotator> }
    if (typeof made.default !== 'function') throw new TypeError('expected a default export that makes an annotator')
    return await made.default(withGazetteer(flags))
  } catch (error) {
    throw new CliError(`--setup ${flags.setup}: ${(error as Error).message}`, EXIT_USAGE)
  }
}

function withGazetteer(flags: AnnotatorFlags): AnnotatorOptions {
  return { ...optionsOf(flags), ...(flags.gazetteer !== undefined && { gazetteer: readGazetteerFile(flags.gazetteer) }) }
}

/** The options of the annotator that flags ask for. */
export function optionsOf(
  flags: Omit<AnnotatorFlags, 'gazetteer' | 'setup'>,
): Omit<AnnotatorOptions, 'rules' | 'entities' | 'stages' | 'model'> {
  return {
    onForeign: flags.onForeign,
    onHtml: flags.onHtml,
    ...(flags.layers !== undefined && { layers: flags.layers.split(',').map((l) => l.trim()) as Layer[] }),
    ...(flags.date !== undefined && { date: flags.date }),
    ...(flags.lang !== undefined && { language: flags.lang }),
  }
}

/** What the command line calls an option that it calls otherwise than the library. */
const FLAG_OF: Readonly<Record<string, string>> = { language: 'lang' }

/** An error of an option, in the words of the command line: `--on-foreign`, not `options.onForeign`. */
function wrongFlag(error: unknown): CliError {
  const message = (error as Error).message.replace(
    /^options\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/,
    (_, name: string, index?: string, field?: string) => {
      const flag = `--${FLAG_OF[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
      return [flag, ...(index === undefined ? [] : [`entry ${Number(index) + 1}`]), ...(field === undefined ? [] : [field])].join(': ')
    },
  )
  return new CliError(message, EXIT_USAGE)
}
