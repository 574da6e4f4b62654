package dev.dateline.cli;

import dev.dateline.app.Libraries;
import dev.dateline.app.LinePrint;
import dev.dateline.article.Ages;
import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import dev.dateline.library.Revisit;
import dev.dateline.protocol.ArticleJson;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.VisibleText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

final class StaleCommand extends DatelineCommand implements Paged {
    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable PartialDate until;

    @Override
    public Integer call() {
        Library library = Libraries.open(invocation);
        Libraries.tellErrors(invocation, library);
        LocalDate day = until != null ? until.lastDay() : LocalDate.now(invocation.clock());
        List<Revisit> stale = Revisit.by(day, library);
        print(() -> json(stale, day), out -> {
            if (stale.isEmpty()) {
                out.line("No fact needs another look.");
            }
            stale.forEach(fact -> lines(fact, out));
        });
        return ExitStatus.DONE;
    }

    private static void lines(Revisit stale, LinePrint out) {
        Fact fact = stale.fact();
        String kind = fact.ages() == Ages.PLAN ? "plan" : "state";
        String by = fact.by().map(who -> " (" + who + ")").orElse("");
        out.line(fact.ref() + ", a " + kind + " of " + fact.asOf().inWords() + ", since " + stale.since(), 4);
        out.line("  " + VisibleText.line(fact.says() + by), 4);
        for (Card card : stale.cards()) {
            out.line("  " + card.id() + ": " + VisibleText.line(card.ask()), 4);
        }
    }

    private static JsonObject json(List<Revisit> stale, LocalDate day) {
        return new JsonObject()
                .put("until", day)
                .put(
                        "stale",
                        stale,
                        each -> new JsonObject()
                                .put("since", each.since())
                                .putAll(ArticleJson.of(each.fact(), each.cards())));
    }
}
