package dev.dateline.app;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** The time of {@code --now}: an instant, or a day, which means noon in the user's zone. */
public record StartingPoint(Function<ZoneId, Instant> instant) {
    /**
     * The first year that is allowed. The range is wide enough for every trial, and an interval of a hundred years
     * still ends in a year of four digits.
     */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    /**
     * Reads an instant or a day.
     *
     * @throws DateTimeException with a message for the user if the text is neither an instant with its offset nor a day,
     *     or out of range
     */
    public static StartingPoint parse(String text) {
        try {
            if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
                LocalDate day = LocalDate.parse(text);
                return in(
                        day.getYear(),
                        text,
                        zone -> day.atTime(LocalTime.NOON).atZone(zone).toInstant());
            }
            OffsetDateTime time = OffsetDateTime.parse(text);
            return in(time.getYear(), text, zone -> time.toInstant());
        } catch (DateTimeParseException neither) {
            throw new DateTimeException(
                    "\"" + text + "\" is neither a day (2022-12-16) nor an instant (2022-12-16T18:00:00Z)", neither);
        }
    }

    private static StartingPoint in(int year, String text, Function<ZoneId, Instant> instant) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException(
                    "\"" + text + "\" is not between the years " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return new StartingPoint(instant);
    }

    /** A clock that starts at this time and runs like {@code clock}. */
    Clock runOn(Clock clock) {
        Instant start = instant.apply(clock.getZone());
        return Clock.offset(clock, Duration.between(clock.instant(), start));
    }
}
