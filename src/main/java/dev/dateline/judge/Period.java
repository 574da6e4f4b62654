package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A quarter, half or season of a year, a fiscal year, or several days.
 *
 * @param year the year in which it ends; 0 if none was given
 * @param number the number of the quarter, half or season; for days, the month times 10,000, plus the first day
 *     times 100, plus the last day
 */
record Period(Kind kind, int year, int number) {
    enum Kind {
        QUARTER,
        HALF,
        SEASON,
        FISCAL,
        DAYS
    }

    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);
    private static final Set<String> IDLE = WordList.words("""
        of in the during year to from until through till between and calendar
        """);
    private static final Set<String> FISCAL = Set.of("fy", "fiscal", "financial", "budget");

    /** The period, if the text contains nothing else. */
    static Optional<Period> read(String text, Fillers fillers) {
        List<String> tokens = Tokens.of(withYears(text));
        Optional<Period> fiscal = fiscal(tokens);
        if (fiscal.isPresent()) {
            return fiscal;
        }
        List<String> words = parted(NumberWords.inDigits(tokens));
        return named(words, fillers).or(() -> months(words)).or(() -> days(words));
    }

    /** Writes {@code '23} as 2023, and signs between numbers as spaces. */
    private static String withYears(String text) {
        String plain = Folding.plain(text);
        StringBuilder out = new StringBuilder(plain.length() + 4);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean year = c == '\'' && isDigit(plain, i + 1) && isDigit(plain, i + 2) && !isDigit(plain, i + 3);
            out.append(year ? " 20" : c == '-' || c == '/' ? " " : String.valueOf(c));
        }
        return out.toString();
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static List<String> parted(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (String word : words) {
            out.add(word.endsWith("th") && NumberWords.isDigits(word) ? word.substring(0, word.length() - 2) : word);
        }
        return out;
    }

    /** A quarter or half that is written with its first and last month: January to March 2024. */
    private static Optional<Period> months(List<String> words) {
        List<Integer> months = new ArrayList<>();
        int year = 0;
        for (String word : words) {
            int month = DateReader.monthOf(word);
            if (month > 0) {
                months.add(month);
            } else if (word.length() == 4 && isDigit(word, 0) && word.indexOf('.') < 0 && !word.endsWith("th")) {
                year = Integer.parseInt(word);
            } else if (!IDLE.contains(word)) {
                return Optional.empty();
            }
        }
        if (months.size() != 2) {
            return Optional.empty();
        }
        int first = months.get(0);
        int length = months.get(1) - first + 1;
        if ((length != 3 && length != 6) || (first - 1) % length != 0) {
            return Optional.empty();
        }
        return Optional.of(new Period(length == 3 ? Kind.QUARTER : Kind.HALF, year, (first - 1) / length + 1));
    }

    private static Optional<Period> named(List<String> words, Fillers fillers) {
        Kind kind = null;
        int number = 0;
        int year = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean quarter = word.equals("q") || word.equals("quarter") || word.equals("qtr");
            boolean half = word.equals("h") || word.equals("half");
            Integer season = SEASONS.get(word);
            if (quarter || half || season != null) {
                if (kind != null) {
                    return Optional.empty();
                }
                kind = quarter ? Kind.QUARTER : half ? Kind.HALF : Kind.SEASON;
                number = season == null ? number : season;
            } else if (NumberWords.isDigits(word) && isWhole(word)) {
                int value = Integer.parseInt(word);
                boolean ordinal = word.length() == 1 && number == 0;
                if (ordinal) {
                    number = value;
                } else if (year == 0 && (word.length() == 4 || word.length() == 2)) {
                    year = word.length() == 2 ? 2000 + value : value;
                } else {
                    return Optional.empty();
                }
            } else if (word.equals("last")) {
                number = -1;
            } else if (!IDLE.contains(word) && !fillers.mayGo(word)) {
                return Optional.empty();
            }
        }
        if (kind == null) {
            return Optional.empty();
        }
        int most = kind == Kind.HALF ? 2 : 4;
        int which = number < 0 ? most : number;
        return which >= 1 && which <= most ? Optional.of(new Period(kind, year, which)) : Optional.empty();
    }

    private static boolean isWhole(String word) {
        boolean all = word.length() <= 4;
        for (int i = 0; i < word.length(); i++) {
            all &= isDigit(word, i);
        }
        return all;
    }

    /** A fiscal year: {@code 2021-22}, {@code 2021/2022}, {@code FY22}, {@code FY2021-22}, {@code fiscal 2022}. */
    private static Optional<Period> fiscal(List<String> words) {
        boolean said = false;
        List<Integer> years = new ArrayList<>();
        for (String word : words) {
            if (FISCAL.contains(word)) {
                said = true;
            } else if (isWhole(word) && (word.length() == 4 || word.length() == 2)) {
                years.add(Integer.parseInt(word));
            } else if (!IDLE.contains(word)) {
                return Optional.empty();
            }
        }
        if (years.size() == 1 && said) {
            int year = years.get(0);
            return Optional.of(new Period(Kind.FISCAL, year < 100 ? 2000 + year : year, 0));
        }
        if (years.size() != 2) {
            return Optional.empty();
        }
        int first = years.get(0) < 100 && said ? 2000 + years.get(0) : years.get(0);
        int second = years.get(1);
        boolean next = first >= 1000 && (second == first + 1 || second == (first + 1) % 100);
        boolean dated = second > 12 || second == first + 1 || said;
        return next && dated ? Optional.of(new Period(Kind.FISCAL, first + 1, 0)) : Optional.empty();
    }

    /**
     * Several days of one month: {@code 4-7 August 2022}, {@code August 4 to 7}, {@code from 4 August to 7 August
     * 2022}.
     */
    private static Optional<Period> days(List<String> words) {
        int month = 0;
        int year = 0;
        List<Integer> days = new ArrayList<>();
        for (String word : words) {
            int named = DateReader.monthOf(word);
            if (named > 0) {
                if (month > 0 && month != named) {
                    return Optional.empty();
                }
                month = named;
            } else if (isWhole(word) && NumberWords.isDigits(word)) {
                int value = Integer.parseInt(word);
                if (word.length() == 4 && year == 0) {
                    year = value;
                } else if (word.length() <= 2 && value >= 1 && value <= 31) {
                    days.add(value);
                } else {
                    return Optional.empty();
                }
            } else if (!IDLE.contains(word)) {
                return Optional.empty();
            }
        }
        boolean range = month > 0 && days.size() == 2 && days.get(0) < days.get(1);
        return range
                ? Optional.of(new Period(Kind.DAYS, year, month * 10_000 + days.get(0) * 100 + days.get(1)))
                : Optional.empty();
    }

    /**
     * The verdict on a typed period if this one is the answer.
     *
     * @param askedYear the year in the question; 0 for none
     */
    Outcome judge(Period typed, int askedYear) {
        if (typed.kind != kind || typed.number != number) {
            return Outcome.WRONG;
        }
        if (typed.year == year || (typed.year == 0 && askedYear == year)) {
            return Outcome.CORRECT;
        }
        return typed.year == 0 ? Outcome.partial("the year is missing") : Outcome.WRONG;
    }

    /** The first day, if this is a period of days with a year. */
    Optional<PartialDate> firstDay() {
        return kind == Kind.DAYS && year > 0
                ? DateReader.date(new DateReading(
                        year, number / 10_000, number / 100 % 100, 0, false, false, false, DateOrder.OPEN))
                : Optional.empty();
    }

    /** Whether a month is in the quarter, half or season. Winter has months of two years. */
    boolean holds(int month) {
        return switch (kind) {
            case QUARTER -> (month - 1) / 3 + 1 == number;
            case HALF -> (month - 1) / 6 + 1 == number;
            case SEASON -> month % 12 / 3 == number % 4;
            case FISCAL, DAYS -> false;
        };
    }
}
