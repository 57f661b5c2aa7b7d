/*
 * Abbreviations with a full stop, lower-case. Written by hand after the Dutch style guides (Taaladvies, Genootschap Onze Taal) and
 * the UD Dutch treebanks; a few German, English and French ones that stand in Dutch papers and their neighbours.
 */

/** Abbreviations that are followed by something: a sentence never ends at their stop. */
export const NEVER_ENDS: ReadonlySet<string> = new Set(
  `dhr. mevr. mev. mnr. pt. mw. mej. dr. drs. ir. ing. mr. mrs. ms. ds. bc. msc. bsc. kol. lt. luit. maj. mt. kard. weth. feat. sgt. cdt. adj. st. ste. mgr. pr. ir. lic. jhr. jkvr. h.k.h. z.k.h. z.m. h.m. mme. mlle. m.
  nr. nrs. artt. art. blz. pag. pp. vgl. cf. vs. i.v.m. t.o.v. m.b.t. m.b.v. i.p.v. o.l.v. t.g.v. n.a.v. i.h.k.v. i.o. i.s.m. t.w.v. t.a.v. t.b.v. t.n.v. p.p. d.m.v. m.i.v. m.u.v. d.d. dd. i.c. i.t.t. o.v.v. z.o.z. o.b.v. o.g.v. b.g.g.
  bijv. bv. o.a. o.m. oa. m.n. d.w.z. dwz. m.a.w. a.u.b. zgn. z.g. zg. resp. t.w. nl. incl. excl. ca. circa. plm. ong. vnl. ev. evt. event. i.e. e.g. viz. sc.
  afd. afb. fig. hfdst. § jrg. afl. ed. vert. samenst. uitg. bew. hoofdst.
  str. z.b. d.h. bzw. ggf. u.a. abb. hr. fr. frl. dipl. rev. capt. sen. rep. gov. messrs. jun. sen.`
    .split(/\s+/)
    .filter(Boolean),
)

/** Abbreviations that may stand last: a sentence ends at their stop where the next word starts one. */
export const MAY_END: ReadonlySet<string> = new Set(
  `enz. etc. e.d. e.a. c.s. a.s. jl. j.l. l.l. ll. o.i.d. e.v. ff. n.chr. v.chr. na.chr. b.v. n.v. v.o.f. c.v. vzw. s.a. inc. ltd. corp. co. bros. jr. sr. sen. v.s. u.s.a. v.n. e.g. b.g. k.v. s.v. v.v. z.t. n.b. m.m. a.d. r.i.p. p.s. n.m. v.m. a.m. p.m.
  km. kg. cm. mm. ha. kw. mln. mld. milj. mio. mrd. gr. lb. sec. usw. m.v. w.o. w.v. p.k. p.w. p.m. p.j. p.u. p.p. p.d. h.o.h. t.z.t. z.s.m. s.v.p. o.k. t.l. i.m. e.k. e.p. bvba. bvba. m.b. adm.`
    .split(/\s+/)
    .filter(Boolean),
)

/** Abbreviations that are ordinary words too: an abbreviation only where a digit or a small letter follows. */
export const ALSO_WORD: ReadonlySet<string> = new Set(
  `jan. feb. febr. mrt. apr. aug. sept. sep. okt. nov. dec. ma. di. wo. do. vr. za. zo. man. toel. inl. ned. eng. fr. lat. gr. bel. al. sp. port. it. dui. spa. zwe. noo. dee. ch. pop. sec. cent. ex. ind. spec. part. mil. pol. ec. soc. wet. lit. hist. geb. overl. get. wed. fa. fam. gebr. wnd. tjs. tk. bet. bel. wisk. nat. nom. bijl. aanv. opm. vb. vrg. red. min. max. gem. vol. pl. op. tel. fax. mob. tab. par.`
    .split(/\s+/)
    .filter(Boolean),
)

/** Millions and milliards, mostly written without a stop: it is the sentence's where the amount is complete or the next word can only start one. */
export const SCALE_ABBREVIATIONS: ReadonlySet<string> = new Set(['mln.', 'milj.', 'mio.', 'mrd.', 'mld.'])

/**
 * Titles that are ordinary words too: an abbreviation only before a name, and not after what makes them a noun (*de kap. De …*); with *kon.* only
 * after a preposition, since it is mostly the verb.
 */
export const TITLES_ALSO_WORD: ReadonlySet<string> = new Set('kon. sint. kap. gen. prof.'.split(' '))

/** Words before a title that make it a noun: *een gen. De arts …*. */
export const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'de een één dit dat deze geen elk elke ieder iedere welk welke mijn jouw zijn haar ons onze hun uw diens wiens zo’n'.split(' '),
)

/** Prepositions and conjunctions before a title without its article: *de troonrede van kon. Wilhelmina*. */
export const BEFORE_TITLE: ReadonlySet<string> = new Set(
  'van aan door met voor onder bij en of tegen over na naar volgens namens tot dat als'.split(' '),
)

/** Units of one letter with a stop after a number (*20 u.*, *5 m.*): a sentence may end there. */
export const LETTER_UNITS: ReadonlySet<string> = new Set(['m.', 'u.', 'l.', 'g.', 's.', 'h.'])

/** First names cut short, an initial of more than one letter: only with a capital (*Th. Roozeboom*). */
export const INITIALS: ReadonlySet<string> = new Set('th. ph. chr. joh. jac. wm. alb. herm. hub. corn.'.split(' '))

/** Months, abbreviated: after a number always an abbreviation (*27 jan.*). */
export const MONTH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jan. feb. febr. mrt. apr. jun. jul. aug. sept. sep. okt. oct. nov. dec.'.split(' '),
)

/** Currencies with a capital, as German has them: no sentence starts there after an abbreviation (*38 Mio. Euro*). */
export const CAPITAL_CURRENCIES: ReadonlySet<string> = new Set(['Euro', 'Dollar', 'Mark', 'Franken', 'Pfund', 'Gulden', 'Rand'])

/** Names that begin with a small letter also where they begin a sentence (besides those with a stop or capital inside: *sp.a*, *eBay*). */
export const SMALL_NAMES: ReadonlySet<string> = new Set(['vtm', 'imec', 'deredactie', 'nrc', 'bpost', 'bnr', 'tbs'])

/** Words that start a sentence where they stand with a capital after an initial (*zei Pascal H. Hij*): no name begins with them. */
export const SENTENCE_OPENINGS: ReadonlySet<string> = new Set(
  `Die Dat Dit Deze Hij Zij Ze Wij We Ik Jij Je Het Een En Maar Ook Daar Daarna Daarom Daarmee Er Als Wie Wat Waar Waarom Hoe Toen Nu Dan Volgens Omdat Terwijl
  Zijn Haar Hun Niet Geen Na Naar Met Voor Vanaf Tijdens Tot Bij Uit Om Over Door Zo Toch Want Wel Sinds Sindsdien Zowel Zelf Ondanks Eerder Later Vorig Vorige
  Inmiddels Intussen Ondertussen Vandaag Gisteren Morgen Dus Alleen Beide Alle Al Nog U Iedereen Niemand Iemand Sommige Sommigen Veel Velen`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that start a sentence or a surname: a sentence only before a small letter (*Pascal H. De rechter*, but *H. De Waal*). */
export const OPENINGS_OR_PARTICLES: ReadonlySet<string> = new Set(['De', 'In', 'Op', 'Aan', 'Van', 'Te'])

/** Months as Dutch, German and Danish write them: a number with a stop before one is an ordinal (*3. Mai*). */
export const MONTH_NAMES: ReadonlySet<string> = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december januar jänner februar märz mai juni juli august oktober dezember marts maj`.split(
    /\s+/,
  ),
)
