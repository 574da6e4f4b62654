package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.Standings;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Deck;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code dateline decks}. */
@Command(
        name = "decks",
        description = "List the decks: how many cards each has, how many are due and new.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline decks", "  dateline decks --json"})
final class DecksCommand extends DatelineCommand implements Paged {
    DecksCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    public Integer call() throws IOException, JournalFailure {
        try (Workplace workplace = open()) {
            Standings standings = new Standings(workplace, invocation.clock().instant());
            if (invocation.json()) {
                json(workplace.library().decks(), standings);
            } else {
                table(workplace.library().decks(), standings);
            }
            return ExitStatus.DONE;
        }
    }

    private void json(List<Deck> decks, Standings standings) {
        new JsonObject()
                .put("decks", decks, deck -> {
                    Standings.Counts counts = standings.count(deck.cards());
                    return new JsonObject()
                            .put("deck", deck.id())
                            .put("title", deck.title())
                            .put("cards", counts.cards())
                            .put("due", counts.due())
                            .put("new", counts.fresh());
                })
                .print(invocation.out());
    }

    private void table(List<Deck> decks, Standings standings) {
        if (decks.isEmpty()) {
            invocation.out().println("There is no deck here; \"dateline init\" creates a library.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("deck", "cards", "due", "new", "title"));
        for (Deck deck : decks) {
            Standings.Counts counts = standings.count(deck.cards());
            rows.add(List.of(
                    deck.id(),
                    Integer.toString(counts.cards()),
                    Integer.toString(counts.due()),
                    Integer.toString(counts.fresh()),
                    VisibleText.line(deck.title())));
        }
        int[] widths = new int[5];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        rows.forEach(row -> invocation.out().println(line(row, widths)));
    }

    /** The id is aligned left and the figures right. The title is last because it may hold wide characters. */
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(row.get(0))
                .append(" ".repeat(widths[0] - row.get(0).length()));
        for (int i = 1; i < 4; i++) {
            line.append("  ")
                    .append(" ".repeat(widths[i] - row.get(i).length()))
                    .append(row.get(i));
        }
        return line.append("  ").append(row.get(4)).toString();
    }
}
