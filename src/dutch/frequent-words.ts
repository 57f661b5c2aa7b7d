/**
 * The 2,500 most frequent Dutch words in lower case, most frequent first, counted by `train/language-words.ts` in the Alpino newspaper
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
  rond enige samen woord gemaakt meter gisteren wie groep blijft krijgt flo kleine augustus wij heel april laten water gebied the weten
  wilde weinig mogelijk bijvoorbeeld dagen regering juli oude aldus eeuw huis maart bijna vindt begon geven mij zes noemt september zie
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
  meerdere dr and lijn raad hield lijst liggen maandag zangeres internationale me valt hangt dollar vraagt diverse elf won daarom
  dichter miljard verhaal vrouwen zogenaamde hoog orde lijkt zaken koffie kosten vorige bestuur schepen intussen afgelopen commissie
  druk juist stelt vorig zodat totaal gebouwd allemaal antwoord donderdag vaste praten speelt artikel gekozen eigenlijk problemen
  waarschijnlijk paar prijs gevolg mannen bekende functie gesteld publiek vandaag verband gebracht gevallen helemaal plaatsen schrijft
  geschiedenis voornamelijk vol name spel wist beeld delen extra ieder korte componist voorkomen woordvoerder wet geldt wachten
  voorbeeld wedstrijd kost liep rijk lopen ronde gezegd langer ruimte wegens gekomen waarmee zichzelf zag kans brand welke keizer manier
  museum besluit daarmee grotere seizoen leeftijd namelijk verkocht gemeenten taal ziet namen werkt woont ouders zetten centrum sociale
  sommige beginnen gebieden uw licht mocht vallen noorden spelers gesproken inmiddels keek aarde ervan tekst bracht noemen waarop
  politiek waaronder zin feit stil avond gezet start winst wonen gebouw graden groter probleem woensdag uiteindelijk nadat beetje blijkt
  genoeg nachts bestond rapport systeem algemene gedeelte jongeren verwacht militaire ministerie ca eten viel wint zaal album macht
  mogen talen direct kracht nieuws strijd gebeurt precies spreken bedrijven hetzelfde belangrijk natuurlijk zee heen beste grens klein
  krant ploeg kregen anderen daarvan kabinet positie daardoor gesloten rekening bestaande opgenomen informatie organisatie lag foto kent
  veld wind stand sterke volgde hiervan mevrouw twintig vanwege vroeger aandacht besloten overheid toekomst verkiezingen deur hard rust
  denkt gehad horen reden serie thuis denken sprake steden geopend overleg plannen premier terecht trekken gewonnen redactie volledig
  directeur onderwijs brug doel echt gang paus vlak dicht hoger reeks wijze schade werkte bepaald aanwezig moeilijk optreden verloren
  nationale wielrenner kant rest negen schip thans voort bezoek rijden tevens vierde hoogste begonnen studenten vervangen nauwelijks
  uitgebreid pct kijken middel muziek rivier versie daarbij allerlei gespeeld koningin richting betrokken opgericht zet halve tafel
  zware boeken dieren jongen leider stelde burgers doordat website vertelde personeel toegepast meerderheid cm punt stap bevat enkel
  zomer haalde slecht cijfers bewoners overleed onderdeel verscheen verklaring vervolgens vergadering ver loop term broer halen lacht
  belang bouwen daarop dertig gehele morgen stroom groepen persoon stonden verloor eveneens gekregen personen verdeeld verbonden
  combinatie gemeenteraad samenwerking universiteit drs baan dier hebt graag zwaar zorgen zuiden honderd veertig ontstaat speciaal
  overigens stichting voorlopig dergelijke oppervlakte ga la des kop erop actie dient handel midden waarom rechten gebeurde toestand
  beschouwd honderden uitgevoerd top zon niks rode wees bezit steun trekt vrije zwart begrip brengt proces studie twaalf voeren zetels
  beslist gevolgen openbaar economische medewerkers belangstelling von bouw trok lezen wijst geweld indruk meteen oudste waarna bericht
  jongens komende prijzen bereiken ontstond duizenden gedurende rechtbank schrijven voormalige gisteravond veroorzaakt ton hulp laag
  slag bezig markt vormt raakte regels zoveel kritiek lichaam station gevraagd relatief verlaten materiaal officieel militairen
  tegenwoordig bus los oud rij val band hoop kunt volk eisen hoogte klinkt niveau moesten ondanks ontdekt scholen sterren troepen
  verzoek daarvoor gevestigd ontvangen opleiding parlement televisie verklaard verklaarde gelegenheid prof type rente actief avonds
  beleid finale gingen gratis leggen meisje staten vlucht bedoeld bereikt betalen gesprek moderne stukken voetbal advocaat beweging
  economie praktijk vermoord voorstel bovendien gemiddeld tegenover antwoordde leerlingen behandeling buitenlandse ja bal slot taak wijk
  boord kleur stopt trein gegaan gewone kennis kerken latere natuur waarde behoort behoren gedacht bedraagt gesticht ogenblik situatie
  trouwens betekenis uitspraak voldoende verbinding beschikbaar grotendeels temperatuur to best klok ogen reed reis deden films haalt
  keuze klaar kunst motie regio velen bieden geloof gewond iedere westen belooft betaald betreft element gelegen methode volgend voordat
  gegevens opvolger vroegere resultaat aangenomen ontwikkeld natuurlijke mis maal rood beurt datum harde leeft roman vrede wacht enorme
  snelle contact hiermee project sluiten winnaar centrale huwelijk kampioen opdracht veertien wethouder commentaar kunstenaar regelmatig
  ziekenhuis overwinning uitsluitend aanvankelijk kunstschilder internationaal stof bomen doden echte haven klonk leren model jullie
  lokale oosten opende stuurt winnen zwarte afstand beneden benoemd bevindt bloemen gevormd meisjes sneller trainer aandelen gestuurd
  omgeving vluchten voorzien woningen mogelijke regisseur volledige bijzondere nl ene mln mate diens duurt gaven lagen afloop bedrag
  bleven eeuwen geluid leidde mening papier vijfde volgen wijzen wilden zoeken kasteel kwestie normaal afdeling bisschop schilder
  verleden voorjaar bekendste officiële aanleiding toegevoegd voorsprong wetenschap afhankelijk moeilijkheden mogelijkheden
  onderhandelingen cel bank kust mede team hoort lager links sloot stijl wegen dienen verzet vriend zelden besloot brieven gewerkt
  kaarten meester netwerk oorzaak terrein zevende contract populair snelheid speciale afkomstig gebruikte oorsprong productie voormalig
  hoogleraar werknemers aangehouden elektrische mogelijkheid onderscheiden omstandigheden oorspronkelijke staatssecretaris
  verantwoordelijk mm gas rug boot frac legt mooi circa groei hoopt kopen kwart legde leidt meent ouder sluit bureau draait kostte
  leiden omhoog oudere sturen zestig opening product eilanden justitie telefoon vannacht verschil vrienden waarvoor begroting bezoekers
  dagelijks misschien ontworpen studeerde verdwenen buitenland vertrouwen maatregelen verwachting maatschappij wit café duur idee leek
  neer site vuur beurs bezet bloed buurt hoeft kijkt kwijt moord motor nader ofwel rijdt straf witte effect geleid hoorde rustig straat
  tekort weduwe winter ziekte briefje collega dertien geraakt jongste planten rechter schaker slechte verkeer begrijpt bevinden gebleven
  kwartier principe regeling verhalen gebaseerd getroffen industrie kardinaal oplossing uitslagen betrekking literatuur vereniging
  slachtoffer verschillen onmiddellijk uitgesproken onafhankelijk tegenstelling glas hoor lage neef olie stem trad voet wolf biedt gezin
  heren hotel jeugd massa meldt nogal slaap telde tonen toren vaker vorst beroep dragen gouden zekere bronnen figuren hierbij leverde
  richten tachtig tribune voorbij generaal hiervoor karakter officier stemming wellicht westerse elementen ministers overzicht zichtbaar
  beslissing definitief journalist provincies tientallen uitvoering verschenen waarschuwt wedstrijden woordvoerster on nou nul erin hing
  hond vlag droeg feest fiets keren koers paard praat radio zagen aanleg behulp bellen betere bijeen dingen hoewel huizen namens slapen
  slotte stierf veelal draaien ernstig geloven kleiner kleuren maakten prinses spoedig stuurde werking voordeel aanwezige discussie
  jaarlijks producten verliezen vliegtuig katholieke toepassing historische vastgesteld activiteiten organisaties uitzondering
  zaterdagavond wereldkampioen bond bron cent code kilo merk nota park post prins sfeer voert zette aanval bereid ingang keerde klasse
  liefde liever schaal steken anoniem behalve dossier eenheid gehaald gericht groeide houding reactie redenen staking diensten ernstige
  gebeuren militair minstens toernooi weigerde aangeduid geplaatst nederlaag tenminste verdwijnt verslagen landelijke technische
  voorgesteld voornaamste christelijke gistermiddag noodzakelijk vermoedelijk verslaggever onafhankelijkheid kun min 'een belt bood hart
  hout noch frank getal heten kende roept zaten daarin dorpen gedrag lachen leraar liepen minuut moeite scherm status straks totale
  update vonden wisten zingen zorgde beperkt gestemd heilige ongeluk theorie toestel trouwde vervoer zitting destijds directie eindigde
  ervaring gevangen hierdoor leerling middelen soldaten tegelijk inderdaad klassieke nationaal opgevolgd schatting structuur technisch
  aangewezen aflevering resultaten aanzienlijk beschikking hoeveelheid schrijfster uitgebracht gepubliceerd verscheidene onderverdeeld
  et oog zeg bent hoek mist munt buren dames front fusie ramen slaat teken zijde draagt gelegd gevaar gewijd immers kiezen pagina poging
  schuld schuur streek streep vielen voerde zuster betaalt bijnaam college energie fabriek gelezen grootte klanten klimaat kranten
  onlangs opnemen richtte stoppen verslag voedsel waaraan behaalde daarover dirigent gedragen geschikt landbouw neerslag openbare
  raadslid seconden vermogen voorkomt chemische eenvoudig opgeheven overtuigd standpunt beschreven gemiddelde luchthaven tekeningen
  veiligheid voorbeelden gedeeltelijk persoonlijke gebeurtenissen ge bod doe ijs und club goud muur pers ster ware zorg bodem debat
  deels goden komst malen omvat plant regel voren advies boeren daders ervoor gebrek gemeld lijken roepen toonde treedt voelen vogels
  woning agenten akkoord bewegen eerlijk fietsen gebeurd gereden hectare opkomst pastoor stappen stelsel stoffen variant vertrok
  absolute carrière conflict district filosoof geboorte klachten medische negentig proberen vakantie architect bedoeling behandeld
  bezetting brandweer generatie instantie onderwerp opgesteld schouders tenslotte vanmorgen verklaart weekeinde aangeboden gesprekken
  historisch menselijke zuidelijke achterstand bijeenkomst ontwikkelde uitbreiding voorstellen plaatselijke schilderijen georganiseerd
  oorspronkelijk tentoonstelling art bos etc for las aard diep fout gram kaas leeg oren plek vind allen blauw breed fonds krijg mooie
  regen zover alsnog gekend gevoel hangen leerde levert lijnen orkest record redden speler tellen treden wetten aanzien bezocht doelman
  genaamd gevolgd herstel ingezet klokken metalen middags opstand plekken schijnt termijn verdere verlies vijftig zwembad beschikt
  gebouwen gepleegd gerekend kleinere traditie verdween vergeten momenteel omstreeks redacteur revolutie tijdelijk uiterlijk veranderd
  verplicht vertaling beschadigd buurtschap eenvoudige onderzocht ontstonden opgeleverd plotseling verhouding kunstenaars noordelijke
  succesvolle besprekingen gearresteerd parlementaire di it bel nee www blij brak dijk geit koop lied raam trap feite graaf groen metro
  opent plaat plein trots zesde zulke diende duurde erkend gedood groeit hierin hierop ingaan juiste lagere minste omvang oranje overal
  rondom synode toneel vissen wielen zakken zolang aanslag bepaalt bepalen cultuur drinken getoond hetgeen meesten nergens oordeel
  rekenen sociaal symbool talloze verliet waaruit zestien begraven computer gitarist maximaal pogingen stations tweemaal verboden
  verliest vertrekt verwijst verwoest vijftien vrijheid aangelegd arbeiders berichten eventueel ingenomen interview kwaliteit openingen
  procedure tennisser vakbonden bestuurder centimeter competitie duidelijke initiatief schilderij toegestaan uitgegeven uitstekend
  vertrokken gemakkelijk gezamenlijk grootmoeder onvoldoende verdediging veroordeeld verschijnen vooruitgang slachtoffers tegenstander
  ziekenhuizen eigenschappen natuurkundige verantwoordelijkheid arm zgn bord denk doek eist kern plus apart bocht brood enorm humor
  kaart kamer luidt opera poort raakt wiens aparte deelde donker ergens etappe feiten gelden gereed geëist koeien lichte meneer omroep
  rassen scherp staken stenen stilte wensen zwakke aandeel bedacht creëert daaraan dubbele evenals formule gelooft gezicht leveren
  mooiste ochtend relatie telkens treinen volgden achttien compleet deeltjes driemaal eigenaar geheugen kondigde kritisch machines
  muzikant probeert publieke reacties redelijk software spanning techniek verlengd enigszins fotograaf ingesteld miljoenen oppositie
  standaard afgesloten economisch mededeling middelbare overlijden verschijnt aangesloten achtergrond daarentegen gemeenschap
  overgenomen uitdrukking uitgebreide vliegtuigen aangekondigd bevoegdheden deelgemeente gelijknamige schriftelijk verschijnsel
  filmregisseur kampioenschap vergelijkbaar vluchtelingen maandagochtend onafhankelijke wetenschappelijk kg app bom jij pad tak baby
  boom soep tuin uren zege banen droge erbij geest gezag kocht komma kring leest raken route slaan spits spoor tempo visie volle auteur
  bakker banden bewust bundel cellen deuren dubbel elders elftal geheim heette helpen ideeën koffer leefde lengte liefst lieten lijden
  milieu single sneeuw sporen stemde tijden uitleg voegen wapens woonde zachte bezorgd gekocht getuige groeien hielden jongere normale
  nummers ontslag tekenen uitstel versies woonden achteraf bereikte bezwaren bijdrage dividend functies geleverd genoemde geslagen
  geslapen gestegen goederen inflatie kapitein liberale ontdekte ontvangt stijging talrijke tevreden verhuist volkomen voorkeur zeventig
  belasting benoeming diplomaat ingevoerd officiele onderling probeerde republiek sindsdien toespraak verspreid wijziging beschikken
  financieel gouverneur inbegrepen koninkrijk overvallen standbeeld uitzending verkrijgen verrassend zienswijze bescherming commerciële
  gebeurtenis grondgebied onderneming onderscheid onderwerpen toekomstige uitgeroepen verandering volwassenen zelfstandig journalisten
  voorbehouden vrijdagavond afzonderlijke correspondent schaakdatabank democratisering overeenstemming besturingssysteem
  wetenschappelijke gemeenteraadsverkiezingen ir nr bad gek kom les vak arts bang blad doch enig http huid leed plat show vóór wijn zand
  zout boete daalt eraan felle islam kapot leert nabij piano schat sport steen tabel taken wagen zetel zoekt aanbod banken bouwde breekt
  breken crisis hoeven houten inhoud kanaal klopte meldde passen rellen testen verbod aankoop affaire beelden blijken branden complex
  dominee duizend geheime gepland kantine overdag overval patiënt signaal streven student theater toegang trokken vechten verkoop
  voeding beroemde betaalde bevatten coalitie controle dochters gestolen getekend getuigen gewassen langzaam manieren opgelost reageert
  sluiting stadhuis subsidie systemen verkopen verricht versloeg voortaan vuurwerk artiesten artikelen conclusie eventuele filosofie
  gedichten ingediend instituut ontbreken opgebouwd oppervlak succesvol uiteraard verkeerde verkregen vierkante aanhangers beschrijft
  bijgenaamd binnenstad financiële gekenmerkt herstellen jaarlijkse materialen medicijnen meegedeeld opvallende percentage toegenomen
  toenmalige verwachten wereldwijd alternatief geleidelijk individuele noordoosten toelichting vrachtwagen aangetroffen overeenkomst
  gemeentelijke hoofdkwartier ondernemingen tegenstanders veranderingen werkzaamheden 'n ha duo gat hek hof pet qua vis dans hoed last
  mond pijn race rang stal stam toon verf warm alsof amper bruto duren durft heden koopt koper pleit rijke tocht varen vlees vloot
  artsen cijfer editie factor figuur groene hertog hogere keuken marine merken najaar oproep paleis podium rechte sector sprong totdat
  vormde vroege wakker althans bedroeg drukken evenwel geboekt gedicht gegooid gehoord gelaten gepaard gevierd gevoerd kiezers leraren
  levende ontving ontwerp paarden percent schrift sterker stijgen strenge teksten uiterst verloop vermeld vliegen vormden waarden
  adviseur behoefte beloofde bewijzen digitale families festival gezonken koelkast krachten medaille operatie positief reageren rechters
  sommigen spandoek tijdstip verhoogd vernoemd vertaald voorwerp werkende afstanden ambtenaar besluiten computers daarnaast doorgaans
  federatie gedwongen getrokken herkennen ingedeeld ingrijpen inkomsten krachtige maatregel makkelijk prachtige processen produktie
  regionale verhoging verlaging veroverde behandelen bereikbaar bevestigde bondscoach financiele geprobeerd gevangenis gewoonlijk
  mythologie onmogelijk ontdekking religieuze schrijvers veelvuldig veranderen verplaatst vooralsnog voortgezet werkgevers departement
  goedgekeurd onderzoeken persoonlijk samenleving uitstekende verbetering verzameling voortdurend weergegeven instellingen noodtoestand
  traditionele verbindingen bedrijfsleven elektriciteit ontwikkelingen maatschappelijke fractievoorzitter maximumtemperatuur
  hockeyinternational 'm jl le 'de dak dam gij hit rit sta bijv blik dank gast gold kamp koud link mits pond tolk tong
`
