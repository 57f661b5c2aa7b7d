import { JUDGING_VERBS, SPEECH_VERBS } from '../dutch/speech-verbs'
import type { Article } from './article'
import type { Attribution } from './attribute'
import type { MarkedSpan } from './marks'

const FINITE =
  /^(?:is|zijn|was|waren|heeft|had|hebben|hadden|heb|ben|bent|wordt|werd|kan|kun|kunnen|kon|zal|zullen|zou|moet|moeten|moest|mag|mogen|wil|willen|wilde|gaat|gaan|ging|komt|kom|doet|doe|staat|ligt|zit|weet|denk|vind|zie|geef|laat|blijft|maakt|krijgt)$/
const TITLE_WORDS =
  /^(?:boek|boekje|roman|bundel|film|serie|programma|rubriek|lied|liedje|nummer|single|album|cd|plaat|voorstelling|stuk|toneelstuk|musical|opera|schilderij|doek|tentoonstelling|expositie|podcast|documentaire|krant|blad|tijdschrift|column|artikel|gedicht|game|spel|titel|getiteld|kop|thriller|debuut|novelle|reeks|show|talkshow|thema|project|campagne|lezing|werk|foto|beeld|sculptuur|strip|sprookje|symfonie|hit|track|verfilming|regisseur|schrijver|auteur|presentator|zanger)$/
const SO_CALLED =
  /^(?:zogenaamde?|zogeheten|zogenoemde?|genaamd|geheten|genoemd|bijnaam|bijgenaamd|term|woord|woorden|begrip|heet|heette|heten|noemen|als|alias|onder|uitdrukking|dubbel)$/

/** The features by which the kind of a marked span is told: its words, its marks, and what stands around it. */
export function kindFeatures(article: Article, q: number, attribution: Attribution | undefined): string[] {
  const span = article.spans[q] as MarkedSpan
  const { tokens, blocks } = article.input
  const { firstToken, endToken } = span
  const features: string[] = ['always']
  const inner: string[] = []
  for (let t = firstToken + 1; t < endToken - (span.closed ? 1 : 0) && inner.length < 60; t++)
    if (tokens[t]?.kind !== 'punctuation') inner.push(tokens[t]?.text ?? '')
  const length = inner.length
  const size = length <= 3 ? `${length}` : length <= 5 ? '4-5' : length <= 8 ? '6-8' : length <= 14 ? '9-14' : '15+'
  features.push(`words ${size}`)
  const first = inner[0] ?? ''
  const capital = /^\p{Lu}|^\d/u.test(first)
  const allCapitals = inner.length > 1 && inner.every((w) => /^\p{Lu}/u.test(w))
  const lowerWords = inner.map((w) => w.toLowerCase())
  const finite = lowerWords.some((w, i) => FINITE.test(w) || article.input.tags[firstToken + 1 + i]?.feats?.includes('VerbForm=Fin'))
  const lastInner = article.word(span.closed ? endToken - 2 : endToken - 1)
  const finalInside = /^[.!?…]|\.\.\.$/.test(lastInner)
  features.push(
    capital ? 'capital' : 'small',
    finite ? 'finite' : 'not finite',
    `${capital ? 'capital' : 'small'}, ${finite ? 'finite' : 'not finite'}, ${size}`,
  )
  if (allCapitals) features.push('all capitals')
  if (finalInside) features.push('final mark inside', capital ? 'capital, final inside' : 'small, final inside')
  if (/[!?]/.test(lastInner)) features.push('! or ? inside')
  if (/^(?:ik|we|wij|mijn|ons|onze|je|u|jij|m'n)$/.test(lowerWords.find((w) => /^(?:ik|we|wij|mijn|ons|onze|je|u|jij|m'n)$/.test(w)) ?? ''))
    features.push('first person', capital ? 'first person, capital' : 'first person, small')
  if (article.sentenceOf[firstToken] !== article.sentenceOf[endToken - 1]) features.push('several sentences')
  const sentence = article.sentence(article.sentenceOf[firstToken] as number)
  const starts = sentence?.firstToken === firstToken
  const lastSentence = article.sentence(article.sentenceOf[endToken - 1] as number)
  const ends = lastSentence !== undefined && endToken >= lastSentence.endToken - 1
  if (starts) features.push('starts sentence', `starts sentence, ${capital ? 'capital' : 'small'}`)
  if (starts && ends) features.push('whole sentence')
  const block = sentence ? blocks[sentence.block] : undefined
  if (block)
    features.push(
      `in ${block.type}`,
      ...(block.type === 'heading' ? [`heading, ${size}`, starts && ends ? 'heading, whole' : 'heading, part'] : []),
    )
  if (block && block.start === span.start) features.push('starts block')
  const before = article.word(firstToken - 1)
  const before2 = article.word(firstToken - 2)
  const after = article.word(endToken)
  if (sentence && firstToken > sentence.firstToken) {
    features.push(before === ':' ? 'after colon' : /^[,;–—(-]$/.test(before) ? 'after mark' : 'after word')
    if (before === ':' && capital) features.push('after colon, capital')
    if (/^(?:een|de|het|van|als|met|die|dat|zijn|haar|hun|over|voor|in|om|en|of|te|op|is|was|dan|geen|deze|dit|naar|tot)$/.test(before))
      features.push(`after ${before}`, `after ${before}, ${capital ? 'capital' : 'small'}`)
    for (const word of [before, before2, article.word(firstToken - 3)]) {
      if (TITLE_WORDS.test(word)) features.push('title word before', `title word before, ${capital ? 'capital' : 'small'}`)
      if (SO_CALLED.test(word)) features.push('so called', `so called: ${word}`)
      if (JUDGING_VERBS.has(word)) features.push('judging verb near')
    }
    if (before === 'dat' || before2 === 'dat') features.push('dat before')
  }
  features.push(
    after === ','
      ? 'before comma'
      : after === '' || /^[.!?]$/.test(after)
        ? 'before end'
        : SPEECH_VERBS.has(after)
          ? 'before speech verb'
          : 'before word',
  )
  if (after === ',' && SPEECH_VERBS.has(article.word(endToken + 1)))
    features.push('comma and speech verb', `comma and speech verb, ${capital ? 'capital' : 'small'}`)
  if (/^(?:van|door|uit|over|met|in|is|was|-)$/.test(after))
    features.push(`before ${after}`, `before ${after}, ${capital ? 'capital' : 'small'}`)
  if (attribution) {
    const cue = article.word(attribution.cue)
    const where = attribution.cue >= endToken ? 'after' : 'before'
    features.push(
      `cue ${where}`,
      `cue ${where}, ${capital ? 'capital' : 'small'}`,
      `cue via ${attribution.via}`,
      `mention ${attribution.mention?.kind}`,
    )
    if (JUDGING_VERBS.has(cue)) features.push('judging cue', `judging cue ${where}`)
    if (attribution.cue >= endToken && attribution.cue <= endToken + 1)
      features.push('cue right after', `cue right after, ${finite ? 'finite' : 'not finite'}`)
    features.push(`cue ${where}, ${size}`)
  } else
    features.push('no cue', `no cue, ${capital ? 'capital' : 'small'}, ${size}`, starts && ends ? 'no cue, whole sentence' : 'no cue, part')
  features.push(`depth ${Math.min(span.depth, 2)}`)
  const mark = article.word(firstToken)
  const single = mark === '‘' || mark === "'" || mark === '’'
  features.push(single ? 'single marks' : 'double marks', `${single ? 'single' : 'double'}, ${size}`)
  // Papers that quote speech in one style mark titles and irony in another.
  const others = article.shareOfOtherStyle(q)
  if (others > 0.6) features.push('rare style here', `rare style here, ${single ? 'single' : 'double'}`)
  const entity = article.entityAt.get(firstToken + 1)
  if (entity && 'cluster' in entity) {
    features.push(`name inside ${entity.type}`)
    if (article.endOf(entity) >= endToken - 1) features.push(`is a name ${entity.type}`)
  }
  return features
}
