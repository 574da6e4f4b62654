package dev.dateline.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which events count. An event does not count if an undo of it counts. */
final class Undone {
    private final Map<EventId, List<EventId>> undosOf = new HashMap<>();

    void add(EventId undo, EventId target) {
        undosOf.computeIfAbsent(target, id -> new ArrayList<>()).add(undo);
    }

    boolean holds(EventId id) {
        return undosOf.isEmpty() || holds(id, new HashSet<>());
    }

    private boolean holds(EventId id, Set<EventId> path) {
        List<EventId> against = undosOf.get(id);
        if (against == null || !path.add(id)) { // a cycle of undos must not make this run forever
            return true;
        }
        for (EventId undo : against) {
            if (holds(undo, path)) {
                return false;
            }
        }
        return true;
    }
}
