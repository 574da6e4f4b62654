package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.memory.Grade;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoiningTest {
    @TempDir
    private Path folder;

    private Path file(String name, List<? extends Event> events) throws JournalFailure {
        Path file = folder.resolve(name);
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(events);
        }
        return file;
    }

    static int merge(Journal journal, Path other) throws JournalFailure {
        try (Journal theirs = Journal.open(other)) {
            return journal.appendAll(theirs.events());
        }
    }

    @Test
    void twoMachinesJoinedEitherWaySayTheSame() throws JournalFailure {
        Path here = file("here.db", new Chronicle(1, "here").many(200));
        Path there = file("there.db", new Chronicle(2, "there").many(200));
        try (Journal one = Journal.open(folder.resolve("one.db"));
                Journal other = Journal.open(folder.resolve("other.db"))) {
            assertThat(merge(one, here)).isEqualTo(200);
            assertThat(merge(one, there)).isEqualTo(200);
            assertThat(merge(other, there)).isEqualTo(200);
            assertThat(merge(other, here)).isEqualTo(200);
            assertThat(other.history()).isEqualTo(one.history());
            assertThat(other.states()).isEqualTo(one.states());
            assertThat(other.replies()).isEqualTo(one.replies());
        }
    }

    @Test
    void joiningTwiceIsJoiningOnce() throws JournalFailure {
        Path there = file("there.db", new Chronicle(2, "there").many(50));
        try (Journal journal = Journal.open(folder.resolve("here.db"))) {
            assertThat(merge(journal, there)).isEqualTo(50);
            assertThat(merge(journal, there)).isZero();
            assertThat(journal.lastRow()).isEqualTo(50);
        }
    }

    @Test
    void theLastAnswerOnAnyMachineDecidesTheInterval() throws JournalFailure {
        Event.Review earlier = new Chronicle(1, "here").review("harbour/strike", Grade.GOOD);
        Event.Review later = new Chronicle(2, "there").after(Duration.ofDays(2)).review("harbour/strike", Grade.HARD);
        Path there = file("there.db", List.of(earlier));
        try (Journal journal = Journal.open(folder.resolve("here.db"))) {
            journal.append(later);
            merge(journal, there);
            Standing standing =
                    journal.state(Chronicle.card("harbour/strike")).standing().orElseThrow();
            assertThat(standing.given()).isEqualTo(later.scheduling().given());
            assertThat(standing.answers()).isEqualTo(2);
            assertThat(standing.exact())
                    .as("the later answer knew nothing of the earlier")
                    .isFalse();
        }
    }

    @Test
    void aMixUpCountsUnlessItWasUndoneOrOverruled() throws JournalFailure {
        Chronicle chronicle = new Chronicle(4, "here");
        Event.Review wrong = chronicle.review("harbour/strike", Grade.AGAIN);
        Event.Review undone = chronicle.review("harbour/strike", Grade.AGAIN);
        Event.Review overruled = chronicle.review("harbour/strike", Grade.AGAIN);
        Event.Review right = chronicle.review("harbour/strike", Grade.GOOD);
        try (Journal journal = Journal.inMemory()) {
            journal.appendAll(List.of(wrong, undone, overruled, right));
            journal.append(chronicle.undo(undone));
            journal.append(chronicle.overrule(overruled, Grade.GOOD));
            journal.append(chronicle.rename("harbour/strike", "harbour/walkout"));
            assertThat(MixedUp.of(journal.replies()))
                    .containsExactly(new MixedUp(
                            Chronicle.card("harbour/walkout"),
                            wrong.answer().mixup().orElseThrow(),
                            wrong.head().at(),
                            false));
        }
    }
}
