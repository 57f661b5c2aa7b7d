/**
 * BCP 47 codes of the ISO 639-3 codes that franc gives, where they differ (BCP 47 takes the two-letter code of ISO 639-1 where there is
 * one). The macrolanguages stand for their main member (`nob` → `nb`, `cmn` → `zh`).
 */
const SHORT_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  `afr af amh am arb ar azj az bel be ben bn bos bs bul bg cat ca ces cs ckb ckb cmn zh dan da deu de ell el eng en epo eo est et ewe ee fin fi fra fr
  glg gl guj gu hat ht hau ha heb he hin hi hrv hr hun hu ibo ig ind id ita it jav jv jpn ja kan kn kat ka kaz kk khm km kin rw kir ky kor ko lao lo
  lin ln lit lt lug lg lvs lv mal ml mar mr mkd mk mya my nld nl nno nn nob nb nya ny pan pa pes fa plt mg pol pl por pt prs fa quy qu ron ro run rn rus ru
  sag sg sin si slk sk slv sl sna sn som so sot st spa es srp sr ssw ss sun su swe sv swh sw tam ta tel te tgk tg tgl tl tha th tir ti tsn tn tso ts tuk tk
  tur tr uig ug ukr uk urd ur uzn uz ven ve vie vi wol wo xho xh ydd yi yor yo zlm ms zul zu`
    .split(/\s+/)
    .flatMap((code, i, all) => (i % 2 ? [] : [[code, all[i + 1] ?? code]])),
)

/** The BCP 47 code of an ISO 639-3 code. */
export function languageCode(iso639: string): string {
  return SHORT_CODES[iso639] ?? iso639
}
