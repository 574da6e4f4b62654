package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a date in the usual English forms, in ISO form, or in digits with slashes, points or hyphens. */
final class DateReader {
    private static final Map<String, Integer> MONTH = Tables.numbers("months");
    /** Names in other languages, in an answer to a question. In other texts, such a word may mean something else: Mars. */
    private static final Map<String, Integer> MONTH_ELSEWHERE = Tables.numbers("months in other languages");

    private static final Map<String, Integer> WEEKDAY = Tables.numbers("weekdays");
    private static final Set<String> IDLE = WordList.words(Tables.text("beside dates"));

    private final Fillers fillers;
    /** The year near which a year of two digits is read. */
    private final int near;

    /** The numbers in digits, as typed. */
    private final List<String> numbers = new ArrayList<>();

    private int month;
    private int monthAt = -1;
    private int weekday;
    /** Whether the text ends with a point. */
    private boolean pointed;

    private boolean fiscal;
    private boolean mended;

    private DateReader(Fillers fillers, int near) {
        this.fillers = fillers;
        this.near = near;
    }

    /**
     * All readings of {@code text} as a date; none if it is not a date. Years of two digits are read near the year
     * {@code near}.
     */
    static List<DateReading> read(String text, Fillers fillers, int near) {
        DateReader reader = new DateReader(fillers, near);
        reader.pointed = text.endsWith(".");
        String marked = withYears(NamedDays.dated(Folding.plain(text), fillers, near), near);
        if (!reader.take(NumberWords.inDigits(Tokens.of(marked)))) {
            return List.of();
        }
        return reader.month > 0 ? reader.withMonthName() : reader.inDigits(marked);
    }

    /** The month that a word names, 1 to 12; 0 if it names none. */
    static int monthOf(String word) {
        return MONTH.getOrDefault(word, 0);
    }

    /** Whether a word beside a date does not change it. */
    static boolean isIdle(String word) {
        return IDLE.contains(word);
    }

    /** The weekday that a word names, 1 for Monday to 7; 0 if it names none. */
    static int weekdayOf(String word) {
        return WEEKDAY.getOrDefault(word, 0);
    }

    /**
     * The date in a text; empty if there is none, more than one reading, or a fiscal year. A single number of one or two
     * digits is not a date.
     */
    static Optional<PartialDate> exact(String text) {
        String bare = text.strip();
        List<DateReading> readings = Slips.hasDigit(bare) ? read(bare, Fillers.ofNoQuestion(), 2000) : List.of();
        boolean sure = readings.size() == 1
                && readings.get(0).year() >= 1000
                && !readings.get(0).doubt()
                && !readings.get(0).fiscal();
        return sure ? date(readings.get(0)) : Optional.empty();
    }

    /** The reading as a date; empty if the day does not exist. */
    static Optional<PartialDate> date(DateReading reading) {
        try {
            return Optional.of(new PartialDate(reading.year(), reading.month(), reading.day()));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Replaces {@code '22} by the year in full, and hyphens by slashes. */
    static String withYears(String text, int near) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '\'' && NumberWords.digitsEnd(text, i + 1) == i + 3;
            if (mark) {
                out.append(' ').append(century(Integer.parseInt(text, i + 1, i + 3, 10), near));
                i += 2;
            } else {
                out.append(c == '-' ? '/' : c);
            }
        }
        return out.toString();
    }

    /** The year that ends in these two digits and is nearest to the expected year. */
    private static int century(int two, int near) {
        int first = near - 49;
        return first + Math.floorMod(two - first, 100);
    }

    private boolean take(List<String> words) {
        for (String word : words) {
            boolean read = NumberWords.isDigits(word) ? number(word) : name(word);
            if (!read) {
                return false;
            }
        }
        return !numbers.isEmpty() || month > 0;
    }

    private boolean number(String word) {
        String digits = NumberWords.cardinal(word);
        int end = NumberWords.digitsEnd(digits, 0);
        if (digits.length() > 8 || end == 0) {
            return false;
        }
        if (end < digits.length()) {
            return twoParts(digits);
        }
        numbers.add(digits);
        return Integer.parseInt(digits) > 0 && numbers.size() <= 4;
    }

    /** Reads {@code 12.2019} and {@code 20.3.}, a month and its year or day that look like a decimal number. */
    private boolean twoParts(String digits) {
        int point = digits.indexOf('.');
        int more = digits.length() - point - 1;
        if (point <= 0 || point > 2 || (more != 4 && (!pointed || more > 2))) {
            return false;
        }
        return number(digits.substring(0, point)) && number(digits.substring(point + 1));
    }

    private boolean name(String word) {
        Integer asMonth = MONTH.get(word);
        if (asMonth == null && fillers != Fillers.ofNoQuestion()) {
            asMonth = MONTH_ELSEWHERE.get(word);
        }
        if (asMonth != null) {
            return month(asMonth);
        }
        Integer asWeekday = WEEKDAY.get(word);
        if (asWeekday != null) {
            weekday = asWeekday;
            return true;
        }
        if (Period.FISCAL.contains(word)) {
            fiscal = true;
            return true;
        }
        return IDLE.contains(word) || fillers.mayGo(word) || mended(word);
    }

    private boolean month(int number) {
        if (month > 0) {
            return false;
        }
        month = number;
        monthAt = numbers.size();
        return true;
    }

    private boolean mended(String word) {
        for (Map<String, Integer> names : List.of(MONTH, WEEKDAY)) {
            for (String name : names.keySet()) {
                if (Slips.isSlip(word, name) || isJuneOrJuly(word, name)) {
                    mended = true;
                    return name(name);
                }
            }
        }
        return false;
    }

    /** Whether a word is June or July with one slip. "Juny" is both, and so neither. */
    private static boolean isJuneOrJuly(String word, String name) {
        boolean june = name.equals("june");
        return (june || name.equals("july"))
                && word.length() >= 4
                && word.startsWith("j")
                && Suggestion.distance(word, name) == 1
                && Suggestion.distance(word, june ? "july" : "june") > 1;
    }

    private DateReading reading(int year, int ofMonth, int day) {
        return new DateReading(year, ofMonth, day, weekday, fiscal, mended, false, DateOrder.OPEN);
    }

    private int number(int at) {
        return Integer.parseInt(numbers.get(at));
    }

    private int width(int at) {
        return numbers.get(at).length();
    }

    /** The number as a year, which may have only two digits. */
    private int year(int at) {
        return width(at) == 2 ? century(number(at), near) : number(at);
    }

    private boolean isYear(int at) {
        return width(at) == 4 || width(at) == 2;
    }

    private List<DateReading> withMonthName() {
        if (numbers.size() == 3 && width(1) == 2 && width(2) == 2 && (number(1) == 19 || number(1) == 20)) {
            // twenty twenty-two, in words
            numbers.set(1, numbers.get(1) + numbers.remove(2));
        }
        if (numbers.isEmpty()) {
            return List.of(reading(0, month, 0));
        }
        if (numbers.size() == 1) {
            if (width(0) == 4) {
                return List.of(reading(number(0), month, 0));
            }
            DateReading day = reading(0, month, number(0));
            return monthAt == 0 && width(0) == 2
                    ? List.of(day, reading(year(0), month, 0).doubtful(DateOrder.OPEN))
                    : List.of(day);
        }
        int year = width(0) == 4 ? 0 : 1;
        return numbers.size() == 2 && isYear(year) ? List.of(reading(year(year), month, number(1 - year))) : List.of();
    }

    private List<DateReading> inDigits(String text) {
        if (numbers.size() == 2 && isSpokenYear(text)) {
            return List.of(reading(number(0) * 100 + number(1), 0, 0));
        }
        if (numbers.size() == 1) {
            int only = number(0);
            return switch (width(0)) {
                case 1, 2 -> List.of(fiscal && width(0) == 2 ? reading(year(0), 0, 0) : reading(0, 0, only));
                case 4 -> List.of(reading(only, 0, 0));
                case 8 -> List.of(reading(only / 10_000, only / 100 % 100, only % 100));
                default -> List.of();
            };
        }
        if (!joined(text) || numbers.size() > 3) {
            return List.of();
        }
        List<DateReading> readings = numbers.size() == 2 ? pair() : triple();
        // in dates with points, the day is first everywhere
        boolean points = text.indexOf('/') < 0 && readings.size() > 1;
        return points ? List.of(readings.get(0).beyondDoubt()) : readings;
    }

    /** Whether the numbers are a year in words: {@code twenty twenty-seven}. */
    private boolean isSpokenYear(String text) {
        return number(0) >= 18 && number(0) <= 20 && width(0) == 2 && width(1) == 2 && !Slips.hasDigit(text);
    }

    /** Whether the numbers are joined by signs: 3/4/2024, not 3 4. */
    private static boolean joined(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('.') >= 0;
    }

    private List<DateReading> pair() {
        int first = number(0);
        int second = number(1);
        if (width(0) == 4 && (second == first + 1 || (width(1) == 2 && second == (first + 1) % 100 && second > 12))) {
            fiscal = true;
            return List.of(reading(first, 0, 0));
        }
        if (width(0) == 4 && width(1) <= 2) {
            return List.of(reading(first, second, 0));
        }
        if (width(0) > 2) {
            return List.of();
        }
        return width(1) == 4 ? List.of(reading(second, first, 0)) : width(1) <= 2 ? days(0, first, second) : List.of();
    }

    private List<DateReading> triple() {
        if (width(0) == 4) {
            return List.of(reading(number(0), number(1), number(2)));
        }
        return isYear(2) ? days(year(2), number(0), number(1)) : List.of();
    }

    /** Both readings of two numbers, the day first and the month first, unless one of them is impossible. */
    private List<DateReading> days(int year, int one, int other) {
        if (one == other || other > 12) {
            return List.of(other > 12 ? reading(year, one, other) : reading(year, other, one));
        }
        if (one > 12) {
            return List.of(reading(year, other, one));
        }
        return List.of(
                reading(year, other, one).doubtful(DateOrder.DAY_FIRST),
                reading(year, one, other).doubtful(DateOrder.MONTH_FIRST));
    }
}
