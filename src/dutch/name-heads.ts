/**
 * Words that tell what kind of thing a name names: heads inside the name (`ministerie van Defensie`, `FC Emmen`), endings of its last word
 * (`Kerkstraat`), and words right before it (`de stad Gent`). Our own lists, small letters.
 */

/** Kinds of organisation and place that words tell. */
export type HeadKind =
  | 'city'
  | 'region'
  | 'water'
  | 'building'
  | 'party'
  | 'company'
  | 'club'
  | 'medium'
  | 'government'
  | 'event'
  | 'work'
  | 'law'
  | 'product'

/** Words inside a name of an organisation. */
export const ORGANISATION_HEADS: Readonly<Record<string, HeadKind>> = {
  ...heads(
    'government',
    'ministerie ministeries rechtbank gerechtshof hof kantongerecht raad parlement kabinet regering commissie inspectie inspectiedienst autoriteit agentschap rijksdienst dienst gemeenteraad staten waterschap hoogheemraadschap veiligheidsregio kamer senaat politie openbaar parket rekenkamer ombudsman departement provincie brandweer marechaussee douane landmacht luchtmacht marine leger brigade strafhof gerecht tribunaal ministery government commission',
  ),
  ...heads('party', 'partij lijst stadspartij gemeentebelangen dorpsbelang leefbaar party fractie volkspartij burgerpartij ouderenpartij'),
  ...heads(
    'company',
    'bv b.v. nv n.v. bvba vof holding groep group beheer bank verzekeringen verzekeraar inc inc. ltd ltd. gmbh ag plc corp corp. co. company & zn. zonen gebr. bakkerij slagerij drukkerij uitgeverij hoveniers rederij airlines airways logistics energie energy pharma technologies software systems foods motors bouwgroep aannemer aannemersbedrijf makelaardij makelaars advocaten consult consultancy garage supermarkt hotels pensioenfonds assurantiën brouwerij',
  ),
  ...heads(
    'club',
    'fc sc vv sv afc rkvv rksv kfc krc kv kvc rsc sk svv hc mhc av csv rcs ksk united city boys club sportclub voetbalclub atletico real sporting ijsclub wielerclub hockeyclub zwemclub turnvereniging korfbalclub racing olympique',
  ),
  ...heads(
    'medium',
    'omroep radio tv televisie krant dagblad nieuwsblad courant weekblad persbureau nieuws news journal times post gazet tijdschrift magazine rtv gazette herald tribune zeitung',
  ),
}

/** Words inside or at the end of a name of a place. */
export const PLACE_HEADS: Readonly<Record<string, HeadKind>> = {
  ...heads(
    'water',
    'oceaan rivier kanaal meer golf baai vaart gracht plas plassen beek delta straat-van haven sluis wad wadden plassengebied',
  ),
  ...heads(
    'building',
    'kerk kathedraal basiliek station stadion stadhuis gemeentehuis kasteel paleis toren brug tunnel theater schouwburg museum arena hal sporthal zwembad plein park weg laan straat airport luchthaven vliegbasis vliegveld kazerne gevangenis moskee synagoge klooster hotel café cafe restaurant markt poort molen fort centraal stadium square street avenue boulevard rue place bridge tower palace dijk steenweg zaal camping begraafplaats viaduct knooppunt',
  ),
  ...heads(
    'region',
    'provincie gewest regio eilanden eiland gebergte gebied bos bossen heide woud polder vallei streek land schiereiland woestijn provincies heuvelrug',
  ),
}

/** Endings of the last word of a place's name. */
export const PLACE_ENDINGS: readonly (readonly [string, HeadKind])[] = [
  ...endings(
    'building',
    'straat weg laan plein dijk kade steeg pad singel dreef brug tunnel kerk toren stadion markt plantsoen hof park poort gracht wal station kazerne kasteel molen steenweg baan hal zaal arena',
  ),
  ...endings('water', 'kanaal meer plas plassen vaart haven'),
  ...endings('region', 'eilanden polder bos bossen duinen gebergte woud streek gebied'),
]

/** Words inside a name of another kind. */
export const OTHER_HEADS: Readonly<Record<string, HeadKind>> = {
  ...heads(
    'event',
    'oorlog wereldoorlog ramp festival cup beker open league competitie divisie kampioenschap kampioenschappen wk ek nk bk spelen tour ronde grand-prix marathon toernooi prijs award awards songfestival feesten feest conferentie top congres concilie revolutie slag opstand staking dag week nacht race trofee bokaal memorial classic prix marathon jaarbeurs expo biënnale triënnale kermis carnaval elfstedentocht omloop koers',
  ),
  ...heads(
    'law',
    'wet verdrag akkoord grondwet wetboek protocol richtlijn verordening statuut act conventie pact resolutie besluit regeling codex decreet',
  ),
  ...heads('product', 'iphone galaxy playstation xbox windows boeing airbus model ss'),
}

/** Endings of the last word of a name of another kind. */
export const OTHER_ENDINGS: readonly (readonly [string, HeadKind])[] = [
  ...endings('law', 'wet verdrag akkoord wetboek richtlijn protocol'),
  ...endings(
    'event',
    'oorlog ramp festival beker prijs toernooi feesten spelen marathon tocht cup kampioenschap kampioenschappen revolutie divisie liga',
  ),
]

/** Words right before a name that tell its kind. */
export const WORDS_BEFORE: Readonly<Record<string, HeadKind>> = {
  ...heads('city', 'gemeente stad dorp hoofdstad plaats deelgemeente stadje havenstad badplaats dorpje plaatsje kustplaats wijk'),
  ...heads('region', 'provincie regio streek eiland deelstaat district landgoed gebied departement eilanden schiereiland natuurgebied'),
  ...heads('water', 'rivier kanaal meer zeearm beek riviertje'),
  ...heads(
    'building',
    'kasteel station luchthaven vliegveld vliegbasis café cafe hotel restaurant stadion zaal theater paleis kazerne knooppunt gevangenis snelweg sporthal kerk camping poppodium concertzaal landhuis',
  ),
  ...heads(
    'party',
    'partij coalitiepartij oppositiepartij regeringspartij coalitiepartijen oppositiepartijen lijsttrekker partijleider fractievoorzitter fractieleider gemeenteraadslid raadslid kamerlid',
  ),
  ...heads(
    'company',
    'bedrijf concern bank supermarktketen keten autofabrikant chipfabrikant fabrikant energiebedrijf vliegmaatschappij luchtvaartmaatschappij verzekeraar bouwbedrijf telecombedrijf webwinkel producent transportbedrijf softwarebedrijf techbedrijf oliebedrijf oliemaatschappij rederij vervoerder vervoersbedrijf supermarkt studiebureau adviesbureau bakkerij onderneming multinational staalbedrijf chemiebedrijf mediabedrijf uitgeverij apotheek brouwerij discounter',
  ),
  ...heads('club', 'club voetbalclub eredivisieclub ploeg wielerploeg team topclub landskampioen eersteklasser'),
  ...heads(
    'medium',
    'krant omroep persbureau tijdschrift weekblad zender nieuwssite dagblad omroepen radiozender magazine maandblad vakblad nieuwszender tv-zender',
  ),
  ...heads('government', 'inlichtingendienst toezichthouder waakhond'),
  ...heads('event', 'festival toernooi'),
  ...heads(
    'work',
    'boek roman film album single serie voorstelling toneelstuk musical podcast documentaire programma tv-programma schilderij bundel dichtbundel liedje nummer lied opera speelfilm debuutroman hit novelle strip',
  ),
  ...heads(
    'product',
    'app game videogame medicijn automodel raket satelliet schip vrachtschip kotter veerboot fregat zeilschip telescoop browser taalmodel smartphone straaljager',
  ),
}

function heads(kind: HeadKind, words: string): Record<string, HeadKind> {
  return Object.fromEntries(words.split(' ').map((w) => [w, kind]))
}

function endings(kind: HeadKind, words: string): (readonly [string, HeadKind])[] {
  return words.split(' ').map((w) => [w, kind] as const)
}
