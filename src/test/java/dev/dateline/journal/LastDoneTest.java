package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.memory.Grade;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastDoneTest {
    private static Event.CardEvent suspend(Chronicle chronicle, String card, EventHead like) {
        EventHead own = chronicle.head();
        return new Event.CardEvent(
                new EventHead(own.id(), like.device(), like.at(), like.offset(), like.day()),
                Chronicle.card(card),
                Event.CardEvent.Action.SUSPEND);
    }

    @Test
    void theLastActionIsTheLastOneHereThatWasNotUndone() throws JournalFailure {
        try (Journal journal = Journal.inMemory()) {
            Chronicle here = new Chronicle(1, journal.device());
            Event.Review first = here.review("harbour/strike", Grade.GOOD);
            Event.Review second = here.review("harbour/crews", Grade.GOOD);
            journal.appendAll(List.of(first, second));
            journal.append(new Chronicle(2, "elsewhere").suspend("harbour/strike"));
            assertThat(journal.lastDone()).containsExactly(second);
            Event.Undo undo = here.undo(second);
            journal.append(undo);
            assertThat(journal.lastDone()).containsExactly(first);
            journal.append(here.undo(undo));
            assertThat(journal.lastDone()).containsExactly(second);
        }
    }

    @Test
    void theEventsOfOneCommandAreDoneTogetherHoweverManyTheyAre() throws JournalFailure {
        try (Journal journal = Journal.inMemory()) {
            Chronicle here = new Chronicle(1, journal.device());
            journal.append(here.suspend("harbour/strike"));
            List<Event> command = new ArrayList<>();
            EventHead head = here.head();
            for (int i = 0; i < 450; i++) {
                command.add(suspend(here, "harbour/c" + i, head));
            }
            journal.appendAll(command);
            assertThat(journal.lastDone()).isEqualTo(command);
        }
    }

    @Test
    void nothingWasDoneInAnEmptyJournal() throws JournalFailure {
        try (Journal journal = Journal.inMemory()) {
            assertThat(journal.lastDone()).isEmpty();
        }
    }
}
