import type { QuoteExplanation, WeighedCandidate } from './explanation'
import type { Quote } from './quote'

/** The languages in which an explanation is told. */
export type ExplanationLanguage = 'nl' | 'en'

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
  } else parts.push(words.nobody)
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
    others: (list) => `Also weighed, in this order: ${list}.`,
    noName: 'nobody',
    pro: 'for:',
    contra: 'against:',
    decimal: '.',
    reason: (reason) => reason,
  },
}

/** The reasons of the rankers in Dutch. */
export const DUTCH_REASONS: Readonly<Record<string, string>> = {
  'what it is and where it stands': 'wat het is en waar het staat',
  'which mention it is, counted from the quotation': 'de hoeveelste vermelding het is vanaf het citaat',
  'the word before the mention': 'het woord voor de vermelding',
  'the word after the mention': 'het woord na de vermelding',
  'its place in the sentence': 'de plaats in de zin',
  'the clause points to it': 'de bijzin wijst ernaar',
  'a headline': 'een kop',
  'it spoke before': 'sprak al eerder',
  'the quotation is a sentence of its own': 'het citaat is een zin op zichzelf',
  'the quotation stands inside another': 'het citaat staat in een ander',
  'where its description ends': 'waar de omschrijving eindigt',
  'the word itself': 'het woord zelf',
  'nothing needs to be named': 'er hoeft niets genoemd te worden',
  'what the cue is and where it stands': 'wat het werkwoord van zeggen is en waar het staat',
  'the cue word': 'het werkwoord van zeggen',
  'how near the cue is': 'hoe dichtbij het werkwoord van zeggen staat',
  'which cue it is, counted from the quotation': 'het hoeveelste werkwoord van zeggen het is vanaf het citaat',
  'the word before the cue': 'het woord voor het werkwoord van zeggen',
  'the clause attributes by it': 'de zin schrijft het citaat ermee toe',
  'the punctuation between cue and quotation': 'de leestekens tussen werkwoord en citaat',
  'no cue is needed': 'er is geen werkwoord van zeggen nodig',
  'mention and cue stand together': 'vermelding en werkwoord staan bij elkaar',
  'they agree in number': 'enkelvoud en meervoud kloppen',
  'a preposition governs the mention': 'er staat een voorzetsel voor de vermelding',
  'how surely it is somebody': 'hoe zeker het iemand is',
  'what its noun names': 'wat het zelfstandig naamwoord noemt',
  'what the cue does in its clause': 'wat het werkwoord van zeggen in zijn zin doet',
  'how many clauses lie between them': 'hoeveel bijzinnen ertussen staan',
  'what it does in its clause': 'wat het in zijn zin doet',
  'what it is': 'wat het is',
  'the rules point to it': 'de zinsbouw wijst ernaar',
  'man or woman, one or many': 'man of vrouw, een of meer',
  'how long ago it was named': 'hoe lang geleden genoemd',
  'how many people were named since': 'hoeveel anderen sindsdien genoemd zijn',
  'its place in the sentence that named it': 'de plaats in de zin die de naam noemt',
  'whether it spoke last': 'sprak het laatst, of niet',
  'how much it says in this article': 'hoeveel diegene in dit artikel zegt',
  'how often it is named': 'hoe vaak genoemd',
  'it is called so': 'wordt zo genoemd',
  'it is called otherwise': 'wordt anders genoemd',
  'the description alone': 'alleen de omschrijving',
  'it said the same words': 'zei dezelfde woorden',
  'who is quoted next': 'wie daarna wordt aangehaald',
  'it is named in the quotation itself': 'wordt in het citaat zelf genoemd',
  'it is named in the words that point to the speaker': 'wordt genoemd in de woorden die naar de spreker wijzen',
  'whom the sentences before are about': 'over wie de zinnen ervoor gaan',
  'who is who in the article': 'wie wie is in het artikel',
  'whom the sentence before is about': 'over wie de zin ervoor gaat, en wie daarin spreekt',
  'what kind of body it is': 'wat voor instelling het is',
  'whose relative or colleague it is': 'van wie het een verwant of collega is',
  'nobody is named': 'niemand is genoemd',
}
