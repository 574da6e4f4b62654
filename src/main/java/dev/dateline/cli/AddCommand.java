package dev.dateline.cli;

import dev.dateline.app.ArticleTexts;
import dev.dateline.app.Failure;
import dev.dateline.app.FileEditing;
import dev.dateline.app.Libraries;
import dev.dateline.app.LinePrint;
import dev.dateline.app.OwnLibrary;
import dev.dateline.app.UndoLog;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.library.Addition;
import dev.dateline.library.InboxDeck;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.QuickCard;
import dev.dateline.library.WritableLibrary;
import dev.dateline.protocol.CheckJson;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Finding;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class AddCommand extends DatelineCommand {
    private static final String STANDARD_INPUT = "-";

    enum Ages {
        event,
        state,
        plan
    }

    @Parameters(arity = "0..1", paramLabel = "CARD")
    private String line = STANDARD_INPUT;

    @Option(names = "--article", paramLabel = "ID")
    private @Nullable String article;

    @Option(names = "--deck", paramLabel = "ID", converter = Converters.Slug.class)
    private @Nullable String deck;

    @Option(names = "--says", paramLabel = "TEXT")
    private @Nullable String says;

    @Option(names = "--by", paramLabel = "NAME")
    private @Nullable String by;

    @Option(names = "--ages", paramLabel = "event|state|plan")
    private Ages ages = Ages.event;

    @Option(names = "--from", paramLabel = "WORDS")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "WORDS")
    private @Nullable String to;

    @Option(names = "--text", paramLabel = "FILE")
    private @Nullable Path text;

    private final List<CardId> added = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<QuickCard> cards = line.equals(STANDARD_INPUT)
                ? readLines()
                : List.of(QuickCard.parse(line)
                        .orElseThrow(() -> new Failure(
                                "\"" + line + "\" is not a question with an answer; write \"Question? = answer\"")));
        Optional<ArticleText> articleText = Optional.ofNullable(text).map(file -> ArticleTexts.read(invocation, file));
        WritableLibrary own = OwnLibrary.writable(invocation);
        UndoLog before = UndoLog.before(invocation, own.folder());
        try {
            return LibraryLock.during(own.folder(), () -> add(cards, articleText, own));
        } finally {
            before.remember(added);
        }
    }

    private int add(List<QuickCard> cards, Optional<ArticleText> articleText, WritableLibrary own) throws IOException {
        Library library = own.read();
        Optional<String> unsourced = unsourced(own, library);
        if (unsourced.isPresent()) {
            addUnsourced(own, library, unsourced.get(), cards);
            return ExitStatus.DONE;
        }
        int status = add(cards.get(0), articleText, own, library);
        for (QuickCard card : cards.subList(1, cards.size())) {
            status = Math.max(status, add(card, articleText, own, own.read()));
        }
        return status;
    }

    private int add(QuickCard card, Optional<ArticleText> articleText, WritableLibrary own, Library library)
            throws IOException {
        Article sheet = sheet(own, library);
        Addition addition = new Addition(
                card,
                new Addition.Sourced(
                        sheet.id(),
                        Optional.ofNullable(says),
                        Optional.ofNullable(by),
                        ages.name(),
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        articleText));
        addition.whyNotFound().ifPresent(why -> {
            throw new Failure("the passage is not in " + (text == null ? "the text" : text) + ": " + why
                    + "; nothing was written");
        });
        Addition.Result result = addition.writeTo(own, library, deckId(library, sheet.id()), sheet.title());
        requireNone(result.errors());
        if (!result.there()) {
            added.add(result.card());
        }
        return tell(card, result, own, articleText.map(List::of).orElse(List.of()));
    }

    /**
     * The cards on standard input. Empty lines and lines that begin with # are skipped. Any other line that is not a
     * card is a failure.
     */
    private List<QuickCard> readLines() throws IOException {
        List<QuickCard> cards = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        int number = 0;
        for (String line : invocation.lines().lines().toList()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            Optional<QuickCard> card = QuickCard.parse(line.strip());
            if (card.isPresent()) {
                cards.add(card.get());
            } else {
                broken.add("line " + number + ": \"" + line.strip()
                        + "\" is not a question with an answer: Question? = answer");
            }
        }
        if (!broken.isEmpty()) {
            throw new Failure(String.join("\n", broken) + "\nwrite \"Question? = answer\"; nothing was written");
        }
        if (cards.isEmpty()) {
            throw new Failure("there is no card on standard input; write \"Question? = answer\", one a line");
        }
        return cards;
    }

    /** Adds the cards to a deck without an article, and says what was done. */
    private void addUnsourced(WritableLibrary own, Library library, String deckId, List<QuickCard> cards)
            throws IOException {
        InboxDeck.Result result = InboxDeck.add(own, library, deckId, cards);
        requireNone(result.errors());
        List<CardId> ids = result.added().stream().map(InboxDeck.Added::id).toList();
        added.addAll(ids);
        print(() -> new JsonObject().put("deck", deckId).put("added", ids, CardId::card), out -> {
            out.line(Plural.of(ids.size(), "card") + " added to the deck \"" + deckId + "\""
                    + (result.there() == 0 ? "." : "; " + result.there() + " were already there."));
            result.added().stream()
                    .map(InboxDeck.Added::card)
                    .forEach(card ->
                            out.line("  " + card.ask() + " = " + card.shownAnswer() + " (" + card.kind() + ")", 4));
        });
    }

    private void requireNone(List<Finding> errors) {
        if (!errors.isEmpty()) {
            new LinePrint(invocation, invocation.err()).findings(errors);
            throw new Failure("so nothing was written");
        }
    }

    /**
     * The deck for cards without an article. It is the named deck if that deck names no article. Without a named deck,
     * it is the inbox for lines of the standard input, and if there is no article to choose. Empty if the cards have an
     * article.
     */
    private Optional<String> unsourced(WritableLibrary own, Library library) {
        if (isSourced()) {
            return Optional.empty();
        }
        boolean inbox = line.equals(STANDARD_INPUT)
                || (own.holding(library.articles()).isEmpty()
                        && library.articles().size() != 1);
        return deck == null
                ? Optional.of(InboxDeck.ID).filter(any -> inbox)
                : Optional.of(deck).filter(named -> articles(library).isEmpty());
    }

    /** Whether an option says that the card is from an article. */
    private boolean isSourced() {
        return article != null || says != null || by != null || from != null || to != null || text != null;
    }

    private List<String> articles(Library library) {
        return Optional.ofNullable(deck)
                .flatMap(library::deck)
                .map(Deck::articles)
                .orElse(List.of());
    }

    /**
     * The article of a card: the named one, or the only one of the named deck, of the own library, or of all libraries.
     */
    private Article sheet(WritableLibrary own, Library library) {
        if (article != null) {
            return Libraries.sheet(library, article);
        }
        List<Article> mine = own.holding(library.articles());
        List<String> ids = deck != null && !articles(library).isEmpty()
                ? articles(library)
                : (mine.isEmpty() ? library.articles() : mine)
                        .stream().map(Article::id).distinct().toList();
        if (ids.isEmpty()) {
            throw new Failure("there is no fact sheet yet; \"dateline new article FILE\" begins one,"
                    + " and \"dateline add\" without a card adds lines to an inbox");
        }
        if (ids.size() > 1 || (deck != null && articles(library).isEmpty())) {
            throw wrong("name its fact sheet with --article: " + String.join(", ", ids));
        }
        return Libraries.sheet(library, ids.get(0));
    }

    private String deckId(Library library, String sheet) {
        if (deck != null) {
            return deck;
        }
        List<String> naming = library.decks().stream()
                .filter(found -> found.articles().contains(sheet))
                .map(Deck::id)
                .toList();
        if (naming.size() > 1) {
            throw new Failure(
                    "several decks name the article: " + String.join(", ", naming) + "; name one with \"--deck\"");
        }
        return naming.isEmpty() ? sheet : naming.get(0);
    }

    /** Shows what was added, and the findings for it. Returns the exit status. */
    private int tell(QuickCard card, Addition.Result result, WritableLibrary own, List<ArticleText> texts)
            throws IOException {
        FileEditing.Edited after = FileEditing.checked(invocation, own, result.deckFile(), texts);
        int line = after.library()
                .card(result.card())
                .map(found -> found.head().at().line())
                .orElse(0);
        List<Finding> findings =
                after.findings().stream().filter(f -> f.at().line() >= line).toList();
        print(() -> CheckJson.about(result.card().toString(), findings), out -> {
            if (result.there()) {
                out.line("This fact and its card are there already; nothing was written.");
            }
            out.line(result.deckFile() + ":" + line + ": " + result.card());
            out.line("  " + card.ask());
            out.line("  " + card.shownAnswer()
                    + (card.accept().isEmpty() ? "" : "  (also: " + String.join(", ", card.accept()) + ")"));
            out.findings(findings);
        });
        return status(findings.isEmpty());
    }
}
