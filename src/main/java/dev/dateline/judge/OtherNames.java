package dev.dateline.judge;

/** Places, festivals and other things that are known under several names. */
final class OtherNames {
    /** The usual name = its other names; things are separated by semicolons. */
    static final String TABLE = """
        Mount Everest = Everest, Chomolungma, Qomolangma, Sagarmatha, Mt Everest; Denali = Mount McKinley;
        Uluru = Ayers Rock; Mont Blanc = Monte Bianco; Matterhorn = Cervino, Monte Cervino;
        Mount Fuji = Fujiyama, Fujisan; K2 = Mount Godwin-Austen, Chogori; Ararat = Agri Dagi, Mount Ararat;
        Danube = Donau, Dunai; Rhine = Rhein, Rhin; Vistula = Wisla; Oder = Odra;
        Yangtze = Yangtse, Yangzi, Chang Jiang, Yangtze Kiang; Yellow River = Huang He, Hwang Ho, Huanghe;
        Ganges = Ganga; Brahmaputra = Yarlung Tsangpo; Irrawaddy = Ayeyarwady; Amu Darya = Oxus;
        Syr Darya = Jaxartes; Mekong = Lancang; Blue Nile = Abay, Abbay; Rio Grande = Rio Bravo;
        Lake Malawi = Lake Nyasa; Sea of Galilee = Lake Tiberias, Kinneret; English Channel = La Manche;
        Persian Gulf = Arabian Gulf; Falkland Islands = Falklands, Malvinas, Islas Malvinas;
        Senkaku Islands = Diaoyu Islands, Senkakus, Diaoyus; Spratly Islands = Spratlys, Nansha Islands;
        Paracel Islands = Paracels, Xisha Islands; Dokdo = Takeshima, Liancourt Rocks;
        Canary Islands = Canaries, Islas Canarias; Easter Island = Rapa Nui; Bioko = Fernando Po; Corsica = Corse;
        Sicily = Sicilia; Sardinia = Sardegna; Crete = Kriti; Bavaria = Bayern; Saxony = Sachsen;
        Lower Saxony = Niedersachsen; Tuscany = Toscana; Lombardy = Lombardia; Andalusia = Andalucia;
        Basque Country = Euskadi, Pais Vasco; Brittany = Bretagne; Flanders = Vlaanderen; Wallonia = Wallonie;
        Transylvania = Siebenbürgen, Ardeal; Inner Mongolia = Nei Mongol; Milan = Milano; Naples = Napoli;
        Florence = Firenze; Venice = Venezia; Seville = Sevilla; Zaragoza = Saragossa; Antwerp = Antwerpen, Anvers;
        Ghent = Gent; Bruges = Brugge; Krakow = Cracow; Wroclaw = Breslau; Gothenburg = Göteborg;
        Thessaloniki = Salonica, Saloniki; Izmir = Smyrna; Mecca = Makkah, Makka; Medina = Madinah; Aleppo = Halab;
        Varanasi = Benares, Banaras, Kashi; Pune = Poona; Kochi = Cochin; Thiruvananthapuram = Trivandrum;
        Mysuru = Mysore; Gurugram = Gurgaon; Prayagraj = Allahabad; Yerevan = Erevan;
        Dnipro = Dnipropetrovsk, Dnepropetrovsk; Zaporizhzhia = Zaporozhye, Zaporizhia; Mykolaiv = Nikolaev;
        Chernobyl = Chornobyl; Volgograd = Stalingrad; Yekaterinburg = Sverdlovsk, Ekaterinburg; Tianjin = Tientsin;
        Xiamen = Amoy; Philadelphia = Philly;
        Nowruz = Nauroz, Navroz, Norouz, Novruz, Nauryz, Noruz; Eid al-Fitr = Id al-Fitr, Idul Fitri, Eid ul-Fitr;
        Eid al-Adha = Id al-Adha, Idul Adha, Eid ul-Adha, Bakrid; Hanukkah = Chanukah, Hanukah;
        Vesak = Buddha Purnima, Wesak; Christmas = Xmas; Day of the Dead = Dia de los Muertos;
        HIV = human immunodeficiency virus;
        AIDS = acquired immunodeficiency syndrome, acquired immune deficiency syndrome; DNA = deoxyribonucleic acid;
        mRNA = messenger RNA; tuberculosis = TB; liquefied natural gas = LNG; Lok Sabha = House of the People;
        Rajya Sabha = Council of States
        """;

    private OtherNames() {}
}
