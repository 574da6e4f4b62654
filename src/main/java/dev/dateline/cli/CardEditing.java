package dev.dateline.cli;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Position;
import dev.dateline.source.Suggestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opens a deck at a card in the learner's editor, and says on return what is wrong with it. */
final class CardEditing {
    private final Invocation invocation;

    CardEditing(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Lets the user edit a card of a folder of his own.
     *
     * @return what is wrong with the deck afterwards
     * @throws Failure if there is no such card, or the editor fails
     */
    List<Finding> edit(Path folder, CardId id) throws InterruptedException {
        Library library = LibraryReader.read(LibrarySource.folder(folder));
        Optional<Card> card = library.card(id);
        String file = LibrarySource.DECKS + "/" + id.deck() + ".yaml";
        Position at = card.map(found -> found.head().at()).orElseGet(() -> leftOut(library, id, file));
        Editor.of(invocation.host()).open(folder.resolve(file), at);
        return wrongWith(folder, file);
    }

    /** Lets the user edit a card in the middle of a session, and says in a line what came of it. */
    String editInSession(CardId id) {
        Optional<Path> folder = invocation.library().folder();
        if (folder.isEmpty()) {
            return "the library that travels with the program cannot be edited; \"dateline init --bundled\" makes a copy";
        }
        try {
            List<Finding> findings = edit(folder.get(), id);
            if (findings.isEmpty()) {
                return "no findings; what you changed is asked from the next session on";
            }
            Finding first = findings.get(0);
            return first.file() + ":" + first.at().line() + ": " + first.message()
                    + (findings.size() > 1 ? " (and " + (findings.size() - 1) + " more)" : "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "stopped";
        } catch (Failure failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    /** Where a card that was left out for an error is to be mended. */
    private static Position leftOut(Library library, CardId id, String file) {
        for (Finding finding : library.findings()) {
            if (finding.isError() && finding.file().equals(file)) {
                return finding.at();
            }
        }
        List<String> known =
                library.cards().stream().map(card -> card.id().toString()).toList();
        List<String> decks = library.decks().stream().map(Deck::id).toList();
        throw new Failure("there is no card \"" + id + "\"; "
                + Suggestion.hint(id.toString(), known, "the decks are " + String.join(", ", decks)));
    }

    /** All that {@code check} says of one file. */
    List<Finding> wrongWith(Path folder, String file) {
        Reading reading = LibraryReader.readWithSources(LibrarySource.folder(folder));
        Findings all = new Findings();
        all.addAll(reading.library().findings());
        all.addAll(Lint.of(reading, LocalDate.now(invocation.clock())).findings());
        return all.sorted().stream()
                .filter(finding -> finding.file().equals(file))
                .toList();
    }
}
