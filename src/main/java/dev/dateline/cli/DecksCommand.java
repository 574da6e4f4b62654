package dev.dateline.cli;

import dev.dateline.app.Workplace;
import dev.dateline.deck.Deck;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.VisibleText;
import dev.dateline.study.Waiting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class DecksCommand extends DatelineCommand implements Paged {
    @Override
    public Integer call() throws IOException, JournalFailure {
        try (Workplace workplace = open()) {
            List<Deck> decks = workplace.library().decks();
            List<Waiting> waiting =
                    workplace.waiting(decks.stream().map(Deck::cards).toList());
            print(() -> json(decks, waiting), any -> table(decks, waiting));
            return ExitStatus.DONE;
        }
    }

    private static JsonObject json(List<Deck> decks, List<Waiting> waiting) {
        List<JsonObject> rows = new ArrayList<>();
        for (int i = 0; i < decks.size(); i++) {
            rows.add(new JsonObject()
                    .put("deck", decks.get(i).id())
                    .put("title", decks.get(i).title())
                    .put("cards", waiting.get(i).cards())
                    .put("due", waiting.get(i).allDue())
                    .put("new", waiting.get(i).allFresh()));
        }
        return new JsonObject().put("decks", rows);
    }

    private void table(List<Deck> decks, List<Waiting> waiting) {
        if (decks.isEmpty()) {
            invocation.tell("There is no deck here; \"dateline init\" creates a library.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("deck", "cards", "due", "new", "title"));
        for (int i = 0; i < decks.size(); i++) {
            rows.add(List.of(
                    decks.get(i).id(),
                    Integer.toString(waiting.get(i).cards()),
                    Integer.toString(waiting.get(i).allDue()),
                    Integer.toString(waiting.get(i).allFresh()),
                    VisibleText.line(decks.get(i).title())));
        }
        // the title is last, because it may have wide characters
        String format = "%-" + width(rows, 0) + "s  %" + width(rows, 1) + "s  %" + width(rows, 2) + "s  %"
                + width(rows, 3) + "s  %s";
        rows.forEach(row -> invocation.tell(String.format(Locale.ROOT, format, row.toArray())));
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }
}
