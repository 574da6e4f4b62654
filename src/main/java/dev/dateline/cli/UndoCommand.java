package dev.dateline.cli;

import dev.dateline.app.AddedCards;
import dev.dateline.app.Invocation;
import dev.dateline.app.LastDone;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code dateline undo}. */
@Command(
        name = "undo",
        description = {
            "Take back the last answer, or the last command that changed the journal (suspend, flag, note, "
                    + "reset, rename, tune and similar), or the cards that you added last, on this computer.",
            "Run it again to go further back. Nothing is deleted."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline undo", "  dateline undo --json"})
final class UndoCommand extends DatelineCommand {
    /** More cards than this are only counted. */
    private static final int MOST = 10;

    private List<Event> before = List.of();

    UndoCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    public Integer call() throws IOException, JournalFailure {
        Optional<Instant> idle = new IdleRename(invocation).take();
        Optional<AddedCards.Added> added = AddedCards.last(invocation);
        if (added.isPresent() && isLast(added.get(), idle)) {
            return takeBack(added.get());
        }
        List<Event> undone = Journal.exists(invocation.journal()) ? undo(idle) : List.of();
        if (undone.isEmpty() && !before.isEmpty() && !invocation.json()) {
            invocation.out().println("The last rename changed nothing, so there is nothing to take back.");
            invocation
                    .out()
                    .println("Run \"dateline undo\" again to take back what you did before it: "
                            + (before.size() > MOST ? before.get(0).type() : words(before.get(0))) + ".");
        } else if (invocation.json()) {
            json(undone);
        } else if (undone.isEmpty()) {
            invocation.out().println("There is nothing to undo.");
        } else if (undone.size() > MOST) {
            invocation.out().println("Undone: " + undone.get(0).type() + " of " + undone.size() + " cards");
        } else {
            undone.forEach(event -> invocation.out().println("Undone: " + words(event)));
        }
        return undone.isEmpty() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private boolean isLast(AddedCards.Added added, Optional<Instant> idle) throws JournalFailure {
        if (idle.isPresent() && idle.get().isAfter(added.at())) {
            return false;
        }
        if (!Journal.exists(invocation.journal())) {
            return true;
        }
        try (Journal journal = Journal.open(invocation.journal())) {
            return journal.lastDone().stream()
                    .noneMatch(event -> event.head().at().isAfter(added.at()));
        }
    }

    /** Removes the cards that were added last, if their files were not changed since. */
    private int takeBack(AddedCards.Added added) throws IOException {
        boolean taken = AddedCards.takeBack(invocation, added);
        List<String> cards = added.cards();
        String told = cards.size() > MOST ? cards.size() + " cards" : String.join(", ", cards);
        if (invocation.json()) {
            new JsonObject()
                    .put(
                            "undone",
                            taken ? cards : List.<String>of(),
                            card -> new JsonObject().put("type", "add").put("card", card))
                    .print(invocation.out());
        } else if (taken) {
            invocation.out().println("Undone: add of " + told);
        } else {
            invocation
                    .out()
                    .println("Last you added " + told + ". A file of it has changed since, so nothing was taken back;"
                            + " \"dateline edit\" opens it.");
            invocation.out().println("Run \"dateline undo\" again to take back what you did before it.");
        }
        return taken ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private List<Event> undo(Optional<Instant> idle) throws JournalFailure {
        try (Journal journal = Journal.open(invocation.journal())) {
            before = journal.lastDone();
            boolean last = idle.isPresent()
                    && before.stream().noneMatch(event -> event.head().at().isAfter(idle.get()));
            if (last) {
                return List.of();
            }
            List<Event> undone = LastDone.undo(
                    journal,
                    journal.eventClock(invocation.clock()),
                    invocation.settings().calendar(invocation.clock().getZone()));
            before = journal.lastDone();
            return undone;
        }
    }

    /** The card of an event; that of an overruled answer if the answer was the last action before. */
    private Optional<CardId> card(Event event) {
        if (event instanceof Event.Overrule overrule) {
            return before.stream()
                    .filter(answer -> answer.head().id().equals(overrule.review()))
                    .findFirst()
                    .flatMap(this::card);
        }
        return event instanceof Event.OfCard ofCard ? Optional.of(ofCard.card()) : Optional.empty();
    }

    private String words(Event event) {
        if (event instanceof Event.Rename rename) {
            return "rename " + rename.from() + " to " + rename.to();
        }
        if (event instanceof Event.AdoptParameters adopted) {
            return "the parameters " + adopted.set();
        }
        String what = event instanceof Event.Review
                ? "the answer to"
                : event instanceof Event.Overrule ? "your own verdict on" : event.type();
        String alone = event instanceof Event.Overrule ? "your own verdict on an answer" : what;
        return card(event).map(card -> what + " " + card).orElse(alone);
    }

    private void json(List<Event> undone) {
        new JsonObject()
                .put(
                        "undone",
                        undone,
                        event -> new JsonObject().put("type", event.type()).putPresent("card", card(event)))
                .print(invocation.out());
    }
}
