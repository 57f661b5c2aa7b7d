// Written by train/first-name-genders.ts; do not edit. Sources: first names of 2010 (Sociale Verzekeringsbank; facts), faker (MIT).

/** First names given to women, but rarely to men. */
export const WOMEN = `
  Aafje Aafke Aagje Aaliyah Aaltje Aaltjen Aartje Abby Abdonie Abeline Abigaelle Abigail Abigaïl Acacie Acanthe Ada Adalbaude Adalsinde
  Adegrine Adelheid Adelina Adeline Adeltrude Adinda Adolphie Adonise Adrastée Adrehilde Adriaantje Adriana Adrienne Adèle Adélaïde Adélie
  Afke Afra Agatha Agathe Agilberte Aglaé Agnane Agneflète Agnes Agnès Agrippine Aicha Aileen Aimee Aimée Aisha Akke Alaine Alana Alaïs
  Albane Alberdina Alberta Alberte Albertha Albertina Albertine Albertje Albérade Alcidie Alcine Alcyone Aldegonda Aldegonde Alea Aleida
  Alena Alessa Alessia Aleth Aletta Alette Alexa Alexandra Alexandrine Alexanne Alexia Alexine Aleyna Alia Alica Alice Alicia Alida Alie
  Aliette Alijda Alina Alinda Aline Alisa Alisha Alissa Aliya Aliyah Alizé Aliénor Allegonda Allegra Alma Aloyse Aloïse Alphonsine Althée
  Alya Alysha Alyssa Amal Amalia Amaliane Amalthée Amanda Amande Amandine Amante Amara Amarande Amaranthe Amaryllis Amaya Amber Ambre
  Ambroisie Amelia Amelie Ameline Amina Aminte Amira Amy Améliane Amélie Améthyste Ana Anabel Anastasia Anastasie Anatolie Anaëlle Anaïs
  Anceline Andrea Andrée Anette Angadrême Angel Angela Angelica Angelina Angeline Angelique Angenita Angilberte Angèle Angélina Angélique
  Anicette Anicée Aniek Anika Anique Anissa Anita Anja Anje Anke Ankie Ann Anna Annabel Annabell Annabelle Annalena Anne-Fleur Anne-Marie
  Annechien Annechiena Annegien Anneke Annelie Annelieke Annelies Anneliese Anneloes Annemarie Annemarieke Annemiek Annemieke Annemijn
  Annet Annetje Annetta Annette Anni Annick Annie Anniek Annigje Annika Annita Annonciade Anny Anoek Anouk Anouschka Anouska Ans Ansberte
  Ansje Anstrudie Anthelmette Anthonia Antigone Antje Antoinetta Antoinette Antonetta Antonette Antonia Antonine Anémone Aphélie Apolline
  Apollonia Apolonia Aquiline Arabelle Aranka Arcadie Ardina Arendina Arendje Arentje Argine Aria Ariaantje Ariana Ariane Arianne Aricie
  Arielle Arina Arlette Armance Armande Armandine Armeline Armelle Armide Armine Arnaude Arnolda Arnoldina Arsènie Arthurine Artémis Arwen
  Arya Arzu Asceline Ascension Asel Asha Ashley Asiya Asma Asmae Assomption Astarté Astrid Astride Astrée Astérie Asya Athalie Athanasie
  Athina Athénaïs Aube Aubertine Aude Audeline Audrey Augusta Augustina Augustine Aukje Aure Aurelia Aurelle Auriane Aurora Aurore Aurélie
  Aurélienne Auxane Ava Aveline Avigaëlle Avoye Axeline Axelle Aya Ayana Ayla Ayleen Aylin Aymardine Aymonde Aynur Ayse Aysel Azalée
  Azeline Azra Azélie Aïcha Babet Babette Babs Barbara Barbe Barbera Barendina Bartha Basilisse Bastiaantje Bastiana Bathilde Baukje Bea
  Beatrice Beatrix Belia Belinda Bella Bente Benthe Berber Berdina Berendina Berendje Bernadette Bernarda Bernardina Bernice Berta Bertha
  Berthe Bertille Bertina Bertine Betje Betsy Bettina Betty Betül Beuve Beyza Bianca Bianka Bibi Birgit Birgitta Birgitte Blanche Blandine
  Bobbi Bobbie Bonnie Bouchra Boukje Bouwina Brechtje Bregje Brenda Bridget Brigit Brigitta Brigitte Britney Britt Brunehaut Brunehilde
  Béatrice Bénédicte Bérangère Caecilia Caitlin Camille Capucine Cara Carin Carina Carine Carla Carlijn Carlotta Carmen Carola Carolien
  Carolin Carolina Caroline Cassandra Cataleya Catharina Catharine Cathelijne Catherina Catherine Cato Catrin Cecile Cecilia Celeste Celia
  Celina Celine Ceyda Ceylin Chaima Chaimae Chanel Chantal Chantalle Charissa Charlaine Charleen Charlene Charline Charlotta Charlotte
  Chayenne Chelsea Chelsey Cheryl Cheyenne Chiara Chloe Chloé Chloë Christa Christel Christelle Christiana Christiane Christianne
  Christien Christin Christina Christine Cindy Ciska Claire Clara Clarissa Clarisse Clasina Claudia Claudine Clazina Clementina Clementine
  Clio Clotilde Clélie Clémence Clémentine Coco Colette Colinda Coline Colleen Collien Conception Conny Constance Cora Coralie Coraline
  Corentine Corina Corine Corinna Corinne Cornelia Corrie Corry Cosima Cynthia Cyrielle Cécile Célestine Céline Daantje Dagmar Daisy Dana
  Daniek Daniela Daniella Danielle Danique Daniëlla Daniëlle Daphne Daphné Daria Darleen Davina Debbie Debby Debora Deborah Defne Delia
  Delphine Demi Demy Denice Denise Derkje Derya Desiree Desiré Desirée Destiny Dewi Dian Diana Diane Dianne Didi Diede Dieke Diena
  Dieudonnée Dieuwertje Dieuwke Dilara Dilek Dimphena Dimphna Dina Dingena Dionne Dirkje Divera Djenna Doetje Donna Dora Doriane Dorien
  Dorine Doris Dorothea Dorothy Dorothée Douce Dounia Dua Dunja Dymphna Débora Désirée Ebru Eda Edith Edmée Eef Eefje Eefke Eelkje
  Egberdina Egbertje Eileen Ela Elaine Elanur Elea Eleanor Elena Eleni Eleonora Eleonore Elfriede Eliana Elianne Elif Elin Elina Eline
  Elisa Elisabeth Elise Elizabeth Elize Elke Ella Elle Ellen Elles Elli Ellis Elly Elma Elodie Els Elsa Elsbeth Else Elsien Elsina Elsje
  Elske Eltje Elvira Elynn Elza Emelie Emely Emerentia Emilia Emilie Emily Emine Emma Emmanuelle Emmelie Emmely Emmi Emmy Emy Engelina
  Engeltje Enie Enna Enya Erica Erika Erna Ernestine Esma Esmay Esmee Esmeralda Esmé Esmée Esra Estelle Ester Esther Eudoxie Eugenie
  Eugénie Eulalie Euphemia Euphrasie Eusébie Eva Evelien Evelin Evelina Eveline Evelyn Evelyne Everarda Everdina Evertje Evi Evie Evita
  Evy Fabienne Fabiënne Fadime Fadma Fadoua Famke Fanny Fantine Farah Fardau Farida Fatiha Fatima Fatma Faustine Fay Faya Faye Fayen
  Fayenne Febe Feikje Felicia Felicitas Felina Feline Fem Femia Femke Femm Femmigje Femmy Fenja Fenna Fenne Fennechien Fennigje Fieke Fien
  Fiene Fiep Filiz Filou Fine Finia Finja Finnja Fiona Flavie Fleur Floor Floortje Flora Flore Florence Florentine Florie Florien Florine
  Foekje Fokje Fortunée Fran France Frances Francesca Francette Francia Francien Francina Francine Francisca Franciska Franka Franziska
  Françoise Frederica Frederieke Frederika Frederike Frederique Fredrika Freya Frida Frieda Friederike Frouke Froukje Frouwke Fréderique
  Frédérique Félicie Féline Gabriella Gabrielle Gabriëlla Gabriëlle Gaby Gaia Garance Gaëlle Gea Geerdina Geertje Geertruda Geertrui
  Geertruida Geesje Geeske Geessien Gemma Geneviève Georgette Georgina Gepke Geraldine Gerarda Gerardina Gerberge Gerda Gerdien Gerdina
  Gerharda Gerlinde Germaine Gerridina Gerrie Gerrigje Gerritdina Gerritje Gerritjen Gerry Gertrud Gertruda Gertrude Gertrudis Gertruida
  Gesiena Gesina Geurtje Geziena Gezina Ghislaine Giada Gigi Gijsberdina Gijsberta Gijsbertha Gijsbertje Gijsje Gina Gioia Gisela Gisèle
  Giulia Giuliana Gladys Gloria Godefrida Godelieve Gonda Goverdina Grace Grada Greetje Greta Gretha Grietje Guenièvre Guilhemine
  Guillemette Gustavine Guurtje Guusje Gwen Gwenaëlle Gwendolyn Habiba Hafida Hafsa Hailey Hajar Hakima Halima Hana Hanan Hanane Hanna
  Hannah Hanne Hanneke Hannelore Hannie Hanny Harma Harmanna Harmina Harmke Harmpje Harriët Hatice Hayat Hayley Hedwig Hedy Heidi Heiltje
  Heintje Heleen Helen Helena Helene Helga Helin Hellen Helma Henderika Henderkien Hendrica Hendrika Hendrikje Hendrina Hennie Henny
  Henrica Henrieke Henrietta Henriette Henrika Henrike Henriëtta Henriëtte Herma Hermanna Hermien Hermina Hermine Hester Hetty Hidaya
  Hieke Hielkje Hilda Hilde Hildegard Hilje Hillechien Hillechiena Hillegonda Hilligje Hiltje Hinderika Hinderkien Hinke Hira Hiske
  Honorine Hortense Huberdina Huberta Hubertha Hubertina Hubertine Huguette Huiberdina Huibertje Héloïse Hélène Hülya Ida Ietje Ikram
  Ilayda Ilham Ilona Ilonka Ilse Imane Imani Imke Ina Inara Inaya Indra Indy Ine Ineke Ines Inez Inga Inge Ingeborg Inger Ingetje Ingrid
  Inka Inès Irem Irena Irene Irina Iris Irma Irmgard Irène Isa Isabeau Isabel Isabell Isabella Isabelle Ise Iseult Isis Ismérie Isra Iva
  Ivana Ivonne Ivy Iza Ize Izzy Jaantje Jaapje Jacintha Jacinthe Jackie Jacoba Jacobje Jacomijntje Jacomina Jacquelien Jacquelina
  Jacqueline Jada Jade Jaelynn Jailey Jakoba Jalou Jamila Jana Jane Janet Janette Janice Janin Janina Janine Janita Janke Janna Janne
  Janneke Jannetje Jannette Jannie Jannigje Janny Jansje Jantien Jantiena Jantina Jantine Jantje Jara Jasmijn Jasmin Jasmina Jasmine Jayda
  Jaylinn Jazz Jazzlyn Jazzlynn Jeane Jeanet Jeanette Jeanine Jeanne Jeannette Jeannine Jehanne Jella Jeltje Jenna Jenneke Jenneken Jennie
  Jennifer Jennigje Jenny Jente Jentje Jeske Jess Jessica Jessie Jesslyn Jesslynn Jet Jetske Jette Jikke Jil Jildou Jill Jinte Jinthe
  Jiska Jitske Joana Joanna Joanne Jocelyne Jody Joelina Joeline Joelle Johanna Johanne Joke Jolanda Jolande Joleen Jolie Jolien Jolijn
  Jolin Jolina Joline Joni Jonna Jorien Jorinde Josefien Josefin Josefina Josefine Josepha Josephin Josephina Josephine Josie Josien
  Josina Josine Josje Josy Josée Joséphine Joukje Joy Joya Joyce Jozefina Jozina Joëlla Joëlle Juanita Judith Judy Jula Jule Julia Juliana
  Juliane Julie Julienne Juliette Julika Julina Juliëtte Juna June Juno Justine Kaat Kaatje Kaja Kamlawatie Kaoutar Karen Karima Karin
  Karina Karla Karlijn Karlotta Karolina Karoline Kassandra Katarina Kate Katharina Kathleen Kathrin Katinka Katja Kato Katrin Kaya Kaylee
  Kayleigh Kayra Keet Kelly Kelsey Kensi Kenza Khadija Kiana Kiara Kiki Kim Kimberley Kimberly Kira Kirsten Kitty Klaartje Klaasje Klaaske
  Klara Klasina Klaske Klaziena Klazina Korinna Kornelia Krijntje Krista Kristel Kristin Kyara Kyra Kübra Laetitia Laila Lamberdina
  Lamberta Lambertha Lammechien Lammerdina Lammigje Lana Lara Larissa Latifa Laura Laurane Laure Laureen Laureline Lauren Laurentia
  Lauriane Laurie Laurien Laurina Laurine Laurène Lavinia Layla Laïla Lea Leah Leana Leandra Leann Leanne Lee Leentje Leila Lena Lene Leni
  Lenia Lenie Lenja Lenne Lenneke Leny Lenya Leona Leonarda Leoni Leonie Leonora Leonore Leontien Leontine Leticia Letizia Leuntje Levina
  Levke Lexi Lexie Leyla Lia Liah Liana Liane Lianne Lidewij Lidia Liduina Lidwina Lieke Lien Liene Liesbeth Lieve Lieze Lijntje Lijsje
  Lili Lilia Lilian Liliana Liliane Lilith Lilli Lillian Lilly Lilou Lily Lina Linda Linde Lindsay Lindsey Lindy Line Linn Linne Linnea
  Linsey Lisa Lisan Lisann Lisanne Lise Liselotte Lisette Liv Liva Livia Liya Liyana Liz Liza Lize Lizette Lizz Lizzy Loa Lobke Loes Lois
  Lola Lolkje Lonneke Loraine Lore Loreen Lorena Lorraine Lot Lott Lotta Lotte Loua Loubna Louisa Louise Louiza Lova Loïs Luana Lucia
  Lucie Lucienne Lucille Lucinda Lucretia Lucy Ludivine Luisa Luise Luna Lune Lutske Luus Luzie Lya Lydia Lydie Lyn Lynn Lysanne Léa Léna
  Léonie Léonne Léopoldine Maaike Maan Maartje Maatje Mabel Machteld Macy Madeleine Madelief Madelon Madita Madleen Madlen Mae Maeve
  Magali Magda Magdalena Maguelone Mahaut Maike Mailin Maira Maja Malena Malia Malika Malin Malina Mallaury Malou Manal Mandy Manja Manon
  Manou Manouk Manuela Mara Marah Marceline Marcella Marcelle Marcha Marchien Marcia Mare Mareike Maren Marga Margaret Margareta
  Margaretha Margarethe Margarita Margaux Margien Margit Margje Margo Margot Margreet Margretha Margriet Margrieta Margrietha Marguerite
  Maria Mariam Marian Marianna Marianne Marie Marie-José Marie-Louise Marieke Mariella Marielle Marietje Mariette Marigje Marije Marijke
  Marijtje Marika Marike Marilyn Marina Marine Marinka Marion Marisa Mariska Marissa Marit Marita Marith Mariëlla Mariëlle Mariëtte Marja
  Marjan Marjanne Marjo Marjolein Marjoleine Marjolijn Marjon Marjorie Marla Marleen Marlen Marlena Marlene Marlie Marlies Marlijn Marloes
  Marlou Marlous Marly Marlène Marretje Marrigje Marrit Marsha Marta Martha Marthe Martijntje Martina Martine Martje Marwa Mary Maryam
  Mascha Mathea Mathilda Mathilde Matilda Matthea Maud Maudy Maura Maureen Mauricette Maxellende Maxi Maxima Maxime Maxine Maya Mayke
  Mayra Maysa Mechelina Mechtilda Medina Medine Megan Meghan Mei Meike Meintje Melanie Melek Melike Melina Melinda Melisa Melissa Melody
  Mendy Merel Merle Merve Meryem Meta Metje Mette Meyra Mia Michaela Michelle Michèle Mieke Mijke Mijntje Mikki Mila Milana Mildred Milena
  Miley Milla Milly Milou Mimount Mina Minke Mira Miranda Miray Mireille Mirella Mirelle Miriam Mirja Mirjam Mirre Mirte Mirthe Mona
  Monica Moniek Monika Monique Morgane Moïsette Muriel Muriël Myla Mylène Myra Myriam Myrna Myrte Myrthe Mégane Mélanie Mélisande Mélissa
  Mélissandre Mélodie Nada Nadia Nadine Nadja Nadège Naemi Naima Najat Nancy Nanda Nanette Naomi Naoual Natalia Natalie Natascha Natasha
  Natasja Nathalie Naïma Neele Neeltje Nela Nele Nelleke Nelli Nellie Nelly Nena Nia Nicolasina Nicole Nicolette Nicolien Nicolina
  Nicoline Nicolle Niene Nienke Niesje Nieske Nika Nike Niki Nikita Nikki Nikkie Nila Nina Nine Ninthe Nisa Nisrine Noa Noami Noemi Nola
  Nomi Noor Noortje Nora Norah Nore Norma Nour Noura Nova Novi Nowi Noémie Noë Noëlla Noëlle Nynke Océane Odette Odile Odilia Olga Olive
  Olivia Oliwia Olympe Ombline Oona Ophélie Oriande Oriane Orlane Oumaima Oumayra Ozanne Pamela Paola Pascale Pascalle Patricia Patrizia
  Patty Paula Paule Paulette Paulien Paulina Pauline Peggy Penelope Perrine Peternella Petertje Petra Petronella Phileine Philine
  Philippina Philippine Philomena Philomène Philou Phoebe Pia Pien Pieterdina Pieterke Pieternella Pietertje Pietje Pietronella Pip Pippa
  Pleuntje Pola Primerose Priscilla Priscille Prudence Puck Puk Pulchérie Pécine Pélagie Pénélope Pétronille Quentine Quintia Quinty
  Quirine Quiéta Rabia Rachel Rachelle Rachida Rahel Rahma Ramona Rana Rania Raphaëlle Raquel Raymonde Rebecca Rebekka Regina Reina Reine
  Reintje Renata Renate Renee Renske Renée Ria Rian Riana Rianne Richelle Rieke Riemke Rijkje Rika Rike Rilana Rina Rinske Rita Rixt
  Robine Rochelle Roelfien Roelfina Roelie Roelina Roelofje Rolande Romana Romane Romee Romina Romkje Romy Romée Ronja Roos Roosmarijn
  Rosa Rosalia Rosalie Rosalina Rosalinda Rosalinde Rosan Rosanna Rosanne Rose Roseline Rosemarie Rosie Rosina Rosita Roswitha Rowena
  Roxanne Roxy Roza Rozemarijn Ruby Ruth Ryanne Régine Réjeanne Saakje Saar Saartje Sabina Sabine Sabrina Sabrine Sacha Safa Safae Safiya
  Sahra Saida Saliha Salima Sally Salma Salome Salomé Salomë Saloua Samantha Samia Samira Sammie Sana Sanae Sandra Sandrina Sandrine Sandy
  Sanja Sanna Sanne Saphira Sara Sarah Sare Sarina Sasja Saskia Savannah Scottie Selena Selin Selina Selma Sena Serena Sevgi Sevim Shania
  Shanice Shanna Shannon Sharmila Sharon Sharona Sheila Shelley Sherida Shirley Sibel Sibilla Sibylle Sien Sienna Sientje Sietske Sigrid
  Siham Sijgje Sijke Sijtje Sijtske Silja Silke Silvana Silvia Silvie Simone Sina Sinja Sita Sixtine Siënna Sjoerdtje Sjoukje Skye Smilla
  Sofia Sofie Solange Soline Sonja Soof Sophia Sophie Soraya Souad Soumaya Stacey Stefanie Steffie Stella Stephanie Sterre Stientje
  Stijntje Stina Stéphanie Sude Sultan Summer Susan Susanna Susanne Suus Suzan Suzanna Suzanne Suze Suzon Svea Svenja Swassane Sydney
  Sylvana Sylvia Sylviane Sylvie Sytske Ségolène Séverine Tabea Tabitha Talea Talia Talitha Tamar Tamara Tamia Tamina Tanja Tannetje Tanya
  Tara Tarja Tatiana Tatjana Tatum Teddy Teresa Tess Tessa Tessel Tetje Teuna Teunisje Teuntje Thalea Thalia Thaïs Thea Theadora Thecla
  Theodora Theresa Theresia Thessa Thi Thirza Théodora Thérèse Tia Tietje Tiffany Tina Tine Tineke Tiny Tiphaine Tirza Titia Tjitske Tomke
  Tonia Tosca Trientje Trijntje Trudy Truus Tuana Ursula Ursule Valentina Valentine Valeria Valerie Valérie Vanessa Veerle Vera Vere
  Verena Veronica Veronika Veronique Vesper Vicky Victoire Victoria Vienna Vieve Viktoria Vinciane Viola Violette Virginia Virginie Vive
  Vivian Viviane Vivianne Vivienne Véronique Wanda Welmoed Wende Wendela Wendelina Wendy Whitney Wibke Wiebke Wieke Wiepkje Wies Wietske
  Wijnanda Wijntje Wijtske Wilhelmina Wilhelmine Willeke Willemien Willemijn Willemijntje Willemina Willemke Willempje Willemtje Willie
  Wilma Woutera Wouterina Wytske Xavière Xenia Yamina Yana Yara Yarah Yaren Yasemin Yasmin Yasmina Yasmine Yenthe Yentl Yfke Yinthe Ylvi
  Ylvie Ymke Yolanda Yolande Youssra Ysaline Yseult Yuna Yvette Yvonne Zahra Zara Zehra Zeyneb Zeynep Ziva Zoe Zoey Zofia Zohra Zoé Zoéva
  Zoë Zuzanna Zwaantje Ève Édith Élia Éliane Élisabeth Élise Élodie Éloïse Éléonore Émeline Émilie Émérance Émérencie Évangéline Évelyne
  Özlem
`

/** First names given to men, but rarely to women. */
export const MEN = `
  Aalbert Aaldert Aalt Aaron Aart Abdelaziz Abdelkader Abdelkarim Abdellah Abderrahman Abdeslam Abdon Abdul Abdullah Abe Abel Abelin
  Abondance Abraham Abram Absalon Abélard Acace Ace Achaire Achille Achraf Adalard Adalbald Adalbert Adalbéron Adalric Adam Adegrin Adel
  Adelin Adelphe Adem Adenet Adhémar Adil Adjutor Adnan Adolf Adolphe Adonis Adri Adriaan Adrian Adriano Adrianus Adrien Adéodat Agapet
  Agathange Agathon Age Agilbert Agnan Agrippin Ahmad Ahmed Ahmet Aiden Aimable Aimé Alain Alan Alban Albert Albertus Albéric Alcibiade
  Alcide Alcime Aldert Aldonce Aldric Ale Aleaume Alec Aleksander Alessandro Alessio Alex Alexander Alexandre Alfons Alfonsus Alfred Ali
  Allard Alle Alliaume Almine Almire Aloijsius Aloysius Aloïs Alparslan Alphons Alphonse Alphonsius Alphonsus Alphée Alpinien Alverède
  Alwin Amalric Amandin Amant Amar Ambroise Amiel Amin Amine Amir Amon Amour Amédée Amélien Anass Anastase Anatole Anaël Ancelin Andoche
  Andre Andreas Andrew Andries André Andy Andéol Ange Angelo Angilbe Angilran Angoustan Anicet Annibal Anno Anouar Ansbert Anselme Ansgar
  Anthelme Anthonie Anthonius Anthony Antide Antoine Anton Antoni Antonie Antonin Antonio Antonius Antony Antoon Anwar Apollinaire Aquilin
  Aras Arcade Archambaud Archibald Arda Arend Arent Arian Arie Arij Aris Ariste Aristide Ariën Arjan Arjen Armand Armando Armel Armin
  Arnaud Arne Arno Arnold Arnoldus Arnoud Arnould Arnout Arolde Aron Arsène Arthaud Arthur Arthème Artur Arved Arvid Ascelin Ashwin Ate
  Athanase Aubry Audebert Audouin Audran August Auguste Augustinus Auke Aurian Aurèle Auxence Axel Ayaz Ayden Ayhan Ayman Aymard Aymeric
  Aymon Ayoub Aziz Badr Balthazar Baptiste Baran Barend Baris Barnabé Barry Bart Bartel Barteld Bartholomeus Barthélemy Bartimée Bartus
  Bas Basile Bastiaan Bastian Bastien Batuhan Baudouin Bauke Bayram Bekir Bela Ben Benedictus Benedikt Benja Benjamin Bennet Bennett
  Bennie Benno Benny Benoît Bent Bentley Benyamin Berat Berend Berkay Bernard Bernardus Bernd Bernhard Berry Bert Bertrand Bertus Bilal
  Bjarne Bjorn Björn Blaise Boas Boaz Bob Bobby Bodhi Bodi Boet Bohémond Bon Boniface Bonne Boris Bouchard Boudewijn Bouke Bouwe Boy Boyd
  Bradley Brahim Bram Brandon Brenn Brent Briac Brian Brice Brieuc Bruce Bruno Bryan Burak Bénigne Béranger Bérard Calixte Calvin Camiel
  Camillien Camélien Can Candide Carel Caribert Carl Carlo Carloman Carlos Carolus Cas Caspar Casper Cassien Catharinus Cedric Cedrik Cees
  Cem Cengiz Charlemagne Charles Charlie Chase Chi Chiel Childebert Chilpéric Chris Christiaan Christian Christiano Christianus
  Christodule Christoffel Christoph Christophe Christopher Chrysole Chrysostome Chrétien Claas Clarence Claudien Clemens Clotaire Clovis
  Cléandre Clément Cléry Coen Coenraad Colin Collin Conner Connor Constant Constantijn Constantin Cor Corentin Cornelis Cornelius Cornelus
  Corné Corstiaan Corvin Curt Cyprien Cyriaque Cyrille Cédric Célestin Célien Césaire César Côme Daan Daley Damian Damien Damin Damiën
  Dani Daniel Danilo Daniël Danny Dante Darian Dario Darius Darren Dave Davey Davi David Davide Davin Davy Dax Dean Deen Delano Delphin
  Demian Denis Deniz Dennie Dennis Denny Denzel Derek Derk Desmond Devin Dex Dexx Dick Didier Diederick Diederik Diego Dies Dieudonné
  Dimitri Dinand Dingeman Dion Dionysius Dirk Dirk-Jan Djayden Dolf Domenic Domenik Dominic Dominicus Dominik Don Donald Donny Donovan
  Dorian Douwe Dries Driss Duco Duncan Durk Dustin Duuk Dylan Dylano Dyon Désiré Eddi Eddie Eddy Eden Edgar Edgard Edmond Edo Eduard
  Eduardus Edward Edwin Eelco Eelke Efe Egbert Egbertus Ege Egidius Eibert El Elbert Elbertus Eli Elia Eliah Elias Elijah Elmar Elmer
  Elroy Elwin Emanuel Emiel Emil Emile Emilian Emilio Emin Emir Emirhan Emmanuel Emre Enes Engbert Engel Engelbert Engelbertus Enguerrand
  Enno Enrico Ensar Enzo Eray Eren Eric Erick Erik Erkan Ernest Ernst Erol Errol Erwin Ethan Etienne Eubert Eudes Eudoxe Eugène Eustache
  Eusèbe Evan Everardus Everhardus Evert Ewald Ewoud Ewout Eymen Ezra Faas Fabian Fabien Fabio Fabrice Falba Falk Fantin Farid Fatih Fedde
  Feike Felix Fender Ferdi Ferdinand Ferdinandus Ferdy Ferhat Fernando Ferre Ferry Fiacre Fidèle Fiete Filip Filippus Finlay Finley Finn
  Finnley Firmin Flavien Flip Flodoard Florent Florestan Florian Floris Flynn Fokke Fokko Folkert Foppe Fortuné Fos Foss Fouad Foulques
  Francesco Francisco Franciscus Francisque Frank Franklin Frans Franz François Fred Freddie Freddy Frederic Frederick Fredericus Frederik
  Frederikus Fredrik Freek Freerk Frenkie Friedrich Friso Frits Fritz Frédéric Fulbert Fulcran Fulgence Furkan Fynn Félicité Félix Gabin
  Gabriel Gabriël Garnier Gaspar Gaspard Gaston Gatien Gaud Gautier Gaël Geert Geoffrey Geoffroy Georg George Georges Georgius Gerald
  Gerard Gerardus Gerben Gerbert Gerbrand Gerhard Gerhardus Gerjan Gerke Gerlof Germain Gerrit Gert Gert-Jan Gertjan Gervais Gerwin Geurt
  Gezinus Ghislain Gian Gianluca Gianni Gideon Giel Gijs Gijsbert Gijsbertus Gilbert Gilles Gino Giovanni Girart Gislebert Giuliano
  Giuseppe Gjalt Glenn Godefridus Godfried Gondebaud Gonthier Gontran Gonzague Gosse Govert Gradus Gregor Gregorius Gregory Grégoire Gui
  Guido Guillaume Gust Gustaaf Gustav Gustave Guus Guy Guyot Guérin Gédéon Gérard Géraud Gökhan Haci Hagen Hakan Halil Hamid Hamza Han
  Hannes Hanno Hans Harald Hardouin Harm Harmannus Harmen Harold Harrie Harry Harun Harvey Hasan Hassan Hauke Hector Heiko Hein Heinrich
  Henderik Henderikus Hendricus Hendrik Hendrikus Henk Hennes Henning Henri Henrick Henricus Henrik Henrikus Henry Herbert Herluin Herman
  Hermann Hermannes Hermannus Hermanus Hermen Hervé Hessel Hicham Hidde Hielke Hieronymus Hilaire Hilbert Hilbrand Hildebert Hillebrand
  Hincmar Hinderikus Hindrik Honoré Hubert Hubertus Hubrecht Hugo Hugues Huib Huibert Huibrecht Huig Humphrey Hussein Huub Hylke Hédelin
  Hélier Hüseyin Ian Ibrahim Idris Ids Ignatius Igor Ilay Ilias Ilyas Imad Immanuel Imran Ingmar Innocent Isaac Isaiah Isidore Ismael
  Ismail Ivan Ivar Iven Ivo Iwan Izaak Izak Izaäk Jaap Jacco Jace Jack Jackson Jacob Jacobus Jacques Jaden Jairo Jaivey Jake Jakob Jakobus
  Jakub Jamal James Jan Jan-Willem Janek Janis Jannek Jannes Jannik Jannis Jano Janosch Jans Jantinus Jaouad Japhet Jared Jari Jarne Jarno
  Jaron Jason Jasper Javi Jax Jaxon Jaxx Jay Jayce Jayden Jaylano Jaylen Jayson Jayvano Jean Jean-Paul Jeannel Jeannot Jef Jeffrey Jeffry
  Jefta Jelke Jelle Jelmer Jelte Jens Jeppe Jeremiah Jeremias Jeremie Jeremy Jermaine Jeroen Jerome Jerry Jesper Jesse Jetze Jidde Jilles
  Jim Jimi Jimmy Jitse Jitze Joachim Joah Joannes Joanny Joas Job Jocelyn Jochem Jochum Joe Joel Joep Joeri Joes Joey Johan Johann
  Johannes Johannis Johannus John Johnny Johny Jon Jona Jonah Jonas Jonathan Jonte Joop Joost Jop Joppe Joram Joran Jord Jordan Jordi
  Jordy Joren Jorg Jorick Jorik Joris Jorn Jorrit Jort Jos Joscha Joschua Josef Joseph Josephus Josh Joshua Josse Josselin Josua Jouke
  Jourdain Jozef Jozeph Jozephus Jozias Jozua Joël Juan Juda Jude Judicaël Julan Jules Julian Julien Julius Junayd Jur Jurgen Juri Jurian
  Jurjen Jurre Jurriaan Jurrien Jurriën Juste Justin Justus Jérémie Jérôme Jörgen Jürgen Kaan Kacper Kadir Kai Kaj Kalle Kamal Karam Karel
  Karim Karl Karlo Kars Karst Karsten Kas Kasper Kay Kayden Keano Keanu Kees Kelvin Kemal Kenan Kenji Kenneth Kenny Keno Kenzo Kerem Kerim
  Kevin Khalid Kian Kick Kilian Kimi Kjeld Kjell Klaas Klemens Kobe Koen Koenraad Koert Konrad Konstantin Koop Koos Koray Korbinian
  Kornelis Krijn Kristian Kurt Kyan Kyano Kyle Kylian Lambert Lambertus Lammert Lander Landry Lars Lasse Laurens Laurent Laurentius
  Laurenz Laurin Lazare Lean Leander Leandro Leendert Leif Len Lenn Lennard Lennart Lennert Lennie Lennon Lennox Leo Leon Leonard Leonardo
  Leonardus Leonhard Leonidas Leopold Leroy Leslie Leu Leufroy Lev Levent Levi Levin Levy Lewin Lewis Lex Liam Lias Libère Lieuwe Lino
  Linus Lio Lion Lionel Liyam Liétald Lloyd Lodewijk Loek Loet Logan Longin Lorenz Lorenzo Loris Lorrain Lothaire Lou Louay Louie Louis
  Loup Lourens Lowie Loïc Luan Lubbert Lubbertus Lubertus Luc Luca Lucas Lucian Luciano Lucien Ludo Ludolphe Ludovic Ludovicus Ludwig Luis
  Luiz Luk Luka Lukas Luke Lutz Luuk Lux Lyam Léandre Léon Léonard Léopold Maarten Maas Macaire Mace Machiel Maddox Mads Maes Magnus Maher
  Mahir Mahmoud Mahmut Maik Maikel Maksim Malik Malo Malte Mamert Manassé Manfred Mannes Manoah Manu Manuel Marc Marceau Marcel Marcelin
  Marcelis Marcellinus Marcellus Marciano Marco Marcus Marek Marinus Mario Marius Mark Marko Markus Marlo Marnix Marouane Mart Marten
  Martial Martien Martijn Martin Martinus Marvin Marwin Mas Mason Mateo Matheus Mathias Mathieu Mathijs Mathis Mathurin Matis Mats Matteo
  Mattes Mattheus Matthew Matthias Matthieu Matthijs Matthis Matti Mattijs Mattis Matz Maugis Maurice Maurits Mauro Max Maxence Maxim
  Maximiliaan Maximilian Maximilien Mayeul Mayson Mees Mehmet Meik Meindert Meine Melchior Melle Mels Melvin Mence Menno Merijn Merlijn
  Merlin Mert Metin Mex Micah Micha Michael Michaël Michel Michiel Michèl Mick Mickey Midas Miel Miguel Mik Mika Mikail Mike Milan Milano
  Miles Milo Mimoun Mink Minne Mio Miquel Mirac Miran Mirco Mirko Mirza Mischa Mitch Mitchel Mitchell Mohamed Mohammad Mohammed Moos
  Morgan Moritz Morris Morten Mostafa Mounir Mourad Moussa Mozes Moïse Muhammad Muhammed Muhammet Murat Musa Mustafa Mustapha Mylan Mylo
  Myron Médéric Mérovée Nabil Nadir Nand Nando Nanne Naoufal Naoufel Narcisse Nassim Natan Nathan Nathanael Nathanaël Naud Naudet Nelis
  Nelson Neo Nestor Nevio Nicholas Nick Niclas Nico Nicolaas Nicolai Nicolas Nicéphore Niek Niels Nigel Niklas Niko Nikodem Nikolaas
  Nikolai Nikolas Nils Nino Noah Noam Noan Noel Nolan Norbert Norbertus Norman Normand Noud Noureddine Nouri Nout Novan Nox Noé Noël
  Néhémie Octave Odilon Odin Odon Oene Oger Oke Okke Olaf Olav Ole Oliver Olivier Oliwier Omar Onno Onur Orhan Orlando Oscar Oskar Osman
  Otis Otto Oury Oussama Owen Pablo Pacôme Palémon Parfait Pascal Paterne Patrice Patricius Patrick Paul Paulus Pedro Peer Pelle Pepe
  Pepijn Perceval Perry Peter Petrus Phil Philibert Philip Philipp Philippe Philippus Philémon Pie Pier Pierre Pierrick Piet Pieter Pim
  Pit Pius Prosper Pépin Quentin Quin Quinn Quint Quinten Quirin Quirinus Rachid Raf Rafael Rafaël Raff Raik Raimond Ralf Ralph Ramazan
  Ramon Ramón Randy Raoul Raphael Raphaël Rasmus Raul Ravi Ray Rayan Rayen Raymon Raymond Recep Redouan Reginald Reijer Rein Reinder
  Reindert Reinier Reinoud Reinout Reint Remco Remi Remigius Remko Remmelt Remon Remy Renatus Renaud Rene Renier Rens Rense Renze Renzo
  René Revi Reybaud Reza Ricardo Riccardo Richard Richardus Rick Ricky Rico Riemer Rienk Rients Riff Rijk Rik Rinaldo Rinke Rinse Rinze
  Riv Roald Roan Rob Robbe Robbert Robbie Robbin Robby Robert Robert-Jan Roberto Robertus Rocco Roch Roderick Roderik Rodney Rodolphe
  Rodrigue Rody Roel Roeland Roelf Roelof Roger Rogier Rohan Roland Rolf Romain Roman Romano Romeo Romke Romuald Roméo Ron Ronald Ronaldus
  Ronan Ronnie Ronny Roselin Rover Rowin Roy Ruben Rudi Rudie Rudolf Rudolfus Rudolph Rudolphus Rudy Rune Rutger Ruud Ruurd Ryan Régis
  Réjean Rémi Rémon Sabir Safouan Safouane Said Sake Salih Salim Salomon Sami Samir Sammy Samuel Samuël Sander Sandro Santino Sauveur Savi
  Savin Savinien Saïd Scott Sean Seb Sebas Sebastiaan Sebastian Sebastianus Sef Seff Selim Sem Semih Senn Sep Sepp Seppe Serdar Serge
  Sergio Serkan Servatius Seth Sev Shane Shawn Sidney Sidoine Siebe Siebren Sieger Siegfried Siem Siemen Siep Sietse Sietze Sigebert
  Sigismond Sijbren Sijmen Sijtze Sikke Sil Silas Silvan Silvester Silvère Simeon Simon Sinan Sipke Sixte Sjaak Sjoerd Sjors Sjouke Sky
  Sonny Soufiane Stan Stanislas Stanley Stef Stefan Stefano Stefanus Steffan Steffen Stein Sten Stephan Stephanus Stephen Steve Steven
  Stijn Storm Stéphane Sven Sverre Swen Sybren Sylvain Sylvester Sylvestre Sytze Sébastien Séraphin Séverin Sönke Sören Süleyman Taco
  Taeke Taha Tamino Tammo Tancrède Tanguy Tarik Taurin Tayler Taylor Ted Teije Teo Terence Terry Teun Teunis Theo Theodoor Theodor
  Theodorus Theunis Thiago Thibault Thibert Thibo Thierry Thies Thije Thijmen Thijn Thijs Thilo Thimo Thom Thomas Thorben Thore Thorge
  Théodore Théodose Théophile Théophraste Tiago Tibbe Tibo Tieme Tiemen Ties Tigo Tijmen Tijn Tijs Til Till Tillmann Tim Timm Timmy Timo
  Timoléon Timon Timotheus Timotheüs Timothy Timothée Tino Titien Titus Tizian Tjalling Tjark Tjeerd Tjerk Tjibbe Tobias Tobin Toby Toine
  Tom Tomas Tommie Tommy Ton Toni Tonnin Tonnis Tonny Tony Toon Torben Tore Toussaint Trajan Tristan Turold Tuur Twan Tycho Tygo Tyler
  Tymon Tyron Ulysse Umut Urbain Valentijn Valentin Valentino Valère Valéry Van Veit Venance Venceslas Vianney Vic Victor Victorien
  Victorin Viggo Vigile Vigo Vik Viktor Vin Vince Vincent Vincentius Vinz Vital Vito Vitus Waleran Walid Walter Walterus Waltherus Wander
  Wandrille Wannes Ward Warre Werner Wes Wesley Wessel Wicher Wiebe Wiebren Wieger Wietse Wietze Wijbe Wijnand Wijnandus Wijtze Wilbert
  Wilco Wilfred Wilfried Wilhelm Wilhelmus Wilko Willebrordus Willem Willi William Willibrordus Wim Winston Wolf Wolter Wout Wouter
  Wouterus Wytze Xander Xaver Xavi Xavier Xem Xénophon Yahya Yannic Yannick Yannik Yannis Yasin Yassin Yassine Yassir Yoann Yoeri Yoran
  Yordi Yorick Younes Youp Youri Yousef Youssef Yunus Yuri Yusuf Yven Yves Yvo Zacharie Zaché Zain Zakaria Zayd Zayn Zef Zeger Zev Zeyd
  Zion Zéphirin Édouard Éleuthère Élie Élisée Élzéar Émeric Émile Épiphane Éric Étienne Évariste Évrard Ömer
`
