// Made by train/blocks.ts from 1401 blocks of gold/train-*; do not edit.

/** Weights of each state after each state, and at the head of the text; the order is that of BLOCK_STATES in classify.ts. */
export const BLOCK_TRANSITIONS: readonly (readonly number[])[] = [
  [0.9, 2.47, -1.66, -0.97, -0.98],
  [-0.91, -1.47, 1.01, 0.1, 1.16],
  [-0.23, -0.7, 0.98, 0.99, -0.86],
  [-0.29, -0.44, 0.44, 1.27, -0.17],
  [-0.34, -0.61, -0.67, -0.4, 1.4],
  [0.53, 0.58, -0.42, -0.26, -0.43],
]

/** The features that have weights, one a line. */
export const BLOCK_FEATURES = ` follows byline
 follows control
 follows credit
 follows date line
 follows mark
 follows number
 follows pointer
 precedes bullet
 precedes byline
 precedes control
 precedes credit
 precedes date line
 precedes mark
 precedes number
 precedes pointer
a name
a name with a first name
a name, then a date or bar
address or ©
after
after lead
after lead final
after line
after line final
after long line
after long line final
after none
after prose final
after short
after short final
after tiny
after, line
after, line final
after, long line
after, long line final
after, short
after, short final
after, tiny
after, tiny final
after: a name
after: a name with a first name
after: a name, then a date or bar
after: address or ©
after: all capitals
after: bracketed
after: capitals 1
after: capitals 2
after: capitals 3
after: capitals 4
after: clock, long
after: clock, short
after: colon
after: colon and mark
after: date, short
after: exclamation
after: final mark
after: furniture 1
after: furniture 1, final mark
after: furniture 2, final mark
after: furniture 2, most
after: holds a first name
after: holds a quotation mark
after: media 1
after: no final mark
after: no letters
after: no small word among many
after: opens as bullet
after: opens as byline
after: opens as control
after: opens as credit
after: opens as mark
after: opens as number
after: opens as pointer
after: opens as time
after: question
after: question to someone
after: small words 0
after: small words 1
after: small words 2
after: small words 3
after: small words 4
after: stars
after: words 1
after: words 14+, final mark
after: words 2
after: words 3
after: words 3, final mark
after: words 4
after: words 4, final mark
after: words 5
after: words 5, final mark
after: words 6
after: words 6, final mark
after: words 7
after: words 8
after: words 8, final mark
after: words 9+
after: words 9+, final mark
all capitals
bar
before
before lead
before lead final
before line
before line final
before long line
before long line final
before none
before prose final
before short
before short final
before tiny
before tiny final
before, lead
before, line
before, line final
before, long line
before, long line final
before, short
before, short final
before, tiny
before: a name
before: a name with a first name
before: a name, then a date or bar
before: address or ©
before: all capitals
before: bar
before: capitals 0
before: capitals 1
before: capitals 2
before: capitals 3
before: capitals 4
before: clock, short
before: colon
before: colon and mark
before: dash
before: date, long
before: date, short
before: digit and colon
before: final mark
before: first word all capitals
before: furniture 1
before: furniture 1, final mark
before: furniture 1, most
before: holds a first name
before: holds a quotation mark
before: media 1
before: media 1, final mark
before: media 1, most
before: media 2
before: media 2, most
before: no final mark
before: no small word among many
before: opens as bullet
before: opens as byline
before: opens as control
before: opens as credit
before: opens as date line
before: opens as mark
before: opens as pointer
before: opens as time
before: path
before: place line
before: question
before: question to someone
before: section most
before: section some
before: section some, final mark
before: small words 0
before: small words 1
before: small words 2
before: small words 3
before: small words 4
before: words 1
before: words 14+
before: words 14+, final mark
before: words 2
before: words 3
before: words 3, final mark
before: words 4
before: words 4, final mark
before: words 5
before: words 5, final mark
before: words 6
before: words 6, final mark
before: words 7
before: words 7, final mark
before: words 8
before: words 8, final mark
before: words 9+
before: words 9+, final mark
between lead and long line
between lead and short
between lead final and lead final
between lead final and line
between lead final and line final
between lead final and long line final
between lead final and none
between lead final and prose final
between lead final and short final
between line and lead final
between line and line
between line and line final
between line and long line
between line and long line final
between line and none
between line and prose final
between line and short
between line and short final
between line final and lead final
between line final and line
between line final and line final
between line final and long line final
between line final and none
between line final and short
between line final and short final
between line final and tiny
between long line and lead final
between long line and line
between long line and line final
between long line and long line final
between long line and prose final
between long line and short final
between long line and tiny
between long line final and lead final
between long line final and line
between long line final and line final
between long line final and long line final
between long line final and none
between long line final and prose final
between long line final and short final
between long line final and tiny
between long line final and tiny final
between none and lead
between none and lead final
between none and line
between none and long line
between none and long line final
between none and prose final
between none and short
between none and tiny
between prose final and lead final
between prose final and line
between prose final and long line
between prose final and long line final
between prose final and none
between prose final and prose final
between prose final and short
between prose final and tiny
between short and lead final
between short and line
between short and line final
between short and long line
between short and long line final
between short and none
between short and prose final
between short and short
between short and short final
between short and tiny
between short final and lead final
between short final and line final
between short final and long line final
between short final and none
between short final and short
between short final and short final
between tiny and lead
between tiny and lead final
between tiny and line
between tiny and line final
between tiny and long line
between tiny and long line final
between tiny and prose final
between tiny and short
between tiny final and none
bracketed
bullet follows bullet
bullet precedes bullet
bullet precedes control
byline follows bullet
byline follows mark
byline precedes credit
capitals 0
capitals 1
capitals 2
capitals 3
capitals 4
clock, long
clock, short
colon
colon and mark
control follows bullet
control follows byline
control follows control
control follows date line
control follows mark
control precedes control
control precedes credit
control precedes pointer
credit follows date line
credit follows mark
credit precedes pointer
dash
date line follows date line
date line precedes control
date, long
date, short
digit and colon
digits 1
digits 2
digits 3
digits 4
ends with colon
exclamation
final mark
final mark between final mark and final mark
final mark between final mark and no final mark
final mark between final mark and undefined
final mark between no final mark and final mark
final mark between no final mark and no final mark
final mark between no final mark and undefined
final mark between undefined and no final mark
first 0
first 1
first 2
first 3
first word all capitals
first: line
first: line final
first: long line
first: short
first: short final
first: tiny
follows bullet
follows byline
follows control
follows credit
follows date line
follows mark
follows number
follows pointer
furniture 1
furniture 1, final mark
furniture 1, most
furniture 2
furniture 2, final mark
furniture 2, most
holds a first name
holds a quotation mark
in
in, lead
in, lead final
in, line
in, line final
in, long line
in, long line final
in, prose
in, prose final
in, short
in, short final
in, tiny
in, tiny final
in: a name
in: a name with a first name
in: a name, then a date or bar
in: capitals 0
in: capitals 1
in: capitals 2
in: capitals 4
in: clock, short
in: colon
in: colon and mark
in: dash
in: date, long
in: date, short
in: ends with colon
in: final mark
in: furniture 1
in: furniture 1, final mark
in: furniture 1, most
in: furniture 2
in: holds a first name
in: holds a quotation mark
in: media 1
in: no final mark
in: no small word among many
in: opens as byline
in: opens as control
in: opens as credit
in: opens as mark
in: opens as pointer
in: opens as time
in: question
in: question to someone
in: section most
in: section most, final mark
in: section some
in: small words 0
in: small words 1
in: small words 2
in: small words 3
in: small words 4
in: words 1
in: words 1, final mark
in: words 14+
in: words 14+, final mark
in: words 2
in: words 2, final mark
in: words 25+
in: words 25+, final mark
in: words 3
in: words 3, final mark
in: words 4
in: words 4, final mark
in: words 5
in: words 5, final mark
in: words 6
in: words 6, final mark
in: words 7
in: words 7, final mark
in: words 8
in: words 8, final mark
in: words 9+
in: words 9+, final mark
last 0
last 1
last 2
last 3
lead
lead after lead
lead before short final
lead before tiny
lead final
lead final after lead final
lead final after line final
lead final after long line final
lead final after short
lead final before lead
lead final before lead final
lead final before line final
lead final before long line final
lead final before prose final
line
line after lead final
line after line
line after line final
line after long line
line after long line final
line after none
line after prose final
line after short
line after short final
line after tiny
line before lead final
line before line
line before line final
line before long line
line before long line final
line before none
line before prose final
line before short
line before short final
line before tiny
line final
line final after lead final
line final after line
line final after line final
line final after long line final
line final after none
line final after prose final
line final after short
line final after short final
line final before lead final
line final before line
line final before line final
line final before long line final
line final before none
line final before prose final
line final before short
line final before short final
line final before tiny
long line
long line after lead final
long line after line
long line after long line final
long line after prose final
long line after short
long line after tiny
long line before line
long line before none
long line before prose final
long line before short
long line before tiny
long line final
long line final after lead final
long line final after line
long line final after line final
long line final after long line final
long line final after none
long line final after prose final
long line final after short
long line final after short final
long line final before lead final
long line final before line
long line final before line final
long line final before long line
long line final before long line final
long line final before prose final
long line final before short
long line final before short final
mark follows byline
mark follows mark
mark precedes byline
mark precedes mark
media 1
media 1, final mark
media 1, most
media 2
media 2, most
no final mark
no final mark between final mark and final mark
no final mark between final mark and no final mark
no final mark between final mark and undefined
no final mark between no final mark and final mark
no final mark between no final mark and no final mark
no final mark between no final mark and undefined
no final mark between undefined and final mark
no final mark between undefined and no final mark
no letters
no small word among many
number follows number
number precedes control
number precedes number
opens as bullet
opens as bullet, no final mark
opens as bullet, short
opens as byline
opens as byline, no final mark
opens as byline, short
opens as control
opens as control, no final mark
opens as control, short
opens as credit
opens as credit, no final mark
opens as credit, short
opens as date line
opens as date line, no final mark
opens as date line, short
opens as mark
opens as mark, no final mark
opens as mark, short
opens as number
opens as number, no final mark
opens as number, short
opens as pointer
opens as pointer, no final mark
opens as pointer, short
opens as time
opens as time, no final mark
opens as time, short
place line
pointer follows control
pointer follows credit
pointer follows mark
precedes bullet
precedes byline
precedes control
precedes credit
precedes date line
precedes mark
precedes number
precedes pointer
prose
prose after lead final
prose before prose final
prose final
prose final after none
prose final after prose final
prose final before line
prose final before prose final
prose final before short
question
question before bullet
question before mark
question before plain
question to someone
run of bullet
run of colons
run of number
section most
section most, final mark
section some
section some, final mark
short
short after lead final
short after line
short after line final
short after long line
short after long line final
short after none
short after prose final
short after short
short after short final
short after tiny
short before lead final
short before line
short before line final
short before long line
short before long line final
short before none
short before prose final
short before short
short before short final
short before tiny
short final
short final after lead
short final after lead final
short final after line
short final after line final
short final after long line final
short final after none
short final after prose final
short final after short final
short final after tiny final
short final before lead final
short final before line
short final before line final
short final before long line final
short final before none
short final before prose final
short final before short
short final before short final
short final before tiny
short final before tiny final
small words 0
small words 1
small words 2
small words 3
small words 4
stars
time follows mark
tiny
tiny after lead
tiny after lead final
tiny after line
tiny after line final
tiny after long line
tiny after long line final
tiny after none
tiny after prose final
tiny after short
tiny after short final
tiny after tiny
tiny before lead final
tiny before line
tiny before line final
tiny before long line
tiny before long line final
tiny before none
tiny before prose final
tiny before short
tiny before short final
tiny before tiny
tiny final
tiny final after line final
tiny final after long line final
tiny final after tiny final
tiny final before line final
tiny final before long line final
tiny final before tiny final
words 1
words 1, final mark
words 14+
words 14+, final mark
words 2
words 2, final mark
words 25+
words 25+, final mark
words 3
words 3, final mark
words 4
words 4, final mark
words 5
words 5, final mark
words 6
words 6, final mark
words 7
words 7, final mark
words 8
words 8, final mark
words 9+
words 9+, final mark`

/** The weight of each feature for each state, in hundredths, packed: see `packed-weights.ts`. */
export const BLOCK_WEIGHTS =
  'Ma@ZHfBLUFEcJ!QR!NtPXIa?I<dl<PPPVJPOJFaCe!QV!NvEO\\E_APOLWMODlS=ZIMNRU3CrSOOq8IONHQZTH!Mw!RXMJK!Nsbvg9!NlW!QUp0E1!QQ??6pl[KPNM4YQgJl4la!NrEUX^@sQ1k00NjeBGJ!NmH!Qr2Y!QS!Nb!QQT;GLnIL^EWTh!N`!Qa;NM=KnMM:oLPONIZNNIVUKKM^OOO[Z=MNe8XPPJVOOO.!Qc:OPLOVPPPUKOPN2qOPDLaOPJOXJH].sML+ciOOGiALM[a;PPP\\DPPTZCOOMKZPPOWKOOIq6PPPD]JI9!Q^>OONF^PPO!Mc!RgPPP5lPOHJ_OOGcHML(!Qf@PPOIYEEM:!QVPPIOYLMQ5qPPOZGPPdN?OOHAiOOM/uON9bXNN9sGOOJ>jPPWMKPOd:TPPOC^GIAd[ML]!NwtNM?iMOOL!QQ-OOLDcPPINYMN!QR-NOONH\\OOKAfOO7!Ql!NwPP\\JKNNdMBPP8_ZOOJH_OOd9UONC3!QUOOGx2POME_OOE`LOOMg>PONKXNNJSXJ\\BK^\\BKPW`tO!NsJOPJBeGGa>c!N]TshTAATXbCX!Mv!RVRCAlLT!Q]!Qb!Nv6!NuHH!QQ9NdCb6QHP;qMl6DZPOOEeGOXKNP<o!Qf!NfAI[>ZTXmT?8NI=WdW@.VuWIQ^AhCXICVK<HkKL>Jpg:)L!QRq0HOXK\\NNM\\BKOXIYJ[I[n4NE2!QT!QW03c(iDXfI)Fre41Ox2ug9I>fP^>^5<a`PPOWJ!Q_!Nb!NjQ!QcPYHOPNM,pYKpC]6s5!NoE!Q\\PPN8kgCOOIR;JMk/!QW!QRC!NtfO>MPPNN\\HaHKOMUMPOO]FPPNbws!NSA\\GLGZM=,!QiIdD!NvKwu9D>`UHEN_TIGHdKeKLIPJ@OgPMdQ?UNPPMB_KdAPPr/PJ_PIN7w5L_jD?JZOOMZKxK!Nt6t:gUh2Y_]7DOTU)oGPcd1fJ9L[NeBLOOOMh=NOWEWMC_B^XKMWI\\QFITPOJ[MKO`JMPNVQK>_!Qc>*PPK=hUF6PoPNMWNTdBREJ_MOLU^i@3NJ>PkPPKXNPPP9gOO:aWOOUYCNNj@JNN`Z;NOHL_OO4B!QSOOm9KLNVSLC:]kJOSISR0vLONMWVJLMOMOXJQZXCJ<dJ[ORKKZNMLJ^OOGYRNM8xEKL!QX/JNO?T_POLMYOO`FLPOI[MNMITXTNPSKPPNXJML!Nw!QaGKKF\\XMNNPXNj>OKMMVKUPOeT8MMo8OMLY]AOOMG]OPEL`OO:WbPOFaJPPXJO\\KOKOJ`HON!QVCIDB!QQ5MLILZKOPIfEOMOeKND6pOOKOOKSTOPZ<[PPUKPPOYVBOOFJbMM!Ql!NpBPPH^KOO9nKKeIW@GTWa<OXNPJUL6lNIIh!NruOPO@bLXTCUZCOOUPPdO>o1OOPNM`RCOOLVPMRHCfPPOXJPPNWKPP=dOPPIXONBiPGSXE;ePOJJ\\eKNOCOR1pNNAgOKULNSMPPG`IOPJOXNH7!QXCM?,!QiGPPOWIPPP9gOOIL]PPP9hCSKbMDSb9]+sEQ[a!Nwc^G^C1`^OOO`Cd3q!Nph/r8Jm=e8qEPPNKWPPPGZ`IOOHOOGP[PPIK\\`DOOMPPPVKOPCMaOPHPYPPPIWOPNIZ^5HW^OPKNXOONNVOON\\H!Q^!Na!NqesPYHOPU!NeR!Qm?e(4!QdCd87WgUMQONPP!Nn!Q^LPPOD],+!Mg!Tr865F!QuBMK=!Qi+NN?rBJB!Nr!QjPOOL5qPPPGZS\\ODM!Q]!Qb!Nv6!NuS!Rl!NS@>J!NopNi!Mt!Li!Q_!Ru!QWJoA_6hd6JCJ_PINHcKNKnMJK@YMPKPTYKNJMG7cbMg:LWu:ELPE_Dv3MZ2aVF8XaYOOCq>OOHDfr4!NU(!RnOOH!Kv!T]fCAL[QOMG\\PPP5kPOHJ_Q:APt!NtrH!Qv!Nd.+J!RVFPPG\\MIIFbVOM!NsjhJJq-]PP=\\WIIGnIPPFZOJJ4!Qc=NM!Qp!Nv7NNM^INN!QS!NwSPP;fOOO6uHOO9iPOOCWWKKUSQ?>r]ELK;^`MMLYQOO!Qd!NgNON!NueiOO9\\]PP\\JKOOOUNOP^BQPP!Nn!Q_K54+!RlAPO8=!QTOOK+!QSPPDO^PPNIZPPP@aHGElPPPINZJGp:UMM+!Qi:PP5/!QeOP67!Q]PPOKVJJkMDPOA?qPOfDFOO!Qu!N[IPPJXOPP.PrPPC]PPOq=CIH!QXO0LK.ibLL[:cMMcDODD4!QYRNNt!NwYPP@aPPPG\\MHHEeWOO!Q].?PP>cPPPFZONNIcIOO_HKPPj8OOOaNCOOp4NOO`U<OOm1TPO/oROOVA[PPOULOO<iNPO:CtOOCbNPO2\\cJJ:!QQIGJ!NmH!QrGGve!NwJK6rSERVk8OXBZMPPIXOPVKPPORIWOIIFbVOONVNOONWNNNMYNPPO=ePPP9gOONXMOONWMNNNXNOONVM9hN+vFgL1gS.OuJN\\T7[]TKNGEYJAgOOME_@qGGRKApb2PRMHXWFHZQPOIH`<6^b^LL<ZbMKT^FOOk!Nw`hd6JCOOn7MBjDf;ONSHXNaAD\\ASIW\\ON7qJI_Me6NMQVNNL?qFOOL[KPP`4]POM6oOOq!NmdNNh0\\PNLOWNMYVGML7qPJ_PINPP\\<XPPOIYOOCdKPPJWOWl@EIMbILLE^IVNL[KPOMZKJSLO`ILn7ONNL[]JCHcKNKPPHM[gANQHN[KNNE@.!QSbNNLbFPPOWKMMJiDLJCTdOPO=fPOKBePOO\\EOONWMNNMdCPMLh?NNLM\\PONd@LLIfHPPNUNONG!Ni!QlOOOWLPWJOPNNJ_KOVMONNNJ\\NeO5DdONM_GaHKOMUMPOO]FPPNQd!Qh!LwtBI!S]!L`qLLP\\MLN26!Qf!Nt]!QTGLe8*!Qm5MOLH`>!Q[7MK!QlK@D,PPINYUA(lfOODkDPPNWKOO@gKM<*!Qv?M=+!Qu?M=+!Qt@dC!No(!RRdC!No>!QddC!No>!Qds8!Nr!Nf!R^s8!NwE!QQgA!Nr!Nf!R`THA)!QcTHADoTHA)!QcTIGL`UIGL`TIGHdE\\P[EKdg!Nl^IU`CPNN9sGNN9sHNN9sGNH+-!RROH,6!QnOI+.!RPOL!QYC1OL!Q[=4OL!QZ?4A_Jf@PPIH`PKJL_PPNKWATYf<NbC_>^BEcGNDk?UYHLNV\\0<!QWJNN`QCNK9KsPPFZOPPFZOPPFZOJJ4!Qc=POOXJMM=qHOOL]IMMAlJOOMVNON!S[!LtMPP!Qf!NbOPP,uOOO!Rj!MbOI_ID[NK9sLL@XP\\PPJ_G7w!NdL!QYPPC]PiC_6OONK^JP9r:[LIm1\\hK!QV!NiFPO`AP[V>`BIFF!Q\\7LOF@oK?u:W@b5^[MMRKYTL/!QQHOOq?C*c`G]NN!QV(MLD!Nf!QQqOOaHInMJK@ONFhEMML\\NNPJSUf>R=]TEYw(YMPKPON>lJPOKXNOOF^NOO!Qj!NfJPPFdFPObEJPO!Nw!QUMPP[EOPP>fMPObEJON:tEONo<HYMPKPPP!QU!NuOONMWOPOH[NPP8jNPPF`Kg<EI^2]AXgSWW:TKPdFK:CC!QbFPPINYPP\\KJc@!Qp!NXNSNWKNL?!QTEEd>OGXPPdEGYJNPOPOgDFNO;LlNA_F\\o<:K_PPkM9-!Qh=OGOOLBdMWEH_OOT@_Kh<NSOOMJ[TYKNJOOQJVaA!Q]B!NwOPZMJ[*!QUO>OO5mOPPD]OPPIWPPPJVPPPJWOPPFZPPPKVPaF!Q^!NPcPP;gONd9XLFE?uQLM!Q^!Ne\\PO<gNPPFZONNIcIL@U!QV1WJs9CYNkE9NMRMUJLjGINL!Q_!NkT<]]@YNNIVUTE2J!QSNL5tMSb!NqUeH]<x7U\\JGNFB!Nq!QTk'
