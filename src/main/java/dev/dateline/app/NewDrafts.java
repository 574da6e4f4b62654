package dev.dateline.app;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.article.PartialDate;
import dev.dateline.disk.FileChanges;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.WritableLibrary;
import dev.dateline.library.draft.Candidate;
import dev.dateline.library.draft.Candidates;
import dev.dateline.library.draft.DateFinder;
import dev.dateline.library.draft.DraftReview;
import dev.dateline.library.draft.LibraryDesk;
import dev.dateline.library.draft.SheetDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates sheets and decks in the own library. */
public final class NewDrafts {
    private NewDrafts() {}

    /**
     * Writes a new file. Its first line names its schema.
     *
     * @throws Failure if the file exists
     */
    public static void write(Path library, String file, SchemaFiles.Kind kind, String content) throws IOException {
        byte[] text = (SchemaFiles.firstLine(library, kind) + content).getBytes(StandardCharsets.UTF_8);
        LibraryLock.during(library, () -> {
            Path path = library.resolve(file);
            if (Files.exists(path)) {
                throw exists(file);
            }
            new FileChanges().put(path, text).write();
            return path;
        });
    }

    public static Failure exists(String file) {
        return new Failure(file + " exists already and was not changed; give the new one a different --id");
    }

    /**
     * The candidates of an article. If its day is not known, candidates whose date is computed from the day ("on
     * Friday") are left out.
     */
    public static List<Candidate> candidates(SheetDraft.Head head, ArticleText text, boolean known, Library library) {
        PartialDate day = head.published();
        PartialDate other = PartialDate.of(day.firstDay().minusDays(400));
        return Candidates.of(text, head.title(), day, library.names()).stream()
                .filter(each -> known
                        || DateFinder.dates(each.sentence(), day).equals(DateFinder.dates(each.sentence(), other)))
                .toList();
    }

    /**
     * A review of an article's candidates. If a review was left, it goes on with the facts that are not written yet.
     */
    public static DraftReview review(
            Invocation invocation,
            SheetDraft.Head head,
            boolean dayKnown,
            ArticleText text,
            Library library,
            List<Candidate> candidates)
            throws IOException {
        WritableLibrary own = OwnLibrary.open(invocation);
        Set<String> kept = library.article(head.id()).map(Article::facts).orElse(List.of()).stream()
                .map(fact -> fact.evidence().flatMap(Evidence::sha256))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        LibraryDesk.Schemas schemas = new LibraryDesk.Schemas(
                SchemaFiles.firstLine(own.folder(), SchemaFiles.Kind.sheet),
                SchemaFiles.firstLine(own.folder(), SchemaFiles.Kind.deck));
        return new DraftReview(
                (dayKnown ? "" : "No day found, so today is used: ")
                        + head.title().orElse(head.id()),
                candidates,
                kept,
                new LibraryDesk(own, head, text, LocalDate.now(invocation.clock()), schemas));
    }
}
