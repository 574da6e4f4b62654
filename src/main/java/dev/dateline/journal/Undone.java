package dev.dateline.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which events count. An event does not count if an undo of it counts. */
final class Undone {
    private final Map<EventId, List<EventId>> undosOf = new HashMap<>();

    /** All undos of a journal. */
    static Undone in(Database database) throws SQLException {
        Undone undone = new Undone();
        database.each(
                "SELECT id, target FROM event WHERE type <> 'review' AND type = 'undo'"
                        + " AND length(id) = 16 AND length(target) = 16",
                row -> undone.add(EventId.ofBytes(row.getBytes(1)), EventId.ofBytes(row.getBytes(2))));
        return undone;
    }

    /** The events that were taken back and do not count. */
    List<EventId> events() {
        return undosOf.keySet().stream().filter(id -> !holds(id)).toList();
    }

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
