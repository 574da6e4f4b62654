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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "study",
        description = {
            "Ask what is due, then new cards.",
            "A QUERY chooses the cards: a deck, DECK/CARD, deck: tag: article: kind: month: is: confused:; "
                    + "a minus before a term excludes cards, and a comma in a value means \"or\".",
            "With \"confidence: on\" in the settings, end an answer in ! if you are sure, or in a space and "
                    + "? if you guess. For a choice, press its key again: once for sure, twice for a guess."
        },
        footer = {
            "  dateline study                          what is due, then new cards",
            "  dateline study japan-china-talks        one deck",
            "  dateline study tag:visit -is:new        reviews on one topic",
            "  dateline study confused:                cards that you mix up, side by side",
            "  dateline study month:2022-12 --cram     practise the cards of a month; nothing is recorded",
            "  dateline study --json                   for programs: one JSON object a line"
        })
final class StudyCommand extends QueryCommand {
    @Option(names = "--cram", description = "Practise: ask every card once, without limits. Nothing is recorded.")
    boolean cram;

    @Option(names = "--in-order", description = "Ask decks and cards in the order in which they are written.")
    boolean inOrder;

    @Option(names = "--new", paramLabel = "N", description = "At most N new cards.")
    @Nullable
    Integer newCards;

    @Option(names = "--max", paramLabel = "N", description = "At most N different cards.")
    @Nullable
    Integer maxCards;

    @Option(
            names = "--read-first",
            description = "With --json or in a pipe: print the facts behind new cards before the cards are asked.")
    private boolean readFirst;

    @Option(names = "--seed", paramLabel = "N", hidden = true, description = "Lay out the cards the same every time.")
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
            front.study(workplace.session(cards, settings, random));
            if (!invocation.json() && isAllSuspended(workplace, cards)) {
                say("All these cards are suspended. \"dateline unsuspend\" asks them again.");
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
