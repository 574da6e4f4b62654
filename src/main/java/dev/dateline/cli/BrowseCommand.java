package dev.dateline.cli;

import dev.dateline.app.CardTable;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Query;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.VisibleText;
import dev.dateline.terminal.ScreenFrontEnd;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

final class BrowseCommand extends QueryCommand {
    @Option(names = "--sort", paramLabel = "COLUMN", defaultValue = "id")
    private CardTable.Column sort = CardTable.Column.ID;

    @Option(names = "--reverse")
    private boolean reverse;

    @Override
    public Integer call() throws IOException, JournalFailure, InterruptedException {
        try (Workplace workplace = open()) {
            Query query = workplace.query(terms);
            if (FrontEnds.onScreen(invocation)) {
                new ScreenFrontEnd(invocation, workplace).browse(terms, sort, reverse);
                return ExitStatus.DONE;
            }
            CardTable table = new CardTable(workplace, query);
            table.sort(sort, reverse);
            print(
                    () -> new JsonObject().put("cards", table.rows(), BrowseCommand::json),
                    any -> table.rows().forEach(row -> say(line(row, workplace.calendar()))));
            return ExitStatus.DONE;
        }
    }

    /** A row as fields separated by tabs. */
    private static String line(CardTable.Row row, StudyCalendar calendar) {
        boolean fresh = row.memory().isNew();
        return String.join(
                "\t",
                row.card().id().toString(),
                VisibleText.line(row.card().ask()),
                row.card().kind().word(),
                row.due()
                        .map(due -> calendar.dayOf(due).toString())
                        .orElse(row.state().suspended() ? "" : "new"),
                fresh ? "" : Long.toString(Math.round(row.stability())),
                fresh ? "" : Integer.toString(row.memory().lapses()),
                String.join(", ", row.marks()));
    }

    private static JsonObject json(CardTable.Row row) {
        boolean fresh = row.memory().isNew();
        return new JsonObject()
                .put("card", row.card().id())
                .put("kind", row.card().kind().word())
                .put("ask", row.card().ask())
                .put("answer", row.card().answer().shown())
                .put("due", row.due())
                .put("stability", fresh ? Optional.empty() : Math.round(row.stability() * 100) / 100.0)
                .put("answers", row.memory().reps())
                .put("lapses", row.memory().lapses())
                .copy(row.state(), "flagged", "suspended", "note");
    }
}
