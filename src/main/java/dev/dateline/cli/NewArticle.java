package dev.dateline.cli;

import dev.dateline.app.ArticleSources;
import dev.dateline.app.Failure;
import dev.dateline.app.Invocation;
import dev.dateline.app.LinePrint;
import dev.dateline.app.OwnLibrary;
import dev.dateline.app.PrivateTexts;
import dev.dateline.app.SchemaFiles;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.article.PartialDate;
import dev.dateline.disk.FileChanges;
import dev.dateline.library.Fixes;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.WritableLibrary;
import dev.dateline.library.draft.Candidate;
import dev.dateline.library.draft.Candidates;
import dev.dateline.library.draft.DraftReview;
import dev.dateline.library.draft.IncomingArticle;
import dev.dateline.library.draft.LibraryDesk;
import dev.dateline.library.draft.SheetDraft;
import dev.dateline.protocol.CandidatesJson;
import dev.dateline.terminal.ReviewLines;
import dev.dateline.terminal.TerminalSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts fact sheets from articles. */
final class NewArticle {
    private final Invocation invocation;
    private final Wish wish;

    /**
     * The options.
     *
     * @param id the id of the sheet; if empty, it comes from the file name, or from the title of a pasted text
     * @param all whether all candidates are written, not only the best
     * @param keep whether the text goes into the private folder
     * @param review whether the author reviews the candidates, and only the kept ones are written
     */
    record Wish(Optional<String> id, boolean all, boolean keep, boolean review) {}

    NewArticle(Invocation invocation, Wish wish) {
        this.invocation = invocation;
        this.wish = wish;
    }

    /** Drafts one sheet for each article. An article whose text is already in the library is reported and skipped. */
    void draft(List<ArticleSources.Named> sources) throws IOException {
        for (ArticleSources.Named source : sources) {
            ArticleText text = new ArticleText(source.article().text());
            Library library = LibraryReader.read(invocation.libraries().sources());
            Optional<Article> known = library.articles().stream()
                    .filter(article ->
                            article.textSha256().filter(text.sha256()::equals).isPresent())
                    .findFirst();
            if (known.isPresent() && wish.review()) {
                review(headOf(known.get()), text, library);
            } else if (known.isPresent()) {
                tellKnown(known.get(), sources.size() == 1);
            } else {
                draft(source, text, library);
            }
        }
    }

    private static SheetDraft.Head headOf(Article known) {
        return new SheetDraft.Head(
                known.id(), Optional.of(known.title()), known.published(), known.publisher(), known.url());
    }

    /** Opens the review, on the screen or in lines. A review that was left continues with the facts that are not written yet. */
    private void review(SheetDraft.Head head, ArticleText text, Library library) throws IOException {
        WritableLibrary own = OwnLibrary.writable(invocation);
        Path folder = own.folder();
        Set<String> kept = new HashSet<>();
        library.article(head.id())
                .ifPresent(article -> article.facts()
                        .forEach(fact ->
                                fact.evidence().flatMap(Evidence::sha256).ifPresent(kept::add)));
        LibraryDesk desk = new LibraryDesk(
                own,
                head,
                text,
                LocalDate.now(invocation.clock()),
                new LibraryDesk.Schemas(
                        SchemaFiles.firstLine(folder, SchemaFiles.Kind.sheet),
                        SchemaFiles.firstLine(folder, SchemaFiles.Kind.deck)));
        String title = head.title().orElse(head.id());
        DraftReview review = new DraftReview(title, Candidates.of(text, head.published(), library.names()), kept, desk);
        if (FrontEnds.onScreen(invocation)) {
            onScreen(review);
        } else {
            new ReviewLines(invocation, review).hold();
        }
        if (review.kept() > 0) {
            new LinePrint(invocation, invocation.out())
                    .line(
                            "Next: \"dateline study " + head.id()
                                    + "\" asks them, \"dateline check\" says what is left.",
                            2);
        }
    }

    private void onScreen(DraftReview review) throws IOException {
        try (TerminalSession terminal = TerminalSession.take(invocation, () -> {})) {
            terminal.review(review);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        int left = review.count(DraftReview.Fate.OPEN) + review.more();
        new LinePrint(invocation, invocation.out())
                .line(
                        review.kept() + " kept, " + review.count(DraftReview.Fate.DROPPED) + " dropped, " + left
                                + " not written.",
                        2);
    }

    private void tellKnown(Article known, boolean alone) {
        String told = "this text is in the library already, as " + known.file() + " (\"" + known.title() + "\")";
        if (alone) {
            throw new Failure(told + "; nothing was written");
        }
        new LinePrint(invocation, invocation.err()).line(told, 2);
    }

    private void draft(ArticleSources.Named source, ArticleText text, Library library) throws IOException {
        IncomingArticle article = source.article();
        PartialDate today = PartialDate.of(LocalDate.now(invocation.clock()));
        SheetDraft.Head head = new SheetDraft.Head(
                id(source, library),
                article.title(),
                article.published().orElse(today),
                article.publisher(),
                article.url());
        if (wish.review()) {
            new PrivateTexts(invocation).offer(head.id(), text, wish.keep());
            review(head, text, library);
            return;
        }
        List<Candidate> candidates = Candidates.of(text, head.published(), library.names());
        List<Candidate> written = wish.all() ? candidates : Candidates.proposed(candidates);
        SheetDraft draft = SheetDraft.of(head, text, written);
        String file = LibrarySource.SEEDS + "/" + head.id() + ".yaml";
        if (library.article(head.id()).isPresent()) {
            throw there(file);
        }
        write(file, draft.text());
        boolean kept = new PrivateTexts(invocation).offer(head.id(), text, wish.keep());
        if (invocation.json()) {
            CandidatesJson.write(head, file, candidates, written, invocation.out());
            return;
        }
        tell(file, head, draft.facts(), candidates.size(), article.published().isEmpty(), kept);
    }

    private void tell(String file, SheetDraft.Head head, int facts, int candidates, boolean dayGuessed, boolean kept) {
        LinePrint print = new LinePrint(invocation, invocation.out());
        String best =
                facts < candidates ? facts + " of " + candidates + " candidates, the best" : facts + " candidates";
        print.line(
                file + ": " + best
                        + (dayGuessed
                                ? "; today is taken for the article's day, and words like \"on Friday\" are read"
                                        + " from it: if it is another, delete the file and give --published"
                                : ""),
                2);
        if (kept) {
            print.line("The text is kept as " + head.id() + ".txt in your folder of articles.", 2);
        }
        print.line(
                "Next: see whether each is right (dateline edit " + head.id() + "), then \"dateline new deck "
                        + head.id() + "\".",
                2);
    }

    /** The id that the user wants; else one from the file name, or from the title of a pasted text, that no sheet has yet. */
    private String id(ArticleSources.Named source, Library library) {
        if (wish.id().isPresent()) {
            return wish.id().get();
        }
        if (!source.file().equals(ArticleSources.STANDARD_INPUT)) {
            return Fixes.freshId(bareName(source.file()), new HashSet<>());
        }
        Set<String> taken = new HashSet<>();
        library.articles().forEach(article -> taken.add(article.id()));
        return Fixes.freshId(source.article().title().orElse("article"), taken);
    }

    private static String bareName(String file) {
        String name = Optional.ofNullable(Path.of(file).getFileName())
                .map(Path::toString)
                .orElse("article");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Failure there(String file) {
        return new Failure(file + " exists already and is not changed; give the new one another --id");
    }

    private void write(String file, String content) throws IOException {
        Path folder = OwnLibrary.writable(invocation).folder();
        byte[] text =
                (SchemaFiles.firstLine(folder, SchemaFiles.Kind.sheet) + content).getBytes(StandardCharsets.UTF_8);
        LibraryLock.during(folder, () -> {
            Path path = folder.resolve(file);
            if (Files.exists(path)) {
                throw there(file);
            }
            new FileChanges().put(path, text).write();
            return path;
        });
    }
}
