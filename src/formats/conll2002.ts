import { NAME_TYPES } from '../names/entity'
import { type AnnotatedText, tokenRange, unitsOf } from './annotated-text'

const NAMES: ReadonlySet<string> = new Set(NAME_TYPES)

/**
 * CoNLL-2002 for Dutch: `token part-of-speech tag` a line, names as BIO, an empty line after each sentence, `-DOCSTART-` first
 * (https://www.clips.uantwerpen.be/conll2002/ner/). Values (dates, money) are not part of it and are left out.
 */
export function toConll2002(doc: AnnotatedText): string {
  const tags: string[] = new Array(doc.tokens.length).fill('O')
  for (const name of doc.entities) {
    if (!NAMES.has(name.type)) continue
    const [first, end] = tokenRange(doc.tokens, name)
    for (let t = first; t < end; t++) tags[t] = `${t === first ? 'B' : 'I'}-${name.type}`
  }
  let out = '-DOCSTART- -DOCSTART- O\n'
  for (const unit of unitsOf(doc)) {
    for (let t = unit.firstToken; t < unit.endToken; t++)
      out += `${column(doc.tokens[t]?.text ?? '')} ${doc.tokens[t]?.upos ?? '_'} ${tags[t]}\n`
    out += '\n'
  }
  return out
}

/** What stands in one column: white space parts columns and lines, whichever it is. */
const column = (text: string): string => text.replace(/[\s\x1c-\x1f\x85]/g, '_') || '_'
