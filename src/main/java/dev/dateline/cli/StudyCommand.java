package dev.dateline.cli;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.JournalSync;
import dev.dateline.app.Withdrawals;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Query;
import dev.dateline.study.SessionSettings;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

final class StudyCommand extends QueryCommand {
    @Option(names = "--cram")
    boolean cram;

    @Option(names = "--in-order")
    boolean inOrder;

    @Option(names = "--new", paramLabel = "N")
    @Nullable
    Integer newCards;

    @Option(names = "--max", paramLabel = "N")
    @Nullable
    Integer maxCards;

    @Option(names = "--read-first")
    private boolean readFirst;

    @Option(names = "--seed", paramLabel = "N", hidden = true)
    private @Nullable Long seed;

    @Override
    public Integer call() throws IOException, JournalFailure, InterruptedException {
        SessionSettings settings = settings();
        FrontEnds.prepare(invocation);
        try (Workplace workplace = open()) {
            boolean begun = workplace.journal().isPresent();
            if (begun && !cram) {
                new JournalSync(invocation).begin();
            }
            if (!cram && begun) {
                new LibraryChangePrompt(invocation, workplace).show();
            }
            Query query = workplace.query(terms);
            List<Card> cards = workplace.select(query);
            if (query.asksForConfused() && !inOrder) {
                cards = workplace.confusions().sideBySide(cards);
                settings = settings.drilling();
            }
            SplittableRandom random = seed == null ? new SplittableRandom() : new SplittableRandom(seed);
            FrontEnd front = FrontEnds.of(invocation, workplace, readFirst);
            if (!cram) {
                Withdrawals.tell(front, workplace, cards);
            }
            if (!FrontEnds.onScreen(invocation)) {
                workplace.clockWarning().ifPresent(invocation::complain);
            }
            front.study(workplace.session(cards, settings, random));
            if (!invocation.json() && cards.isEmpty() && !terms.isEmpty()) {
                say("No card matches this query.");
            }
            if (!invocation.json() && isAllSuspended(workplace, cards)) {
                invocation.tell("All these cards are suspended. \"dateline unsuspend\" asks them again.");
            }
            if (!cram && !begun) {
                new LibraryChangePrompt(invocation, workplace).show();
            }
            return ExitStatus.DONE;
        }
    }

    private static boolean isAllSuspended(Workplace workplace, List<Card> cards) {
        return !cards.isEmpty()
                && cards.stream().allMatch(card -> workplace.learner().suspended(card.id()));
    }

    private SessionSettings settings() {
        SessionSettings settings = invocation.settings().session();
        settings = cram ? settings.cramming() : settings;
        settings = inOrder ? settings.asWritten() : settings;
        settings = newCards == null ? settings : settings.withNewCards(counted("--new", newCards));
        return maxCards == null ? settings : settings.withMaxCards(counted("--max", maxCards));
    }

    private int counted(String option, int number) {
        wrongIf(number < 0, option + " takes a number of cards, 0 or more");
        return number;
    }
}
