/**
 * The languages asked of franc, by its ISO 639-3 codes, each with its BCP 47 code: those with lists of their own here, and others that a Dutch
 * newsroom meets. franc knows 150 more, which single sentences of the neighbours are taken for more often than they are met; their tables are
 * left out of the bundle.
 */
export const FRANC_LANGUAGES: ReadonlyMap<string, string> = new Map(
  `afr af amh am arb ar ben bn bul bg ces cs cmn zh dan da deu de ell el eng en fin fi fra fr guj gu heb he hin hi hrv hr hun hu
  hye hy ind id ita it jpn ja kan kn kat ka khm km kor ko lao lo mal ml mya my nds nds nld nl nob nb pan pa pes fa pol pl por pt ron ro
  rus ru sin si som so spa es swe sv tam ta tel te tha th tir ti tur tr ukr uk urd ur`
    .split(/\s+/)
    .flatMap((code, i, all) => (i % 2 ? [] : [[code, all[i + 1] ?? code] as const])),
)
