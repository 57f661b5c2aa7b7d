import type { Span } from '../span'
import type { AnnotatedText } from './annotated-text'
import { codePointOffsets } from './code-points'

/**
 * One task for Prodigy's `ner.manual`, `spans.manual` and `rel.manual` (https://prodi.gy/docs/api-interfaces): entities, quotations, and the
 * words for a speaker and the verbs of saying (`mention`, `cue`) as spans, tokens with their numbers, and relations `speaker` and `cue` from
 * each quotation; where `head` and `child` are the last tokens of their spans. Offsets count Unicode code points; `token_end` is the last token, inclusive.
 */
export function toProdigy(doc: AnnotatedText): string {
  const point = codePointOffsets(doc.text)
  const tokens = doc.tokens.map((t, id) => ({
    text: t.text,
    start: point[t.start],
    end: point[t.end],
    id,
    ws: t.end < (doc.tokens[id + 1]?.start ?? t.end),
  }))
  const startsAt = new Map(doc.tokens.map((t, id) => [t.start, id]))
  const endsAt = new Map(doc.tokens.map((t, id) => [t.end, id]))
  const spanOf = (span: Span, label: string) => ({
    start: point[span.start],
    end: point[span.end],
    token_start: startsAt.get(span.start) ?? null,
    token_end: endsAt.get(span.end) ?? null,
    label,
  })
  const spans = doc.entities.map((e) => spanOf(e, e.type))
  const known = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]))
  const addOnce = (span: Span, label: string) => {
    const key = `${point[span.start]}-${point[span.end]}`
    const made = known.get(key) ?? spanOf(span, label)
    if (!known.has(key)) spans.push(made)
    known.set(key, made)
    return made
  }
  const relations: object[] = []
  for (const quote of doc.quotes) {
    const from = spanOf(quote, quote.kind)
    spans.push(from)
    for (const [label, to] of [['speaker', quote.speaker?.mention] as const, ['cue', quote.cue] as const]) {
      if (!to) continue
      const child = addOnce(to, label === 'speaker' ? 'mention' : label)
      relations.push({ head: from.token_end, child: child.token_end, head_span: from, child_span: child, label })
    }
  }
  return `${JSON.stringify({ text: doc.text, tokens, spans, relations, meta: { id: doc.id } })}\n`
}

/**
 * One task with predictions for Label Studio (https://labelstud.io/guide/predictions), for a labelling setup with
 * `<Labels name="label" toName="text">` and `<Text name="text" value="$text">`. Offsets count UTF-16 code units there.
 */
export function toLabelStudio(doc: AnnotatedText): string {
  const result = [
    ...doc.entities.map((e) => ({ ...e, label: e.type as string })),
    ...doc.quotes.map((q) => ({ ...q, label: q.kind as string })),
  ].map((s, i) => ({
    id: `r${i}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start: s.start, end: s.end, text: s.text, labels: [s.label] },
  }))
  return `${JSON.stringify({ data: { text: doc.text, id: doc.id }, predictions: [{ model_version: 'zinnig', result }] })}\n`
}
