package dev.dateline.study;

import dev.dateline.journal.CardSnapshot;
import dev.dateline.journal.Standing;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Fsrs6State;
import dev.dateline.memory.Fsrs7State;
import dev.dateline.memory.MemoryState;
import java.util.List;
import java.util.Optional;

/** Converts a card's memory between the models and the journal. */
final class Snapshots {
    private Snapshots() {}

    /** The memory in plain numbers; empty for a new card. */
    static Optional<CardSnapshot> of(CardMemory memory) {
        return memory.state().map(state -> of(memory, state));
    }

    private static CardSnapshot of(CardMemory memory, MemoryState state) {
        return new CardSnapshot(
                state.algorithm().id(), memory.phase(), memory.step(), memory.reps(), memory.lapses(), numbers(state));
    }

    private static List<Double> numbers(MemoryState state) {
        if (state instanceof Fsrs6State it) {
            return List.of(it.stability(), it.difficulty());
        }
        Fsrs7State it = (Fsrs7State) state;
        return List.of(it.slow(), it.fast(), it.difficulty());
    }

    /** The memory from the journal's numbers; it must be of the algorithm that wrote them. */
    static CardMemory memory(Standing standing) {
        CardSnapshot snapshot = standing.memory();
        List<Double> numbers = snapshot.numbers();
        MemoryState state = snapshot.model().equals(Algorithm.FSRS_6.id())
                ? new Fsrs6State(numbers.get(0), numbers.get(1))
                : new Fsrs7State(numbers.get(0), numbers.get(1), numbers.get(2));
        CardMemory.Last last = new CardMemory.Last(standing.at(), standing.day(), state, standing.given());
        return new CardMemory(snapshot.phase(), snapshot.step(), Optional.of(last), snapshot.reps(), snapshot.lapses());
    }
}
