import type { Entity } from '../names'
import type { Quote } from '../quotations'
import type { Span } from '../span'
import type { AnnotatedText } from './annotated-text'
import { wellFormed } from './code-points'
import { PAGE_POLICY, PAGE_SCRIPT, PAGE_STYLE } from './html-page'
import { piecesOf, walkNested } from './nested'
import { skippedNotes } from './skipped'

/** How a page is written. */
export interface HtmlOptions {
  /** The page's title; the document's first heading, else its id, unless given. */
  readonly title?: string
}

/**
 * One self-contained, accessible page: the article with names coloured by type and quotations marked by kind, each linked to its
 * speaker, and beside it the people with what each said. No network and no framework; every bit of the text is
 * escaped, and the page's policy lets its own script run and no other.
 */
export function toHtml(doc: AnnotatedText, { title }: HtmlOptions = {}): string {
  const heading = doc.blocks.find((b) => b.type === 'heading')
  const name = title ?? (heading ? doc.text.slice(heading.start, heading.end) : doc.id || 'zinnig')
  return `<!doctype html>
<html lang="${escapeHtml(doc.language.code === 'und' ? 'nl' : doc.language.code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<link rel="icon" href="data:,">
<title>${escapeHtml(name)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main id="article" aria-label="Article">
${articleHtml(doc)}
</main>
${sideHtml(doc)}
<div id="card" role="status" aria-live="polite" hidden></div>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`
}

/** The article alone, with its marks: for pages that bring their own frame. */
export function articleHtml(doc: AnnotatedText): string {
  const pieces: (Span & { open: (whole: boolean) => string; close: string; id: number })[] = []
  doc.entities.forEach((entity, id) => {
    pieces.push({ start: entity.start, end: entity.end, id, open: () => entityTag(entity), close: '</span>' })
  })
  doc.quotes.forEach((quote, id) => {
    pieces.push({ start: quote.start, end: quote.end, id, open: (first) => quoteTag(quote, id, first), close: '</q>' })
  })
  const inBlock = piecesOf(doc.blocks, pieces)
  return doc.blocks
    .map((block, b) => {
      let out = ''
      walkNested(block, inBlock[b] ?? [], {
        text: (start, end) => {
          out += escapeHtml(doc.text.slice(start, end))
        },
        open: (piece) => {
          out += piece.open(piece.start >= block.start)
        },
        close: (piece) => {
          out += piece.close
        },
      })
      const language = block.language ? ` lang="${escapeHtml(block.language)}"` : ''
      const tag = block.level === 1 ? 'h1' : 'h2'
      if (block.type === 'heading') return `<${tag}${language}>${out}</${tag}>`
      return `<p${block.type === 'boilerplate' ? ' class="boilerplate"' : ''}${language}>${out}</p>`
    })
    .join('\n')
}

function entityTag(entity: Entity): string {
  const cluster = 'cluster' in entity ? ` data-cluster="${escapeHtml(String(entity.cluster))}"` : ''
  return `<span class="entity" data-type="${escapeHtml(entity.type)}"${cluster} title="${escapeHtml(`${entity.type}: ${entity.name}`)}">`
}

function quoteTag(quote: Quote, id: number, first: boolean): string {
  const speaker = quote.speaker ? ` data-speaker="${escapeHtml(quote.speaker.name)}"` : ''
  const cluster = quote.speaker?.cluster == null ? '' : ` data-said-by="${escapeHtml(String(quote.speaker.cluster))}"`
  const anchor = first ? ` id="quote-${id}" tabindex="0" aria-describedby="about-${id}"` : ''
  const language = quote.language ? ` lang="${escapeHtml(quote.language)}"` : ''
  return `<q class="quote" data-quote="${id}" data-kind="${escapeHtml(quote.kind)}"${speaker}${cluster}${anchor}${language}>`
}

/** What a reader is told about a quotation. */
function about(quote: Quote): string {
  const { speaker, cue } = quote
  if (!speaker) return `${quote.kind} quotation, no speaker`
  const cueText = cue ? `, cue “${cue.text}”` : ''
  const mention = speaker.mention ? ` (“${speaker.mention.text}”)` : ''
  return `${quote.kind} quotation, said by ${speaker.name}${mention}, found by ${speaker.via}${cueText}, confidence ${Math.round(speaker.confidence * 100)} %`
}

function sideHtml(doc: AnnotatedText): string {
  const said = new Map<string, number[]>()
  doc.quotes.forEach((quote, id) => {
    if (!quote.speaker) return
    const list = said.get(quote.speaker.name)
    if (list) list.push(id)
    else said.set(quote.speaker.name, [id])
  })
  const people = [...said]
    .map(([name, ids]) => {
      const items = ids.map((id) => `<li><a href="#quote-${id}">${escapeHtml(shorten(doc.quotes[id]?.text ?? ''))}</a></li>`).join('')
      return `<section><h3>${escapeHtml(name)}</h3><ul>${items}</ul></section>`
    })
    .join('\n')
  const layers = [
    ...count(doc.entities.map((e) => e.type)).map(([type, n]) => filter('type', type, n)),
    ...count(doc.quotes.map((q) => q.kind)).map(([kind, n]) => filter('kind', kind, n)),
  ].join('')
  const notes = doc.quotes.map((quote, id) => `<li id="about-${id}">${escapeHtml(about(quote))}</li>`).join('')
  const skipped = skippedNotes(doc)
    .map((note) => `<p role="note">${escapeHtml(note)}</p>\n`)
    .join('')
  return `<aside aria-label="Annotations">
${skipped}<fieldset><legend>Show</legend>${layers || 'Nothing was found.'}</fieldset>
<h2>Who said what</h2>
${people || '<p>Nobody is quoted.</p>'}
<p class="hint">Keys: <kbd>n</kbd> next quotation, <kbd>p</kbd> previous, <kbd>Esc</kbd> close.</p>
</aside>
<ul id="notes" hidden>${notes}</ul>`
}

const filter = (attribute: 'type' | 'kind', raw: string, n: number): string => {
  const value = escapeHtml(raw)
  return `<label data-${attribute}="${value}"><input type="checkbox" checked data-filter="${attribute}" value="${value}"> <span>${value}</span> <small>${n}</small></label>`
}

function count(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

/** Longest text of a quotation in the side panel, in UTF-16 code units. */
const SHORT = 120

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1)}…`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\0': '\ufffd' }

/** Escapes text for HTML content and quoted attributes; NUL and lone surrogates, which HTML cannot hold, become U+FFFD. */
export function escapeHtml(text: string): string {
  return wellFormed(text).replace(/[&<>"'\0]/g, (character) => ENTITIES[character] as string)
}
