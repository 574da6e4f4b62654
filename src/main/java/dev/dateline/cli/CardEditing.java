package dev.dateline.cli;

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
import dev.dateline.study.Revision;
import dev.dateline.terminal.Shelf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opens a file of the library in the user's editor, and says on return what is wrong with it. */
final class CardEditing {
    private final Invocation invocation;

    CardEditing(Invocation invocation) {
        this.invocation = invocation;
    }

    /** A library after one of its files was edited, with what is wrong with that file. */
    record Edited(Library library, List<Finding> findings) {}

    /**
     * Lets the user edit something in a folder of his own.
     *
     * @throws Failure if the editor fails
     */
    Edited edit(Path folder, EditTarget target) throws InterruptedException {
        Edited before = checked(folder, target.file());
        Editor.of(invocation.host())
                .open(folder.resolve(target.file()), target.opensAt(before.library(), before.findings()));
        return checked(folder, target.file());
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
            Library library = LibraryReader.read(LibrarySource.folder(folder.get()));
            return edited(edit(folder.get(), EditTarget.of(folder.get(), library, id.toString())), id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Shelf.Edited("stopped", Optional.empty());
        } catch (Failure failure) {
            return new Shelf.Edited(String.valueOf(failure.getMessage()), Optional.empty());
        }
    }

    private static Shelf.Edited edited(Edited edited, CardId id) {
        Library library = edited.library();
        Optional<Deck> deck = library.deck(id.deck());
        Optional<Finding> error =
                edited.findings().stream().filter(Finding::isError).findFirst();
        if (error.isPresent() || deck.isEmpty()) {
            return new Shelf.Edited(
                    error.map(CardEditing::told).orElse("the deck is gone") + "; the old text is asked until that is mended",
                    Optional.empty());
        }
        Judge judge = new Judge(Knowledge.of(library.facts(), library.decks(), library.names()));
        String said = edited.findings().isEmpty() ? "no findings" : told(edited.findings().get(0));
        return new Shelf.Edited(
                said + "; what you changed is asked from now on", Optional.of(new Revision(deck.get(), judge)));
    }

    private static String told(Finding finding) {
        return "line " + finding.at().line() + ": " + finding.message() + " [" + finding.code() + "]";
    }

    /** All that {@code check} says of one file. */
    List<Finding> wrongWith(Path folder, String file) {
        return checked(folder, file).findings();
    }

    private Edited checked(Path folder, String file) {
        Reading reading = LibraryReader.readWithSources(LibrarySource.folder(folder));
        Findings all = new Findings();
        all.addAll(reading.library().findings());
        all.addAll(Lint.of(reading, LocalDate.now(invocation.clock())).findings());
        return new Edited(
                reading.library(),
                all.sorted().stream()
                        .filter(finding -> finding.file().equals(file))
                        .toList());
    }
}
