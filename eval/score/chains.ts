import { inStory } from '../../corpora/read/compare'
import type { GoldArticle } from '../../corpora/read/gold-text'
import { places } from './count'
import type { PredictedDocument } from './predicted'

/** Precision, recall and F1 from 0 to 1, to four places. */
export interface ChainScore {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** What chains of mentions score; chains of one count for mentions, B-cubed and CEAF-e only. */
export interface ChainScores {
  readonly documents: number
  /** Mentions by exact span. */
  readonly mentions: ChainScore & { readonly n: number }
  /** Share of gold mentions that were found, by kind. */
  readonly recall: Readonly<Record<string, number>>
  readonly muc: ChainScore
  readonly b3: ChainScore
  readonly ceafe: ChainScore
  readonly lea: ChainScore
  /** The mean F1 of MUC, B-cubed and CEAF-e. */
  readonly conll: number
}

/** A chain: its mentions as `start:end`. */
type Chain = readonly string[]
/** Numerator and denominator of a share. */
type Ratio = readonly [number, number]

/**
 * Scores chains in Dutch articles, matched by id; mentions in boilerplate do not count, nor does a document without prediction.
 * With `singletons: false`, chains of one are left out everywhere.
 */
export function scoreChains(
  gold: readonly GoldArticle[],
  predicted: readonly Pick<PredictedDocument, 'id' | 'mentions'>[],
  { singletons = true } = {},
): ChainScores {
  const byId = new Map(predicted.map((d) => [d.id, d]))
  const sums = { muc: [0, 0, 0, 0], b3: [0, 0, 0, 0], lea: [0, 0, 0, 0], ceafe: [0, 0, 0], mentions: [0, 0, 0] }
  const add = (sum: number[], ...values: readonly number[]) => {
    for (const [i, x] of values.entries()) sum[i] = (sum[i] ?? 0) + x
  }
  const kinds = new Map<string, [number, number]>()
  let documents = 0
  for (const article of gold) {
    const found = byId.get(article.id)
    if (!found || article.lang !== 'nl') continue
    documents++
    const story = inStory(article)
    const mentions = article.mentions.filter(story)
    const theirs = chainsOf(
      mentions.map((m) => ({ ...m, cluster: m.chain })),
      singletons,
    )
    const ours = chainsOf((found.mentions ?? []).filter(story), singletons)
    const goldKeys = new Set(theirs.flat())
    const ourKeys = new Set(ours.flat())
    add(sums.mentions, [...ourKeys].filter((key) => goldKeys.has(key)).length, ourKeys.size, goldKeys.size)
    for (const { kind, start, end } of mentions) {
      const count = kinds.get(kind) ?? [0, 0]
      kinds.set(kind, [count[0] + (ourKeys.has(`${start}:${end}`) ? 1 : 0), count[1] + 1])
    }
    add(sums.muc, ...muc(theirs, ours), ...muc(ours, theirs))
    add(sums.b3, ...bCubed(theirs, ours), ...bCubed(ours, theirs))
    add(sums.lea, ...lea(theirs, ours), ...lea(ours, theirs))
    add(sums.ceafe, ceafe(theirs, ours), ours.length, theirs.length)
  }
  const spans = ([hits = 0, given = 0, wanted = 0]: readonly number[]) => scoreOf(hits / (given || 1), hits / (wanted || 1))
  const links = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => scoreOf(c / (d || 1), a / (b || 1))
  const [muc_, b3, ceafe_] = [links(sums.muc), links(sums.b3), spans(sums.ceafe)]
  return {
    documents,
    mentions: { ...spans(sums.mentions), n: sums.mentions[2] ?? 0 },
    recall: Object.fromEntries([...kinds].map(([kind, [hits, all]]) => [kind, places(hits / all)])),
    ...{ muc: muc_, b3, ceafe: ceafe_, lea: links(sums.lea) },
    conll: places((muc_.f1 + b3.f1 + ceafe_.f1) / 3),
  }
}

function scoreOf(p: number, r: number): ChainScore {
  return { p: places(p), r: places(r), f1: places((2 * p * r) / (p + r || 1)) }
}

/** The chains of mentions; a span in two chains stays in the first. */
function chainsOf(
  mentions: readonly { readonly start: number; readonly end: number; readonly cluster: number | null }[],
  singletons: boolean,
): Chain[] {
  const chains = new Map<number, string[]>()
  const seen = new Set<string>()
  for (const { start, end, cluster } of mentions) {
    const key = `${start}:${end}`
    if (cluster === null || cluster === undefined || seen.has(key)) continue
    seen.add(key)
    const chain = chains.get(cluster)
    if (chain) chain.push(key)
    else chains.set(cluster, [key])
  }
  return [...chains.values()].filter((chain) => singletons || chain.length > 1)
}

/** For each mention the number of its chain. */
function placesIn(chains: readonly Chain[]): Map<string, number> {
  return new Map(chains.flatMap((chain, i) => chain.map((key) => [key, i] as const)))
}

/** How many mentions of `chain` are in each of the other chains. */
function sharedWith(chain: Chain, index: ReadonlyMap<string, number>): number[] {
  const shared = new Map<number, number>()
  for (const key of chain) {
    const other = index.get(key)
    if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared.values()]
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0)

/** MUC (Vilain et al. 1995): links of `a` that `b` keeps. */
function muc(a: readonly Chain[], b: readonly Chain[]): Ratio {
  const index = placesIn(b)
  let [kept, links] = [0, 0]
  for (const chain of a) {
    if (chain.length < 2) continue
    const shared = sharedWith(chain, index)
    const alone = chain.length - total(shared)
    kept += chain.length - shared.length - alone
    links += chain.length - 1
  }
  return [kept, links]
}

/** B-cubed (Bagga and Baldwin 1998): for each mention of `a`, which share of its chain is with it in `b`. */
function bCubed(a: readonly Chain[], b: readonly Chain[]): Ratio {
  const index = placesIn(b)
  let [kept, all] = [0, 0]
  for (const chain of a) {
    kept += total(sharedWith(chain, index).map((n) => (n * n) / chain.length))
    all += chain.length
  }
  return [kept, all]
}

/** LEA (Moosavi and Strube 2016): links that are kept, by the size of their chain. */
function lea(a: readonly Chain[], b: readonly Chain[]): Ratio {
  const index = placesIn(b)
  const pairs = (n: number) => (n * (n - 1)) / 2
  let [kept, all] = [0, 0]
  for (const chain of a) {
    if (chain.length < 2) continue
    kept += (chain.length * total(sharedWith(chain, index).map(pairs))) / pairs(chain.length)
    all += chain.length
  }
  return [kept, all]
}

/** CEAF-e (Luo 2005): how alike the chains are in the best pairing of one with one. */
function ceafe(gold: readonly Chain[], found: readonly Chain[]): number {
  const likeness = gold.map((a) => {
    const keys = new Set(a)
    return found.map((b) => (2 * b.filter((key) => keys.has(key)).length) / (a.length + b.length))
  })
  return bestPairing(likeness)
}

/** The largest sum of one number of each row and column (Hungarian method). */
function bestPairing(gains: readonly (readonly number[])[]): number {
  const n = Math.max(gains.length, gains[0]?.length ?? 0)
  const at = (list: ArrayLike<number>, i: number) => list[i] as number
  const gain = (row: number, column: number) => gains[row]?.[column] ?? 0
  const rowPrice = new Float64Array(n + 1)
  const columnPrice = new Float64Array(n + 1)
  const rowOf = new Int32Array(n + 1)
  const way = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    rowOf[0] = i
    let column = 0
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(n + 1)
    do {
      used[column] = 1
      const row = at(rowOf, column)
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue
        const cost = -gain(row - 1, j - 1) - at(rowPrice, row) - at(columnPrice, j)
        if (cost < at(least, j)) {
          least[j] = cost
          way[j] = column
        }
        if (at(least, j) < delta) {
          delta = at(least, j)
          next = j
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          const owner = at(rowOf, j)
          rowPrice[owner] = at(rowPrice, owner) + delta
          columnPrice[j] = at(columnPrice, j) - delta
        } else least[j] = at(least, j) - delta
      }
      column = next
    } while (at(rowOf, column) !== 0)
    while (column) {
      const before = at(way, column)
      rowOf[column] = at(rowOf, before)
      column = before
    }
  }
  let sum = 0
  for (let j = 1; j <= n; j++) if (rowOf[j]) sum += gain(at(rowOf, j) - 1, j - 1)
  return sum
}
