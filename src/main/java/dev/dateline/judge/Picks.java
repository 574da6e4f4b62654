package dev.dateline.judge;

import dev.dateline.deck.Card;
import java.util.List;
import java.util.Set;

/** Judges what is picked, paired or put in order; nothing here is typed. */
final class Picks {
    private Picks() {}

    static Outcome single(Card.SingleChoice card, int picked) {
        return picked == card.answer() ? Outcome.CORRECT : Outcome.WRONG;
    }

    /** All right ones; one right and none wrong is partial; any wrong pick is wrong. */
    static Outcome several(Card.SeveralChoices card, Set<Integer> picked) {
        if (picked.isEmpty() || !card.answers().containsAll(picked)) {
            return Outcome.WRONG;
        }
        int missing = card.answers().size() - picked.size();
        return missing == 0
                ? Outcome.CORRECT
                : Outcome.partial(missing == 1 ? "one more is right" : missing + " more are right");
    }

    static Outcome statement(Card.Statement card, boolean claimed) {
        return claimed == card.holds() ? Outcome.CORRECT : Outcome.WRONG;
    }

    /** One swap of neighbours is partial; items of the same date may stand either way. */
    static Outcome ordering(Card.Ordering card, List<Integer> given) {
        List<Card.Ordering.Item> items = card.items();
        int first = -1;
        int misplaced = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!sameTurn(items.get(i), items.get(given.get(i)))) {
                first = misplaced == 0 ? i : first;
                misplaced++;
            }
        }
        if (misplaced == 0) {
            return Outcome.CORRECT;
        }
        boolean neighbours = misplaced == 2
                && first + 1 < items.size()
                && sameTurn(items.get(first), items.get(given.get(first + 1)))
                && sameTurn(items.get(first + 1), items.get(given.get(first)));
        return neighbours ? Outcome.partial("two neighbours are swapped") : Outcome.WRONG;
    }

    private static boolean sameTurn(Card.Ordering.Item right, Card.Ordering.Item given) {
        return right.equals(given) || (right.date().isPresent() && right.date().equals(given.date()));
    }

    /** Half or more is partial; equal right sides are interchangeable. */
    static Outcome matching(Card.Matching card, List<Integer> rights) {
        List<Card.Matching.Pair> pairs = card.pairs();
        int right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            String wanted = Folding.key(pairs.get(i).right());
            if (wanted.equals(Folding.key(pairs.get(rights.get(i)).right()))) {
                right++;
            }
        }
        if (right == pairs.size()) {
            return Outcome.CORRECT;
        }
        return right * 2 >= pairs.size()
                ? Outcome.partial(right + " of " + pairs.size() + " pairs are right")
                : Outcome.WRONG;
    }
}
