package dev.dateline.journal;

import static dev.dateline.journal.Chronicle.card;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.memory.Grade;
import dev.dateline.memory.StudyDay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path folder;

    private final Chronicle chronicle = new Chronicle(1, "here");

    @Test
    void everyEventComesBackAsItWasWritten() throws JournalFailure {
        List<Event> events = chronicle.many(500);
        Path file = folder.resolve("journal.db");
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(events);
        }
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.events()).isEqualTo(events);
        }
    }

    @Test
    void anEventWrittenTwiceIsThereOnce() throws JournalFailure {
        Event.Review review = chronicle.review("harbour/strike", Grade.GOOD);
        try (Journal journal = Journal.inMemory()) {
            journal.append(review);
            journal.append(review);
            assertThat(journal.events()).containsExactly(review);
        }
    }

    @Test
    void thePaceIsThatOfTheLastAnswersOnceThereAreEnough() throws JournalFailure {
        try (Journal journal = Journal.inMemory()) {
            for (int i = 1; i < 20; i++) {
                journal.append(chronicle.review("harbour/strike", Grade.GOOD));
            }
            assertThat(journal.pace()).isEmpty();
            journal.append(chronicle.review("harbour/strike", Grade.GOOD));
            assertThat(journal.pace().orElseThrow()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(20));
        }
    }

    @Test
    void aCardHasTheStateAfterItsLastAnswer() throws JournalFailure {
        Event.Review first = chronicle.review("harbour/strike", Grade.AGAIN);
        Event.Review second = chronicle.after(Duration.ofDays(3)).review("harbour/strike", Grade.GOOD);
        try (Journal journal = Journal.inMemory()) {
            journal.appendAll(List.of(first, second));
            Standing standing = journal.state(card("harbour/strike")).standing().orElseThrow();
            assertThat(standing)
                    .isEqualTo(new Standing(
                            2,
                            first.head().day(),
                            second.head().id(),
                            second.head().at(),
                            second.head().day(),
                            second.scheduling().after(),
                            second.scheduling().given(),
                            second.scheduling().due(),
                            "default-fsrs-6",
                            true));
        }
    }

    @Test
    void undoingStepByStepGoesBackToTheUntouchedCard() throws JournalFailure {
        List<CardState> before = new ArrayList<>();
        List<Event> events = List.of(
                chronicle.review("harbour/strike", Grade.AGAIN),
                chronicle.review("harbour/strike", Grade.GOOD),
                chronicle.suspend("harbour/strike"),
                new Event.CardEvent(chronicle.head(), card("harbour/strike"), Event.CardEvent.Action.RESET));
        try (Journal journal = Journal.inMemory()) {
            for (Event event : events) {
                before.add(journal.state(card("harbour/strike")));
                journal.append(event);
            }
            for (int i = events.size() - 1; i >= 0; i--) {
                journal.append(chronicle.undo(events.get(i)));
                assertThat(journal.state(card("harbour/strike"))).isEqualTo(before.get(i));
            }
            assertThat(journal.states()).isEmpty();
        }
    }

    @Test
    void anUndoneUndoLetsTheAnswerCountAgain() throws JournalFailure {
        Event.Review review = chronicle.review("harbour/strike", Grade.GOOD);
        Event.Undo undo = chronicle.undo(review);
        StudyDay day = review.head().day();
        try (Journal journal = Journal.inMemory()) {
            journal.append(review);
            journal.append(undo);
            assertThat(journal.answers()).isZero();
            assertThat(journal.answersOn(day)).isZero();
            journal.append(chronicle.undo(undo));
            assertThat(journal.answers()).isEqualTo(1);
            assertThat(journal.answersOn(day)).isEqualTo(1);
            assertThat(journal.answersOn(day.plusDays(1))).isZero();
        }
    }

    @Test
    void theParametersInUseAreThoseAdoptedLastAndNotUndone() throws JournalFailure {
        Event.AdoptParameters first = chronicle.adopt("first");
        Event.AdoptParameters second = chronicle.adopt("second");
        try (Journal journal = Journal.inMemory()) {
            assertThat(journal.parameters()).isEmpty();
            journal.appendAll(List.of(first, second));
            assertThat(journal.parameters()).isEqualTo(Optional.of(second));
            journal.append(chronicle.undo(second));
            assertThat(journal.parameters()).isEqualTo(Optional.of(first));
        }
    }

    @Test
    void aJournalWhoseRowsAreNumberedWithGapsIsReadAtOnce() throws Exception {
        Chronicle chronicle = new Chronicle(1, "one");
        try (Journal journal = Journal.inMemory()) {
            journal.append(chronicle.suspend("harbour/c1"));
            journal.database()
                    .run("INSERT INTO event (seq, id, type, device, at, utc_offset, day, card)"
                            + " VALUES (4000000000000000000, randomblob(16), 'flag', 'one', 0, 0, 0, 'harbour/c1')");
            assertThat(journal.events()).hasSize(2);
        }
    }
}
