package dev.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.journal.History;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.ParameterSet;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Phase;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Learner;
import dev.dateline.study.PastStudy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudiedTest {
    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC);
    private static final CardId SEA = Samples.head("sea").id();

    private Journal journal;

    @BeforeEach
    void study() throws JournalFailure {
        journal = Journal.inMemory();
        new PastStudy(Samples.cards(), 7).days(LocalDate.of(2026, 1, 5), 40, 3).into(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Map<CardId, Studied> studied() throws JournalFailure {
        Scheduler scheduler = new Scheduler(
                MemoryModel.of(ParameterSet.DEFAULT.parameters()), SchedulerSettings.DEFAULT, new SplittableRandom(1));
        Learner learner = Learner.of(journal, scheduler, ParameterSet.DEFAULT.name());
        return Studied.of(journal.history(), learner::memory, CALENDAR, 0.9, ParameterSet.DEFAULT.parameters());
    }

    private Studied sea() throws JournalFailure {
        return Objects.requireNonNull(studied().get(SEA));
    }

    private EventHead head() {
        Instant at = Instant.parse("2026-03-01T12:00:00Z");
        return new EventHead(EventId.random(new SplittableRandom(99)), "test", at, ZoneOffset.UTC, CALENDAR.dayOf(at));
    }

    @Test
    void everyAnswerIsExportedWithGradeTimeAndInterval() throws JournalFailure {
        History history = journal.history();
        Map<CardId, Studied> studied = studied();
        assertThat(studied).hasSameSizeAs(Samples.cards());
        studied.forEach((id, card) -> {
            assertThat(card.answers()).hasSameSizeAs(history.card(id).answers());
            for (int i = 0; i < card.answers().size(); i++) {
                Event.Review review = history.card(id).answers().get(i).review();
                Studied.Answer answer = card.answers().get(i);
                assertThat(answer.at()).isEqualTo(review.head().at());
                assertThat(answer.grade()).isEqualTo(review.grade().rating());
                assertThat(answer.took())
                        .isEqualTo(Duration.ofMillis(review.answer().millis()));
            }
        });
    }

    @Test
    void aCardIsInLearningBeforeItsFirstAnswerAndInReviewOnceItWaitedForDays() throws JournalFailure {
        for (Studied card : studied().values()) {
            assertThat(card.answers().get(0).phase()).isEqualTo(Phase.NEW);
            for (int i = 1; i < card.answers().size(); i++) {
                boolean waitedDays = card.answers().get(i - 1).interval().toDays() >= 1;
                assertThat(card.answers().get(i).phase() == Phase.REVIEW).isEqualTo(waitedDays);
            }
        }
    }

    @Test
    void aCardIsDueOnTheDayThatWasShown() throws JournalFailure {
        Map<CardId, Studied> studied = studied();
        journal.states().forEach((id, state) -> {
            Instant told = state.standing().orElseThrow().due();
            assertThat(Objects.requireNonNull(studied.get(id)).due()).contains(told);
            assertThat(Objects.requireNonNull(studied.get(id)).dueDay())
                    .contains(CALENDAR.dayOf(told).date());
        });
    }

    @Test
    void memoryIsExportedOnlyForFsrs6() throws JournalFailure {
        assertThat(sea().memory()).hasValueSatisfying(memory -> {
            assertThat(memory.stability()).isPositive();
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
            assertThat(memory.retention()).isEqualTo(0.9);
        });
        Scheduler other = new Scheduler(
                MemoryModel.of(Parameters.defaults(Algorithm.FSRS_7)),
                SchedulerSettings.DEFAULT,
                new SplittableRandom(1));
        Learner learner = Learner.of(journal, other, "fsrs-7-default");
        assertThat(Studied.of(journal.history(), learner::memory, CALENDAR, 0.9, ParameterSet.DEFAULT.parameters())
                        .values())
                .hasSameSizeAs(Samples.cards())
                .allMatch(card -> card.memory().isEmpty());
    }

    @Test
    void aFlagAndANoteLeave() throws JournalFailure {
        journal.append(new Event.CardEvent(head(), SEA, Event.CardEvent.Action.FLAG));
        Instant at = Instant.parse("2026-03-01T12:00:01Z");
        journal.append(new Event.Note(
                new EventHead(EventId.random(new SplittableRandom(98)), "test", at, ZoneOffset.UTC, CALENDAR.dayOf(at)),
                SEA,
                "Like honey."));
        assertThat(sea().flagged()).isTrue();
        assertThat(sea().note()).isEqualTo("Like honey.");
    }

    @Test
    void anUndoneAnswerIsNotExported() throws JournalFailure {
        int before = sea().answers().size();
        Event.Review last = journal.card(SEA).answers().get(before - 1).review();
        journal.append(new Event.Undo(head(), last.head().id()));
        assertThat(sea().answers()).hasSize(before - 1);
    }

    @Test
    void aResetAndSuspendedCardIsExportedWithoutAnswers() throws JournalFailure {
        SplittableRandom names = new SplittableRandom(5);
        Instant at = Instant.parse("2026-03-01T12:00:00Z");
        journal.append(new Event.CardEvent(
                new EventHead(EventId.random(names), "test", at, ZoneOffset.UTC, CALENDAR.dayOf(at)),
                SEA,
                Event.CardEvent.Action.RESET));
        assertThat(studied()).doesNotContainKey(SEA);
        journal.append(new Event.CardEvent(
                new EventHead(EventId.random(names), "test", at.plusSeconds(1), ZoneOffset.UTC, CALENDAR.dayOf(at)),
                SEA,
                Event.CardEvent.Action.SUSPEND));
        assertThat(sea().answers()).isEmpty();
        assertThat(sea().suspended()).isTrue();
    }
}
