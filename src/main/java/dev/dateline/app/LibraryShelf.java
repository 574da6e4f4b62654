package dev.dateline.app;

import dev.dateline.deck.CardId;
import dev.dateline.library.AcceptedForm;
import dev.dateline.library.ArticleFolder;
import dev.dateline.library.Excerpt;
import dev.dateline.library.FileUndo;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import dev.dateline.library.WritableLibrary;
import dev.dateline.study.NewForm;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shelf for the library of a run. It writes accepted forms into decks of the learner's own library. */
final class LibraryShelf implements Shelf {
    private final Invocation invocation;
    private final Library library;
    private final Optional<ArticleFolder> texts;
    private final Map<NewForm, FileUndo> written = new HashMap<>();

    /**
     * The shelf of a run, with the texts in the folder that the settings name. A folder that does not exist is
     * reported.
     */
    LibraryShelf(Invocation invocation, Library library) {
        this.invocation = invocation;
        this.library = library;
        Optional<Path> folder = invocation.folder(Setting.ARTICLES);
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            invocation.complain("the settings name \"" + invocation.settings().get(Setting.ARTICLES)
                    + "\" for articles, and there is no such folder: " + folder.get());
        }
        this.texts = folder.map(ArticleFolder::new);
    }

    @Override
    public String title(String deck) {
        return library.title(deck);
    }

    @Override
    public Optional<Excerpt> excerpt(Source source) {
        return texts.flatMap(folder -> folder.excerpt(source.article(), source.fact()));
    }

    @Override
    public Shelf.Edited edit(CardId card) {
        return FileEditing.editInSession(invocation, card);
    }

    @Override
    public Optional<String> copyFrom(NewForm form) {
        return path(form)
                .filter(path -> !Files.exists(path))
                .map(path -> invocation.libraries().placeOf(form.card().deck()).label());
    }

    /** The deck's file in the own library, which may not exist; empty if there is no own library. */
    private Optional<Path> path(NewForm form) {
        return invocation
                .libraries()
                .ownIfAny()
                .map(own ->
                        own.resolve(WritableLibrary.alone(own).deck(form.card().deck())));
    }

    @Override
    public Kept keep(NewForm form) {
        if (library.deck(form.card().deck()).isEmpty()) {
            return new Kept(false, "the deck " + form.card().deck() + " is no longer in the library");
        }
        try {
            WritableLibrary own = OwnLibrary.open(invocation);
            String file = own.deck(form.card().deck());
            Path path = own.folder().resolve(file);
            Optional<ByteBuffer> before = FileUndo.read(path);
            AcceptedForm.Result result = AcceptedForm.add(own, file, form.card(), form.text());
            if (result == AcceptedForm.Result.ADDED) {
                written.put(form, new FileUndo(path, before, ByteBuffer.wrap(Files.readAllBytes(path))));
            }
            return kept(result, form, file);
        } catch (IOException problem) {
            return unwritten(problem);
        } catch (Failure failure) {
            return new Kept(false, String.valueOf(failure.getMessage()));
        }
    }

    private static Kept unwritten(IOException problem) {
        String reason = Faults.explain(problem).orElse(String.valueOf(problem.getMessage()));
        return new Kept(false, "the deck cannot be written: " + reason);
    }

    @Override
    public String file(NewForm form) {
        return path(form).map(Path::toString).orElse("the deck " + form.card().deck());
    }

    /** Restores the file, unless it was changed since. */
    @Override
    public Kept takeBack(NewForm form) {
        FileUndo was = written.get(form);
        if (was == null) {
            return new Kept(true, "the deck accepted it before");
        }
        String file = file(form);
        try {
            if (!FileUndo.takeBack(invocation.libraries().ownIfAny().orElseThrow(), List.of(was))) {
                return new Kept(false, file + " has changed since; remove \"" + form.text() + "\" from it yourself");
            }
            written.remove(form);
            return new Kept(true, "\"" + form.text() + "\" is not accepted any more: " + file);
        } catch (IOException problem) {
            return unwritten(problem);
        }
    }

    private static Kept kept(AcceptedForm.Result result, NewForm form, String file) {
        return switch (result) {
            case ADDED -> new Kept(true, "\"" + form.text() + "\" is accepted from now on: " + file);
            case THERE -> new Kept(true, file + " accepts it already");
            case GONE -> new Kept(false, file + " has no card " + form.card().card() + " that can be changed");
        };
    }
}
