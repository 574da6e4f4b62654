package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.judge.Response;
import dev.dateline.memory.CardMemory;
import dev.dateline.study.Asked;
import dev.dateline.study.Confidence;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The form for a question of an exam. It contains the answer that was given before, which may be changed. */
final class ExamForm {
    static final int NO_CHOICE = -1;

    private ExamForm() {}

    static List<String> lines(ExamQuestion question) {
        return question.card().answer() instanceof Answer.Truth
                ? List.of("True", "False")
                : question.presentation().lines();
    }

    /**
     * The form, filled with the earlier answer if there is one. A choice is picked if the pointer is on it. At first,
     * none is picked.
     */
    static AnswerForm of(ExamQuestion question, Given given) {
        Optional<Response> response = given.response();
        List<Integer> places = question.presentation().places();
        if (question.card().answer() instanceof Answer.Truth) {
            int taken =
                    response.map(it -> ((Response.Claimed) it).holds() ? 0 : 1).orElse(NO_CHOICE);
            return new AnswerForm.Choice(List.of(0, 1), taken, false);
        }
        if (question.card().answer() instanceof Answer.Choice choice && !choice.several()) {
            int taken = response.map(it -> places.indexOf(((Response.Picked) it).choice()))
                    .orElse(NO_CHOICE);
            return new AnswerForm.Choice(places, taken, false);
        }
        AnswerForm empty = AnswerForms.empty(asked(question));
        return response.map(it -> filled(empty, it, places, given)).orElse(empty);
    }

    private static Asked asked(ExamQuestion question) {
        return new Asked(question.card(), question.presentation(), question.heading(), CardMemory.NEW, false, "");
    }

    private static AnswerForm filled(AnswerForm empty, Response response, List<Integer> places, Given given) {
        if (response instanceof Response.Typed typed) {
            String text = typed.text() + sign(given.confidence());
            return new AnswerForm.Line(new LineEditor(text, text.length()), false);
        }
        if (response instanceof Response.PickedSeveral several) {
            Set<Integer> ticked = new TreeSet<>();
            several.choices().forEach(choice -> ticked.add(places.indexOf(choice)));
            return new AnswerForm.Several(places, 0, Set.copyOf(ticked), false);
        }
        if (response instanceof Response.Ordered ordered) {
            return new AnswerForm.Ordered(ordered.items(), 0, false, false);
        }
        if (response instanceof Response.Paired paired) {
            return new AnswerForm.Pairs(
                    places, paired.rights().stream().map(places::indexOf).toList(), 0, false);
        }
        if (response instanceof Response.Filled filled) {
            List<LineEditor> editors = new ArrayList<>();
            filled.holes().forEach(text -> editors.add(new LineEditor(text, text.length())));
            return new AnswerForm.Holes(List.copyOf(editors), 0, false);
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
        if (form instanceof AnswerForm.Choice choice) {
            if (choice.pointer() < 0) {
                return Optional.empty();
            }
            int index = choice.order().get(choice.pointer());
            return Optional.of(
                    question.card().answer() instanceof Answer.Truth
                            ? new Response.Claimed(index == 0)
                            : new Response.Picked(index));
        }
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
        return form.on(new Event.Press(Event.Key.ENTER)).response();
    }

    static AnswerForm cleared(ExamQuestion question) {
        return of(question, Given.NOTHING);
    }

    /** Whether letters are part of an answer and so are not keys. */
    static boolean takesText(AnswerForm form) {
        return form instanceof AnswerForm.Line || form instanceof AnswerForm.Holes;
    }
}
