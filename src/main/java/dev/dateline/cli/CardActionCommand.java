package dev.dateline.cli;

import dev.dateline.app.Consent;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import dev.dateline.study.CardAction;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A command that changes all cards of a query: one event in the journal for each, all written together. It asks before it changes
 * many.
 */
abstract class CardActionCommand extends DatelineCommand implements TakesQuery {
    /** More cards than this may be a mistake in the query. */
    private static final int MANY = 10;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Which cards: as for \"dateline study\".")
    private final List<String> terms = new ArrayList<>();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask, even for many cards.")
    private boolean yes;

    private final CardAction action;
    private final String done;

    CardActionCommand(Invocation invocation, CardAction action, String done) {
        super(invocation);
        this.action = action;
        this.done = done;
    }

    CardAction action() {
        return action;
    }

    /** The result for the cards: {@code suspended}. */
    String done() {
        return done;
    }

    @Override
    public List<String> terms() {
        return terms;
    }

    @Override
    public Integer call() throws IOException, JournalFailure {
        if (terms.isEmpty()) {
            throw wrong("name the cards: DECK/CARD, DECK, tag:TAG or any other QUERY");
        }
        try (Workplace workplace = open()) {
            Optional<List<Card>> cards = workplace.select(terms);
            return cards.isEmpty() ? ExitStatus.USAGE : perform(workplace, cards.get());
        }
    }

    /** Changes the cards of the query. */
    int perform(Workplace workplace, List<Card> cards) throws IOException, JournalFailure {
        int news = action().changed(cards, workplace.learner()).size();
        if (news > MANY && !yes && !Consent.given(invocation, news + " cards would be " + done() + ". Go on?")) {
            invocation.complain("nothing was changed; --yes does it to all " + news + " cards");
            return ExitStatus.FINDINGS;
        }
        report(workplace.apply(action(), cards), cards.size());
        return ExitStatus.DONE;
    }

    private void report(List<Card> changed, int meant) {
        if (invocation.json()) {
            new JsonObject()
                    .put(done(), changed.stream().map(Card::id).toList())
                    .put("unchanged", meant - changed.size())
                    .print(invocation.out());
            return;
        }
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
