import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { CountedName } from './name-counts'

/** Names that are spellings of one. */
export interface NameGroup {
  /** The spelling met most often. */
  readonly name: string
  /** All spellings, the most frequent first. */
  readonly variants: readonly CountedName[]
}

/** Two names that look alike, but not enough to be joined without asking. */
export interface DoubtfulPair {
  readonly a: string
  readonly b: string
  /** Jaro-Winkler similarity of what is compared, from 0 to 1. */
  readonly similarity: number
  readonly why: string
}

/** Names joined, and the pairs to look at. */
export interface NameVariants {
  readonly groups: readonly NameGroup[]
  readonly review: readonly DoubtfulPair[]
}

/** From this similarity on two first names can be of one person. */
const ALIKE = 0.94
/** From this similarity on long last names behind one first name are one name, written twice: Frans Timmermans and Frans Timmerman are 0.98. */
const ONE = 0.96
/** Shortest last name that is joined by similarity, in letters. */
const LONG = 8
/** From here on a pair is put on the review list. */
const DOUBTFUL = 0.9
/** Shortest last name compared by similarity, in letters: short names differ by a letter and are others (Bos and Vos, Mark and Mart). */
const SHORTEST = 6

/**
 * Joins spellings of one name across documents. Names are one where they fold to the same letters (case, accents, hyphens, initials with or
 * without full stops), where they sound alike in transliteration (Zelensky, Selenski; Chroesjtsjov, Khrushchev), or where the first name is the
 * same and a long last name alike by Jaro-Winkler. What is alike without that is put on the review list, not joined: Jansen is not Janssen.
 */
export function joinVariants(names: readonly CountedName[]): NameVariants {
  const ordered = [...names].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  const groups: { parts: NameParts; variants: CountedName[] }[] = []
  const byKey = new Map<string, number>()
  /** Groups whose last names begin with the same letters, or as they sound: only those are compared. */
  const byStart = new Map<string, number[]>()
  const review: DoubtfulPair[] = []
  for (const counted of ordered) {
    const parts = partsOf(counted.name)
    const known = [parts.key, ...parts.sounds].map((key) => byKey.get(key)).find((group) => group !== undefined)
    if (known !== undefined) {
      groups[known]?.variants.push(counted)
      continue
    }
    let same: number | undefined
    for (const i of new Set(parts.starts.flatMap((start) => byStart.get(start) ?? []))) {
      const other = (groups[i] as (typeof groups)[number]).parts
      if (!firstNamesAgree(parts.first, other.first)) continue
      if (parts.last !== other.last && Math.min(other.last.length, parts.last.length) < SHORTEST) continue
      const similarity = jaroWinkler(parts.last, other.last)
      if (similarity < DOUBTFUL) continue
      if (
        similarity >= ONE &&
        parts.first.length > 2 &&
        parts.first === other.first &&
        parts.last.length >= LONG &&
        other.last.length >= LONG
      ) {
        same = i
        break
      }
      const why = parts.last === other.last ? 'one has a first name or initial only' : 'a letter or two apart'
      review.push({ a: (groups[i] as (typeof groups)[number]).variants[0]?.name as string, b: counted.name, similarity, why })
    }
    if (same !== undefined) {
      groups[same]?.variants.push(counted)
      byKey.set(parts.key, same)
      continue
    }
    const number = groups.length
    groups.push({ parts, variants: [counted] })
    byKey.set(parts.key, number)
    for (const sound of parts.sounds) if (!byKey.has(sound)) byKey.set(sound, number)
    for (const start of parts.starts) {
      const near = byStart.get(start)
      if (near) near.push(number)
      else byStart.set(start, [number])
    }
  }
  return {
    groups: groups.map(({ variants }) => ({ name: variants[0]?.name as string, variants })),
    review: review.sort((a, b) => b.similarity - a.similarity || (a.a < b.a ? -1 : 1)),
  }
}

interface NameParts {
  /** The name without case, accents, hyphens and full stops. */
  readonly key: string
  /** The name as it sounds, whatever its transliteration, in each way to read it; none where the last name is too short to tell. */
  readonly sounds: readonly string[]
  readonly first: string
  readonly last: string
  /** What its last name begins with, by letter and by sound: names that share one of these are compared. */
  readonly starts: readonly string[]
}

function partsOf(name: string): NameParts {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[.’'`]/g, '')
    .replace(/[-‐–]/g, ' ')
  const words = folded.split(/\s+/).filter(Boolean)
  const last = words.at(-1) ?? ''
  const first = words.length > 1 ? words.slice(0, -1).join(' ') : ''
  const key = words.join(' ')
  const heard = [...new Set(['G', 'C'].map((ch) => lastNameSound(last, ch)))]
  const sounds = last.length >= SHORTEST && SLAVIC.test(last) ? heard.map((sound) => `~${soundOf(first)} ${sound}`) : []
  const starts = [...new Set([last.slice(0, 2), ...heard.map((sound) => `~${sound.slice(0, 2)}`)])]
  return { key, sounds, first, last, starts }
}

/** Endings and letters of names that come in many transliterations: Zelensky, Lukashenko, Gorbatsjov, Khodorkovsky. */
const SLAVIC = /(?:[sc]k(?:y|i|yy|iy|ij|yi|yj)|enko|(?:o|e|jo)(?:v|w|ff?)|(?:o|e)va|(?:tsj|tch|sh|sj|zh|kh)[a-z]+)$/

/**
 * A last name as it sounds. What `ch` stands for depends on the language: *Chodorkovski* is Khodorkovsky in Dutch (`G`), *Chernenko* is
 * Tsjernenko in English (`C`). German writes *S* for *Z* at the start, and *ov* is written *ev* behind a hiss.
 */
function lastNameSound(last: string, ch: string): string {
  const sound = soundOf(last.replace(/shch|schtsch|sjtsj/g, 'SC').replace(/(?<![ts])ch/g, ch))
  return sound
    .replace(/^s(?=[aeiou])/, 'z')
    .replace(/^c/, 'k')
    .replace(/(?<=[SCZ])[eo]v/g, 'ov')
}

/** A word as it sounds in any of the usual transliterations into Latin letters. */
function soundOf(word: string): string {
  return word
    .replace(/(?:yy|iy|ij|yi|yj|ii|y|j)(?=$|\s)/g, 'i')
    .replace(/tsch|tsj|tch|ch/g, 'C')
    .replace(/sch|sh|sj/g, 'S')
    .replace(/zh|zj/g, 'Z')
    .replace(/kh/g, 'G')
    .replace(/ts|tz|cz/g, 'c')
    .replace(/ff?$|w$/g, 'v')
    .replace(/w/g, 'v')
    .replace(/ou|oe/g, 'u')
    .replace(/[jy](?=[aeou])/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1/g, '$1')
}

/** Whether first names can be of one person: the same, one of them missing, or the initial of the other. */
function firstNamesAgree(a: string, b: string): boolean {
  if (!a || !b || a === b) return true
  const [short = '', long = ''] = [a.split(' ')[0] ?? '', b.split(' ')[0] ?? ''].sort((x, y) => x.length - y.length)
  return (short.length === 1 && long.startsWith(short)) || jaroWinkler(short, long) >= ALIKE
}
