package dev.dateline.judge;

import dev.dateline.deck.Answer;
import java.util.List;
import java.util.Set;

/** Judges answers that are picked, matched or ordered. */
final class Picks {
    private Picks() {}

    /**
     * The verdict on picked choices. All right choices are correct, only some of them are partial, and any wrong choice
     * is wrong.
     */
    static Outcome choice(Answer.Choice answer, Set<Integer> picked) {
        if (picked.isEmpty() || !answer.right().containsAll(picked)) {
            return Outcome.WRONG;
        }
        int missing = answer.right().size() - picked.size();
        return missing == 0
                ? Outcome.CORRECT
                : Outcome.partial(missing == 1 ? "one more is right" : missing + " more are right");
    }

    /** The verdict on an order. One swap of neighbours is partial. Items of the same date may be in any order. */
    static Outcome ordering(Answer.Ordering answer, List<Integer> given) {
        List<Answer.Ordering.Item> items = answer.items();
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

    private static boolean sameTurn(Answer.Ordering.Item right, Answer.Ordering.Item given) {
        return right.equals(given) || (right.date().isPresent() && right.date().equals(given.date()));
    }

    /**
     * The verdict on pairs. At least half of them right is partial. Pairs with the same right side are interchangeable.
     */
    static Outcome matching(Answer.Matching answer, List<Integer> rights) {
        List<Answer.Matching.Pair> pairs = answer.pairs();
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
