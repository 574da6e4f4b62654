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
        return new Bench(knowledge, card, response, context).judgement();
    }

    private record Bench(Knowledge knowledge, Card card, Response response, Context context) {
        private Judgement judgement() {
            List<Outcome> holes = card.answer() instanceof Answer.Cloze cloze ? holes(cloze) : List.of();
            Outcome outcome = judge(card.answer(), holes);
            return new Judgement(
                    outcome.verdict(),
                    card.answer().shown(),
                    outcome.note(),
                    Optional.of(outcome.name()).filter(name -> !name.isEmpty()),
                    outcome.confusion(),
                    holes.stream().map(Outcome::verdict).toList(),
                    outcome.rule());
        }

        private Outcome judge(Answer answer, List<Outcome> holes) {
            return switch (answer.kind()) {
                case ANSWER, PERSON, NUMBER, DATE -> typed((Answer.Typed) answer);
                case LIST -> list((Answer.TypedList) answer);
                case CHOICES -> choice((Answer.Choice) answer);
                case TRUE_FALSE -> right(response(Response.Claimed.class).holds() == ((Answer.Truth) answer).holds());
                case ORDER -> {
                    List<Integer> items = response(Response.Ordered.class).items();
                    yield Picks.ordering(
                            (Answer.Ordering) answer,
                            indices(items, answer.offered().size()));
                }
                case MATCH -> {
                    List<Integer> rights = response(Response.Paired.class).rights();
                    yield Picks.matching(
                            (Answer.Matching) answer,
                            indices(rights, answer.offered().size()));
                }
                case CLOZE -> filled(holes);
                case RECALL -> right(response(Response.Recalled.class).knew());
            };
        }

        private static Outcome right(boolean right) {
            return right ? Outcome.CORRECT : Outcome.WRONG;
        }

        private Typed typing() {
            return new Typed(knowledge.index(), card, context, knowledge.dates());
        }

        private Outcome typed(Answer.Typed answer) {
            Typed judge = typing();
            Outcome outcome =
                    judge.withRemark(response(Response.Typed.class).text(), each -> judge.value(each, answer));
            return outcome.by(rule(answer, outcome));
        }

        private static Rule rule(Answer.Typed answer, Outcome outcome) {
            return switch (answer.kind()) {
                case PERSON -> Rule.PERSON;
                case NUMBER -> Rule.AMOUNT;
                case DATE -> Rule.DATE;
                default -> outcome.accepted() ? Rule.WORDS : Rule.NOTHING;
            };
        }

        private Outcome list(Answer.TypedList answer) {
            String text = response(Response.Typed.class).text().strip();
            Typed judge = typing();
            return text.length() > LONGEST
                    ? Outcome.WRONG.by(Rule.TOO_LONG)
                    : new ListJudge(
                                    (given, item) -> judge.withRemark(given, each -> judge.value(each, item)),
                                    knowledge.index(),
                                    answer)
                            .judge(text)
                            .by(Rule.SET);
        }

        private Outcome choice(Answer.Choice answer) {
            Set<Integer> picked = answer.several()
                    ? response(Response.PickedSeveral.class).choices()
                    : Set.of(response(Response.Picked.class).choice());
            picked.forEach(choice -> index(choice, answer.choices().size()));
            for (int choice : new TreeSet<>(picked)) {
                if (!answer.right().contains(choice)) {
                    return Outcome.WRONG.with(typing().picked(answer.choices().get(choice), answer.unit()));
                }
            }
            return Picks.choice(answer, picked);
        }

        private List<Outcome> holes(Answer.Cloze answer) {
            List<String> typed = response(Response.Filled.class).holes();
            List<ClozePart.Hole> holes = answer.holes();
            if (typed.size() != holes.size()) {
                throw new IllegalArgumentException(holes.size() + " holes, " + typed.size() + " texts");
            }
            Typed judge = typing();
            List<Outcome> results = new ArrayList<>(holes.size());
            for (int i = 0; i < holes.size(); i++) {
                Forms forms = new Forms(holes.get(i).accept(), List.of());
                String right = holes.get(i).answer();
                results.add(judge.withRemark(typed.get(i), each -> judge.words(Phrase.of(each), right, forms)));
            }
            return results;
        }

        /**
         * The verdict on a cloze. It is partial if at least half of the holes are right; a partly right hole counts as
         * half.
         */
        private static Outcome filled(List<Outcome> results) {
            int right = 0;
            int halves = 0;
            boolean typo = false;
            Optional<Confusion> confusion = Optional.empty();
            for (Outcome result : results) {
                right += result.accepted() ? 1 : 0;
                halves += result.accepted() ? 2 : result.verdict() == Verdict.PARTIAL ? 1 : 0;
                typo |= result.verdict() == Verdict.TYPO;
                confusion = confusion.or(result::confusion);
            }
            int holes = results.size();
            if (right == holes) {
                return typo ? Outcome.TYPO : Outcome.CORRECT;
            }
            if (holes == 1) {
                return results.get(0);
            }
            Outcome part = Outcome.partial(right + " of " + holes + " are right");
            return (halves >= holes ? part : Outcome.WRONG).with(confusion);
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
