package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.Libraries;
import dev.dateline.app.LinePrint;
import dev.dateline.deck.Card;
import dev.dateline.exchange.text.Cells;
import dev.dateline.exchange.text.ClassResults;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Plural;
import dev.dateline.source.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class ResultsCommand extends DatelineCommand {
    private static final List<String> COLUMNS =
            List.of("card", "question", "asked", "right", "commonest wrong answer", "how often", "mixed up with");

    private final Map<String, String> questions = new HashMap<>();

    @Parameters(index = "0", paramLabel = "FOLDER")
    private Path folder = Path.of("");

    @Option(names = "--csv")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        ClassResults results = read();
        for (Card card : Libraries.open(invocation).cards()) {
            questions.put(card.id().toString(), card.ask());
        }
        print(() -> json(results), out -> {
            if (csv) {
                table(results);
            } else {
                lines(results, out);
            }
        });
        return ExitStatus.DONE;
    }

    private ClassResults read() throws IOException {
        Path place = invocation.host().workingDirectory().resolve(folder);
        if (!Files.isDirectory(place)) {
            throw new Failure("there is no folder " + VisibleText.line(folder.toString()));
        }
        ClassResults results = ClassResults.read(place);
        if (results.files() == 0) {
            throw new Failure("no file in " + VisibleText.line(folder.toString())
                    + " has the results of a class; export a page with --class to get them");
        }
        for (String file : results.passedOver()) {
            invocation.err().println(VisibleText.line(file) + " has no results of a class, so it is skipped");
        }
        return results;
    }

    private String question(ClassResults.OfCard card) {
        return questions.getOrDefault(card.card(), "");
    }

    private void lines(ClassResults results, LinePrint out) {
        int learners = results.learners();
        int cards = results.cards().size();
        out.line(Plural.of(learners, "learner") + ", " + Plural.of(cards, "card"), 0);
        for (ClassResults.OfCard card : results.cards()) {
            out.line((int) Math.round(100 * card.share()) + " % right of " + card.asked() + ": "
                    + VisibleText.line(card.card()) + "  " + question(card));
            if (!card.wrong().isEmpty()) {
                out.line("    " + told(card.wrong().get(0)), 6);
            }
        }
    }

    private static String told(ClassResults.Wrong wrong) {
        String said = wrong.said().isEmpty() ? "no answer" : "\"" + VisibleText.line(wrong.said()) + "\"";
        String mixed = wrong.mixedUp().isEmpty() ? "" : ": " + VisibleText.line(wrong.mixedUp());
        return wrong.count() + " said " + said + mixed;
    }

    private void table(ClassResults results) {
        StringBuilder text = new StringBuilder(Cells.record(COLUMNS, ','));
        for (ClassResults.OfCard card : results.cards()) {
            ClassResults.Wrong worst = card.wrong().isEmpty()
                    ? new ClassResults.Wrong("", 0, "")
                    : card.wrong().get(0);
            List<String> cells = List.of(
                    card.card(),
                    question(card),
                    "" + card.asked(),
                    "" + card.right(),
                    worst.said(),
                    worst.count() == 0 ? "" : "" + worst.count(),
                    worst.mixedUp());
            text.append(Cells.record(cells.stream().map(Cells::defused).toList(), ','));
        }
        invocation.out().print(text);
    }

    private JsonObject json(ClassResults results) {
        return new JsonObject()
                .copy(results, "learners", "files")
                .put(
                        "cards",
                        results.cards(),
                        card -> new JsonObject()
                                .put("card", card.card())
                                .put("question", question(card))
                                .copy(card, "asked", "right")
                                .put(
                                        "wrong",
                                        card.wrong(),
                                        wrong -> new JsonObject().copy(wrong, "said", "count", "mixedUp")));
    }
}
