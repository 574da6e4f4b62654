package dev.dateline.cli;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Position;
import dev.dateline.source.Suggestion;
import dev.dateline.study.Revision;
import dev.dateline.terminal.Shelf;
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
        return opened(folder, id).findings();
    }

    /** A library after one of its decks was edited, with what is wrong with that deck. */
    private record Opened(Library library, List<Finding> findings) {}

    private Opened opened(Path folder, CardId id) throws InterruptedException {
        Library library = LibraryReader.read(LibrarySource.folder(folder));
        Optional<Card> card = library.card(id);
        String file = LibrarySource.DECKS + "/" + id.deck() + ".yaml";
        Position at = card.map(found -> found.head().at()).orElseGet(() -> leftOut(library, id, file));
        Editor.of(invocation.host()).open(folder.resolve(file), at);
        return checked(folder, file);
    }

    /** Lets the user edit a card in the middle of a session; a deck with an error in it is not asked as it is now. */
    Shelf.Edited editInSession(CardId id) {
        Optional<Path> folder = invocation.library().folder();
        if (folder.isEmpty()) {
            return new Shelf.Edited(
                    "the library that travels with the program cannot be edited; \"dateline init --bundled\" makes a copy",
                    Optional.empty());
        }
        try {
            return edited(opened(folder.get(), id), id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Shelf.Edited("stopped", Optional.empty());
        } catch (Failure failure) {
            return new Shelf.Edited(String.valueOf(failure.getMessage()), Optional.empty());
        }
    }

    private static Shelf.Edited edited(Opened opened, CardId id) {
        Library library = opened.library();
        Optional<Deck> deck = library.deck(id.deck());
        Optional<Finding> error =
                opened.findings().stream().filter(Finding::isError).findFirst();
        if (error.isPresent() || deck.isEmpty()) {
            return new Shelf.Edited(
                    error.map(CardEditing::told).orElse("the deck is gone") + "; the old text is asked until that is mended",
                    Optional.empty());
        }
        Judge judge = new Judge(Knowledge.of(library.facts(), library.decks(), library.names()));
        String said = opened.findings().isEmpty() ? "no findings" : told(opened.findings().get(0));
        return new Shelf.Edited(
                said + "; what you changed is asked from now on", Optional.of(new Revision(deck.get(), judge)));
    }

    private static String told(Finding finding) {
        return "line " + finding.at().line() + ": " + finding.message() + " [" + finding.code() + "]";
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
        return checked(folder, file).findings();
    }

    private Opened checked(Path folder, String file) {
        Reading reading = LibraryReader.readWithSources(LibrarySource.folder(folder));
        Findings all = new Findings();
        all.addAll(reading.library().findings());
        all.addAll(Lint.of(reading, LocalDate.now(invocation.clock())).findings());
        return new Opened(
                reading.library(),
                all.sorted().stream()
                        .filter(finding -> finding.file().equals(file))
                        .toList());
    }
}
