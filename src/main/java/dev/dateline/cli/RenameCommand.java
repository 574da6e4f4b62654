package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.UndoLog;
import dev.dateline.app.Workplace;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Library;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Plural;
import dev.dateline.source.Suggestion;
import dev.dateline.study.Edits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class RenameCommand extends DatelineCommand {
    @Parameters(index = "0", paramLabel = "OLD")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW")
    private String now = "";

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    private boolean renamed;

    @Override
    public Integer call() throws IOException, JournalFailure {
        try {
            return rename();
        } finally {
            if (!renamed) {
                UndoLog.rememberIdleRename(invocation);
            }
        }
    }

    private int rename() throws IOException, JournalFailure {
        boolean card = old.indexOf('/') >= 0;
        wrongIf(card != now.indexOf('/') >= 0, "give two cards, DECK/CARD, or two decks");
        try (Workplace workplace = open()) {
            List<Edits.Move> moves = card ? ofCard(workplace) : ofDeck(workplace);
            long joined = moves.stream()
                    .filter(move -> workplace.learner().states().containsKey(move.to()))
                    .count();
            if (joined > 0
                    && !yes
                    && !invocation.agrees(
                            Plural.of(joined, "card") + " of the new name have been studied as well; the two histories"
                                    + " become one. Go on?")) {
                invocation.complain("nothing was changed; --yes joins them");
                return ExitStatus.FINDINGS;
            }
            workplace.rename(moves);
            Optional<Path> library = invocation.libraries().begun();
            boolean notes = !card && library.isPresent() && KeptNotes.rename(library.get(), old, now);
            renamed = !moves.isEmpty() || notes;
            print(
                    () -> new JsonObject().put("renamed", moves, move -> new JsonObject().copy(move, "from", "to")),
                    any -> report(moves, notes));
            return ExitStatus.DONE;
        }
    }

    private List<Edits.Move> ofCard(Workplace workplace) {
        CardId from = CardId.of(old);
        CardId to = CardId.of(now);
        Collection<CardId> known = workplace.learner().states().keySet();
        if (!known.contains(from)) {
            throw Failure.ofUsage("nothing was renamed: the journal knows no card \"" + from + "\"; "
                    + Suggestion.hint(
                            from.toString(),
                            known.stream().map(CardId::toString).sorted().toList(),
                            "\"dateline study\" tells which cards are gone"));
        }
        if (workplace.library().card(to).isEmpty()) {
            List<String> cards = workplace.library().cards().stream()
                    .map(each -> each.id().toString())
                    .toList();
            throw Failure.ofUsage("nothing was renamed: the library has no card \"" + to + "\"; "
                    + Suggestion.hint(to.toString(), cards, "the new name is that in the deck's file"));
        }
        return from.equals(to) ? List.of() : List.of(new Edits.Move(from, to));
    }

    private List<Edits.Move> ofDeck(Workplace workplace) {
        Library library = workplace.library();
        Collection<CardId> known = workplace.learner().states().keySet();
        TreeSet<String> decks = new TreeSet<>();
        known.forEach(card -> decks.add(card.deck()));
        boolean hasNotes = invocation
                .libraries()
                .begun()
                .filter(folder -> Files.exists(KeptNotes.file(folder, old)))
                .isPresent();
        if (!decks.contains(old) && !hasNotes) {
            throw Failure.ofUsage("nothing was renamed: the journal knows no deck \"" + old + "\"; "
                    + Suggestion.hint(old, decks, "no card of it was ever studied"));
        }
        Deck deck = library.deck(now)
                .orElseThrow(() -> Failure.ofUsage("nothing was renamed: the library has no deck \"" + now + "\"; "
                        + Suggestion.hint(
                                now,
                                library.decks().stream().map(Deck::id).toList(),
                                "the new name is that of the file")));
        return deck.cards().stream()
                .map(card -> new Edits.Move(new CardId(old, card.id().card()), card.id()))
                .filter(move -> known.contains(move.from()) && !old.equals(now))
                .toList();
    }

    /**
     * Reports the renames.
     *
     * @param notes whether Anki notes were renamed too
     */
    private void report(List<Edits.Move> moves, boolean notes) {
        say(
                moves.isEmpty() && !notes
                        ? "No answer is kept under the old name, so nothing was renamed."
                        : "Renamed: " + old + " is " + now + " now"
                                + (moves.size() > 1 ? ", " + moves.size() + " cards." : "."));
    }
}
