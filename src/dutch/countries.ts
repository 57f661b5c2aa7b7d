/**
 * Countries and territories as Dutch news text writes them, one a line: ISO 3166-1 alpha-2 code, names (the canonical one first),
 * adjective (uninflected), inhabitants (singular, plural, other forms). The canonical names and codes follow the Dutch locale data of
 * Unicode CLDR (Unicode-3.0 licence; `train/gazetteers.ts` checks that every CLDR territory with people is here); short forms, adjectives and
 * inhabitants, which CLDR lacks, are our own list after the Nederlandse Taalunie's list of geographical names.
 */
export const COUNTRIES = `
AD|Andorra|Andorrees|Andorrees Andorrezen
AE|Verenigde Arabische Emiraten;VAE;Emiraten|Emiraats|
AF|Afghanistan|Afghaans|Afghaan Afghanen
AG|Antigua en Barbuda|Antiguaans|Antiguaan Antiguanen
AI|Anguilla||
AL|Albanië;Albanie|Albanees;Albaans|Albanees Albanezen Albaniër
AM|Armenië;Armenie|Armeens|Armeniër Armeniërs
AO|Angola|Angolees|Angolees Angolezen
AQ|Antarctica|Antarctisch|
AR|Argentinië;Argentinie|Argentijns|Argentijn Argentijnen
AS|Amerikaans-Samoa||
AT|Oostenrijk|Oostenrijks|Oostenrijker Oostenrijkers
AU|Australië;Australie|Australisch|Australiër Australiërs
AW|Aruba|Arubaans|Arubaan Arubanen
AX|Åland||
AZ|Azerbeidzjan;Azerbaijan|Azerbeidzjaans;Azerisch|Azerbeidzjaan Azerbeidzjanen Azeri
BA|Bosnië en Herzegovina;Bosnië-Herzegovina;Bosnië;Bosnie|Bosnisch|Bosniër Bosniërs
BB|Barbados|Barbadaans|Barbadaan Barbadanen
BD|Bangladesh|Bengalees;Bengaals|Bengalees Bengalezen
BE|België;Belgie|Belgisch|Belg Belgen
BF|Burkina Faso|Burkinees|Burkinees Burkinezen
BG|Bulgarije|Bulgaars|Bulgaar Bulgaren
BH|Bahrein;Bahrain|Bahreins|Bahreiner Bahreiners
BI|Burundi|Burundees|Burundees Burundezen
BJ|Benin|Benins;Beninees|Beniner Beniners Beninees Beninezen
BM|Bermuda|Bermudaans|
BN|Brunei|Bruneis|Bruneier Bruneiers
BO|Bolivia|Boliviaans|Boliviaan Bolivianen
BQ|Caribisch Nederland||
BR|Brazilië;Brazilie|Braziliaans|Braziliaan Brazilianen
BS|Bahama's;Bahama’s|Bahamaans|Bahamaan Bahamanen
BT|Bhutan|Bhutaans|Bhutaan Bhutanen
BW|Botswana|Botswaans|Botswaan Botswanen
BY|Belarus;Wit-Rusland|Belarussisch;Wit-Russisch|Belarus Belarussen Wit-Rus Wit-Russen
BZ|Belize|Belizaans|Belizaan Belizanen
CA|Canada|Canadees|Canadees Canadezen
CD|Congo-Kinshasa;Democratische Republiek Congo;DR Congo;DRC;Congo;Zaïre|Congolees;Zaïrees|Congolees Congolezen
CF|Centraal-Afrikaanse Republiek;Centraal Afrikaanse Republiek|Centraal-Afrikaans|
CG|Congo-Brazzaville||
CH|Zwitserland|Zwitsers|Zwitser Zwitsers
CI|Ivoorkust|Ivoriaans|Ivoriaan Ivorianen
CK|Cookeilanden||
CL|Chili|Chileens|Chileen Chilenen
CM|Kameroen|Kameroens|Kameroener Kameroeners
CN|China;Volksrepubliek China|Chinees|Chinees Chinezen
CO|Colombia|Colombiaans|Colombiaan Colombianen
CR|Costa Rica|Costa Ricaans;Costaricaans|Costa Ricaan Costa Ricanen
CU|Cuba|Cubaans|Cubaan Cubanen
CV|Kaapverdië;Kaapverdische Eilanden|Kaapverdisch|Kaapverdiër Kaapverdiërs
CW|Curaçao;Curacao|Curaçaos|Curaçaoënaar Curaçaoënaars
CY|Cyprus|Cypriotisch|Cyprioot Cyprioten
CZ|Tsjechië;Tsjechie;Tsjechische Republiek|Tsjechisch|Tsjech Tsjechen
DE|Duitsland;Bondsrepubliek;Bondsrepubliek Duitsland;West-Duitsland|Duits;West-Duits|Duitser Duitsers
DJ|Djibouti|Djiboutiaans|Djiboutiaan Djiboutianen
DK|Denemarken|Deens|Deen Denen
DM|Dominica||
DO|Dominicaanse Republiek|Dominicaans|Dominicaan Dominicanen
DZ|Algerije|Algerijns|Algerijn Algerijnen
EC|Ecuador|Ecuadoraans;Ecuadoriaans|Ecuadoraan Ecuadoranen Ecuadoriaan Ecuadorianen
EE|Estland|Ests;Estlands;Estisch|Est Esten Estlander Estlanders
EG|Egypte|Egyptisch|Egyptenaar Egyptenaren Egyptenaars
EH|Westelijke Sahara|Saharaans|
ER|Eritrea|Eritrees|Eritreeër Eritreeërs
ES|Spanje|Spaans|Spanjaard Spanjaarden
ET|Ethiopië;Ethiopie|Ethiopisch|Ethiopiër Ethiopiërs
FI|Finland|Fins|Fin Finnen
FJ|Fiji|Fijisch|Fijiër Fijiërs
FK|Falklandeilanden;Falklands||
FM|Micronesia|Micronesisch|Micronesiër Micronesiërs
FO|Faeröer|Faeröers|
FR|Frankrijk|Frans|Fransman Fransen Fransoos Française
GA|Gabon|Gabonees|Gabonees Gabonezen
GB|Verenigd Koninkrijk;Groot-Brittannië;Groot-Brittannie;VK;GBr|Brits|Brit Britten
GD|Grenada|Grenadaans|Grenadaan Grenadanen
GE|Georgië;Georgie|Georgisch|Georgiër Georgiërs
GF|Frans-Guyana|Frans-Guyaans|
GG|Guernsey||
GH|Ghana|Ghanees|Ghanees Ghanezen
GI|Gibraltar|Gibraltarees|Gibraltarees Gibraltarezen
GL|Groenland|Groenlands|Groenlander Groenlanders
GM|Gambia|Gambiaans|Gambiaan Gambianen
GN|Guinee;Guinee-Conakry|Guinees|Guineeër Guineeërs
GP|Guadeloupe||
GQ|Equatoriaal-Guinea|Equatoriaal-Guinees|
GR|Griekenland|Grieks|Griek Grieken
GT|Guatemala|Guatemalaans;Guatemalteeks|Guatemalaan Guatemalanen Guatemalteek Guatemalteken
GU|Guam||
GW|Guinee-Bissau||
GY|Guyana|Guyaans|Guyaan Guyanen
HK|Hongkong;Hong Kong|Hongkongs|Hongkonger Hongkongers
HN|Honduras|Hondurees|Hondurees Hondurezen
HR|Kroatië;Kroatie|Kroatisch|Kroaat Kroaten
HT|Haïti;Haiti|Haïtiaans|Haïtiaan Haïtianen
HU|Hongarije|Hongaars|Hongaar Hongaren
ID|Indonesië;Indonesie|Indonesisch|Indonesiër Indonesiërs
IE|Ierland|Iers|Ier Ieren
IL|Israël;Israel|Israëlisch;Israelisch|Israëliër Israëliërs Israëli Israëli's Israëli’s
IM|Isle of Man||
IN|India|Indiaas;Indisch|Indiër Indiërs
IQ|Irak|Iraaks;Irakees|Irakees Irakezen Iraki
IR|Iran|Iraans|Iraniër Iraniërs
IS|IJsland|IJslands|IJslander IJslanders
IT|Italië;Italie|Italiaans|Italiaan Italianen
JE|Jersey||
JM|Jamaica|Jamaicaans|Jamaicaan Jamaicanen
JO|Jordanië;Jordanie|Jordaans|Jordaniër Jordaniërs
JP|Japan|Japans|Japanner Japanners
KE|Kenia;Kenya|Keniaans|Keniaan Kenianen
KG|Kirgizië;Kirgizstan|Kirgizisch|Kirgies Kirgiezen
KH|Cambodja|Cambodjaans|Cambodjaan Cambodjanen
KI|Kiribati|Kiribatisch|
KM|Comoren|Comorees|Comorees Comorezen
KN|Saint Kitts en Nevis||
KP|Noord-Korea|Noord-Koreaans|Noord-Koreaan Noord-Koreanen
KR|Zuid-Korea|Zuid-Koreaans|Zuid-Koreaan Zuid-Koreanen
KW|Koeweit|Koeweits|Koeweiti Koeweiter Koeweiters
KY|Kaaimaneilanden||
KZ|Kazachstan;Kazakstan|Kazachs;Kazachstaans|Kazach Kazachen Kazak Kazakken
LA|Laos|Laotiaans|Laotiaan Laotianen
LB|Libanon|Libanees|Libanees Libanezen
LC|Saint Lucia||
LI|Liechtenstein|Liechtensteins|Liechtensteiner Liechtensteiners
LK|Sri Lanka|Sri Lankaans;Srilankaans|Sri Lankaan Sri Lankanen
LR|Liberia|Liberiaans|Liberiaan Liberianen
LS|Lesotho|Lesothaans|
LT|Litouwen|Litouws|Litouwer Litouwers
LU|Luxemburg|Luxemburgs|Luxemburger Luxemburgers
LV|Letland|Lets|Let Letten
LY|Libië;Libie|Libisch|Libiër Libiërs
MA|Marokko|Marokkaans|Marokkaan Marokkanen
MC|Monaco|Monegaskisch|Monegask Monegasken
MD|Moldavië;Moldavie;Moldova|Moldavisch|Moldaviër Moldaviërs
ME|Montenegro|Montenegrijns|Montenegrijn Montenegrijnen
MF|Saint-Martin||
MG|Madagaskar|Malagassisch|Malagassiër Malagassiërs
MH|Marshalleilanden||
MK|Noord-Macedonië;Macedonië|Noord-Macedonisch;Macedonisch|Macedoniër Macedoniërs
ML|Mali|Malinees|Malinees Malinezen
MM|Myanmar;Birma|Myanmarees;Birmaans;Birmees|Birmaan Birmanen Myanmarees Myanmarezen
MN|Mongolië|Mongools|Mongool Mongolen
MO|Macau||
MQ|Martinique||
MR|Mauritanië|Mauritaans|Mauritaniër Mauritaniërs
MS|Montserrat||
MT|Malta|Maltees;Maltezer|Maltees Maltezen Maltezer
MU|Mauritius|Mauritiaans|Mauritiaan Mauritianen
MV|Maldiven;Malediven|Maldivisch|
MW|Malawi|Malawisch|Malawiër Malawiërs
MX|Mexico|Mexicaans|Mexicaan Mexicanen
MY|Maleisië;Maleisie|Maleisisch|Maleisiër Maleisiërs
MZ|Mozambique|Mozambikaans|Mozambikaan Mozambikanen
NA|Namibië|Namibisch|Namibiër Namibiërs
NC|Nieuw-Caledonië|Nieuw-Caledonisch|
NE|Niger|Nigerees|Nigerees Nigerezen
NG|Nigeria|Nigeriaans|Nigeriaan Nigerianen
NI|Nicaragua|Nicaraguaans|Nicaraguaan Nicaraguanen
NL|Nederland;Holland|Nederlands;Hollands|Nederlander Nederlanders Hollander Hollanders
NO|Noorwegen|Noors|Noor Noren
NP|Nepal|Nepalees|Nepalees Nepalezen
NR|Nauru||
NZ|Nieuw-Zeeland|Nieuw-Zeelands|Nieuw-Zeelander Nieuw-Zeelanders
OM|Oman|Omaans|Omaniet Omanieten
PA|Panama|Panamees|Panamees Panamezen
PE|Peru|Peruaans;Peruviaans|Peruaan Peruanen Peruviaan Peruvianen
PF|Frans-Polynesië||
PG|Papoea-Nieuw-Guinea|Papoea-Nieuw-Guinees|
PH|Filipijnen|Filipijns;Filippijns|Filipijn Filipijnen Filipino Filipino's
PK|Pakistan|Pakistaans|Pakistaan Pakistanen Pakistani
PL|Polen|Pools|Pool Polen
PM|Saint-Pierre en Miquelon||
PR|Puerto Rico|Puerto Ricaans;Portoricaans|Puerto Ricaan Puerto Ricanen
PS|Palestina;Palestijnse gebieden;Palestijnse Gebieden|Palestijns|Palestijn Palestijnen
PT|Portugal|Portugees|Portugees Portugezen
PW|Palau||
PY|Paraguay|Paraguayaans|Paraguayaan Paraguayanen
QA|Qatar;Katar|Qatarees|Qatarees Qatarezen
RE|Réunion||
RO|Roemenië;Roemenie|Roemeens|Roemeen Roemenen
RS|Servië;Servie|Servisch|Serviër Serviërs
RU|Rusland;Russische Federatie|Russisch|Rus Russen Russin
RW|Rwanda|Rwandees|Rwandees Rwandezen
SA|Saoedi-Arabië;Saudi-Arabië;Saoedi-Arabie;Saudi-Arabie|Saoedisch;Saudisch;Saoedi-Arabisch|Saoediër Saoediërs Saoedi Saoedi's
SB|Salomonseilanden;Salomonseilanden||
SC|Seychellen||
SD|Soedan;Sudan|Soedanees;Sudanees|Soedanees Soedanezen
SE|Zweden|Zweeds|Zweed Zweden
SG|Singapore|Singaporees|Singaporees Singaporezen
SH|Sint-Helena||
SI|Slovenië;Slovenie|Sloveens|Sloveen Slovenen
SJ|Spitsbergen en Jan Mayen||
SK|Slowakije|Slowaaks|Slowaak Slowaken
SL|Sierra Leone|Sierra Leoons|Sierra Leoner Sierra Leoners
SM|San Marino|San Marinees|
SN|Senegal|Senegalees|Senegalees Senegalezen
SO|Somalië;Somalie|Somalisch|Somaliër Somaliërs Somali
SR|Suriname|Surinaams|Surinamer Surinamers
SS|Zuid-Soedan;Zuid-Sudan|Zuid-Soedanees|Zuid-Soedanees Zuid-Soedanezen
ST|Sao Tomé en Principe||
SV|El Salvador|Salvadoraans|Salvadoraan Salvadoranen
SX|Sint-Maarten;Sint Maarten|Sint-Maartens|
SY|Syrië;Syrie|Syrisch|Syriër Syriërs
SZ|Eswatini;Swaziland|Swazisch|
TC|Turks- en Caicoseilanden||
TD|Tsjaad|Tsjadisch|Tsjadiër Tsjadiërs
TG|Togo|Togolees|Togolees Togolezen
TH|Thailand|Thais;Thailands|Thai Thailander Thailanders
TJ|Tadzjikistan|Tadzjieks|Tadzjiek Tadzjieken
TL|Oost-Timor|Oost-Timorees|Oost-Timorees Oost-Timorezen
TM|Turkmenistan|Turkmeens|Turkmeen Turkmenen
TN|Tunesië;Tunesie|Tunesisch|Tunesiër Tunesiërs
TO|Tonga|Tongaans|Tongaan Tonganen
TR|Turkije|Turks|Turk Turken
TT|Trinidad en Tobago||
TV|Tuvalu|Tuvaluaans|
TW|Taiwan|Taiwanees;Taiwans|Taiwanees Taiwanezen
TZ|Tanzania|Tanzaniaans|Tanzaniaan Tanzanianen
UA|Oekraïne;Oekraine|Oekraïens;Oekraiens|Oekraïner Oekraïners Oekrainer Oekrainers
UG|Oeganda;Uganda|Oegandees|Oegandees Oegandezen
US|Verenigde Staten;VS;V.S.;USA;US;Amerika;Verenigde Staten van Amerika|Amerikaans|Amerikaan Amerikanen
UY|Uruguay|Uruguayaans|Uruguayaan Uruguayanen
UZ|Oezbekistan|Oezbeeks|Oezbeek Oezbeken
VA|Vaticaanstad|Vaticaans|
VC|Saint Vincent en de Grenadines||
VE|Venezuela|Venezolaans|Venezolaan Venezolanen
VG|Britse Maagdeneilanden||
VI|Amerikaanse Maagdeneilanden||
VN|Vietnam;Viëtnam|Vietnamees;Viëtnamees|Vietnamees Vietnamezen
VU|Vanuatu||
WF|Wallis en Futuna||
WS|Samoa|Samoaans|Samoaan Samoanen
XK|Kosovo|Kosovaars|Kosovaar Kosovaren
YE|Jemen|Jemenitisch|Jemeniet Jemenieten
YT|Mayotte||
ZA|Zuid-Afrika|Zuid-Afrikaans|Zuid-Afrikaan Zuid-Afrikanen
ZM|Zambia|Zambiaans|Zambiaan Zambianen
ZW|Zimbabwe|Zimbabwaans|Zimbabwaan Zimbabwanen
`

/** Countries that no longer exist and parts of the United Kingdom: names, adjective, inhabitants; they have no ISO 3166-1 alpha-2 code of their own. */
export const OTHER_COUNTRIES = `
Sovjet-Unie;Sovjetunie;USSR|Sovjet-Russisch|
DDR;Oost-Duitsland|Oost-Duits|Oost-Duitser Oost-Duitsers
Joegoslavië|Joegoslavisch|Joegoslaaf Joegoslaven
Tsjecho-Slowakije;Tsjechoslowakije|Tsjecho-Slowaaks;Tsjechoslowaaks|Tsjechoslowaak Tsjechoslowaken
Engeland|Engels|Engelsman Engelsen
Schotland|Schots|Schot Schotten
Wales|Welsh|Welshman
Noord-Ierland|Noord-Iers|Noord-Ier Noord-Ieren
Nederlandse Antillen;Antillen|Antilliaans|Antilliaan Antillianen
Nederlands-Indië;Indië||
Korea|Koreaans|Koreaan Koreanen
Perzië|Perzisch|Pers Perzen
Pruisen|Pruisisch|Pruis Pruisen
Ottomaanse Rijk|Ottomaans|Ottomaan Ottomanen
Somaliland||
Transnistrië||
Abchazië|Abchazisch|Abchaziër Abchaziërs
`

/** Peoples, regions and continents with adjective and inhabitants, that are no countries: name (may be empty), adjective, inhabitants. */
export const PEOPLES = `
Europa|Europees|Europeaan Europeanen
Afrika|Afrikaans|Afrikaan Afrikanen
Azië|Aziatisch|Aziaat Aziaten
Noord-Amerika|Noord-Amerikaans|Noord-Amerikaan Noord-Amerikanen
Zuid-Amerika|Zuid-Amerikaans|Zuid-Amerikaan Zuid-Amerikanen
Latijns-Amerika|Latijns-Amerikaans|Latijns-Amerikaan Latijns-Amerikanen
Midden-Amerika|Midden-Amerikaans|
Oceanië|Oceanisch|
West-Europa|West-Europees|West-Europeaan West-Europeanen
Oost-Europa|Oost-Europees|Oost-Europeaan Oost-Europeanen
Midden-Europa|Midden-Europees|
Centraal-Europa|Centraal-Europees|
Noord-Europa|Noord-Europees|
Zuid-Europa|Zuid-Europees|
West-Afrika|West-Afrikaans|
Oost-Afrika|Oost-Afrikaans|
Noord-Afrika|Noord-Afrikaans|Noord-Afrikaan Noord-Afrikanen
Zuidoost-Azië|Zuidoost-Aziatisch|
Centraal-Azië|Centraal-Aziatisch|
Scandinavië|Scandinavisch|Scandinaviër Scandinaviërs
Midden-Oosten||
Verre Oosten||
Balkan||
Baltische Staten;Baltische staten;Balticum|Baltisch|Balt Balten
Benelux||
Kaukasus|Kaukasisch|
Siberië|Siberisch|
Catalonië|Catalaans|Catalaan Catalanen
Baskenland|Baskisch|Bask Basken
Andalusië|Andalusisch|
Galicië|Galicisch|
Bretagne|Bretons|
Normandië|Normandisch|
Elzas||
Corsica|Corsicaans|Corsicaan Corsicanen
Sicilië|Siciliaans|Siciliaan Sicilianen
Sardinië|Sardijns|
Toscane|Toscaans|
Lombardije||
Beieren|Beiers|
Saksen|Saksisch|
Noordrijn-Westfalen||
Nedersaksen|Nedersaksisch|
Tibet|Tibetaans|Tibetaan Tibetanen
Tsjetsjenië|Tsjetsjeens|Tsjetsjeen Tsjetsjenen
Koerdistan|Koerdisch|Koerd Koerden
Vlaanderen|Vlaams|Vlaming Vlamingen
Wallonië|Waals|Waal Walen
Friesland;Fryslân|Fries|Fries Friezen Friezin
Groningen|Gronings|Groninger Groningers
Drenthe|Drents|Drent Drenten
Overijssel|Overijssels|Overijsselaar Overijsselaars
Gelderland|Gelders|Gelderlander Gelderlanders
Flevoland|Flevolands|Flevolander Flevolanders
Zeeland|Zeeuws|Zeeuw Zeeuwen
Noord-Brabant;Brabant|Noord-Brabants;Brabants|Brabander Brabanders
Noord-Holland|Noord-Hollands|
Zuid-Holland|Zuid-Hollands|
Limburg|Limburgs|Limburger Limburgers
Vlaams-Brabant|Vlaams-Brabants|
Waals-Brabant|Waals-Brabants|
West-Vlaanderen|West-Vlaams|West-Vlaming West-Vlamingen
Oost-Vlaanderen|Oost-Vlaams|Oost-Vlaming Oost-Vlamingen
Henegouwen|Henegouws|
Zeeuws-Vlaanderen|Zeeuws-Vlaams|
Twente|Twents|Tukker Tukkers
Bali|Balinees|Balinees Balinezen
Java|Javaans|Javaan Javanen
Sumatra|Sumatraans|
Molukken|Moluks|Molukker Molukkers
Bonaire|Bonairiaans|Bonairiaan Bonairianen
Saba|Sabaans|
Sint-Eustatius;Sint Eustatius||
Hawaï|Hawaïaans|
Californië|Californisch|
Texas|Texaans|Texaan Texanen
Quebec;Québec||
Kreta|Kretenzisch|
|Arabisch|Arabier Arabieren
|Joods|
|Romeins|Romein Romeinen
|Slavisch|Slaaf
|Germaans|Germaan Germanen
|Keltisch|Kelt Kelten
|Latijns|
|Byzantijns|
|Israëlitisch|
|Trans-Atlantisch|
`

/** Cities whose adjective or inhabitants Dutch text uses: city, adjective (uninflected), inhabitants. Our own list. */
export const CITY_ADJECTIVES = `
Amsterdam|Amsterdams|Amsterdammer Amsterdammers
Rotterdam|Rotterdams|Rotterdammer Rotterdammers
Den Haag|Haags|Hagenaar Hagenaars Hagenees Hagenezen
Utrecht|Utrechts|Utrechter Utrechters Utrechtenaar Utrechtenaren
Eindhoven|Eindhovens|Eindhovenaar Eindhovenaren
Tilburg|Tilburgs|Tilburger Tilburgers
Breda|Bredaas|Bredanaar Bredanaars
Nijmegen|Nijmeegs|Nijmegenaar Nijmegenaren
Arnhem|Arnhems|Arnhemmer Arnhemmers
Haarlem|Haarlems|Haarlemmer Haarlemmers
Almere|Almeers|Almeerder Almeerders
Leiden|Leids|Leidenaar Leidenaren
Delft|Delfts|Delftenaar Delftenaren
Dordrecht|Dordts|Dordtenaar Dordtenaren
Maastricht|Maastrichts|Maastrichtenaar Maastrichtenaren
Zwolle|Zwols|Zwollenaar Zwollenaren
Deventer|Deventers|
Enschede|Enschedees|Enschedeër Enschedeërs
Apeldoorn|Apeldoorns|Apeldoorner Apeldoorners
Amersfoort|Amersfoorts|Amersfoorter Amersfoorters
Leeuwarden|Leeuwards|Leeuwarder Leeuwarders
Den Bosch|Bosch|Bosschenaar Bosschenaren
Alkmaar|Alkmaars|Alkmaarder Alkmaarders
Gouda|Gouds|Gouwenaar Gouwenaars
Venlo|Venloos|Venlonaar Venlonaren
Heerlen|Heerlens|Heerlenaar Heerlenaren
Kampen|Kamper|
Lelystad|Lelystads|Lelystedeling Lelystedelingen
Middelburg|Middelburgs|Middelburger Middelburgers
Vlissingen|Vlissings|Vlissinger Vlissingers
Roermond|Roermonds|Roermondenaar Roermondenaren
Helmond|Helmonds|Helmonder Helmonders
Zaandam|Zaans|Zaankanter Zaankanters
Volendam|Volendams|Volendammer Volendammers
Urk|Urker|Urker Urkers
Texel|Texels|Texelaar Texelaars
Emmen|Emmens|
Assen|Assens|Assenaar Assenaren
Hilversum|Hilversums|
Schiedam|Schiedams|Schiedammer Schiedammers
Antwerpen|Antwerps|Antwerpenaar Antwerpenaren Sinjoor Sinjoren
Gent|Gents|Gentenaar Gentenaars Gentenaren
Brugge|Brugs|Bruggeling Bruggelingen
Brussel|Brussels|Brusselaar Brusselaars Brusselaren
Leuven|Leuvens|Leuvenaar Leuvenaars
Luik|Luiks|Luikenaar Luikenaars
Namen|Naams|Namenaar Namenaars
Mechelen|Mechels|Mechelaar Mechelaars
Kortrijk|Kortrijks|Kortrijkzaan Kortrijkzanen
Oostende|Oostends|Oostendenaar Oostendenaars
Hasselt|Hasselts|Hasselaar Hasselaars
Genk|Genks|Genkenaar Genkenaren
Aalst|Aalsters|Aalstenaar Aalstenaars
Ieper|Iepers|Ieperling Ieperlingen
Roeselare|Roeselaars|Roeselarenaar
Turnhout|Turnhouts|Turnhoutenaar
Lier|Liers|Lierenaar
Charleroi||Carolo Carolo's
Parijs|Parijs|Parijzenaar Parijzenaren Parisienne
Londen|Londens|Londenaar Londenaren
Berlijn|Berlijns|Berlijner Berlijners
Rome|Romeins|Romein Romeinen
Wenen|Weens|Wener Weners
Madrid|Madrileens|Madrileen Madrilenen
Moskou|Moskous|Moskoviet Moskovieten
Milaan|Milanees|Milanees Milanezen
Venetië|Venetiaans|Venetiaan Venetianen
Florence|Florentijns|Florentijn Florentijnen
Napels|Napolitaans|Napolitaan Napolitanen
Athene|Atheens|Athener Atheners
New York|New Yorks|New Yorker New Yorkers
Keulen|Keuls|
Hamburg|Hamburgs|Hamburger
Praag|Praags|
Warschau|Warschaus|
Genève|Geneefs|
`

/** Dutch names of further large cities of the world, without those that stand in `PLACES_WORLD`; our own list. */
export const WORLD_CITIES = `
Parijs;Londen;Berlijn;München;Keulen;Frankfurt;Hamburg;Düsseldorf;Dortmund;Essen;Bremen;Hannover;Leipzig;Dresden;Neurenberg;Stuttgart;Bonn;Aken;Münster;
Osnabrück;Duisburg;Bielefeld;Wuppertal;Kassel;Karlsruhe;Mannheim;Heidelberg;Freiburg;Augsburg;Kiel;Rostock;Potsdam;Kleef;Emmerik;Trier;Koblenz;Mainz;Wiesbaden;
Saarbrücken;Solingen;Gelsenkirchen;Bochum;Oberhausen;Krefeld;Mönchengladbach;Leverkusen;Wolfsburg;Erfurt;Weimar;Chemnitz;Halle;Magdeburg;Gronau;Nordhorn;Emden;Oldenburg;
Wenen;Graz;Linz;Salzburg;Innsbruck;Zürich;Bern;Bazel;Genève;Lausanne;Luzern;Lugano;Davos;Sankt Gallen;Vaduz;
Marseille;Lyon;Toulouse;Nice;Nantes;Straatsburg;Montpellier;Bordeaux;Rijsel;Lille;Rennes;Reims;Le Havre;Grenoble;Dijon;Nîmes;Aix-en-Provence;Brest;Calais;Duinkerke;
Roubaix;Amiens;Rouen;Caen;Metz;Nancy;Mulhouse;Cannes;Avignon;Lens;Versailles;Saint-Étienne;Saint-Denis;Lourdes;Perpignan;Pau;Limoges;Orléans;Tours;Angers;Le Mans;Monaco;
Madrid;Barcelona;Valencia;Sevilla;Zaragoza;Málaga;Malaga;Bilbao;Palma;Alicante;Córdoba;Granada;San Sebastián;Santander;Pamplona;Vigo;Marbella;Benidorm;Torremolinos;Salou;Girona;
Lissabon;Porto;Faro;Coimbra;Braga;Rome;Milaan;Napels;Turijn;Palermo;Genua;Bologna;Florence;Venetië;Verona;Bari;Catania;Pisa;Siena;Bergamo;Triëst;Parma;Modena;Perugia;Rimini;Padua;Brescia;Messina;Cagliari;Lecce;Udine;Cortina;
Athene;Thessaloniki;Patras;Piraeus;Heraklion;Nicosia;Istanbul;Ankara;Izmir;Antalya;Bursa;Adana;Gaziantep;Diyarbakir;Antakya;Bodrum;Konya;Trabzon;
Warschau;Krakau;Lodz;Wroclaw;Poznan;Gdansk;Lublin;Katowice;Szczecin;Praag;Brno;Ostrava;Pilsen;Bratislava;Kosice;Boedapest;Debrecen;Szeged;Boekarest;Cluj;Timisoara;Constanta;
Sofia;Plovdiv;Varna;Belgrado;Novi Sad;Zagreb;Split;Dubrovnik;Rijeka;Ljubljana;Maribor;Sarajevo;Mostar;Srebrenica;Banja Luka;Skopje;Ohrid;Tirana;Pristina;Podgorica;
Kopenhagen;Aarhus;Odense;Aalborg;Stockholm;Göteborg;Malmö;Uppsala;Oslo;Bergen;Trondheim;Stavanger;Lillehammer;Tromsø;Helsinki;Tampere;Turku;Espoo;Reykjavik;Tallinn;Tartu;Riga;Vilnius;Kaunas;
Dublin;Cork;Galway;Limerick;Belfast;Edinburgh;Glasgow;Aberdeen;Dundee;Cardiff;Swansea;Manchester;Liverpool;Birmingham;Leeds;Sheffield;Newcastle;Nottingham;Bristol;Southampton;Portsmouth;
Leicester;Coventry;Brighton;Oxford;Cambridge;Norwich;Plymouth;York;Hull;Sunderland;Wolverhampton;Blackpool;Dover;Harwich;Canterbury;Wimbledon;Windsor;Luton;Burnley;
Moskou;Sint-Petersburg;Sint Petersburg;Leningrad;Stalingrad;Wolgograd;Novosibirsk;Jekaterinenburg;Kazan;Rostov;Sotsji;Kaliningrad;Vladivostok;Moermansk;Belgorod;Koersk;Brjansk;Smolensk;Grozny;Samara;Omsk;Irkoetsk;Voronezj;
Kiev;Kyiv;Kiëv;Kyjiv;Charkiv;Charkov;Odessa;Odesa;Lviv;Dnipro;Donetsk;Loehansk;Loegansk;Marioepol;Cherson;Zaporizja;Zaporizhzhia;Bachmoet;Avdiivka;Mykolajiv;Soemy;Tsjernihiv;Tsjernobyl;Kramatorsk;Poltava;Sebastopol;Simferopol;Boetsja;Irpin;Slovjansk;Pokrovsk;
Minsk;Brest;Gomel;Chisinau;Tbilisi;Batoemi;Jerevan;Bakoe;Astana;Almaty;Tasjkent;Samarkand;Bisjkek;Doesjanbe;Asjchabad;
Jeruzalem;Tel Aviv;Haifa;Beersheba;Eilat;Bethlehem;Hebron;Ramallah;Nablus;Jenin;Gaza-Stad;Rafah;Khan Younis;Beiroet;Tripoli;Damascus;Aleppo;Homs;Hama;Idlib;Raqqa;Palmyra;Kobani;Latakia;
Amman;Bagdad;Mosul;Basra;Kirkuk;Erbil;Falluja;Tikrit;Teheran;Isfahan;Shiraz;Tabriz;Mashhad;Qom;Riyad;Jeddah;Mekka;Medina;Doha;Dubai;Abu Dhabi;Sharjah;Manama;Muscat;Sanaa;Aden;Hodeida;Koeweit-Stad;
Caïro;Cairo;Alexandrië;Luxor;Suez;Gizeh;Sharm-el-Sheikh;Benghazi;Misrata;Tunis;Sousse;Algiers;Oran;Rabat;Casablanca;Marrakesh;Marrakech;Fez;Tanger;Agadir;Nador;
Khartoem;Khartoum;Omdurman;Addis Abeba;Asmara;Mogadishu;Djibouti;Nairobi;Mombasa;Kampala;Entebbe;Kigali;Bujumbura;Dar es Salaam;Dodoma;Zanzibar;Lusaka;Harare;Bulawayo;Lilongwe;Maputo;Beira;
Kaapstad;Johannesburg;Pretoria;Durban;Bloemfontein;Soweto;Windhoek;Gaborone;Maseru;Luanda;Kinshasa;Goma;Lubumbashi;Kisangani;Bukavu;Brazzaville;Libreville;Yaoundé;Douala;Lagos;Abuja;Kano;Maiduguri;Port Harcourt;
Accra;Kumasi;Lomé;Cotonou;Abidjan;Yamoussoukro;Monrovia;Freetown;Conakry;Bissau;Dakar;Banjul;Bamako;Timboektoe;Gao;Ouagadougou;Niamey;Agadez;Ndjamena;N'Djamena;Bangui;Nouakchott;Antananarivo;Port Louis;El-Fasher;Nyala;
Kabul;Kaboel;Kandahar;Herat;Jalalabad;Mazar-e-Sharif;Kunduz;Islamabad;Karachi;Lahore;Peshawar;Rawalpindi;Quetta;New Delhi;Delhi;Mumbai;Bombay;Calcutta;Kolkata;Madras;Chennai;Bangalore;Hyderabad;Ahmedabad;Jaipur;Agra;Varanasi;Bhopal;Pune;Srinagar;Goa;
Kathmandu;Thimphu;Dhaka;Chittagong;Colombo;Malé;Rangoon;Yangon;Mandalay;Naypyidaw;Bangkok;Chiang Mai;Phuket;Pattaya;Phnom Penh;Siem Reap;Vientiane;Hanoi;Ho Chi Minhstad;Saigon;Da Nang;
Kuala Lumpur;Jakarta;Bandung;Surabaya;Yogyakarta;Denpasar;Medan;Semarang;Batavia;Ambon;Makassar;Palembang;Banda Atjeh;Manila;Davao;Cebu;Dili;Port Moresby;
Peking;Beijing;Shanghai;Kanton;Guangzhou;Shenzhen;Wuhan;Chongqing;Tianjin;Chengdu;Nanjing;Xian;Harbin;Hangzhou;Lhasa;Urumqi;Zhuhai;Taipei;Kaohsiung;Taichung;Tokio;Tokyo;Osaka;Kyoto;Yokohama;Nagasaki;Hiroshima;Fukushima;Kobe;Nagoya;Sapporo;Sendai;
Seoul;Seoel;Busan;Incheon;Pyongyang;Ulaanbaatar;Sydney;Melbourne;Canberra;Brisbane;Perth;Adelaide;Darwin;Hobart;Wellington;Auckland;Christchurch;Suva;Port Vila;Honiara;Apia;
Washington;Washington D.C.;Washington DC;New York;Manhattan;Brooklyn;Los Angeles;Hollywood;Chicago;Houston;Dallas;Philadelphia;Phoenix;San Diego;San Francisco;Boston;Seattle;Miami;Atlanta;Detroit;Denver;Las Vegas;New Orleans;Baltimore;
Minneapolis;Cleveland;Pittsburgh;Cincinnati;Milwaukee;Memphis;Nashville;Orlando;Tampa;Portland;Sacramento;San Antonio;Austin;Kansas City;Oklahoma City;Salt Lake City;St. Louis;Indianapolis;Charlotte;Honolulu;Anchorage;Springfield;Buffalo;Charleston;Charlottesville;Palo Alto;Uvalde;
Toronto;Montreal;Vancouver;Ottawa;Calgary;Edmonton;Winnipeg;Quebec;Halifax;Mexico-Stad;Guadalajara;Monterrey;Tijuana;Acapulco;Cancún;Ciudad Juárez;Guatemala-Stad;Tegucigalpa;Managua;San José;Panama-Stad;San Salvador;
Havana;Santiago de Cuba;Guantánamo;Port-au-Prince;Santo Domingo;Punta Cana;Kingston;San Juan;Nassau;Bridgetown;Port of Spain;Willemstad;Oranjestad;Philipsburg;Kralendijk;Paramaribo;Nickerie;Nieuw-Nickerie;Albina;Moengo;Georgetown;Cayenne;Kourou;
Bogotá;Bogota;Medellín;Medellin;Cali;Cartagena;Barranquilla;Cúcuta;Caracas;Maracaibo;Quito;Guayaquil;Lima;Cusco;Cuzco;La Paz;Sucre;Santa Cruz;Cochabamba;Santiago;Valparaíso;Buenos Aires;Rosario;Mendoza;Montevideo;Asunción;
Brasilia;São Paulo;Sao Paulo;Rio de Janeiro;Salvador;Recife;Fortaleza;Manaus;Belo Horizonte;Porto Alegre;Curitiba;Belém
`

/** Dutch names of Belgian places for which the list of places has the French or English one. */
export const BELGIAN_EXONYMS =
  'Brussel;Luik;Namen;Bergen;Doornik;Moeskroen;Waver;Aarlen;Oostende;Eigenbrakel;Terhulpen;Hannuit;Hoei;Borgworm;Edingen;Lessen;Zinnik;Geldenaken;Nijvel;Aat;Komen;Vloesberg;Ukkel;Elsene;Vorst;Schaarbeek;Etterbeek;Laken;Sint-Gillis;Jette;Evere;Ganshoren;Koekelberg;Oudergem;Haren;Neder-Over-Heembeek;Sint-Jans-Molenbeek;Molenbeek;Sint-Joost-ten-Node;Sint-Agatha-Berchem;Sint-Lambrechts-Woluwe;Sint-Pieters-Woluwe;Watermaal-Bosvoorde;Anderlecht;Borgerhout;Merksem;Wilrijk;Berchem;Ekeren;Antwerpen-Noord;Spa;Eupen;Sankt Vith;Dinant;Bastenaken;Durbuy;Francorchamps;Stavelot;Malmedy;Couvin;Rochefort;Hastière;Ledeberg;Gentbrugge;Mariakerke;Sint-Amandsberg;Wondelgem;Zeebrugge;Lissewege;Sint-Kruis;Sint-Andries;Heverlee;Kessel-Lo;Wijgmaal;Sint-Martens-Latem'
