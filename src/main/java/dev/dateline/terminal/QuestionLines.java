package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.study.Asked;
import dev.dateline.study.Presentation;
import dev.dateline.study.exam.ExamQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A question in plain lines, with one method for each kind. The words are the same as on the screen. */
record QuestionLines(String ask, List<String> shown, IntFunction<String> names)
        implements Answer.InputVisitor<List<String>> {
    static List<String> of(Asked asked) {
        return of(asked.card(), asked.presentation().lines(), Presentation::numberOf);
    }

    /** A question of an exam. Its choices are labelled from (a) on, below its statements or pairs. */
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
        return card.answer().accept(new QuestionLines(card.ask(), shown, names));
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

    @Override
    public List<String> written(Answer.Written answer) {
        return List.of(ask);
    }

    @Override
    public List<String> choice(Answer.Choice answer) {
        return numbered(answer.several() ? "Pick all that are right, such as 1,2." : "");
    }

    @Override
    public List<String> truth(Answer.Truth answer) {
        return List.of("Is this true? (t or f)", ask);
    }

    @Override
    public List<String> ordering(Answer.Ordering answer) {
        return numbered("Give all numbers in the right order, such as 2 1 3.");
    }

    @Override
    public List<String> matching(Answer.Matching answer) {
        List<String> lines = new ArrayList<>(numbered(""));
        lines.add("Give the number that belongs to each of these, in this order:");
        for (String left : answer.lefts()) {
            lines.add("  " + left);
        }
        return lines;
    }

    @Override
    public List<String> cloze(Answer.Cloze answer) {
        return answer.holes().size() == 1
                ? List.of("Fill the gap.", ask)
                : List.of("Fill the gaps, with | between them.", ask);
    }

    @Override
    public List<String> recall(Answer.Recall answer) {
        return List.of(ask, "Say it to yourself; Enter shows the answer.");
    }
}
