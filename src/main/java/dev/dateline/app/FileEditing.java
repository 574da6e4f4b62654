package dev.dateline.app;

import dev.dateline.article.ArticleText;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.library.Dictionary;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Position;
import dev.dateline.study.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a file of the library in the user's editor, and says on return what is wrong with it. */
public final class FileEditing {
    private final Invocation invocation;

    public FileEditing(Invocation invocation) {
        this.invocation = invocation;
    }

    /** A library after one of its files was edited, with what is wrong with that file. */
    public record Edited(Library library, List<Finding> findings) {}

    /**
     * Lets the user edit something in a folder of their own.
     *
     * @param library as it is before
     * @throws Failure if the editor fails
     */
    public Edited edit(Path folder, Library library, EditTarget target) throws InterruptedException {
        Position at = target.place(library).orElseGet(() -> firstToDo(folder, target));
        Editor.of(invocation.host()).open(folder.resolve(target.file()), at);
        return checked(folder, target.file());
    }

    /** An error before anything else that is to be said of the file; its beginning where there is nothing. */
    private Position firstToDo(Path folder, EditTarget target) {
        List<Finding> findings = checked(folder, target.file()).findings();
        return Stream.concat(findings.stream().filter(Finding::isError), findings.stream())
                .map(Finding::at)
                .findFirst()
                .orElse(Position.START);
    }

    /** Lets the user edit a card in the middle of a session; a deck with an error in it is not asked as it is now. */
    Shelf.Edited editInSession(CardId id) {
        Optional<Path> folder = invocation.library().folder();
        if (folder.isEmpty()) {
            return new Shelf.Edited(
                    "the library that travels with the program cannot be edited; \"dateline init --bundled DIR\" makes"
                            + " a copy",
                    Optional.empty());
        }
        try {
            Library library = LibraryReader.read(LibrarySource.folder(folder.get()));
            EditTarget target = EditTarget.of(folder.get(), library, id.toString());
            Path file = folder.get().resolve(target.file());
            byte[] before = Files.readAllBytes(file);
            Edited edited = edit(folder.get(), library, target);
            return Arrays.equals(before, Files.readAllBytes(file))
                    ? new Shelf.Edited("nothing was changed", Optional.empty())
                    : edited(edited, target, id.deck());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Shelf.Edited("stopped", Optional.empty());
        } catch (IOException gone) {
            return new Shelf.Edited(
                    "the deck cannot be read: " + Faults.explain(gone).orElse(String.valueOf(gone.getMessage())),
                    Optional.empty());
        } catch (Failure failure) {
            return new Shelf.Edited(String.valueOf(failure.getMessage()), Optional.empty());
        }
    }

    /** Said in one line, of which the beginning counts most. */
    private Shelf.Edited edited(Edited edited, EditTarget target, String deckId) {
        Library library = edited.library();
        Optional<Deck> deck = library.deck(deckId);
        List<Finding> own =
                edited.findings().stream().filter(target.isOwn(library)).toList();
        Optional<Finding> error = own.stream().filter(Finding::isError).findFirst();
        if (error.isPresent() || deck.isEmpty()) {
            return new Shelf.Edited(
                    "the old text stays: " + error.map(FileEditing::told).orElse("the deck is gone"), Optional.empty());
        }
        Judge judge = new Judge(Knowledge.of(library.facts(), library.decks(), library.names())
                .with(Dictionary.english())
                .with(DatesSetting.order(invocation)));
        String found = own.isEmpty() ? "" : "; " + told(own.get(0));
        return new Shelf.Edited("asked so from now on" + found, Optional.of(new Revision(deck.get(), judge)));
    }

    private static String told(Finding finding) {
        return "line " + finding.at().line() + ": " + finding.message() + " [" + finding.code() + "]";
    }

    private Edited checked(Path folder, String file) {
        return checked(folder, file, List.of());
    }

    /** A library, and all that {@code check} says of one of its files, with the texts of articles if there are any. */
    public Edited checked(Path folder, String file, List<ArticleText> texts) {
        Reading reading = LibraryReader.readWithSources(LibrarySource.folder(folder));
        Findings all = new Findings();
        all.addAll(reading.library().findings());
        all.addAll(Lint.of(reading, LocalDate.now(invocation.clock()), texts).findings());
        return new Edited(
                reading.library(),
                all.sorted().stream()
                        .filter(finding -> finding.file().equals(file))
                        .toList());
    }
}
