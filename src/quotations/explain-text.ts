import type { ExplanationLanguage, QuoteExplanation, WeighedCandidate } from './explanation'
import type { Quote } from './quote'

/** How many others are told, and reasons for each: what fits a paragraph. */
const MOST_OTHERS = 2
const MOST_REASONS = 2
/** Least weight that is worth telling. */
const LEAST_WEIGHT = 0.05

interface Words {
  readonly kinds: Readonly<Record<Quote['kind'], string>>
  readonly via: Readonly<Record<NonNullable<Quote['speaker']>['via'], (mention: string, cue: string) => string>>
  readonly said: (name: string, why: string, sure: string) => string
  readonly continues: string
  readonly nobody: string
  readonly unsure: string
  readonly others: (list: string) => string
  readonly noName: string
  readonly pro: string
  readonly contra: string
  readonly decimal: string
  readonly reason: (reason: string) => string
}

/** Tells why a quotation has its kind and speaker in a short paragraph; candidates in order, each with what spoke most for and against it. */
export function explanationText({ quote, candidates }: Pick<QuoteExplanation, 'quote' | 'candidates'>, lang: ExplanationLanguage): string {
  const words = WORDS[lang]
  const parts = [words.kinds[quote.kind]]
  if (quote.kind === 'title' || quote.kind === 'scare') return parts.join(' ')
  const { speaker } = quote
  if (speaker) {
    const why = quote.continues
      ? words.continues
      : words.via[speaker.via](marked(speaker.mention?.text ?? speaker.name), marked(quote.cue?.text ?? ''))
    parts.push(words.said(speaker.name, why, speaker.confidence.toFixed(2).replace('.', words.decimal)))
  } else parts.push(candidates[0]?.name ? words.unsure : words.nobody)
  const others = candidates.filter(({ name }) => name !== (speaker?.name ?? '')).slice(0, MOST_OTHERS)
  if (others.length > 0) parts.push(words.others(others.map((candidate) => told(candidate, words)).join('; ')))
  return parts.join(' ')
}

const marked = (text: string): string => `“${text.replace(/\s+/g, ' ')}”`

function told({ name, reasons }: WeighedCandidate, words: Words): string {
  const list = (sign: number) =>
    reasons
      .filter(({ weight }) => weight * sign >= LEAST_WEIGHT)
      .slice(0, MOST_REASONS)
      .map(({ reason }) => words.reason(reason))
      .join(', ')
  const [pro, contra] = [list(1), list(-1)]
  const why = [...(pro ? [`${words.pro} ${pro}`] : []), ...(contra ? [`${words.contra} ${contra}`] : [])].join('; ')
  return `${name || words.noName}${why ? ` (${why})` : ''}`
}

const WORDS: Readonly<Record<ExplanationLanguage, Words>> = {
  nl: {
    kinds: {
      direct: 'Dit is een letterlijk citaat.',
      partial: 'Dit zijn aangehaalde woorden in een zin van de verslaggever.',
      title: 'De woorden tussen aanhalingstekens zijn een titel: niemand zegt ze.',
      scare: 'De aanhalingstekens tonen afstand of noemen een term: niemand zegt de woorden.',
    },
    via: {
      cue: (mention, cue) => `${mention} staat bij ${cue}`,
      volgens: (mention, cue) => `${cue} noemt ${mention}`,
      colon: (mention) => `${mention} staat voor de dubbele punt`,
      pronoun: (mention) => `${mention} verwijst daarnaar`,
      continued: () => 'die sprak het laatst, en niets wijst op een ander',
      conversation: () => 'de zinnen eromheen gaan daarover',
      headline: () => 'het artikel haalt deze woorden of deze spreker verder aan',
    },
    said: (name, why, sure) => `${name} zegt het: ${why} (zekerheid ${sure}).`,
    continues: 'het gaat verder met het citaat ervoor, in dezelfde zin',
    nobody: 'Wie het zegt is niet te zeggen: de tekst noemt niemand die beter past dan niemand.',
    unsure: 'Wie het zegt is niet te zeggen: niemand is zeker genoeg.',
    others: (list) => `Ook gewogen, in deze volgorde: ${list}.`,
    noName: 'niemand',
    pro: 'voor:',
    contra: 'tegen:',
    decimal: ',',
    reason: (reason) => DUTCH_REASONS[reason] ?? reason,
  },
  en: {
    kinds: {
      direct: 'This is literal speech.',
      partial: 'These are quoted words in a sentence of the reporter.',
      title: 'The words in the marks are a title, which nobody says.',
      scare: 'The marks show distance or name a term: nobody says the words.',
    },
    via: {
      cue: (mention, cue) => `${mention} stands with ${cue}`,
      volgens: (mention, cue) => `${cue} names ${mention}`,
      colon: (mention) => `${mention} stands before the colon`,
      pronoun: (mention) => `${mention} points there`,
      continued: () => 'that one spoke last, and nothing shows that another speaks',
      conversation: () => 'the sentences around are about that one',
      headline: () => 'the article quotes these words, or this speaker, further on',
    },
    said: (name, why, sure) => `${name} says it: ${why} (confidence ${sure}).`,
    continues: 'it goes on with the quotation before it, in the same sentence',
    nobody: 'Who says it cannot be told: the text names nobody who fits better than nobody.',
    unsure: 'Who says it cannot be told: nobody is sure enough.',
    others: (list) => `Also weighed, in this order: ${list}.`,
    noName: 'nobody',
    pro: 'for:',
    contra: 'against:',
    decimal: '.',
    reason: (reason) => reason,
  },
}

/** The reasons of the model in Dutch. */
export const DUTCH_REASONS: Readonly<Record<string, string>> = {
  'what points to the speaker, and where it stands': 'wat naar de spreker wijst, en waar het staat',
  'how near it stands': 'hoe dichtbij het staat',
  'which one it is, counted from the quotation': 'de hoeveelste vermelding het is vanaf het citaat',
  'the word before it': 'het woord ervoor',
  'the word after it': 'het woord erna',
  'its place in the sentence': 'de plaats in de zin',
  'its part in the clause': 'de rol in de zin (onderwerp, voorwerp of bepaling)',
  'it stands in a headline': 'staat in een kop',
  'how it is described': 'hoe het omschreven wordt',
  'the word itself': 'het woord zelf',
  'whether it is somebody at all': 'of het wel iemand is',
  'the quotation before': 'het citaat ervoor',
  'the quotation stands inside another': 'het citaat staat in een ander citaat',
  'what the cue is, and where it stands': 'wat het werkwoord van zeggen is, en waar het staat',
  'the cue word': 'het werkwoord van zeggen',
  'how near the cue stands': 'hoe dichtbij het werkwoord van zeggen staat',
  'which cue it is, counted from the quotation': 'het hoeveelste werkwoord van zeggen het is vanaf het citaat',
  'the word before the cue': 'het woord voor het werkwoord van zeggen',
  'the word after the cue': 'het woord na het werkwoord van zeggen',
  'the cue beside the marks': 'het werkwoord van zeggen staat naast het citaat',
  'another verb governs the cue': 'een ander werkwoord beheerst het werkwoord van zeggen',
  'what is said depends on the cue': 'het citaat hangt af van het werkwoord van zeggen',
  'how the quotation ends': 'hoe het citaat eindigt',
  'the cue stands in a headline': 'het werkwoord van zeggen staat in een kop',
  'no cue is needed': 'er is geen werkwoord van zeggen nodig',
  'mention and cue stand together': 'vermelding en werkwoord staan bij elkaar',
  'somebody stands between them': 'er staat iemand anders tussen',
  'they agree in number': 'enkelvoud en meervoud kloppen',
  'a preposition governs the mention': 'er staat een voorzetsel voor de vermelding',
  'it is the subject of the verb': 'is het onderwerp van het werkwoord, of niet',
  'the word before the mention': 'het woord voor de vermelding',
  'it stands before the colon': 'staat voor de dubbele punt',
  'it stands near without a cue': 'staat dichtbij zonder werkwoord van zeggen',
  'what it is': 'wat het is: mens, instelling of stuk',
  'how surely the words mean it': 'hoe zeker de woorden diegene bedoelen',
  'man, woman or many': 'man of vrouw, een of meer',
  'how often it is mentioned': 'hoe vaak vermeld',
  'it stands in the headline': 'staat in de kop',
  'it is called inside the quotation': 'wordt in het citaat zelf genoemd',
  'it said something before': 'zei vlak ervoor iets',
  'it is spoken to': 'wordt aangesproken',
  'its own description': 'alleen de omschrijving',
  'who wrote the document': 'wie het stuk schreef',
  'how full the name is': 'hoe volledig de naam is',
  'it is called so elsewhere': 'heet elders ook zo',
  'how near it was mentioned': 'hoe lang geleden vermeld',
  'who else was mentioned nearer': 'wie sindsdien vermeld zijn',
  'how it was mentioned there': 'hoe het daar vermeld is',
  'whom the sentences before are about': 'over wie de zinnen ervoor gaan',
  'it begins the paragraph': 'daar gaat de alinea over',
  'a victim, suspect or child': 'slachtoffer, verdachte of kind',
  'it spoke before': 'sprak al eerder',
  'turns are taken': 'om de beurt spreken',
  'its words are quoted elsewhere': 'dezelfde woorden staan elders',
  'nothing points to it': 'niets wijst ernaar',
  'the quotation goes on': 'het citaat gaat verder',
  'the body of the article': 'wat het artikel verder vertelt',
  'it is a thing on which words stand': 'is een ding waar woorden op staan',
  'words stand there': 'daar staan woorden geschreven',
  'anybody says it': 'iedereen zegt het',
  'nobody needs to be named': 'er hoeft niemand genoemd te worden',
}
