package dev.dateline.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds the last action in a journal. */
record LastDone(Database database, EventReader reader) {
    /** How many rows are read at once. The last few are almost always enough. */
    private static final int STRETCH = 200;

    private static final String ACTIONS = "SELECT " + EventColumn.SELECTED
            + " FROM event e" + EventColumn.JOINED + " WHERE e.device = ? AND e.type NOT IN"
            + " ('undo', 'library-seen', 'told-of-withdrawal', 'read', 'exam-begin', 'exam-step', 'exam-end')"
            + " ORDER BY e.seq DESC LIMIT " + STRETCH + " OFFSET ?";

    /** The events of one command, in the order of writing. */
    List<Event> of(String device) throws SQLException {
        Undone undone = Undone.in(database);
        List<Event> found = new ArrayList<>();
        int skipped = 0;
        List<Event> stretch = reader.read(ACTIONS, device, skipped);
        while (!stretch.isEmpty()) {
            for (Event event : stretch) {
                if (!found.isEmpty() && !together(found.get(0), event)) {
                    return found;
                }
                if (undone.holds(event.head().id())) {
                    found.add(0, event);
                }
            }
            skipped += STRETCH;
            stretch = reader.read(ACTIONS, device, skipped);
        }
        return found;
    }

    private static boolean together(Event one, Event other) {
        return one.head().at().equals(other.head().at()) && one.type().equals(other.type());
    }
}
