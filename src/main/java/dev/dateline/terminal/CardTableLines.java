package dev.dateline.terminal;

import dev.dateline.app.CardTable;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.source.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** The table of cards for pipes and plain terminals: one line for each card, fields separated by tabs. */
public final class CardTableLines {
    private CardTableLines() {}

    public static List<String> of(CardTable table, StudyCalendar calendar) {
        List<String> lines = new ArrayList<>();
        for (CardTable.Row row : table.rows()) {
            boolean fresh = row.memory().isNew();
            lines.add(String.join(
                    "\t",
                    row.card().id().toString(),
                    VisibleText.line(row.card().ask()),
                    row.card().kind().word(),
                    row.due()
                            .map(due -> calendar.dayOf(due).toString())
                            .orElse(row.state().suspended() ? "" : "new"),
                    fresh ? "" : Long.toString(Math.round(row.stability())),
                    fresh ? "" : Integer.toString(row.memory().lapses()),
                    String.join(", ", row.marks())));
        }
        return lines;
    }
}
