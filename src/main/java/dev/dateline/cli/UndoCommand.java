package dev.dateline.cli;

import dev.dateline.app.UndoLog;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

final class UndoCommand extends DatelineCommand {
    /** The most cards that are named. Further cards are only counted. */
    private static final int MOST = 10;

    /** The last action that is left in the journal after the undo. */
    private List<Event> before = List.of();

    @Override
    public Integer call() throws IOException, JournalFailure {
        Optional<UndoLog.Entry> entry = UndoLog.last(invocation);
        if (entry.isPresent() && isLast(entry.get())) {
            return entry.get().cards().isEmpty() ? idle(entry.get()) : takeBack(entry.get());
        }
        List<Event> undone = undo();
        print(() -> json(undone), any -> {
            if (undone.isEmpty()) {
                say("There is nothing to undo.");
            } else if (undone.size() > MOST) {
                say("Undone: " + undone.get(0).type() + " of " + undone.size() + " cards");
            } else {
                undone.forEach(event -> say("Undone: " + words(event)));
            }
        });
        return status(!undone.isEmpty());
    }

    /** Reads the last action in the journal. Returns whether it is older than the entry. */
    private boolean isLast(UndoLog.Entry entry) throws JournalFailure {
        if (!Journal.exists(invocation.journal())) {
            return true;
        }
        try (Journal journal = invocation.openJournal()) {
            before = journal.lastDone();
        }
        return before.stream().noneMatch(event -> event.head().at().isAfter(entry.at()));
    }

    private int idle(UndoLog.Entry rename) throws IOException {
        UndoLog.forget(invocation, rename);
        print(() -> json(List.of()), any -> {
            if (before.isEmpty()) {
                say("There is nothing to undo.");
            } else {
                invocation.tell("The last rename changed nothing, so there is nothing to take back.");
                invocation.tell("Run \"dateline undo\" again to take back what you did before it: "
                        + (before.size() > MOST ? before.get(0).type() : words(before.get(0))) + ".");
            }
        });
        return ExitStatus.FINDINGS;
    }

    /** Removes the cards that were added last, unless their files were changed since. Returns the exit status. */
    private int takeBack(UndoLog.Entry added) throws IOException {
        boolean taken = UndoLog.takeBack(invocation, added);
        List<String> cards = added.cards();
        String told = cards.size() > MOST ? cards.size() + " cards" : String.join(", ", cards);
        print(
                () -> new JsonObject()
                        .put(
                                "undone",
                                taken ? cards : List.<String>of(),
                                card -> new JsonObject().put("type", "add").put("card", card)),
                any -> {
                    if (taken) {
                        say("Undone: add of " + told);
                    } else {
                        invocation.tell("The last thing that you added is " + told
                                + ". A file of it has changed since, so nothing was taken back;"
                                + " \"dateline edit\" opens it.");
                        invocation.tell("Run \"dateline undo\" again to take back what you did before it.");
                    }
                });
        return status(taken);
    }

    private List<Event> undo() throws JournalFailure {
        if (!Journal.exists(invocation.journal())) {
            return List.of();
        }
        try (Journal journal = invocation.openJournal()) {
            List<Event> undone = journal.undo(
                    journal.eventClock(invocation.clock()),
                    invocation.settings().calendar(invocation.clock().getZone()));
            before = journal.lastDone();
            return undone;
        }
    }

    /** The card of an event. For an overrule it is the card of the answer, if the answer was the action before. */
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

    private JsonObject json(List<Event> undone) {
        return new JsonObject()
                .put(
                        "undone",
                        undone,
                        event -> new JsonObject().put("type", event.type()).putPresent("card", card(event)));
    }
}
