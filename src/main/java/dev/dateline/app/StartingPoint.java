package dev.dateline.app;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;

/** The time of {@code --now}: an instant, or a day, which means noon in the user's zone. */
public final class StartingPoint {
    /**
     * The first year that is allowed. The range is wide enough for every trial, and an interval of a hundred years
     * still ends in a year of four digits.
     */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private final Function<ZoneId, Instant> instant;

    private StartingPoint(Function<ZoneId, Instant> instant) {
        this.instant = instant;
    }

    /**
     * Reads an instant or a day.
     *
     * @throws DateTimeException if the text is neither an instant with its offset nor a day, or out of range
     */
    public static StartingPoint parse(String text) {
        if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
            LocalDate day = LocalDate.parse(text);
            requireOfThisAge(text, day.getYear());
            return new StartingPoint(
                    zone -> day.atTime(LocalTime.NOON).atZone(zone).toInstant());
        }
        OffsetDateTime time = OffsetDateTime.parse(text);
        requireOfThisAge(text, time.getYear());
        Instant moment = time.toInstant();
        return new StartingPoint(zone -> moment);
    }

    private static void requireOfThisAge(String text, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new AnotherAge("\"" + text + "\" is not between the years " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    /** Thrown for a time that is valid but out of range. */
    public static final class AnotherAge extends DateTimeException {
        private static final long serialVersionUID = 1;

        AnotherAge(String message) {
            super(message);
        }
    }

    /** A clock that starts at this time and runs like {@code clock}. */
    Clock runOn(Clock clock) {
        Instant start = instant.apply(clock.getZone());
        return Clock.offset(clock, Duration.between(clock.instant(), start));
    }
}
