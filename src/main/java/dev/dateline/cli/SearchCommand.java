package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.Workplace;
import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Found;
import dev.dateline.library.Library;
import dev.dateline.library.QueryReader;
import dev.dateline.library.Search;
import dev.dateline.protocol.JsonObject;
import dev.dateline.terminal.Printout;
import dev.dateline.terminal.SearchView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class SearchCommand extends DatelineCommand implements Paged, TakesQuery {
    @Parameters(arity = "0..*", paramLabel = "WORD")
    private final List<String> terms = new ArrayList<>();

    @Option(names = "--max", paramLabel = "N", defaultValue = "20")
    private int most;

    @Override
    public Integer call() throws IOException, JournalFailure {
        wrongIf(most < 1, "--max takes a number, 1 or more");
        try (Workplace workplace = open()) {
            QueryReader.Result wish = QueryReader.search(terms, workplace.library());
            Failure.ifAny(wish.errors());
            wrongIf(
                    wish.words().isEmpty() && wish.query().isEverything(),
                    "give a word to look for, or a term such as is:flagged: dateline search WORD");
            List<Found> found = found(workplace, wish);
            print(() -> json(wish.words().wanted(), found), any -> {
                if (found.isEmpty()) {
                    say(
                            wish.words().isEmpty()
                                    ? "No card matches these terms."
                                    : "Nothing contains " + quoted(wish.words().wanted()) + ".");
                } else {
                    Printout.print(invocation, page -> SearchView.draw(page, found, wish.words(), most));
                }
            });
            return ExitStatus.DONE;
        }
    }

    private static List<Found> found(Workplace workplace, QueryReader.Result wish) {
        Library library = workplace.library();
        if (wish.query().isEverything()) {
            return Search.find(library, wish.words());
        }
        List<Card> cards = wish.query().select(library, workplace.trait());
        if (wish.words().isEmpty()) {
            return Search.find(library, cards, Set.of(), wish.words());
        }
        Set<Fact> facts = Set.copyOf(wish.query().selectFacts(library, workplace.trait()));
        return Search.find(library, cards, facts, wish.words());
    }

    private static String quoted(List<String> words) {
        return words.size() == 1
                ? "\"" + words.get(0) + "\""
                : "all of \"" + String.join(" ", words) + "\"; fewer words find more";
    }

    private JsonObject json(List<String> words, List<Found> found) {
        return new JsonObject()
                .put("words", words)
                .put("total", found.size())
                .put(
                        "found",
                        found.subList(0, Math.min(most, found.size())),
                        one -> json(one).put("score", Math.round(one.score() * 1000) / 1000.0));
    }

    private static JsonObject json(Found found) {
        if (found instanceof Found.ACard it) {
            return new JsonObject()
                    .put("card", it.card().id())
                    .put("kind", it.card().kind().word())
                    .put("ask", it.card().ask())
                    .put("answer", it.card().answer().shown());
        }
        if (found instanceof Found.AFact it) {
            return new JsonObject().put("fact", it.fact().ref()).copy(it.fact(), "says", "by", "asOf");
        }
        Article article = ((Found.AnArticle) found).article();
        return new JsonObject().put("article", article.id()).copy(article, "title", "published");
    }
}
