package dev.dateline.judge;

import dev.dateline.article.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often something happens: twice a year, every six months. A month has 30 days, and a year twelve months. */
record Frequency(int times, int hours) {
    private static final Map<String, String> TIMES = WordList.map("once 1, twice 2, thrice 3");
    private static final Map<String, String> HOURS = WordList.map("""
        hour 1, day 24, week 168, fortnight 336, month 720, quarter 2160, year 8640, decade 86400,
        hourly 1, daily 24, weekly 168, fortnightly 336, monthly 720, quarterly 2160, yearly 8640, annually 8640,
        biannually 4320
        """);
    private static final Set<String> EACH = Set.of("every", "each", "per", "in");

    /** The frequency, if the text says nothing else. It ends with a period. */
    static Optional<Frequency> of(String text) {
        String last = text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1);
        return HOURS.containsKey(WordFamily.singular(last)) ? of(Phrase.of(text).words()) : Optional.empty();
    }

    /** The frequency, if a number counts how often something happens: 2 injections a year, but not 2 km an hour. */
    static Optional<Frequency> of(Value.Quantity quantity, Units units) {
        int noun = quantity.unit().indexOf(' ');
        return noun < 0 || units.isUnit(quantity.unit().substring(0, noun))
                ? Optional.empty()
                : of(quantity.number().toPlainString() + " times"
                        + quantity.unit().substring(noun));
    }

    private static Optional<Frequency> of(List<String> words) {
        int times = 0;
        int hours = 0;
        int number = 1;
        boolean each = false;
        for (String word : words) {
            String cardinal = NumberWords.cardinal(word);
            String period = HOURS.getOrDefault(WordFamily.singular(word), "");
            if (!period.isEmpty() && hours == 0) {
                hours = number > 0 ? number * Integer.parseInt(period) : Integer.parseInt(period) / 2;
                each |= word.endsWith("ly");
            } else if (TIMES.containsKey(word)) {
                times = Integer.parseInt(TIMES.getOrDefault(word, "1"));
            } else if (word.equals("times")) {
                times = number;
                number = 1;
            } else if (NumberWords.isWhole(cardinal) && cardinal.length() < 4) {
                number = Integer.parseInt(cardinal);
            } else if (word.equals("other") || word.equals("half")) {
                number = word.equals("other") ? 2 : 0;
            } else if (EACH.contains(word)) {
                each = true;
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
