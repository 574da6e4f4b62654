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

/** The moment that {@code --now} names: an instant, or a day, which means its noon in the user's zone. */
public final class StartingPoint {
    private final Function<ZoneId, Instant> instant;

    private StartingPoint(Function<ZoneId, Instant> instant) {
        this.instant = instant;
    }

    /**
     * Reads an instant or a day.
     *
     * @throws DateTimeException if the text is neither an instant with its offset nor a day
     */
    public static StartingPoint parse(String text) {
        if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
            LocalDate day = LocalDate.parse(text);
            return new StartingPoint(
                    zone -> day.atTime(LocalTime.NOON).atZone(zone).toInstant());
        }
        Instant moment = OffsetDateTime.parse(text).toInstant();
        return new StartingPoint(zone -> moment);
    }

    /** A clock that shows this moment now and runs on as {@code clock} does. */
    Clock runOn(Clock clock) {
        Instant start = instant.apply(clock.getZone());
        return Clock.offset(clock, Duration.between(clock.instant(), start));
    }
}
