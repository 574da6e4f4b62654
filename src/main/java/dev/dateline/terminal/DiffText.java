package dev.dateline.terminal;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.judge.Difference;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Outcome;
import dev.dateline.study.ResponseText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text in pieces, of which some are marked as different. Plain lines put marked pieces in brackets. */
record DiffText(List<Piece> pieces) {
    /** A piece of text; not empty. */
    record Piece(String text, boolean differs) {}

    /** The learner's answer. If it is similar to the right one, its wrong letters are marked. */
    static DiffText said(Outcome outcome) {
        String said =
                ResponseText.of(outcome.asked().card(), outcome.response()).strip();
        return of(outcome, said, Difference.Kind.EXTRA);
    }

    /** The right answer. If the typed one is similar to it, the missing letters are marked. */
    static DiffText answer(Outcome outcome) {
        return of(outcome, outcome.judgement().answer(), Difference.Kind.MISSING);
    }

    private static DiffText of(Outcome outcome, String own, Difference.Kind kind) {
        boolean spelt =
                isSpelt(outcome.asked().card().answer()) && outcome.judgement().verdict() != Verdict.CORRECT;
        String typed = spelt ? typed(outcome.response()) : "";
        Difference difference = Difference.between(typed, outcome.judgement().answer());
        if (!alike(difference) || isTitled(outcome, typed)) {
            String other = kind == Difference.Kind.EXTRA ? outcome.judgement().answer() : typed(outcome.response());
            boolean compared =
                    outcome.judgement().verdict() == Verdict.WRONG && outcome.response() instanceof Response.Typed;
            return new DiffText(compared ? words(own, other) : whole(own));
        }
        String shown =
                kind == Difference.Kind.EXTRA ? typed : outcome.judgement().answer();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Difference.Segment segment : difference.segments()) {
            if (segment.kind() == Difference.Kind.SAME || segment.kind() == kind) {
                int letters = segment.text().codePointCount(0, segment.text().length());
                int end = shown.offsetByCodePoints(at, letters);
                pieces.add(new Piece(shown.substring(at, end), segment.kind() == kind));
                at = end;
            }
        }
        return new DiffText(pieces);
    }

    /** Whether a title is typed before the name. Its letters are not compared, because Mr is not a part of Mukhtar. */
    private static boolean isTitled(Outcome outcome, String typed) {
        boolean person =
                outcome.asked().card().answer() instanceof Answer.Typed it && it.value() instanceof Value.Person;
        String answer = outcome.judgement().answer();
        int space = typed.indexOf(' ');
        return person
                && space > 0
                && List.of(answer.split(" ", -1)).stream()
                        .noneMatch(word -> alike(Difference.between(typed.substring(0, space), word))
                                || word.equalsIgnoreCase(typed.substring(0, space)));
    }

    private static List<Piece> whole(String own) {
        return own.isEmpty() ? List.of() : List.of(new Piece(own, false));
    }

    /**
     * The words of a text. Words that the second text does not have are marked. Nothing is marked if the texts have no
     * word in common.
     */
    private static List<Piece> words(String own, String other) {
        Set<String> theirs =
                new HashSet<>(List.of(other.toLowerCase(Locale.ROOT).split(" ", -1)));
        List<Piece> pieces = new ArrayList<>();
        boolean shared = false;
        for (String word : own.split(" ", -1)) {
            boolean differs = !theirs.contains(word.toLowerCase(Locale.ROOT));
            shared |= !differs && word.length() > 1;
            int last = pieces.size() - 1;
            if (last < 0) {
                pieces.add(new Piece(word, differs));
            } else if (pieces.get(last).differs() == differs) {
                pieces.set(last, new Piece(pieces.get(last).text() + " " + word, differs));
            } else if (differs) {
                pieces.set(last, new Piece(pieces.get(last).text() + " ", false));
                pieces.add(new Piece(word, true));
            } else {
                pieces.add(new Piece(" " + word, false));
            }
        }
        return shared && pieces.stream().anyMatch(Piece::differs) ? pieces : whole(own);
    }

    /** Whether letters are compared. They are in dates and names, but not in numbers. */
    private static boolean isSpelt(Answer answer) {
        return answer instanceof Answer.Cloze
                || (answer instanceof Answer.Typed typed && !(typed.value() instanceof Value.Quantity));
    }

    /** The typed answer if it is one text, or empty. */
    private static String typed(Response response) {
        if (response instanceof Response.Filled filled && filled.holes().size() == 1) {
            return filled.holes().get(0).strip();
        }
        return response instanceof Response.Typed typed ? typed.text().strip() : "";
    }

    /** Whether the texts have more letters in common than not. */
    private static boolean alike(Difference difference) {
        int more = 0;
        boolean differs = false;
        for (Difference.Segment segment : difference.segments()) {
            boolean same = segment.kind() == Difference.Kind.SAME;
            more += same ? segment.text().length() : -segment.text().length();
            differs |= !same;
        }
        return differs && more > 0;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.differs() ? "[" + piece.text() + "]" : piece.text());
        }
        return text.toString();
    }
}
