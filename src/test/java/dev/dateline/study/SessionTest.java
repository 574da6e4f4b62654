package dev.dateline.study;

import static dev.dateline.study.Desk.id;
import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static dev.dateline.study.Desk.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.Forms;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.PastAnswer;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Desk desk = new Desk(11);

    @AfterEach
    void clear() {
        desk.close();
    }

    @Test
    void anAnswerIsInTheJournalWhenItsOutcomeIsSeen() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        Outcome outcome = right(session);
        List<PastAnswer> answers = desk.journal.card(id("c1")).answers();
        assertThat(answers).hasSize(1);
        PastAnswer answer = answers.get(0);
        assertThat(answer.verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(answer.grade()).isEqualTo(Grade.GOOD);
        assertThat(answer.review().answer().given()).isEqualTo("yes");
        assertThat(answer.review().answer().millis()).isEqualTo(4000);
        assertThat(Optional.of(answer.scheduling().due())).isEqualTo(outcome.due());
        assertThat(desk.learner().memory(id("c1"))).isEqualTo(outcome.after());
    }

    @Test
    void ifTheJournalCannotBeWrittenTheQuestionStaysOpen() throws JournalFailure {
        desk.log = Optional.of(event -> {
            throw new JournalTrouble();
        });
        Session session = desk.withCards(1).sit();
        assertThatThrownBy(() -> right(session)).isInstanceOf(JournalTrouble.class);
        assertThat(standing(session)).isEqualTo("c1");
        assertThat(session.summary().tally()).isEqualTo(Tally.NONE);
    }

    /** Stands for any failure outside the session. */
    private static final class JournalTrouble extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void aCardComesBackUntilItHasLeftItsSteps() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        assertThat(wrong(session).due()).contains(Instant.parse("2026-03-02T09:01:00Z"));
        assertThat(right(session).due()).isPresent();
        assertThat(right(session).after().phase()).isEqualTo(Phase.REVIEW);
        assertThat(session.standing()).isEmpty();
    }

    @Test
    void aCardWhoseStepIsOverComesBeforeNewOnes() throws JournalFailure {
        Session session = desk.withCards(4).sit();
        wrong(session);
        right(session);
        desk.clock.advance(Duration.ofSeconds(61));
        assertThat(standing(session)).isEqualTo("c1");
    }

    @Test
    void dueCardsComeBeforeNewOnes() throws JournalFailure {
        desk.allRight(desk.withCards(3).sit());
        desk.with(Cards.typed("n1", "New one?", "yes", "n1"), Cards.typed("n2", "New two?", "yes", "n2"));
        desk.clock.advance(Duration.ofDays(10));
        List<String> asked = desk.allRight(desk.sit());
        assertThat(asked.subList(0, 3)).containsExactlyInAnyOrder("c1", "c2", "c3");
        assertThat(asked.subList(3, 5)).containsExactly("n1", "n2");
    }

    @Test
    void aDayHasItsLimitOfNewCardsAndTheNextDayItsOwn() throws JournalFailure {
        desk.withCards(30);
        assertThat(desk.allRight(desk.sit())).hasSize(40);
        assertThat(desk.sit().standing()).isEmpty();
        desk.clock.advance(Duration.ofDays(1));
        assertThat(new HashSet<>(desk.allRight(desk.sit()))).hasSize(10);
    }

    @Test
    void newCapsNewCardsAndMaxAllCards() throws JournalFailure {
        desk.withCards(30);
        desk.settings = SessionSettings.DEFAULT.withNewCards(3);
        assertThat(new HashSet<>(desk.allRight(desk.sit()))).containsExactlyInAnyOrder("c1", "c2", "c3");
        desk.settings = SessionSettings.DEFAULT.withMaxCards(2);
        assertThat(new HashSet<>(desk.allRight(desk.sit()))).hasSize(2);
    }

    @Test
    void aBacklogIsDoneByFallingRecall() throws JournalFailure {
        desk.withCards(6);
        Session first = desk.sit();
        // c1 has a lapse and so is forgotten sooner
        wrong(first);
        desk.allRight(first);
        desk.clock.advance(Duration.ofDays(40));
        Session session = desk.sit();
        List<Double> recalls = new ArrayList<>();
        while (session.standing().isPresent()) {
            CardMemory memory = session.standing().get().memory();
            recalls.add(desk.scheduler().retrievability(memory, desk.clock.instant(), desk.calendar));
            right(session);
        }
        assertThat(recalls).hasSize(6).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void crammingAsksEveryCardOnceAndRecordsNothing() throws JournalFailure {
        desk.withCards(30);
        desk.settings = SessionSettings.DEFAULT.cramming();
        Session session = desk.sit();
        List<String> asked = new ArrayList<>();
        while (session.standing().isPresent()) {
            asked.add(standing(session));
            assertThat(wrong(session).due()).isEmpty();
        }
        assertThat(asked).hasSize(30).doesNotHaveDuplicates();
        assertThat(desk.journal.answers()).isZero();
        assertThat(session.summary().nextDue()).isEmpty();
        assertThat(session.summary().tally().wrong()).isEqualTo(30);
    }

    @Test
    void inOrderMeansAsWritten() throws JournalFailure {
        desk.allRight(desk.with(Cards.typed("b", "B?", "yes", "same")).sit());
        desk.with(Cards.typed("a", "A?", "yes", "same"), Cards.typed("c", "C?", "yes", "same"));
        desk.clock.advance(Duration.ofDays(10));
        desk.settings = SessionSettings.DEFAULT.asWritten();
        assertThat(desk.allRight(desk.sit()).subList(0, 3)).containsExactly("b", "a", "c");
    }

    @Test
    void aHintMakesTheAnswerWorthHardAtMost() throws JournalFailure {
        Card plain = Cards.typed("c1", "Question?", "yes", "f1");
        Card hinting = new Card(
                new CardHead(
                        plain.id(),
                        plain.head().facts(),
                        Optional.empty(),
                        Optional.of("Not no."),
                        plain.head().tags(),
                        plain.head().at()),
                "Question?",
                new Answer.Typed(new Value.Text("yes"), Forms.NONE));
        Session session = desk.with(hinting).sit();
        assertThat(session.hint()).contains("Not no.");
        assertThat(right(session).grade()).isEqualTo(Grade.HARD);
        assertThat(right(session).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void aSkippedCardIsNotAReviewAndDoesNotComeBack() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        assertThat(session.skip().orElseThrow().card().id()).isEqualTo(id("c1"));
        assertThat(desk.allRight(session)).containsExactly("c2", "c2");
        assertThat(standing(desk.sit())).isEqualTo("c1");
    }

    @Test
    void aFlagIsSetAndRemoved() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        assertThat(session.flag(id("c1"))).isTrue();
        assertThat(session.standing().orElseThrow().flagged()).isTrue();
        assertThat(desk.sit().standing().orElseThrow().flagged()).isTrue();
        assertThat(session.flag(id("c1"))).isFalse();
        assertThat(desk.learner().flagged(id("c1"))).isFalse();
    }

    @Test
    void aCardThatWasNotSelectedIsAskedWithItsFlagAndNote() throws JournalFailure {
        Session before = desk.withCards(2).sit();
        before.flag(id("c2"));
        before.note(id("c2"), "Mind the year.");
        Session session = desk.sit(List.of("c1"));
        assertThat(session.askNext(id("c2"))).isTrue();
        assertThat(session.standing().orElseThrow().flagged()).isTrue();
        assertThat(session.standing().orElseThrow().note()).isEqualTo("Mind the year.");
        assertThat(session.flag(id("c2"))).isFalse();
    }

    @Test
    void theClockMaySetBackAndNothingBreaks() throws JournalFailure {
        Session session = desk.withCards(3).sit();
        right(session);
        desk.clock.advance(Duration.ofDays(-400));
        right(session);
        desk.clock.advance(Duration.ofDays(800));
        desk.allRight(session);
        Session next = desk.sit();
        while (next.standing().isPresent()) {
            right(next);
        }
        assertThat(desk.learner().memories()).hasSize(3);
    }

    @Test
    void theMemoryEqualsAReplayOfTheJournal() throws JournalFailure {
        desk.withCards(12);
        for (int day = 0; day < 40; day++) {
            Session session = desk.sit();
            int count = 0;
            while (session.standing().isPresent()) {
                if (++count % 5 == 0) {
                    wrong(session);
                } else {
                    right(session);
                }
                desk.clock.advance(Duration.ofSeconds(20));
            }
            desk.clock.advance(Duration.ofHours(21));
        }
        Learner learner = desk.learner();
        for (int i = 1; i <= 12; i++) {
            CardMemory replayed =
                    desk.scheduler().replay(desk.journal.card(id("c" + i)).pastReviews());
            assertThat(learner.memory(id("c" + i))).isEqualTo(replayed);
        }
    }

    @Test
    void theSameSeedAsksTheSame() throws JournalFailure {
        List<List<String>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (Desk fresh = new Desk(5)) {
                fresh.settings = SessionSettings.DEFAULT.cramming();
                Session session = fresh.withCards(15).sit();
                List<String> asked = new ArrayList<>();
                while (session.standing().isPresent()) {
                    asked.add(standing(session));
                    right(session);
                }
                runs.add(asked);
            }
        }
        assertThat(runs.get(0)).isEqualTo(runs.get(1)).hasSize(15);
    }
}
