/**
 * The 4,000 most frequent Dutch words in lower case, most frequent first, counted by `train/language-words.ts` in the Alpino newspaper
 * treebank, a selection of the Dutch Wikipedia (CC BY-SA) and our own training articles.
 */
export const FREQUENT_WORDS = `
  de van een het in en is op zijn met voor te dat die aan niet door hij er als uit was wordt ook heeft werd bij om naar tot worden of
  over nog dan maar ze deze zich jaar hebben geen meer dit kan al ik haar eerste twee had onder na wel uur tegen veel hun andere kunnen
  zal je tussen zegt waren zo drie staat grote zou nu wat komt hem moet waar zij weer mensen werden zei men nieuwe wil per we alle
  echter der komen laatste daar gemeente kwam plaats zelf toen tijd af moeten gaat gaan één naam alleen procent jaren aantal zoals
  vooral zeer kreeg sinds gebruikt man heb deel stad hier eigen ons miljoen vier goed omdat land maken volgens zien bekend euro minder
  altijd verschillende keer ligt zonder binnen tweede dag eens vaak enkele toe genoemd steeds toch eerst kon mee later ten bestaat
  oktober u leven terug ongeveer weg mijn ging heer waarin week groot werk iets mei dus stond elkaar vijf doen minister november
  volgende onze januari grootste nooit tijdens via vanaf zullen vrouw moest niets lang staan koning kinderen provincie verder hadden
  rond enige samen woord gemaakt meter gisteren wie groep blijft krijgt kleine augustus wij heel april laten water gebied weten wilde
  weinig mogelijk bijvoorbeeld dagen regering juli oude aldus eeuw huis maart bijna vindt begon geven mij zes noemt september zie
  president krijgen hen ruim dorp bleef vader laat maakt landen zeggen politie tien vele gebruik ter boven wereld zouden inwoners want
  derde zelfs even vroeg geweest minuten december elke meeste juni slechts mag zit gulden vinden bestaan anders nodig schrijver doet
  hele snel maakte waarbij ben hoe begin nemen gezien kwamen gehouden houden vorm zoon brief 's buiten blijven geboren geld meest
  geleden partij partijen alles werken meestal boek opnieuw belangrijke vrij beide oorlog dood goede zondag eind vraag willen iedereen
  elk beter geeft achter erg volgt eerder ontstaan onderzoek waarvan geworden vormen februari zaterdag politicus politieke gaf acht half
  heet begint periode dezelfde 't kerk zeker moeder overleden vond weet houdt naast sprak acteur mr zat hoge open zitten spreekt den
  ander sterk dinsdag duidelijk liet weken net soms leden bedrijf belangrijkste rol gewoon handen speelde mens vragen schreef pas lange
  geheel noemde vanuit genomen betekent voetballer hand moment voorzitter grond zowel daarna maanden hoofdstad kilometer nieuw iemand
  actrice vrijwel plan vrijdag waardoor bevolking maand neemt nummer brengen dochter algemeen km vast langs nacht soort kennen bleek
  dacht helft hoofd reeds familie bijzonder film kort zaak titel dienst konden gedaan gegeven niemand stemmen geschreven auto riep telt
  geval zeven gelijk soorten wanneer gebruiken programma stuk zanger burgemeester nam jonge lucht recht eiland punten terwijl lid ooit
  basis leger loopt spelen huidige vertelt woorden gevonden ontwikkeling deed kind succes leiding einde school invloed stellen bepaalde
  meerdere dr lijn raad hield lijst liggen maandag zangeres internationale me valt hangt dollar vraagt diverse elf won daarom dichter
  miljard verhaal vrouwen zogenaamde hoog orde lijkt zaken koffie kosten vorige bestuur schepen intussen afgelopen commissie druk juist
  stelt vorig zodat totaal gebouwd allemaal antwoord donderdag vaste praten speelt artikel gekozen eigenlijk problemen waarschijnlijk
  paar prijs gevolg mannen bekende functie gesteld publiek vandaag verband gebracht gevallen helemaal plaatsen schrijft geschiedenis
  voornamelijk vol name spel wist beeld delen extra ieder korte componist voorkomen woordvoerder wet geldt wachten voorbeeld wedstrijd
  kost liep rijk lopen ronde gezegd langer ruimte wegens gekomen waarmee zichzelf zag kans brand welke keizer manier museum besluit
  daarmee grotere seizoen leeftijd namelijk verkocht gemeenten taal ziet namen werkt woont ouders zetten centrum sociale sommige
  beginnen gebieden uw licht mocht vallen noorden spelers gesproken inmiddels keek aarde ervan tekst bracht noemen waarop politiek
  waaronder zin feit stil avond gezet start winst wonen gebouw graden groter probleem woensdag uiteindelijk nadat beetje blijkt genoeg
  nachts bestond rapport systeem algemene gedeelte jongeren verwacht militaire ministerie ca eten viel wint zaal album macht mogen talen
  direct kracht nieuws strijd gebeurt precies spreken bedrijven hetzelfde belangrijk natuurlijk zee heen beste grens klein krant ploeg
  kregen anderen daarvan kabinet positie daardoor gesloten rekening bestaande opgenomen informatie organisatie lag foto kent veld wind
  stand sterke volgde hiervan mevrouw twintig vanwege vroeger aandacht besloten overheid toekomst verkiezingen deur hard rust denkt
  gehad horen reden serie thuis denken sprake steden geopend overleg plannen premier terecht trekken gewonnen redactie volledig
  directeur onderwijs brug doel echt gang paus vlak dicht hoger reeks wijze schade werkte bepaald aanwezig moeilijk optreden verloren
  nationale wielrenner kant rest negen schip thans voort bezoek rijden tevens vierde hoogste begonnen studenten vervangen nauwelijks
  uitgebreid pct kijken middel muziek rivier versie daarbij allerlei gespeeld koningin richting betrokken opgericht zet halve tafel
  zware boeken dieren jongen leider stelde burgers doordat website vertelde personeel toegepast meerderheid cm punt stap bevat enkel
  zomer haalde slecht cijfers bewoners overleed onderdeel verscheen verklaring vervolgens vergadering ver loop term broer halen lacht
  belang bouwen daarop dertig gehele morgen stroom groepen persoon stonden verloor eveneens gekregen personen verdeeld verbonden
  combinatie gemeenteraad samenwerking universiteit drs baan dier hebt graag zwaar zorgen zuiden honderd veertig ontstaat speciaal
  overigens stichting voorlopig dergelijke oppervlakte ga kop erop actie dient handel midden waarom rechten gebeurde toestand beschouwd
  honderden uitgevoerd top zon niks rode wees bezit steun trekt vrije zwart begrip brengt proces studie twaalf voeren zetels beslist
  gevolgen openbaar economische medewerkers belangstelling von bouw trok lezen wijst geweld indruk meteen oudste waarna bericht jongens
  komende prijzen bereiken ontstond duizenden gedurende rechtbank schrijven voormalige gisteravond veroorzaakt ton hulp laag slag bezig
  markt vormt raakte regels zoveel kritiek lichaam station gevraagd relatief verlaten materiaal officieel militairen tegenwoordig bus
  oud rij val band hoop kunt volk eisen hoogte klinkt niveau moesten ondanks ontdekt scholen sterren troepen verzoek daarvoor gevestigd
  ontvangen opleiding parlement televisie verklaard verklaarde gelegenheid prof type rente actief avonds beleid finale gingen gratis
  leggen meisje staten vlucht bedoeld bereikt betalen gesprek moderne stukken voetbal advocaat beweging economie praktijk vermoord
  voorstel bovendien gemiddeld tegenover antwoordde leerlingen behandeling buitenlandse ja bal slot taak wijk boord kleur stopt trein
  gegaan gewone kennis kerken latere natuur waarde behoort behoren gedacht bedraagt gesticht ogenblik situatie trouwens betekenis
  uitspraak voldoende verbinding beschikbaar grotendeels temperatuur best klok ogen reed reis deden films haalt keuze klaar kunst motie
  regio velen bieden geloof gewond iedere westen belooft betaald betreft element gelegen methode volgend voordat gegevens opvolger
  vroegere resultaat aangenomen ontwikkeld natuurlijke mis maal rood beurt datum harde leeft roman vrede wacht enorme snelle contact
  hiermee project sluiten winnaar centrale huwelijk kampioen opdracht veertien wethouder commentaar kunstenaar regelmatig ziekenhuis
  overwinning uitsluitend aanvankelijk kunstschilder internationaal stof bomen doden echte haven klonk leren model jullie lokale oosten
  opende stuurt winnen zwarte afstand beneden benoemd bevindt bloemen gevormd meisjes sneller trainer aandelen gestuurd omgeving
  vluchten voorzien woningen mogelijke regisseur volledige bijzondere nl ene mln mate diens duurt gaven lagen afloop bedrag bleven
  eeuwen geluid leidde mening papier vijfde volgen wijzen wilden zoeken kasteel kwestie normaal afdeling bisschop schilder verleden
  voorjaar bekendste officiële aanleiding toegevoegd voorsprong wetenschap afhankelijk moeilijkheden mogelijkheden onderhandelingen cel
  bank kust mede team hoort lager links sloot stijl wegen dienen verzet vriend zelden besloot brieven gewerkt kaarten meester netwerk
  oorzaak terrein zevende contract populair snelheid speciale afkomstig gebruikte oorsprong productie voormalig hoogleraar werknemers
  aangehouden elektrische mogelijkheid onderscheiden omstandigheden oorspronkelijke staatssecretaris verantwoordelijk mm gas rug boot
  frac legt mooi circa groei hoopt kopen kwart legde leidt meent ouder sluit bureau draait kostte leiden omhoog oudere sturen zestig
  opening product eilanden justitie telefoon vannacht verschil vrienden waarvoor begroting bezoekers dagelijks misschien ontworpen
  studeerde verdwenen buitenland vertrouwen maatregelen verwachting maatschappij wit café duur idee leek neer site vuur beurs bezet
  bloed buurt hoeft kijkt kwijt moord motor nader ofwel rijdt straf witte effect geleid hoorde rustig straat tekort weduwe winter ziekte
  briefje collega dertien geraakt jongste planten rechter schaker slechte verkeer begrijpt bevinden gebleven kwartier principe regeling
  verhalen gebaseerd getroffen industrie kardinaal oplossing uitslagen betrekking literatuur vereniging slachtoffer verschillen
  onmiddellijk uitgesproken onafhankelijk tegenstelling glas hoor lage neef olie stem trad voet wolf biedt gezin heren hotel jeugd massa
  meldt nogal slaap telde tonen toren vaker vorst beroep dragen gouden zekere bronnen figuren hierbij leverde richten tachtig tribune
  voorbij generaal hiervoor karakter officier stemming wellicht westerse elementen ministers overzicht zichtbaar beslissing definitief
  journalist provincies tientallen uitvoering verschenen waarschuwt wedstrijden woordvoerster nou nul erin hing hond vlag droeg feest
  fiets keren koers paard praat radio zagen aanleg behulp bellen betere bijeen dingen hoewel huizen namens slapen slotte stierf veelal
  draaien ernstig geloven kleiner kleuren maakten prinses spoedig stuurde werking voordeel aanwezige discussie jaarlijks producten
  verliezen vliegtuig katholieke toepassing historische vastgesteld activiteiten organisaties uitzondering zaterdagavond wereldkampioen
  bond bron cent code kilo merk nota park post prins sfeer voert zette aanval bereid ingang keerde klasse liefde liever schaal steken
  anoniem behalve dossier eenheid gehaald gericht groeide houding reactie redenen staking diensten ernstige gebeuren militair minstens
  toernooi weigerde aangeduid geplaatst nederlaag tenminste verdwijnt verslagen landelijke technische voorgesteld voornaamste
  christelijke gistermiddag noodzakelijk vermoedelijk verslaggever onafhankelijkheid kun min 'een belt bood hart hout noch frank getal
  heten kende roept zaten daarin dorpen gedrag lachen leraar liepen minuut moeite scherm status straks totale update vonden wisten
  zingen zorgde beperkt gestemd heilige ongeluk theorie toestel trouwde vervoer zitting destijds directie eindigde ervaring gevangen
  hierdoor leerling middelen soldaten tegelijk inderdaad klassieke nationaal opgevolgd schatting structuur technisch aangewezen
  aflevering resultaten aanzienlijk beschikking hoeveelheid schrijfster uitgebracht gepubliceerd verscheidene onderverdeeld et oog zeg
  bent hoek mist munt buren dames front fusie ramen slaat teken zijde draagt gelegd gevaar gewijd immers kiezen pagina poging schuld
  schuur streek streep vielen voerde zuster betaalt bijnaam college energie fabriek gelezen grootte klanten klimaat kranten onlangs
  opnemen richtte stoppen verslag voedsel waaraan behaalde daarover dirigent gedragen geschikt landbouw neerslag openbare raadslid
  seconden vermogen voorkomt chemische eenvoudig opgeheven overtuigd standpunt beschreven gemiddelde luchthaven tekeningen veiligheid
  voorbeelden gedeeltelijk persoonlijke gebeurtenissen ge bod doe ijs und club goud muur pers ster ware zorg bodem debat deels goden
  komst malen omvat plant regel voren advies boeren daders ervoor gebrek gemeld lijken roepen toonde treedt voelen vogels woning agenten
  akkoord bewegen eerlijk fietsen gebeurd gereden hectare opkomst pastoor stappen stelsel stoffen variant vertrok absolute carrière
  conflict district filosoof geboorte klachten medische negentig proberen vakantie architect bedoeling behandeld bezetting brandweer
  generatie instantie onderwerp opgesteld schouders tenslotte vanmorgen verklaart weekeinde aangeboden gesprekken historisch menselijke
  zuidelijke achterstand bijeenkomst ontwikkelde uitbreiding voorstellen plaatselijke schilderijen georganiseerd oorspronkelijk
  tentoonstelling art bos etc for las aard diep fout gram kaas leeg oren plek vind allen blauw breed fonds krijg mooie regen zover
  alsnog gekend gevoel hangen leerde levert lijnen orkest record redden speler tellen treden wetten aanzien bezocht doelman genaamd
  gevolgd herstel ingezet klokken metalen middags opstand plekken schijnt termijn verdere verlies vijftig zwembad beschikt gebouwen
  gepleegd gerekend kleinere traditie verdween vergeten momenteel omstreeks redacteur revolutie tijdelijk uiterlijk veranderd verplicht
  vertaling beschadigd buurtschap eenvoudige onderzocht ontstonden opgeleverd plotseling verhouding kunstenaars noordelijke succesvolle
  besprekingen gearresteerd parlementaire di it bel nee www blij brak dijk geit koop lied raam trap feite graaf groen metro opent plaat
  plein trots zesde zulke diende duurde erkend gedood groeit hierin hierop ingaan juiste lagere minste omvang oranje overal rondom
  synode toneel vissen wielen zakken zolang aanslag bepaalt bepalen cultuur drinken getoond hetgeen meesten nergens oordeel rekenen
  sociaal symbool talloze verliet waaruit zestien begraven computer gitarist maximaal pogingen stations tweemaal verboden verliest
  vertrekt verwijst verwoest vijftien vrijheid aangelegd arbeiders berichten eventueel ingenomen interview kwaliteit openingen procedure
  tennisser vakbonden bestuurder centimeter competitie duidelijke initiatief schilderij toegestaan uitgegeven uitstekend vertrokken
  gemakkelijk gezamenlijk grootmoeder onvoldoende verdediging veroordeeld verschijnen vooruitgang slachtoffers tegenstander ziekenhuizen
  eigenschappen natuurkundige verantwoordelijkheid arm zgn bord denk doek eist kern plus apart bocht brood enorm humor kaart kamer luidt
  opera poort raakt wiens aparte deelde donker ergens etappe feiten gelden gereed geëist koeien lichte meneer omroep rassen scherp
  staken stenen stilte wensen zwakke aandeel bedacht creëert daaraan dubbele evenals formule gelooft gezicht leveren mooiste ochtend
  relatie telkens treinen volgden achttien compleet deeltjes driemaal eigenaar geheugen kondigde kritisch machines muzikant probeert
  publieke reacties redelijk software spanning techniek verlengd enigszins fotograaf ingesteld miljoenen oppositie standaard afgesloten
  economisch mededeling middelbare overlijden verschijnt aangesloten achtergrond daarentegen gemeenschap overgenomen uitdrukking
  uitgebreide vliegtuigen aangekondigd bevoegdheden deelgemeente gelijknamige schriftelijk verschijnsel filmregisseur kampioenschap
  vergelijkbaar vluchtelingen maandagochtend onafhankelijke wetenschappelijk kg app bom jij pad tak baby boom soep tuin uren zege banen
  droge erbij geest gezag kocht komma kring leest raken route slaan spits spoor tempo visie volle auteur bakker banden bewust bundel
  cellen deuren dubbel elders elftal geheim heette helpen ideeën koffer leefde lengte liefst lieten lijden milieu single sneeuw sporen
  stemde tijden uitleg voegen wapens woonde zachte bezorgd gekocht getuige groeien hielden jongere normale nummers ontslag tekenen
  uitstel versies woonden achteraf bereikte bezwaren bijdrage dividend functies geleverd genoemde geslagen geslapen gestegen goederen
  inflatie kapitein liberale ontdekte ontvangt stijging talrijke tevreden verhuist volkomen voorkeur zeventig belasting benoeming
  diplomaat ingevoerd officiele onderling probeerde republiek sindsdien toespraak verspreid wijziging beschikken financieel gouverneur
  inbegrepen koninkrijk overvallen standbeeld uitzending verkrijgen verrassend zienswijze bescherming commerciële gebeurtenis
  grondgebied onderneming onderscheid onderwerpen toekomstige uitgeroepen verandering volwassenen zelfstandig journalisten voorbehouden
  vrijdagavond afzonderlijke correspondent schaakdatabank democratisering overeenstemming besturingssysteem wetenschappelijke
  gemeenteraadsverkiezingen ir nr bad gek kom vak arts bang blad doch enig http huid leed plat show vóór wijn zand zout boete daalt
  eraan felle islam kapot leert nabij piano schat sport steen tabel taken wagen zetel zoekt aanbod banken bouwde breekt breken crisis
  hoeven houten inhoud kanaal klopte meldde passen rellen testen verbod aankoop affaire beelden blijken branden complex dominee duizend
  geheime gepland kantine overdag overval patiënt signaal streven student theater toegang trokken vechten verkoop voeding beroemde
  betaalde bevatten coalitie controle dochters gestolen getekend getuigen gewassen langzaam manieren opgelost reageert sluiting stadhuis
  subsidie systemen verkopen verricht versloeg voortaan vuurwerk artiesten artikelen conclusie eventuele filosofie gedichten ingediend
  instituut ontbreken opgebouwd oppervlak succesvol uiteraard verkeerde verkregen vierkante aanhangers beschrijft bijgenaamd binnenstad
  financiële gekenmerkt herstellen jaarlijkse materialen medicijnen meegedeeld opvallende percentage toegenomen toenmalige verwachten
  wereldwijd alternatief geleidelijk individuele noordoosten toelichting vrachtwagen aangetroffen overeenkomst gemeentelijke
  hoofdkwartier ondernemingen tegenstanders veranderingen werkzaamheden 'n ha duo gat hek hof pet qua vis dans hoed last mond pijn race
  rang stal stam toon verf warm alsof amper bruto duren durft heden koopt koper pleit rijke tocht varen vlees vloot artsen cijfer editie
  factor figuur groene hertog hogere keuken marine merken najaar oproep paleis podium rechte sector sprong totdat vormde vroege wakker
  althans bedroeg drukken evenwel geboekt gedicht gegooid gehoord gelaten gepaard gevierd gevoerd kiezers leraren levende ontving
  ontwerp paarden percent schrift sterker stijgen strenge teksten uiterst verloop vermeld vliegen vormden waarden adviseur behoefte
  beloofde bewijzen digitale families festival gezonken koelkast krachten medaille operatie positief reageren rechters sommigen spandoek
  tijdstip verhoogd vernoemd vertaald voorwerp werkende afstanden ambtenaar besluiten computers daarnaast doorgaans federatie gedwongen
  getrokken herkennen ingedeeld ingrijpen inkomsten krachtige maatregel makkelijk prachtige processen produktie regionale verhoging
  verlaging veroverde behandelen bereikbaar bevestigde bondscoach financiele geprobeerd gevangenis gewoonlijk mythologie onmogelijk
  ontdekking religieuze schrijvers veelvuldig veranderen verplaatst vooralsnog voortgezet werkgevers departement goedgekeurd onderzoeken
  persoonlijk samenleving uitstekende verbetering verzameling voortdurend weergegeven instellingen noodtoestand traditionele
  verbindingen bedrijfsleven elektriciteit ontwikkelingen maatschappelijke fractievoorzitter maximumtemperatuur hockeyinternational 'm
  jl 'de dak dam gij hit rit sta bijv blik dank gast gold kamp koud link mits pond tolk tong coach diepe joden match musea pakte richt
  ruime ruzie smaak toont vaart waard wapen zacht acties beheer beiden bisdom boekje broers camera eieren geduld graven kampen kanten
  laatst linkse netjes omlaag reizen renner risico stille vliegt voelde voeten vreemd wijken zwijgt affiche behoeve bekeken besteld
  daartoe eindigt gegeten gemeten grenzen groepje heldere kortste machine materie moppert oudheid overige ploegen schuift sleutel
  spraken staande steunen straten telling uitslag uniform verteld verwees vroegen zwemmer bedreigd benaming besliste defensie degelijk
  dynastie explosie factoren gebleken geregeld gewonden incident koningen kwartaal percelen rivieren springen stelling straling studeren
  toezicht uitgaven uitkomst verkoopt verlopen vermoedt verslaat verstaan verwerkt voorrang werkzaam zwaarder aangezien afkorting
  atmosfeer bevestigd boodschap deelnemen dergelijk faculteit gedachten goedkoper inclusief kloosters olympisch ontmoette opvatting
  populaire priesters processor resolutie schaatser scheiding terugkeer toeristen uitkering verandert verdachte weerstand wetgeving
  zogeheten aanduiding aangetoond aanmerking afgebroken binnenkort gezondheid inrichting inspecteur instrument kathedraal meegenomen
  opdrachten oprichting tijdelijke veranderde verlenging voorganger wiskundige zorgvuldig bisschoppen geestelijke koninklijke
  onduidelijk politiechef uitgezonden vakbeweging voorwaarden vrouwelijke waarschuwde afleveringen beschrijving hoofdkantoor
  plaatsvinden temperaturen toepassingen verhoudingen waarschuwing zelfstandige bekendgemaakt schriftelijke werkelijkheid scheidsrechter
  socialistische universiteiten zonneschijnduur gemeenschappelijke at bed kip oom pak wol boos buit ding glad graf klas koos lege live
  maan meet melk neus past rook stel zoek adres alarm benen drama drugs ernst firma haast inval keert muren natie order pauze steeg
  tante troon typen voelt warme zorgt bonden bordje burcht burger bussen dokter emotie gasten gevuld havens hoogst ironie kansen koppen
  lading letter longen middag missen missie orders platen poëzie rechts rector ronden schijf smalle sterft stopte strand streng takken
  topman uiteen vlakte wagens warmte zender zoiets afgezet behaald besteed buurman dateert dienden eenmaal geringe gestaan gewezen
  gezeten gezocht haalden heuvels interne klassen koersen kolonie langste manager moeders plaatst recente vermist voorzet vreemde
  zodanig zwijgen afgeleid beheerst bezoeken brachten carriere decennia gebroken gesteund getallen getrouwd gezongen grondwet gunstige
  hierover illegaal indeling kleuters landgoed mislukte onbekend oorzaken overkant papieren plaatste schoenen schuiven sleutels tegemoet
  theoloog toerisme verdacht verdelen verkozen verloopt vertonen voltooid voorheen voornaam beheersen beschouwt bestonden betekende
  betekenen beëindigd categorie constante dialecten doodstraf etmaalsom handhaven ingericht jarenlang kenmerken kennelijk luisteren
  meldingen merendeel omstreden opgegeven patiënten spaargeld spoorlijn uitgerust uitvinder uitvoeren vasteland verdragen versterkt
  vertellen vloeistof voordelen werkelijk beschouwen bevrijding bladzijden commissies democratie eigenlijke exemplaren historicus
  instelling kardinalen minderheid nauwkeurig onderdelen onverwacht persbureau specifieke terugkeren toenemende uitspraken vanochtend
  verbeterde verbeteren vergeleken versterken waardering woningbouw aangebracht aansluiting katholieken magnetische onderwijzer
  publiceerde staatshoofd uitverkocht verantwoord vergelijken veroorzaken waargenomen afbeeldingen autoriteiten betekenissen
  buitengewoon financiering geïnspireerd gistermorgen groeperingen overgedragen schiereiland toeristische toeschouwers traditioneel
  verenigingen vergelijking veroorzaakte democratische tienduizenden voorzieningen woensdagavond voetbaltrainer persconferentie
  volksgezondheid wereldkampioenschap ds com del fel god hol juf set tal tas tip adem baas dame dode dure flat gauw gele jong jury maak
  vlot voer welk ziek agent beton borst broek gemak godin greep index inzet kader kiest klant kopte lente loods manen media menen molen
  right roken stoel taart voegt zocht aardig behoud beslag bladen comite daalde drukke dusver ergste gering gerust hockey honger inzake
  joodse kelder kernen lossen meende metaal nadeel nodige parken stukje suiker tempel titels veilig voegde zolder alsmede begreep
  beleefd bezwaar bruggen draaide erkende ervaren evenmin fondsen formeel formele gedeeld gevecht leefden legende letters mochten
  moslims neiging nuchter peloton potlood protest schaken serieus soldaat stadion stammen startte streken stroomt stukjes tekende
  vandaan verdrag vertrek vorming wederom aankomen afgekort bekijken campagne concilie deelname doelpunt federale hoofdrol inspraak
  jongeman marathon modellen noteerde oefening onderweg overname politica sectoren spelling uiterste vanavond veerboot verkreeg verleend
  vestigen volgorde adviseert bemanning beschermd bevestigt boerderij brandstof chauffeur container culturele delegatie diezelfde
  dynamisch fabrieken gebruiker geschrapt groeiende kandidaat kleinzoon negatieve negentien onthouden opvallend positieve producent
  successen toegekend toevallig uitermate verhuisde verzekerd vliegveld werkgroep zelfmoord aangevoerd activiteit afgeschaft beoordelen
  cabaretier concurrent districten doorwerken echtgenoot gescheiden gevangenen instanties kilometers opgeroepen overleefde prestaties
  probeerden restaurant secretaris spanningen stembureau tennisster toegewezen toneelstuk uitgereikt vernietigd verrassing voorgaande
  afgesproken ambassadeur christendom conferentie constructie desgevraagd formulieren introductie middernacht ondertekend ontwikkelen
  persbericht ploegleider toestemming uitnodiging voorkomende voorzichtig aanzienlijke beslissingen bestuurlijke binnenlandse
  burgeroorlog concurrentie gewaarschuwd maandagavond ontwikkelden overgebracht particuliere theoretische verkrijgbaar gebruikelijke
  hoofdzakelijk langzamerhand ondergebracht samenstelling verwachtingen wetenschappen zondagochtend gemeentebestuur vertegenwoordigers
  presidentsverkiezingen da ei jr my bon eet jas ken nek you zus been beet beta boog data durf fase hete kalm koor left lukt mail nauw
  norm pijl raak rede staf stak thee vert wens alpha angst boter bouwt brede breuk clubs dezer drone ertoe geluk genre hemel keten kolom
  koude kwaad orgel plots prooi regie roule staal stamt stapt stemt strak thema traag treft vangt virus vloog vrees weegt zaden arbeid
  balans belast bergen biljet bossen bromde circus danken detail dwingt gaande geding gehuwd gewest gitaar grapte grenst grijpt hervat
  keeper koppel lachte lekker lening liedje melden modder morele nadruk normen onrust openen piloot plegen rollen romans schoof schoot
  schudt staart stapte talent wijnen wonnen afkomst applaus artiest bedoelt belofte beoogde bestemd bevatte bewaakt bewaard bewezen
  bezette concept continu critici dankzij details directe ditmaal donkere dreigen drummer ellende example geboden gehucht gemoeid
  gestart geweten gewicht gunstig helling hieraan kijkers kleding klinken kolonel laagste ligging lopende medisch melding musicus
  notaris opzicht patroon planeet pleitte plezier proeven regelen renners schapen schoten slordig stemden sterkte treffer verwant
  vingers voldoen vooruit zuivere aannemen behoorde beperkte bezetten concrete eigendom gebergte gedachte gelachen genieten geroepen
  geslacht hersteld insecten internet kapitaal kruising liberaal locaties momenten monument negatief oorlogen opzichte overlast passeren
  priester promotie schuldig selectie stroming symbolen uitgever uitvaart verblijf vergroot verkeerd verzocht vleugels vruchten waarheid
  wiskunde zwemster aangepast aanhanger aanleggen aanslagen ambassade apotheker appelmoes behuizing bewerking blijkbaar collectie
  daaronder deelnemer definitie doorbraak dorpshuis eindelijk exclusief fabrikant generaals gevechten gevoelens geweigerd invoering
  kritische landelijk literaire mannetjes meevaller omgekomen ontwerpen opbrengst openstaan opgemaakt optredens overleven paviljoen
  produkten schorsing strijders telefoons transport verdienen verklaren vestiging vliegende volwassen waterstof zekerheid aangegeven
  afbeelding antwoorden bedreiging bekendheid berekening beschermen binnenland brievenbus communiqué dagelijkse doeleinden geestelijk
  gelanceerd gevaarlijk gezelschap graafschap grootvader kandidaten letterlijk omgerekend passagiers produceren strafschop technieken
  uitgeverij vastgelegd verdedigde verdediger verdwijnen vergissing veroverden vertraging verzamelen voorwerpen vrijlating wasmachine
  westelijke binnenlands burgerlijke componisten deskundigen gehandhaafd goedkoopste grootouders industrieel industriële ingetrokken
  medewerking negentiende plaatselijk provinciale psychologie restauratie tijdschrift vernieuwing verstrekken voorspellen waardevolle
  waarschuwen zondagavond aanmerkelijk aanwezigheid afzonderlijk belangrijker betrekkingen dinsdagnacht experimenten feliciteerde
  gedefinieerd gemeentehuis geproduceerd gerealiseerd nederzetting rechtstreeks sterrenbeeld uitzendingen voorlichting wandelgangen
  aandeelhouder beschouwingen gepensioneerd gepubliceerde melkveehouder presentatrice overstromingen teleurstelling gevangenisstraf
  respectievelijk regeringsleiders vertegenwoordigd rechtbankpresident bv do eb im se blz enz inw lot org our tel vat ambt fijn file
  held huur jouw keel leer leuk lift love maat mark noot ramp ruit tand tank taxi tram trip vers wiel zang zone zong brons danig deelt
  dunne dwars ermee jacht lunch matig merkt meten miste mythe natte omzet opdat opzet paste poten raadt sloeg sonde tanks teams verre
  vloed wezen zodra zucht alvast alweer bevond bewind bloeit dansen diepte docent doelen fraaie geeist geteld gewekt handig hardop
  heelal heerst heilig heuvel hotels ideeen indien ineens kijker knikte kouder nadien pakken patent pijlen rekent remise rennen ruiten
  series server slaapt stelen tanden tarief termen tunnel unieke vasten verlof vijand vrezen waaier winkel zeiden zinnen aardgas achtste
  alcohol behalen beslaat bestand betrapt bewaren beweert botsing circuit concert congres dialect eerdere excuses extreem flessen
  formaat fractie gehoopt geleerd genezen geruime gestopt gezorgd gooiden heerser hoeveel ijstijd kaartje kantoor kenmerk koppels
  leiders lerares lichter liedjes matroos monster motoren noemden omgezet omtrent onjuist opgeven opgezet pleegde prikkel raakten
  salaris schande schedel stevige stoelen strakke studies tevoren tomaten uitgave unaniem vandaar vereist verlaat weekend aangifte
  absoluut afgerond afscheid andersom behouden bladeren centraal commando constant diefstal formatie gebakken gedraaid gesneden gestaakt
  gevoelig gezonden glimlach isotopen liggende maximale namiddag nieuwste objecten overeind overgaan overgang pensioen producer radicaal
  schouder slechter speelden synoniem tamelijk tijdperk typische vermengd vernield verslaan vertoond verzorgd vijanden volstaan vrouwtje
  waarover afgebeeld afgewezen avonturen bacteriën bezetters bladzijde contacten effectief evenement garanties gekoppeld geschapen
  gespannen gestorven gewijzigd herhaalde ingenieur inleiding juridisch kunststof kwetsbaar landschap materieel opgedeeld opheffing
  opvoeding overweegt popmuziek populatie praktisch ranglijst reageerde seizoenen stadsdeel stijgende stilstand toepassen uitvoerig
  veehouder verdeling verdreven vergroten verhuizen vervoeren verwerken wezenlijk aangesteld adviseerde afsluiting apparatuur behoorlijk
  bestudeerd collectief dichterbij dierenarts doelpunten eigenschap gebruikers geschonken herinnerde herkenbaar hoogtepunt incidenten
  luchtmacht luchtvaart mannelijke obligaties onderlinge ontmoeting ontwikkelt opstelling overwegend pensioenen permanente praktijken
  raadsleden referendum toegelaten toestellen vergunning verhuizing vertrouwde verwarring verwijderd vrachtauto werkelijke zuidoosten
  afwisselend bevredigend bezorgdheid commentator commerciele communisten definitieve efficiëntie exploitatie geschriften gevaarlijke
  kunstmatige kwartfinale meetstation ministeries ondertussen opgetrokken organiseren overtuiging protestants taalkundige uitgenodigd
  vervaardigd voorlaatste vriendelijk beschuldigde betrekkelijk buitengewone democratisch dinsdagavond doorgebracht familieleden
  functioneren geassocieerd gezamenlijke grootmeester instrumenten interessante invloedrijke kleindochter ongetwijfeld populariteit
  stadsrechten veelbelovend verschillend voorstelling vrachtwagens burgemeesters conservatieve demonstraties effectenbeurs geregistreerd
  gerestaureerd interpretatie introduceerde maandagmiddag ondersteuning rechtstreekse uiteindelijke vrijwilligers aandeelhouders
  bombardementen brandstichting communistische dienstregeling gebruikgemaakt geconfronteerd loonsverhoging natuurgebieden onaanvaardbaar
  plaatsgevonden tegelijkertijd wetenschappers zaterdagmiddag klimatologische televisieprogramma ta zg bak cos dik eer hel nat rem sec
  sum vet zak anno apen beer berg blok boer dief duel geel gids gras géén kade menu mevr moed nood oost rand tent trek vaag west wier
  word afval balen bijen bloem bruin dwong elfde fraai gebed genen graad haren helpt ijzer klank klopt kozen lezer lieve lukte minst
  oogst opzij puree rouwt ruikt stuks trams uniek vacht video vloer vogel volop vulde werpt zakte zalen zingt aanpak achtte bedekt
`
