package dev.dateline.library.lint;

import dev.dateline.article.PartialDate;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.Readings;
import dev.dateline.library.TextWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a choice is, as far as its form or the library shows it: a number, a date, a person and so on. */
enum ChoiceClass {
    NUMBER("a number", "numbers"),
    DATE("a date", "dates"),
    PERSON("a person", "persons"),
    PLACE("a place", "places"),
    ORGANISATION("an organisation", "organisations"),
    OTHER("no number or date", "things that are none");

    /** The last number of four digits that is read as a year. */
    private static final int LAST_YEAR = 2099;

    private final String called;
    private final String calledMany;

    ChoiceClass(String called, String calledMany) {
        this.called = called;
        this.calledMany = calledMany;
    }

    /** A number or date, as a number that can be compared. */
    record Sized(ChoiceClass kind, BigDecimal size) implements Comparable<Sized> {
        @Override
        public int compareTo(Sized other) {
            return size.compareTo(other.size);
        }
    }

    static ChoiceClass of(String text, KnownNames known) {
        return known.classOf(text)
                .or(() -> sized(text).map(Sized::kind))
                .or(() -> wellKnown(text))
                .orElse(OTHER);
    }

    private static Optional<ChoiceClass> wellKnown(String text) {
        boolean place = CommonNames.country(text).isPresent()
                || CommonNames.countryOfCapital(text).isPresent();
        List<String> words = TextWords.of(text);
        boolean company = words.size() > 1
                && (WordTable.has("organisation", words.get(0))
                        || WordTable.has("organisation", words.get(words.size() - 1)));
        return place
                ? Optional.of(PLACE)
                : Optional.of(ORGANISATION)
                        .filter(any -> company || CommonNames.body(text).isPresent());
    }

    /** The number or date that a text is; a number may have a unit. Empty for other texts. */
    static Optional<Sized> sized(String text) {
        Optional<PartialDate> date = Readings.date(text).filter(found -> found.year() <= LAST_YEAR);
        return date.isPresent()
                ? date.map(found ->
                        new Sized(DATE, BigDecimal.valueOf(found.year() * 10000L + found.month() * 100L + found.day())))
                : Readings.number(text).map(number -> new Sized(NUMBER, number));
    }

    String called() {
        return called;
    }

    String calledMany() {
        return calledMany;
    }

    /**
     * Whether one choice of this class stands out among choices of the other class. An unknown name may be a person or
     * a place, so it does not stand out.
     */
    boolean isApartFrom(ChoiceClass others) {
        boolean person = (this == PERSON || others == PERSON) && this != OTHER && others != OTHER;
        return this != others && (person || isSized() || others.isSized());
    }

    boolean isSized() {
        return this == NUMBER || this == DATE;
    }
}
