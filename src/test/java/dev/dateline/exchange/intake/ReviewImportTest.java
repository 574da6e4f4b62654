package dev.dateline.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.exchange.Samples;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.CardSnapshot;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Standing;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewImportTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");
    private static final Instant MONDAY = Instant.parse("2026-02-02T18:00:00.123Z");
    private static final String PARAMETERS = "fsrs-6-default";

    private final Scheduler scheduler = new Scheduler(
            MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)), SchedulerSettings.DEFAULT, new SplittableRandom(1));
    private final StudyCalendar calendar = new StudyCalendar(ZoneId.of("Pacific/Auckland"));
    private final Card card = Samples.answer();
    private Journal journal;

    @BeforeEach
    void begin() throws JournalFailure {
        journal = Journal.inMemory();
    }

    @AfterEach
    void end() {
        journal.close();
    }

    private static OutsideAnswer answer(Instant at, Grade grade, int days) {
        Verdict verdict = grade == Grade.AGAIN ? Verdict.WRONG : Verdict.CORRECT;
        Optional<Interval> given = days == 0
                ? Optional.of(new Interval.Step(Duration.ofMinutes(10)))
                : Optional.of(new Interval.Days(days));
        return new OutsideAnswer("anki x " + at, at, Optional.empty(), verdict, grade, given, 4_000, false);
    }

    private List<Event> home(OutsideAnswer... answers) throws JournalFailure {
        ReviewImport reviews = new ReviewImport(journal, scheduler, calendar, PARAMETERS, NOW);
        List<Event> events = reviews.events(card.id(), card.kind(), new Past(List.of(answers), false));
        journal.appendAll(events);
        return events;
    }

    private CardHistory history() throws JournalFailure {
        return journal.history().card(card.id());
    }

    @Test
    void answersComeInByTimeWithTheIntervalsThatTheyWereGiven() throws JournalFailure {
        home(answer(MONDAY.plus(Duration.ofDays(3)), Grade.AGAIN, 0), answer(MONDAY, Grade.GOOD, 3));
        assertThat(history().answers()).extracting(past -> past.grade()).containsExactly(Grade.GOOD, Grade.AGAIN);
        Standing standing = history().state().standing().orElseThrow();
        assertThat(standing.given()).isEqualTo(new Interval.Step(Duration.ofMinutes(10)));
        assertThat(standing.exact()).isTrue();
        assertThat(standing.at()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
        CardMemory replayed = scheduler.replay(history().pastReviews());
        assertThat(standing.memory()).isEqualTo(CardSnapshot.of(replayed));
        assertThat(replayed.lapses()).isEqualTo(1);
    }

    @Test
    void theStudyDayIsThatOfTheLearnersPlace() throws JournalFailure {
        home(answer(MONDAY, Grade.GOOD, 3));
        EventHead head = history().answers().get(0).review().head();
        assertThat(head.day().date()).hasToString("2026-02-03");
        assertThat(head.offset()).isEqualTo(ZoneOffset.ofHours(13));
        assertThat(history().state().standing().orElseThrow().due())
                .isEqualTo(calendar.startOf(head.day().plusDays(3)));
    }

    @Test
    void twiceIsOnce() throws JournalFailure {
        OutsideAnswer[] answers = {answer(MONDAY, Grade.GOOD, 3), answer(MONDAY.plusSeconds(600), Grade.HARD, 4)};
        assertThat(home(answers)).hasSize(2);
        assertThat(home(answers)).isEmpty();
        assertThat(home(answers[1], answers[1], answers[0])).isEmpty();
        assertThat(history().answers()).hasSize(2);
    }

    @Test
    void anExportedAnswerIsNotImportedAgain() throws JournalFailure {
        Event mine = home(answer(MONDAY, Grade.GOOD, 3)).get(0);
        OutsideAnswer exported = answer(MONDAY.plusMillis(2), Grade.GOOD, 3);
        assertThat(home(exported)).isEmpty();
        journal.append(new Event.Undo(
                new EventHead(journal.newId(), journal.device(), NOW, ZoneOffset.UTC, calendar.dayOf(NOW)),
                mine.head().id()));
        assertThat(history().answers()).isEmpty();
        assertThat(home(exported)).isEmpty();
    }

    @Test
    void answersWithinASecondAreSeveral() throws JournalFailure {
        OutsideAnswer[] answers = {
            answer(MONDAY, Grade.AGAIN, 0),
            answer(MONDAY.plusMillis(200), Grade.AGAIN, 0),
            answer(MONDAY.plusMillis(900), Grade.GOOD, 3)
        };
        assertThat(home(answers)).hasSize(3);
        assertThat(home(answers)).isEmpty();
        assertThat(home(answers[2], answer(MONDAY.plusMillis(950), Grade.GOOD, 3)))
                .hasSize(1);
        assertThat(history().answers()).hasSize(4);
    }

    @Test
    void anExportedAnswerMatchesOnlyOneInAFile() throws JournalFailure {
        Event.Review mine = (Event.Review) home(answer(MONDAY, Grade.GOOD, 3)).get(0);
        journal.close();
        journal = Journal.inMemory();
        EventHead head = new EventHead(
                journal.newId(),
                mine.head().device(),
                mine.head().at(),
                mine.head().offset(),
                mine.head().day());
        journal.append(new Event.Review(
                head, mine.card(), mine.kind(), mine.verdict(), mine.grade(), mine.answer(), mine.scheduling()));
        assertThat(home(answer(MONDAY.plusMillis(1), Grade.GOOD, 3), answer(MONDAY.plusMillis(500), Grade.HARD, 2)))
                .hasSize(1);
        assertThat(history().answers()).extracting(past -> past.grade()).containsExactly(Grade.GOOD, Grade.HARD);
    }

    @Test
    void anEarlierAnswerChangesTheLaterStates() throws JournalFailure {
        home(answer(MONDAY, Grade.GOOD, 3), answer(MONDAY.plus(Duration.ofDays(9)), Grade.GOOD, 20));
        home(answer(MONDAY.plus(Duration.ofDays(4)), Grade.AGAIN, 0));
        Standing standing = history().state().standing().orElseThrow();
        assertThat(history().answers()).hasSize(3);
        assertThat(standing.given()).isEqualTo(new Interval.Days(20));
        assertThat(standing.exact()).isFalse();
        assertThat(scheduler.replay(history().pastReviews()).lapses()).isEqualTo(1);
    }

    @Test
    void theOrderOfImportedFilesDoesNotMatter() throws JournalFailure {
        List<OutsideAnswer> answers = new ArrayList<>();
        for (int day = 0; day < 12; day++) {
            answers.add(answer(MONDAY.plus(Duration.ofDays(2L * day)), Grade.ofRating(1 + day % 4), 1 + day));
        }
        home(answers.toArray(OutsideAnswer[]::new));
        CardMemory all = scheduler.replay(history().pastReviews());
        journal.close();
        journal = Journal.inMemory();
        for (int i = answers.size() - 1; i >= 0; i--) {
            home(answers.get(i));
        }
        assertThat(scheduler.replay(history().pastReviews())).isEqualTo(all);
    }

    @Test
    void anAnswerWithoutAnIntervalGetsThatOfTheModel() throws JournalFailure {
        OutsideAnswer answer = new OutsideAnswer(
                "page",
                MONDAY,
                Optional.of(ZoneOffset.ofHours(-5)),
                Verdict.TYPO,
                Grade.GOOD,
                Optional.empty(),
                1,
                true);
        home(answer);
        assertThat(history().state().standing().orElseThrow().given())
                .isEqualTo(new Interval.Step(Duration.ofMinutes(10)));
        EventHead head = history().answers().get(0).review().head();
        assertThat(head.offset()).isEqualTo(ZoneOffset.ofHours(-5));
        assertThat(head.day().date()).hasToString("2026-02-02");
        assertThat(history().answers().get(0).review().answer().hint()).isTrue();
    }

    @Test
    void anAnswerInTheFutureOrBeforeTheFirstAnkiIsNotImported() throws JournalFailure {
        assertThat(home(answer(NOW.plusSeconds(1), Grade.GOOD, 3), answer(Instant.EPOCH, Grade.GOOD, 3)))
                .isEmpty();
    }

    @Test
    void aCardSuspendedInAnkiIsSuspendedOnce() throws JournalFailure {
        for (int i = 0; i < 2; i++) {
            ReviewImport reviews = new ReviewImport(journal, scheduler, calendar, PARAMETERS, NOW);
            journal.appendAll(reviews.events(card.id(), card.kind(), new Past(List.of(), true)));
        }
        assertThat(history().state().suspended()).isTrue();
        assertThat(journal.events()).hasSize(1);
    }
}
