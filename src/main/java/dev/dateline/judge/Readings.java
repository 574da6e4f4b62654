package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads dates and numbers like the judge, for callers that have to classify a text. */
public final class Readings {
    /** Magnitudes that may stand directly after a number's digits. */
    private static final Set<String> MAGNITUDES = Set.of("k", "m", "mn", "bn", "tn", "trn");

    private Readings() {}

    /**
     * The date of a text that has only one reading and is not a fiscal year. A single number of four digits is a year.
     */
    public static Optional<PartialDate> date(String text) {
        return DateReader.exact(text);
    }

    /** The day of a text that has only one reading; empty if it is only a month or year. */
    public static Optional<LocalDate> day(String text) {
        return date(text)
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::firstDay);
    }

    /**
     * The number of a text in digits, with its magnitude. A measure may follow it. Names such as 5G and 1990s are not
     * numbers.
     */
    public static Optional<BigDecimal> number(String text) {
        return Slips.hasDigit(text) && !isGlued(text)
                ? AmountReader.read(text, Fillers.ofNoQuestion(), List.of()).map(Amount::value)
                : Optional.empty();
    }

    /** The number of a text in digits or words: {@code two thousand}, {@code 1.2 lakh crore}. */
    public static Optional<BigDecimal> numberInAnyWriting(String text) {
        return AmountReader.read(text, Fillers.ofNoQuestion(), List.of()).map(Amount::value);
    }

    /** Whether a question asks for a length, height or distance. In its answers, m means metres. */
    public static boolean asksForLength(String question) {
        return Tokens.of(question).stream().anyMatch(AmountWords.LENGTH::contains);
    }

    /** Whether a text names a known unit, or a currency by its sign. */
    public static boolean namesUnit(String text) {
        for (String word : Tokens.of(text)) {
            if (word.length() > 2 && (Units.BUILT_IN.isUnit(word) || Units.BUILT_IN.isUnit(Units.BUILT_IN.one(word)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit is a currency: Swiss francs. */
    public static boolean isMoney(String unit) {
        return AmountReader.unitOf(unit).stream().anyMatch(Units.BUILT_IN::isCurrency);
    }

    /** The words for amounts of money of more than two letters, in the plural: {@code francs}, {@code yen}. */
    public static Set<String> currencyWords() {
        Set<String> words = new HashSet<>();
        for (String line : Tables.lines("coins")) {
            String[] names = line.split(" *= *", -1);
            words.addAll(names[1].isEmpty() ? List.of(names[0]) : WordList.commas(names[1]));
        }
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    /** Whether two units are the same, under any names. A missing unit fits any unit. */
    public static boolean sameUnit(String one, String other) {
        List<String> a = AmountReader.unitOf(one);
        List<String> b = AmountReader.unitOf(other);
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = Units.BUILT_IN.says(a.get(i), b.get(i)) || Units.BUILT_IN.says(b.get(i), a.get(i));
        }
        return a.isEmpty() || b.isEmpty() || same;
    }

    /** Converts a number from one unit into another; empty if the units are of different kinds or not known. */
    public static Optional<BigDecimal> converted(BigDecimal number, String from, String to) {
        return Units.BUILT_IN.converted(number, AmountReader.unitOf(from), AmountReader.unitOf(to));
    }

    /** Whether the digits of a text are followed directly by letters, as in a name or rank. */
    private static boolean isGlued(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean before = Character.isLetter(text.charAt(i - 1)) && Character.isDigit(text.charAt(i));
            boolean behind = Character.isDigit(text.charAt(i - 1)) && Character.isLetter(text.charAt(i));
            if (before || (behind && !MAGNITUDES.contains(letters(text, i)))) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
