import type { Article } from './article'
import { contentOf } from './context'
import type { Decision } from './find'
import type { Source } from './resolve'

/** Words of a quotation that tell little. */
const COMMON: ReadonlySet<string> = new Set(
  'de het een en van in op te is zijn was dat die met voor niet aan er maar om ook als bij ik we wij je u hij ze dit nog wel geen heb heeft had'.split(
    ' ',
  ),
)
/** Least share of a headline's words that a quotation of the body must hold to be its source. */
const ENOUGH = 0.34

/** Who speaks in headlines that do not say: the speaker of the body's quotation that says most of the same, else the one quoted first below. */
export function headlineSources(article: Article, decisions: readonly Decision[]): Map<number, Source> {
  const found = new Map<number, Source>()
  const body: { words: Set<string>; source: Source; token: number }[] = []
  const inHeading = (decision: Decision) => {
    const sentence = article.sentence(article.sentenceOf[decision.span.firstToken] as number)
    return sentence !== undefined && article.input.blocks[sentence.block]?.type === 'heading'
  }
  for (const decision of decisions) {
    if (decision.source && !inHeading(decision))
      body.push({ words: new Set(contentOf(article, decision.span)), source: decision.source, token: decision.span.firstToken })
  }
  decisions.forEach((decision, q) => {
    const kind = decision.kinds[0]?.kind
    if (decision.source || !inHeading(decision) || kind === 'title' || kind === 'scare') return
    const words = contentOf(article, decision.span).filter((w) => !COMMON.has(w))
    let best: { source: Source; share: number } | undefined
    for (const candidate of body) {
      const share = words.filter((w) => candidate.words.has(w)).length / (words.length || 1)
      if (!best || share > best.share) best = { source: candidate.source, share }
    }
    if (best && best.share >= ENOUGH) found.set(q, best.source)
    else if (kind === 'direct') {
      const next = nextSource(body, decision.span.firstToken)
      if (next) found.set(q, next)
    }
  })
  return found
}

/** The speaker most quoted among the next few quotations of the body. */
function nextSource(body: readonly { source: Source; token: number }[], token: number): Source | undefined {
  const next = body.filter((b) => b.token > token).slice(0, 5)
  let best: Source | undefined
  let most = 0
  for (const { source } of next) {
    const count = next.filter((b) => b.source.name === source.name).length
    if (count > most) {
      most = count
      best = source
    }
  }
  return best
}
