package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.study.Asked;
import dev.dateline.study.Presentation;
import dev.dateline.study.exam.ExamQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A question in plain lines. The words are the same as on the screen. */
record QuestionLines(String ask, List<String> shown, IntFunction<String> names) {
    static List<String> of(Asked asked) {
        return of(asked.card(), asked.presentation().lines(), Presentation::numberOf);
    }

    /** A question of an exam. Its statements or pairs come first, and its choices are labelled from (a) on. */
    static List<String> of(ExamQuestion question) {
        boolean choices = question.card().answer() instanceof Answer.Choice;
        List<String> lines = new ArrayList<>();
        question.introduction().ifPresent(lines::add);
        for (int i = 0; i < question.statements().size(); i++) {
            lines.add("  " + (i + 1) + ". " + question.statements().get(i));
        }
        lines.addAll(of(
                question.card(),
                question.presentation().lines(),
                choices ? Presentation::letterOf : Presentation::numberOf));
        return lines;
    }

    private static List<String> of(Card card, List<String> shown, IntFunction<String> names) {
        return new QuestionLines(card.ask(), shown, names).lines(card.answer());
    }

    private List<String> numbered(String how) {
        List<String> lines = new ArrayList<>();
        lines.add(ask);
        for (int place = 0; place < shown.size(); place++) {
            lines.add("  " + names.apply(place) + "  " + shown.get(place));
        }
        if (!how.isEmpty()) {
            lines.add(how);
        }
        return lines;
    }

    private List<String> lines(Answer answer) {
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, LIST -> List.of(ask);
            case CHOICES -> numbered(((Answer.Choice) answer).several() ? "Pick all that are right, such as 1,2." : "");
            case TRUE_FALSE -> List.of("Is this true? (t or f)", ask);
            case ORDER -> numbered("Give all numbers in the right order, such as 2 1 3.");
            case MATCH -> {
                List<String> lines = numbered("Give the number that belongs to each of these, in this order:");
                ((Answer.Matching) answer).lefts().forEach(left -> lines.add("  " + left));
                yield lines;
            }
            case CLOZE ->
                List.of(answer.lines().size() == 1 ? "Fill the gap." : "Fill the gaps, with | between them.", ask);
            case RECALL -> List.of(ask, "Say it to yourself; Enter shows the answer.");
        };
    }
}
