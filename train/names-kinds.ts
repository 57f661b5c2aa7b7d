import type { LabelledDocument, LabelledSentence } from '../corpora/read/labelled'
import { entries, rows } from '../src/dutch/lists'
import { tokenize } from '../src/tokens'
import { createRandom } from './random'

/*
 * Sentences of the kinds of names that the corpora have few of: storms and ships, two names side by side, three-part Asian names, forms of address, bodies
 * of states, clubs called by their town, abbreviations that are no names. A frame has slots `{TYPE|LIST}`, `{TYPE|LIST LIST}`; a slot that comes again, in the
 * next sentence too, is the same name. The sentences of `fixtures/names` are others.
 */

const words = (text: string): string[] => text.split(' ')

/** What slots are filled from, beside the lists of names. */
const FILLERS: Readonly<Record<string, readonly string[]>> = {
  storm: words(
    'Ciara Dennis Poly Irma Katrina Sandy Dorian Maria Harvey Ida Ian Helene Laura Florence Michael Mangkhut Otis Patricia Isha Jocelyn Pia Gerrit Henk Babet Ciarán Franklin Odette Rolf Bella Gloria Filomena Xynthia Kyrill Daria Vivian Lothar Freddy Idai Gabrielle Yagi Doksuri',
  ),
  ship: words(
    'Aurora Vossenborch Zeevonk Carola Esperanza Neptunia Zuiderzon Baltica Poseidon Amalia Meridiaan Noordster Sirena Oriana Albatros Marlies',
  ),
  pet: words('Boef Bella Tommie Luna Moos Kaya Sjors Joep Nala Rambo Billie Saar Max Muis'),
  family: words(
    'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Ngo Tan Wong Chan Cheung Leung Lam Lau Ng',
  ),
  given: words(
    'Wei Fang Min Jing Lei Ming Hua Jun Yan Xiaoping Zhiyong Meiling Haoran Yuxin Jianguo Guofeng Wenjie Yang-ho Min-jun Ji-woo Seo-yeon Hyun-woo Dong-hyun Eun-ji Sang-woo Young-sam Dae-jung Myung-bak Minh Tuan Hung Dung Huong Linh Mai Anh Quang Chi-wai Siu-ming Ka-shing',
  ),
  middle: words('Van Thi Xuan Huu Duc Ngoc Minh Quoc Kim Eng Soo Chee Kah'),
  surname: words(
    'Adriaans Blom Claes Dekkers Engels Fransen Geerts Hoek Ibrahim Jonker Koster Lambrecht Maes Noordhoek Olsthoorn Pauwels Quist Rademaker Sanders Tuinstra Ubels Verstraete Wouters Yilmaz Zandstra Thijssen Groot Prins Vink Wolf Schipper Molenaar Kok Appel Sterk Jong Peters Hayes Turner Morales Okonkwo Schmidt Lindqvist',
  ),
  particle: ['van', 'de', 'van der', 'van den', 'van de', 'ten', 'ter'],
  headOfState: ['Hooggerechtshof', 'Grondwettelijk Hof', 'Constitutioneel Hof'],
  bank: ['Centrale Bank', 'Nationale Bank'],
  abbreviation: words(
    'CEO CFO COO CTO CIO HR PR IT ICT AI ADHD PTSS hiv HIV aids BTW VAR MRI CT DNA RNA PCR IC EHBO GPS USB PC TV DVD CD LED IQ BV NV VOF cao CAO WOZ OZB EHS LHBTI LHBTIQ HTML URL SMS PDF app APK MBO HBO VMBO HAVO VWO MSc BSc PhD MBA vut VUT AOW WIA PGB VOG BSN KPI SUV EV LNG LPG CO2 PFAS PVC BBP ID VIP DJ B2B FAQ Q&A RSI SOA MS ALS COPD KNO BMI IVF ivf UV TBS tbs OVP MOOC QR ZZP NGO ngo ICBM OV P&R VR 3D HD 4K GMT AM PM',
  ),
  noun: words('manager systeem afdeling medewerker patiënten onderzoek test regels kosten bedrijf toets wet beleid topman'),
  Office: words(
    'Premier Minister Ceo Cfo Coo Cto CEO CFO Topman Topvrouw Voorzitter Burgemeester Wethouder Koning Koningin Paus Kanselier President Trainer Coach Bondscoach Directeur Staatssecretaris Kamerlid Woordvoerder Rechter Advocaat Generaal Senator Gouverneur Keeper Spits',
  ),
  abbreviated: words('CEO CFO COO CTO ceo cfo'),
  role: words('trainer directeur voorzitter woordvoerder burgemeester advocaat minister wethouder'),
}

const FRAMES: readonly (readonly [times: number, ...sentences: string[]])[] = [
  [40, 'Storm {MISC|storm} zorgt voor overlast.', '{MISC|storm} komt uit het westen.'],
  [
    40,
    'De orkaan {MISC|storm} raasde over {LOC|region}.',
    'Volgens het weerinstituut zwakt {MISC|storm} af.',
    '{MISC|storm} kostte negen mensen het leven.',
  ],
  [20, 'Door cycloon {MISC|storm} zitten duizenden zonder stroom.', 'Na {MISC|storm} begint het opruimen.'],
  [20, 'Het vrachtschip de {MISC|ship} liep aan de grond.', 'De {MISC|ship} had geen lading.'],
  [20, 'De veerboot {MISC|ship} vertrok te laat.'],
  [20, 'Marineschip {MISC|ship} keert terug naar {LOC|city}.'],
  [15, 'Kat {PER|pet} werd uit een boom gehaald.', '{PER|pet} maakt het goed.'],
  [30, 'Vandaag ontmoet {PER|short} {PER|short2} in {LOC|city}.'],
  [30, 'Nadat {PER|short} {PER|short2} had gebeld, werd het stil.'],
  [30, '{PER|short} bedankte {PER|short2}.'],
  [30, 'Zondag verslaat {ORG|club} {ORG|club2} met 2-0.'],
  [30, 'Als {ORG|club} {ORG|club2} verslaat, is de titel binnen.'],
  [20, 'Morgen speelt {ORG|club} tegen {ORG|club2}.'],
  [30, 'In juni nam {ORG|company} {ORG|company2} over.'],
  [30, 'Waarom {LOC|country} {LOC|country2} helpt, is onduidelijk.'],
  [60, '{PER|family given} reist naar {LOC|city}.'],
  [60, '{PER|family middle given} is advocaat.', 'Volgens {PER|family} was er geen bewijs.'],
  [30, 'Dat zei {PER|family given} vrijdag.'],
  [20, 'Dhr. {PER|surname} en mevr. {PER|surname2} tekenden bezwaar aan.'],
  [20, 'Dhr. {PER|Particle surname} gaf geen commentaar.'],
  [20, 'Mr. {PER|surname} sprak met Ms. {PER|surname2}.'],
  [20, 'Mrs. {PER|surname} kwam te laat.'],
  [20, 'Dr. {PER|surname} werkt met prof. {PER|surname2}.'],
  [20, 'Ds. {PER|surname} leidde de dienst.'],
  [40, '{PER|particle surname} vindt dat het anders moet.'],
  [15, '{PER|particle surname} en {PER|particle surname2} waren er niet bij.'],
  [60, 'Het {ORG|headOfState van country} doet vandaag uitspraak.'],
  [20, 'De {ORG|bank van country} verlaagt de rente.'],
  [60, '{PER|short} zucht.', '{PER|short} haalt de schouders op.'],
  [60, '{PER|short} feliciteerde {PER|short2}.'],
  [60, 'De {role} heet {PER|first surname}.', '{PER|surname} is blij met de steun.', 'Ook volgens {PER|surname} kan het beter.'],
  [40, '{PER|first surname} is {role} in {LOC|city}.', '{PER|surname} wil er niets over kwijt.'],
  [60, '{ORG|company} sluit twee fabrieken in {LOC|country}.'],
  [60, 'De aandelen van {ORG|company} stegen, die van {ORG|company2} niet.'],
  [60, '{ORG|company} is verkocht aan {ORG|company2}, aldus {ORG|medium}.'],
  [60, 'Dat schrijft {ORG|medium} op gezag van {ORG|medium2}.'],
  [60, 'Hij speelde voor {ORG|club}, {ORG|club2} en {ORG|club3}.'],
  [40, 'De trainer van {ORG|club} ziet {ORG|club2} als favoriet.'],
  [120, 'De {abbreviation} is belangrijk.'],
  [60, 'Ze werkt als {abbreviation} en volgt een cursus {abbreviation}.'],
  [80, 'Dat zegt een {abbreviation}-{noun} over de {abbreviation}-{noun}.'],
  [10, 'De kunstmatige intelligentie (A.I.) leert snel.'],
  [60, '{Office} {PER|first surname} noemt de cijfers goed.', '{PER|surname} blijft aan.'],
  [40, '{Office} {PER|surname} reageert vandaag.'],
  [20, 'Volgens {abbreviated} {PER|first surname} klopt dat.'],
  [40, 'Hij was minister van {portfolio}.'],
  [30, 'De staatssecretaris van {portfolio} en de minister van {portfolio2} zijn het eens.'],
]

/** Fields that ministers have. */
const PORTFOLIOS =
  'Klimaat en Energie;Zorg;Landbouw en Natuur;Onderwijs;Werk en Participatie;Wonen en Ruimte;Cultuur en Media;Financiën;Defensie;Justitie en Veiligheid;Asiel en Migratie;Economische Zaken;Binnenlandse Zaken;Buitenlandse Handel;Ontwikkelingshulp;Dierenwelzijn;Mobiliteit;Begroting;Gezin en Jeugd;Energie en Groei'

/** Towns by which clubs are called alone, from names of the lists such as `FC Twente`. */
const CLUB_TOWN = /^(?:FC|SC|KV|KRC|SV|AS|RC) (\p{Lu}\p{L}+)$/u

/** Makes the sentences; the same each time for one seed. */
export function kindDocuments(seed = 5): LabelledDocument[] {
  const { next } = createRandom(seed)
  const organisations = (kind: string) => rows('organisations').flatMap(([name = '', own]) => (own === kind ? [name] : []))
  const single = (list: readonly string[]) => list.filter((name) => /^\p{Lu}\p{L}+$/u.test(name))
  const lists: Readonly<Record<string, readonly string[]>> = {
    ...FILLERS,
    Particle: (FILLERS.particle ?? []).map((p) => (p[0] ?? '').toUpperCase() + p.slice(1)),
    short: rows('public-people').flatMap(([, short]) => (short ? [short] : [])),
    club: organisations('club'),
    company: organisations('company'),
    medium: organisations('medium'),
    country: single(rows('countries').map(([, forms = '']) => forms.split(';')[0] as string)),
    region: rows('sites').flatMap(([name = '', kind]) => (kind === 'region' ? [name] : [])),
    city: single(rows('places').flatMap(([name = '', kinds = '']) => (kinds === 'place' ? [] : [name]))),
    first: entries('first-names'),
    portfolio: PORTFOLIOS.split(';'),
  }
  const documents: LabelledDocument[] = []
  const add = (frames: readonly string[], given: ReadonlyMap<string, string> = new Map()) => {
    const chosen = new Map(given)
    const pick = (slot: string): string => {
      const list = lists[slot] ?? lists[slot.replace(/\d$/, '')]
      if (!list) return slot
      const known = chosen.get(slot)
      const word = known ?? (list[Math.floor(next() * list.length)] as string)
      if (slot !== 'abbreviation' && slot !== 'noun') chosen.set(slot, word)
      return word
    }
    documents.push({ id: `kind-${documents.length}`, sentences: frames.map((frame) => sentenceOf(frame, pick)) })
  }
  for (const [times, ...frames] of FRAMES) for (let i = 0; i < times; i++) add(frames)
  for (const club of lists.club ?? []) {
    const town = CLUB_TOWN.exec(club)?.[1]
    if (!town) continue
    const given = new Map([
      ['whole', club],
      ['town', town],
    ])
    add(['{ORG|whole} verloor met 3-1 van {ORG|club2}.', 'In de tweede helft kwam {ORG|town} nog terug.'].map((f) => fill(f, given)))
    add(['Na de zege van {ORG|whole} was het feest.', '{ORG|town} klimt naar plaats vijf.'].map((f) => fill(f, given)))
  }
  return documents
}

/** Puts the given words in the slots that are named after them. */
const fill = (frame: string, given: ReadonlyMap<string, string>): string =>
  frame.replace(/\|(whole|town)\}/g, (all, slot: string) => (given.has(slot) ? `|=${given.get(slot)}}` : all))

function sentenceOf(frame: string, pick: (slot: string) => string): LabelledSentence {
  const names: { start: number; end: number; type: string }[] = []
  let text = ''
  let from = 0
  for (const slot of frame.matchAll(/\{(?:([A-Z]+)\|)?([^}]+)\}/g)) {
    const [all, type, filler = ''] = slot
    text += frame.slice(from, slot.index)
    const name = filler.startsWith('=') ? filler.slice(1) : filler.split(' ').map(pick).join(' ')
    if (type) names.push({ start: text.length, end: text.length + name.length, type })
    text += name
    from = slot.index + all.length
  }
  text += frame.slice(from)
  const tokens = tokenize(text, [{ start: 0, end: text.length, type: 'paragraph' }])
  const labels = tokens.map((token) => {
    const name = names.find((n) => token.start < n.end && token.end > n.start)
    return name ? `${token.start <= name.start ? 'B' : 'I'}-${name.type}` : 'O'
  })
  return { words: tokens.map((t) => t.text), labels, heading: false }
}
