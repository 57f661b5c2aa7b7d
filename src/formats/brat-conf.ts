import { NAME_TYPES, VALUE_TYPES } from '../names/entity'

const MENTIONS = ['Mention', 'Description', 'Pronoun']
const QUOTES = ['Direct', 'Partial', 'Title', 'Scare']

/**
 * What brat must know of the annotations of `toBrat` (https://brat.nlplab.org/configuration.html): the `annotation.conf` of the folder that
 * they stand in.
 */
export function toBratConf(): string {
  const quotes = QUOTES.join('|')
  return `${[
    '[entities]',
    ...NAME_TYPES,
    ...VALUE_TYPES,
    ...QUOTES,
    ...MENTIONS,
    'Cue',
    '',
    '[relations]',
    `Speaker\tArg1:${quotes}, Arg2:<ENTITY>`,
    `Cue\tArg1:${quotes}, Arg2:Cue`,
    'Coreference\tArg1:<ENTITY>, Arg2:<ENTITY>',
    // Names stand inside quotations, and quotations in one another.
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    `Continues\tArg:${quotes}`,
  ].join('\n')}\n`
}
