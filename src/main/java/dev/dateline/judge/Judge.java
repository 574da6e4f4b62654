package dev.dateline.judge;

import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * A fair quizmaster: says what an answer is worth, and names what a wrong one was mixed up with. Cheap to make; safe to use from
 * several threads.
 */
public final class Judge {
    /** The most characters of an answer that are read; a longer one is none, and whoever takes answers says so. */
    public static final int LONGEST = 500;

    private final Knowledge knowledge;

    public Judge(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The full right answer of a card, as a learner is shown it. */
    public static String rightAnswer(Card card) {
        return Answers.shown(card);
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
            return typed(card, (typed, text) -> typed.words(text, card.answer(), card.forms()));
        }

        @Override
        public Judgement person(Card.PersonAnswer card) {
            return typed(card, (typed, text) -> typed.person(text, card.person(), card.forms()));
        }

        @Override
        public Judgement number(Card.NumberAnswer card) {
            return typed(card, (typed, text) -> typed.number(text, card.quantity(), card.range(), card.forms()));
        }

        @Override
        public Judgement date(Card.DateAnswer card) {
            return typed(card, (typed, text) -> typed.date(text, card.date(), card.forms()));
        }

        private String text() {
            return response(Response.Typed.class).text().strip();
        }

        private Judgement typed(Card card, BiFunction<Typed, String, Typed.Result> judged) {
            if (text().length() > LONGEST) {
                return plain(card, Outcome.WRONG);
            }
            Typed judge = new Typed(knowledge.index(), card, context);
            Typed.Result result = judged.apply(judge, text());
            String kept = Hedges.withoutDenied(text());
            if (!result.outcome().accepted() && !kept.equals(text())) {
                String denied = text().substring(kept.length() + Hedges.DENIAL.length());
                Typed.Result alone = judged.apply(judge, kept);
                if (alone.outcome().accepted()
                        && !judged.apply(judge, denied).outcome().accepted()) {
                    result = alone;
                }
            }
            return judgement(card, result.outcome(), result.confusion());
        }

        @Override
        public Judgement single(Card.SingleChoice card) {
            int picked = index(
                    response(Response.Picked.class).choice(), card.choices().size());
            Outcome outcome = Picks.single(card, picked);
            if (outcome.accepted()) {
                return plain(card, outcome);
            }
            Typed judge = new Typed(knowledge.index(), card, context);
            return judgement(card, outcome, judge.picked(card.choices().get(picked), card.unit()));
        }

        @Override
        public Judgement several(Card.SeveralChoices card) {
            var picked = response(Response.PickedSeveral.class).choices();
            picked.forEach(choice -> index(choice, card.choices().size()));
            for (int choice : new TreeSet<>(picked)) {
                if (!card.answers().contains(choice)) {
                    Typed judge = new Typed(knowledge.index(), card, context);
                    return judgement(
                            card, Outcome.WRONG, judge.picked(card.choices().get(choice), card.unit()));
                }
            }
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
            Typed judge = new Typed(knowledge.index(), card, context);
            List<Typed.Result> results = new ArrayList<>(holes.size());
            for (int i = 0; i < holes.size(); i++) {
                Forms forms = new Forms(holes.get(i).accept(), List.of());
                String text = typed.get(i).strip();
                results.add(
                        text.length() > LONGEST
                                ? new Typed.Result(Outcome.WRONG, Optional.empty())
                                : judge.words(text, holes.get(i).answer(), forms));
            }
            return filled(card, results);
        }

        /** Half of the holes or more are partial; a hole that is half right counts as half a hole. */
        private static Judgement filled(Card card, List<Typed.Result> results) {
            List<Verdict> verdicts = new ArrayList<>(results.size());
            int halves = 0;
            Optional<Confusion> confusion = Optional.empty();
            for (Typed.Result result : results) {
                Verdict verdict = result.outcome().verdict();
                verdicts.add(verdict);
                halves += verdict.accepted() ? 2 : verdict == Verdict.PARTIAL ? 1 : 0;
                confusion = confusion.or(result::confusion);
            }
            long right = verdicts.stream().filter(Verdict::accepted).count();
            int holes = results.size();
            Outcome outcome;
            if (right == holes) {
                outcome = verdicts.contains(Verdict.TYPO) ? Outcome.TYPO : Outcome.CORRECT;
                confusion = Optional.empty();
            } else if (holes == 1) {
                outcome = results.get(0).outcome();
            } else {
                outcome = halves >= holes ? Outcome.partial(right + " of " + holes + " are right") : Outcome.WRONG;
            }
            return judgement(card, outcome, confusion, verdicts);
        }

        @Override
        public Judgement recall(Card.Recall card) {
            return plain(card, response(Response.Recalled.class).knew() ? Outcome.CORRECT : Outcome.WRONG);
        }

        private Judgement plain(Card card, Outcome outcome) {
            return judgement(card, outcome, Optional.empty());
        }

        private static Judgement judgement(Card card, Outcome outcome, Optional<Confusion> confusion) {
            return judgement(card, outcome, confusion, List.of());
        }

        private static Judgement judgement(
                Card card, Outcome outcome, Optional<Confusion> confusion, List<Verdict> holes) {
            Optional<String> name = Optional.of(outcome.name()).filter(form -> !form.isEmpty());
            return new Judgement(outcome.verdict(), Answers.shown(card), outcome.note(), name, confusion, holes);
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
