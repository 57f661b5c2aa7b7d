import type { AnnotatedText } from './annotated-text'
import { codePointOffsets } from './code-points'

/**
 * One task for Prodigy's `ner.manual` and `spans.manual` (https://prodi.gy/docs/api-interfaces#spans): entities and quotations as
 * spans, tokens with their numbers. Offsets count Unicode code points; `token_end` is the last token, inclusive.
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
  const spans = [...doc.entities.map((e) => ({ ...e, label: e.type })), ...doc.quotes.map((q) => ({ ...q, label: q.kind }))].map((s) => ({
    start: point[s.start],
    end: point[s.end],
    token_start: startsAt.get(s.start) ?? null,
    token_end: endsAt.get(s.end) ?? null,
    label: s.label,
  }))
  return `${JSON.stringify({ text: doc.text, tokens, spans, meta: { id: doc.id } })}\n`
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
