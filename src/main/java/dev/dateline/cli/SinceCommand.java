package dev.dateline.cli;

import dev.dateline.app.LinePrint;
import dev.dateline.app.Workplace;
import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Withdrawal;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Changes;
import dev.dateline.protocol.ArticleJson;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Parameters;

final class SinceCommand extends DatelineCommand implements Paged, TakesQuery {
    @Parameters(index = "0", paramLabel = "DATE")
    private PartialDate date = PartialDate.ofYear(1);

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "QUERY")
    private final List<String> terms = new ArrayList<>();

    @Override
    public Integer call() throws IOException, JournalFailure {
        try (Workplace workplace = open()) {
            List<Card> cards = terms.isEmpty() ? studied(workplace) : workplace.select(terms);
            List<Changes.Change> changes =
                    Changes.between(date.firstDay(), workplace.today(), workplace.library(), cards);
            List<Deck> reviewed = reviewed(workplace, cards);
            print(() -> json(changes, reviewed), out -> {
                lines(changes, cards.isEmpty(), out);
                reviewed.forEach(deck -> out.line("The author of " + deck.id() + " looked for news up to "
                        + deck.reviewed().orElseThrow().inWords() + "."));
            });
            return ExitStatus.DONE;
        }
    }

    /** The decks of these cards for which the author gave a {@code reviewed} day. */
    private static List<Deck> reviewed(Workplace workplace, List<Card> cards) {
        Set<String> ids = new HashSet<>();
        cards.forEach(card -> ids.add(card.id().deck()));
        return workplace.library().decks().stream()
                .filter(deck -> ids.contains(deck.id()) && deck.reviewed().isPresent())
                .toList();
    }

    /** All cards of the decks that have an answered card. If there is no such deck, all cards. */
    private static List<Card> studied(Workplace workplace) {
        Set<String> decks = new HashSet<>();
        workplace.learner().memories().keySet().forEach(card -> decks.add(card.deck()));
        return workplace.library().cards().stream()
                .filter(card -> decks.isEmpty() || decks.contains(card.id().deck()))
                .toList();
    }

    private void lines(List<Changes.Change> changes, boolean nothing, LinePrint out) {
        if (nothing) {
            out.line("No card matches this query.", 0);
        } else if (changes.isEmpty()) {
            out.line("Nothing has changed since " + date.inWords() + ".", 0);
        }
        Set<FactRef> told = new HashSet<>();
        for (Changes.Change change : changes) {
            lines(change, told, out);
        }
    }

    /**
     * Prints a change.
     *
     * @param told the outdated facts in lines above, which are not repeated
     */
    private void lines(Changes.Change change, Set<FactRef> told, LinePrint out) {
        out.line(change.date().inWords() + ": " + (change.withdrawal() ? "withdrawn: " : "") + says(change.fact()));
        Optional<Withdrawal> withdrawn = change.fact().withdrawn();
        if (change.withdrawal() && withdrawn.isPresent()) {
            out.line("  " + VisibleText.line(withdrawn.get().why()), 4);
        }
        out.line("  source: " + VisibleText.line(source(change.source())), 4);
        for (Changes.Overtaken old : change.overtaken()) {
            if (told.add(old.fact().ref())) {
                String how = old.corrected() ? "was never true: " : old.resolved() ? "outcome of: " : "instead of: ";
                String when = old.fact().asOf().inWords();
                out.line("  " + how + says(old.fact()) + " [" + when + "; " + ids(old.cards()) + "]", 4);
            }
        }
        if (!change.cards().isEmpty()) {
            out.line("  " + (change.withdrawal() ? "not asked any more: " : "asked by: ") + ids(change.cards()), 4);
        }
    }

    private static String source(Article article) {
        boolean named = article.publisher().isPresent() || article.url().isPresent();
        return (named ? "" : "\"" + article.title() + "\", ")
                + article.origin()
                + article.url().map(url -> ", " + url).orElse("");
    }

    private static String says(Fact fact) {
        return VisibleText.line(
                fact.says() + fact.by().map(by -> " (" + by + ")").orElse(""));
    }

    private static String ids(List<Card> cards) {
        return String.join(
                ", ", cards.stream().map(card -> card.id().toString()).toList());
    }

    private JsonObject json(List<Changes.Change> changes, List<Deck> reviewed) {
        JsonObject days = new JsonObject();
        reviewed.forEach(deck -> days.put(deck.id(), deck.reviewed().orElseThrow()));
        return new JsonObject()
                .put("since", date)
                .putPresent("reviewed", reviewed.isEmpty() ? Optional.empty() : Optional.of(days))
                .put("changes", changes, SinceCommand::json);
    }

    private static JsonObject json(Changes.Change change) {
        return new JsonObject()
                .put("date", change.date())
                .putAll(ArticleJson.of(change.fact(), change.cards()))
                .put("source", ArticleJson.of(change.source()))
                .put("withdrawn", change.withdrawal())
                .put(
                        "overtakes",
                        change.overtaken(),
                        old -> ArticleJson.of(old.fact(), old.cards())
                                .put("resolved", old.resolved())
                                .putPresent("corrected", Optional.of(true).filter(any -> old.corrected())));
    }
}
