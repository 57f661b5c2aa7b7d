import nlp from 'compromise/one'
import { checkedPattern } from './compromise-pattern'
import type { DutchTerm } from './compromise-terms'

/** A compromise view: what `nlp(text)` of compromise/one gives. */
export type View = ReturnType<typeof nlp>

/** What we use of compromise's internals, which its types leave open. */
interface World {
  methods: {
    one: Record<string, unknown> & { killUnicode: (text: string, world: World) => string; parseMatch: ParseMatch }
  }
  model: { one: Record<string, unknown> }
  compute: Record<string, unknown>
  hooks: string[]
}
type ParseMatch = (pattern: string, options: object, world: World) => PatternStep[]

/** One step of a parsed pattern, as far as it is changed here. */
interface PatternStep {
  fastOr?: Set<string>
  choices?: PatternStep[][]
  operator?: string
  word?: string
}

type InternalView = View & { world: World; document: unknown; _cache: unknown }
type ViewClass = new (document: unknown, pointer?: unknown, groups?: object) => InternalView

const BaseView = Object.getPrototypeOf(nlp('')).constructor as ViewClass
const world = dutchWorld((nlp('') as InternalView).world)

/**
 * compromise's settings without its English: no lexicon, no tagger, no contractions, no inflection, and no tag that excludes another. A
 * program that loads all of compromise adds those to the one world that all its views share; ours never reads that.
 */
function dutchWorld(shared: World): World {
  const { one } = shared.methods
  const parseMatch: ParseMatch = (pattern, options) =>
    one.parseMatch(typeof pattern === 'string' ? checkedPattern(pattern) : pattern, options, world).map(withoutFastOr)
  return {
    methods: { one: { ...one, parseMatch } },
    model: { one: { ...shared.model.one, tagSet: {}, lexicon: {}, frozenLex: {}, contractions: [] } },
    compute: shared.compute,
    hooks: [],
  }
}

/** A `(zei|zegt)` that looks at the word as well as at its lemma; compromise's own short cut reads the lemma alone. */
function withoutFastOr(step: PatternStep): PatternStep {
  const choices = step.choices?.map((block) => block.map(withoutFastOr))
  if (choices) return { ...step, choices }
  if (!step.fastOr) return step
  const { fastOr, ...rest } = step
  return { ...rest, operator: 'or', choices: [...fastOr].map((word) => [{ word }]) }
}

/** compromise's view with our world in it and in every view made from it. */
class DutchView extends BaseView {
  constructor(document: unknown, pointer?: unknown, groups?: object) {
    super(document, pointer, groups)
    this.world = world
    // compromise makes these two with its own class and its shared world.
    this.update = (ptrs) => new DutchView(this.document, ptrs)
    this.toView = (ptrs) => new DutchView(this.document, ptrs ?? this.pointer)
  }
}

/** What compromise does to a word before it compares it: lower case, accents off. */
export function normalizeWord(word: string): string {
  return world.methods.one.killUnicode(word.toLowerCase().replaceAll('’', "'"), world)
}

/** The view of these words. */
export function viewOf(terms: DutchTerm[][]): View {
  return new DutchView(terms)
}
