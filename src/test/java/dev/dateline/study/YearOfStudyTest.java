package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Phase;
import dev.dateline.memory.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A learner whose memory is as the model believes, a session every morning for a year. */
class YearOfStudyTest {
    private static final int CARDS = 150;
    private static final int NEW_A_DAY = 5;

    private final SplittableRandom memory = new SplittableRandom(2026);
    private int reviews;
    private int recalled;

    @Test
    void recallAfterTheStepsIsWhatWasPromisedAndNoLimitIsBroken() throws JournalFailure {
        try (Desk desk = new Desk(3)) {
            desk.withCards(CARDS);
            desk.settings = SessionSettings.DEFAULT.withDailyLimits(NEW_A_DAY, 40);
            Scheduler scheduler = desk.scheduler();
            Instant morning = desk.clock.instant();
            for (int day = 0; day < 365; day++) {
                studyADay(desk, scheduler, day);
                desk.clock.set(morning.plus(Duration.ofDays(day + 1L)).toString());
            }
            assertThat(desk.learner().memories()).hasSize(CARDS);
            assertThat(reviews).isGreaterThan(800);
            // 0.9 is the target; the standard error of some 1000 reviews is 0.01
            assertThat(recalled / (double) reviews).isBetween(0.86, 0.94);
        }
    }

    private void studyADay(Desk desk, Scheduler scheduler, int day) throws JournalFailure {
        Session session = desk.sit();
        Set<String> fresh = new HashSet<>();
        while (session.standing().isPresent()) {
            Asked asked = session.standing().get();
            CardMemory before = asked.memory();
            boolean knows = memory.nextDouble() < chance(desk, scheduler, before);
            if (asked.isNew()) {
                fresh.add(asked.card().id().card());
            }
            if (before.phase() == Phase.REVIEW) {
                assertThat(before.isDue(desk.clock.instant(), desk.calendar))
                        .as("day %d", day)
                        .isTrue();
                reviews++;
                recalled += knows ? 1 : 0;
            }
            if (knows) {
                Desk.right(session);
            } else {
                Desk.wrong(session);
            }
            desk.clock.advance(Duration.ofSeconds(12));
        }
        assertThat(fresh.size()).as("day %d", day).isLessThanOrEqualTo(NEW_A_DAY);
    }

    private static double chance(Desk desk, Scheduler scheduler, CardMemory memory) {
        return switch (memory.phase()) {
            case NEW -> 0.5;
            case LEARNING, RELEARNING -> 0.9;
            case REVIEW -> scheduler.retrievability(memory, desk.clock.instant(), desk.calendar);
        };
    }
}
