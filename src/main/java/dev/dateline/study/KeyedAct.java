package dev.dateline.study;

import java.util.Optional;
import java.util.stream.Stream;

/** An action with a key on a screen. */
public interface KeyedAct {
    /** The letter or digit as it is typed; empty if the action has another key. */
    String key();

    /** The action that has a typed key; empty if no action has it. */
    static <A extends KeyedAct> Optional<A> ofKey(A[] acts, String key) {
        return Stream.of(acts)
                .filter(act -> !key.isEmpty() && act.key().equals(key))
                .findFirst();
    }
}
