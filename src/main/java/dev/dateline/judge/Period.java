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
        /** The beginning, middle or end of a year. */
        THIRD,
        FISCAL,
        DAYS
    }

    private static final Set<String> QUARTER = Set.of("q", "quarter", "qtr");
    private static final Set<String> HALF = Set.of("h", "half");
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);
    private static final Map<String, Integer> THIRDS =
            Map.of("early", 1, "beginning", 1, "start", 1, "mid", 2, "middle", 2, "late", 3, "end", 3);
    private static final Set<String> IDLE = WordList.words(Tables.text("beside periods"));
    static final Set<String> FISCAL = Set.of("fy", "fiscal", "financial", "budget");

    /** Other names of a decade or century: sixties for 1960s, 1100s for 12th century. */
    static List<String> otherNames(String text) {
        boolean decades = text.length() == 5 && text.startsWith("19") && text.endsWith("0s");
        if (decades && "23456789".indexOf(text.charAt(2)) >= 0) {
            String decade = NumberWords.TENS.get(text.charAt(2) - '2').replace("y", "ies");
            return List.of(text.substring(2), decade, "nineteen " + decade);
        }
        String rank = text.endsWith(" century")
                ? NumberWords.inDigits(Tokens.of(text)).get(0)
                : "";
        return rank.length() < 5 && NumberWords.isDigits(rank) && rank.endsWith("th")
                ? List.of(Integer.parseInt(NumberWords.cardinal(rank)) - 1 + "00s", rank + " c")
                : List.of();
    }

    /** The period, if the text contains nothing else. */
    static Optional<Period> read(String text, Fillers fillers) {
        Said said = new Said();
        for (String word : NumberWords.inDigits(
                Tokens.of(DateReader.withYears(Folding.plain(text), 2000).replace('/', ' ')))) {
            if (!said.add(NumberWords.cardinal(word), fillers)) {
                return Optional.empty();
            }
        }
        return said.named().or(said::fiscal).or(said::months).or(said::days);
    }

    /** The words of a text that may be a period. */
    private static final class Said {
        private final List<String> kinds = new ArrayList<>();
        private final List<Integer> months = new ArrayList<>();
        /** Whole numbers of up to four digits. */
        private final List<String> numbers = new ArrayList<>();

        private int third;
        private boolean last;
        private boolean fiscal;

        /** Adds a word. False if no period has it. */
        boolean add(String word, Fillers fillers) {
            if (DateReader.monthOf(word) > 0) {
                months.add(DateReader.monthOf(word));
            } else if (QUARTER.contains(word) || HALF.contains(word) || SEASONS.containsKey(word)) {
                kinds.add(word);
            } else if (NumberWords.isWhole(word) && word.length() <= 4) {
                numbers.add(word);
            } else if (THIRDS.containsKey(word)) {
                third = THIRDS.getOrDefault(word, 0);
            } else if (word.equals("last")) {
                last = true;
            } else if (FISCAL.contains(word)) {
                fiscal = true;
            } else {
                return IDLE.contains(word) || fillers.mayGo(word);
            }
            return true;
        }

        /** A quarter, half or season. */
        Optional<Period> named() {
            boolean one = numbers.size() == 1 && numbers.get(0).length() == 4 && months.isEmpty();
            if (kinds.isEmpty() && third > 0 && one && !fiscal) {
                return Optional.of(new Period(Kind.THIRD, Integer.parseInt(numbers.get(0)), third));
            }
            if (kinds.size() != 1 || fiscal || !months.isEmpty()) {
                return Optional.empty();
            }
            String word = kinds.get(0);
            Kind kind = QUARTER.contains(word) ? Kind.QUARTER : HALF.contains(word) ? Kind.HALF : Kind.SEASON;
            int most = kind == Kind.HALF ? 2 : 4;
            int which = SEASONS.getOrDefault(word, last ? most : 0);
            int year = 0;
            for (String number : numbers) {
                int value = Integer.parseInt(number);
                if (number.length() == 1 && which == 0) {
                    which = value;
                } else if (year == 0 && number.length() % 2 == 0) {
                    year = number.length() == 2 ? 2000 + value : value;
                } else {
                    return Optional.empty();
                }
            }
            return which >= 1 && which <= most ? Optional.of(new Period(kind, year, which)) : Optional.empty();
        }

        /** A fiscal year: {@code 2021-22}, {@code 2021/2022}, {@code FY22}, {@code FY2021-22}, {@code fiscal 2022}. */
        Optional<Period> fiscal() {
            if (!kinds.isEmpty() || !months.isEmpty() || numbers.isEmpty() || numbers.size() > 2) {
                return Optional.empty();
            }
            int first = Integer.parseInt(numbers.get(0));
            first += first < 100 && fiscal ? 2000 : 0;
            if (numbers.size() == 1) {
                return fiscal ? Optional.of(new Period(Kind.FISCAL, first, 0)) : Optional.empty();
            }
            int second = Integer.parseInt(numbers.get(1));
            boolean next = first >= 1000 && (second == first + 1 || second == (first + 1) % 100);
            boolean dated = second > 12 || second == first + 1 || fiscal;
            return next && dated ? Optional.of(new Period(Kind.FISCAL, first + 1, 0)) : Optional.empty();
        }

        /** A quarter or half that is written with its first and last month: January to March 2024. */
        Optional<Period> months() {
            if (months.size() != 2
                    || fiscal
                    || !kinds.isEmpty()
                    || !numbers.stream().allMatch(it -> it.length() == 4)) {
                return Optional.empty();
            }
            int year = numbers.isEmpty() ? 0 : Integer.parseInt(numbers.get(numbers.size() - 1));
            int first = months.get(0);
            int length = months.get(1) - first + 1;
            if ((length != 3 && length != 6) || (first - 1) % length != 0) {
                return Optional.empty();
            }
            return Optional.of(new Period(length == 3 ? Kind.QUARTER : Kind.HALF, year, (first - 1) / length + 1));
        }

        /**
         * Several days of one month: {@code 4-7 August 2022}, {@code August 4 to 7}, {@code from 4 August to 7 August
         * 2022}.
         */
        Optional<Period> days() {
            List<Integer> days = new ArrayList<>();
            int year = 0;
            for (String number : numbers) {
                int value = Integer.parseInt(number);
                if (number.length() == 4 && year == 0) {
                    year = value;
                } else if (number.length() <= 2 && value >= 1 && value <= 31) {
                    days.add(value);
                } else {
                    return Optional.empty();
                }
            }
            boolean month =
                    !fiscal && kinds.isEmpty() && months.stream().distinct().count() == 1;
            return month && days.size() == 2 && days.get(0) < days.get(1)
                    ? Optional.of(new Period(Kind.DAYS, year, months.get(0) * 10_000 + days.get(0) * 100 + days.get(1)))
                    : Optional.empty();
        }
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
            case THIRD -> (month - 1) / 4 + 1 == number;
            case SEASON -> month % 12 / 3 == number % 4;
            case FISCAL, DAYS -> false;
        };
    }
}
