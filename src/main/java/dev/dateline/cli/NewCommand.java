package dev.dateline.cli;

import dev.dateline.app.ArticleSources;
import dev.dateline.app.Failure;
import dev.dateline.app.Libraries;
import dev.dateline.app.NewDrafts;
import dev.dateline.app.OwnLibrary;
import dev.dateline.app.SchemaFiles;
import dev.dateline.app.TerminalCheck;
import dev.dateline.article.Article;
import dev.dateline.article.PartialDate;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryFile;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.WritableLibrary;
import dev.dateline.library.draft.DeckDraft;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Findings;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class NewCommand extends DatelineCommand {
    enum Kind {
        article,
        deck
    }

    @Parameters(index = "0", paramLabel = "article|deck")
    private Kind kind = Kind.article;

    @Parameters(index = "1..*", paramLabel = "FILE|ARTICLE")
    private List<String> names = new ArrayList<>();

    @Option(names = "--text", paramLabel = "FILE")
    private @Nullable String text;

    @Option(names = "--id", paramLabel = "ID", converter = Converters.Slug.class)
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--published", paramLabel = "DATE")
    private @Nullable PartialDate published;

    @Option(names = "--publisher", paramLabel = "NAME")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "ADDRESS")
    private @Nullable String url;

    @Option(names = "--keep")
    private boolean keep;

    @Option(names = "--review")
    private boolean review;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        return kind == Kind.article ? newArticle() : newDeck();
    }

    private int newArticle() throws IOException {
        List<String> files = new ArrayList<>(names);
        Optional.ofNullable(text).ifPresent(files::add);
        wrongIf(files.isEmpty(), "\"new article\" needs a file: dateline new article FILE; - reads pasted text");
        if (files.size() > 1 && (id != null || title != null || url != null)) {
            throw wrong("--id, --title and --url are for one article; name one file");
        }
        List<ArticleSources.Named> sources = new ArrayList<>();
        for (ArticleSources.Named source : new ArticleSources(invocation).read(files)) {
            sources.add(new ArticleSources.Named(
                    source.file(),
                    source.article()
                            .with(
                                    Optional.ofNullable(title),
                                    Optional.ofNullable(published),
                                    Optional.ofNullable(publisher),
                                    Optional.ofNullable(url))));
        }
        new NewArticle(
                        invocation,
                        new NewArticle.Wish(Optional.ofNullable(id), all, keep, review || opensReview(files)))
                .draft(sources);
        return ExitStatus.DONE;
    }

    /** Whether a review is opened. It is for a single article at a terminal, unless all candidates are wanted. */
    private boolean opensReview(List<String> files) {
        boolean typed = files.contains(ArticleSources.STANDARD_INPUT);
        return !all && !typed && files.size() == 1 && !invocation.json() && TerminalCheck.isInteractive();
    }

    /** Why a sheet gives no card: its facts have errors, as drafts without a statement, or have cards already. */
    private static Failure nothingToAsk(Library library, Article sheet) {
        long errors = library.findings().stream()
                .filter(finding -> finding.isError() && finding.file().equals(sheet.file()))
                .count();
        String why = errors > 0
                ? Plural.of(errors, "error") + " in its facts; \"dateline edit " + sheet.id() + "#\" opens the first"
                : sheet.facts().isEmpty() ? "it has no facts" : "each of its facts has a card";
        return new Failure("\"" + sheet.id() + "\" has nothing to ask: " + why + ". Nothing was written");
    }

    private int newDeck() throws IOException {
        wrongIf(names.size() != 1, "\"new deck\" needs a fact sheet: dateline new deck ARTICLE");
        String article = names.get(0);
        String name = id == null ? article : id;
        Library library = LibraryReader.read(invocation.libraries().sources());
        Article sheet = Libraries.sheet(library, article);
        DeckDraft draft = DeckDraft.of(library, sheet, name);
        if (draft.cards() == 0) {
            throw nothingToAsk(library, sheet);
        }
        WritableLibrary own = OwnLibrary.writable(invocation);
        String file = own.deck(name);
        boolean there = own.knows(file);
        if (there) {
            addTo(own, file, draft);
        } else {
            NewDrafts.write(own.folder(), file, SchemaFiles.Kind.deck, draft.text(name));
        }
        print(() -> new JsonObject().put("file", file).put("drafts", draft.cards()), out -> {
            out.line(file + ": " + Plural.of(draft.cards(), there ? "more card" : "card"));
            out.line("Next: check each card (dateline edit " + name + "). Then \""
                    + invocation.libraries().checksOwn() + "\" shows what is left to do.");
        });
        return ExitStatus.DONE;
    }

    private static void addTo(WritableLibrary own, String file, DeckDraft draft) throws IOException {
        LibraryLock.during(own.folder(), () -> {
            LibraryFile deck = own.open(file, new Findings())
                    .orElseThrow(() -> new Failure(file + " has errors; fix them before you add to it"));
            deck.save(draft.addedTo(deck));
            return file;
        });
    }
}
