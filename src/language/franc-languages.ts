/**
 * The languages asked of franc, by its ISO 639-3 codes, each with its BCP 47 code: those with lists of their own here, and the most written
 * others of the world. franc knows 120 more, which single sentences of the neighbours are taken for more often than they are met.
 */
export const FRANC_LANGUAGES: ReadonlyMap<string, string> = new Map(
  `afr af als sq amh am arb ar bel be ben bn bos bs bul bg cat ca ces cs cmn zh dan da deu de ell el eng en fin fi fra fr glg gl guj gu hat ht hau ha
  heb he hin hi hrv hr hun hu hye hy ind id ita it jpn ja kan kn kat ka kaz kk khm km kor ko lao lo lit lt lvs lv mal ml mar mr mkd mk mya my nds nds
  nld nl nno nn nob nb npi ne pan pa pes fa pol pl por pt ron ro rus ru sin si slk sk slv sl som so spa es srp sr swe sv swh sw tam ta tel te tgl tl
  tha th tir ti tur tr ukr uk urd ur vie vi ydd yi yor yo zul zu`
    .split(/\s+/)
    .flatMap((code, i, all) => (i % 2 ? [] : [[code, all[i + 1] ?? code] as const])),
)
