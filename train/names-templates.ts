import type { LabelledDocument } from '../corpora/read/labelled'
import { entries, rows } from '../src/dutch/lists'
import type { NameType } from '../src/names'
import { tokenize } from '../src/tokens'
import { createRandom } from './random'

/*
 * Plain sentences with the names of our lists, so that what everybody knows is right: few in number beside the corpora, where a name of the lists can be
 * something else. `test/known-names.test.ts` has other sentences.
 */

const PLACES: readonly string[] = [
  'In X zijn zeker twintig doden gevallen.',
  'Hij woont al jaren in X.',
  'Ze reisde vrijdag naar X.',
  'De politie in X zoekt getuigen.',
  'Het verkeer van en naar X ligt stil.',
]
const COUNTRY_FRAMES: readonly string[] = [
  ...PLACES,
  'De regering van X wil nieuwe verkiezingen.',
  'X heeft de grens gesloten.',
  'X en de buurlanden praten over handel.',
  'Dat zei de minister van Defensie van X.',
  'Volgens de ambassade van X is dat onjuist.',
  'Volgens X klopt dat niet.',
  'Volgens X was er geen keus.',
  'X vindt dat te vroeg.',
  'Ook X stemde tegen.',
]
const PEOPLE_FRAMES: readonly string[] = [
  'X zegt dat er niets is besloten.',
  'X wilde niet reageren.',
  'Dat vindt ook X.',
  'Het boek gaat over X.',
  'Later sprak X met de pers.',
  'Volgens X klopt dat niet.',
  'X vindt dat te vroeg.',
  'X kreeg veel steun, maar hij verloor.',
  'Critici van X zijn boos.',
  'X reageert verbaasd.',
]
const BODIES: readonly string[] = [
  'X wil meer geld voor de zorg.',
  'Dat maakte X dinsdag bekend.',
  'Een woordvoerder van X bevestigt dat.',
  'Volgens X is dat te duur.',
  'X vindt dat te vroeg.',
  'X stemt tegen de motie.',
  'Zij spreekt voor X.',
  'Ze werkt bij X.',
  'X meldt dat op de eigen site.',
]
const CLUB_FRAMES: readonly string[] = [
  'X speelde met 1-1 gelijk.',
  'De trainer van X is ontslagen.',
  'Hij vertrekt bij X.',
  'X won met 2-0.',
]

/** Names of the lists that go with an article. */
const WITH_ARTICLE: readonly (readonly [article: string, names: string])[] = [
  [
    'de',
    "VS;Verenigde Staten;VAE;Verenigde Arabische Emiraten;Filipijnen;Malediven;Seychellen;Bahama's;Comoren;Cocoseilanden;Noordelijke Marianen;Pitcairneilanden;Faeröer;Kaaimaneilanden;Salomonseilanden;Marshalleilanden;Cookeilanden;Falklandeilanden;Centraal-Afrikaanse Republiek;Dominicaanse Republiek;Antillen;Nederlandse Antillen;Sovjet-Unie;Sovjetunie;DDR",
  ],
  ['het', 'VK;Verenigd Koninkrijk;Christmaseiland;Vaticaan;Congres;Pentagon;Kremlin;Witte Huis;Hooggerechtshof'],
  [
    'de',
    'Commissie;Staat;Vlaamse regering;Vlaamse Gemeenschap;Franse Gemeenschap;Bondsdag;Staatsveiligheid;Tweede Kamer;Eerste Kamer;Kamer;Senaat;Hoge Raad;Raad van State;Europese Unie;EU;NAVO;Democraten;Republikeinen;Conservatieven;Centrumdemocraten;Groenen;Grünen;Tories',
  ],
]
const ARTICLES: ReadonlyMap<string, string> = new Map(
  WITH_ARTICLE.flatMap(([article, names]) => names.split(';').map((name) => [name, article])),
)

/** Sentences that hold each name of the lists once to three times. */
export function templateDocuments(seed = 3): LabelledDocument[] {
  const { next } = createRandom(seed)
  const documents: LabelledDocument[] = []
  const add = (name: string, type: NameType, frames: readonly string[], times: number) => {
    const first = Math.floor(next() * frames.length)
    for (let i = 0; i < times; i++)
      documents.push(sentenceOf(`list-${documents.length}`, name, type, frames[(first + i) % frames.length] as string))
  }
  for (const [, forms = ''] of rows('countries')) for (const name of forms.split(';')) add(name, 'LOC', COUNTRY_FRAMES, 6)
  for (const forms of [...entries('former-countries'), ...entries('territories')])
    for (const name of forms.split(';')) add(name, 'LOC', COUNTRY_FRAMES, 4)
  for (const [name = '', kinds = ''] of rows('places')) if (kinds !== 'place') add(name, 'LOC', PLACES, 1)
  for (const [name = '', short = name] of rows('public-people')) {
    add(name, 'PER', PEOPLE_FRAMES, 1)
    add(short, 'PER', PEOPLE_FRAMES, 1)
  }
  for (const [name = '', kind] of rows('organisations'))
    if (kind === 'club') add(name, 'ORG', CLUB_FRAMES, 1)
    else add(name, 'ORG', BODIES, kind === 'party' || kind === 'government' ? 3 : 1)
  return documents
}

function sentenceOf(id: string, name: string, type: NameType, frame: string): LabelledDocument {
  const article = ARTICLES.get(name)
  const at = frame.indexOf('X')
  const before = article ? `${at === 0 ? (article[0] as string).toUpperCase() + article.slice(1) : article} ` : ''
  const text = frame.replace('X', before + name)
  const start = at + before.length
  const tokens = tokenize(text, [{ start: 0, end: text.length, type: 'paragraph' }])
  const inside = tokens.map((t) => t.start < start + name.length && t.end > start)
  const labels = inside.map((yes, i) => (yes ? `${inside[i - 1] ? 'I' : 'B'}-${type}` : 'O'))
  return { id, sentences: [{ words: tokens.map((t) => t.text), labels, heading: false }] }
}
