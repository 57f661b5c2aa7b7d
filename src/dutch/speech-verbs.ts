/*
 * Verbs that attribute words to somebody: of saying, writing, thinking, judging, and the manner verbs that stand for them in news
 * (*grijnst hij*, *zucht ze*). Written by hand from Dutch grammars (ANS) and the manner of the training articles.
 */
import { words } from './words'

/** Regular verbs by infinitive, with what separates from them; the forms are made by `regularForms`. */
const REGULAR = `
  zeggen vertellen antwoorden vragen melden stellen noemen schetsen verklaren benadrukken bevestigen erkennen ontkennen waarschuwen dreigen eisen beloven beweren betogen bekennen
  opmerken toevoegen reageren repliceren concluderen constateren oordelen menen vinden denken geloven hopen vrezen verwachten vermoeden betwijfelen twijfelen vertrouwen zuchten verzuchten
  grappen grijnzen grinniken lachen glimlachen mompelen mopperen brommen foeteren sneren schamperen smalen brullen schreeuwen gillen fluisteren stamelen stotteren snikken snuiven sissen juichen jubelen
  klagen treuren jammeren roemen prijzen loven hekelen kritiseren bekritiseren beschuldigen verwijten adviseren suggereren pleiten bepleiten oproepen herhalen corrigeren preciseren nuanceren relativeren
  verduidelijken verhelderen verdedigen verantwoorden onthullen verklappen verraden vermelden noteren mailen appen sms'en twitteren tweeten bloggen posten faxen telefoneren filosoferen mijmeren peinzen
  herinneren beamen besluiten besluiten vervolgen hervatten openen beginnen aanvullen samenvatten omschrijven beschrijven typeren kenschetsen karakteriseren bestempelen betitelen
  verwoorden formuleren uitleggen toelichten uitroepen roepen toeroepen zingen scanderen kraken spotten schimpen tieren razen briesen bulderen kermen snauwen snibben grommen grauwen bijten glunderen
  stralen gieren knikken aarzelen weten vernemen horen lezen leren rekenen wijten vergelijken verwijzen citeren aanhalen opschrijven
  getuigen verwittigen signaleren rapporteren berichten verslaan aankondigen verzekeren bezweren garanderen voorspellen speculeren gissen wensen willen
  verzetten protesteren tegenspreken weerspreken weerleggen bestrijden bevestigen verwelkomen begroeten feliciteren bedanken danken excuseren verontschuldigen verontrusten ergeren
  luiden klinken heten staan prijken verschijnen
  informeren polsen navragen interrumperen onderbreken opperen poneren proclameren verkondigen preken orakelen fantaseren dromen schelden bekijven vermanen berispen manen sommeren bevelen gebieden
  smeken bidden bedelen aandringen drammen dramatiseren overdrijven liegen jokken pochen snoeven opscheppen blozen aftrappen inleiden afsluiten eindigen reciteren declameren dichten
  analyseren evalueren beoordelen waarderen betreuren bejubelen bewonderen onderstrepen onderschrijven onderkennen ondertekenen
`

/** Irregular forms, and those that the rules would get wrong. */
const IRREGULAR = `
  zeg zegt zei zeiden zeggen gezegd sprak spraken spreekt spreken gesproken schreef schreven schrijft schrijven geschreven vroeg vroegen gevraagd riep riepen roept geroepen
  vond vonden vindt gevonden dacht dachten denkt gedacht wist wisten weet weten geweten liet lieten laat laten gelaten gaf gaven geeft gegeven hield houdt hielden gehouden
  legt legde legden leg gelegd voegt voegde voegden voeg gevoegd wierp wierpen werpt opwerpt beet bijt beten sloot sluit sloten besloot besloten bezwoer zwoer bezweert
  begon begonnen begint begin zong zongen zingt gezongen las lazen leest gelezen hoorde hoort bleef blijft blijven sneerde verweet verweten beschreef beschrijft omschreef omschrijft omschreven
  onderbrak onderbreekt onderbraken bevool beval beveelt verbood bood biedt wees wijst wezen gewezen verwees verwijst verwezen prees prijst geprezen
  luidt luidde luidden klinkt klonk klonken geklonken heet heette heetten staat stond stonden gestaan verscheen verschijnt
  vatte vat vatten vulde vult bracht brengt brachten kwam komt wil wilde wilden wou mocht kon kan had heeft hebben
  kaatste kaatst telde deed doet trok trekt zag ziet zien zwakte ging gaat viel valt haalt haalde drukt drukte drukken stak steekt
  riposteerde mailt mailde appt appte twittert twitterde tweet tweette postte post belde belt sms't noteert noteerde kopte kopt tekent tekende tekenen
  verzint onderstreept herhaalde herhaalt rekende grijnsde grijnst gromt glimlachte glimlacht knikt knikte straalt straalde
  verklapte verklapt bromde bromt bromden zucht zuchtte verzucht verzuchtte zuchten vervolgt vervolgde vervolgden
`

/** Forms that attribute only in a frame: with a quotation right before them, or with `dat`, `als`, `van` or `:` between. */
const WEAK = `
  heeft had hebben hadden is was zijn waren wil wilde wilden wou kan kon mocht mag doet deed gaat ging komt kwam ziet zag zien blijft bleef staat stond stonden
  geeft gaf gaven houdt hield brengt bracht trok trekt viel valt haalt haalde drukt drukte stak steekt rekent rekende wijst wees legt legde leg telt telde sluit sloot werpt wierp laat liet lieten laten
  begint begon opent opende hoort hoorde leest las belt belde weet wist leert leerde bijt beet
  knikt knikte lacht lachte straalt straalde zingt zong heet heette heten eindigt tekent tekende blozen bidt dicht dichtte verschijnt verscheen prijkt prijkte hoopt hoopte vreest vreesde verwacht verwachtte
  verslaat bestrijdt bedankt dankt dankte willen weten horen lezen zingen beginnen staan
`

/** The regular forms of a Dutch verb: stem, stem + t, past in -de/-te, and participle where it is plain. */
function regularForms(infinitive: string): string[] {
  const base = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.replace(/n$/, '')
  let stem = base
  if (/([bcdfgklmnprst])\1$/.test(stem)) stem = stem.slice(0, -1)
  else if (/[^aeiou][aeou][bcdfgklmnprstvz]$/.test(` ${stem}`) && isStressed(stem)) stem = stem.slice(0, -1) + stem.at(-2) + stem.at(-1)
  stem = stem.replace(/v$/, 'f').replace(/z$/, 's')
  const voiceless = /[tkfschp]$/.test(base) && !/[vz]$/.test(base)
  const past = `${stem}${voiceless ? 'te' : 'de'}`
  const third = stem.endsWith('t') ? stem : `${stem}t`
  const participle = /^(?:be|ge|her|ont|ver|er)[^aeiou]?/.test(stem)
    ? ''
    : `ge${stem}${stem.endsWith('t') || stem.endsWith('d') ? '' : voiceless ? 't' : 'd'}`
  return [stem, third, past, `${past}n`, infinitive, ...(participle ? [participle] : [])]
}

/** Verbs whose stem ends in an unstressed -er: *fluistert*, not *reageert*. */
const UNSTRESSED =
  /(?:fluister|mopper|foeter|herinner|stotter|jammer|glunder|bulder|schater|sputter|weiger|lever|opper|schamper|zeker|verover|hunker|lispel)$/

/** Whether the last syllable of a stem has the stress, so that its vowel is doubled: `men` in *menen* (*meent*), not `open` (*opent*). */
function isStressed(stem: string): boolean {
  if (!/(?:el|er|en|em|ig|ik)$/.test(stem)) return true
  const bare = stem.replace(/^(?:be|ver|ont|her|ge)(?=[a-z]{3})/, '')
  if (!/[aeiou]+[^aeiou]+[aeiou]/.test(bare)) return true
  return stem.endsWith('er') && !UNSTRESSED.test(stem)
}

/** Every form of a verb that attributes words to somebody, small letters. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([...words(REGULAR).flatMap(regularForms), ...words(IRREGULAR), ...words(WEAK)])

/** Those that attribute only in a frame. */
export const WEAK_SPEECH_VERBS: ReadonlySet<string> = new Set(words(WEAK))

/** Auxiliaries: right after a quotation they go on with the reporter's sentence. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(
    'heeft had hebben hadden is was zijn waren wordt werd worden werden mag mocht mogen kan kon kunnen zal zou zullen moet moest moeten gaat ging gaan komt kwam doet deed blijft bleef ziet zag',
  ),
)

/** Verbs by which a text is quoted (*staat in het rapport*, *luidt het opschrift*): what it stands in is the source. */
export const WRITTEN_VERBS: ReadonlySet<string> = new Set(
  words(
    'staat stond staan stonden heet heette luidt luidde luiden klinkt klonk prijkt prijkte leest las lees lezen gelezen stelt meldt vermeldt',
  ),
)

/** Verbs whose complement in quotation marks is a judgement or name: what stands in the marks is `partial`. */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  words(`noemt noemde noemden noemen genoemd vindt vond vonden vinden spreekt sprak spraken spreken omschrijft omschreef omschrijven bestempelt bestempelde typeert typeerde betitelt betitelde
  kenschetst kenschetste karakteriseert karakteriseerde beschrijft beschreef verwijt verweet heeft had wijt hekelt hekelde roemt roemde prijst prees`),
)

/** Prepositions and particles that attribute words to what follows them. */
export const ATTRIBUTING_WORDS: ReadonlySet<string> = new Set(['volgens', 'aldus', 'naar'])
