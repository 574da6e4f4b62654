package dev.dateline.terminal;

import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.Given;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The form for a question of an exam. It contains the answer that was given before, which may be changed. */
final class ExamForm {
    private ExamForm() {}

    static AnswerForm empty(ExamQuestion question, boolean confident) {
        return AnswerForm.empty(question.card(), question.presentation(), confident, true);
    }

    /** The form, filled with the earlier answer if there is one. A choice is picked if the pointer is on it. */
    static AnswerForm of(ExamQuestion question, Given given, boolean confident) {
        AnswerForm empty = empty(question, confident);
        return given.response()
                .map(response -> filled(empty, response, question.presentation().places(), given))
                .orElse(empty);
    }

    private static AnswerForm filled(AnswerForm empty, Response response, List<Integer> places, Given given) {
        if (empty instanceof AnswerForm.Choice choice) {
            int index = response instanceof Response.Picked picked
                    ? picked.choice()
                    : ((Response.Claimed) response).holds() ? 0 : 1;
            return choice.at(choice.order().indexOf(index), given.confidence());
        }
        if (response instanceof Response.Typed typed) {
            return new AnswerForm.Line(LineEditor.of(typed.text() + sign(given.confidence())));
        }
        if (response instanceof Response.PickedSeveral several) {
            Set<Integer> ticked = new TreeSet<>();
            several.choices().forEach(choice -> ticked.add(places.indexOf(choice)));
            return new AnswerForm.Several(places, 0, Set.copyOf(ticked));
        }
        if (response instanceof Response.Ordered ordered) {
            return new AnswerForm.Ordered(ordered.items(), 0, false);
        }
        if (response instanceof Response.Paired paired) {
            return new AnswerForm.Pairs(
                    places, paired.rights().stream().map(places::indexOf).toList(), 0);
        }
        if (response instanceof Response.Filled filled) {
            return new AnswerForm.Holes(
                    filled.holes().stream().map(LineEditor::of).toList(), 0);
        }
        return empty;
    }

    /** The sign that is typed at the end of a line for how sure the learner is. */
    private static String sign(Optional<Confidence> confidence) {
        return confidence
                .map(it -> switch (it) {
                    case SURE -> "!";
                    case GUESS -> " ?";
                    case THINK -> "";
                })
                .orElse("");
    }

    /**
     * The answer in a form; empty if it is not complete.
     *
     * @param entered whether Enter was pressed; items that were not moved are then an answer too
     */
    static Optional<Response> response(ExamQuestion question, AnswerForm form, boolean entered) {
        if (form instanceof AnswerForm.Line line) {
            return line.editor().text().isBlank() || !AnswerForm.fits(line.editor())
                    ? Optional.empty()
                    : Optional.of(new Response.Typed(line.editor().text().strip()));
        }
        if (form instanceof AnswerForm.Holes holes) {
            List<String> texts = holes.editors().stream()
                    .map(editor -> editor.text().strip())
                    .toList();
            return texts.stream().allMatch(String::isEmpty)
                            || !holes.editors().stream().allMatch(AnswerForm::fits)
                    ? Optional.empty()
                    : Optional.of(new Response.Filled(texts));
        }
        if (form instanceof AnswerForm.Ordered ordered) {
            boolean touched =
                    entered || !ordered.items().equals(question.presentation().places());
            return touched ? Optional.of(new Response.Ordered(ordered.items())) : Optional.empty();
        }
        return form.entered();
    }
}
