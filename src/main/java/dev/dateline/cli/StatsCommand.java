package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.StudyDay;
import dev.dateline.study.Learner;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline stats}. */
@Command(
        name = "stats",
        description = {
            "Say how far the learner has come.",
            "With \"confusions\": which cards are mixed up with which, most often first."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline stats", "  dateline stats --json", "  dateline stats confusions"})
final class StatsCommand implements Callable<Integer> {
    private final Invocation invocation;

    private static final String CONFUSIONS = "confusions";

    @Parameters(arity = "0..1", paramLabel = "REPORT", description = "confusions; the figures where there is none.")
    private @Nullable String report;

    @Spec
    private CommandSpec spec;

    StatsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * The figures.
     *
     * @param reviews recorded answers that were not undone
     * @param today of those, today's
     * @param introduced cards answered for the first time today
     */
    private record Figures(int reviews, Standings.Counts counts, int today, int introduced) {}

    @Override
    public Integer call() throws IOException, JournalFailure {
        if (report != null && !report.equals(CONFUSIONS)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no report \"" + report + "\"; there is: " + CONFUSIONS);
        }
        try (Workplace workplace = Workplace.open(invocation)) {
            Libraries.tellErrors(workplace.library(), invocation.err());
            if (report != null) {
                new ConfusionsReport(invocation, workplace.confusions()).print();
                return ExitStatus.DONE;
            }
            Figures figures = figures(workplace);
            if (invocation.json()) {
                json(figures);
            } else {
                lines(figures);
            }
            return ExitStatus.DONE;
        }
    }

    private Figures figures(Workplace workplace) throws JournalFailure {
        StudyDay day = workplace.calendar().dayOf(invocation.clock().instant());
        Learner learner = workplace.learner();
        int reviews = 0;
        int today = 0;
        if (workplace.journal().isPresent()) {
            Journal journal = workplace.journal().get();
            reviews = journal.answers();
            today = journal.answersOn(day);
        }
        Standings standings = new Standings(workplace, invocation.clock().instant());
        return new Figures(reviews, standings.count(workplace.library().cards()), today, learner.introducedOn(day));
    }

    private void json(Figures figures) throws IOException {
        try (JsonGenerator json = ProtocolWriter.JSON.createGenerator(invocation.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("reviews", figures.reviews());
            json.writeNumberField("cards", figures.counts().cards());
            json.writeNumberField("new", figures.counts().fresh());
            json.writeNumberField("due", figures.counts().due());
            json.writeObjectFieldStart("today");
            json.writeNumberField("reviews", figures.today());
            json.writeNumberField("new", figures.introduced());
            json.writeEndObject();
            json.writeEndObject();
        }
        invocation.out().println();
    }

    private void lines(Figures figures) {
        Standings.Counts counts = figures.counts();
        invocation
                .out()
                .println(counts.cards() + " cards: " + counts.fresh() + " new, " + counts.due() + " due, "
                        + (counts.cards() - counts.fresh() - counts.due()) + " resting");
        invocation.out().println(figures.reviews() + " answers in all");
        invocation
                .out()
                .println(figures.today() + " answers today, " + figures.introduced() + " cards for the first time");
    }
}
