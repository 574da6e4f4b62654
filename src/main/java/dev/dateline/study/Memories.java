package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Workload;
import java.util.HashMap;
import java.util.Map;

/** The present memory of each card, and the workload of the coming days. */
final class Memories {
    private final Map<CardId, CardMemory> byCard;
    private final Workload workload;

    /**
     * Begins with these memories.
     *
     * @param workload the workload of the same cards, which is kept up to date
     */
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
