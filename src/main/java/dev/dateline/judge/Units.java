package dev.dateline.judge;

import dev.dateline.article.OwnUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units of numbers: one name for all forms of a unit, and conversion between units of one kind. Here a unit of
 * several words is one string with spaces: {@code basis point}.
 */
final class Units {
    /** @param zero how far the zero of the unit is above the lowest value; 0 except for temperatures */
    private record Measure(String kind, BigDecimal size, BigDecimal zero) {
        static Measure of(String kind, String size) {
            String[] parts = (size + " 0").split(" ", -1);
            return new Measure(kind, new BigDecimal(parts[0]), new BigDecimal(parts[1]));
        }

        Measure times(BigDecimal factor) {
            return new Measure(kind, size.multiply(factor), zero);
        }

        /** Months and years in seconds, although they have no fixed number of days. Other measures do not change. */
        Measure inSeconds() {
            return kind.equals("calendar") ? new Measure("time", size.multiply(SECONDS_OF_MONTH), zero) : this;
        }
    }

    private static final BigDecimal SECONDS_OF_MONTH = BigDecimal.valueOf(2_629_746);

    private static final String BASIS_POINT = "basis point";
    private static final Set<String> SHARES = Set.of("share", "points");

    private final Map<String, String> oneName = new HashMap<>();
    private final LongNames longNames = new LongNames();

    /** The unit that a symbol means beside a unit of the same kind. */
    private final Map<String, String> besideKind = new HashMap<>();

    private final Map<String, Measure> measures = new HashMap<>();
    /** All forms of each measure. */
    private final Map<String, List<String>> forms = new HashMap<>();
    /** The noun of each country's currency: dollar for Canadian dollar. */
    private final Map<String, String> coinOf = new HashMap<>();
    /** The words for the country of each currency. */
    private final Map<String, List<String>> countries = new HashMap<>();
    /** The currency that a noun without a country means. */
    private final Map<String, String> usual = new HashMap<>();

    /** The units that every library knows. */
    static final Units BUILT_IN = new Units();

    private Units() {
        readUnits();
        readCurrencies();
    }

    /** The built-in units together with a library's own. */
    static Units with(List<OwnUnit> own) {
        if (own.isEmpty()) {
            return BUILT_IN;
        }
        Units all = new Units();
        own.forEach(all::add);
        return all;
    }

    private void add(OwnUnit own) {
        String unit = String.join(" ", Tokens.of(own.name()));
        List<String> of = canonical(Tokens.of(own.of()));
        Optional<Measure> measure = of.size() == 1 ? Optional.ofNullable(measures.get(of.get(0))) : Optional.empty();
        List<String> forms = own.forms().stream()
                .map(form -> String.join(" ", Tokens.of(form)))
                .toList();
        Measure size = measure.map(found -> found.times(own.size())).orElse(Measure.of(unit, "1"));
        add(size, unit, forms, List.of(unit + "s"));
    }

    private void readUnits() {
        for (String line : Tables.lines("units")) {
            List<String> cells = cells(line);
            Measure measure = Measure.of(cells.get(0), cells.get(4));
            String unit = cells.get(1);
            List<String> names = WordList.commas(cells.get(2));
            List<String> symbols = WordList.commas(cells.get(3));
            add(measure, unit, names, symbols);
            for (String prefix : Tables.lines("prefixes")) {
                String[] parts = prefix.split(" ", -1);
                if (cells.get(5).contains(parts[0])) {
                    Measure larger = measure.times(BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(parts[2])));
                    add(larger, parts[1] + unit, prefixed(parts[1], names), prefixed(parts[0], symbols));
                }
            }
        }
    }

    /** The names with a prefix. A unit of several words, such as "metric ton", takes none. */
    private static List<String> prefixed(String prefix, List<String> names) {
        return names.stream()
                .filter(name -> !name.startsWith("metric ") && !name.equals("mt"))
                .map(prefix::concat)
                .toList();
    }

    private void add(Measure measure, String unit, List<String> names, List<String> symbols) {
        measures.put(unit, measure);
        symbols.stream().filter(Units::isBesideKind).forEach(symbol -> besideKind.put(symbol.substring(1), unit));
        List<String> all = Stream.of(List.of(unit), names, symbols)
                .flatMap(List::stream)
                .filter(name -> !isBesideKind(name))
                .toList();
        all.forEach(name -> name(name, unit));
        forms.put(unit, all);
        int per = unit.indexOf(" per ");
        for (String some : per < 0 ? List.<String>of() : forms.getOrDefault(unit.substring(0, per), List.of())) {
            forms.getOrDefault(unit.substring(per + 5), List.of()).forEach(other -> name(some + " " + other, unit));
        }
        if (measure.kind.equals("length")) {
            power(List.of("square", "sq"), new Measure("area", measure.size.pow(2), BigDecimal.ZERO), unit, all);
            power(List.of("cubic", "cu"), new Measure("volume", measure.size.pow(3), BigDecimal.ZERO), unit, all);
        }
    }

    private static boolean isBesideKind(String symbol) {
        return symbol.startsWith("~");
    }

    private void power(List<String> prefixes, Measure measure, String length, List<String> names) {
        String unit = prefixes.get(0) + " " + length;
        measures.put(unit, measure);
        prefixes.forEach(prefix -> names.forEach(name -> name(prefix + " " + name, unit)));
    }

    private void readCurrencies() {
        Map<String, List<String>> coins = new HashMap<>();
        for (String line : Tables.lines("coins")) {
            int equals = line.indexOf('=');
            String coin = line.substring(0, equals).strip();
            List<String> forms = new ArrayList<>(WordList.commas(line.substring(equals + 1)));
            forms.forEach(form -> name(form, coin));
            name(coin, coin);
            forms.add(coin);
            coins.put(coin, forms);
        }
        for (String line : Tables.lines("currencies")) {
            List<String> cells = cells(line);
            List<String> lands = WordList.commas(cells.get(1));
            String coin = cells.get(2);
            String unit = lands.get(0) + " " + coin;
            coinOf.put(unit, coin);
            countries.put(unit, lands);
            usual.putIfAbsent(coin, unit);
            if (!cells.get(0).equals("-")) {
                name(cells.get(0), unit);
            }
            for (String country : lands) {
                for (String form : coins.getOrDefault(coin, List.of())) {
                    name(country + " " + form, unit);
                    if (country.equals("sterling")) {
                        name(form + " " + country, unit);
                    }
                }
            }
        }
        name("sterling", "british pound");
    }

    private void name(String name, String unit) {
        List<String> words = withoutPer(Tokens.of(name));
        if (words.size() == 1) {
            oneName.putIfAbsent(words.get(0), unit);
        } else {
            longNames.add(words, unit);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** Whether a single word is a known unit. */
    boolean isUnit(String word) {
        return oneName.containsKey(word) || measures.containsKey(word) || coinOf.containsKey(word);
    }

    /** Whether a single word is a currency. */
    boolean isCurrency(String word) {
        String unit = one(word);
        return coinOf.containsKey(unit) || coinOf.containsValue(unit);
    }

    /** Whether a single word is a unit of the same kind as one of {@code wanted}. */
    boolean isOfKind(String word, List<String> wanted) {
        String unit = one(word, wanted);
        Measure measure = measures.get(unit);
        if (measure == null) {
            return wanted.contains(unit);
        }
        return wanted.stream().map(measures::get).anyMatch(other -> other != null && other.kind.equals(measure.kind));
    }

    /** The words of the unit, each under its canonical name. */
    List<String> canonical(List<String> words) {
        return canonical(words, List.of());
    }

    /** The words of a typed unit, each under its canonical name. The card's unit decides what a symbol means. */
    List<String> canonical(List<String> words, List<String> wanted) {
        List<String> bare = withoutPer(words);
        List<String> out = new ArrayList<>(bare.size());
        int i = 0;
        while (i < bare.size()) {
            LongNames.@Nullable Name name = longNames.at(bare, i, any -> true);
            out.add(name == null ? one(bare.get(i), wanted) : name.meaning());
            i += name == null ? 1 : name.words().size();
        }
        return out;
    }

    /** The words without articles and "per", because metres per second and metres a second are the same. */
    private static List<String> withoutPer(List<String> words) {
        List<String> out = new ArrayList<>(words);
        out.removeIf(word -> Phrase.isArticle(word) || word.equals("per"));
        return out;
    }

    /** The number of words of the unit's name that begins here; 0 if none does. */
    int lengthAt(List<String> words, int at) {
        LongNames.@Nullable Name name = longNames.at(words, at, any -> true);
        return name != null ? name.words().size() : isUnit(words.get(at)) ? 1 : 0;
    }

    /** The canonical name for a word of a unit, in the singular. */
    String one(String word) {
        String name = oneName.get(word);
        if (name != null) {
            return name;
        }
        String spelt = Spelling.of(word);
        return spelt.length() > 3 ? WordFamily.singular(spelt) : spelt;
    }

    /** The canonical name for a word of a typed unit, by the unit of the card. */
    String one(String word, List<String> wanted) {
        String usual = one(word);
        String other = besideKind.get(word);
        return other == null || wanted.contains(usual) || !isOfKind(other, wanted) ? usual : other;
    }

    /** The unit of which {@code word} is a misspelling; empty if there is none. */
    String mend(String word, List<String> wanted) {
        for (String unit : wanted) {
            for (String each : unit.split(" ", -1)) {
                if (!one(word).equals(each)
                        && (Slips.isBeginning(word, each)
                                || Slips.isSlip(one(word), each)
                                || Slips.isSlip(word, each + "s"))) {
                    return each;
                }
            }
        }
        return "";
    }

    /**
     * Whether a typed unit is the expected one. A currency may be typed without its country if the question names the
     * country, or if the noun alone means it.
     */
    boolean says(String given, String wanted, Fillers fillers) {
        if (given.equals(wanted) || given.equals(coinOf.get(wanted))) {
            return true;
        }
        if (wanted.equals(coinOf.get(given))) {
            return isAsked(given, fillers) || (given.equals(usual.get(wanted)) && !asksOther(wanted, fillers));
        }
        if (given.equals("percent") && wanted.equals("percentage point")) {
            return true;
        }
        if (wanted.startsWith(given + " per ") && fillers.asks(wanted.substring(given.length() + " per ".length()))) {
            return true; // barrels, if the question asks how many a day
        }
        return (given.equals("degree") && wanted.equals("degree celsius"))
                || (given.equals("degree celsius") && wanted.equals("degree"));
    }

    /** Whether a typed unit is the expected one, for a text without a question. */
    boolean says(String given, String wanted) {
        return says(given, wanted, Fillers.ofNoQuestion());
    }

    private boolean isAsked(String currency, Fillers fillers) {
        return countries.getOrDefault(currency, List.of()).stream().anyMatch(fillers::asks);
    }

    /** Whether the question names a country that has its own currency with this noun. */
    private boolean asksOther(String coin, Fillers fillers) {
        return coinOf.keySet().stream()
                .filter(each -> coin.equals(coinOf.get(each)) && !each.equals(usual.get(coin)))
                .anyMatch(each -> isAsked(each, fillers));
    }

    /** The word of a unit that is a measure; empty if there is none or more than one. */
    private Optional<String> measured(List<String> unit) {
        List<String> found = new ArrayList<>(unit);
        found.removeIf(word -> !measures.containsKey(word));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The words of a unit except its measure. */
    List<String> withoutMeasure(List<String> unit) {
        List<String> out = new ArrayList<>(unit);
        measured(unit).ifPresent(out::remove);
        return out;
    }

    /**
     * Converts a number from unit {@code from} to unit {@code to}. Empty if the units are of different kinds, or if
     * their other words differ.
     */
    Optional<BigDecimal> converted(BigDecimal number, List<String> from, List<String> to) {
        return converted(number, from, to, false);
    }

    /** @param roughly whether months and years may be converted to days */
    Optional<BigDecimal> converted(BigDecimal number, List<String> from, List<String> to, boolean roughly) {
        Optional<String> given = measured(from);
        Optional<String> wanted = measured(to);
        if (given.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        Measure one = measure(given.get(), roughly);
        Measure other = measure(wanted.get(), roughly);
        boolean rate = given.get().equals(BASIS_POINT) || wanted.get().equals(BASIS_POINT);
        if (!(one.kind.equals(other.kind) || (rate && areShares(one, other)))) {
            return Optional.empty();
        }
        BigDecimal common = number.add(one.zero).multiply(one.size);
        return Optional.of(common.divide(other.size, MathContext.DECIMAL64).subtract(other.zero));
    }

    private Measure measure(String unit, boolean roughly) {
        Measure measure = Objects.requireNonNull(measures.get(unit));
        return roughly ? measure.inSeconds() : measure;
    }

    /** Whether both are parts of a hundred. A basis point is a hundredth of a per cent and of a percentage point. */
    private static boolean areShares(Measure one, Measure other) {
        return SHARES.contains(one.kind) && SHARES.contains(other.kind);
    }

    /** Whether two texts are names of one unit or currency: US dollar and USD. */
    boolean sayTheSame(Phrase typed, Phrase right, Fillers fillers) {
        List<String> wanted = canonical(right.spelt());
        if (wanted.size() != 1 || !isUnit(wanted.get(0))) {
            return false;
        }
        List<String> given = canonical(fillers.stripped(typed.spelt()));
        return given.size() == 1 && says(given.get(0), wanted.get(0), fillers);
    }
}
