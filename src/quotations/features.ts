import { type Feature, tableOf } from './feature-table'
import { PLACE, type Property } from './properties'

type Row = Feature<Property>
const row = (name: string, of: string): Row => ({ name, of: of.split(' ') as Property[] })

/** What speaks for a mention near the quotation. */
const mention: readonly Row[] = [
  row('what points to the speaker, and where it stands', 'where type kind'),
  row('what points to the speaker, and where it stands', 'where type whole'),
  row('how near it stands', 'where far kind'),
  row('how near it stands', 'where far type'),
  row('how near it stands', 'whole where far gaps'),
  row('which one it is, counted from the quotation', 'where order gaps'),
  row('which one it is, counted from the quotation', 'where order governed'),
  row('the word before it', 'where before type'),
  row('the word before it', 'where beforeWord'),
  row('the word after it', 'where after type'),
  row('its place in the sentence', 'where first governed kind'),
  row('its place in the sentence', 'where starts governed first'),
  row('its part in the clause', 'where role type'),
  row('its part in the clause', 'where role kind whole'),
  row('its part in the clause', 'reported role where'),
  row('it stands in a headline', 'heading where type'),
  row('how it is described', 'type phrase after'),
  row('how it is described', 'definite plural type'),
  row('how it is described', 'held type where'),
  row('how it is described', 'form type phrase'),
  row('how it is described', 'form after definite'),
  row('how it is described', 'form head'),
  row('it is a thing on which words stand', 'thing type governed'),
  row('the word itself', 'head'),
  row('the word itself', 'head where'),
  row('whether it is somebody at all', 'sure type'),
  row('the quotation before', 'where near kind'),
  row('the quotation stands inside another', 'nested where type'),
]

/** What speaks for a cue. */
const cue: readonly Row[] = [
  row('what the cue is, and where it stands', 'cue cueWhere kind'),
  row('what the cue is, and where it stands', 'cue cueWhere whole'),
  row('the cue word', 'cueWord'),
  row('the cue word', 'cueWord cueWhere cueFar'),
  row('how near the cue stands', 'cueWhere cueFar cue'),
  row('how near the cue stands', 'cueWhere cueFar kind'),
  row('which cue it is, counted from the quotation', 'cueWhere cueOrder cueGaps'),
  row('which cue it is, counted from the quotation', 'cueWhere cueGaps cue kind'),
  row('the word before the cue', 'cueWhere cueBefore cue'),
  row('the word after the cue', 'cueWhere cueAfter cue'),
  row('the cue beside the marks', 'cueFar cueWhere cue previous'),
  row('the cue beside the marks', 'cueWhere next cue kind'),
  row('the cue beside the marks', 'cueWhere previous cue kind'),
  row('another verb governs the cue', 'cueWhere cueGoverned kind'),
  row('words stand there', 'written cueWhere kind'),
  row('anybody says it', 'anybody cue cueWhere'),
  row('what is said depends on the cue', 'cueGoverns cue cueWhere'),
  row('what is said depends on the cue', 'cueGoverns kind cueFar'),
  row('how the quotation ends', 'cueWhere endMark starts'),
  row('the cue stands in a headline', 'cueWhere heading nested'),
]

/** What speaks for having no cue. */
const noCue: readonly Row[] = [
  row('no cue is needed', 'kind heading bestCue'),
  row('no cue is needed', 'kind whole bestCue'),
  row('no cue is needed', 'next nextButOne kind'),
  row('no cue is needed', 'previous kind'),
  row('no cue is needed', 'kind near'),
]

/** What speaks for a mention and a cue together. */
const pair: readonly Row[] = [
  row('mention and cue stand together', 'where cueWhere follows between'),
  row('mention and cue stand together', 'cue follows between cueWhere'),
  row('mention and cue stand together', 'cue follows type breaks'),
  row('mention and cue stand together', 'where cueWhere follows breaks'),
  row('somebody stands between them', 'follows others cue breaks'),
  row('somebody stands between them', 'follows others type where'),
  row('they agree in number', 'cuePlural plural type cue'),
  row('a preposition governs the mention', 'governed cue follows breaks'),
  row('mention and cue stand together', 'follows where cueWhere order'),
  row('it is the subject of the verb', 'role cue follows between'),
  row('words stand there', 'written type governed follows'),
  row('words stand there', 'written thing follows'),
  row('it is the subject of the verb', 'treeCue cue follows'),
  row('it is the subject of the verb', 'treeCue type where'),
  row('it is the subject of the verb', 'treeCue treeRole cue'),
  row('it is the subject of the verb', 'treeCue cueGoverns cueWhere'),
  row('its part in the clause', 'treeRole type where'),
  row('its part in the clause', 'treeRole cueGoverns cue'),
  row('the word before the mention', 'cueHet beforeWord cue type'),
  row('it stands before the colon', 'bare heading type cue'),
  row('it stands before the colon', 'cue heading between fromStart'),
]

/** What speaks for a mention without a cue. */
const alone: readonly Row[] = [
  row('it stands near without a cue', 'where type kind'),
  row('it stands near without a cue', 'where before whole'),
  row('it stands near without a cue', 'where first role whole'),
  row('it stands near without a cue', 'where order near starts'),
  row('it stands near without a cue', 'bestCue where type'),
]

/** What speaks for a source, whichever way it is reached. */
const source: readonly Row[] = [
  row('what it is', 'way is kind'),
  row('what it is', 'way is type'),
  row('how surely the words mean it', 'way link'),
  row('how surely the words mean it', 'type link is'),
  row('how surely the words mean it', 'linkRank link type'),
  row('how often it is mentioned', 'way mentions is'),
  row('it stands in the headline', 'way inTitle is'),
  row('it is called inside the quotation', 'called way is'),
  row('it is called inside the quotation', 'called link type'),
  row('it said something before', 'saidPlain way'),
  row('it said something before', 'saidPlain link type'),
  row('it is spoken to', 'addressed way'),
  row('its own description', 'own type definite'),
  row('who wrote the document', 'author type'),
  row('who wrote the document', 'author head'),
  row('how full the name is', 'fullness link is'),
  row('how full the name is', 'fullness linkRank'),
  row('it is called so elsewhere', 'calledSo is definite'),
  row('it is called so elsewhere', 'calledSo own link'),
  row('it is called so elsewhere', 'own head'),
  row('it is called so elsewhere', 'own form'),
  row('it is called so elsewhere', 'form link is'),
  row('how near it was mentioned', 'way rank link'),
  row('how near it was mentioned', 'way distance link'),
  row('how near it was mentioned', 'type distance sameBlock'),
  row('how near it was mentioned', 'type distance agrees'),
  row('how near it was mentioned', 'type distance is'),
  row('who else was mentioned nearer', 'type persons agrees'),
  row('who else was mentioned nearer', 'type persons distance'),
  row('who else was mentioned nearer', 'type nearerFits agrees'),
  row('who else was mentioned nearer', 'type nearerFits is'),
  row('who else was mentioned nearer', 'nearerFits link agrees'),
  row('how it was mentioned there', 'type lastRole distance'),
  row('how it was mentioned there', 'type lastRole lastKind'),
  row('how it was mentioned there', 'type lastGoverned lastStarts distance'),
  row('how it was mentioned there', 'type lastQuoted distance'),
  row('how it was mentioned there', 'lastQuoted is link'),
  row('whom the sentences before are about', 'type topicBefore topicHere'),
  row('whom the sentences before are about', 'type topicBefore agrees'),
  row('whom the sentences before are about', 'type topicHere link'),
  row('whom the sentences before are about', 'type opens saidPlain'),
  row('a victim, suspect or child', 'victim type'),
  row('whom the sentences before are about', 'type opens kind'),
  row('man, woman or many', 'type gender many'),
  row('man, woman or many', 'type gender is'),
  row('man, woman or many', 'type agrees is'),
  row('man, woman or many', 'type plural many is'),
  row('its own description', 'own possessive definite type'),
  row('its own description', 'own ending'),
  row('it is a thing on which words stand', 'own thing is'),
  row('its own description', 'begins own definite is'),
  row('its own description', 'begins link type'),
  row('its own description', 'own plural definite'),
]

/** What else speaks for it by who spoke before. */
const spoken: readonly Row[] = [
  row('it said something before', 'saidPlain since near'),
  row('whom the sentences before are about', 'type opens since'),
  row('its own description', 'own nested possessive'),
  row('it spoke before', 'way said is'),
  row('it spoke before', 'way saidMost'),
  row('it spoke before', 'way since near'),
  row('it spoke before', 'way since kind type'),
  row('it spoke before', 'spokeHere way kind'),
  row('turns are taken', 'way since near asked'),
  row('turns are taken', 'way since near asks turns'),
  row('turns are taken', 'way since near size'),
  row('the quotation before', 'since where near'),
  row('its words are quoted elsewhere', 'way words kind'),
  row('its words are quoted elsewhere', 'way wordsBest kind'),
]

/** What else speaks for a source that nothing near points to. */
const unpointed: readonly Row[] = [
  row('how near it was mentioned', 'distance rank'),
  row('how near it was mentioned', 'distance lastRole is'),
  row('how near it was mentioned', 'distance lastQuoted kind'),
  row('how near it was mentioned', 'rank is whole'),
  row('it begins the paragraph', 'opens is since'),
  row('nothing points to it', 'kind heading whole'),
  row('nothing points to it', 'near starts heading'),
  row('nothing points to it', 'mentionsIn mentionsBeside kind'),
  row('nothing points to it', 'bestCue kind whole'),
  row('nothing points to it', 'bestCue near since'),
  row('nothing points to it', 'echo kind since'),
  row('the quotation goes on', 'since near starts kind'),
  row('the quotation goes on', 'since near spokeHere mentionsIn'),
  row('the body of the article', 'heading later said'),
  row('the body of the article', 'heading firstSpeaker saidMost'),
  row('the body of the article', 'heading words bestWords'),
  row('the body of the article', 'heading inTitle rank'),
  row('the quotation stands inside another', 'nested since is'),
]

/** What speaks for nobody. */
const nobody: readonly Row[] = [
  row('nobody needs to be named', 'kind heading nested'),
  row('nobody needs to be named', 'kind whole bestCue'),
  row('nobody needs to be named', 'kind near'),
  row('nobody needs to be named', 'kind mentionsIn mentionsBeside'),
  row('nobody needs to be named', 'kind saidMost heading'),
  row('nobody needs to be named', 'kind echo bestWords heading'),
  row('nobody needs to be named', 'size kind bestCue'),
  row('words stand there', 'written anybody things kind'),
  row('nobody needs to be named', 'cue cueAfter kind'),
]

let count = 1
const next = (features: readonly Row[]) => {
  const table = tableOf(count, features, PLACE)
  count += features.length
  return table
}

/** The features of attribution, by what they weigh. */
export const TABLES = {
  mention: next(mention),
  cue: next(cue),
  noCue: next(noCue),
  pair: next(pair),
  alone: next(alone),
  source: next(source),
  spoken: next(spoken),
  unpointed: next(unpointed),
  nobody: next(nobody),
}
