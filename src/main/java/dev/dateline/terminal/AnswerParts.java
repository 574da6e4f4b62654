package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.deck.ClozePart;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of the right answer, each with a verdict on what the learner gave. Empty if the answer has no parts.
 *
 * @param joint the text between the two sides of a pair
 * @param most the widest left side for which the pairs are aligned
 */
record AnswerParts(Outcome outcome, String joint, int most) {
    /**
     * One part: an item in its place, a pair, a hole.
     *
     * @param text the right text
     * @param remark what the learner gave instead, or that something is missing; may be empty
     */
    record Part(Verdict verdict, String text, String remark) {
        /** The text and the remark. */
        String line() {
            return text + behind();
        }

        /** The remark with the space before it; empty if there is none. */
        String behind() {
            return remark.isEmpty() ? "" : " (" + remark + ")";
        }
    }

    /** @param joint the text between the two sides of a pair */
    static List<Part> of(Outcome outcome, String joint) {
        return aligned(outcome, joint, 0);
    }

    /**
     * The parts, with the texts between the sides of pairs below each other. If a left side is wider than {@code most}
     * columns, they are not aligned.
     */
    static List<Part> aligned(Outcome outcome, String joint, int most) {
        return new AnswerParts(outcome, joint, most).of(outcome.asked().card().answer());
    }

    /**
     * The left sides of pairs, padded to the same width. If one is wider than {@code most} columns, they are not
     * padded.
     */
    static List<String> lefts(Answer.Matching answer, int most) {
        List<String> lefts = answer.lefts();
        int widest = lefts.stream().mapToInt(Wrap::width).max().orElse(0);
        return widest > most
                ? lefts
                : lefts.stream().map(left -> Wrap.padded(left, widest)).toList();
    }

    private List<Part> of(Answer answer) {
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, LIST, TRUE_FALSE, RECALL -> List.of();
            case CHOICES -> choice((Answer.Choice) answer);
            case ORDER -> ordering((Answer.Ordering) answer);
            case MATCH -> matching((Answer.Matching) answer);
            case CLOZE -> cloze((Answer.Cloze) answer);
        };
    }

    private static Verdict verdict(boolean had) {
        return had ? Verdict.CORRECT : Verdict.WRONG;
    }

    private List<Part> choice(Answer.Choice answer) {
        List<Part> parts = new ArrayList<>();
        if (answer.several()) {
            Set<Integer> picked =
                    outcome.response() instanceof Response.PickedSeveral given ? given.choices() : Set.of();
            for (int choice : answer.right()) {
                boolean had = picked.contains(choice);
                parts.add(new Part(verdict(had), answer.choices().get(choice), had ? "" : "you left it out"));
            }
        }
        return parts;
    }

    private List<Part> ordering(Answer.Ordering answer) {
        List<Part> parts = new ArrayList<>();
        List<Integer> given = outcome.response() instanceof Response.Ordered ordered ? ordered.items() : List.of();
        for (int place = 0; place < answer.items().size(); place++) {
            boolean put = place < given.size();
            boolean had = put && given.get(place) == place;
            String text = (place + 1) + " " + answer.items().get(place).dated();
            String own = put ? answer.items().get(given.get(place)).text() : "";
            parts.add(new Part(verdict(had), text, had || !put ? "" : "you put " + own));
        }
        return parts;
    }

    private List<Part> matching(Answer.Matching answer) {
        List<Part> parts = new ArrayList<>();
        List<Integer> given = outcome.response() instanceof Response.Paired paired ? paired.rights() : List.of();
        List<String> lefts = lefts(answer, most);
        for (int left = 0; left < answer.pairs().size(); left++) {
            Answer.Matching.Pair pair = answer.pairs().get(left);
            String own =
                    left < given.size() ? answer.pairs().get(given.get(left)).right() : "";
            boolean had = own.equalsIgnoreCase(pair.right());
            String remark = had || own.isEmpty() ? "" : "you said " + own;
            parts.add(new Part(verdict(had), lefts.get(left) + joint + pair.right(), remark));
        }
        return parts;
    }

    private List<Part> cloze(Answer.Cloze answer) {
        List<Part> parts = new ArrayList<>();
        List<String> given = outcome.response() instanceof Response.Filled filled ? filled.holes() : List.of();
        List<ClozePart.Hole> wanted = answer.holes();
        List<Verdict> holes = outcome.judgement().holes();
        for (int hole = 0; hole < holes.size(); hole++) {
            Verdict verdict = holes.get(hole);
            String own = hole < given.size() ? given.get(hole).strip() : "";
            parts.add(new Part(verdict, wanted.get(hole).answer(), remark(verdict, own)));
        }
        return parts;
    }

    private static String remark(Verdict verdict, String own) {
        return switch (verdict) {
            case CORRECT -> "";
            case TYPO -> "you wrote " + own;
            case PARTIAL -> "you said " + own;
            case WRONG -> own.isEmpty() ? "left empty" : "you said " + own;
        };
    }
}
