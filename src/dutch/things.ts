/* Nouns for things on which words stand or from which they sound, but which no source is. Written by hand. */
import { words } from './words'

/** Surfaces, places on paper, vehicles, clothes, vessels, devices, parts of the body: words stand on them, and somebody else put them there. */
const THINGS: ReadonlySet<string> = new Set(
  words(`muur muren wand wanden gevel gevels deur deuren poort poorten raam ramen ruit ruiten venster vensters etalage etalages vitrine vitrines kozijn drempel vloer vloeren stoep stoepen plafond dak daken
  schutting schuttingen hek hekken omheining brug bruggen viaduct viaducten pijler pijlers tunnel tunnels paal palen mast masten boom bomen steen stenen rots rotsen zuil zuilen trap trappen
  kantlijn kantlijnen marge marges bladzijde bladzijden bladzijdes bladzij pagina pagina's kolom kolommen kaft omslag rand achterkant voorkant onderkant bovenkant zijkant binnenkant buitenkant achterzijde voorzijde
  auto auto's bus bussen tram trams trein treinen vrachtwagen vrachtwagens vrachtauto tractor tractoren bestelbus busje bestelwagen wagen wagens fiets fietsen scooter boot boten vliegtuig vliegtuigen motorkap kofferbak laadschop kar karren
  trui truien jas jassen pet petten petje petjes muts mutsen hoed hoeden jurk jurken broek broeken sok sokken schoen schoenen helm helmen hesje hesjes mouw mouwen sjaal sjaals schort schorten
  mok mokken beker bekers kopje kopjes tas tassen zak zakken zakje zakjes doos dozen doosje doosjes pak pakken pakje blik blikken fles flessen glas glazen pot potten pan pannen ballon ballonnen vaas vazen koffer koffers kist kisten emmer emmers krat kraten
  stoel stoelen tafel tafels kast kasten bankje bankjes baal balen hooibaal hooibalen strobaal strobalen taart taarten koek koeken lint linten krans kransen potlood potloden verf krijt stift letter letters hoofdletter hoofdletters sierletters
  telefoon telefoons gsm gsm's mobieltje mobieltjes smartphone smartphones scherm schermen beeldscherm beeldschermen display displays laptop laptops tablet tablets luidspreker luidsprekers megafoon megafoons
  hand handen arm armen voet voeten oog ogen mond lippen gezicht gezichten hart borst rug schouder schouders vinger vingers oor oren`),
)

/** Shortest last part of a compound that is looked up: *schooldeur*, *beeldscherm*. */
const SHORTEST = 4

/** Whether a noun is a thing that says nothing itself; the last part of a compound tells. */
export function isThing(noun: string): boolean {
  if (THINGS.has(noun)) return true
  for (let i = 3; i <= noun.length - SHORTEST && i < 16; i++) if (THINGS.has(noun.slice(i))) return true
  return false
}
