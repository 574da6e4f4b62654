package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.VisibleText;
import dev.dateline.study.CardAction;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

final class NoteCommand extends CardActionCommand {
    @Option(
            names = {"-t", "--text"},
            paramLabel = "TEXT")
    private @Nullable String text;

    @Option(names = "--remove")
    private boolean remove;

    @Override
    CardAction action() {
        return new CardAction.Note(remove || text == null ? "" : text.strip());
    }

    @Override
    String done() {
        return remove ? "cleared" : "noted";
    }

    @Override
    public Integer call() throws IOException, JournalFailure {
        if (remove && text != null) {
            throw wrong("--text and --remove exclude each other");
        }
        try {
            return super.call();
        } catch (Failure failure) {
            if (!failure.isOfUsage() || text != null || terms.size() < 2) {
                throw failure;
            }
            throw Failure.ofUsage(List.of(
                    String.valueOf(failure.getMessage()),
                    "to write a note: dateline note " + terms.get(0) + " --text \""
                            + String.join(" ", terms.subList(1, terms.size())) + "\""));
        }
    }

    @Override
    int perform(Workplace workplace, List<Card> cards) throws IOException, JournalFailure {
        if (remove || text != null) {
            return super.perform(workplace, cards);
        }
        List<Card> noted =
                cards.stream().filter(card -> !note(workplace, card).isEmpty()).toList();
        print(
                () -> new JsonObject()
                        .put(
                                "notes",
                                noted,
                                card -> new JsonObject().put("card", card.id()).put("note", note(workplace, card))),
                any -> {
                    if (noted.isEmpty()) {
                        invocation.tell("There is no note on these cards; --text writes one.");
                    }
                    noted.forEach(card -> say(card.id() + ": " + VisibleText.line(note(workplace, card))));
                });
        return ExitStatus.DONE;
    }

    private static String note(Workplace workplace, Card card) {
        return workplace.learner().state(card.id()).note();
    }
}
