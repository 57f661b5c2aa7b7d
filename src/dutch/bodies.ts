/* Nouns for bodies that speak in news, by kind, written by hand: what *het bedrijf*, *de club*, *het fonds* may point to. */

/** Kinds of bodies, a bit each: a noun may be of several (*de pensioenuitvoerder*: company and finance). */
export const COMPANY = 1 << 0
export const FINANCE = 1 << 1
export const ASSOCIATION = 1 << 2
export const AGENCY = 1 << 3
export const CLUB = 1 << 4
export const PARTY = 1 << 5
export const MEDIUM = 1 << 6
export const CULTURE = 1 << 7
export const SCHOOL = 1 << 8
export const CARE = 1 << 9
export const GOVERNMENT = 1 << 10
export const COURT = 1 << 11
export const TOWN = 1 << 12
export const COUNTRY = 1 << 13
export const COMMITTEE = 1 << 14
export const CHURCH = 1 << 15
export const FORCES = 1 << 16
export const BOARD = 1 << 17
export const PORT = 1 << 18

/** Nouns by kind; the last word of a compound tells (*pompenfabrikant*, *voetbalbond*). */
const NOUNS: readonly (readonly [number, string])[] = [
  [
    COMPANY,
    `bedrijf concern onderneming maatschappij firma multinational holding consortium keten winkel winkelketen warenhuis supermarkt webwinkel groothandel boekhandel fabriek brouwerij rederij uitgeverij drukkerij
    slachterij bakkerij slagerij zuivelcoöperatie coöperatie start-up startup scale-up gigant moederbedrijf corporatie productiehuis uitzendbureau reclamebureau ingenieursbureau adviesbureau architectenbureau advocatenkantoor
    accountantskantoor makelaarskantoor kantoor platform hotel restaurant café pretpark camping garage werf scheepswerf raffinaderij kerncentrale energiereus techreus oliereus reisorganisatie aannemersbedrijf spoorwegen nutsbedrijf
    fabrikant producent leverancier uitgever bouwer ontwikkelaar vervoerder exploitant aannemer aanbieder reder brouwer maker beheerder spoorbeheerder netbeheerder werkgever verhuurder retailer zorgverzekeraar verzekeraar
    bank grootbank pensioenuitvoerder investeerder provider telecomprovider luchtvaartmaatschappij busmaatschappij pakketbezorger bezorgdienst maaltijdbezorger installateur projectontwikkelaar drogist supermarktketen`,
  ],
  [
    FINANCE,
    'bank grootbank verzekeraar zorgverzekeraar pensioenfonds pensioenuitvoerder fonds investeerder belegger kredietverstrekker vermogensbeheerder beurs effectenhuis ratingbureau durfkapitalist',
  ],
  [
    ASSOCIATION,
    `vereniging organisatie bond bonden verbond koepel federatie confederatie unie stichting belangenbehartiger actiegroep beweging vakbond vakbonden vakcentrale genootschap gilde alliantie platform netwerk comité initiatief
    burgerinitiatief collectief goededoelenorganisatie hulporganisatie ngo mensenrechtenorganisatie liga fonds club groepering orde voedselbank`,
  ],
  [
    AGENCY,
    `dienst instituut toezichthouder waakhond bureau planbureau onderzoeksbureau statistiekbureau autoriteit agentschap inspectie veiligheidsregio raad adviesraad instelling rekenkamer beheerder organisatie centrum waterschap
    hoogheemraadschap kadaster douane fiscus regisseur wegbeheerder waterbeheerder ombudsdienst meldpunt denktank laboratorium onderzoeksinstituut kennisinstituut kenniscentrum expertisecentrum weerdienst weerinstituut secretariaat
    uitvoeringsorganisatie crisiscentrum`,
  ],
  [
    CLUB,
    `club ploeg team elftal formatie equipe landskampioen bekerwinnaar promovendus degradant hekkensluiter koploper thuisploeg bezoekers stadgenoot eersteklasser eerstedivisionist eredivisionist tweedeklasser wielerploeg
    renstal voetbalclub vereniging selectie`,
  ],
  [PARTY, 'partij fractie coalitiepartij oppositiepartij regeringspartij volkspartij stadspartij kartel lijst'],
  [
    MEDIUM,
    `krant dagblad weekblad maandblad tijdschrift magazine blad omroep zender radiozender televisiezender tv-zender persbureau persagentschap nieuwssite nieuwsdienst medium redactie nieuwsredactie station radiostation
    vakblad opinieblad streamingdienst sociaalnetwerksite`,
  ],
  [
    CULTURE,
    `museum theater schouwburg gezelschap toneelgezelschap orkest ensemble koor band groep kunstenaarscollectief festival concertzaal concertgebouw poppodium bioscoop filmhuis galerie bibliotheek archief operahuis opera
    dierentuin dierenpark organisatie uitgeverij veilinghuis productiehuis`,
  ],
  [
    SCHOOL,
    'school basisschool middelbare hogeschool universiteit faculteit academie college lyceum gymnasium instelling kinderopvang crèche schoolbestuur scholengroep',
  ],
  [
    CARE,
    'ziekenhuis kliniek zorginstelling instelling verpleeghuis verzorgingstehuis woonzorgcentrum rusthuis huisartsenpost apotheek zorggroep zorgorganisatie thuiszorgorganisatie jeugdzorginstelling ggz-instelling asielzoekerscentrum opvangcentrum hospice',
  ],
  [
    GOVERNMENT,
    'regering kabinet ministerie departement overheid staat rijk bewind junta coalitie oppositie parlement kamer senaat volksvertegenwoordiging',
  ],
  [COURT, 'rechtbank hof gerechtshof tribunaal strafhof raadkamer rechtscollege arrondissementsrechtbank kantongerecht vredegerecht'],
  [TOWN, 'gemeente stad dorp hoofdstad havenstad deelgemeente stadsdeel district provincie gewest deelstaat regio'],
  [COUNTRY, 'land lidstaat buurland staat republiek koninkrijk eiland natie grootmacht deelstaat eilandstaat sultanaat emiraat'],
  [COMMITTEE, 'commissie onderzoekscommissie enquêtecommissie comité werkgroep taskforce panel kiesraad gezondheidsraad'],
  [CHURCH, 'kerk bisdom parochie synode moskee klooster orde congregatie kerkenraad aartsbisdom'],
  [
    FORCES,
    'politie justitie parket brandweer marechaussee rijkspolitie recherche leger landmacht luchtmacht marine krijgsmacht kustwacht grenswacht reddingsbrigade militie beweging rebellengroep terreurgroep verzetsgroep hulpdiensten ambulancedienst',
  ],
  [
    BOARD,
    'directie bestuur leiding jury delegatie missie top hoofdkantoor hoofdkwartier ondernemingsraad schoolbestuur clubbestuur clubleiding bestuurscollege schepencollege gemeentebestuur stadsbestuur gemeenteraad vakbondstop',
  ],
  [PORT, 'luchthaven vliegveld haven havenbedrijf vliegbasis'],
]

const KINDS = new Map<string, number>()
for (const [kind, nouns] of NOUNS) for (const noun of nouns.split(/\s+/)) KINDS.set(noun, (KINDS.get(noun) ?? 0) | kind)

/** Words that only end like a body: people, things and places. */
const NO_BODIES: ReadonlySet<string> = new Set(
  `landbouwer akkerbouwer tuinbouwer wetenschapsbeoefenaar afzender inzender voorraad verraad huisraad vechtpartij vrijpartij slaappartij verdienst kerkdienst eredienst rouwdienst buitenland binnenland weiland vaderland
  platteland achterland zandbank zitbank kerkbank schoolbank boekenlijst wachtlijst prijslijst voedselketen contactlijst bladgroep leeftijdsgroep doelgroep risicogroep bevolkingsgroep slaapkamer huiskamer woonkamer badkamer
  werkkamer kleedkamer voorkamer achterkamer baanbreker programmamaker filmmaker documentairemaker theatermaker tentoonstellingsmaker podcastmaker grappenmaker lawaaimaker ruziemaker goudzoeker beleidsmaker beweegreden spoorloos
  kopgroep luistergroep wetgeving treinstation busstation metrostation tankstation werkstation voorbank voorhof kerkhof`.split(/\s+/),
)

/** Nouns that may as well be a person: *de uitgever*, *de aannemer*. */
const PEOPLE_TOO =
  /(?:fabrikant|producent|leverancier|uitgever|bouwer|ontwikkelaar|exploitant|aannemer|reder|brouwer|maker|beheerder|werkgever|verhuurder|investeerder|belegger|drogist|installateur|regisseur|promovendus|koploper|bekerwinnaar|waakhond|vermogensbeheerder)$/

/** Bodies that an article alone makes known: *de politie*, *de directie*, *de regering* are named so, whatever was named before. */
const KNOWN_ALONE = GOVERNMENT | FORCES | BOARD | COUNTRY | TOWN

/** Shortest noun that the last part of a compound may be. */
const SHORTEST = 3
/** Most letters of a compound before that noun. */
const LONGEST_BEFORE = 20

/** The kinds of body that a noun names, as bits; 0 where it names none. */
export function kindsOfBody(noun: string): number {
  if (NO_BODIES.has(noun)) return 0
  for (let i = 0; i <= noun.length - SHORTEST && i < LONGEST_BEFORE; i++) {
    const kinds = KINDS.get(noun.slice(i))
    if (kinds !== undefined) return kinds
  }
  return 0
}

/** Whether a noun for a body may also be a person. */
export function mayBePerson(noun: string): boolean {
  return PEOPLE_TOO.test(noun)
}

/** Whether a noun, with an article alone, points to a body named before. */
export function pointsToBody(noun: string): boolean {
  return (kindsOfBody(noun) & ~KNOWN_ALONE) !== 0
}
