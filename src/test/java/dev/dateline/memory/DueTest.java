package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneOffset.UTC,
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Pacific/Pago_Pago"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Europe/London"),
            ZoneOffset.ofHours(18),
            ZoneOffset.ofHours(-18));

    @Test
    void aCardIsDueFromTheFirstInstantOfItsDayInEveryZoneAndAtEveryRollover() {
        SplittableRandom random = new SplittableRandom(3);
        int due = 0;
        for (int i = 0; i < 20_000; i++) {
            LocalDate answered = LocalDate.of(2011, 12, 20).plusDays(random.nextInt(5_000));
            Instant at = answered.atTime(12, 0).toInstant(ZoneOffset.UTC);
            int days = 1 + random.nextInt(30);
            MemoryState state = new Fsrs6State(5, 5);
            CardMemory card = new CardMemory(
                    Phase.REVIEW,
                    0,
                    Optional.of(new CardMemory.Last(at, new StudyDay(answered), state, new Interval.Days(days))),
                    3,
                    0);
            StudyCalendar calendar = new StudyCalendar(
                    ZONES.get(random.nextInt(ZONES.size())), LocalTime.of(random.nextInt(24), random.nextInt(60)));
            Instant now = at.plusSeconds((long) (days + random.nextInt(9) - 4) * 86_400 + random.nextInt(86_400));
            boolean asItsDayBegins = !now.isBefore(calendar.startOf(new StudyDay(answered).plusDays(days)));
            assertThat(card.isDue(now, calendar))
                    .as("%s, %d days, at %s in %s", answered, days, now, calendar)
                    .isEqualTo(asItsDayBegins);
            due += asItsDayBegins ? 1 : 0;
        }
        assertThat(due).isBetween(5_000, 15_000);
    }

    @Test
    void ofTwoCardsTheEarlierIsTheOneWhoseTimeComesFirst() {
        SplittableRandom random = new SplittableRandom(4);
        StudyCalendar calendar = new StudyCalendar(ZoneId.of("Pacific/Apia"));
        for (int i = 0; i < 2_000; i++) {
            CardMemory one = reviewed(random);
            CardMemory other = reviewed(random);
            assertThat(one.isDueBefore(other, calendar))
                    .isEqualTo(one.due(calendar)
                            .orElseThrow()
                            .isBefore(other.due(calendar).orElseThrow()));
            assertThat(one.isDueBefore(CardMemory.NEW, calendar)).isTrue();
        }
    }

    private static CardMemory reviewed(SplittableRandom random) {
        LocalDate answered = LocalDate.of(2011, 12, 20).plusDays(random.nextInt(20));
        Interval given = random.nextBoolean()
                ? new Interval.Days(1 + random.nextInt(9))
                : new Interval.Step(Duration.ofMinutes(1 + random.nextInt(5_000)));
        Instant at = answered.atTime(12, random.nextInt(60)).toInstant(ZoneOffset.UTC);
        Phase phase = given instanceof Interval.Days ? Phase.REVIEW : Phase.LEARNING;
        CardMemory.Last last = new CardMemory.Last(at, new StudyDay(answered), new Fsrs6State(5, 5), given);
        return new CardMemory(phase, 0, Optional.of(last), 3, 0);
    }
}
