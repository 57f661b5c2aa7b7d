/*
 * Words by which page furniture (share bars, bylines, credits, pointers to other articles) is known in Dutch and Flemish news.
 * Collected by hand from the manner of Dutch and Flemish news sites and papers; a few English, German and Afrikaans ones beside them.
 */

/** First words of furniture, small letters; the value is the family. */
export const FURNITURE_OPENINGS: readonly (readonly [string, string])[] = [
  ...[
    'lees',
    'lees ook',
    'lees meer',
    'lees verder',
    'bekijk',
    'bekijk ook',
    'kijk ook',
    'zie ook',
    'luister',
    'meer over',
    'meer nieuws',
    'meest gelezen',
    'gerelateerd',
    'ook interessant',
    'dossier',
    'aanbevolen',
    'related',
    'read more',
    'read also',
    'lesen sie',
    'mehr zum',
    'lees ook.',
    'verder lezen',
    'al het',
    'kijk terug',
    'bekijk de',
    'poll',
    'beluister',
    'terug naar',
    'eerdere afleveringen',
    'vorige',
    'volgende',
  ].map((w) => [w, 'pointer'] as const),
  ...[
    'deel',
    'delen',
    'deel dit',
    'share',
    'tweet',
    'volg',
    'volg ons',
    'abonneer',
    'abonneren',
    'nieuwsbrief',
    'meld je',
    'schrijf je',
    'inloggen',
    'log in',
    'al abonnee',
    'registreer',
    'reageer',
    'reageren',
    'wij gebruiken',
    'video niet',
    'accepteer',
    'word abonnee',
    'word lid',
    'reacties',
    'reactie',
    'stuur',
    'heb je',
    'tip de',
    'advertentie',
    'advertisement',
    'gesponsord',
    'menu',
    'home',
    'zoeken',
    'cookie',
    'dit artikel',
    'bewaar',
    'print',
    'privacy',
    'contact',
    'download',
    'whatsapp',
    'facebook',
    'klik',
    'subscribe',
    'sign up',
    'anzeige',
    'dit bericht',
  ].map((w) => [w, 'control'] as const),
  ...[
    'door',
    'door onze',
    'van onze',
    'van een',
    'naschrift',
    'auteur',
    'auteurs',
    'tekst',
    'tekst en',
    'noot voor',
    'tekst &',
    'redactie',
    'by',
    'von',
    'deur',
    'geschreven',
    'onze redacteur',
    'onze correspondent',
    'verslaggeving',
    'bewerking',
    'interview',
    'column',
    'met medewerking',
  ].map((w) => [w, 'byline'] as const),
  ...[
    'foto',
    "foto's",
    'foto’s',
    'beeld',
    'bron',
    'fotografie',
    'illustratie',
    'infographic',
    'video',
    'photo',
    'copyright',
    '©',
    '(c)',
    'anp',
    'belga',
    'eigen foto',
    'archief',
    'archieffoto',
    '(foto',
    'eindredactie',
    'einde',
  ].map((w) => [w, 'credit'] as const),
  ...[
    'laatste update',
    'gepubliceerd',
    'geplaatst',
    'aangepast',
    'bijgewerkt',
    'leestijd',
    'vandaag',
    'gisteren',
    'update',
    'published',
    'uur geleden',
  ].map((w) => [w, 'date line'] as const),
]

/** Words that stand anywhere in furniture far more often than in stories. */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  `facebook twitter tweet whatsapp linkedin instagram pinterest pin e-mail mail app kopieer kopieerlink link share delen reacties abonnee abonnees
  nieuwsbrief nieuwsbrieven advertentie adverteren privacy cookies marketingcookies cookie-instellingen voorwaarden redactie redakteur redacteur redacteuren
  redaktie correspondent correspondente correspondenten verslaggever verslaggevers verslaggeefster verslaggeving medewerker medewerkster
  copyright rechten voorbehouden blz pagina leestijd update aangepast gepubliceerd bijgewerkt geplaatst liveblog dossier
  foto fotograaf foto's beeld bron archief tekst persbericht nieuwsoverzicht playlist inloggen abonneren abonneer log menu zoeken
  streekredactie regioredactie sportredactie buitenlandredactie economieredactie`
    .split(/\s+/)
    .filter(Boolean),
)

/** Names of press agencies and words that names of papers and sites are made of, small letters. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  `anp belga afp reuters dpa ap novum gpd nos nu.nl rtl hln vrt vtm nrc ad trouw knack humo standaard volkskrant telegraaf parool tijd belang gazet
  dagblad courant nieuwsblad weekblad weekend magazine krant krantenarchief omroep nieuws journaal bnr wnl metro spits tubantia stentor
  limburger morgen vrij elsevier tweakers nujij demorgen focus laatste`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that name a section or a kind of article, small letters: they stand above a headline. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  `binnenland buitenland sport economie cultuur media politiek regio regionaal opinie column interview reportage analyse recensie achtergrond commentaar
  wetenschap tech technologie gezondheid zorg onderwijs defensie klimaat klimaatrecht brieven lezersbrieven kort nieuws theater film boeken muziek concert
  dans kunst televisie tv podcast memoriam familieberichten wonen reizen eten geld weer voetbal wielrennen schaatsen tennis hockey formule formatie
  geschiedenis natuur milieu recht justitie veiligheid werk leven mensen economisch stad streek wereld europa brussel den haag samenleving ondernemen
  bedrijf bedrijven logistiek landbouw verkeer magazine liveblog rubriek serie essay profiel portret weekend zaterdag`
    .split(/\s+/)
    .filter(Boolean),
)
