package dev.dateline.judge;

/** Places, festivals and other things with several names. */
final class OtherNames {
    /** Things separated by semicolons, each as: usual name = other names. */
    static final String TABLE = """
        Mount Everest = Everest, Chomolungma, Qomolangma, Sagarmatha, Mt Everest; Danube = Donau, Dunai;
        Yangtze = Yangtse, Yangzi, Chang Jiang, Yangtze Kiang; Yellow River = Huang He, Hwang Ho, Huanghe;
        Ganges = Ganga; English Channel = La Manche; Persian Gulf = Arabian Gulf;
        Falkland Islands = Falklands, Malvinas, Islas Malvinas; Corsica = Corse; Milan = Milano; Florence = Firenze;
        Venice = Venezia; Seville = Sevilla; Krakow = Cracow; Mecca = Makkah, Makka;
        Nowruz = Nauroz, Navroz, Norouz, Novruz, Nauryz, Noruz; Eid al-Fitr = Id al-Fitr, Idul Fitri, Eid ul-Fitr;
        Day of the Dead = Dia de los Muertos; HIV = human immunodeficiency virus; DNA = deoxyribonucleic acid;
        mRNA = messenger RNA; tuberculosis = TB; Lok Sabha = House of the People; Rajya Sabha = Council of States
        """;

    private OtherNames() {}
}
