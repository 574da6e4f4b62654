package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.memory.Interval;
import dev.dateline.memory.Phase;
import dev.dateline.memory.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackedStateTest {
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void linesComeBackAsTheStatesTheyWere() {
        StringBuilder lines = new StringBuilder();
        List<CardState> states = random.ints(500, 0, 8).mapToObj(this::state).toList();
        for (CardState state : states) {
            lines.append(lines.length() == 0 ? "" : "\n").append(PackedState.line(state));
        }
        PackedState packed = new PackedState(lines.toString());
        for (CardState state : states) {
            assertThat(packed.hasMore()).isTrue();
            assertThat(packed.next()).isEqualTo(state);
        }
        assertThat(packed.hasMore()).isFalse();
    }

    private CardState state(int kind) {
        List<String> notes = List.of("", "p. 4\tcol. 2\nand \\n\\", "三\r\n", "\0");
        return new CardState(
                Chronicle.card("deck-" + random.nextInt(3) + "/card-" + random.nextInt(9)),
                kind % 2 == 0 ? Optional.empty() : Optional.of(standing()),
                random.nextBoolean(),
                random.nextBoolean(),
                kind < 4 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(random.nextLong(-9, 1L << 42))),
                notes.get(random.nextInt(notes.size())));
    }

    private Standing standing() {
        double number = Double.longBitsToDouble(random.nextLong(1L << 62));
        List<List<Double>> numbers = List.of(List.of(), List.of(0.0, -number), List.of(number, 1 / 3.0, 10.0));
        boolean step = random.nextBoolean();
        return new Standing(
                1 + random.nextInt(99),
                new StudyDay(LocalDate.parse("2022-12-16")),
                EventId.random(random),
                Instant.ofEpochMilli(random.nextLong(1L << 42)),
                new StudyDay(LocalDate.parse("1969-12-30")),
                new CardSnapshot(
                        random.nextBoolean() ? "some-model" : "other-model",
                        List.of(Phase.values()).get(random.nextInt(4)),
                        random.nextInt(3),
                        random.nextInt(99),
                        random.nextInt(9),
                        numbers.get(random.nextInt(3))),
                step ? new Interval.Step(Duration.ofMillis(1 + random.nextInt(999_999_999))) : new Interval.Days(36500),
                Instant.ofEpochMilli(random.nextLong(1L << 42)),
                random.nextBoolean() ? "default-fsrs-6" : "mine",
                random.nextBoolean());
    }
}
