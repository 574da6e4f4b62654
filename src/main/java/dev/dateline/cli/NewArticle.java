package dev.dateline.cli;

import dev.dateline.app.ArticleSources;
import dev.dateline.app.ArticleTexts;
import dev.dateline.app.Failure;
import dev.dateline.app.Invocation;
import dev.dateline.app.LinePrint;
import dev.dateline.app.NewDrafts;
import dev.dateline.app.OwnLibrary;
import dev.dateline.app.SchemaFiles;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.Readings;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.draft.Candidate;
import dev.dateline.library.draft.Candidates;
import dev.dateline.library.draft.DraftReview;
import dev.dateline.library.draft.IncomingArticle;
import dev.dateline.library.draft.SheetDraft;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.VisibleText;
import dev.dateline.terminal.ReviewLines;
import dev.dateline.terminal.TerminalSession;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts fact sheets from articles. */
record NewArticle(Invocation invocation, Wish wish) {
    /**
     * The options.
     *
     * @param id the id of the sheet; if empty, it is made from the file name, or from the title of a pasted text
     * @param all whether all candidates are written, and not only the best
     * @param keep whether the text is copied into the private folder
     * @param review whether the author reviews the candidates, so that only those they keep are written
     */
    record Wish(Optional<String> id, boolean all, boolean keep, boolean review) {}

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
                SheetDraft.Head head = headOf(known.get());
                review(head, true, text, library, NewDrafts.candidates(head, text, true, library));
            } else if (known.isPresent()) {
                tellKnown(known.get(), sources.size() == 1);
            } else {
                draft(source, text, library, sources.size() == 1);
            }
        }
    }

    private static SheetDraft.Head headOf(Article known) {
        return new SheetDraft.Head(
                known.id(), Optional.of(known.title()), known.published(), known.publisher(), known.url());
    }

    /**
     * Opens a review on the screen or in lines. If nothing is kept, the own library is not created.
     */
    private void review(
            SheetDraft.Head head, boolean dayKnown, ArticleText text, Library library, List<Candidate> candidates)
            throws IOException {
        OwnLibrary.Before before = OwnLibrary.Before.of(invocation);
        DraftReview review = NewDrafts.review(invocation, head, dayKnown, text, library, candidates);
        if (FrontEnds.onScreen(invocation)) {
            onScreen(review);
        } else {
            new ReviewLines(invocation, review).hold();
        }
        if (!before.restored()) {
            OwnLibrary.tell(invocation, before.begun());
        }
        if (review.kept() > 0) {
            invocation.tell("Next: \"dateline study " + head.id() + "\" asks the cards, and \""
                    + invocation.libraries().checksOwn() + "\" shows what is left to do.");
        }
    }

    private void onScreen(DraftReview review) throws IOException {
        try (TerminalSession terminal = TerminalSession.take(invocation, () -> {})) {
            terminal.review(review);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        invocation.tell(ReviewLines.summary(review));
    }

    private static String nothing(SheetDraft.Head head) {
        return "no facts were found for " + head.id() + ", so nothing was written; --all writes a sheet without facts";
    }

    private void tellKnown(Article known, boolean alone) {
        String told = "this text is in the library already, as " + known.file() + " (\"" + known.title() + "\")";
        if (alone) {
            throw new Failure(told + "; nothing was written. To begin again, delete that file first");
        }
        new LinePrint(invocation, invocation.err()).line(told);
    }

    private void draft(ArticleSources.Named source, ArticleText text, Library library, boolean alone)
            throws IOException {
        PartialDate today = PartialDate.of(LocalDate.now(invocation.clock()));
        IncomingArticle told = source.article().dated(today);
        IncomingArticle article = told.published().isEmpty() && wish.review()
                ? told.with(Optional.empty(), askedDay(), Optional.empty(), Optional.empty())
                : told;
        SheetDraft.Head head = new SheetDraft.Head(
                wish.id().orElseGet(() -> source.freshId(library)),
                article.title(),
                article.published().orElse(today),
                article.publisher(),
                article.url());
        Optional<Article> same = library.article(head.id());
        String file = LibrarySource.file(LibrarySource.SEEDS, head.id());
        if (same.isPresent() && (!wish.review() || same.get().textSha256().isPresent())) {
            throw NewDrafts.exists(file);
        }
        List<Candidate> candidates =
                NewDrafts.candidates(head, text, article.published().isPresent(), library);
        if (candidates.isEmpty() && !wish.all()) {
            if (alone) {
                throw new Failure(nothing(head));
            }
            invocation.complain(nothing(head));
            return;
        }
        if (wish.review()) {
            ArticleTexts.keep(invocation, head.id(), text, wish.keep());
            review(head, article.published().isPresent(), text, library, candidates);
            if (article.published().isEmpty()) {
                invocation.tell("The text gives no day, so Dateline uses " + today.inWords()
                        + ". Facts with a day such as \"on Friday\" are left out. If the article is older, delete "
                        + file + " and begin again with --published.");
            }
            return;
        }
        List<Candidate> written = wish.all() ? candidates : Candidates.proposed(candidates);
        SheetDraft draft = SheetDraft.of(head, text, written);
        NewDrafts.write(OwnLibrary.writable(invocation).folder(), file, SchemaFiles.Kind.sheet, draft.text());
        boolean kept = ArticleTexts.keep(invocation, head.id(), text, wish.keep());
        if (invocation.json()) {
            json(head, file, candidates, written).print(invocation.out());
            return;
        }
        tell(file, head, draft.facts(), candidates.size(), article.published().isEmpty(), kept);
    }

    /** Asks at a terminal for the day, if the text does not give it. */
    private Optional<PartialDate> askedDay() throws IOException {
        if (!invocation.isWatched()) {
            return Optional.empty();
        }
        invocation.tell("The text gives no day. On which day did the article appear? Press Enter if you do not know.");
        String question = "Day, such as 27 November 2026:";
        String typed = invocation.answer(question);
        Optional<PartialDate> day = Readings.date(typed);
        while (day.isEmpty() && !typed.isEmpty()) {
            invocation.tell("\"" + VisibleText.line(typed) + "\" is not a day.");
            typed = invocation.answer(question);
            day = Readings.date(typed);
        }
        return day;
    }

    private void tell(String file, SheetDraft.Head head, int facts, int candidates, boolean dayGuessed, boolean kept) {
        LinePrint print = new LinePrint(invocation, invocation.out());
        String best =
                facts < candidates ? "the best " + facts + " of " + candidates + " candidates" : facts + " candidates";
        print.line(file + ": " + best
                + (dayGuessed
                        ? ". The text gives no day, so Dateline uses today. Facts with a day such as \"on Friday\""
                                + " are left out. If the article is older, delete the file and give --published."
                        : ""));
        if (kept) {
            print.line("The text is kept as " + head.id() + ".txt in your folder of articles.");
        }
        print.line("Next: check each fact (dateline edit " + head.id() + "#), then \"dateline new deck " + head.id()
                + "\".");
    }

    private static JsonObject json(SheetDraft.Head head, String file, List<Candidate> all, List<Candidate> written) {
        Set<Candidate> kept = Set.copyOf(written);
        List<JsonObject> candidates = new ArrayList<>();
        for (Candidate candidate : all) {
            candidates.add(new JsonObject()
                    .put("rank", candidates.size() + 1)
                    .put("proposed", kept.contains(candidate))
                    .putAll(json(candidate)));
        }
        return new JsonObject()
                .put("article", head.id())
                .put("file", file)
                .copy(head, "title", "published", "publisher", "url")
                .put("drafts", written.size())
                .put("candidates", candidates);
    }

    private static JsonObject json(Candidate candidate) {
        return new JsonObject()
                .put("kind", candidate.kind())
                .put("value", candidate.shortValue())
                .put("numbers", numbers(candidate))
                .copy(candidate, "unit", "words", "by", "certainty", "ages", "asOf")
                .put("reads", Optional.of(candidate.reads()).filter(reads -> !reads.isEmpty()))
                .put("passage", new JsonObject().copy(candidate.passage(), "from", "to", "sha256"))
                .put("sentence", candidate.sentence())
                .put("ask", candidate.card().map(card -> card.ask()))
                .put("says", candidate.card().map(card -> card.says()));
    }

    private static List<BigDecimal> numbers(Candidate candidate) {
        return candidate.values().stream()
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).number())
                .toList();
    }
}
