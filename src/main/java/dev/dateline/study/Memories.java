package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Workload;
import java.util.HashMap;
import java.util.Map;

/** What is known of each card by now, and how much work that means on which day. */
final class Memories {
    private final Map<CardId, CardMemory> byCard;
    private final Workload workload;

    /** Begins with what was known before; {@code workload} is that of the same cards, and follows from now on. */
    Memories(Map<CardId, CardMemory> before, Workload workload) {
        this.byCard = new HashMap<>(before);
        this.workload = workload;
    }

    CardMemory of(CardId card) {
        return byCard.getOrDefault(card, CardMemory.NEW);
    }

    void remember(CardId card, CardMemory memory) {
        workload.remove(of(card));
        workload.add(memory);
        byCard.put(card, memory);
    }

    Workload workload() {
        return workload;
    }
}
