import type { Block } from '../blocks'
import type { Entity } from '../names'
import type { Quote } from '../quotations'
import { bySpan, type Span } from '../span'
import { type AnnotatedText, type AnnotatedToken, rangesByUnit, tokenRange, unitsOf } from './annotated-text'
import { escapeForm, escapeMisc, escapeSpaces, unescapeForm, unescapeMisc, unescapeSpaces } from './conllu-escapes'
import { FormatError } from './format-error'
import { parsed } from './json'
import { BlockDataSchema, checked, DeprelSchema, EntitySchema, HeadSchema, LanguageSchema, QuoteDataSchema, UposSchema } from './schema'
import { unitTree } from './trees'

/*
 * CoNLL-U (https://universaldependencies.org/format.html), one sentence for each of ours and one for each boilerplate block.
 * Heads and relations are those of layer `syntax`, `_` without it. White space is kept as UDPipe does: `SpaceAfter=No` where there is none,
 * `SpacesAfter` where it is not one space, `SpacesBefore` for what precedes the first token; so the text comes back to the letter.
 *
 * A document without tokens is its comments alone, so that it stays in its corpus.
 *
 *   # newdoc id = sport-12
 *   # language = nl 0.98
 *   # newpar = heading 1
 *   # quote 0 = {"kind":"direct", …}
 *   1  VS  VS  PROPN  …  SpaceAfter=No|NamedEntity=B-LOC|Cluster=0|Name=Verenigde Staten|Entity=(e1-place)|Quotes=0
 */

/** Writes a document as CoNLL-U. */
export function toConllu(doc: AnnotatedText): string {
  const units = unitsOf(doc)
  const entityOf = new Map<number, { entity: Entity; first: boolean }>()
  for (const entity of doc.entities) {
    const [first, end] = tokenRange(doc.tokens, entity)
    for (let t = first; t < end; t++) entityOf.set(t, { entity, first: t === first })
  }
  const quoteRanges = doc.quotes.map((quote) => tokenRange(doc.tokens, quote))
  const quotesOf = rangesByUnit(units, quoteRanges)
  const quotesAt: number[][] = []
  quoteRanges.forEach(([first, end], q) => {
    for (let t = first; t < end; t++) (quotesAt[t] ??= []).push(q)
  })
  const mentionMarks = entityMarks(doc)
  const lines = [`# newdoc id = ${oneLine(doc.id) || 'document'}`, `# language = ${doc.language.code} ${doc.language.confidence}`]
  if (mentionMarks.size > 0) lines.splice(1, 0, '# global.Entity = eid-etype')
  if (!doc.tokens.length) lines.push(`# spaces = ${escapeSpaces(doc.text)}`, '') // without a token no sentence can hold them
  units.forEach((unit, u) => {
    const block = doc.blocks[unit.block] as Block
    if (unit.firstToken === unit.endToken) return
    if (unit.opensBlock) lines.push(`# newpar = ${block.type}${block.level ? ` ${block.level}` : ''}`)
    lines.push(`# sent_id = ${oneLine(doc.id) || 'document'}-${u + 1}`)
    const first = doc.tokens[unit.firstToken] as AnnotatedToken
    const last = doc.tokens[unit.endToken - 1] as AnnotatedToken
    lines.push(`# text = ${doc.text.slice(first.start, last.end).replace(/\s+/g, ' ')}`)
    for (const q of quotesOf[u] ?? []) {
      if ((quoteRanges[q]?.[0] as number) >= unit.firstToken)
        lines.push(`# quote ${q} = ${JSON.stringify(quoteData(doc.quotes[q] as Quote))}`)
    }
    const tree = unitTree(doc, unit)
    for (let t = unit.firstToken; t < unit.endToken; t++) {
      const token = doc.tokens[t] as AnnotatedToken
      const arc = tree?.[t - unit.firstToken]
      const misc = spaces(doc, t)
      const found = entityOf.get(t)
      if (found) {
        misc.push(`NamedEntity=${found.first ? 'B' : 'I'}-${found.entity.type}`)
        if (found.first) misc.push(`Name=${escapeMisc(found.entity.name)}`)
        if (found.first && 'cluster' in found.entity) misc.push(`Cluster=${found.entity.cluster}`)
        if (found.first && 'value' in found.entity) misc.push(`Value=${escapeMisc(JSON.stringify(found.entity.value))}`)
      }
      const marks = mentionMarks.get(t)
      if (marks !== undefined) misc.push(`Entity=${marks}`)
      const inside = quotesAt[t]
      if (inside) misc.push(`Quotes=${inside.join(',')}`)
      const form = escapeForm(token.text)
      const columns = [
        t - unit.firstToken + 1,
        form,
        token.lemma === undefined ? '_' : escapeForm(token.lemma),
        token.upos ?? '_',
        token.xpos ?? '_',
        token.feats ?? '_',
        arc ? (arc.head < 0 ? 0 : arc.head - unit.firstToken + 1) : '_',
        arc?.deprel ?? '_',
        '_',
        misc.join('|') || '_',
      ]
      lines.push(columns.join('\t'))
    }
    lines.push('')
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** Types of things as CorefUD names them. */
const CORPUS_TYPES = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' } as const

/** The brackets of CorefUD (https://ufal.mff.cuni.cz/corefud) at each token where mentions begin or end: `(e1-person-(e2-person)` … `e1)`. */
function entityMarks(doc: AnnotatedText): Map<number, string> {
  const ends = new Map<number, string>()
  const marks = new Map<number, string>()
  const push = (map: Map<number, string>, t: number, mark: string, before = false) => {
    const own = map.get(t) ?? ''
    map.set(t, before ? mark + own : own + mark)
  }
  for (const mention of doc.mentions ?? []) {
    const [first, end] = tokenRange(doc.tokens, mention)
    if (end <= first) continue
    const type = doc.clusters?.[mention.cluster]?.type
    const name = `e${mention.cluster + 1}`
    const kind = type ? CORPUS_TYPES[type] : 'other'
    if (end === first + 1) push(marks, first, `(${name}-${kind})`)
    else {
      push(marks, first, `(${name}-${kind}`)
      // The mention that began last ends first.
      push(ends, end - 1, `${name})`, true)
    }
  }
  for (const [t, mark] of ends) push(marks, t, mark)
  return marks
}

/** What CoNLL-U holds of one document. */
export interface ConlluDocument extends AnnotatedText {
  readonly tokens: readonly AnnotatedToken[]
}

/**
 * Reads the documents of a CoNLL-U file: `toConllu`'s, or any other, whose text is then made from `SpaceAfter`. A file without
 * `# newdoc` is one document. Throws a `FormatError` that names the line where a line has not ten columns, or says what no document holds.
 */
export function fromConllu(conllu: string): ConlluDocument[] {
  const documents: ConlluDocument[] = []
  let reader: DocumentReader | undefined
  conllu.split('\n').forEach((raw, i) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line.startsWith('#')) {
      const equals = line.indexOf('=')
      const key = line.slice(1, equals < 0 ? undefined : equals).trim()
      const value = equals < 0 ? '' : line.slice(equals + 1).replace(/^\s/, '')
      if (key.startsWith('newdoc')) {
        if (reader) documents.push(reader.finish())
        reader = new DocumentReader(value)
      } else {
        reader ??= new DocumentReader('')
        reader.comment(key, value, i + 1)
      }
    } else if (line === '') reader?.endSentence()
    else {
      reader ??= new DocumentReader('')
      reader.token(line, i + 1)
    }
  })
  if (reader) documents.push(reader.finish())
  return documents
}

class DocumentReader {
  #text = ''
  #language = { code: 'und', confidence: 0 }
  #block: { start: number; type: Block['type']; level?: 1 | 2 } | undefined
  #pendingBlock: { type: Block['type']; level?: 1 | 2 } = { type: 'paragraph' }
  #opens = true
  #sentence = -1
  /** Index of the sentence's first token. */
  #firstToken = 0
  #end = 0
  readonly #blocks: Block[] = []
  readonly #sentences: Span[] = []
  readonly #tokens: AnnotatedToken[] = []
  readonly #entities: { start: number; end: number; data: Record<string, string>; line: number }[] = []
  readonly #quotes = new Map<string, { start: number; end: number; data: Omit<Quote, 'start' | 'end' | 'text'> }>()

  constructor(readonly id: string) {}

  comment(key: string, value: string, line: number): void {
    const where = `line ${line}`
    if (key === 'newpar' || key.startsWith('newpar ')) {
      const [type, level] = (value || 'paragraph').split(' ')
      const known = type === 'heading' || type === 'boilerplate' || type === 'paragraph'
      // A paragraph of another treebank may have an id here, or anything.
      const data = known ? { type, ...(level !== undefined && { level: Number(level) }) } : { type: 'paragraph' }
      this.#pendingBlock = checked(BlockDataSchema, data, where) as { type: Block['type']; level?: 1 | 2 }
      this.#opens = true
    } else if (key === 'language') {
      const [code = 'und', confidence] = value.split(' ')
      this.#language = checked(LanguageSchema, { code, confidence: Number(confidence ?? 0) }, where)
    } else if (key === 'spaces') {
      this.#text += unescapeSpaces(value)
    } else if (key.startsWith('quote ')) {
      const { start: _, end: __, text: ___, ...data } = checked(QuoteDataSchema, parsed(value, where), where)
      this.#quotes.set(key.slice(6), { start: -1, end: -1, data: data as unknown as Quote })
    }
  }

  token(line: string, number: number): void {
    const where = `line ${number}`
    const columns = line.split('\t')
    if (columns.length !== 10) throw new FormatError(`${where}: expected 10 columns, got ${columns.length}`)
    const [id = '', form = '', lemma = '_', upos = '_', xpos = '_', feats = '_', head = '_', deprel = '_', , miscColumn = '_'] = columns
    if (/^\d+[-.]\d+$/.test(id)) return // multiword ranges and empty nodes have no text of their own
    if (!/^\d+$/.test(id)) throw new FormatError(`${where}: expected the number of a token, got ${JSON.stringify(id.slice(0, 60))}`)
    const misc = Object.fromEntries(
      (miscColumn === '_' ? '' : miscColumn)
        .split('|')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    )
    if (misc.SpacesBefore) this.#text += unescapeSpaces(misc.SpacesBefore)
    const start = this.#text.length
    const text = unescapeForm(form)
    this.#text += text
    const end = this.#text.length
    if (this.#sentence < 0) {
      this.#openSentence(start)
      this.#firstToken = this.#tokens.length
    }
    this.#end = end
    this.#tokens.push({
      start,
      end,
      text,
      ...(upos !== '_' && {
        upos: checked(UposSchema, upos, where),
        xpos: xpos === '_' ? null : xpos,
        feats: feats === '_' ? null : feats,
        lemma: unescapeForm(lemma),
      }),
      ...(head !== '_' && {
        head: head === '0' ? -1 : this.#firstToken + checked(HeadSchema, Number(head), where) - 1,
        deprel: checked(DeprelSchema, deprel, where),
      }),
    })
    const named = misc.NamedEntity ?? misc.Entity
    if (named?.startsWith('B-')) this.#entities.push({ start, end, data: misc, line: number })
    else if (named?.startsWith('I-')) {
      const open = this.#entities.at(-1)
      if (open) open.end = end
    }
    for (const q of misc.Quotes?.split(',') ?? []) {
      const quote = this.#quotes.get(q)
      if (!quote) continue
      if (quote.start < 0) quote.start = start
      quote.end = end
    }
    if (misc.SpacesAfter !== undefined) this.#text += unescapeSpaces(misc.SpacesAfter)
    else if (misc.SpaceAfter !== 'No') this.#text += ' '
  }

  #openSentence(start: number): void {
    this.#sentence = start
    if (!this.#opens) return
    this.#closeBlock()
    this.#block = { start, ...this.#pendingBlock }
    this.#pendingBlock = { type: 'paragraph' }
    this.#opens = false
  }

  #closeBlock(): void {
    if (this.#block) this.#blocks.push({ end: this.#end, ...this.#block })
    this.#block = undefined
  }

  endSentence(): void {
    if (this.#sentence < 0) return
    if (this.#block?.type !== 'boilerplate') this.#sentences.push({ start: this.#sentence, end: this.#end })
    this.#sentence = -1
  }

  finish(): ConlluDocument {
    this.endSentence()
    this.#closeBlock()
    const text = this.#text
    return {
      id: this.id,
      text,
      language: this.#language,
      blocks: this.#blocks.map(({ start, end, type, level }) => ({ start, end, type, ...(level && { level }) })),
      sentences: this.#sentences,
      tokens: this.#tokens,
      entities: this.#entities.map(({ start, end, data, line }) => entityOf(text, start, end, data, `line ${line}`)),
      // In the order of the text, which the numbers in a file of another hand need not be.
      quotes: [...this.#quotes.values()]
        .filter((q) => q.start >= 0)
        .map(({ start, end, data }) => ({ start, end, text: text.slice(start, end), ...data }) as Quote)
        .sort(bySpan),
    }
  }
}

/** The entity that the MISC column of its first token tells; checked. */
function entityOf(text: string, start: number, end: number, data: Readonly<Record<string, string>>, where: string): Entity {
  const own = text.slice(start, end)
  const entity = {
    start,
    end,
    text: own,
    type: (data.NamedEntity ?? data.Entity)?.slice(2),
    name: data.Name === undefined ? own : unescapeMisc(data.Name),
    ...(data.Cluster !== undefined && { cluster: Number(data.Cluster) }),
    ...(data.Value !== undefined && { value: parsed(unescapeMisc(data.Value), where) }),
  }
  return checked(EntitySchema, entity, where) as Entity
}

/** All of a quotation that its span does not tell. */
function quoteData({ start: _start, end: _end, text: _text, ...data }: Quote): Omit<Quote, 'start' | 'end' | 'text'> {
  return data
}

/** The white space around token `t`, as MISC attributes. */
function spaces(doc: AnnotatedText, t: number): string[] {
  const token = doc.tokens[t] as AnnotatedToken
  const after = doc.text.slice(token.end, doc.tokens[t + 1]?.start ?? doc.text.length)
  const before = t === 0 ? doc.text.slice(0, token.start) : ''
  return [
    ...(before ? [`SpacesBefore=${escapeSpaces(before)}`] : []),
    ...(after === '' ? ['SpaceAfter=No'] : after === ' ' ? [] : [`SpacesAfter=${escapeSpaces(after)}`]),
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
