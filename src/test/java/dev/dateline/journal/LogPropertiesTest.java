package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.CardId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests properties that every log must have, with random logs. */
class LogPropertiesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderInWhichEventsAreJoinedChangesNothing(long seed) {
        List<Event> events = new ArrayList<>(new Chronicle(seed, "here").many(300));
        events.addAll(new Chronicle(seed + 1000, "there").many(300));
        History history = Fold.history(events);
        assertThat(history.cards()).as("seed %d", seed).isNotEmpty();
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(events, new Random(seed * 31 + round));
            assertThat(Fold.history(events))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(history);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theQuickAnswerIsThatOfTheWholeLog(long seed) throws JournalFailure {
        List<Event> events = new Chronicle(seed, "here").many(300);
        if (seed % 2 == 0) {
            Collections.shuffle(events, new Random(seed)); // in another order, as after a merge of logs
        }
        SplittableRandom random = new SplittableRandom(seed);
        try (Journal journal = Journal.inMemory()) {
            for (int from = 0; from < events.size(); ) {
                int to = Math.min(events.size(), from + 1 + random.nextInt(4));
                journal.appendAll(events.subList(from, to));
                from = to;
                if (random.nextInt(30) == 0 || from == events.size()) {
                    compare(journal, events.subList(0, from), "seed " + seed + ", " + from + " events");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theQuickAnswerIsThatOfTheWholeLogAfterARestoreAMergeAndALoss(long seed, @TempDir Path folder)
            throws JournalFailure {
        List<Event> events = new Chronicle(seed, "here").many(120);
        List<Event> theirs = new Chronicle(seed + 1000, "there").many(60);
        Path here = folder.resolve("here.db");
        Path there = folder.resolve("there.db");
        Path backup = folder.resolve("backup.db");
        try (Journal journal = Journal.open(there)) {
            journal.appendAll(theirs);
        }
        try (Journal journal = Journal.open(here)) {
            journal.appendAll(events.subList(0, 60));
        }
        Backups.copy(here, backup);
        try (Journal journal = Journal.open(here)) {
            journal.appendAll(events.subList(60, 120));
            compare(journal, events, "seed " + seed);
        }
        Restoring.restore(backup, here, folder.resolve("aside.db"));
        List<Event> joined = new ArrayList<>(events.subList(0, 60));
        try (Journal journal = Journal.open(here)) {
            compare(journal, joined, "seed " + seed + ", restored");
            JoiningTest.merge(journal, there);
            joined.addAll(theirs);
            compare(journal, joined, "seed " + seed + ", merged");
            journal.database().write(() -> {
                journal.database().run("DROP TABLE card_replies");
                return true;
            });
        }
        try (Journal journal = Journal.open(here)) {
            compare(journal, joined, "seed " + seed + ", lost");
        }
    }

    static void compare(Journal journal, List<Event> events, String which) throws JournalFailure {
        History history = Fold.history(events);
        assertThat(journal.history()).as(which).isEqualTo(history);
        Map<CardId, CardState> states = new HashMap<>();
        Map<CardId, List<Reply>> replies = new HashMap<>();
        int answers = 0;
        for (CardHistory card : history.cards().values()) {
            CardId id = card.state().card();
            if (!card.state().equals(CardState.untouched(id))) {
                states.put(id, card.state());
            }
            if (!card.answers().isEmpty()) {
                replies.put(id, card.replies());
            }
            answers += card.answers().size();
            assertThat(journal.card(id)).as(which).isEqualTo(card);
            assertThat(journal.state(id)).as(which).isEqualTo(card.state());
        }
        assertThat(journal.states()).as(which).isEqualTo(states);
        assertThat(journal.replies()).as(which).isEqualTo(replies);
        assertThat(journal.answers()).as(which).isEqualTo(answers);
        assertThat(journal.parameters()).as(which).isEqualTo(history.parameters());
        assertThat(journal.libraries()).as(which).isEqualTo(history.libraries());
    }
}
