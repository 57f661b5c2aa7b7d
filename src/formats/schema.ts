import * as v from 'valibot'
import { NAME_TYPES, VALUE_TYPES } from '../names/entity'
import type { AnnotatedText } from './annotated-text'
import { FormatError } from './format-error'

/*
 * What a document that comes from outside must be. Fields that are not named here may be there: they are passed over. Readers check what they
 * read against it, so that what is written from it is as safe as what `annotate` made.
 */

const Text = v.string()
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Cluster = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const LanguageCode = v.pipe(Text, v.regex(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/, 'expected a language code'))
const span = { start: Offset, end: Offset }
const textSpan = { ...span, text: Text }

const BlockSchema = v.looseObject({
  ...span,
  type: v.picklist(['heading', 'paragraph', 'boilerplate']),
  level: v.optional(v.picklist([1, 2])),
  language: v.optional(LanguageCode),
})

/** The universal parts of speech. */
export const UposSchema = v.picklist(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as NonNullable<
    AnnotatedText['tokens'][number]['upos']
  >[],
)

/** The number of a token's head in its sentence. */
export const HeadSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

/** A relation of Universal Dependencies. */
export const DeprelSchema = v.pipe(Text, v.regex(/^[a-z]+(?::[a-z]+)?$/, 'expected a relation'))

const TokenSchema = v.looseObject({
  ...textSpan,
  upos: v.optional(UposSchema),
  xpos: v.optional(v.nullable(Text)),
  feats: v.optional(v.nullable(Text)),
  lemma: v.optional(Text),
  head: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(-1))),
  deprel: v.optional(DeprelSchema),
})

const Iso = v.nullable(Text)
const Amount = v.nullable(v.number())
const ValueSchema = v.variant('type', [
  v.looseObject({ type: v.literal('DATE'), iso: Iso, relative: Iso }),
  v.looseObject({ type: v.literal('TIME'), iso: Iso }),
  v.looseObject({ type: v.literal('MONEY'), amount: Amount, to: Amount, currency: Text }),
  v.looseObject({ type: v.literal('PERCENT'), amount: Amount, to: Amount }),
  v.looseObject({
    type: v.picklist(['DURATION', 'AGE', 'NUMBER', 'ORDINAL']),
    number: v.number(),
    to: Amount,
    unit: v.nullable(Text),
    iso: Iso,
  }),
])

const NameSchema = v.looseObject({
  ...textSpan,
  type: v.picklist(NAME_TYPES),
  name: Text,
  cluster: v.optional(Cluster),
  confidence: v.optional(Share),
  id: v.optional(Text),
  canonical: v.optional(Text),
  subtype: v.optional(Text),
  country: v.optional(Text),
})
const ValueEntitySchema = v.looseObject({
  ...textSpan,
  type: v.picklist(VALUE_TYPES),
  name: Text,
  value: ValueSchema,
})
const EntitySchema = v.variant('type', [NameSchema, ValueEntitySchema])

const SpeakerSchema = v.looseObject({
  name: Text,
  cluster: v.nullable(Cluster),
  mention: v.nullable(v.looseObject(textSpan)),
  confidence: Share,
  via: v.pipe(Text, v.regex(/^[a-z-]{1,40}$/, 'expected how the speaker was found')),
})

const quoteData = {
  kind: v.picklist(['direct', 'partial', 'title', 'scare']),
  confidence: v.optional(Share),
  continues: v.boolean(),
  closed: v.optional(v.boolean()),
  depth: v.optional(Offset),
  speaker: v.nullable(SpeakerSchema),
  cue: v.nullable(v.looseObject(textSpan)),
  language: v.optional(LanguageCode),
}

/** A quotation without its span, as a comment of CoNLL-U tells it. */
export const QuoteDataSchema = v.looseObject(quoteData)

/** A block without its span, as a comment of CoNLL-U tells it. */
export const BlockDataSchema = v.omit(BlockSchema, ['start', 'end'])

/** The language of a document. */
export const LanguageSchema = v.looseObject({ code: LanguageCode, confidence: Share })

/** A name or value. */
export { EntitySchema }

const MentionSchema = v.looseObject({
  ...textSpan,
  kind: v.picklist(['name', 'description', 'pronoun']),
  cluster: Cluster,
  confidence: Share,
})
const ClusterSchema = v.looseObject({
  id: Cluster,
  name: Text,
  type: v.nullable(v.picklist(NAME_TYPES)),
  gender: v.nullable(v.picklist(['m', 'f'])),
  number: v.nullable(v.picklist(['sing', 'plur'])),
  function: v.nullable(Text),
  mentions: v.array(Offset),
})

const DocumentSchema = v.looseObject({
  id: Text,
  text: Text,
  language: LanguageSchema,
  blocks: v.array(BlockSchema),
  sentences: v.array(v.looseObject(span)),
  tokens: v.array(TokenSchema),
  entities: v.array(EntitySchema),
  quotes: v.array(v.looseObject({ ...textSpan, ...quoteData })),
  mentions: v.optional(v.array(MentionSchema)),
  clusters: v.optional(v.array(ClusterSchema)),
  skipped: v.optional(v.array(v.looseObject({ layer: Text, blocks: v.optional(v.array(v.number())), reason: Text }))),
  indirect: v.optional(
    v.nullable(v.array(v.looseObject({ ...textSpan, speaker: v.nullable(SpeakerSchema), cue: v.nullable(v.looseObject(textSpan)) }))),
  ),
})

/** Checks `value` against a schema and gives it back as it is. Throws a `FormatError` that says where it stands and names the field. */
export function checked<S extends v.GenericSchema>(schema: S, value: unknown, where: string): v.InferOutput<S> {
  const { success, issues } = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true })
  if (success) return value as v.InferOutput<S>
  const [issue] = issues
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  const expected = issue.type === 'regex' || issue.expected === null ? issue.message : `expected ${issue.expected}`
  const got = issue.received.length > 60 ? `${issue.received.slice(0, 59)}…` : issue.received
  throw new FormatError(`${where}: ${path ? `${path}: ` : ''}${expected}, got ${got}`)
}

const LISTS = ['blocks', 'sentences', 'tokens', 'entities', 'quotes'] as const

/** Checks a document: its fields, that spans lie in the text in order, and that their texts are what stands there. Throws a `FormatError`. */
export function checkedDocument(value: unknown, where: string): AnnotatedText {
  const doc = checked(DocumentSchema, value, where) as AnnotatedText
  const check = (path: string, { start, end, text }: { start: number; end: number; text?: string }) => {
    if (start > end || end > doc.text.length)
      throw new FormatError(`${where}: ${path}: expected 0 ≤ start ≤ end ≤ ${doc.text.length}, got ${start}–${end}`)
    const there = doc.text.slice(start, end)
    if (text !== undefined && text !== there) throw new FormatError(`${where}: ${path}: expected text ${shown(there)}, got ${shown(text)}`)
  }
  for (const list of LISTS) {
    let before = 0
    doc[list].forEach((span, i) => {
      check(`${list}[${i}]`, span)
      if (span.start < before) throw new FormatError(`${where}: ${list}[${i}]: expected spans in order, got ${span.start} after ${before}`)
      before = list === 'quotes' ? span.start : span.end
    })
  }
  doc.mentions?.forEach((mention, i) => {
    check(`mentions[${i}]`, mention)
    if (mention.cluster >= (doc.clusters ?? []).length)
      throw new FormatError(
        `${where}: mentions[${i}].cluster: expected one of ${doc.clusters?.length ?? 0} clusters, got ${mention.cluster}`,
      )
  })
  doc.quotes.forEach(({ speaker, cue }, i) => {
    if (speaker?.mention) check(`quotes[${i}].speaker.mention`, speaker.mention)
    if (cue) check(`quotes[${i}].cue`, cue)
  })
  return doc
}

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
