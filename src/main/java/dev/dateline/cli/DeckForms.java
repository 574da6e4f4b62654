package dev.dateline.cli;

import dev.dateline.deck.Deck;
import dev.dateline.library.AcceptedForm;
import dev.dateline.library.Library;
import dev.dateline.study.NewForm;
import dev.dateline.terminal.FormKeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Adds accepted forms to the decks of a run's library; that of the program itself is copied to the data folder before. */
final class DeckForms implements FormKeeper {
    private final Invocation invocation;
    private final Library library;

    DeckForms(Invocation invocation, Library library) {
        this.invocation = invocation;
        this.library = library;
    }

    @Override
    public Optional<String> copyFirst() {
        return invocation.library().folder().isPresent() || Files.isDirectory(own())
                ? Optional.empty()
                : Optional.of(own().toString());
    }

    private Path own() {
        return invocation.locations().data().resolve("library");
    }

    @Override
    public Kept keep(NewForm form) {
        Optional<String> file = library.deck(form.card().deck()).map(Deck::file);
        if (file.isEmpty()) {
            return new Kept(false, "the deck " + form.card().deck() + " is not in the library any more");
        }
        try {
            Optional<Path> folder = invocation.library().folder();
            if (folder.isEmpty() && !Files.isDirectory(own())) {
                OwnLibrary.bundled().writeTo(own());
            }
            return kept(AcceptedForm.add(folder.orElse(own()), file.get(), form.card(), form.text()), form, file.get());
        } catch (IOException problem) {
            String reason = Faults.explain(problem).orElse(String.valueOf(problem.getMessage()));
            return new Kept(false, "the deck cannot be written: " + reason);
        }
    }

    private static Kept kept(AcceptedForm.Result result, NewForm form, String file) {
        return switch (result) {
            case ADDED -> new Kept(true, "\"" + form.text() + "\" is accepted from now on: " + file);
            case THERE -> new Kept(true, file + " accepts it already");
            case GONE -> new Kept(false, file + " has no card " + form.card().card() + " that can be changed");
            case CHANGED -> new Kept(false, file + " was changed by somebody else at this moment; try again");
        };
    }
}
