package dev.dateline.app;

import dev.dateline.deck.Deck;
import dev.dateline.library.AcceptedForm;
import dev.dateline.library.Library;
import dev.dateline.study.NewForm;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Adds accepted forms to the decks of a run's library; that of the program itself is copied to the data folder before. */
public final class FormWriter implements FormKeeper {
    private final Invocation invocation;
    private final Library library;
    private final Map<NewForm, Written> written = new HashMap<>();

    /** A deck's file before and after a form was added. */
    private record Written(Path library, String file, ByteBuffer before, ByteBuffer after) {}

    FormWriter(Invocation invocation, Library library) {
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
            Path place = folder.orElse(own());
            ByteBuffer before = ByteBuffer.wrap(Files.readAllBytes(place.resolve(file.get())));
            AcceptedForm.Result result = AcceptedForm.add(place, file.get(), form.card(), form.text());
            if (result == AcceptedForm.Result.ADDED) {
                written.put(
                        form,
                        new Written(
                                place,
                                file.get(),
                                before,
                                ByteBuffer.wrap(Files.readAllBytes(place.resolve(file.get())))));
            }
            return kept(result, form, file.get());
        } catch (IOException problem) {
            return unwritten(problem);
        }
    }

    private static Kept unwritten(IOException problem) {
        String reason = Faults.explain(problem).orElse(String.valueOf(problem.getMessage()));
        return new Kept(false, "the deck cannot be written: " + reason);
    }

    @Override
    public String file(NewForm form) {
        Path folder = invocation.library().folder().orElse(own());
        return library.deck(form.card().deck())
                .map(Deck::file)
                .map(file -> folder.resolve(file).toString())
                .orElse("the deck " + form.card().deck());
    }

    /** The file as it was before, unless somebody has changed it since. */
    @Override
    public Kept takeBack(NewForm form) {
        Written was = written.get(form);
        if (was == null) {
            return new Kept(true, "the deck accepted it before");
        }
        String file = file(form);
        try {
            if (!AcceptedForm.takeBack(
                    was.library(), was.file(), was.before().array(), was.after().array())) {
                return new Kept(false, file + " was changed since; take \"" + form.text() + "\" out of it by hand");
            }
            written.remove(form);
            return new Kept(true, "\"" + form.text() + "\" is accepted no more: " + file);
        } catch (IOException problem) {
            return unwritten(problem);
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
