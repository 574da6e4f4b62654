package dev.dateline.judge;

/** The known units and currencies. */
final class UnitTable {
    /** One unit a line: kind | name | other names | symbols | size in the kind's first unit | usual prefixes. */
    static final String UNITS = """
        share | percent | pc, pct, percents, prozent | | 1 |
        share | per mille | permille | | 0.1 |
        points | percentage point | percentage points, percent point, percent points | pp, ppt, ppts | 1 |
        points | basis point | basis points, basis pt, basis pts | bp, bps | 0.01 |
        points | point | points | pt, pts | 1 |
        time | second | seconds, sec, secs | s | 1 | m µ n
        time | minute | minutes, min, mins | | 60 |
        time | hour | hours, hr, hrs | h | 3600 |
        time | day | days | d | 86400 |
        time | week | weeks, wk, wks | | 604800 |
        time | fortnight | fortnights | | 1209600 |
        calendar | month | months, mth, mths | | 1 |
        calendar | year | years, yr, yrs | | 12 |
        calendar | decade | decades | | 120 |
        calendar | century | centuries | | 1200 |
        length | meter | meters, metre, metres | m, masl | 1 | k c m µ n
        length | mile | miles | mi | 1609.344 |
        length | nautical mile | nautical miles, sea mile, sea miles | nmi | 1852 |
        length | foot | feet | ft | 0.3048 |
        length | inch | inches | | 0.0254 |
        length | yard | yards | yd, yds | 0.9144 |
        length | light year | light years, lightyear, lightyears | ly | 9460730472580800 |
        area | hectare | hectares | ha | 10000 |
        area | acre | acres | ac | 4046.8564224 |
        volume | liter | liters, litre, litres, ltr | l | 0.001 | c m h
        volume | barrel | barrels | bbl | 0.158987294928 |
        volume | gallon | gallons | gal | 0.003785411784 |
        weight | kilogram | kilo, kilos, kgs | | 1000 |
        weight | gram | grams, gramme, grammes, gm, gms | g | 1 | k m µ
        weight | tonne | tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes, mt | t | 1000000 | k M G
        weight | pound weight | pounds weight | lb, lbs | 453.59237 |
        weight | ounce | ounces | oz | 28.349523125 |
        weight | short ton | short tons | | 907184.74 |
        weight | long ton | long tons | | 1016046.9088 |
        speed | meter per second | | | 1 |
        speed | kilometer per second | | | 1000 |
        speed | kilometer per hour | | kmh, kph, kmph | 0.27777777777777778 |
        speed | mile per hour | | mph | 0.44704 |
        speed | knot | knots | kn, kt | 0.51444444444444444 |
        flow | barrel per day | | bpd | 1 |
        power | watt | watts | w | 1 | k M G T
        power | horsepower | | hp | 745.7 |
        energy | joule | joules | j | 1 | k M G T
        energy | watt hour | watt hours, watthour, watthours | wh | 3600 | k M G T
        energy | calorie | calories | cal | 4.184 | k
        frequency | hertz | | hz | 1 | k M G
        pressure | pascal | pascals | pa | 1 | h k M
        pressure | bar | bars | | 100000 | m
        voltage | volt | volts | v | 1 | k m
        current | ampere | amperes, amp, amps | | 1 | m
        resistance | ohm | ohms | | 1 | k M
        data | byte | bytes | | 1 | k M G T P
        data rate | megabit per second | megabits per second | mbps | 1 |
        data rate | gigabit per second | gigabits per second | gbps | 1000 |
        temperature | degree | degrees, deg, degs | | 1 |
        temperature | degree celsius | degrees celsius, celsius, centigrade, degrees centigrade, degree c, degrees c | | 1 |
        warmth | degree fahrenheit | degrees fahrenheit, fahrenheit, degree f, degrees f | | 1 |
        heat | kelvin | kelvins, degrees kelvin, degree k | | 1 |
        heads | person | people, persons | | 1 |
        """;

    /** Prefix letter, word and power of ten. */
    static final String PREFIXES = """
        P peta 15
        T tera 12
        G giga 9
        M mega 6
        k kilo 3
        h hecto 2
        c centi -2
        m milli -3
        µ micro -6
        n nano -9
        """;

    /** Nouns of currencies that several countries use, such as dollar, with their forms. */
    static final String COINS = """
        dollar = dollars, buck, bucks
        pound = pounds, quid
        rupee = rupees, re, rs
        crown = crowns, krona, kronor, krone, kroner, koruna, koruny, korun, kr
        franc = francs
        peso = pesos
        dinar = dinars
        dirham = dirhams
        riyal = riyals, rial, rials, omr
        shilling = shillings
        yuan = yuans, renminbi, rmb
        yen = yens
        won =
        euro = euros
        rouble = roubles, ruble, rubles
        real = reais
        rand = rands
        lira = liras, lire
        ringgit =
        rupiah =
        baht =
        dong =
        taka =
        naira =
        cedi = cedis
        kwacha =
        birr =
        zloty = zlotys, zloties
        forint = forints
        leu = lei
        lev = leva
        hryvnia = hryvnias
        tenge =
        shekel = shekels
        sol = soles
        kyat = kyats
        riel = riels
        kip = kips
        afghani = afghanis
        tugrik = togrog
        guarani = guaranis
        boliviano = bolivianos
        colon = colones
        quetzal = quetzals
        bolivar = bolivars
        pula =
        """;

    /**
     * One currency a line: ISO code (none if it is a word) | country words | coin. A coin without a country means the
     * first country in this table.
     */
    static final String CURRENCIES = """
        usd | us, american, united states | dollar
        cad | canadian, canada, ca, can | dollar
        aud | australian, australia, au | dollar
        nzd | new zealand, nz | dollar
        hkd | hong kong, hk | dollar
        sgd | singapore, singaporean, sg | dollar
        twd | taiwan, new taiwan, taiwanese, nt | dollar
        gbp | british, uk, sterling | pound
        egp | egyptian, egypt | pound
        lbp | lebanese, lebanon | pound
        syp | syrian, syria | pound
        ssp | south sudanese | pound
        sdg | sudanese, sudan | pound
        inr | indian, india | rupee
        pkr | pakistani, pakistan, pak | rupee
        lkr | sri lankan, sri lanka, sl | rupee
        npr | nepalese, nepali, nepal | rupee
        mur | mauritian, mauritius | rupee
        sek | swedish, sweden | crown
        nok | norwegian, norway | crown
        dkk | danish, denmark | crown
        isk | icelandic, iceland | crown
        czk | czech | crown
        chf | swiss, switzerland | franc
        xof | cfa, west african cfa | franc
        xaf | central african cfa | franc
        rwf | rwandan, rwanda | franc
        cdf | congolese | franc
        mxn | mexican, mexico | peso
        ars | argentine, argentinian, argentina | peso
        clp | chilean, chile | peso
        - | colombian, colombia | peso
        php | philippine, filipino, philippines | peso
        - | cuban, cuba | peso
        uyu | uruguayan, uruguay | peso
        dop | dominican | peso
        kwd | kuwaiti, kuwait | dinar
        iqd | iraqi, iraq | dinar
        jod | jordanian, jordan | dinar
        bhd | bahraini, bahrain | dinar
        dzd | algerian, algeria | dinar
        tnd | tunisian, tunisia | dinar
        lyd | libyan, libya | dinar
        rsd | serbian, serbia | dinar
        aed | uae, emirati | dirham
        - | moroccan, morocco | dirham
        sar | saudi, saudi arabian | riyal
        qar | qatari, qatar | riyal
        irr | iranian, iran | riyal
        yer | yemeni, yemen | riyal
        kes | kenyan, kenya | shilling
        ugx | ugandan, uganda | shilling
        tzs | tanzanian, tanzania | shilling
        - | somali, somalia | shilling
        cny | chinese, china | yuan
        jpy | japanese, japan | yen
        krw | south korean, korean, korea | won
        kpw | north korean | won
        eur | european | euro
        rub | russian, russia | rouble
        byn | belarusian | rouble
        brl | brazilian, brazil | real
        zar | south african | rand
        - | turkish, turkey | lira
        itl | italian | lira
        myr | malaysian, malaysia | ringgit
        idr | indonesian, indonesia | rupiah
        thb | thai, thailand | baht
        vnd | vietnamese, vietnam | dong
        bdt | bangladeshi, bangladesh | taka
        ngn | nigerian, nigeria | naira
        ghs | ghanaian, ghana | cedi
        zmw | zambian, zambia | kwacha
        mwk | malawian, malawi | kwacha
        etb | ethiopian, ethiopia | birr
        pln | polish, poland | zloty
        huf | hungarian, hungary | forint
        - | romanian, romania | leu
        mdl | moldovan, moldova | leu
        bgn | bulgarian, bulgaria | lev
        uah | ukrainian, ukraine | hryvnia
        kzt | kazakh, kazakhstani, kazakhstan | tenge
        ils | israeli, israel | shekel
        - | peruvian, peru | sol
        mmk | myanmar, burmese | kyat
        khr | cambodian, cambodia | riel
        lak | lao, laotian | kip
        afn | afghan | afghani
        mnt | mongolian, mongolia | tugrik
        pyg | paraguayan, paraguay | guarani
        - | bolivian, bolivia | boliviano
        crc | costa rican | colon
        gtq | guatemalan | quetzal
        ves | venezuelan, venezuela | bolivar
        bwp | botswanan, botswana | pula
        """;

    private UnitTable() {}
}
