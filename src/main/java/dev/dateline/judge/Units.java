package dev.dateline.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What numbers are counted in: one name for each unit, and how units of one kind turn into each other. */
final class Units {
    private record Measure(String kind, BigDecimal size) {}

    private static final Map<String, String> ONE_NAME = new HashMap<>();
    private static final Map<String, Measure> MEASURES = new HashMap<>();

    static {
        names("percent", "pc", "pct", "percents", "prozent");
        names("dollar", "dollars", "usd", "buck", "bucks");
        names("euro", "euros", "eur");
        names("yen", "jpy", "yens");
        names("pound", "pounds", "gbp", "sterling", "quid");
        names("yuan", "cny", "rmb", "renminbi", "yuans");
        names("rupee", "rupees", "inr", "rs", "re");
        names("won", "krw");
        names("rouble", "roubles", "ruble", "rubles", "rub");
        names("franc", "francs", "chf");
        names("crown", "crowns", "krona", "kronor", "krone", "kroner");
        names("real", "reais", "brl");
        names("rand", "zar");
        names("lira", "liras", "lire");
        names("kilometer", "km", "kms", "kilometers", "kilometre", "kilometres");
        names("meter", "meters", "metre", "metres");
        names("centimeter", "cm", "centimeters");
        names("mile", "miles");
        names("foot", "feet", "ft");
        names("kilogram", "kg", "kilo", "kilos", "kilograms");
        names("tonne", "tonnes", "ton", "tons", "mt");
        names("gram", "grams", "g");
        names("liter", "liters", "litre", "litres");
        names("barrel", "barrels", "bbl");
        names("hectare", "hectares", "ha");
        names("watt", "watts");
        names("gigawatt", "gigawatts", "gw");
        names("megawatt", "megawatts", "mw");
        names("second", "seconds", "sec", "secs");
        names("minute", "minutes", "min", "mins");
        names("hour", "hours", "hr", "hrs", "h");
        names("day", "days");
        names("week", "weeks", "wk", "wks");
        names("month", "months");
        names("year", "years", "yr", "yrs");
        names("person", "people", "persons");
        names("degree", "degrees", "deg");
        names("point", "points", "pt", "pts", "pp", "ppt");
        names("square", "sq");
        measure("time", "second", 1, "minute", 60, "hour", 3600, "day", 86_400, "week", 604_800);
        measure("calendar", "month", 1, "year", 12);
        measure("length", "centimeter", 1, "meter", 100, "kilometer", 100_000);
        measure("weight", "gram", 1, "kilogram", 1000, "tonne", 1_000_000);
        measure("power", "watt", 1, "megawatt", 1_000_000, "gigawatt", 1_000_000_000);
    }

    private Units() {}

    private static void names(String one, String... others) {
        ONE_NAME.put(one, one);
        for (String other : others) {
            ONE_NAME.put(other, one);
        }
    }

    private static void measure(String kind, Object... namesAndSizes) {
        for (int i = 0; i < namesAndSizes.length; i += 2) {
            String name = (String) namesAndSizes[i];
            MEASURES.put(name, new Measure(kind, BigDecimal.valueOf((Integer) namesAndSizes[i + 1])));
        }
    }

    /** Whether a word by itself is a unit that everybody knows. */
    static boolean isUnit(String word) {
        return ONE_NAME.containsKey(word);
    }

    /** The unit's words under one name each; the country of the dollar stays, but for the American one. */
    static List<String> canonical(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (String word : words) {
            if (!word.equals("the") && !word.equals("a") && !word.equals("an")) {
                out.add(one(word));
            }
        }
        int dollar = out.indexOf("dollar");
        if (dollar > 0
                && (out.get(dollar - 1).equals("us") || out.get(dollar - 1).equals("american"))) {
            out.remove(dollar - 1);
        }
        if (out.size() > 1 && out.get(0).equals("percentage") && out.get(1).equals("point")) {
            out.remove(0);
        }
        return out;
    }

    /** One name for a word of a unit, in the singular. */
    static String one(String word) {
        String name = ONE_NAME.get(word);
        if (name != null) {
            return name;
        }
        String spelt = Spelling.of(word);
        return spelt.length() > 3 && spelt.endsWith("s") && !spelt.endsWith("ss")
                ? spelt.substring(0, spelt.length() - 1)
                : spelt;
    }

    /** The known unit of which {@code word} is a misspelling; empty where it is none. */
    static String mend(String word, List<String> wanted) {
        for (String each : wanted) {
            if (Slips.isSlip(one(word), each) || Slips.isSlip(word, each + "s")) {
                return each;
            }
        }
        return "";
    }

    /** A number of unit {@code from} in unit {@code to}; empty where the two are not of one kind. */
    static Optional<BigDecimal> converted(BigDecimal number, List<String> from, List<String> to) {
        Measure one = from.size() == 1 ? MEASURES.get(from.get(0)) : null;
        Measure other = to.size() == 1 ? MEASURES.get(to.get(0)) : null;
        if (one == null || other == null || !one.kind.equals(other.kind)) {
            return Optional.empty();
        }
        return Optional.of(number.multiply(one.size).divide(other.size, MathContext.DECIMAL64));
    }
}
