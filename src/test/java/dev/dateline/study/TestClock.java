package dev.dateline.study;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when the test moves it. */
public final class TestClock extends Clock {
    private Instant now;

    public TestClock(String instant) {
        this.now = Instant.parse(instant);
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the test's clock stays in UTC");
    }
}
