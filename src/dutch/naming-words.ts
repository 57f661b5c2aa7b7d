/* Words that tell why something stands in quotation marks: it is named, it is a word under discussion, or it is a work. Written by hand. */
import { words } from './words'

const NAMING_NOUNS: ReadonlySet<string> = new Set(
  words(`naam namen woord woorden woordje term termen benaming benamingen aanduiding aanduidingen begrip begrippen uitdrukking uitdrukkingen zegswijze gezegde spreekwoord
  predicaat predikaat etiket label stempel alias eretitel volksmond jargon spreektaal vertaling spelling fenomeen`),
)

/** Whether a noun announces a name or a word as such: *de bijnaam ‘…’*, *het modewoord ‘…’*, *in de volksmond ‘…’*. */
export function isNamingNoun(word: string): boolean {
  return (
    NAMING_NOUNS.has(word) || (/(?:naam|namen|woord|woorden|term|termen|jargon)$/.test(word) && !/(?:ant|ver|voor|weder)woord/.test(word))
  )
}

/** Words right before a name or a word that is not the writer's: *de zogeheten ‘…’*, *hier heet het ‘…’*. */
export const SO_CALLED_WORDS: ReadonlySet<string> = new Set(
  words(
    'zogenaamd zogenaamde zogeheten zogenoemd zogenoemde zgn zgn. genaamd geheten bijgenaamd bijgenaamde gedoopt omgedoopt herdoopt heet heette heten heetten alias',
  ),
)

/** Words right after such a name: *‘…’ genaamd*, *dat hier ‘…’ heet*. */
export const CALLED_WORDS: ReadonlySet<string> = new Set(words('genaamd geheten genoemd gedoopt omgedoopt heet heette heten heetten'))

/** Forms of *dopen*: to give a name. */
export const BAPTIZING_VERBS: ReadonlySet<string> = new Set(words('doop doopt doopte doopten dopen herdoopt herdoopte herdoopten'))

/** *(beter) bekend als ‘…’*. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(words('bekend bekende bekendstaat bekendstaan bekendstond gekend'))

/** Those who call things by a name that is nobody's own words: *wat iedereen ‘…’ noemt*. */
export const EVERYBODY: ReadonlySet<string> = new Set(
  words(`men we wij je ze iedereen mensen inwoners bewoners omwonenden buurtbewoners dorpelingen liefhebbers kenners ingewijden vakmensen fans supporters deskundigen kinderen jongeren ouderen
  taalkundigen wetenschappers`),
)

const WORKS: ReadonlySet<string> = new Set(
  words(`boek boeken boekje roman romans bundel verhaal verhalen novelle thriller detective debuut trilogie reeks hoofdstuk essay opstel gedicht gedichten vers sprookje strip stripverhaal hoorspel
  film films filmpje documentaire docu serie series soap aflevering afleveringen programma programma's rubriek show talkshow quiz podcast podcasts scène videoclip clip
  lied lieder liederen liedje liedjes nummer nummers song songs single album albums cd dvd plaat elpee lp hit hits hitje track compositie cantate oratorium symfonie sonate aria opera operette ballet musical
  psalm gezang volkslied voorstelling voorstellingen stuk stukken toneelstuk revue monoloog
  schilderij schilderijen doek doeken ets tekening prent kunstwerk installatie beeld beeldje sculptuur standbeeld monument foto fotoserie tentoonstelling expositie
  krant weekblad blad tijdschrift magazine column columns artikel artikelen interview reportage stukje bijdrage hoofdartikel commentaar
  game games spel titel titels getiteld getitelde ondertitel werktitel kop thema motto project campagne actie lezing congres symposium cursus workshop festival rapport nota brochure folder proefschrift
  scriptie werk werken verfilming bewerking regisseur schrijver schrijfster auteur presentator presentatrice zanger zangeres componist dichter
  zong zongen zingt zingen gezongen speelde speelden speelt spelen las lazen lezen regisseerde presenteert presenteerde vertoning première`),
)

/** Whether a word goes with titles of works: a kind of work, its maker, or what is done with it. */
export function isWorkWord(word: string): boolean {
  return (
    WORKS.has(word) ||
    (word.length > 6 &&
      /(?:boek|roman|bundel|film|serie|programma|lied|song|nummer|opera|stuk|show|blad|krant|spel|campagne|project|rapport)$/.test(word))
  )
}
