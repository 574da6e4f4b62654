package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads words whose meaning depends on an article's day: yesterday, next month. */
final class RelativeWords {
    private RelativeWords() {}

    /** The day, month or year that the words mean. Empty for a week or season, which is not a date. */
    static Optional<PartialDate> date(String words, PartialDate published) {
        if (published.day() == 0) {
            return Optional.empty();
        }
        LocalDate day = published.firstDay();
        return switch (words) {
            case "yesterday" -> Optional.of(PartialDate.of(day.minusDays(1)));
            case "today", "tonight" -> Optional.of(published);
            case "tomorrow" -> Optional.of(PartialDate.of(day.plusDays(1)));
            case "last year", "the previous year" -> Optional.of(PartialDate.ofYear(day.getYear() - 1));
            case "this year", "earlier this year", "later this year" -> Optional.of(PartialDate.ofYear(day.getYear()));
            case "next year", "the following year" -> Optional.of(PartialDate.ofYear(day.getYear() + 1));
            case "last month", "the previous month" ->
                Optional.of(month(YearMonth.from(day).minusMonths(1)));
            case "this month", "earlier this month", "later this month" -> Optional.of(month(YearMonth.from(day)));
            case "next month", "the following month" ->
                Optional.of(month(YearMonth.from(day).plusMonths(1)));
            default -> Optional.empty();
        };
    }

    private static PartialDate month(YearMonth month) {
        return PartialDate.ofMonth(month.getYear(), month.getMonthValue());
    }
}
