package dev.dateline.judge;

import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import java.util.List;
import java.util.Optional;

/**
 * A fair quizmaster: says what an answer is worth, and names what a wrong one was mixed up with. Cheap to make; safe to use from
 * several threads.
 */
public final class Judge {
    private final Knowledge knowledge;

    public Judge(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Judges one answer.
     *
     * @throws IllegalArgumentException where the response is not of the card's kind ({@link Response.Typed} for the four typed
     *     kinds and so on), or holds an index that the card does not have
     */
    public Judgement judge(Card card, Response response, Context context) {
        return card.accept(new Bench(knowledge, response, context));
    }

    private record Bench(Knowledge knowledge, Response response, Context context) implements Card.Visitor<Judgement> {
        @Override
        public Judgement shortAnswer(Card.ShortAnswer card) {
            return typed(card, card.answer(), card.forms().accept());
        }

        @Override
        public Judgement person(Card.PersonAnswer card) {
            return typed(card, card.person().full(), card.forms().accept());
        }

        @Override
        public Judgement number(Card.NumberAnswer card) {
            return typed(card, card.quantity().shown(), card.forms().accept());
        }

        @Override
        public Judgement date(Card.DateAnswer card) {
            return typed(card, card.date().inWords(), card.forms().accept());
        }

        @Override
        public Judgement single(Card.SingleChoice card) {
            int picked = index(
                    response(Response.Picked.class).choice(), card.choices().size());
            return plain(card, Picks.single(card, picked));
        }

        @Override
        public Judgement several(Card.SeveralChoices card) {
            var picked = response(Response.PickedSeveral.class).choices();
            picked.forEach(choice -> index(choice, card.choices().size()));
            return plain(card, Picks.several(card, picked));
        }

        @Override
        public Judgement statement(Card.Statement card) {
            return plain(
                    card, Picks.statement(card, response(Response.Claimed.class).holds()));
        }

        @Override
        public Judgement ordering(Card.Ordering card) {
            List<Integer> items = indices(
                    response(Response.Ordered.class).items(), card.items().size());
            return plain(card, Picks.ordering(card, items));
        }

        @Override
        public Judgement matching(Card.Matching card) {
            List<Integer> rights = indices(
                    response(Response.Paired.class).rights(), card.pairs().size());
            return plain(card, Picks.matching(card, rights));
        }

        @Override
        public Judgement cloze(Card.Cloze card) {
            List<String> typed = response(Response.Filled.class).holes();
            List<ClozePart.Hole> holes = card.holes();
            if (typed.size() != holes.size()) {
                throw new IllegalArgumentException(holes.size() + " holes, " + typed.size() + " texts");
            }
            int right = 0;
            for (int i = 0; i < holes.size(); i++) {
                if (matches(typed.get(i), holes.get(i).answer(), holes.get(i).accept())) {
                    right++;
                }
            }
            Outcome outcome = right == holes.size()
                    ? Outcome.CORRECT
                    : right * 2 >= holes.size()
                            ? Outcome.partial(right + " of " + holes.size() + " are right")
                            : Outcome.WRONG;
            return plain(card, outcome);
        }

        @Override
        public Judgement recall(Card.Recall card) {
            return plain(card, response(Response.Recalled.class).knew() ? Outcome.CORRECT : Outcome.WRONG);
        }

        private Judgement typed(Card card, String answer, List<String> accept) {
            String text = response(Response.Typed.class).text();
            return plain(card, matches(text, answer, accept) ? Outcome.CORRECT : Outcome.WRONG);
        }

        private static boolean matches(String typed, String answer, List<String> accept) {
            String key = Folding.key(typed);
            return !key.isEmpty()
                    && (key.equals(Folding.key(answer))
                            || accept.stream().map(Folding::key).anyMatch(key::equals));
        }

        private Judgement plain(Card card, Outcome outcome) {
            return new Judgement(outcome.verdict(), Answers.shown(card), outcome.note(), Optional.empty());
        }

        private <R extends Response> R response(Class<R> kind) {
            if (!kind.isInstance(response)) {
                throw new IllegalArgumentException("a " + kind.getSimpleName() + " was due, not " + response);
            }
            return kind.cast(response);
        }

        private static int index(int index, int size) {
            if (index < 0 || index >= size) {
                throw new IllegalArgumentException("no index " + index + " among " + size);
            }
            return index;
        }

        /** Every index once. */
        private static List<Integer> indices(List<Integer> indices, int size) {
            boolean[] seen = new boolean[size];
            for (int i : indices) {
                if (seen[index(i, size)]) {
                    throw new IllegalArgumentException("index " + i + " twice");
                }
                seen[i] = true;
            }
            if (indices.size() != size) {
                throw new IllegalArgumentException(indices.size() + " indices, " + size + " due");
            }
            return indices;
        }
    }
}
