package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads words that name a time from the day on which an article appeared: a day of the week, a month without its year. */
final class RelativeWords {
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this|next|earlier this|later this) (?:week|month|year"
                    + "|summer|autumn|winter|spring)|yesterday|today|tomorrow|recent(?:ly)?|in (?:" + Candidate.MONTHS
                    + ")(?! \\d))");

    private RelativeWords() {}

    /** How the first of them in a sentence is to be read; empty where there is none. */
    static String reads(String sentence, PartialDate published, boolean plan) {
        Matcher relative = RELATIVE.matcher(sentence);
        if (!relative.find()) {
            return "";
        }
        String words = relative.group();
        String seen = "seen from " + published.inWords();
        return words + " = "
                + date(words, published, plan).map(PartialDate::inWords).orElse(seen);
    }

    private static Optional<PartialDate> date(String words, PartialDate published, boolean plan) {
        if (published.day() == 0) {
            return Optional.empty();
        }
        LocalDate day = published.firstDay();
        return switch (words) {
            case "yesterday" -> Optional.of(PartialDate.of(day.minusDays(1)));
            case "today" -> Optional.of(published);
            case "tomorrow" -> Optional.of(PartialDate.of(day.plusDays(1)));
            case "last year" -> Optional.of(PartialDate.ofYear(day.getYear() - 1));
            case "this year", "earlier this year", "later this year" -> Optional.of(PartialDate.ofYear(day.getYear()));
            case "next year" -> Optional.of(PartialDate.ofYear(day.getYear() + 1));
            case "last month" -> Optional.of(month(YearMonth.from(day).minusMonths(1)));
            case "this month", "earlier this month", "later this month" -> Optional.of(month(YearMonth.from(day)));
            case "next month" -> Optional.of(month(YearMonth.from(day).plusMonths(1)));
            default -> named(words, day, plan);
        };
    }

    /** The last day or month of that name before the article appeared; of a plan, the next. */
    private static Optional<PartialDate> named(String words, LocalDate day, boolean plan) {
        String name = words.substring(words.indexOf(' ') + 1).toUpperCase(Locale.ROOT);
        if (words.startsWith("on ")) {
            DayOfWeek weekday = DayOfWeek.valueOf(name);
            return Optional.of(PartialDate.of(
                    day.with(plan ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday))));
        }
        if (!words.startsWith("in ")) {
            return Optional.empty();
        }
        return Optional.of(month(near(YearMonth.of(day.getYear(), Month.valueOf(name)), YearMonth.from(day), plan)));
    }

    /** A day without its year, by the year in which it is next to the article's day. */
    static Optional<LocalDate> day(int day, int month, PartialDate published, boolean plan) {
        if (published.month() == 0) {
            return Optional.empty();
        }
        YearMonth of =
                near(YearMonth.of(published.year(), month), YearMonth.of(published.year(), published.month()), plan);
        return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
    }

    private static YearMonth near(YearMonth sameYear, YearMonth published, boolean plan) {
        if (plan) {
            return sameYear.isBefore(published) ? sameYear.plusYears(1) : sameYear;
        }
        return sameYear.isAfter(published) ? sameYear.minusYears(1) : sameYear;
    }

    private static PartialDate month(YearMonth month) {
        return PartialDate.ofMonth(month.getYear(), month.getMonthValue());
    }
}
