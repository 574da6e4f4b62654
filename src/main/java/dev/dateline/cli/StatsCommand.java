package dev.dateline.cli;

import dev.dateline.app.StatsPage;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.exchange.PlacedFile;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.StudyDay;
import dev.dateline.protocol.JsonObject;
import dev.dateline.protocol.StatsJson;
import dev.dateline.source.Suggestion;
import dev.dateline.study.Waiting;
import dev.dateline.study.stats.CardReport;
import dev.dateline.study.stats.Learned;
import dev.dateline.study.stats.Report;
import dev.dateline.study.stats.Reports;
import dev.dateline.terminal.ReportView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class StatsCommand extends DatelineCommand implements Paged, TakesQuery {
    private static final String CONFUSIONS = "confusions";
    private static final List<String> USUAL = Reports.NAMES.subList(0, 5);

    @Parameters(arity = "0..*", paramLabel = "REPORT")
    private final List<String> terms = new ArrayList<>();

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable Path html;

    /**
     * What the user wants to see.
     *
     * @param query the other terms
     */
    private record Wish(List<String> reports, List<Card> cards, List<String> query) {}

    private Wish wish(Workplace workplace) {
        Wish wish = new Wish(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String term : terms) {
            Optional<Card> card = term.contains("/") ? workplace.library().card(CardId.of(term)) : Optional.empty();
            if (term.equals("all")) {
                wish.reports().addAll(Reports.NAMES);
            } else if (Reports.NAMES.contains(term)) {
                wish.reports().add(term);
            } else if (card.isPresent()) {
                wish.cards().add(card.get());
            } else {
                wish.query().add(term);
            }
        }
        if (wish.reports().isEmpty() && wish.cards().isEmpty()) {
            wish.reports().addAll(invocation.json() || html != null ? Reports.NAMES : USUAL);
        }
        return wish;
    }

    /** Fails if a word without a colon is neither a report nor a deck. The user may have misspelt one. */
    private void requireKnown(List<String> query, Workplace workplace) {
        List<String> known = new ArrayList<>(Reports.NAMES);
        workplace.library().decks().forEach(deck -> known.add(deck.id()));
        for (String term : query) {
            boolean bare = term.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
            String word = term.startsWith("-") ? term.substring(1) : term;
            wrongIf(
                    bare && workplace.library().deck(word).isEmpty(),
                    "there is no report \"" + word + "\", and no deck of that name; "
                            + Suggestion.hint(word, known, "reports: " + String.join(" ", Reports.NAMES)));
        }
    }

    @Override
    public Integer call() throws IOException, JournalFailure {
        try (Workplace workplace = open()) {
            if (invocation.json() && html == null && terms.equals(List.of(CONFUSIONS))) {
                StatsJson.confusions(workplace.confusions().pairs()).print(invocation.out());
                return ExitStatus.DONE;
            }
            Wish wish = wish(workplace);
            requireKnown(wish.query(), workplace);
            Learned learned = workplace.learned(workplace.select(wish.query()));
            Reports reports = new Reports(learned);
            List<CardReport> single = new ArrayList<>();
            for (Card card : wish.cards()) {
                single.add(CardReport.of(learned, card, workplace.history(card.id())));
            }
            List<Report> wanted =
                    wish.reports().parallelStream().map(reports::report).toList();
            List<Report> all = Stream.concat(single.stream().map(CardReport::report), wanted.stream())
                    .toList();
            if (html != null) {
                page(html, all, learned);
            } else if (invocation.json()) {
                json(workplace, wanted, single);
            } else {
                ReportView.print(invocation, all);
            }
            return ExitStatus.DONE;
        }
    }

    private void page(Path file, List<Report> all, Learned learned) throws IOException {
        String page = StatsPage.of(all, learned.calendar().dayOf(learned.now()).toString());
        Path place = invocation.host().workingDirectory().resolve(file);
        PlacedFile.write(place, out -> {
            out.write(page.getBytes(StandardCharsets.UTF_8));
            return page.length();
        });
        if (invocation.json()) {
            new JsonObject().put("file", place).print(invocation.out());
        } else {
            say("Wrote " + file + ".");
        }
    }

    private void json(Workplace workplace, List<Report> wanted, List<CardReport> single) throws JournalFailure {
        StudyDay day = workplace.calendar().dayOf(invocation.clock().instant());
        Waiting counts = workplace.waiting(List.of(workplace.library().cards())).get(0);
        Optional<Journal> journal = workplace.journal();
        long all = journal.isPresent() ? journal.get().answers() : 0;
        long today = journal.isPresent() ? journal.get().answersOn(day) : 0;
        new JsonObject()
                .put("reviews", all)
                .put("cards", counts.cards())
                .put("new", counts.allFresh())
                .put("due", counts.allDue())
                .put(
                        "today",
                        new JsonObject()
                                .put("reviews", today)
                                .put("new", workplace.learner().introducedOn(day)))
                .put("reports", StatsJson.reports(wanted))
                .put("cardReports", single, StatsJson::card)
                .print(invocation.out());
    }
}
