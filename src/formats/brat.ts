import type { EntityType } from '../names'
import { NAME_TYPES, VALUE_TYPES } from '../names/entity'
import type { QuoteKind } from '../quotations'
import { type TextSpan, textSpan } from '../span'
import type { AnnotatedText } from './annotated-text'
import { codePointOffsets, utf16Offsets } from './code-points'
import { FormatError } from './format-error'

/*
 * brat standoff (https://brat.nlplab.org/standoff.html): a text file and beside it the annotations. Offsets count Unicode code
 * points. A line end inside a span splits it in brat's eyes: the span is written as fragments, one a line.
 *
 *   T1  LOC 0 2        VS                    entity, or quotation with its kind (Direct, Partial, Title, Scare), or Cue, Mention
 *   A1  Continues T3                         attribute
 *   R1  Speaker Arg1:T3 Arg2:T1              relation from a quotation to the mention of its speaker
 *   R2  Coreference Arg1:T5 Arg2:T1          relation from a mention (Description, Pronoun, or a name) to the one of the same before it
 *   #1  AnnotatorNotes T3  Antony Blinken    the name of an entity, or of a quotation's speaker
 */

/** The annotations (`.ann`) of `doc`, whose text is the text file. */
export function toBrat(doc: AnnotatedText): string {
  const point = codePointOffsets(doc.text)
  const lines: string[] = []
  let spans = 0
  let others = 0
  const add = (label: string, span: TextSpan) => {
    const id = `T${++spans}`
    lines.push(`${id}\t${label} ${fragments(span, point)}\t${span.text.replace(/[\r\n]+/g, ' ')}`)
    return id
  }
  const note = (id: string, value: string) => lines.push(`#${++others}\tAnnotatorNotes ${id}\t${value.replace(/\s+/g, ' ')}`)
  const idAt = new Map<string, string>()
  const key = ({ start, end }: TextSpan) => `${start}:${end}`
  for (const entity of doc.entities) {
    const id = add(entity.type, entity)
    note(id, entity.name)
    idAt.set(key(entity), id)
  }
  const last = new Map<number, string>()
  for (const mention of doc.mentions ?? []) {
    const id = idAt.get(key(mention)) ?? add(LABEL_OF_MENTION[mention.kind], mention)
    idAt.set(key(mention), id)
    const before = last.get(mention.cluster)
    if (before) lines.push(`R${++others}\tCoreference Arg1:${id} Arg2:${before}`)
    last.set(mention.cluster, id)
  }
  for (const quote of doc.quotes) {
    const id = add(LABEL_OF_KIND[quote.kind], quote)
    if (quote.continues) lines.push(`A${++others}\tContinues ${id}`)
    if (quote.speaker) {
      note(id, quote.speaker.name)
      if (quote.speaker.mention)
        lines.push(`R${++others}\tSpeaker Arg1:${id} Arg2:${idAt.get(key(quote.speaker.mention)) ?? add('Mention', quote.speaker.mention)}`)
    }
    if (quote.cue) lines.push(`R${++others}\tCue Arg1:${id} Arg2:${add('Cue', quote.cue)}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** What a brat file holds. */
export interface BratAnnotations {
  readonly entities: readonly (TextSpan & { readonly type: EntityType; readonly name: string | null })[]
  readonly quotes: readonly (TextSpan & {
    readonly kind: QuoteKind
    readonly continues: boolean
    readonly speaker: string | null
    readonly mention: TextSpan | null
    readonly cue: TextSpan | null
  })[]
}

/**
 * Reads brat annotations of `text` that use the labels of `toBrat`; other labels are passed over. Throws a `FormatError` that
 * names the line where one cannot be read or points outside the text.
 */
export function fromBrat(text: string, annotations: string): BratAnnotations {
  const utf16 = utf16Offsets(text)
  const spans = new Map<string, { label: string; span: TextSpan }>()
  const notes = new Map<string, string>()
  const continues = new Set<string>()
  const links = new Map<string, string>()
  for (const [i, line] of annotations.split('\n').entries()) {
    if (!line.trim()) continue
    const fail = (expected: string): never => {
      throw new FormatError(`line ${i + 1}: expected ${expected}, got ${JSON.stringify(line.slice(0, 80))}`)
    }
    const [id = '', body = '', ...cells] = line.split('\t')
    const rest = cells.join('\t') // a text may hold tabs itself
    const words = body.split(' ')
    switch (id[0]) {
      case 'T': {
        const [label = '', ...places] = words
        const parts = places
          .join(' ')
          .split(';')
          .map((part) => part.split(' ').map(Number))
        const offsets = parts.flat().map((point) => utf16[point])
        const start = offsets[0]
        const end = offsets.at(-1)
        if (start === undefined || end === undefined || end < start || parts.some((p) => p.length !== 2) || offsets.includes(undefined))
          return fail(`offsets within the text's ${utf16.length - 1} code points`)
        const there = parts.map(([from, to]) => text.slice(utf16[from as number], utf16[to as number])).join('')
        if (rest.replace(/\s+/g, '') !== there.replace(/\s+/g, '')) return fail(`the text ${JSON.stringify(there.slice(0, 80))} there`)
        if (spans.has(id)) return fail(`an id of its own`)
        spans.set(id, { label, span: textSpan(text, start, end) })
        break
      }
      case '#':
        notes.set(words[1] ?? fail('a note on an annotation'), rest)
        break
      case 'A':
      case 'M':
        if (words[0] === 'Continues') continues.add(words[1] ?? fail('an attribute of an annotation'))
        break
      case 'R': {
        const [from, to] = [words[1], words[2]].map((w) => w?.split(':')[1])
        if (!from || !to) return fail('a relation with Arg1 and Arg2')
        links.set(`${words[0]} ${from}`, to)
        break
      }
      case 'E':
      case 'N':
      case '*':
        break
      default:
        return fail('a line of brat standoff (T, R, A, N, E, * or #)')
    }
  }
  const linked = (relation: string, id: string) => spans.get(links.get(`${relation} ${id}`) ?? '')?.span ?? null
  const entities: BratAnnotations['entities'][number][] = []
  const quotes: BratAnnotations['quotes'][number][] = []
  for (const [id, { label, span }] of spans) {
    const kind = KIND_OF_LABEL.get(label)
    if (kind) {
      quotes.push({
        ...span,
        kind,
        continues: continues.has(id),
        speaker: notes.get(id) ?? null,
        mention: linked('Speaker', id),
        cue: linked('Cue', id),
      })
    } else if (ENTITY_TYPES.has(label)) entities.push({ ...span, type: label as EntityType, name: notes.get(id) ?? null })
  }
  return { entities, quotes }
}

const LABEL_OF_MENTION = { name: 'Mention', description: 'Description', pronoun: 'Pronoun' } as const
const LABEL_OF_KIND: Readonly<Record<QuoteKind, string>> = { direct: 'Direct', partial: 'Partial', title: 'Title', scare: 'Scare' }
const KIND_OF_LABEL: ReadonlyMap<string, QuoteKind> = new Map(
  Object.entries(LABEL_OF_KIND).map(([kind, label]) => [label, kind as QuoteKind]),
)
const ENTITY_TYPES: ReadonlySet<string> = new Set([...NAME_TYPES, ...VALUE_TYPES])

/** `12 30`, or `12 30;32 40` where a line end parts the span. */
function fragments(span: TextSpan, point: { readonly [utf16: number]: number }): string {
  const parts: string[] = []
  for (const line of span.text.matchAll(/[^\r\n]+/g)) {
    const start = span.start + line.index
    parts.push(`${point[start]} ${point[start + line[0].length]}`)
  }
  return parts.join(';')
}
