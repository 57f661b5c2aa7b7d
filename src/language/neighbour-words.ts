/**
 * The most frequent words of the languages that Dutch text must be told from, roughly in order of frequency: articles, pronouns,
 * prepositions, conjunctions and auxiliaries first, then common verbs, nouns, numbers, weekdays and months. Written by hand for
 * zinnig from general knowledge of the languages; no corpus stands behind them. All are in lower case.
 *
 * Each begins with its BCP 47 code and a colon. Low Saxon has two: `nds` as written in Germany and `nds-nl` as written in the Netherlands.
 */
export const NEIGHBOUR_WORDS = `
  af: die en van in 'n is het nie dat wat te om met vir se op hy aan sy as was dit ek hulle sal by word jy ons kan ook tot na uit maar daar sê
    haar hom deur moet of my nog so oor al hierdie jou dan daardie een gesê toe wees meer baie net nou hul sou kon waar wie geen wil hoe wanneer
    teen ander gaan jaar mense eerste nuwe tussen voor onder weer groot reeds egter mens twee ná dié self kom wees gehad volgens moes elke alle
    omdat sodat terwyl sonder alles iets niks iemand niemand hier julle u jare dag dae tyd man vrou kind kinders huis land stad dorp wêreld water
    regering polisie skool werk lewe suid afrika afrikaans afrikaanse goeie goed ou laaste enige sommige beide drie vier vyf ses sewe agt nege tien
    agter tydens hoewel dus altyd nooit vandag gister môre lê bly kry gekry gewees gedoen gemaak gegee gekom gegaan begin volgende vorige mekaar
    vanaf binne buite rondom langs saam terug weg af reg regte vryheid gelyk persoon geld miljoen persent rand maatskappy hof saak week maand
    saterdag sondag maandag dinsdag woensdag donderdag vrydag januarie februarie maart april mei junie julie augustus september oktober november
    desember oggend aand nag middag pa ma seun dogter broer suster vriend plek pad deel manier moontlik belangrik belangrike duidelik eintlik
    natuurlik regtig lekker mooi klein lank kort hoog jonk kyk hoor voel lees skryf speel hou laat bring loop ry sit staan koop eet slaap help leer
    glo hoop noem genoem gebruik gebeur vind verloor wen gewen weet dink maak doen gee neem vra praat sien hoekom waarom daarom hiervan daarvan
    daarin waarop waarin wou mag behoort kan probeer lei stel hê wys groei groter kleiner beter slegs veral selfs amper dalk miskien asof indien
    tensy totdat voordat nadat sedert weens gevolg lande stede skole huise boeke dinge woorde vroue mans studente inwoners boere ouers onderwyser
    universiteit kerk hospitaal dokter wedstryd span speler spelers wêreldbeker verkiesing partye minister burgemeester president gister nuus
    koerant verlede eeu geskiedenis taal tale per ten ter minste aantal verder rond groep heel elk half heet vroeg vroeër vorm nodig oorlog straat naam name steeds gebied
    provinsie kilometer meter plan nommer moment hoof familie gewoon spreek sterk vol vry onmiddellik soms dikwels vinnig later enkele veel vele derde vierde
    minuut minute weke maande hoofstad brief boek dood meeste danksy ondanks sowel asook verskeie verskillende sekere seker algemene politieke redes bestaan
    kultuur politiek ekonomie ekonomiese maatskaplike gemeenskap instansie nasionale internasionale
    skoon skerp skaap skaars skip skade skielik skoen beskerm beskryf beskou beskikbaar vis vleis vrees vroeg vlug vyand vyftig ly lyn lyk lyf kyk ryk ryp sy wyn tyd gelyktydig altyd blywe ontwikkeling
    vergadering regering verandering oplossing ervaring verklaring verduidelik vriendelik persoonlik maklik moeilik gelukkig skriftelik werklik dadelik eindelik liggaam sagte nagte mag krag
    regter slegte agterna lig nag vlugtig ligte deurbring deurlopend môreaand sê-so gaande sewentig negentig wêreldwyd perd hê hoër laer droë vroeë leë eeue feë ploeë geëerde voëls oë brûe lêers hulpverlening
    onderwys opleiding universiteite polisiebeampte parlement grondwet nasie nasies situasie posisie informasie inligting organisasie vakansie provinsie provinsies miljoene gesin gesinne gemeenskappe
    samewerking besigheid besighede verantwoordelik verantwoordelikheid geleentheid moontlikheid menslike waardigheid gerus graag braai veld berg rivier vlei kaap johannesburg kaapstad rugby krieket
  fy: de it fan en in yn is dat op te foar net mei hy dy wie om oan by ek sy der hja se wat as mar 'e 't ta út troch nei oer wurdt binne hat hawwe
    hie waard har syn ús ik jo wy kin gjin moat sil wurde hiene wienen ha hân west koe kinne soe sille wol woe moatte moast waarden him harren my myn
    dyn dit dizze dêr hjir no doe dan noch wer al alle ien sa sa'n want of omdat wylst as dus dochs lykwols allinne sels selde oare oar oaren mear
    measte folle soad grut grutte lyts lytse nij nije âld âlde goed goede earste lêste twa trije fjouwer fiif seis sân acht njoggen tsien hûndert
    jier jierren dei dagen wike moanne tiid minsken minske man frou bern heit mem soan dochter hûs doarp stêd lân wetter fryslân frysk fryske taal
    skoalle wrâld wurk libben tsjin tusken ûnder boppe efter neist lâns sûnder oant sûnt hoe wêr wêrom wa wannear hoe't dy't dat't sei seit sizze sein
    gean giet gie gien gong komt kaam komme kommen sjen sjocht seach witte wit wist tinke tinkt tocht meitsje makket makke dwaan docht die dien jaan jout
    joech jûn nimme naam krije krijt krige freegje freget frege prate praat wurkje wurket wenje wennet wenne stean stiet stie sitte sit siet lizze leit
    lei rinne rint rûn helje fine fynt fûn hâlde hâldt litte lit liet bliuwe bliuwt bleau begjinne begûn skriuwe skreau skreaun lêze lêst hearre hearde
    folk rjocht rjochten frijheid wei tsjerke plak plakken diel stik reis moarn juster justerjûn hjoed snein moandei tiisdei woansdei tongersdei freed
    sneon jannewaris febrewaris maaie juny july septimber novimber desimber gemeente provinsje boargemaster plysje boer boeren kij skip see mar fjild
    greide hynder moai moaie noflik bliid eins miskien fansels werom fuort hinne del oars elk elkoar inoar immen nimmen eat neat alles ea nea faak altyd
    gau let betiid jûns moarns nachts ferline takomme ferskate ferline ôf oerein tink sjoch hear kom stap foarby fierder neffens fanwege oangeande
    ûnderwiis regear riedslid wethâlder ferieniging feriening kampioen wedstriid keatsen fierljeppen iis winter simmer maitiid hjerst sinne rein wyn
    beam beammen hûn kat fûgel fûgels lânskip skiednis kultuer boek boeken krante nijs ferhaal wurd wurden namme nammen wize saak saken hân hannen
    each eagen holle hert siel leafde dea berne stoarn stoar troud jong jonge jonges famkes famke jonge lju folwoeksen learling learaar master fraach
    antwurd ferskil foarbyld reden kear kearen meter kilometer ynwenners hichte djipte breed lang koart heech leech swier licht krekt al hast sawat
    tige hiel hieltyd mei-inoar gearwurking stipe help hope leaven leau leauwe winskje begripe ferstean hoege doarre meie mocht mochten soene koene woene
    skriuwer skilder skiep skuld skoft skans beskriuwing beskerme fisk fisker fleis frede freonen freon freondinne fiel fjurde fyfde sechsde tsjin tsjinst tsjil tsjok tsjuster sjonge sjonger
    oarloch oarloggen moarnsier boarter boartsje stoarm swiet swiete sliepe wekker wiete kealtme waarme waarmte kâld kâlde hâlden wâld wâlden sâlt hals earms fuotten fuotbal kuierje fytse fyts auto auto's
    reedride redens gersfjild miede mieden feart fearten mar marren poel sleat sleatten brêge brêgen strjitte strjitten hoekje toer klok preekstoel dûmny gemeenten ferhalen ferhaal bylden sichtber
    mooglik mooglikheid wichtich wichtige gelok gelokkich fernuvere fernijing ûntwikkeling ûntstean ûntstien ûndersyk ûnthâlde útsprutsen útein útstel útlis oplossing beslút besletten besykje besocht
  nds: de un dat in is to vun den nich mit för op he se ik sik en een ok as an hett wi bi ut na sünd weer hebbt över hebben wat man dor daar
    aver oder orrer to'n to'r vör ünner ward warrt warrn kann all vör keen ji mien sien ehr uns harr heff wesen ween west worrn wöör kunn köönt mutt
    mööt schall schull schüllt schöölt will wull wüllt dröff dörv düsse düt disse dit dor hier nu denn dunn wedder jümmer jümmers noch mal doch
    also so bloots blots jüst heel bannig veel mehr meist anner annere annern eerste letzte twee dree veer fief söss söven acht negen teihn hunnert dusend
    groot grote lütt lütte lütten ole olen old nee niege goot gode goden minsch minschen lüüd mann fro fru fruun kind kinner vader moder söhn dochter
    huus hüüs stadt dörp land welt water tiet tied johr johren jahr dag daag week maand stünn morgen avend nacht gifft geiht gung kummt keem kamen seggt sä
    seggen maakt maken makt maak deit dee doon daan süht sehn seeg weet weten wuss denkt dacht blifft bleev bleven nimmt nehm lett leet laten steiht stunn
    stahn liggt leeg finnt funn finnen schrifft schreev schreven leest lesen hölpt helpt snackt snacken vertellt vertellen arbeidt wahnt wahnen leevt leven
    twischen tegen gegen ahn dör döör dörch um üm wenn wo woans worüm wokeen keeneen elk elkeen jeder jedeen nüms allens nix wat em mi di jem jüm jo
    ehm ehren sienen mienen dien achter blangen neven bet siet vundaag güstern maandag dingsdag middeweek dünnersdag freedag sünnavend sünndag
    plattdüütsch platt spraak düütsch düütschland noorddüütschland recht rechten frieheit school kark arbeid arbeit schipp diek see buer buern veeh
    köh peerd peer höhner deern jung jungs kopp hann hand ogen hart leev leevt snee regen wind sünn sommer winter fröhjohr harvst vörmiddag namiddag
    röver rünner rut rin rop dal wech weg hen her torüch tosamen tohoop alleen sülvst jichtens narms övernehm höört höör wull wüss müch müss kunnen
    wörr wörrn weren harrn deen gellt steiht vunwegen bito dorbi dormit dorför dorto dorna denn dat't woneem worvun wovun lang kort hooch deep breet
    swoor licht gau langsam ümmer faken mannichmal männichmal villicht wiss würklich egens eegen eegene tweete drüdde halv heel heele stück deel geld
    euro vele ruum öllern öller jünger grötter beter best slecht schöön moi fein lustig
  nds-nl: de n t in van en is dat op te veur neet niet nait mit hij hai zij zai zien ik wie wij as aan dee dij hef hebt hebben har haren wör wuir was
    wazzen bint binnen um der d'r ok nog mor maor moar oet uut bie noar nao naor over deur dizze dit daor doar woar waor hier noe nou dou toen toun wat gien
    gain geen aans aander aandere aal aalmoal alles al zok zich mien dien joen joe oen oe ow oons ons heur hum heurden ze we kin kan ken kun kon mot mout moet
    mus zal zol zul zollen wil wol willen worden wordt wördt wuirden wodt gaon goan giet gait gung kwam kwamm'n komt komp kommen zegt zeg zee zeggen zegd doun doon
    döt deud dut maken moaken maakt mouk kieken kiek kek weten wait wet denken dinken dacht proaten praoten praot proat praten kuieren wark waark warken
    waarken wonen wonnen leven schrieven schreef schrif lezen vertellen jaor joar joaren jaoren dag doag daagn week moand maond tied tieden mens mensen
    leu lu luu volk man kerel vrouw vrouwe wicht wichter kind kinder kiender kinnings jong jonge vaoder voader moeder moe hoes huus hoezen huzen dörp dörpen
    stad stee laand laanden wereld wereld woater water grunnen grunnegs grunneger drenthe drents twente tweants twents achterhoek achterhoeks nedersaksisch
    nedersaksies streektaol taol toal sproak spraok hollands groot grode grote lutje lutjen klein kleine nij nije nei neie old olde ole oale goud goude goed goeie
    best veul veule meer mennig mooi moi haile hail hiel hiele gans aans zo zoas azzo altied nooit vaok voak weer weerumme vot vort hen henne tegen tussen
    tusken onder boven achter noast naost zunder tot sinds umdat umreden want of aj kuj muj wuj zuj hej bin bist he hest hes ie ij gij oew oons oonze onze
    twij twee drij drei veer vief vaar viever zes zeuven acht negen tien eerste leste veurige aanderman mekaar mekare ainmoal ene ain een eein zundag moandag
    maandag dinsdag woensdag woonsdag dunderdag vrijdag vrijdaag zoaterdag zaoterdag vandage vandoag gister mörgen mörn smörgens savends aovend oavend nacht
    schoule schoele school kerk kerke boer boeren koenen koe peerd peerden hond katte vogel beum boom weg wegge veld laanderij gemainte gemiente schip zee
    zeg is 't dat 't hou hoe woarom waorumme wel wel's wieder wied dichtbie noordelk noordelijk starven sturven geboren traauwen kört kört lange laange
    maoken maokt praoten praot staon gaot slaopen laoten laot vraog vraogen jaorelang straot straoten kwaod kwaolijk taofel waoter spraoke gedaon vandaon daordeur daorum daorveur waorum waorveur
    stoan sloapen vroag froagen stroat toavel vot tou doudestieds moeke zulfs zölf zulf zölfs hadden zörgen wörden wördt schoolmeester vertelde verteld ekregen ekommen ewest edaon ezegd emaakt eschreven elopen
    'k heb'k biw kuw muw zuw dei deuj deu deur mit'n in'n op'n van'n veur'n bi'j wi'j zi'j hi'j gi'j kiekt kriegt krieg kriegen blief blieven schrieven rieden gliek geliek dreug vrogger vrouger
    nuver aorig mooier grootste dichtste noorderleke streken verschil verschillen dialecten dialect woord woorden lezer verhoal verhoalen verhaal verhalen geern geerne dreide meensen meenske meensken
  li: de 't 'n is in van en det dat op te mit veur neet haet hae hie zien ich doe die dae daen ze v'r veer aan um oet bie wie waat wat wo dit deze dees
    eine ein ei gein geine ouch auch mer mèh meh es of want nog noe noew dao hei hiej dan höbbe höb zeen zin bin bös weurt waert weure waere woort waor woar
    waas ware zich mich dich uch ós oos us mien dien zien häör heur eur euver nao tot tösse tusse ónger ónder bove achter neve zónger zonder door tegen taege
    al alle alles väöl väöle mie mieë mier miejer jaor jaore daag daog maond waek tied mins minse luuj luu lui man vrouw kènjer kinger kinder kind hoes hoezer
    stad sjtad dörp landj lank wereldj werreld water sjool sjoeël school kirk kèrk sjpraok spraok taal limburg limburgs limburgse mestreech mestreechs
    mestreechter remunj venlo zittert hollands duits gans gaans gans groet groete groeëte groot klein kleine nuuj nuje nuujt nuie aajd aaje aod auwt ouw auw
    good gooj goje goeie sjoen sjoon schoen ander anger angere andere ièste ierste ieëste ieste lèste letste twie twieë twee drie veer vief zès zeve ach nege
    tien kump kömp kaom koum kós kan kint kinne mót mòt mós moot wilt wèlt wol zal zouw zów zouwe deit doon gedaon maak make maakde gemaak kalle kalt
    kal klappe kump geit gaon gónge ging gegange zaet zag zègk zèt gezag zègge zeet gezeen gewaes gewees gewore gewaore woorte wórt woorde steit sjteit
    staon sjtaon ligk lik liegk blief blieve bleef gaef geuf gaeve gegaeve numpt neump nömp neume geneump vinjt vunj vinje gevónje sjrif schrif sjrieve
    sjreef laes laeze dink dinke dach weit wit wete wis hèlt hauwt haove haje haaj loup loupe loap vraog vraoge antwoord spele sjpele sjpeelt woent wone
    weunt woonde wèrk werke wirk werk plaats plaatsj plaots plek deil deils gemeinte provincie burgermeister vastelaovend carnaval veurzitter vereiniging
    fanfaar harmonie zaoterdig zaoterdag zóndig zóndag maondig maondag dinsdig goonsdig donderdig vriedig hujje hujdedaag vandaag gister morge merge mörge
    aovend aoves nach middig altied noets noots daak döks dèks allewiel einmaol jedereine jeder eder edere get niks nieks emes eemes niemes wiejer wiets
    ram kort lang hoeg hoog lieëg zjuus zjweges krek ech werkelik zoe zoe'n zoeas zoaas wie
  lb: de d' an a vun den der dat ass et op mat fir net en eng ze sech sinn huet hunn déi dee deen dem si hien ech mir och wéi wat datt am vum zu bei
    aus nach awer mä sou um no iwwer gëtt ginn gouf war waren oder wann well kann zum zur all méi hat goufen dës dësen dëst keng keen säi seng hir
    eis iech mech dech him hinnen mäi meng däi deng eisen eiser engem enger een ee do hei elo dunn dann erëm ëmmer nëmmen just ganz schonn scho eréischt
    virun ënner hannert tëscht géint ouni duerch bis säit wärend wou wien wouhin firwat ob haten hätt hätten wier wieren kënnt kënnen konnt muss mussen
    soll sollen sollt wëll wëllen wollt däerf dierf dierfen däerfen mécht maachen gemaach gemaat seet soen gesot sot geet goen gaangen gaang komm kommen
    koum gesäit gesinn gesouch weess wëssen wousst denkt geduecht gleeft gleewen hëlt huelen geholl bleift bleiwen bliwwen steet stoung stoen läit louch
    fënnt fannen fonnt schreift schreiwen geschriwwen liesen liest schwätzt schwätzen geschwat schafft schaffen geschafft wunnt wunnen gewunnt lieft liewen
    gelieft mënsch mënschen leit mann fra fraen kand kanner papp mamm jong meedchen haus haiser stad duerf land welt waasser zäit joer joren dag deeg woch
    wochen mount méint stonn moien owend nuecht grouss groussen grouss kleng klengen al alen nei neien neit gutt gudden vill meescht meeschten wéineg aner
    aneren anert éischt éischten éischte lescht leschten leschte zwee zwou dräi véier fënnef sechs siwen aacht néng zéng honnert dausend millioun milliounen
    haut gëschter muer méindeg dënschdeg mëttwoch donneschdeg freideg samschdeg sonndeg januar februar mäerz abrëll mee juni juli lëtzebuerg
    lëtzebuerger lëtzebuergesch däitsch däitschland franséisch frankräich regierung premier chamber gemeng buergermeeschter schoul kierch police recht
    rechter fräiheet jiddereen jidderee jidder jiddwereen näischt eppes iergend méiglech wichteg zesummen virdrun duerno dobäi dofir dovun doduerch
    nämlech natierlech wierklech villäicht heiansdo oft ni alt ëfters geschwënn séier lues gréisser besser beschten schlecht schéin schéinen flott léif
    frou traureg aarbecht schaff geld suen präis prozent euro auto zuch bus strooss wee bierg bam beem hond kaz vugel mier sonn reen schnéi wand summer
    wanter fréijoer hierscht buch bicher zeitung noriicht wuert wierder sprooch sproochen numm nimm fro äntwert problem geschicht kultur politik
    wirtschaft gesellschaft organisatioun natioun verfaassung gesetz geriicht perséinlech national international
  de: der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am
    sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe
    seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seiner worden will zwischen immer was sagte gibt alle seit muss doch jetzt
    drei damit bereits da ab ihr seinen müssen weil sagt ob ihrer ohne sondern diesem dieses diesen uns beim deutschen deutsche deutschland ihren ihm ihn
    mich mir dich dir euch du ja nein kein keinen keiner mein meine dein unser unsere jahre jahren tag tage tagen woche monat zeit uhr menschen mann frau
    frauen kind kinder haus stadt land welt wasser leben arbeit schule recht rechte freiheit polizei regierung präsident minister partei euro prozent
    millionen unternehmen heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    oktober dezember groß große großen kleine kleinen neue neuen neuer alte alten gut gute guten viel viele vielen wenig andere anderen anderer erste ersten
    letzte letzten nächsten eins vier fünf sechs sieben acht neun zehn hundert tausend hier dort dabei dafür dazu davon daran darauf deshalb trotzdem jedoch
    allerdings etwa sehr ganz gar eben nun selbst gerade bisher kaum vielleicht natürlich wirklich nichts etwas jemand niemand jeder jede jeden jedes alles
    mal einmal weiter weitere zurück zusammen während obwohl bevor nachdem damals hätte hätten wäre wären würde würden könnte könnten sollte sollen sollten
    wollte wollen möchte mag darf dürfen lassen lässt ließ machen macht gemacht sagen gesagt gehen geht ging gegangen kommen kommt kam gekommen sehen sieht
    gesehen wissen weiß denken glauben nehmen nimmt bleiben bleibt stehen steht liegt finden findet gefunden schreiben lesen sprechen wohnt wohnen lebt
    hatten waren wurden werde bin bist seid warum wo wer wann welche welcher jene frage fragen ende teil fall weg hand augen kopf liebe gott vater mutter
    sohn tochter freund geschichte sprache buch spiel mannschaft trainer saison verein zuletzt spät früh schnell langsam schön schlecht wichtig möglich
    wissenschaft wirtschaft gesellschaft mannschaft freundschaft zeitung regierung wohnung meinung bedeutung entwicklung lösung übung hoffnung ordnung wahrheit
    gesundheit sicherheit möglichkeit schwierigkeit tätigkeit öffentlichkeit zeichen kirche küche mädchen bisschen brauchen suchen versuchen besuchen rauchen arbeiten
    öffnen zeichnen rechnen erzählen wählen zahlen fühlen spielen verlieren gewinnen beginnen erinnern ändern fordern steigen fallen treffen laufen kaufen verkaufen
    essen trinken schließen fließen heißen weiß heiß süß straße fuß platz schatz satz gesetz schmerz herz holz salz zimmer fenster wetter himmel sommer winter frühling herbst
    könig kriege feuer teuer neu treu heute leute freude freundlich endlich plötzlich tatsächlich wahrscheinlich selbstverständlich schwierig richtig ruhig ständig traurig
    lustig fertig billig kräftig gemeinsam einsam langsamer schneller besser größer höher stärker älter jünger länger kürzer zwölf zwanzig dreißig vierzig fünfzig bürger kreis
  en: the of and to a in is that for it was on with he as i his be by at this had not are but from or have an they which one you were all her she there
    would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first
    then do any my now such like our over man me even most made after also did many off before must well back through years much where your way down should
    because long each just state those people too mr how little good world very make year still see own work men day get here between both being under three
    never know same last while us might great since against go came right take used himself life few house use during without again place around however
    home small found thought went say part once general high upon school every don't does got united number hand old water until always away public something
    fact less though put think almost enough far took yet government system better head told nothing night end why called didn't eyes going look find later
    asked knew next week days month today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december woman women children child country city police president minister party money company percent million
    let's i'm it's that's can't won't isn't wasn't they're we're you're i've we've he's she's there's what's couldn't wouldn't doesn't haven't want wants
    wanted need needs come comes give gave given tell says saying love help please thank thanks yes everything everyone anyone someone nobody everybody
    right rights freedom law whereas person persons human beings war peace street car door room book words word name big large young early late best
    family father mother son daughter brother sister friend friends question answer story history language game team season play player football news
    read write written wrote speak speaks live lives lived bring brought keep kept begin began leave left feel felt heard hear believe hope happen happened
    looked turned seemed whether either another several above below among within across toward towards along behind already often perhaps maybe really
    possible able table example simple double terrible available problem probably trouble middle title article information education situation station nation
    national international attention position condition action section business service official local social political natural central real special different
    important difference evidence experience science influence audience because although through thought brought health death earth growth strength length truth
    youth north south east west weather either neither white black green blue yellow watch catch match church which switch quick knowledge knife known known unknown
    building meeting feeling something evening morning spring king bring ring sleep sheep keep deep street sweet cheese queen knee sea tea speech teacher reason season
    village village language image message average damage manage change strange charge large bridge edge judge village mountain island beach cloud ground sound
    beautiful careful successful useful wonderful quickly finally usually certainly exactly nearly early family easily university community security quality
    ask play stay run turn start show try call move buy send wait meet lead understand follow stop open walk win lose pay sit stand hold talk learn forget remember kill build fall cut reach
  da: og i at det er en til af på den som for med de der ikke har et om han var sig jeg fra men så vi kan man havde ved eller hun efter blev være
    skal også vil hvor når nu ud over da op du under hans mod mere bliver alle end kun år her mange noget sin meget ind to have selv før ville været
    kunne andre hvad skulle få får dem mig dig os jer hende ham hendes deres vores min mit mine din sit sine anden andet første sidste nye ny store stor
    lille små gamle god gode godt flere mest nogle nogen ingen intet hver alt dette denne disse sådan således hvis fordi mens dog jo ja nej bare
    lige allerede altid aldrig igen stadig kommer kom gå går gik gøre gør gjorde sige siger sagde se ser så vide ved tror tro tage tager tog give giver gav
    finde finder fandt ligge ligger stå står lade lader holde holder bo bor boede arbejde arbejder læse læser skrive skriver skrev tale taler måtte må
    burde bør blevet blive gang gange dag dage uge måned tid timer mennesker menneske folk mand kvinde kvinder barn børn far mor søn datter hus
    by byen land landet verden vand liv skole politiet politi regeringen danmark dansk danske danskere københavn kroner procent millioner mandag tirsdag
    onsdag torsdag fredag lørdag søndag januar februar marts maj juni juli oktober december fire fem seks syv otte ni ti tyve hundrede tusind
    mellem uden gennem siden indtil omkring ifølge inden foran bag langs blandt både enten hverken måske naturligvis virkelig sammen hjem ude inde
    ned nede oppe hvem hvorfor hvordan hvornår hvilken hvilke hvilket enhver ret rettigheder frihed person personer lov derfor derefter desuden
    ellers imidlertid samt herunder mindst bedre bedst værre dårlig smuk vigtig vigtigt muligt svært let hurtigt langsomt tidligt sent gade vej
    bil dør værelse bog ord navn spørgsmål svar historie sprog kamp hold spiller træner sæson klub hånd øjne hoved hjerte kærlighed død født fødselsdag
    ønsker mener synes venter bruger spiser drikker sover køber betaler hjælper møder viser fortæller fortalte begynder begyndte slutter
    mulighed sikkerhed virksomhed frihed sundhed kærlighed ejendom sygdom barndom undersøgelse udvikling regering afdeling mening forening betydning bevægelse forbindelse
    oplevelse beskrivelse kærligt venligt hurtigt dejligt rigtigt farligt mærkeligt menneskene landene mændene børnene bilerne husene priserne træerne bøgerne danskerne politikerne
    eleverne lægerne klokken skibet vandet huset barnet livet landet året bordet brevet billedet selskabet arbejdet programmet problemet hvide sorte røde blå grønne gule varme kolde
    høj lav lang kort tyk tynd rask syg glad ked vred bange træt sulten køkken stue seng stol bord vindue kirke skov strand hav sø bjerg himmel sol regn sne vind sommer vinter
    forår efterår hund kat hest ko fugl fisk brød smør ost kød mælk øl vin kaffe te spørger svarer hører føler elsker hader husker glemmer lærer forstår betyder kræver foreslår
  nb: og i det er på som en å til at for han av med de ikke var den har jeg et om seg men fra så vi kan hadde hun ved eller etter ble være skal
    også vil hvor når nå ut over da opp du under hans mot mer blir alle enn bare år her mange noe sin meg deg oss dere henne ham hennes deres vår våre
    min mitt mine din sitt sine annen annet andre første siste nye ny store stor liten små gamle god gode godt flere mest noen ingen ingenting hver alt
    dette denne disse slik hvis fordi mens likevel jo ja nei bare akkurat allerede alltid aldri igjen fortsatt kommer kom gå går gikk gjøre gjør gjorde
    si sier sa se ser så vite vet tror tro ta tar tok gi gir ga finne finner fant ligge ligger stå står holde holder bo bor bodde arbeid arbeide arbeider jobber
    lese leser skrive skriver skrev snakke snakker måtte må burde bør blitt bli vært gang ganger dag dager uke måned tid timer mennesker menneske folk mann
    kvinne kvinner barn far mor sønn datter hus by byen land landet verden vann liv skole politiet politi regjeringen norge norsk norske nordmenn oslo
    kroner prosent millioner mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars mai juni juli oktober desember to tre fire fem seks syv sju
    åtte ni ti tjue hundre tusen mellom uten gjennom siden inntil rundt ifølge innen foran bak langs blant både enten verken kanskje selvfølgelig virkelig
    sammen hjem hjemme ute inne ned nede oppe hvem hvorfor hvordan hvilken hvilke hvilket enhver rett rettigheter frihet person personer lov derfor deretter
    dessuten ellers imidlertid samt minst bedre best verre dårlig vakker viktig mulig vanskelig lett fort sakte tidlig sent gate vei bil dør rom bok ord
    navn spørsmål svar historie språk kamp lag spiller trener sesong klubb hånd øyne hode hjerte kjærlighet død født bursdag ønsker mener synes venter bruker
    spiser drikker sover kjøper betaler hjelper møter viser forteller fortalte begynner begynte slutter ikkje eg ein kva kvifor korleis frå dei
  sv: och i att det som en på är av för med den till inte har de om ett han var jag sig från men så vi kan hade hon vid eller efter blev vara ska skall
    också vill där när nu ut över då upp du under hans mot mer blir alla än bara år här många något sin mig dig oss er henne honom hennes deras vår våra vårt
    min mitt mina din sitt sina annan annat andra första sista nya ny stora stor liten små gamla god goda bra flera mest några någon ingen inget varje allt
    detta denna dessa sådan om eftersom medan dock ju ja nej precis redan alltid aldrig igen fortfarande kommer kom gå går gick göra gör gjorde säga
    säger sade sa se ser såg veta vet tror tro ta tar tog ge ger gav finna finner finns fanns ligga ligger stå står låta hålla håller bo bor bodde arbete
    arbetar jobbar läsa läser skriva skriver skrev tala talar prata måste borde bör blivit bli varit gång gånger dag dagar vecka månad tid timmar människor
    människa folk man kvinna kvinnor barn far mor son dotter hus stad staden land landet världen vatten liv skola polisen polis regeringen sverige svensk
    svenska svenskar stockholm kronor procent miljoner måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars maj juni juli augusti oktober
    två tre fyra fem sex sju åtta nio tio tjugo hundra tusen mellan utan genom sedan tills runt enligt inom framför bakom längs bland både antingen varken
    kanske naturligtvis verkligen tillsammans hem hemma ute inne ner nere uppe vem varför hur vilken vilka vilket var och en rätt rättigheter frihet person
    personer lag därför därefter dessutom annars emellertid samt minst bättre bäst sämre dålig vacker viktig viktigt möjligt svårt lätt snabbt långsamt tidigt
    sent gata väg bil dörr rum bok ord namn fråga svar historia språk match lag spelare tränare säsong klubb hand ögon huvud hjärta kärlek död född
    önskar tycker väntar använder äter dricker sover köper betalar hjälper möter visar berättar berättade börjar började slutar vilja kunna skulle
  fr: de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont l' d' qu' n' s' c' j' avec son cette ont ses mais comme
    on tout nous sa aux fait été aussi leur bien peut ces y deux ans encore même très je vous elle ils elles lui me te moi toi eux notre votre nos vos mon ma mes
    ou si où quand dont était étaient avait avaient être avoir faire dit dire sans entre sous après avant depuis contre vers chez pendant selon jusqu' jusque
    alors donc car ainsi puis parce quoi pourquoi comment combien tous toute toutes autre autres chaque quelques quelque aucun aucune rien jamais toujours
    souvent déjà ici là non oui peu beaucoup trop moins assez premier première dernier dernière nouveau nouvelle nouveaux grand grande grands petit petite bon
    bonne jour jours semaine mois année années temps heure heures homme hommes femme femmes enfant enfants père mère fils fille maison ville pays monde eau vie
    travail école droit droits liberté personne personnes police gouvernement président ministre parti euros millions cent mille trois quatre cinq six sept huit
    neuf dix lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    aujourd'hui hier demain france français française paris belgique belge europe états unis va vont allé aller vient venir voir vu sait savoir peuvent pouvoir
    veut vouloir doit doivent devoir faut prend prendre pris met mettre mis donne donner trouve trouver reste parle parler pense croire aime monsieur madame
    cela ça ceux celui celle ci quel quelle quelles soit sera seront serait aurait lors afin dès ensuite enfin surtout notamment près loin rue place fois
    chose choses question histoire langue livre mot nom jeu équipe match saison
  es: de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta
    ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo
    mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según
    menos mundo año antes estado contra casa nada trabajo algo hombre mujer mujeres hombres agua niño niños padre madre hijo hija ciudad derecho derechos
    libertad persona personas policía presidente ministro partido millones ciento lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer mañana españa español española cuatro cinco seis siete ocho nueve diez
    primero primera último nuevo nueva grande pequeño bueno buena mejor peor mucho muchos poco pocos ir va voy vamos hacer hecho decir dice ver veo saber sé
    poder pueden querer quiere tener tengo tenemos estar están estaba eran fueron será sería quien quién cómo cuándo dónde toda todas nuestro nuestra usted
    ustedes nosotros ellos ellas esto estos estas aquí allí mientras entonces además aún nunca jamás casi mí ti gracias señor señora cosa cosas historia
  it: di e il la che in a per un del è non una i si le con sono da al dei come più alla della ha nel lo gli anche ma se ci su delle suo sua o questo
    questa dal tutti tutto era essere stato stata anni anno dalla degli loro quando dopo nella solo molto due due fatto così prima ancora due ai agli alle sul sulla
    nei negli nelle tra fra senza contro verso presso ogni altro altri altra altre chi cosa dove perché quale quali mi ti vi ne io tu lui lei noi voi essi
    mio mia tuo nostro vostro hanno aveva avevano avere fare fa dire dice detto vedere sapere potere può possono volere vuole dovere deve devono andare va venire
    viene c'è l' un' dell' all' nell' dall' sull' giorno giorni settimana mese tempo ora ore uomo uomini donna donne bambini figlio figlia padre madre casa città
    paese mondo acqua vita lavoro scuola diritto diritti libertà persona persone polizia governo presidente ministro partito milioni cento lunedì martedì
    mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri domani
    italia italiano italiana tre quattro cinque sei sette otto nove dieci primo ultima nuovo nuova grande piccolo buono buona bene male meglio poco molti
    sempre mai già qui là sì no grazie signore signora però quindi infatti invece mentre finché oppure qualche nessuno niente nulla tanto troppo
  pt: de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela
    até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha numa pelos elas qual nós lhe deles este esta
    são está foi ser era tem têm há foram ter havia estão fazer faz disse dizer ver pode podem quer deve anos ano dia dias tempo vida homem mulher mundo
    casa país cidade água trabalho escola direito direitos liberdade pessoa pessoas polícia governo presidente ministro milhões hoje ontem amanhã segunda terça
    quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro portugal brasil português
    dois três quatro cinco seis sete oito nove dez primeiro primeira último novo nova grande pequeno bom boa melhor pouco muitos sempre nunca ainda aqui ali
    então porque onde enquanto assim depois antes contra sobre todos todas toda tudo nada cada outro outra outros obrigado senhor senhora filho filha pai mãe
  pl: w i na z że się do nie to jest o jak po co ale za od a tak dla czy przez był jego tylko te już ten oraz są być może tym był była było były ich
    jej gdy bardzo także który która które którzy której którego ma mają pod jeszcze tego bo przed lub ze jednak nad przy nawet bez kiedy gdzie też więc
    on ona ono my wy oni ja ty mnie mi cię ci go mu nas nam was wam im sobie swoje swój swoją tej ta tych tę tą temu każdy każda wszystko wszyscy nic nikt
    ktoś coś inny inne innych jeden jedna dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc lat lata rok roku dni dzień czas czasu
    człowiek ludzie ludzi mężczyzna kobieta dziecko dzieci ojciec matka syn córka dom miasto kraj świat woda życie praca szkoła prawo prawa wolność osoba
    policja rząd prezydent minister milionów procent poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca
    lipca sierpnia września października listopada grudnia dziś wczoraj jutro polska polski polskie warszawa nowy nowa duży mały dobry dobrze wiele mało
    więcej najbardziej pierwszy ostatni mówi powiedział powiedzieć robić zrobić iść idzie wiedzieć wie widzieć można trzeba musi chce dlaczego tutaj teraz
  tr: ve bir bu da de için ile çok olarak daha gibi en o ne kadar olan var ama sonra her ya mi mı ki ben sen biz siz onlar onun bunu şu değil yok
    oldu olduğu olduğunu etti eden ediyor dedi diye göre kendi iki üç dört beş altı yedi sekiz dokuz on yüz bin milyon yeni büyük küçük iyi kötü güzel ilk son
    bütün tüm hiç bazı başka aynı önce şimdi bugün dün yarın zaman gün yıl yılında ay hafta saat insan insanlar kişi adam kadın çocuk çocuklar anne baba
    oğlu kızı ev evde şehir ülke dünya su hayat iş okul hak hakkı hürriyet kanun devlet polis hükümet başkan başkanı bakan bakanı parti türkiye türk türkçe
    istanbul ankara pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    nasıl neden niçin nerede kim hangi şey bana sana ona bize size onlara beni seni onu bizi sizi benim senin bizim ise veya hem ancak çünkü yani tarafından
    üzerinde altında içinde arasında karşı doğru yapmak yaptı yapıyor geldi gitti gidiyor istiyor biliyor söyledi olacak vardır edilir olur olmak etmek
`
