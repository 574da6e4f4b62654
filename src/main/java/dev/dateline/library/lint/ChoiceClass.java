package dev.dateline.library.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sort of thing a choice is, as far as its form or the library tells. */
enum ChoiceClass {
    NUMBER("a number", "numbers"),
    DATE("a date", "dates"),
    PERSON("a person", "persons"),
    PLACE("a place", "places"),
    OTHER("no number or date", "things that are none");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern DATE_TEXT = Pattern.compile(
            "(?:in |on )?(?:(\\d{1,2}) )?(?:(" + String.join("|", MONTHS) + ") )?(?:(\\d{1,2}), )?((?:1\\d|20)\\d\\d)");
    private static final Pattern NUMBER_TEXT = Pattern.compile(
            "(?:(?:about|around|nearly|almost|over|under|some|roughly|more than|less than|just) )*[$€£¥]?(-?\\d[\\d,]*"
                    + "(?:\\.\\d+)?)(?: ?(thousand|million|billion|trillion|bn|tn))?(?:[ %].*)?");
    private static final Map<String, Integer> ZEROS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "bn", 9, "trillion", 12, "tn", 12);

    private final String called;
    private final String calledMany;

    ChoiceClass(String called, String calledMany) {
        this.called = called;
        this.calledMany = calledMany;
    }

    /** A number or date by its size. */
    record Sized(ChoiceClass kind, BigDecimal size) implements Comparable<Sized> {
        @Override
        public int compareTo(Sized other) {
            return size.compareTo(other.size);
        }
    }

    /** @param known what the library knows by name */
    static ChoiceClass of(String text, Names known) {
        return known.classOf(text).orElseGet(() -> sized(text).map(Sized::kind).orElse(OTHER));
    }

    /** The size of a text that is a number, with a measure or without, or a date. */
    static Optional<Sized> sized(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher date = DATE_TEXT.matcher(plain);
        if (date.matches()) {
            int month = date.group(2) == null ? 0 : MONTHS.indexOf(date.group(2)) + 1;
            String day = date.group(1) != null ? date.group(1) : date.group(3);
            int days =
                    Integer.parseInt(date.group(4)) * 10000 + month * 100 + (day == null ? 0 : Integer.parseInt(day));
            return Optional.of(new Sized(DATE, BigDecimal.valueOf(days)));
        }
        Matcher number = NUMBER_TEXT.matcher(plain);
        if (number.matches()) {
            BigDecimal size = new BigDecimal(number.group(1).replace(",", ""));
            int zeros = number.group(2) == null ? 0 : ZEROS.getOrDefault(number.group(2), 0);
            return Optional.of(new Sized(NUMBER, size.scaleByPowerOfTen(zeros)));
        }
        return Optional.empty();
    }

    String called() {
        return called;
    }

    String calledMany() {
        return calledMany;
    }

    /** Whether one of this kind strikes the eye among others of that: what is not known by name may be a person or a place. */
    boolean isApartFrom(ChoiceClass others) {
        boolean sure = (isSized() && others.isSized()) || (this != OTHER && others != OTHER);
        return this != others && (sure || isSized() || others.isSized());
    }

    private boolean isSized() {
        return this == NUMBER || this == DATE;
    }
}
