/* Words for people and sources in news, written by hand: what may stand for a speaker, and of which sex. */
import { words } from './words'

/** Pronouns that may point to a speaker, with number and gender (`m`, `f`, `?`). */
export const PRONOUNS: ReadonlyMap<string, { readonly plural: boolean; readonly gender: 'm' | 'f' | '?' }> = new Map<
  string,
  { readonly plural: boolean; readonly gender: 'm' | 'f' | '?' }
>([
  ...words('hij hem ie').map((w) => [w, { plural: false, gender: 'm' }] as const),
  ...words('zij ze haar').map((w) => [w, { plural: false, gender: 'f' }] as const),
  ...words('hun hen').map((w) => [w, { plural: true, gender: '?' }] as const),
  ...words('ik die u je jij wij we men deze').map((w) => [w, { plural: false, gender: '?' }] as const),
])

/** Determiners that begin a description of a person or source. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  words(
    "de het een 'n zijn haar hun mijn m'n z'n onze ons die dat deze dit 't ’t uw jouw elke iedere geen één twee drie vier vijf zes beide sommige enkele meerdere veel alle",
  ),
)

/** Possessives among them: a speaker's description goes without. */
export const POSSESSIVES: ReadonlySet<string> = new Set(words("zijn haar hun mijn m'n z'n onze ons uw jouw"))

/** Heads that are women. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  words(`vrouw moeder dochter zus zuster oma grootmoeder bomma tante nicht weduwe echtgenote koningin prinses mevrouw mw mevr dame meisje bakster actrice zangeres schrijfster lerares directrice voorzitster
  woordvoerster advocate burgemeesteres buurvrouw kleindochter schoondochter schoonmoeder vriendin medewerkster verpleegster bestuurster kassierster tennisster atlete zwemster schaatsster
  presentatrice regisseuse onderwijzeres juf juffrouw architecte biologe sociologe historica politica minderheidsleidster leidster deelneemster kandidate zij ze haar stewardess barones gravin hertogin
  hoofdrolspeelster speelster doelvrouw boerin winkelierster eigenares uitbaatster inwoonster bewoonster lijsttrekster senatrice ministerin kapster naaister coupeuse danseres choreografe violiste pianiste
  journaliste columniste fotografe redactrice verslaggeefster onderzoekster studente docente psychologe therapeute huisvrouw non zuster`),
)

/** Heads that are men. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  words(`man vader zoon broer opa grootvader oom neef weduwnaar echtgenoot koning prins meneer heer dhr jongen buurman kleinzoon schoonzoon schoonvader bompa acteur zanger vriend boer ijscoman hij hem zijn
  keeper doelman spits voetballer kardinaal bisschop priester pastoor dominee ds imam rabbijn monnik pater broeder paus sultan emir sjeik baron graaf hertog jongeman vakman visser timmerman`),
)

/** Heads of documents and the like, which speak by being quoted from. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  words(`rapport brief briefje verklaring nota notitie mail e-mail bericht persbericht communiqué website site spandoek bord bordje laken affiche poster folder brochure boek krant blad artikel stuk tekst advies vonnis arrest
  uitspraak verslag onderzoek studie wet wetsvoorstel decreet ontwerpdecreet akkoord verdrag resolutie motie amendement kamerbrief kaart rouwkaart advertentie app tweet post foto persmap leuze slogan opschrift antwoord
  dagvaarding aanklacht aangifte proces-verbaal pamflet petitie handleiding reglement statuut taalcharter programma verkiezingsprogramma uitnodiging formulier contract a4'tje a4'tjes sticker shirt t-shirt nepbrief catalogus`),
)

/** Nouns that are people or bodies that speak; beside them any noun with one of `ROLE_ENDINGS`. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  words(`woordvoerder woordvoerster minister ministers premier president presidente burgemeester wethouder schepen voorzitter directeur topman topvrouw advocaat advocate rechter officier agent hoofdagent politiechef commissaris
  hoogleraar professor onderzoeker arts dokter huisarts chirurg verpleegkundige leraar docent onderwijzer trainer coach bondscoach aanvoerder doelman keeper speler renner verdediger middenvelder spits kapitein gouverneur koning koningin
  prins prinses paus bisschop kardinaal pastoor dominee preses vicaris diplomaat ambassadeur gezant functionaris onderhandelaar bemiddelaar senator afgevaardigde kamerlid raadslid leider fractieleider fractievoorzitter
  oppositieleider partijleider staatssecretaris kanselier secretaris secretaris-generaal chef hoofd baas eigenaar oprichter ondernemer boer winkelier bakker slager kok souschef gastheer gids museumgids conducteur machinist
  buurman buurvrouw buur buurt buren omwonenden bewoners bewoner inwoners man vrouw jongen meisje vader moeder zoon dochter broer zus oom tante neef nicht opa oma grootvader grootmoeder bomma weduwe getuige slachtoffer verdachte
  beklaagde beschuldigde dader winnaar verliezer kandidaat lezer luisteraar klant passagier reiziger supporter supporters fans publiek zaal thuisaanhang critici betogers betoger demonstrant demonstranten activist actievoerder actievoerders
  actievoerster vakbond bond bonden vereniging stichting bedrijf bank fonds museum ziekenhuis universiteit school gemeente provincie politie brandweer parket justitie regering kabinet ministerie commissie raad bestuur directie
  redactie partij coalitie oppositie club ploeg jury organisatie organisator organisatoren instituut leverancier concern keten winkel krant omroep zender persbureau delegatie missie leger leiding
  econoom economen jurist historicus schrijver schrijfster dichter acteur actrice zanger zangeres regisseur kunstenaar architect architecte journalist verslaggever correspondent fotograaf columnist recensent
  collega collega's vriend vriendin kennis iemand niemand sommigen velen anderen mensen kinderen leerlingen studenten ouders waarnemers deskundigen experts ingewijde ingewijden bron bronnen kringen medewerker medewerkster inspecteur ambtenaar
  weginspecteur dierenarts biloog bioloog meteoroloog weerman weervrouw landbouwer visser schipper loods piloot stewardess soldaat officieren generaal kolonel majoor sergeant veteraan vluchteling asielzoeker statushouder
  meneer mevrouw heer dame jongeman zestiger vijftiger veertiger dertiger tachtiger zeventiger stamgast stamgasten wijkagent boswachter molenaar koster dirigent jubilaris gevangene directrice bestuurder commissaris curator notaris makelaar bode deurwaarder griffier portier suppoost conciërge`),
)

/** Endings of nouns for people. */
export const ROLE_ENDING_WORDS: readonly string[] = words(
  `woordvoerder woordvoerster minister voorzitter directeur leider leidster chef baas hoofd lid man vrouw officier rechter advocaat trainer coach speler speelster schrijver maker houder bewoner econoom expert deskundige onderzoeker ondernemer redacteur burgemeester wethouder hoogleraar arts agent commissaris bestuurder werker werkster ster eur euse ist iste loog loge icus ica aar ambtenaar bond partij raad commissie vereniging organisatie bedrijf concern fonds bank ministerie dienst instituut bureau koepel club`,
)

/** Any of `ROLE_ENDING_WORDS` at the end of a word. */
export const ROLE_ENDINGS = new RegExp(`(?:${ROLE_ENDING_WORDS.join('|')})$`)

/** Words for one office or trade: who is introduced by one may be called by another. */
const SAME_OFFICE: readonly string[] = [
  'premier minister-president regeringsleider',
  'burgemeester burgervader',
  'advocaat advocate raadsman raadsvrouw verdediger pleiter raadsheer strafpleiter',
  'voorzitter voorzitster preses praeses',
  'directeur directrice topman topvrouw ceo baas bestuursvoorzitter',
  'trainer coach oefenmeester bondscoach keuzeheer hoofdtrainer',
  'woordvoerder woordvoerster zegsman zegsvrouw',
  'spits aanvaller flankaanvaller',
  'wethouder schepen',
  'president staatshoofd',
  'doelman keeper doelverdediger goalie doelvrouw',
  'arts dokter medicus huisarts chirurg',
  'hoogleraar professor',
  'minister bewindsman bewindsvrouw bewindspersoon staatssecretaris',
  'koning vorst',
  'koningin vorstin',
  'schrijver auteur romancier',
  'pastoor priester geestelijke dominee predikant voorganger',
  'paus kerkvorst',
  'agent wijkagent politieman politievrouw hoofdagent',
  'kamerlid volksvertegenwoordiger parlementariër parlementslid',
  'raadslid gemeenteraadslid',
  'eigenaar uitbater eigenares uitbaatster ondernemer',
  'leraar docent onderwijzer leerkracht',
  'renner wielrenner coureur',
  'officier aanklager',
  'rechter rechtbankpresident',
  'kunstenaar schilder beeldhouwer',
]

/** The office of a noun: equal for words of one office. */
export const OFFICES: ReadonlyMap<string, number> = new Map(SAME_OFFICE.flatMap((line, i) => words(line).map((w) => [w, i] as const)))
