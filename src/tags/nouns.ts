import type { WordSet } from './word-set'

/** Nouns whose vowel changes, or whose ending is rare: form, a colon, the noun. */
const IRREGULAR_LIST = `
kinderen:kind eieren:ei bladeren:blad goederen:goed hoenderen:hoen kalveren:kalf lammeren:lam liederen:lied raderen:rad runderen:rund volkeren:volk
beenderen:been gelederen:gelid gemoederen:gemoed kleinkinderen:kleinkind steden:stad schepen:schip leden:lid smeden:smid koeien:koe vlooien:vlo
dagen:dag wegen:weg glazen:glas gaten:gat vaten:vat sloten:slot goden:god hoven:hof loten:lot daken:dak paden:pad bladen:blad baden:bad graven:graf
holen:hol schoten:schot oorlogen:oorlog verslagen:verslag gebreken:gebrek bevelen:bevel verdragen:verdrag gebeden:gebed staven:staf godsdiensten:godsdienst
lammetje:lam kindje:kind gaatje:gat vaatje:vat paadje:pad blaadje:blad glaasje:glas scheepje:schip daagje:dag jongetje:jongen weggetje:weg
`

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_LIST.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** Nouns that are diminutives by form only. */
const NO_DIMINUTIVES: ReadonlySet<string> = new Set(
  'meisje dienstmeisje beetje sprookje kwartje gebakje koekje toetje rijtje weetje nieuwtje zetje nippertje kattebelletje madeliefje lieveheersbeestje roodborstje vergeet-mij-nietje'.split(
    ' ',
  ),
)

const VOWEL = /[aeiouyéëïöü]/

/** Whether the dictionary has a plural of `noun`: so it is one, and not the form of a verb that looks like it (*stoelt*). */
function hasPlural(noun: string, words: WordSet): boolean {
  const last = noun[noun.length - 1] as string
  const made = [`${noun}en`, `${noun}s`, `${noun}'s`, `${noun}n`, `${noun}${last}en`, `${noun}ën`]
  const long = /^(.*)(aa|ee|oo|uu)([^aeiou])$/.exec(noun)
  const voiced = last === 'f' ? 'v' : last === 's' ? 'z' : last
  if (long) made.push(`${long[1]}${long[2]?.[0]}${voiced}en`)
  else if (voiced !== last) made.push(`${noun.slice(0, -1)}${voiced}en`)
  return words.has(noun) && made.some((plural) => words.has(plural))
}

/**
 * The noun that a diminutive is made of, where the dictionary has it: *dorpje* → *dorp*, *dingetjes* → *ding*, *balletje* → *bal*, *kaartje* → *kaart*,
 * *deurtje* → *deur*, *boompje* → *boom*, *koninkje* → *koning*, *autootje* → *auto*.
 */
export function diminutiveBase(form: string, words: WordSet): string | undefined {
  const single = form.endsWith('jes') ? form.slice(0, -1) : form
  if (!single.endsWith('je') || single.length < 5 || NO_DIMINUTIVES.has(single)) return undefined
  const irregular = IRREGULAR.get(single)
  if (irregular) return irregular
  const bases: string[] = []
  if (single.endsWith('etje')) {
    const stem = single.slice(0, -4)
    const last = stem[stem.length - 1]
    if (last === stem[stem.length - 2]) bases.push(stem.slice(0, -1))
    // *dametje* is of *dame*: after one short vowel the consonant is doubled.
    if (!/(?:^|[^aeiou])[aeiou][^aeiou]$/.test(stem)) bases.push(stem)
  }
  bases.push(single.slice(0, -2))
  if (single.endsWith('tje')) {
    const stem = single.slice(0, -3)
    // *omaatje*, *autootje*, *parapluutje*: a last vowel is doubled.
    if (/(?:aa|oo|uu|ee)$/.test(stem)) bases.push(stem.slice(0, -1))
    bases.push(stem)
    if (stem.endsWith("'") || stem.endsWith('’')) bases.push(stem.slice(0, -1))
  }
  if (single.endsWith('pje')) bases.push(single.slice(0, -3))
  if (single.endsWith('nkje')) bases.push(`${single.slice(0, -3)}g`)
  return (
    bases.find((base) => base.length > 1 && hasPlural(base, words)) ??
    bases.find((base) => base.length > 3 && words.has(base) && VOWEL.test(base))
  )
}

/** The noun that a plural is made of, where the dictionary has it: *bomen* → *boom*, *brieven* → *brief*, *lammeren* → *lam*, *zeeën* → *zee*. */
export function singularOf(form: string, words: WordSet): string | undefined {
  const irregular = IRREGULAR.get(form)
  if (irregular) return irregular
  if (form.length < 4) return undefined
  const bases: string[] = []
  if (form.endsWith('en') || form.endsWith('ën')) {
    const stem = form.slice(0, -2)
    const last = stem[stem.length - 1] as string
    const hard = last === 'v' ? 'f' : last === 'z' ? 's' : last
    const before = stem[stem.length - 2] ?? ''
    const open = /(?:^|[^aeiou])[aeou][^aeiou]$/.test(stem)
    if (last === before && !VOWEL.test(last)) bases.push(stem.slice(0, -1))
    if (open) bases.push(`${stem.slice(0, -1)}${before}${hard}`)
    bases.push(stem.slice(0, -1) + hard)
    if (form.endsWith('ën') || last === 'e') bases.push(stem, `${stem}e`)
    else bases.push(`${stem}e`)
  } else if (form.endsWith("'s") || form.endsWith('’s')) return form.slice(0, -2)
  else if (form.endsWith('s')) bases.push(form.slice(0, -1))
  else return undefined
  return bases.find((base) => base.length > 1 && words.has(base))
}
