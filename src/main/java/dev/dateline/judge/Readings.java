package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads dates and numbers as the judge does, for whoever has to know what sort of text something is. */
public final class Readings {
    /** What may stand right behind a number's digits. */
    private static final Set<String> MAGNITUDES = Set.of("k", "m", "mn", "bn", "tn", "trn");

    private Readings() {}

    /** The date that a text is without doubt, and no fiscal year; a number of four digits alone is a year. */
    public static Optional<PartialDate> date(String text) {
        if (!Slips.hasDigit(text)) {
            return Optional.empty();
        }
        List<DateReading> readings = DateReader.read(text.strip(), Fillers.of(""), 2000);
        return readings.size() == 1 && !readings.get(0).fiscal() ? DateReader.exact(text.strip()) : Optional.empty();
    }

    /** The number that a text in digits is, with its magnitude multiplied in, whatever measure stands behind it; no 5G, no 1990s. */
    public static Optional<BigDecimal> number(String text) {
        return Slips.hasDigit(text) && !isGlued(text)
                ? AmountReader.read(text, Fillers.of(""), List.of()).map(Amount::value)
                : Optional.empty();
    }

    /** The number that a text says in digits or in words: {@code two thousand}, {@code 1.2 lakh crore}. */
    public static Optional<BigDecimal> numberInAnyWriting(String text) {
        return AmountReader.read(text, Fillers.of(""), List.of()).map(Amount::value);
    }

    /** Whether letters hang on digits, which makes them a name or a rank. */
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
