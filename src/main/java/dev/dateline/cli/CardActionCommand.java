package dev.dateline.cli;

import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.Event.CardEvent.Action;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import dev.dateline.study.CardAction;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/**
 * A command that changes all cards of a query: suspend, flag, reset and their opposites. The journal gets one event for
 * each card, and all are written together. The command asks before it changes many cards.
 */
class CardActionCommand extends QueryCommand {
    /** The most cards that are changed without a question. More may be a mistake in the query. */
    private static final int MANY = 10;

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    CardAction action() {
        return new CardAction.Simple(Action.valueOf(name().toUpperCase(Locale.ROOT)));
    }

    /** What was done to the cards, in a word: {@code suspended}. */
    String done() {
        return switch (name()) {
            case "reset" -> "reset";
            case "flag", "unflag" -> name() + "ged";
            default -> name() + "ed";
        };
    }

    @Override
    public Integer call() throws IOException, JournalFailure {
        wrongIf(terms.isEmpty(), "name the cards: DECK/CARD, DECK, tag:TAG or any other QUERY");
        try (Workplace workplace = open()) {
            return perform(workplace, workplace.select(terms));
        }
    }

    int perform(Workplace workplace, List<Card> cards) throws IOException, JournalFailure {
        int news = action().changed(cards, workplace.learner()).size();
        if (news > MANY && !yes && !invocation.agrees(news + " cards would be " + done() + ". Go on?")) {
            invocation.complain("nothing was changed; --yes changes all " + news + " cards");
            return ExitStatus.FINDINGS;
        }
        List<Card> changed = workplace.apply(action(), cards);
        print(
                () -> new JsonObject().put(done(), changed, Card::id).put("unchanged", cards.size() - changed.size()),
                any -> report(changed, cards.size()));
        return ExitStatus.DONE;
    }

    private void report(List<Card> changed, int meant) {
        PrintStream out = invocation.out();
        if (meant == 0) {
            out.println("No card matches this query. A card must match every term; a comma in a value means \"or\".");
            return;
        }
        String word = Character.toUpperCase(done().charAt(0)) + done().substring(1);
        if (changed.size() <= MANY) {
            changed.forEach(card -> out.println(word + ": " + card.id()));
        } else {
            out.println(word + ": " + changed.size() + " cards.");
        }
        if (changed.size() < meant) {
            int others = meant - changed.size();
            out.println(others == 1 ? "1 card did not change." : others + " cards did not change.");
        }
    }
}
