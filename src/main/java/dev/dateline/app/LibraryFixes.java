package dev.dateline.app;

import dev.dateline.deck.Deck;
import dev.dateline.library.Fixes;
import dev.dateline.library.LibraryFile;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Reading;
import dev.dateline.library.Repoint;
import dev.dateline.source.Findings;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes the files of the library that is checked, and reports each change in a line. */
public record LibraryFixes(Invocation invocation, Consumer<String> report) {
    private Path folder() {
        LibraryPlace place = invocation.libraries().toCheck();
        place.requireThere();
        return place.folder()
                .orElseThrow(() -> new Failure("the library that comes with the program cannot be written;"
                        + " \"dateline init --bundled DIR\" makes a copy"));
    }

    /** Adds missing ids and puts keys in order. */
    public void fix() throws IOException {
        Path folder = folder();
        if (!LibraryLock.during(folder, () -> fix(folder))) {
            report.accept("Nothing to fix automatically.");
        }
    }

    private boolean fix(Path folder) throws IOException {
        LibrarySource source = LibrarySource.folder(folder);
        boolean any = false;
        for (String kind : List.of(LibrarySource.SEEDS, LibrarySource.DECKS)) {
            for (String name : source.files(kind)) {
                any |= fix(folder, kind + "/" + name);
            }
        }
        return any;
    }

    private boolean fix(Path folder, String name) throws IOException {
        Optional<LibraryFile> file = LibraryFile.open(folder, name, new Findings());
        if (file.isEmpty()) {
            return false;
        }
        Fixes.Fixed fixed = Fixes.of(file.get().source(), file.get().root());
        file.get().save(fixed.text());
        boolean mended = fixed.ids() + fixed.ordered() > 0;
        if (mended) {
            report.accept(
                    name + ": " + Plural.of(fixed.ids(), "id") + " added, keys put in order in " + fixed.ordered());
        }
        return mended;
    }

    /** Moves cards on corrected facts to the corrections. */
    public void repoint() throws IOException {
        Path folder = folder();
        if (!LibraryLock.during(folder, () -> repoint(folder))) {
            report.accept("No card uses a fact that another fact corrects.");
        }
    }

    private boolean repoint(Path folder) throws IOException {
        List<LibrarySource> sources = invocation.libraries().sourcesToCheck();
        Reading reading = LibraryReader.readWithSources(sources);
        boolean any = false;
        for (Deck deck :
                reading.first(sources.subList(1, sources.size())).library().decks()) {
            Optional<LibraryFile> file = LibraryFile.open(folder, deck.file(), new Findings());
            if (file.isPresent()) {
                Repoint repoint = Repoint.of(
                        deck, reading.library(), file.get().source(), file.get().root());
                file.get().save(repoint.text());
                any |= !repoint.moves().isEmpty();
                repoint.moves()
                        .forEach(move ->
                                report.accept(move.card() + ": fact " + move.from() + " is " + move.to() + " now"));
            }
        }
        return any;
    }
}
