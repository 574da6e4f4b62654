package dev.dateline.judge;

/** The countries of the world. */
final class Countries {
    /**
     * One country a line: name | other names | capitals, with other names after = | peoples. Lines with # are comments.
     */
    static final String TABLE = """
        # Countries and some territories: name | other names | capitals (=: other names of one) | demonyms
        Afghanistan | | Kabul | Afghan
        Albania | | Tirana | Albanian
        Algeria | | Algiers | Algerian
        Andorra | | Andorra la Vella | Andorran
        Angola | | Luanda | Angolan
        Antigua and Barbuda | Antigua | Saint John's=St John's | Antiguan
        Argentina | Argentine Republic | Buenos Aires | Argentine, Argentinian
        Armenia | | Yerevan | Armenian
        Australia | Commonwealth of Australia | Canberra | Australian, Aussie
        Austria | | Vienna=Wien | Austrian
        Azerbaijan | | Baku | Azerbaijani, Azeri
        Bahamas | | Nassau | Bahamian
        Bahrain | | Manama | Bahraini
        Bangladesh | | Dhaka=Dacca | Bangladeshi
        Barbados | | Bridgetown | Barbadian
        Belarus | Byelorussia | Minsk | Belarusian
        Belgium | | Brussels=Bruxelles | Belgian
        Belize | | Belmopan | Belizean
        Benin | | Porto-Novo | Beninese
        Bhutan | | Thimphu | Bhutanese
        Bolivia | Plurinational State of Bolivia | Sucre, La Paz | Bolivian
        Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, BiH | Sarajevo | Bosnian
        Botswana | | Gaborone | Botswanan
        Brazil | Brasil | Brasilia | Brazilian
        Brunei | Brunei Darussalam | Bandar Seri Begawan | Bruneian
        Bulgaria | | Sofia | Bulgarian
        Burkina Faso | Burkina | Ouagadougou | Burkinabe
        Burundi | | Gitega | Burundian
        Cambodia | Kampuchea, Kingdom of Cambodia | Phnom Penh | Cambodian
        Cameroon | Cameroun | Yaounde | Cameroonian
        Canada | | Ottawa | Canadian
        Cape Verde | Cabo Verde | Praia | Cape Verdean
        Central African Republic | CAR | Bangui | Central African
        Chad | Tchad | N'Djamena | Chadian
        Chile | | Santiago=Santiago de Chile | Chilean
        China | People's Republic of China, Peoples Republic of China, PRC, PR China | Beijing=Peking | Chinese
        Colombia | | Bogota | Colombian
        Comoros | Comoro Islands | Moroni | Comorian
        Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire | Kinshasa | Congolese
        Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic | Brazzaville | Congolese
        Costa Rica | | San Jose | Costa Rican
        Côte d'Ivoire | Ivory Coast | Yamoussoukro | Ivorian
        Croatia | | Zagreb | Croatian, Croat
        Cuba | | Havana=La Habana | Cuban
        Cyprus | | Nicosia | Cypriot
        Czech Republic | Czechia | Prague=Praha | Czech
        Denmark | | Copenhagen | Danish, Dane
        Djibouti | | Djibouti City | Djiboutian
        Dominica | Commonwealth of Dominica | Roseau |
        Dominican Republic | | Santo Domingo | Dominican
        East Timor | Timor-Leste | Dili | Timorese
        Ecuador | | Quito | Ecuadorian
        Egypt | Arab Republic of Egypt | Cairo | Egyptian
        El Salvador | | San Salvador | Salvadoran, Salvadorean
        Equatorial Guinea | | Malabo | Equatoguinean
        Eritrea | | Asmara | Eritrean
        Estonia | | Tallinn | Estonian
        Eswatini | Swaziland | Mbabane, Lobamba | Swazi
        Ethiopia | | Addis Ababa=Addis | Ethiopian
        Fiji | | Suva | Fijian
        Finland | | Helsinki | Finnish, Finn
        France | French Republic | Paris | French
        Gabon | | Libreville | Gabonese
        Gambia | The Gambia | Banjul | Gambian
        Georgia | | Tbilisi | Georgian
        Germany | Federal Republic of Germany, FRG, BRD | Berlin | German
        Ghana | | Accra | Ghanaian
        Greece | Hellenic Republic | Athens | Greek
        Grenada | | Saint George's=St George's | Grenadian
        Guatemala | | Guatemala City | Guatemalan
        Guinea | Guinea-Conakry | Conakry | Guinean
        Guinea-Bissau | | Bissau |
        Guyana | | Georgetown | Guyanese
        Haiti | | Port-au-Prince | Haitian
        Honduras | | Tegucigalpa | Honduran
        Hungary | | Budapest | Hungarian
        Iceland | | Reykjavik | Icelandic, Icelander
        India | Republic of India, Bharat | New Delhi=Delhi | Indian
        Indonesia | | Jakarta, Nusantara | Indonesian
        Iran | Islamic Republic of Iran, Persia | Tehran=Teheran | Iranian
        Iraq | | Baghdad | Iraqi
        Ireland | Republic of Ireland, Eire | Dublin | Irish
        Israel | | Jerusalem | Israeli
        Italy | Italia | Rome=Roma | Italian
        Jamaica | | Kingston | Jamaican
        Japan | Nippon | Tokyo | Japanese
        Jordan | Hashemite Kingdom of Jordan | Amman | Jordanian
        Kazakhstan | | Astana=Nur-Sultan | Kazakh
        Kenya | | Nairobi | Kenyan
        Kiribati | | South Tarawa=Tarawa |
        Kosovo | | Pristina=Prishtina | Kosovar
        Kuwait | | Kuwait City | Kuwaiti
        Kyrgyzstan | Kirghizia, Kyrgyz Republic | Bishkek | Kyrgyz
        Laos | Lao PDR, Lao People's Democratic Republic | Vientiane | Laotian, Lao
        Latvia | | Riga | Latvian
        Lebanon | | Beirut | Lebanese
        Lesotho | | Maseru | Basotho
        Liberia | | Monrovia | Liberian
        Libya | | Tripoli | Libyan
        Liechtenstein | | Vaduz |
        Lithuania | | Vilnius | Lithuanian
        Luxembourg | Luxemburg | Luxembourg City | Luxembourgish
        Madagascar | | Antananarivo | Malagasy
        Malawi | | Lilongwe | Malawian
        Malaysia | | Kuala Lumpur=KL, Putrajaya | Malaysian
        Maldives | | Male | Maldivian
        Mali | | Bamako | Malian
        Malta | | Valletta | Maltese
        Marshall Islands | | Majuro | Marshallese
        Mauritania | | Nouakchott | Mauritanian
        Mauritius | | Port Louis | Mauritian
        Mexico | United Mexican States | Mexico City | Mexican
        Micronesia | Federated States of Micronesia | Palikir | Micronesian
        Moldova | Moldavia | Chisinau=Kishinev | Moldovan
        Monaco | | Monte Carlo | Monegasque
        Mongolia | | Ulaanbaatar=Ulan Bator | Mongolian
        Montenegro | | Podgorica, Cetinje | Montenegrin
        Morocco | Kingdom of Morocco | Rabat | Moroccan
        Mozambique | | Maputo | Mozambican
        Myanmar | Burma, Republic of the Union of Myanmar | Naypyidaw=Nay Pyi Taw | Burmese
        Namibia | | Windhoek | Namibian
        Nauru | | Yaren | Nauruan
        Nepal | | Kathmandu=Katmandu | Nepali, Nepalese
        Netherlands | Holland, the Netherlands | Amsterdam, The Hague=Den Haag | Dutch
        New Zealand | Aotearoa, NZ | Wellington | New Zealander
        Nicaragua | | Managua | Nicaraguan
        Niger | | Niamey | Nigerien
        Nigeria | | Abuja | Nigerian
        North Korea | Democratic People's Republic of Korea, Democratic Peoples Republic of Korea, DPRK, N Korea, DPR Korea | Pyongyang | North Korean
        North Macedonia | Macedonia, FYROM, Republic of North Macedonia | Skopje | Macedonian
        Norway | | Oslo | Norwegian
        Oman | | Muscat | Omani
        Pakistan | Islamic Republic of Pakistan | Islamabad | Pakistani
        Palau | | Ngerulmud | Palauan
        Palestine | State of Palestine | Ramallah, East Jerusalem | Palestinian
        Panama | | Panama City | Panamanian
        Papua New Guinea | PNG | Port Moresby |
        Paraguay | | Asuncion | Paraguayan
        Peru | | Lima | Peruvian
        Philippines | the Philippines | Manila | Filipino, Philippine
        Poland | | Warsaw=Warszawa | Polish, Pole
        Portugal | | Lisbon=Lisboa | Portuguese
        Qatar | | Doha | Qatari
        Romania | Rumania | Bucharest=Bucuresti | Romanian
        Russia | Russian Federation | Moscow=Moskva | Russian
        Rwanda | | Kigali | Rwandan
        Saint Kitts and Nevis | Saint Kitts | Basseterre |
        Saint Lucia | | Castries |
        Saint Vincent and the Grenadines | Saint Vincent | Kingstown |
        Samoa | Western Samoa | Apia | Samoan
        San Marino | | San Marino City | Sammarinese
        Sao Tome and Principe | Sao Tome | Sao Tome City |
        Saudi Arabia | Kingdom of Saudi Arabia, KSA | Riyadh | Saudi, Saudi Arabian
        Senegal | | Dakar | Senegalese
        Serbia | | Belgrade=Beograd | Serbian, Serb
        Seychelles | | Victoria |
        Sierra Leone | | Freetown | Sierra Leonean
        Singapore | | | Singaporean
        Slovakia | Slovak Republic | Bratislava | Slovak
        Slovenia | | Ljubljana | Slovene, Slovenian
        Solomon Islands | the Solomons | Honiara |
        Somalia | | Mogadishu | Somali
        South Africa | RSA, Republic of South Africa | Pretoria=Tshwane, Cape Town, Bloemfontein | South African
        South Korea | Republic of Korea, ROK, S Korea | Seoul | South Korean
        South Sudan | Southern Sudan | Juba | South Sudanese
        Spain | Espana | Madrid | Spanish, Spaniard
        Sri Lanka | Ceylon | Colombo, Sri Jayawardenepura Kotte=Kotte | Sri Lankan
        Sudan | | Khartoum | Sudanese
        Suriname | Surinam | Paramaribo | Surinamese
        Sweden | | Stockholm | Swedish, Swede
        Switzerland | Swiss Confederation | Bern=Berne | Swiss
        Syria | Syrian Arab Republic | Damascus | Syrian
        Taiwan | Chinese Taipei, Republic of China, ROC | Taipei=Taibei | Taiwanese
        Tajikistan | Tadjikistan | Dushanbe | Tajik
        Tanzania | United Republic of Tanzania | Dodoma | Tanzanian
        Thailand | Siam, Kingdom of Thailand | Bangkok | Thai
        Togo | | Lome | Togolese
        Tonga | | Nuku'alofa | Tongan
        Trinidad and Tobago | Trinidad | Port of Spain | Trinidadian
        Tunisia | | Tunis | Tunisian
        Turkey | Türkiye, Turkiye | Ankara | Turkish, Turk
        Turkmenistan | | Ashgabat | Turkmen
        Tuvalu | | Funafuti | Tuvaluan
        Uganda | | Kampala | Ugandan
        Ukraine | the Ukraine | Kyiv=Kiev | Ukrainian
        United Arab Emirates | UAE, the Emirates | Abu Dhabi | Emirati
        United Kingdom | UK, Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland, GB | London | British, Briton, Brit
        United States | United States of America, USA, US, America, the States | Washington=Washington DC | American
        Uruguay | | Montevideo | Uruguayan
        Uzbekistan | | Tashkent | Uzbek
        Vanuatu | | Port Vila |
        Vatican City | Holy See, the Vatican | | Vatican
        Venezuela | | Caracas | Venezuelan
        Vietnam | Viet Nam | Hanoi=Ha Noi | Vietnamese
        Yemen | | Sanaa=Sana'a | Yemeni
        Zambia | | Lusaka | Zambian
        Zimbabwe | Rhodesia | Harare | Zimbabwean
        # territories, parts and former states that are asked for, or that must never pass for something else
        England | | | English
        Scotland | | Edinburgh | Scottish, Scot
        Wales | | Cardiff | Welsh
        Northern Ireland | | Belfast |
        Hong Kong | HK | |
        Macau | Macao | |
        Greenland | | Nuuk |
        Puerto Rico | | San Juan |
        Hawaii | | Honolulu | Hawaiian
        Western Sahara | | |
        Somaliland | | Hargeisa |
        Crimea | | | Crimean
        Tibet | | Lhasa | Tibetan
        Xinjiang | | Urumqi | Uyghur, Uighur
        Kashmir | | Srinagar | Kashmiri
        Catalonia | | Barcelona | Catalan, Catalonian
        Soviet Union | USSR | | Soviet
        Yugoslavia | | | Yugoslav
        Czechoslovakia | | |
        East Germany | GDR, German Democratic Republic, DDR | |
        West Germany | | Bonn |
        # cities with two names, and some that are near other names
         | | Mumbai=Bombay, Kolkata=Calcutta, Chennai=Madras, Bengaluru=Bangalore, Ho Chi Minh City=Saigon, Guangzhou=Canton |
         | | Uttarakhand=Uttaranchal, Odisha=Orissa, Puducherry=Pondicherry, Prayagraj=Allahabad, Varanasi=Benares=Banaras, Kochi=Cochin |
         | | Saint Petersburg=Leningrad, New York=New York City=NYC, Los Angeles, Geneva=Geneve, Genoa=Genova, Munich=Munchen, Cologne=Koln |
         | | Kharkiv=Kharkov, Odesa=Odessa, Lviv=Lvov, Yangon=Rangoon, Istanbul=Constantinople, Gdansk=Danzig, Nagoya, Osaka, Nara, Kyoto |
         | | Shanghai, Chongqing=Chungking, Nanjing=Nanking, Chengdu, Hiroshima, Fukushima, Rio de Janeiro=Rio, Johannesburg=Joburg, Busan=Pusan, Incheon, Dubai, Davos, Strasbourg |
        """;

    /**
     * Codes of countries, and chemical and other symbols. Each means its name if it is the whole answer. Codes that are
     * only the first letters of a name are left out.
     */
    static final String SIGNS = """
        AUS Australia, AUT Austria, BEL Belgium, CAM Cambodia, CMR Cameroon, CHI Chile, CHN China,
        CRC Costa Rica, CIV Ivory Coast, CZE Czechia, DOM Dominican Republic, ESA El Salvador, GRE Greece,
        ISL Iceland, IND India, INA Indonesia, IRI Iran, IRQ Iraq, IRL Ireland, JPN Japan, PRK North Korea,
        KOR South Korea, LBN Lebanon, LTU Lithuania, MAS Malaysia, MLI Mali, MGL Mongolia, MNE Montenegro,
        MAR Morocco, NPL Nepal, NED Netherlands, NZL New Zealand, NIG Niger, NGR Nigeria, ROU Romania,
        KSA Saudi Arabia, SRB Serbia, SGP Singapore, SVK Slovakia, SLO Slovenia, RSA South Africa, ESP Spain,
        SRI Sri Lanka, SUI Switzerland, CHE Switzerland, TPE Taiwan, TUR Turkey, GBR United Kingdom, H hydrogen,
        He helium, Li lithium, C carbon, N nitrogen, N2 nitrogen, O oxygen, O2 oxygen, O3 ozone, Na sodium,
        Al aluminium, S sulphur, Cl chlorine, K potassium, Ca calcium, Fe iron, Ni nickel, Cu copper, Zn zinc,
        Ag silver, Pt platinum, Hg mercury, Pb lead, U uranium, H2O water, NH3 ammonia, NaCl salt, BTC bitcoin,
        Au gold, LA Los Angeles, SF San Francisco
        """;

    private Countries() {}
}
