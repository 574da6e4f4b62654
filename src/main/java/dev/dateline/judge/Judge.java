package dev.dateline.judge;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges answers, and says what a wrong answer was mixed up with. Cheap to create. Safe to use from several threads.
 */
public final class Judge {
    /** The most characters of an answer. The caller must report a longer text. */
    public static final int LONGEST = 500;

    private final Knowledge knowledge;

    public Judge(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Judges one answer.
     *
     * @throws IllegalArgumentException if the response does not fit the card's kind, or contains an index that the
     *     card does not have
     */
    public Judgement judge(Card card, Response response, Context context) {
        return new Bench(knowledge, card, response, context).judge(card.answer());
    }

    private record Bench(Knowledge knowledge, Card card, Response response, Context context) {
        private Judgement judge(Answer answer) {
            return switch (answer.kind()) {
                case ANSWER, PERSON, NUMBER, DATE -> typed((Answer.Typed) answer);
                case LIST -> list((Answer.TypedList) answer);
                case CHOICES -> choice((Answer.Choice) answer);
                case TRUE_FALSE -> truth((Answer.Truth) answer);
                case ORDER -> ordering((Answer.Ordering) answer);
                case MATCH -> matching((Answer.Matching) answer);
                case CLOZE -> cloze((Answer.Cloze) answer);
                case RECALL -> plain(response(Response.Recalled.class).knew() ? Outcome.CORRECT : Outcome.WRONG);
            };
        }

        private Typed typing() {
            return new Typed(knowledge.index(), card, context, knowledge.dates());
        }

        private Judgement typed(Answer.Typed answer) {
            String text = response(Response.Typed.class).text().strip();
            if (text.length() > LONGEST) {
                return plain(Outcome.WRONG.by(Rule.TOO_LONG));
            }
            Typed judge = typing();
            Typed.Result result = judge.withRemark(text, each -> judge.value(each, answer));
            return judgement(result.outcome().by(rule(answer, result.outcome())), result.confusion());
        }

        private static Rule rule(Answer.Typed answer, Outcome outcome) {
            return switch (answer.kind()) {
                case PERSON -> Rule.PERSON;
                case NUMBER -> Rule.AMOUNT;
                case DATE -> Rule.DATE;
                default -> outcome.accepted() ? Rule.WORDS : Rule.NOTHING;
            };
        }

        private Judgement list(Answer.TypedList answer) {
            String text = response(Response.Typed.class).text().strip();
            if (text.length() > LONGEST) {
                return plain(Outcome.WRONG);
            }
            Typed.Result result = new ListJudge(typing(), knowledge.index(), answer).judge(text);
            return judgement(result.outcome().by(Rule.SET), result.confusion());
        }

        private Judgement choice(Answer.Choice answer) {
            Set<Integer> picked = answer.several()
                    ? response(Response.PickedSeveral.class).choices()
                    : Set.of(response(Response.Picked.class).choice());
            picked.forEach(choice -> index(choice, answer.choices().size()));
            for (int choice : new TreeSet<>(picked)) {
                if (!answer.right().contains(choice)) {
                    return judgement(
                            Outcome.WRONG, typing().picked(answer.choices().get(choice), answer.unit()));
                }
            }
            return plain(Picks.choice(answer, picked));
        }

        private Judgement truth(Answer.Truth answer) {
            boolean right = response(Response.Claimed.class).holds() == answer.holds();
            return plain(right ? Outcome.CORRECT : Outcome.WRONG);
        }

        private Judgement ordering(Answer.Ordering answer) {
            List<Integer> items = indices(
                    response(Response.Ordered.class).items(), answer.items().size());
            return plain(Picks.ordering(answer, items));
        }

        private Judgement matching(Answer.Matching answer) {
            List<Integer> rights = indices(
                    response(Response.Paired.class).rights(), answer.pairs().size());
            return plain(Picks.matching(answer, rights));
        }

        private Judgement cloze(Answer.Cloze answer) {
            List<String> typed = response(Response.Filled.class).holes();
            List<ClozePart.Hole> holes = answer.holes();
            if (typed.size() != holes.size()) {
                throw new IllegalArgumentException(holes.size() + " holes, " + typed.size() + " texts");
            }
            Typed judge = typing();
            List<Typed.Result> results = new ArrayList<>(holes.size());
            for (int i = 0; i < holes.size(); i++) {
                Forms forms = new Forms(holes.get(i).accept(), List.of());
                String text = typed.get(i).strip();
                String right = holes.get(i).answer();
                results.add(
                        text.length() > LONGEST
                                ? new Typed.Result(Outcome.WRONG, Optional.empty())
                                : judge.withRemark(text, each -> judge.words(Phrase.of(each), right, forms)));
            }
            return filled(results);
        }

        /**
         * The verdict on a cloze. It is partial if at least half of the holes are right; a partly right hole counts as
         * half.
         */
        private Judgement filled(List<Typed.Result> results) {
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
            return judgement(outcome, confusion, verdicts);
        }

        private Judgement plain(Outcome outcome) {
            return judgement(outcome, Optional.empty());
        }

        private Judgement judgement(Outcome outcome, Optional<Confusion> confusion) {
            return judgement(outcome, confusion, List.of());
        }

        private Judgement judgement(Outcome outcome, Optional<Confusion> confusion, List<Verdict> holes) {
            Optional<String> name = Optional.of(outcome.name()).filter(form -> !form.isEmpty());
            return new Judgement(
                    outcome.verdict(), card.answer().shown(), outcome.note(), name, confusion, holes, outcome.rule());
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

        /**
         * Checks that each index occurs once, and returns the indices.
         *
         * @throws IllegalArgumentException if an index does not occur exactly once
         */
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
