import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../src'
import { entries, rows } from '../src/dutch/lists'

/*
 * What everybody knows is right in plain sentences, whatever stands around it. The sentences are not those of `train/names-templates.ts`; each name is tried
 * in all of its kind. The shares wanted leave room for names that are something else as well (*Best*, *Kamer*, *Slot*).
 */

const annotator = createAnnotator({ layers: ['entities'] })
/** Names that a sentence has with an article. */
const ARTICLES: readonly (readonly [article: string, names: RegExp])[] = [
  ['de ', /^(?:Filipijnen|Malediven|Seychellen|Bahama|Comoren|Verenigde|Noordelijke|Faeröer|.*eilanden$|.* Republiek$|.*Antillen$)/],
  ['de ', /^(?:Commissie|Staat|Vlaamse regering|Vlaamse Gemeenschap|Franse Gemeenschap|Bondsdag|Staatsveiligheid)$/],
  ['de ', /^(?:Democraten|Republikeinen|Conservatieven|Centrumdemocraten|Groenen|Grünen|Tories)$/],
  ['het ', /^(?:Verenigd Koninkrijk|Vaticaan|Christmaseiland)$/],
]

/** A sentence with a name in the place of `X`, and where the name begins. */
function sentenceOf(frame: string, name: string): { text: string; start: number } {
  const article = ARTICLES.find(([, names]) => names.test(name))?.[0] ?? ''
  const at = frame.indexOf('X')
  const before = at === 0 ? article.slice(0, 1).toUpperCase() + article.slice(1) : article
  return { text: frame.replace('X', before + name), start: at + before.length }
}

const organisations = (kind: string) => rows('organisations').flatMap(([name = '', own]) => (own === kind ? [name] : []))
const towns = rows('places').flatMap(([name = '', kinds]) => (kinds === 'place' ? [] : [name]))

/** Countries by their names in Unicode CLDR, as sentences have them: two-letter codes of countries, without parts of the sea and unions. */
function countries(): string[] {
  const file = createRequire(import.meta.url).resolve('cldr-localenames-full/main/nl/territories.json')
  const all = JSON.parse(readFileSync(file, 'utf8')).main.nl.localeDisplayNames.territories as Record<string, string>
  const none = new Set('EU EZ UN QO XA XB ZZ AQ BV HM TF IO UM CP AC DG EA IC TA CQ'.split(' '))
  return Object.entries(all).flatMap(([code, name]) => (/^[A-Z]{2}$/.test(code) && !none.has(code) && !/[()]|SAR/.test(name) ? [name] : []))
}

const ACTS = ['De president van X bezocht vrijdag de fabriek.', 'X noemt het besluit onverstandig.', 'Volgens X is het plan onhaalbaar.']
const PLACES = ['De brand woedde in X.', 'De trein naar X had vertraging.', 'Zij komt uit X en studeert rechten.']
const BODIES = ['X is tegen het voorstel.', 'Hij sprak namens X.', 'Volgens X is het plan onhaalbaar.']
const PEOPLE = ['X noemt het besluit onverstandig.', 'Volgens X is het plan onhaalbaar.', 'Gisteren sprak X de menigte toe.']

/** The share of all sentences in which just the name has the type. */
function shareRight(list: readonly string[], frames: readonly string[], type: string): { share: number; wrong: string[] } {
  const wrong: string[] = []
  let right = 0
  for (const name of list)
    for (const frame of frames) {
      const { text, start } = sentenceOf(frame, name)
      const found = annotator.annotate(text).entities.some((e) => e.type === type && e.start === start && e.end === start + name.length)
      if (found) right++
      else wrong.push(text)
    }
  return { share: right / (list.length * frames.length), wrong }
}

const shortNames = [...new Set(rows('public-people').map(([name = '', short = name]) => short))]

describe('names that everybody knows', () => {
  it.each([
    ['countries', countries(), ACTS, 'LOC', 0.985],
    ['capitals and towns', towns, PLACES, 'LOC', 0.99],
    ['parties', organisations('party'), BODIES, 'ORG', 0.98],
    ['bodies', organisations('government'), BODIES, 'ORG', 0.98],
    ['people', entries('public-people'), PEOPLE, 'PER', 0.95],
    ['people by their short name', shortNames, PEOPLE, 'PER', 0.95],
  ] as const)('%s', (_, list, frames, type, wanted) => {
    const { share, wrong } = shareRight(list, frames, type)
    expect(share, wrong.slice(0, 60).join(' | ')).toBeGreaterThanOrEqual(wanted)
  })
})
