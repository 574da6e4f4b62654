package dev.dateline.judge;

/** Organisations and terms that are known by their initials. */
final class Bodies {
    /** One organisation a line: name = initials and other names. Lines with # are comments. */
    static final String TABLE = """
            # Bodies and terms that go by their initials: name = initials or other names
            United Nations = UN, UNO, United Nations Organization
            United Nations Security Council = UNSC
            United Nations General Assembly = UNGA
            European Union = EU
            European Central Bank = ECB
            North Atlantic Treaty Organization = NATO
            Association of Southeast Asian Nations = ASEAN, Association of South East Asian Nations
            Asia-Pacific Economic Cooperation = APEC
            Organization of the Petroleum Exporting Countries = OPEC, Organization of Petroleum Exporting Countries
            World Health Organization = WHO
            World Trade Organization = WTO
            World Bank =
            World Customs Organization = WCO
            International Monetary Fund = IMF
            International Atomic Energy Agency = IAEA
            International Court of Justice = ICJ
            International Criminal Court = ICC
            International Labour Organization = ILO
            African Union = AU
            Arab League = League of Arab States
            Organization of Islamic Cooperation = OIC
            Organization for Security and Cooperation in Europe = OSCE
            Organization for Economic Cooperation and Development = OECD
            Shanghai Cooperation Organization = SCO
            Gulf Cooperation Council = GCC
            South Asian Association for Regional Cooperation = SAARC
            Economic Community of West African States = ECOWAS
            Council of Europe =
            European Council =
            European Commission =
            European Parliament =
            Food and Agriculture Organization = FAO
            World Food Programme = WFP
            International Energy Agency = IEA
            International Olympic Committee = IOC
            Bank for International Settlements = BIS
            Reserve Bank of India = RBI
            Bank of Japan = BOJ
            Bank of England = BoE
            Federal Reserve = the Fed, US Federal Reserve
            Central Intelligence Agency = CIA
            Federal Bureau of Investigation = FBI
            National Aeronautics and Space Administration = NASA
            European Space Agency = ESA
            Indian Space Research Organization = ISRO
            People's Liberation Army = PLA, Peoples Liberation Army
            British Broadcasting Corporation = BBC
            gross domestic product = GDP
            gross national product = GNP
            gross national income = GNI
            foreign direct investment = FDI
            artificial intelligence = AI
            First World War = World War I, World War 1, WWI, WW1, Great War
            Second World War = World War II, World War 2, WWII, WW2
            prime minister = PM
            member of parliament = MP
            goods and services tax = GST
            consumer price index = CPI
            methane = CH4
            carbon dioxide = CO2
            nitrous oxide = N2O
            sulphur dioxide = SO2, sulfur dioxide
            """;

    private Bodies() {}
}
