/**
 * Regions, waters and buildings that Dutch news text names; our own list. Names are parted by `;`, `=` gives the canonical name of a short form.
 */

/** Dutch and Belgian provinces, regions and islands, and regions elsewhere that `PEOPLES` lacks. */
export const REGIONS = `
Achterhoek;Veluwe;Noord-Veluwe;Betuwe;Randstad;Groene Hart;Gooi;Het Gooi;Bollenstreek;Westland;Hoeksche Waard;Alblasserwaard;Krimpenerwaard;Bommelerwaard;Utrechtse Heuvelrug;
Kop van Noord-Holland;West-Friesland;Zaanstreek;Waterland;Beemster;Haarlemmermeer;Flevopolder;Noordoostpolder;Zuid-Limburg;Noord-Limburg;Midden-Limburg;Heuvelland;Peel;Kempen;Langstraat;
West-Brabant;Oost-Brabant;Salland;Kop van Overijssel;Veenkoloniën;Westerkwartier;Hogeland;Westerwolde;Gaasterland;Rijnmond;Voorne-Putten;Goeree-Overflakkee;Schouwen-Duiveland;Walcheren;
Zuid-Beveland;Noord-Beveland;Tholen;Sint-Philipsland;Texel;Vlieland;Terschelling;Ameland;Schiermonnikoog;Rottumerplaat;Rottumeroog;Griend;Wadden;Waddeneilanden;Maasvlakte;Tweede Maasvlakte;Botlek;Europoort;
Land van Maas en Waal;Rijk van Nijmegen;Brainport;Food Valley;Vechtstreek;Zuidas;Bijlmer;Bijlmermeer;Jordaan;Zuidoost;Schilderswijk;Kanaleneiland;Noordelijk Havengebied;
Westhoek;Haspengouw;Hageland;Pajottenland;Meetjesland;Waasland;Voerstreek;Leiestreek;Ardennen;Antwerpse Kempen;Limburgse Kempen;Denderstreek;Brusselse Rand;Vlaamse Rand;Vlaamse Ardennen;
Brussels Hoofdstedelijk Gewest;Brussels Gewest;Vlaams Gewest;Waals Gewest;Borinage;Oostkantons;Luxemburgse Ardennen;
Gaza;Gazastrook;Westelijke Jordaanoever;Westoever;Oost-Jeruzalem;Golanhoogte;Sinaï;Krim;Donbas;Donbass;Zaporizja;Loehansk;Oblast Belgorod;Nagorno-Karabach;Zuid-Ossetië;Dagestan;Ingoesjetië;Kasjmir;Kashmir;Punjab;Uruzgan;Helmand;
Darfur;Tigray;Biafra;Sahel;Hoorn van Afrika;Maghreb;Sahara;Ogaden;Noord-Kivu;Zuid-Kivu;Katanga;Xinjiang;Binnen-Mongolië;Mantsjoerije;Atjeh;Papoea;West-Papoea;Kalimantan;Borneo;Celebes;Sulawesi;Nieuw-Guinea;Flores;Lombok;Timor;
Florida;Alaska;Arizona;Ohio;Michigan;Pennsylvania;Wisconsin;Minnesota;Iowa;Georgia;Nevada;Colorado;Utah;Oregon;Virginia;Kentucky;Tennessee;Alabama;Louisiana;Oklahoma;Kansas;Nebraska;Illinois;Indiana;Massachusetts;New Hampshire;Connecticut;
New Jersey;Maryland;Delaware;North Carolina;South Carolina;North Dakota;South Dakota;West Virginia;Montana;Wyoming;Idaho;New Mexico;Missouri;Arkansas;Vermont;Maine;Rhode Island;Long Island;Silicon Valley;Ontario;Alberta;British Columbia;Nova Scotia;New South Wales;Queensland;Tasmanië;
Amazone;Amazonegebied;Patagonië;Andes;Antillen;Caraïben;Caribisch gebied;Benedenwindse Eilanden;Bovenwindse Eilanden;Canarische Eilanden;Azoren;Madeira;Mallorca;Ibiza;Tenerife;Gran Canaria;Lanzarote;Menorca;Balearen;Rhodos;Kos;Lesbos;Samos;Chios;Santorini;Lampedusa;Elba;
Provence;Picardië;Bourgogne;Champagne;Dordogne;Côte d'Azur;Île-de-France;Lotharingen;Savoie;Vendée;Ruhrgebied;Sauerland;Eifel;Zwarte Woud;Hessen;Thüringen;Brandenburg;Sleeswijk-Holstein;Baden-Württemberg;Saarland;Rijnland-Palts;Mecklenburg-Voor-Pommeren;Saksen-Anhalt;Oost-Friesland;
Tirol;Karinthië;Stiermarken;Umbrië;Piëmont;Ligurië;Calabrië;Puglia;Apulië;Abruzzen;Veneto;Zuid-Tirol;Cornwall;Kent;Essex;Yorkshire;Ulster;Extremadura;Navarra;Aragón;Algarve;Peloponnesos;Macedonië;Thracië;Anatolië;Vojvodina;Dalmatië;Bohemen;Moravië;Silezië;Galilea;
Transsylvanië;Maramureș;Lapland;Jutland;Seeland;Bornholm;Gotland;Spitsbergen;Nova Zembla;Kamtsjatka;Oeral;Wolga;Karelië;Hokkaido;Okinawa;Kerala;Gujarat;Uttar Pradesh;Bengalen;Assam;Noordpool;Zuidpool;Noordpoolgebied;Arctis;Westen
Alpen;Pyreneeën;Himalaya;Karpaten;Apennijnen;Dolomieten;Vogezen;Jura;Mont Blanc;Mount Everest;Kilimanjaro;Matterhorn;Etna;Vesuvius;Mont Ventoux;Alpe d'Huez;Vaalserberg;Grebbeberg;Sint-Pietersberg;Cauberg;Keutenberg;Muur van Geraardsbergen;Koppenberg;Oude Kwaremont;Paterberg;Kemmelberg;Tourmalet;Galibier
Hoge Veluwe;Biesbosch;Oostvaardersplassen;Weerribben;Haagse Bos;Amsterdamse Bos;Vondelpark;Zoniënwoud;Hoge Venen;Drents-Friese Wold;Lauwersmeergebied;Loonse en Drunense Duinen;Posbank
`

/** Seas, rivers, lakes, canals. */
export const WATERS = `
Noordzee;Waddenzee;IJsselmeer;Markermeer;IJ;Oosterschelde;Westerschelde;Schelde;Maas;Waal;Rijn;Nederrijn;Lek;IJssel;Hollandsche IJssel;Hollands Diep;Haringvliet;Nieuwe Waterweg;Amstel;Vecht;Zaan;Rotte;Linge;Dommel;Dinkel;Geul;Roer;Eem;Spaarne;Zwarte Water;
Lauwersmeer;Veluwemeer;Wolderwijd;Gooimeer;IJmeer;Sneekermeer;Grevelingen;Grevelingenmeer;Veerse Meer;Eems;Eems-Dollard;Dollard;Noordzeekanaal;Amsterdam-Rijnkanaal;Noordhollandsch Kanaal;Prinses Margrietkanaal;Julianakanaal;Zuid-Willemsvaart;Wilhelminakanaal;Twentekanaal;Merwede;Noord;Oude Maas;Nieuwe Maas;
Leie;Dender;Samber;Demer;Dijle;Nete;Rupel;Durme;IJzer;Zenne;Ourthe;Vesder;Semois;Albertkanaal;Zwin;
Noordelijke IJszee;Noordpoolzee;Atlantische Oceaan;Stille Oceaan;Grote Oceaan;Indische Oceaan;Middellandse Zee;Zwarte Zee;Oostzee;Rode Zee;Dode Zee;Kaspische Zee;Adriatische Zee;Egeïsche Zee;Ierse Zee;Barentszzee;Golf van Biskaje;Zuid-Chinese Zee;Oost-Chinese Zee;Gele Zee;Caribische Zee;Perzische Golf;Golf van Aden;Golf van Mexico;Zee van Azov;
Straat van Hormuz;Bosporus;Dardanellen;Suezkanaal;Panamakanaal;Kanaal;Het Kanaal;Kattegat;Skagerrak;Straat van Gibraltar;Nijl;Blauwe Nijl;Niger;Congo;Zambezi;Limpopo;Victoriameer;Tanganyikameer;Tsjaadmeer;Amazone;Mississippi;Missouri;Hudson;Potomac;Rio Grande;Orinoco;
Donau;Theems;Seine;Loire;Rhône;Garonne;Elbe;Oder;Wezer;Moezel;Main;Neckar;Spree;Tiber;Po;Ebro;Taag;Weichsel;Dnjepr;Dnipro;Dnjestr;Don;Wolga;Neva;Jordaan;Eufraat;Tigris;Ganges;Indus;Brahmaputra;Mekong;Yangtze;Jangtsekiang;Gele Rivier;Suriname;Marowijne;Bodenmeer;Gardameer;Comomeer;Meer van Genève;Loch Ness;Baikalmeer;Bovenmeer;Ontariomeer;Corantijn;
`

/** Airports, stations, stadiums, halls, dikes, bridges, palaces and other sites that are not organisations. */
export const BUILDINGS = `
Schiphol;Schiphol-Oost;Eindhoven Airport;Rotterdam The Hague Airport;Lelystad Airport;Groningen Airport Eelde;Maastricht Aachen Airport;Zestienhoven;Zaventem;Brussels Airport;Zaventem Airport;Brussels South Charleroi Airport;Heathrow;Gatwick;Charles de Gaulle;John F. Kennedy Airport;
Binnenhof;Catshuis;Torentje;Vredespaleis;Paleis Noordeinde;Noordeinde;Huis ten Bosch;Paleis op de Dam;Soestdijk;Paleis Soestdijk;Het Loo;Malieveld;Dam;Ridderzaal;Trêveszaal;Museumplein;Leidseplein;Rembrandtplein;Damrak;Rokin;Kalverstraat;Wallen;Zuidas;Coolsingel;Lijnbaan;Erasmusbrug;Euromast;Markthal;Domtoren;Martinitoren;
Afsluitdijk;Houtribdijk;Oosterscheldekering;Maeslantkering;Deltawerken;Moerdijkbrug;Haringvlietbrug;Waalbrug;Van Brienenoordbrug;Ketelbrug;Coentunnel;Maastunnel;Westerscheldetunnel;Kiltunnel;Schipholtunnel;Kennedytunnel;Liefkenshoektunnel;Zeelandbrug;Ewijkse brug;Vlakebrug;Merwedebrug;
Johan Cruijff ArenA;Johan Cruijff Arena;Amsterdam ArenA;Arena;ArenA;De Kuip;Kuip;Philips Stadion;Philips-stadion;GelreDome;Gelredome;Galgenwaard;Abe Lenstra-stadion;Euroborg;Grolsch Veste;De Adelaarshorst;De Vijverberg;Kras Stadion;Olympisch Stadion;Thialf;Ahoy;Ahoy Rotterdam;Ziggo Dome;AFAS Live;Heineken Music Hall;Paradiso;Melkweg;
TivoliVredenburg;Vredenburg;Carré;Concertgebouw;De Doelen;Doelen;Jaarbeurs;RAI;Tuschinski;Kurhaus;Circuit Zandvoort;TT-circuit;Koning Boudewijnstadion;Heizelstadion;Heizel;Bosuil;Bosuilstadion;Lotto Park;Jan Breydelstadion;Ghelamco Arena;Planet Group Arena;Sportpaleis;Vorst Nationaal;Kuipke;Bozar;Ancienne Belgique;Atomium;Grote Markt;Wetstraat;Vrijheidsbeeld;Belfort;Menenpoort;Kuregem;
Spa-Francorchamps;Wembley;Old Trafford;Anfield;Camp Nou;Santiago Bernabéu;San Siro;Stade de France;Allianz Arena;Parc des Princes;Madison Square Garden;Alexandra Palace;Flushing Meadows;Notre-Dame;Eiffeltoren;Champs-Élysées;Louvre-piramide;Brandenburger Tor;Checkpoint Charlie;Berlijnse Muur;Rode Plein;Tiananmenplein;Plein van de Hemelse Vrede;Tahrirplein;Maidan;Taksimplein;Gezipark;
Sint-Pietersplein;Sint-Pieter;Sixtijnse Kapel;Colosseum;Downing Street;Downing Street 10;Buckingham Palace;Windsor Castle;Trafalgar Square;Tower Bridge;Big Ben;Times Square;Ground Zero;World Trade Center;Empire State Building;Trump Tower;Capitool;Capitol Hill;Camp David;Mar-a-Lago;Guantánamo Bay;Guantanamo Bay;Klaagmuur;Tempelberg;Al-Aqsamoskee;Aya Sofia;Hagia Sophia;Taj Mahal;Chinese Muur;Vliegbasis Volkel;Volkel;Auschwitz;Westerbork;Bergen-Belsen;Dachau;Buchenwald;Sobibor;Breendonk;Mauthausen;Theresienstadt;Ravensbrück;
Wall Street;Route 66;Ring A10;Ring Antwerpen;Kanaal van Gent naar Terneuzen;Gare du Nord;Gare de Lyon;Brussel-Zuid;Brussel-Noord;Brussel-Centraal;Antwerpen-Centraal;Gent-Sint-Pieters;Amsterdam Centraal;Utrecht Centraal;Rotterdam Centraal;Den Haag Centraal;Amsterdam Zuid;Schiphol Plaza;Bataclan;Maalbeek;Maelbeek;
Maan;Mars;Jupiter;Venus;Saturnus;Mercurius;Neptunus;Uranus;Pluto;Melkweg;ISS;
`
