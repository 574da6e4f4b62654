package dev.dateline.study;

import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static dev.dateline.study.Desk.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.JournalFailure;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionReportTest {
    private final Desk desk = new Desk(11);

    @AfterEach
    void clear() {
        desk.close();
    }

    @Test
    void progressCountsDifferentCards() throws JournalFailure {
        Session session = desk.withCards(25).sit();
        session.standing();
        assertThat(session.progress().number()).isEqualTo(1);
        assertThat(session.progress().total()).isEqualTo(20);
        wrong(session);
        right(session);
        desk.clock.advance(Duration.ofSeconds(61));
        assertThat(standing(session)).isEqualTo("c1");
        assertThat(session.progress()).isEqualTo(new Progress(2, 20, 0, 2, 1, Duration.ofSeconds(61), true));
        right(session);
        session.standing();
        assertThat(session.progress().number()).isEqualTo(3);
        assertThat(session.progress().right()).isEqualTo(2);
    }

    @Test
    void ifOnlyRepeatsAreLeftTheyAreCounted() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        wrong(session);
        assertThat(session.progress().repeats()).isZero();
        session.standing();
        assertThat(session.progress().repeats()).as("the last new card").isZero();
        wrong(session);
        assertThat(session.progress().repeats()).isEqualTo(2);
        session.standing();
        assertThat(session.progress().repeats()).isEqualTo(2);
    }

    @Test
    void theSummaryListsAnswersByDeckAndTheNextReview() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        desk.allRight(session);
        Summary summary = session.summary();
        assertThat(summary.tally()).isEqualTo(new Tally(4, 0, 0, 0));
        assertThat(summary.introduced()).isEqualTo(2);
        assertThat(summary.decks()).containsExactly(new Summary.OfDeck("The deck", new Tally(4, 0, 0, 0)));
        assertThat(summary.deferred()).isZero();
        assertThat(summary.nextDue().orElseThrow()).isAfter(Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void moreReviewsThanADayAllowsAreDeferredAndNewCardsPause() throws JournalFailure {
        desk.allRight(desk.withCards(10).sit());
        desk.with(Cards.typed("n1", "New one?", "yes", "n1"));
        desk.clock.advance(Duration.ofDays(20));
        desk.settings = Desk.withDailyLimits(SessionSettings.DEFAULT, 20, 4);
        Session session = desk.sit();
        assertThat(desk.allRight(session)).hasSize(4).doesNotContain("n1");
        assertThat(session.summary().deferred()).isEqualTo(6);
        assertThat(desk.sit().standing()).isEmpty();
    }
}
