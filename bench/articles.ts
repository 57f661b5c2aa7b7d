import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FIRST_NAMES = 'Anna Bart Carla Daan Eva Fatima Gerrit Hanneke Ibrahim Joke Kees Linda Mohamed Nina Omar Petra'.split(' ')
const LAST_NAMES =
  'Jansen|Bakker|Visser|Smit|Meijer|Mulder|de Bos|Vos|Peters|van den Berg|Dekker|Brouwer|Dijkstra|El Amrani|Verhoeven|Yilmaz'.split('|')
const PLACES = 'Zwolle Emmen Tilburg Leeuwarden Gent Roermond Alkmaar Vlissingen Hasselt Deventer'.split(' ')
const PARTIES = 'VVD D66 CDA PvdA GroenLinks SP ChristenUnie'.split(' ')

/** Random whole numbers below a bound, the same at every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** An article: paragraphs of the fixtures and of `corpus-paragraphs.txt` in some order, with other names, places and numbers in each. */
function* articles(wanted: number, seed: number): Generator<string> {
  const random = seeded(seed)
  const pick = (list: readonly string[]) => list[random(list.length)] as string
  const paragraphs = (file: string) =>
    readFileSync(file, 'utf8')
      .trim()
      .split(/\n\s*\n/)
  const fixtures = readdirSync('fixtures/articles')
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => paragraphs(join('fixtures/articles', f)))
  const own = paragraphs('bench/corpus-paragraphs.txt')
  for (let i = 0; i < wanted; i++) {
    const { PERSOON, ANDER, PLAATS, PARTIJ } = {
      PERSOON: `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`,
      ANDER: `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`,
      PLAATS: pick(PLACES),
      PARTIJ: pick(PARTIES),
    }
    const base = random(4) === 0 ? (fixtures[random(fixtures.length)] as string[]) : Array.from({ length: 5 + random(8) }, () => pick(own))
    const text = base
      .join('\n\n')
      .replace(/\d+/g, (n) => String(Number(n) + random(9)))
      .replace(/\{(\w+)\}/g, (_, slot: string) => ({ PERSOON, ANDER, PLAATS, PARTIJ, ACHTERNAAM: PERSOON.split(' ').at(-1) })[slot] ?? '')
    yield `${JSON.stringify({ id: `artikel-${i}`, text, krant: `krant ${random(12)}` })}\n`
  }
}

/** Writes a corpus in JSON Lines. */
export async function writeCorpus(file: string, wanted: number, seed: number): Promise<void> {
  const out = createWriteStream(file)
  for (const line of articles(wanted, seed)) if (!out.write(line)) await new Promise<void>((resolve) => out.once('drain', resolve))
  await new Promise<void>((resolve) => out.end(resolve))
}
