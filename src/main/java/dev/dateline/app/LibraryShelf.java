package dev.dateline.app;

import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.library.ArticleFolder;
import dev.dateline.library.Excerpt;
import dev.dateline.library.Library;
import dev.dateline.study.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The parts of a run's library that a front end reads and edits.
 *
 * @param texts the texts of articles, if the learner keeps any
 * @param forms remembers the forms that it wrote, so that they can be removed
 */
public record LibraryShelf(Invocation invocation, Library library, Optional<ArticleFolder> texts, FormKeeper forms)
        implements Shelf {
    /** Uses the texts in the settings' folder, and reports a folder that does not exist. */
    static LibraryShelf of(Invocation invocation, Library library) {
        String named = invocation.settings().get(Setting.ARTICLES);
        Optional<Path> folder = textFolder(invocation);
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            invocation.complain(
                    "the settings name \"" + named + "\" for articles, and there is no such folder: " + folder.get());
        }
        return new LibraryShelf(
                invocation, library, folder.map(ArticleFolder::new), new FormWriter(invocation, library));
    }

    /** The folder of article texts in the settings; empty if there is none. */
    public static Optional<Path> textFolder(Invocation invocation) {
        String named = invocation.settings().get(Setting.ARTICLES);
        return named.equals(Setting.ARTICLES.standard())
                ? Optional.empty()
                : Optional.of(invocation.locations().named(named));
    }

    @Override
    public String title(String deck) {
        return library.deck(deck).map(Deck::title).orElse(deck);
    }

    @Override
    public Optional<Excerpt> excerpt(Source source) {
        return texts.flatMap(folder -> folder.excerpt(source.article(), source.fact()));
    }

    @Override
    public Shelf.Edited edit(CardId card) {
        return FileEditing.editInSession(invocation, card);
    }
}
