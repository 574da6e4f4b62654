package dev.dateline.cli;

import dev.dateline.app.Setting;
import dev.dateline.app.Settings;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.StatsJson;
import dev.dateline.source.Plural;
import dev.dateline.study.stats.Outlook;
import dev.dateline.study.stats.Report;
import dev.dateline.terminal.ReportView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

final class ForecastCommand extends QueryCommand implements Paged {
    @Option(names = "--retention", paramLabel = "R")
    private @Nullable Double retention;

    @Option(names = "--new", paramLabel = "N")
    private @Nullable Integer newCards;

    @Option(names = "--days", paramLabel = "D", defaultValue = "365")
    private int days;

    @Override
    public Integer call() throws IOException, JournalFailure {
        wrongIf(days < 1 || days > 3650, "--days takes a number from 1 to 3650");
        wrongIf(
                retention != null && !(retention >= 0.7 && retention <= 0.99),
                "--retention takes a number from 0.7 to 0.99");
        wrongIf(newCards != null && (newCards < 0 || newCards > 9999), "--new takes a number of cards, 0 to 9999");
        try (Workplace workplace = open()) {
            List<Card> cards = workplace.select(terms);
            Settings settings = invocation.settings();
            Outlook outlook = workplace.outlook(cards);
            double wanted = retention == null ? settings.scheduler().desiredRetention() : retention;
            List<Outlook.Result> choices =
                    outlook.choices(wanted, newCards == null ? settings.get(Setting.NEW_CARDS) : newCards, days);
            Outlook.Result result = choices.stream()
                    .filter(choice -> choice.retention() == wanted)
                    .findFirst()
                    .orElseThrow();
            List<Report> reports = outlook.reports(result, choices);
            print(
                    () -> StatsJson.outlook(result, choices, reports, Optional.empty()),
                    any -> ReportView.print(
                            invocation, Outlook.told(List.of(sentence(result, cards.size())), reports)));
            return ExitStatus.DONE;
        }
    }

    private static String sentence(Outlook.Result result, int cards) {
        String fresh = Plural.of(result.newADay(), "new card");
        return "In " + result.days().size() + " days, " + fresh + " a day and a target of "
                + Math.round(result.retention() * 100) + "%: " + Outlook.minutes(result.minutes())
                + " minutes a day, " + Outlook.minutes(result.busiest()) + " on the busiest; at the end "
                + result.begun()
                + " of " + cards + " cards are begun, and you know roughly " + Math.round(result.known()) + "."
                + (result.waiting() > 0
                        ? " More is due then than your limits allow: " + result.waiting() + " cards wait."
                        : "");
    }
}
