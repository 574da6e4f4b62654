package dev.dateline.judge;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges a typed date against the card's date, which may be a year, a month or a day. */
final class DateJudge {
    private static final Set<String> FISCAL = Set.of("fy", "fiscal", "financial", "budget", "season", "session");

    /** The first year that may be typed with its last two digits. */
    private static final int FIRST_BRIEF = 1930;

    private final PartialDate date;
    private final Fillers fillers;
    /** The date above the question. */
    private final Optional<PartialDate> heading;

    private final int askedYear;
    private final int askedMonth;

    DateJudge(PartialDate date, Context context, Fillers fillers) {
        this.date = date;
        this.fillers = fillers;
        this.heading = context.heading();
        this.askedYear = fillers.written().contains(Integer.toString(date.year())) ? date.year() : 0;
        this.askedMonth = date.month() > 0 && asksMonth() ? date.month() : 0;
    }

    private boolean asksMonth() {
        String month = CalendarNames.MONTHS.get(date.month() - 1).toLowerCase(Locale.ROOT);
        return fillers.asksMonth(month, Integer.toString(date.year()));
    }

    /** Whether a text is the decade of the date: the nineties, early 1990s. */
    boolean isDecade(String text) {
        String decade = date.year() / 10 + "0s";
        List<String> words = new ArrayList<>(Tokens.of(text));
        words.removeIf(word -> DateReader.isIdle(word) || fillers.mayGo(word));
        String bare = String.join("", words);
        return bare.equals(decade)
                || Period.otherNames(decade).stream()
                        .anyMatch(name -> name.replace(" ", "").equals(bare));
    }

    List<DateReading> read(String text) {
        return DateReader.read(text, fillers, date.year());
    }

    Outcome judge(List<DateReading> readings) {
        Outcome best = Outcome.WRONG;
        for (DateReading reading : readings) {
            Outcome outcome = judge(reading);
            if (outcome.accepted() && reading.doubt()) {
                outcome = Outcome.partial(reading.day() > 0 ? "write the month's name" : "write the year in full");
            }
            if (outcome.betterThan(best) || (best.note().isEmpty() && outcome.verdict() == best.verdict())) {
                best = outcome;
            }
        }
        return best;
    }

    /**
     * The date of a reading. A missing year or month is taken from the question, a missing year also from the heading.
     * Empty if it still has no year, or if the day does not exist.
     */
    private Optional<PartialDate> complete(DateReading reading) {
        DateReading full = filled(reading);
        return full.year() == 0 ? Optional.empty() : DateReader.date(full);
    }

    /** The typed date: the first reading without doubt. */
    Optional<PartialDate> said(List<DateReading> readings) {
        return readings.stream().filter(each -> !each.doubt()).findFirst().flatMap(this::complete);
    }

    private DateReading filled(DateReading reading) {
        DateReading full = reading;
        if (full.year() == 0 && full.month() == 0 && full.day() > 0 && askedYear > 0 && askedMonth > 0) {
            full = full.inMonth(askedMonth);
        }
        boolean brief = date.month() == 0 && date.year() >= FIRST_BRIEF && full.day() > 9;
        if (brief && full.year() == 0 && full.month() == 0) {
            return full.asYear(date.year() / 100 * 100 + full.day());
        }
        if (full.year() > 0 && full.month() == 0 && askedYear == 0 && askedMonth > 0 && date.day() == 0) {
            full = full.inMonth(askedMonth);
        }
        boolean yearKnown =
                askedYear > 0 || (heading.isPresent() && heading.get().year() == date.year());
        if (full.year() == 0 && full.month() > 0 && yearKnown) {
            full = full.inYear(date.year());
        }
        return full;
    }

    private Outcome judge(DateReading reading) {
        DateReading full = filled(reading);
        if (full.month() == 0 && full.day() > 0) {
            return Outcome.WRONG;
        }
        boolean yearMissing = full.year() == 0;
        DateReading whole = yearMissing ? full.inYear(date.year()) : full;
        Optional<PartialDate> said = DateReader.date(whole);
        if (said.isEmpty()) {
            return Outcome.wrong("there is no such day");
        }
        PartialDate typed = said.get();
        if (reading.weekday() > 0 && typed.precision() == PartialDate.Precision.DAY) {
            int really = typed.weekday();
            if (really != reading.weekday()) {
                return Outcome.wrong(typed.inWords() + " was a " + CalendarNames.WEEKDAYS.get(really - 1));
            }
        }
        if (reading.fiscal() && typed.month() == 0 && !fillers.asksOneOf(FISCAL)) {
            return date.equals(typed) ? Outcome.partial("a fiscal year is not a calendar year") : Outcome.WRONG;
        }
        if (date.covers(typed)) {
            return yearMissing
                    ? Outcome.partial("the year is missing")
                    : reading.mended() ? Outcome.TYPO : Outcome.CORRECT;
        }
        return typed.covers(date) && !yearMissing ? coarser(typed) : Outcome.WRONG;
    }

    /** The verdict on a season or quarter. It is less precise than a month or day, and more precise than a year. */
    Outcome judge(Period typed) {
        int year = typed.year() == 0 ? askedYear : typed.year();
        boolean winter = typed.kind() == Period.Kind.SEASON && typed.number() == 4 && date.month() < 3;
        boolean sameYear = year == date.year() || (winter && date.month() > 0 && year == date.year() - 1);
        if (!sameYear || typed.kind() == Period.Kind.FISCAL || typed.kind() == Period.Kind.DAYS) {
            return Outcome.WRONG;
        }
        if (date.month() == 0) {
            return Outcome.CORRECT;
        }
        return typed.holds(date.month()) ? Outcome.partial("the month is missing") : Outcome.WRONG;
    }

    private Outcome coarser(PartialDate typed) {
        boolean yearOnly = typed.month() == 0;
        if (heading.filter(typed::covers).isPresent() || (askedYear > 0 && (yearOnly || askedMonth > 0))) {
            return Outcome.wrong("the question gives that already");
        }
        return Outcome.partial(
                !yearOnly
                        ? "the day is missing"
                        : date.day() > 0 ? "day and month are missing" : "the month is missing");
    }
}
