/*
 * The cdb treebank (newspaper, Alpino's conventions) for the tagger. Alpino's parts of speech are coarser than UD's, but its trees tell what
 * UD makes of them: which verb is an auxiliary, what form it has, a noun's gender by its article. A model picks among what is left.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { infinitiveOf, particleOf } from '../src/tags/verbs'
import type { WordSet } from '../src/tags/word-set'

/** A node of an Alpino tree: a word where `word` is there, a phrase with children otherwise; or the trace of the node with its index. */
interface AlpinoNode {
  readonly pos: string
  readonly cat: string
  readonly rel: string
  readonly root: string
  readonly word: string | undefined
  readonly begin: number
  readonly index: string | undefined
  readonly parent: AlpinoNode | undefined
  readonly children: AlpinoNode[]
}

/** What a tree says of one word. */
export interface TreeWord {
  readonly form: string
  /** Whether the word can have the part of speech with the features. */
  readonly allows: (upos: string, feats: string) => boolean
  /** The lemma that the root gives; `undefined` where it does not tell. */
  readonly lemma: (upos: string) => string | undefined
}

/** Reads the sentences of the cdb treebank. */
export function readCdb(shared: string, words: WordSet): TreeWord[][] {
  const xml = gunzipSync(readFileSync(join(shared, 'data/cdb/alpino-cdb.xml.gz'))).toString('latin1')
  return xml
    .split('<alpino_ds')
    .slice(1)
    .map((tree) => readTree(tree, words))
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' }

const decode = (text: string): string => text.replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all)

function readTree(xml: string, words: WordSet): TreeWord[] {
  const leaves: AlpinoNode[] = []
  const indexed = new Map<string, AlpinoNode>()
  let parent: AlpinoNode | undefined
  for (const [tag, text = ''] of xml.matchAll(/<node ([^>]*)>|<\/node>/g)) {
    if (tag === '</node>') {
      parent = parent?.parent
      continue
    }
    const node = readNode(text, parent)
    parent?.children.push(node)
    if (node.word !== undefined) leaves.push(node)
    if (node.index && (node.word !== undefined || node.cat)) indexed.set(node.index, node)
    if (!text.endsWith('/')) parent = node
  }
  leaves.sort((a, b) => a.begin - b.begin)
  return leaves.map((node) => ({
    form: node.word as string,
    allows: allows(node, indexed),
    lemma: (upos) => lemmaOf(node, upos, words),
  }))
}

function readNode(text: string, parent: AlpinoNode | undefined): AlpinoNode {
  const values = new Map([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]))
  const value = (key: string): string => values.get(key) ?? ''
  return {
    pos: value('pos'),
    cat: value('cat'),
    rel: value('rel'),
    root: value('root'),
    word: values.get('word'),
    begin: Number(value('begin')),
    index: values.get('index'),
    parent,
    children: [],
  }
}

const sets = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What each of cdb's parts of speech can be in UD. */
const UPOS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  det: sets('DET PRON NUM'),
  noun: sets('NOUN PROPN PRON ADV SYM NUM X VERB ADJ'),
  adj: sets('ADJ VERB NUM ADV DET PRON'),
  adv: sets('ADV ADJ SCONJ DET PRON ADP INTJ NUM CCONJ NOUN'),
  prep: sets('ADP SCONJ'),
  comp: sets('SCONJ ADP CCONJ ADV'),
  vg: sets('CCONJ SCONJ ADP ADV SYM'),
  num: sets('NUM ADJ DET PRON ADV'),
  part: sets('ADP ADV ADJ NOUN'),
  punct: sets('PUNCT SYM'),
  comparative: sets('SCONJ ADP CCONJ'),
}

type Allows = TreeWord['allows']

function allows(node: AlpinoNode, indexed: ReadonlyMap<string, AlpinoNode>): Allows {
  const { pos, parent } = node
  if (pos === 'verb') return allowsVerb(node, indexed)
  const upos = UPOS_OF[pos]
  if (pos === 'det') return (u, feats) => (u === 'PRON' ? feats.includes('Poss=Yes') : u === 'DET' || u === 'NUM')
  // Words of a name or a fixed expression can be anything else.
  if (!upos || parent?.cat === 'mwu') return (u) => u !== 'AUX' && u !== 'VERB'
  if (pos === 'noun') return allowsNoun(node)
  return (u, feats) => upos.has(u) && (u !== 'VERB' || feats.includes('VerbForm=Part'))
}

/** The form that the head of a phrase has. */
const FORM_OF: Readonly<Record<string, string>> = { ppart: 'Part', inf: 'Inf', smain: 'Fin', ssub: 'Fin', sv1: 'Fin' }

function allowsVerb(node: AlpinoNode, indexed: ReadonlyMap<string, AlpinoNode>): Allows {
  const { word = '', root, rel, parent } = node
  const form = rel === 'hd' ? FORM_OF[parent?.cat ?? ''] : undefined
  const upos = sets(parent?.cat === 'np' ? 'VERB NOUN' : rel === 'hd' ? verbOrAuxiliary(node, indexed) : 'VERB AUX')
  const plural = form === 'Fin' && word.endsWith('en') && word !== root
  return (u, feats) => upos.has(u) && (!form || feats.includes(`VerbForm=${form}`)) && !(plural && feats.includes('Number=Sing'))
}

/** Auxiliaries of UD Dutch by their root, with what they have beside them then: a participle (P), an infinitive (I), a predicate (C). */
const AUXILIARIES: Readonly<Record<string, string>> = {
  heb: 'PI',
  ben: 'PIC',
  word: 'P',
  krijg: 'P',
  kan: 'I',
  moet: 'I',
  mag: 'I',
  zal: 'I',
}

/** Whether a verb is an auxiliary, by what it has beside it; both where that does not tell. */
function verbOrAuxiliary(node: AlpinoNode, indexed: ReadonlyMap<string, AlpinoNode>): string {
  const uses = AUXILIARIES[node.root]
  if (!uses) return 'VERB'
  const real = (n: AlpinoNode): AlpinoNode => (n.cat || n.word !== undefined ? n : (n.index && indexed.get(n.index)) || n)
  for (const beside of node.parent?.children ?? []) {
    const phrase = real(beside)
    // *Zij is ziek*, but *zij is van plan*.
    if (beside.rel === 'predc' && uses.includes('C')) return phrase.cat === 'pp' ? 'VERB' : 'AUX'
    if (beside.rel !== 'vc') continue
    const parts = phrase.cat === 'conj' ? phrase.children.filter((c) => c.rel === 'cnj').map(real) : [phrase]
    if (parts.some(({ cat, pos }) => cat === 'ti' || (!cat && pos !== 'verb'))) return 'AUX VERB'
    if (parts.some(({ cat }) => (cat === 'ppart' && uses.includes('P')) || (cat === 'inf' && uses.includes('I')))) return 'AUX'
    if (parts.some(({ pos }) => pos === 'verb')) return 'AUX VERB'
  }
  return 'VERB'
}

function allowsNoun(node: AlpinoNode): Allows {
  const gender = genderOf(node)
  return (u, feats) => {
    if (u === 'PRON') return !feats.includes('Poss=Yes')
    if (u === 'VERB') return !feats.includes('VerbForm=Fin')
    if (u === 'NOUN' && gender && /Gender=(?:Com|Neut)\|Number=Sing/.test(feats)) return feats.includes(gender)
    return UPOS_OF.noun?.has(u) ?? false
  }
}

const NEUTER = sets('het dit dat ons')
const COMMON = sets('de deze die onze')

/** The gender that an article or demonstrative tells, of a noun in the singular. */
function genderOf({ rel, parent }: AlpinoNode): string | undefined {
  const det = rel === 'hd' ? parent?.children.find((c) => c.rel === 'det')?.word?.toLowerCase() : undefined
  if (!det) return undefined
  return NEUTER.has(det) ? 'Neut' : COMMON.has(det) ? 'Com' : undefined
}

/** The lemma by the root: of a noun or adjective where it is no last part of a compound, of a verb the infinitive with its particle. */
function lemmaOf({ pos, root, word = '' }: AlpinoNode, upos: string, words: WordSet): string | undefined {
  const form = word.toLowerCase()
  if (root.length < 3 || root.includes('_')) return undefined
  if (upos === 'NOUN' || upos === 'ADJ') return root !== word && root.slice(0, 3) === form.slice(0, 3) ? root : undefined
  const infinitive = upos === 'VERB' && pos === 'verb' ? infinitiveOf(root, words) : undefined
  const particle = infinitive && !form.startsWith(root.slice(0, 3)) ? particleOf(form) : undefined
  if (!particle || root.startsWith(particle)) return infinitive
  return words.has(particle + infinitive) ? `${particle}_${infinitive}` : undefined
}
