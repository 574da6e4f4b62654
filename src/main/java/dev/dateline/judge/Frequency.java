package dev.dateline.judge;

import dev.dateline.article.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How often something happens: twice a year, every six months. A month has 30 days, and a year twelve months. */
record Frequency(int times, int hours) {
    private static final Map<String, String> TIMES = WordList.map("once 1, twice 2, thrice 3");
    private static final Map<String, String> HOURS = WordList.map("""
        hour 1, day 24, week 168, fortnight 336, month 720, quarter 2160, year 8640, decade 86400,
        hourly 1, daily 24, weekly 168, fortnightly 336, monthly 720, quarterly 2160, yearly 8640, annually 8640,
        biannually 4320
        """);
    private static final Set<String> EACH = Set.of("every", "each", "per", "in");

    /** Whether a word is a period: year, daily. */
    static boolean isPeriod(String word) {
        return HOURS.containsKey(Units.BUILT_IN.one(word));
    }

    /** The words of a unit without the period at their end, if the question gives it: five lakhs a year. */
    static List<String> withoutPeriod(List<String> unit, List<String> wanted, Fillers fillers) {
        int last = unit.size() - 1;
        boolean period = last > 0
                && (EACH.contains(unit.get(last - 1)) || Phrase.isArticle(unit.get(last - 1)))
                && isPeriod(unit.get(last))
                && fillers.asksOneOf(word -> isSamePeriod(word, unit.get(last)));
        boolean own = period && wanted.contains(Units.BUILT_IN.one(unit.get(last)));
        return period && !own ? unit.subList(0, last - 1) : unit;
    }

    /** Whether two words are the same period: yearly and years. */
    static boolean isSamePeriod(String one, String other) {
        return isPeriod(one)
                && Objects.equals(HOURS.get(Units.BUILT_IN.one(one)), HOURS.get(Units.BUILT_IN.one(other)));
    }

    /** The frequency, if the text says nothing else. It ends with a period. */
    static Optional<Frequency> of(String text) {
        return of(text, word -> false);
    }

    /**
     * The frequency, if the text says nothing else.
     *
     * @param idle tells which further words may be in it: a jab every six months
     */
    private static Optional<Frequency> of(String text, Predicate<String> idle) {
        String last = text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1);
        return HOURS.containsKey(WordFamily.singular(last)) ? of(Phrase.of(text).words(), idle) : Optional.empty();
    }

    /** Whether a text says how often something happens, as the card's number does: one every six months, for 2 a year. */
    static boolean isSaid(String text, Value.Quantity quantity, Fillers fillers) {
        Units units = fillers.units();
        return of(
                        text,
                        word -> UnitWords.same(
                                List.of(units.one(word)), AmountReader.unitOf(quantity.unit(), units), fillers))
                .filter(said -> of(quantity, fillers).filter(said::isSame).isPresent())
                .isPresent();
    }

    /**
     * The frequency, if a number counts how often something happens: 2 injections a year, but not 2 km an hour. The
     * question may give the period.
     */
    private static Optional<Frequency> of(Value.Quantity quantity, Fillers fillers) {
        List<String> unit = Tokens.of(quantity.unit());
        if (unit.isEmpty() || fillers.units().isUnit(unit.get(0))) {
            return Optional.empty();
        }
        List<String> asked = fillers.written();
        String period =
                unit.size() > 1 ? quantity.unit().substring(quantity.unit().indexOf(' ')) : "";
        for (int i = 1; i < asked.size() && period.isEmpty(); i++) {
            boolean each = EACH.contains(asked.get(i - 1)) || asked.get(i - 1).equals("a");
            period = each && isPeriod(asked.get(i)) ? " a " + asked.get(i) : "";
        }
        return period.isEmpty() ? Optional.empty() : of(quantity.number().toPlainString() + " times" + period);
    }

    private static Optional<Frequency> of(List<String> words, Predicate<String> idle) {
        int times = 0;
        int hours = 0;
        int number = 1;
        boolean each = false;
        for (String word : words) {
            String cardinal = NumberWords.cardinal(word);
            String period = HOURS.getOrDefault(WordFamily.singular(word), "");
            boolean every = EACH.contains(word);
            if (times == 0 && ((every && number > 1) || word.equals("times"))) {
                times = number;
                number = 1;
            }
            if (!period.isEmpty() && hours == 0) {
                hours = number > 0 ? number * Integer.parseInt(period) : Integer.parseInt(period) / 2;
                each |= word.endsWith("ly");
            } else if (TIMES.containsKey(word)) {
                times = Integer.parseInt(TIMES.getOrDefault(word, "1"));
            } else if (NumberWords.isWhole(cardinal) && cardinal.length() < 4) {
                number = Integer.parseInt(cardinal);
            } else if (word.equals("other") || word.equals("half")) {
                number = word.equals("other") ? 2 : 0;
            } else if (every || word.equals("times") || idle.test(word)) {
                each |= every;
            } else {
                return Optional.empty();
            }
        }
        boolean often = hours > 0 && (times > 0 || (each && !words.contains("in")));
        return often ? Optional.of(new Frequency(Math.max(1, times), hours)) : Optional.empty();
    }

    boolean isSame(Frequency other) {
        return times * other.hours == other.times * hours;
    }
}
