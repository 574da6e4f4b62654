package dev.dateline.terminal;

import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import dev.dateline.study.KeyedAct;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamAction;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.Given;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An exam on the screen: the shown question with its form. Each answer is written to the exam before the next view. */
final class ExamModel {
    private static final int PAGE = 5;

    enum View {
        QUESTION,
        /** A question with the row of keys open. The next letter is a key. */
        KEY_ROW,
        /** The overview of all questions. */
        OVERVIEW,
        /** The question whether to end the exam. */
        ENDING
    }

    /** What follows after an event. */
    enum Then {
        STAY,
        /** Leave the exam. It is saved. */
        LEAVE,
        END
    }

    private final Exam exam;
    private final List<ExamQuestion> questions;
    private final boolean confident;
    private View view = View.QUESTION;
    private int at;
    private AnswerForm form;
    private String message = "";
    private int scroll;

    /**
     * Begins at the first question without an answer, or at the overview if there is none.
     *
     * @param confident whether the learner may say how sure they are
     */
    ExamModel(Exam exam, boolean confident) {
        this.exam = exam;
        this.questions = exam.paper().questions();
        this.confident = confident;
        while (at < questions.size() && given(at).answered()) {
            at++;
        }
        if (at == questions.size()) {
            at = 0;
            view = View.OVERVIEW;
        }
        form = ExamForm.of(question(), given(at), confident);
    }

    Exam exam() {
        return exam;
    }

    boolean confident() {
        return confident;
    }

    View view() {
        return view;
    }

    /** The index of the shown or selected question. */
    int at() {
        return at;
    }

    /** The answer to the shown question so far. */
    AnswerForm form() {
        return form;
    }

    /** A line about the last key; usually empty. */
    String message() {
        return message;
    }

    /** The line at the top, from 1; 0 to keep the selection visible. */
    int scroll() {
        return scroll;
    }

    ExamQuestion question() {
        return questions.get(at);
    }

    int count() {
        return questions.size();
    }

    Given given(int index) {
        return exam.given(questions.get(index).number());
    }

    int marked() {
        return (int) questions.stream()
                .filter(each -> exam.given(each.number()).marked())
                .count();
    }

    /** How sure the learner is of the shown answer, if they said so. */
    Optional<Confidence> sure() {
        return form instanceof AnswerForm.Choice ? form.sure() : given(at).confidence();
    }

    /** Shows a line until the next key. */
    void say(String line) {
        message = line;
    }

    /** Writes the answer in the form, which may be left at any time. */
    void leave() throws JournalFailure {
        keep(false);
    }

    /** Carries out a key. If the journal cannot be written, the message says so. */
    Then on(Event event) {
        try {
            if (event instanceof Event.Redraw || event instanceof Event.Suspend) {
                return Then.STAY;
            }
            return switch (view) {
                case QUESTION -> onQuestion(event);
                case KEY_ROW -> onKeyRow(event);
                case OVERVIEW -> onOverview(event);
                case ENDING -> onEnding(event);
            };
        } catch (JournalFailure failure) {
            say(failure);
            return Then.STAY;
        }
    }

    void say(JournalFailure failure) {
        message = failure.getMessage() + "; " + failure.advice();
    }

    /** Whether every letter is a key now, and not part of an answer. */
    boolean takesKeys() {
        return view == View.KEY_ROW || view == View.OVERVIEW;
    }

    boolean takesHelp() {
        return takesKeys() || (view == View.QUESTION && !takesText());
    }

    /** Whether letters are part of the answer and so are not keys. */
    boolean takesText() {
        return form.line().isPresent();
    }

    private Then onQuestion(Event event) throws JournalFailure {
        if (event instanceof Event.Press press && moved(press.key())) {
            return Then.STAY;
        }
        AnswerForm next = form.on(event);
        boolean ignored = next.equals(form) && !(form instanceof AnswerForm.Choice choice && choice.place(event) >= 0);
        if (ignored && !takesText() && event instanceof Event.Typed typed) {
            key(typed.text());
            return Then.STAY;
        }
        boolean answered = form.answer(event).isPresent();
        show(View.QUESTION);
        form = next;
        if (answered) {
            keep(true);
        }
        return Then.STAY;
    }

    /**
     * Carries out a key that leads to another view or question or clears a choice.
     *
     * @return false for a key of the form
     */
    private boolean moved(Event.Key key) throws JournalFailure {
        boolean letters = !takesText();
        switch (key) {
            case TAB -> show(View.KEY_ROW);
            case ESCAPE -> {
                keep(false);
                show(View.OVERVIEW);
            }
            case ENTER -> enter();
            case PAGE_DOWN -> go(at + 1, false);
            case PAGE_UP -> go(at - 1, false);
            default -> {
                if (letters && (key == Event.Key.RIGHT || key == Event.Key.LEFT)) {
                    go(key == Event.Key.RIGHT ? at + 1 : at - 1, false);
                } else if (form instanceof AnswerForm.Choice
                        && (key == Event.Key.BACKSPACE || key == Event.Key.DELETE)) {
                    clear();
                } else if (letters
                        && !(form instanceof AnswerForm.Ordered)
                        && (key == Event.Key.MOVE_DOWN || key == Event.Key.MOVE_UP)) {
                    scroll = key == Event.Key.MOVE_DOWN ? Math.max(1, scroll) + PAGE : Math.max(1, scroll - PAGE);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    private void enter() throws JournalFailure {
        if (form instanceof AnswerForm.Choice || form instanceof AnswerForm.Line) {
            go(at + 1, true);
            return;
        }
        boolean answered = form.entered().isPresent();
        AnswerForm next = form.on(new Event.Press(Event.Key.ENTER));
        boolean untouched = next.equals(form) && form.equals(ExamForm.empty(question(), confident));
        if (answered || untouched) {
            go(at + 1, answered);
        } else if (next.equals(form) && !form.missing().isEmpty()) {
            message = form.missing() + "; page down leaves the question";
        } else {
            show(View.QUESTION);
            form = next;
        }
    }

    private Then onKeyRow(Event event) throws JournalFailure {
        show(View.QUESTION);
        if (event instanceof Event.Typed typed) {
            key(typed.text());
        }
        return Then.STAY;
    }

    private void key(String letter) throws JournalFailure {
        Optional<ExamAction> action = KeyedAct.ofKey(ExamAction.values(), letter);
        if (action.isPresent()) {
            act(action.get());
        } else if (!letter.isBlank()) {
            message = "\"" + letter + "\" does nothing here; ? shows the keys";
        }
    }

    private void act(ExamAction action) throws JournalFailure {
        switch (action) {
            case NEXT -> go(at + 1, false);
            case PREVIOUS -> go(at - 1, false);
            case MARK -> {
                message = "";
                exam.mark(question().number(), !given(at).marked());
            }
            case CLEAR -> clear();
            case END -> {
                keep(false);
                show(View.ENDING);
            }
            case OVERVIEW, GO, LEAVE -> throw new IllegalStateException("no key: " + action);
        }
    }

    private void clear() throws JournalFailure {
        exam.answer(question().number(), Optional.empty(), Optional.empty());
        at(at, View.QUESTION);
    }

    private Then onOverview(Event event) {
        if (event instanceof Event.Press press) {
            switch (press.key()) {
                case ENTER -> at(at, View.QUESTION);
                case ESCAPE -> {
                    return Then.LEAVE;
                }
                case RIGHT, TAB -> at(at + 1, View.OVERVIEW);
                case LEFT, BACK_TAB -> at(at - 1, View.OVERVIEW);
                case DOWN -> at(at + ExamView.IN_A_ROW, View.OVERVIEW);
                case UP -> at(at - ExamView.IN_A_ROW, View.OVERVIEW);
                case HOME -> at(0, View.OVERVIEW);
                case END -> at(questions.size() - 1, View.OVERVIEW);
                default -> {}
            }
        } else if (event.types(ExamAction.NEXT.key())) {
            next(given -> !given.answered(), "all questions are answered");
        } else if (event.types(ExamAction.MARK.key())) {
            next(Given::marked, "no question is marked");
        } else if (event.types(ExamAction.END.key())) {
            show(View.ENDING);
        }
        return Then.STAY;
    }

    /** Goes to the next question that is wanted; after the last question, the search goes on at the first one. */
    private void next(Predicate<Given> wanted, String ifNone) {
        for (int step = 1; step <= questions.size(); step++) {
            int place = (at + step) % questions.size();
            if (wanted.test(given(place))) {
                at(place, View.OVERVIEW);
                return;
            }
        }
        message = ifNone;
    }

    private Then onEnding(Event event) {
        if (event instanceof Event.Typed typed && typed.text().equalsIgnoreCase("y")) {
            return Then.END;
        }
        show(View.OVERVIEW);
        return Then.STAY;
    }

    /** Goes to another question, and saves the answer in the form. The overview follows the last question. */
    private void go(int place, boolean entered) throws JournalFailure {
        keep(entered);
        if (place < 0) {
            message = "this is the first question";
        } else if (place >= questions.size()) {
            show(View.OVERVIEW);
        } else {
            at(place, View.QUESTION);
        }
    }

    private void at(int place, View other) {
        at = Math.max(0, Math.min(questions.size() - 1, place));
        form = ExamForm.of(question(), given(at), confident);
        show(other);
    }

    private void show(View other) {
        view = other;
        message = "";
        scroll = 0;
    }

    /** Writes the answer in the form to the exam. A choice that was only pointed to is not an answer. */
    private void keep(boolean entered) throws JournalFailure {
        Given old = given(at);
        Optional<Response> response = ExamForm.response(question(), form, entered || old.answered());
        boolean pointed = form instanceof AnswerForm.Choice && !entered && !response.equals(old.response());
        if (view == View.OVERVIEW || view == View.ENDING || pointed) {
            return;
        }
        Optional<Confidence> sure = confident ? sure() : Optional.empty();
        if (confident && response.isPresent() && response.get() instanceof Response.Typed typed) {
            Confidence.Said read = Confidence.read(typed.text());
            response = Optional.of(new Response.Typed(read.line()));
            sure = Optional.of(read.confidence());
        }
        exam.answer(question().number(), response, sure);
    }
}
