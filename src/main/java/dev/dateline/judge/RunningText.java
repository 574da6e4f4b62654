package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds amounts and dates in a sentence, read as the judge reads typed answers.
 *
 * <p>{@code RunningText.amounts("Exports fell by 7.8 per cent to $3.5bn.")} gives 7.8 per cent and 3,500,000,000 dollars with their
 * places in the sentence; {@code RunningText.dates("They met on 3 May 2022.")} gives that day. What is said at least with a year is a
 * date; a bare number is an amount without a unit. For a text that is nothing but a number or a date use {@link Readings}.
 */
public final class RunningText {
    /** The most words of one amount or date. */
    private static final int LONGEST = 6;

    /**
     * An amount in a text.
     *
     * @param number with its magnitude multiplied in; a share such as "nine in ten" in per cent
     * @param unit in one name for each unit: {@code percent}, {@code us dollar}, {@code square kilometer}; empty for a bare number
     * @param from where it begins in the text
     * @param to where it ends
     */
    public record FoundAmount(BigDecimal number, String unit, int from, int to) {
        /** Whether both are the same amount, be it in different units of one kind. */
        public boolean equalTo(FoundAmount other) {
            List<String> one = AmountReader.unitOf(unit);
            List<String> two = AmountReader.unitOf(other.unit);
            Optional<BigDecimal> turned = one.equals(two) ? Optional.of(number) : Units.converted(number, one, two);
            return turned.isPresent() && turned.get().compareTo(other.number) == 0;
        }
    }

    /**
     * A date in a text.
     *
     * @param from where it begins in the text
     * @param to where it ends
     */
    public record FoundDate(PartialDate date, int from, int to) {}

    private record Word(int from, int to) {}

    private RunningText() {}

    /** All amounts, in the order of the text; none overlaps another. */
    public static List<FoundAmount> amounts(String text) {
        List<Word> words = words(text);
        List<FoundAmount> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int begin = next;
            int end = Math.min(words.size(), begin + LONGEST);
            next++;
            for (int last = mayBegin(text, words, begin) ? end : begin; last > begin; last--) {
                Optional<FoundAmount> amount = amount(text, words.get(begin).from, words.get(last - 1).to);
                if (amount.isPresent()) {
                    found.add(amount.get());
                    next = last;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean mayBegin(String text, List<Word> words, int at) {
        String word = text.substring(words.get(at).from, words.get(at).to);
        List<String> tokens = Tokens.of(word);
        if (tokens.isEmpty()) {
            return false;
        }
        String first = tokens.get(0);
        boolean money = Units.isUnit(first) && at + 1 < words.size() && Character.isUpperCase(word.charAt(0));
        boolean number = Slips.hasDigit(word) || (NumberWords.isNumber(first) && !NumberWords.isOrdinalWord(first));
        return number || money;
    }

    private static Optional<FoundAmount> amount(String text, int from, int to) {
        String span = text.substring(from, to);
        if (!Slips.hasDigit(span) && Tokens.of(span).size() > 3 && !startsWithNumber(span)) {
            return Optional.empty();
        }
        return AmountReader.read(span, Fillers.of(""), List.of())
                .filter(amount -> amount.unit().isEmpty() || isAllUnits(amount))
                .map(amount -> new FoundAmount(amount.value(), unit(amount), from, to));
    }

    private static boolean startsWithNumber(String span) {
        List<String> tokens = Tokens.of(span);
        return !tokens.isEmpty() && NumberWords.isNumber(tokens.get(0));
    }

    private static boolean isAllUnits(Amount amount) {
        if (amount.unit().size() > 1) {
            return false;
        }
        for (String word : amount.unit()) {
            if (!Units.isUnit(word)) {
                return false;
            }
        }
        return true;
    }

    private static String unit(Amount amount) {
        return amount.share() ? "percent" : String.join(" ", amount.unit());
    }

    /** All dates that are said with a year, in the order of the text; none overlaps another. */
    public static List<FoundDate> dates(String text) {
        List<Word> words = words(text);
        List<FoundDate> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int begin = next;
            int end = Math.min(words.size(), begin + LONGEST);
            next++;
            for (int last = end; last > begin; last--) {
                int from = words.get(begin).from;
                int to = words.get(last - 1).to;
                Optional<PartialDate> date = DateReader.plain(text.substring(from, to));
                if (date.isPresent()) {
                    found.add(new FoundDate(date.get(), from, to));
                    next = last;
                    break;
                }
            }
        }
        return found;
    }

    /** The words without punctuation around them. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            int from = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            int to = i;
            while (to > from && ".,;:!?)]\"'\u201d\u2019".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            while (from < to && "([\"'\u201c\u2018".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            if (to > from) {
                words.add(new Word(from, to));
            }
        }
        return words;
    }
}
