package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.exchange.anki.AnkiAnswers;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ForeignAnswers;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.text.PageResults;
import dev.dateline.journal.Event;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Plural;
import dev.dateline.source.VisibleText;
import java.io.IOException;
import java.util.List;

/** {@code dateline import --reviews FILE}: imports answers given elsewhere to exported cards. */
record ImportReviews(Invocation invocation, String file, boolean dryRun) {
    int run(ArrivedFile arrived) throws IOException, JournalFailure {
        try (Workplace workplace = Workplace.open(invocation)) {
            ForeignAnswers answers = arrived.isZip()
                    ? AnkiAnswers.read(arrived, workplace.library().cards())
                    : PageResults.read(arrived, workplace.library().cards());
            List<Event> brought = workplace.bringHome(answers.pasts(), !dryRun);
            report(answers, brought.size());
            return ExitStatus.DONE;
        } catch (ImportFailure e) {
            throw ImportCommand.failure(e);
        }
    }

    private void report(ForeignAnswers answers, int added) {
        int known = answers.read() - answers.strange() - added;
        if (!invocation.json()) {
            invocation
                    .out()
                    .println(VisibleText.line(file) + ", " + answers.format() + ": "
                            + Plural.of(answers.read(), "answer") + " read, " + added
                            + (dryRun ? " would be" : "")
                            + " added to your journal, " + known + " known already, " + answers.strange()
                            + " to cards that are not here");
            return;
        }
        new JsonObject()
                .put("file", file)
                .put("format", answers.format())
                .put("dryRun", dryRun)
                .put("read", answers.read())
                .put("added", added)
                .put("known", known)
                .put("notHere", answers.strange())
                .print(invocation.out());
    }
}
