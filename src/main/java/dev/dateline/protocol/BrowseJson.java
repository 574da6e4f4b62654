package dev.dateline.protocol;

import dev.dateline.app.CardTable;
import java.util.List;
import java.util.Optional;

public final class BrowseJson {
    private BrowseJson() {}

    public static JsonObject of(List<CardTable.Row> rows) {
        return new JsonObject().put("cards", rows, BrowseJson::of);
    }

    private static JsonObject of(CardTable.Row row) {
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
                .put("flagged", row.state().flagged())
                .put("suspended", row.state().suspended())
                .put("note", row.state().note());
    }
}
