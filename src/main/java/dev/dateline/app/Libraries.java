package dev.dateline.app;

import dev.dateline.article.Article;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.library.Dictionary;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.lint.WaitingDraft;
import dev.dateline.source.Finding;
import dev.dateline.source.Suggestion;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Opens the library of a run. */
public final class Libraries {
    /** How many errors are shown. {@code dateline check} shows all of them. */
    private static final int MOST = 10;

    private Libraries() {}

    /** Reads the library of a run without the parts that have errors. Fails if a folder that the user named is not a library. */
    public static Library open(Invocation invocation) {
        return openWithPrints(invocation).library();
    }

    /** Reads the library of a run like {@link #open}, with the digest of the cards if it is known. */
    static LibraryCache.Opened openWithPrints(Invocation invocation) {
        LibraryList list = invocation.libraries();
        List<LibrarySource> sources = list.sources();
        Optional<LibraryCache> cache = LibraryCache.of(invocation);
        return cache.isPresent()
                ? cache.get().open(list.name(), sources)
                : new LibraryCache.Opened(LibraryReader.read(sources), Optional.empty());
    }

    public static Judge judge(Invocation invocation, Library library) {
        return new Judge(Knowledge.of(library.facts(), library.decks(), library.names())
                .with(Dictionary.english())
                .with(DatesSetting.order(invocation)));
    }

    /** The fact sheet that the user named. */
    public static Article sheet(Library library, String id) {
        List<String> ids = library.articles().stream().map(Article::id).toList();
        return library.article(id)
                .orElseThrow(() -> Failure.ofUsage("there is no fact sheet \"" + id + "\" that can be read; "
                        + Suggestion.hint(id, ids, "\"dateline new article FILE\" creates one")));
    }

    /**
     * Reports decks that are not asked, because an earlier library other than the own one has a deck with the same id.
     */
    public static void tellHidden(Invocation invocation) {
        LibraryList list = invocation.libraries();
        list.hidden().stream()
                .filter(hidden -> !list.isOwn(hidden.first()))
                .forEach(hidden -> invocation.complain(hidden.told()));
    }

    /**
     * The errors that remove parts of a library. Errors in drafts are not among them, because nobody has reviewed the
     * drafts yet.
     */
    static List<Finding> errors(Invocation invocation, Library library) {
        List<Finding> errors =
                library.findings().stream().filter(Finding::isError).toList();
        if (errors.isEmpty()) {
            return errors;
        }
        List<WaitingDraft> drafts = new DraftDesk(invocation).drafts();
        return errors.stream()
                .filter(error -> drafts.stream().noneMatch(draft -> draft.holds(error)))
                .toList();
    }

    /** Reports the parts of a library that were left out because of errors. */
    public static void tellErrors(Invocation invocation, Library library) {
        PrintStream err = invocation.err();
        List<Finding> errors = errors(invocation, library);
        errors.stream().limit(MOST).forEach(error -> err.println(error.render()));
        if (!errors.isEmpty()) {
            int more = errors.size() - MOST;
            err.println("Cards and facts with errors are left out" + (more > 0 ? " (" + more + " more)" : "")
                    + "; \"dateline check\" shows all.");
        }
    }
}
