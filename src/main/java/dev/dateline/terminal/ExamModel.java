package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import dev.dateline.study.KeyedAct;
import dev.dateline.study.exam.ExamAction;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The state of an exam on the screen. Immutable. {@link #on} returns the model after an event. {@link #act} says what
 * to write to the journal before the model is shown.
 *
 * @param given the answer and mark of each question, in their order
 * @param at the index of the shown or selected question
 * @param form the answer to that question so far
 * @param sure how sure the learner is, from the keys that they pressed
 * @param confident whether the learner may say how sure they are
 * @param message one line about the last key; usually empty
 * @param scroll the line at the top, from 1; 0 to keep the selection visible
 * @param left the remaining time; empty if there is no limit
 */
record ExamModel(
        ExamPaper paper,
        List<Given> given,
        int at,
        AnswerForm form,
        Optional<Confidence> sure,
        boolean confident,
        View view,
        String message,
        int scroll,
        Optional<Duration> left,
        Act act) {
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

    /** The model of an exam. It begins at the first question without an answer, or at the overview if there is none. */
    static ExamModel of(ExamPaper paper, List<Given> given, boolean confident, Optional<Duration> left) {
        int open = 0;
        while (open < given.size() && given.get(open).answered()) {
            open++;
        }
        AnswerForm empty = ExamForm.cleared(paper.questions().get(0));
        ExamModel first = new ExamModel(
                paper, given, 0, empty, Optional.empty(), confident, View.QUESTION, "", 0, left, Act.NONE);
        return open == given.size() ? first.at(0).show(View.OVERVIEW) : first.at(open);
    }

    ExamQuestion question() {
        return paper.questions().get(at);
    }

    int answered() {
        return (int) given.stream().filter(Given::answered).count();
    }

    int marked() {
        return (int) given.stream().filter(Given::marked).count();
    }

    ExamModel on(Event event) {
        return plain().after(event);
    }

    private ExamModel after(Event event) {
        if (event instanceof Event.Interrupt) {
            return kept(Act.Then.LEAVE, false);
        }
        if (event instanceof Event.Redraw || event instanceof Event.Suspend) {
            return plain();
        }
        return switch (view) {
            case QUESTION -> onQuestion(event);
            case KEY_ROW -> onKeyRow(event);
            case OVERVIEW -> onOverview(event);
            case ENDING -> onEnding(event);
        };
    }

    /** Whether every letter is a key now, and not part of an answer. */
    boolean takesKeys() {
        return view == View.KEY_ROW || view == View.OVERVIEW;
    }

    boolean takesHelp() {
        return takesKeys() || (view == View.QUESTION && !ExamForm.takesText(form));
    }

    private ExamModel onQuestion(Event pressed) {
        Event event = question().card().answer() instanceof Answer.Truth ? trueOrFalse(pressed) : pressed;
        Optional<ExamModel> moved = event instanceof Event.Press press ? moved(press.key()) : Optional.empty();
        return moved.orElseGet(
                () -> form instanceof AnswerForm.Choice choice ? onChoice(choice, event) : onForm(event));
    }

    /** The model after a key that leads to another view or question or clears a choice. Empty for a key of the form. */
    private Optional<ExamModel> moved(Event.Key key) {
        boolean letters = !ExamForm.takesText(form);
        return switch (key) {
            case TAB -> Optional.of(show(View.KEY_ROW));
            case ESCAPE -> Optional.of(kept(Act.Then.STAY, false).show(View.OVERVIEW));
            case PAGE_DOWN -> Optional.of(go(at + 1, false));
            case PAGE_UP -> Optional.of(go(at - 1, false));
            case ENTER -> Optional.of(entered());
            case RIGHT -> Optional.of(go(at + 1, false)).filter(any -> letters);
            case LEFT -> Optional.of(go(at - 1, false)).filter(any -> letters);
            case BACKSPACE, DELETE -> Optional.of(cleared()).filter(any -> form instanceof AnswerForm.Choice);
            case MOVE_DOWN, MOVE_UP -> {
                int lines = key == Event.Key.MOVE_DOWN ? Math.max(1, scroll) + PAGE : Math.max(1, scroll - PAGE);
                yield Optional.of(scrolled(lines)).filter(any -> letters && !(form instanceof AnswerForm.Ordered));
            }
            default -> Optional.empty();
        };
    }

    /** Replaces {@code t} by the key of the first choice, and {@code f} by the key of the second. */
    private static Event trueOrFalse(Event event) {
        if (!(event instanceof Event.Typed typed)) {
            return event;
        }
        return switch (typed.text()) {
            case "t", "T" -> new Event.Typed("1");
            case "f", "F" -> new Event.Typed("2");
            default -> event;
        };
    }

    /**
     * The model after an event at a choice. A digit answers. A letter or an arrow only points to a choice, and Enter
     * answers. The key of the choice that is pointed to changes how sure the learner is.
     */
    private ExamModel onChoice(AnswerForm.Choice choice, Event event) {
        int named = AnswerForm.named(event, choice.order().size());
        if (named < 0 && event instanceof Event.Typed typed) {
            return key(typed.text());
        }
        AnswerForm.Choice next = choice.on(event);
        if (named < 0 && next.pointer() == choice.pointer()) {
            return plain();
        }
        Optional<Confidence> now =
                confident ? Optional.of(named == choice.pointer() ? Confidence.after(sure) : Confidence.THINK) : sure;
        AnswerForm.Choice pointed = new AnswerForm.Choice(choice.order(), next.pointer(), false);
        ExamModel changed = put(given, at, pointed, now, View.QUESTION);
        return next.done() ? changed.kept(Act.Then.STAY, true) : changed;
    }

    private ExamModel onForm(Event event) {
        AnswerForm next = form.on(event);
        return next.equals(form) && !ExamForm.takesText(form) && event instanceof Event.Typed typed
                ? key(typed.text())
                : filled(next);
    }

    private ExamModel filled(AnswerForm next) {
        return put(given, at, next, sure, View.QUESTION);
    }

    private ExamModel entered() {
        if (form instanceof AnswerForm.Choice || form instanceof AnswerForm.Line) {
            return go(at + 1, true);
        }
        AnswerForm next = form.on(new Event.Press(Event.Key.ENTER));
        if (next.response().isPresent() || (next.equals(form) && isUntouched())) {
            return go(at + 1, next.response().isPresent());
        }
        return next.equals(form) && !form.missing().isEmpty()
                ? saying(form.missing() + "; page down leaves the question")
                : filled(next);
    }

    private boolean isUntouched() {
        return form.equals(ExamForm.cleared(question()));
    }

    private ExamModel onKeyRow(Event event) {
        ExamModel closed = show(View.QUESTION);
        return event instanceof Event.Typed typed ? closed.key(typed.text()) : closed;
    }

    private ExamModel key(String letter) {
        return KeyedAct.ofKey(ExamAction.values(), letter).map(this::act).orElseGet(() -> unknown(letter));
    }

    private ExamModel unknown(String letter) {
        return letter.isBlank() ? plain() : saying("\"" + letter + "\" does nothing here; ? shows the keys");
    }

    private ExamModel act(ExamAction action) {
        return switch (action) {
            case NEXT -> go(at + 1, false);
            case PREVIOUS -> go(at - 1, false);
            case MARK ->
                saying("").with(new Act(Optional.empty(), Optional.of(question().number()), Act.Then.STAY));
            case CLEAR -> cleared();
            case OVERVIEW -> kept(Act.Then.STAY, false).show(View.OVERVIEW);
            case END -> kept(Act.Then.STAY, false).show(View.ENDING);
            case GO, LEAVE -> unknown(action.key());
        };
    }

    private ExamModel cleared() {
        return put(given, at, ExamForm.cleared(question()), Optional.empty(), View.QUESTION)
                .keeping(Optional.empty(), Optional.empty(), Act.Then.STAY);
    }

    private ExamModel onOverview(Event event) {
        if (event instanceof Event.Press press) {
            return switch (press.key()) {
                case ENTER -> at(at).show(View.QUESTION);
                case ESCAPE -> leave();
                case RIGHT, TAB -> at(at + 1).show(View.OVERVIEW);
                case LEFT, BACK_TAB -> at(at - 1).show(View.OVERVIEW);
                case DOWN -> at(at + ExamView.IN_A_ROW).show(View.OVERVIEW);
                case UP -> at(at - ExamView.IN_A_ROW).show(View.OVERVIEW);
                case HOME -> at(0).show(View.OVERVIEW);
                case END -> at(given.size() - 1).show(View.OVERVIEW);
                default -> plain();
            };
        }
        if (event instanceof Event.Typed typed) {
            return switch (typed.text()) {
                case ">" -> next(place -> !given.get(place).answered(), "all questions are answered");
                default ->
                    KeyedAct.ofKey(ExamAction.values(), typed.text())
                            .map(this::onOverview)
                            .orElseGet(this::plain);
            };
        }
        return plain();
    }

    private ExamModel onOverview(ExamAction action) {
        return switch (action) {
            case END -> show(View.ENDING);
            case MARK -> next(place -> given.get(place).marked(), "no question is marked");
            default -> plain();
        };
    }

    /** Goes to the next question that is wanted; after the last question, the search goes on at the first one. */
    private ExamModel next(IntPredicate wanted, String ifNone) {
        for (int step = 1; step <= given.size(); step++) {
            int place = (at + step) % given.size();
            if (wanted.test(place)) {
                return at(place).show(View.OVERVIEW);
            }
        }
        return saying(ifNone);
    }

    private ExamModel onEnding(Event event) {
        boolean yes = event instanceof Event.Typed typed && typed.text().equalsIgnoreCase("y");
        return yes ? with(Act.NONE.then(Act.Then.END)) : show(View.OVERVIEW);
    }

    private ExamModel leave() {
        return with(Act.NONE.then(Act.Then.LEAVE));
    }

    /** Goes to another question, and saves the answer in the form. The overview follows the last question. */
    private ExamModel go(int place, boolean entered) {
        ExamModel kept = kept(Act.Then.STAY, entered);
        if (place < 0) {
            return kept.saying("this is the first question").with(kept.act());
        }
        return place >= given.size()
                ? kept.show(View.OVERVIEW).with(kept.act())
                : kept.at(place).with(kept.act());
    }

    private ExamModel at(int place) {
        int index = Math.max(0, Math.min(given.size() - 1, place));
        Given old = given.get(index);
        return put(given, index, ExamForm.of(paper.questions().get(index), old), old.confidence(), View.QUESTION);
    }

    /**
     * This model, with a request to write the answer in the form. A choice that was only pointed to is not an answer.
     */
    private ExamModel kept(Act.Then then, boolean entered) {
        Given old = given.get(at);
        Optional<Response> response = ExamForm.response(question(), form, entered || old.answered());
        boolean pointing = form instanceof AnswerForm.Choice && !entered && !response.equals(old.response());
        if (view == View.OVERVIEW || view == View.ENDING || pointing) {
            return with(Act.NONE.then(then));
        }
        if (confident && response.isPresent() && response.get() instanceof Response.Typed typed) {
            Confidence.Said read = Confidence.read(typed.text());
            return keeping(Optional.of(new Response.Typed(read.line())), Optional.of(read.confidence()), then);
        }
        return keeping(response, response.isPresent() && confident ? sure : Optional.empty(), then);
    }

    private ExamModel keeping(Optional<Response> response, Optional<Confidence> said, Act.Then then) {
        Given old = given.get(at);
        List<Given> now = new ArrayList<>(given);
        now.set(at, new Given(response, said, old.marked(), old.millis()));
        Act.Keep keep = new Act.Keep(question().number(), response, said);
        return put(List.copyOf(now), at, form, sure, view)
                .scrolled(scroll)
                .with(new Act(Optional.of(keep), Optional.empty(), then));
    }

    private ExamModel put(List<Given> answers, int place, AnswerForm filled, Optional<Confidence> said, View other) {
        return new ExamModel(paper, answers, place, filled, said, confident, other, "", 0, left, Act.NONE);
    }

    private ExamModel show(View other) {
        return new ExamModel(paper, given, at, form, sure, confident, other, "", 0, left, act);
    }

    private ExamModel scrolled(int lines) {
        return new ExamModel(paper, given, at, form, sure, confident, view, message, lines, left, Act.NONE);
    }

    private ExamModel plain() {
        return with(Act.NONE);
    }

    private ExamModel with(Act other) {
        return new ExamModel(paper, given, at, form, sure, confident, view, message, scroll, left, other);
    }

    /** This model with a line about the last key. */
    ExamModel saying(String line) {
        return new ExamModel(paper, given, at, form, sure, confident, view, line, scroll, left, Act.NONE);
    }

    /** This model with the present answers and time of the exam. */
    ExamModel refreshed(List<Given> fresh, Optional<Duration> time) {
        return new ExamModel(
                paper, List.copyOf(fresh), at, form, sure, confident, view, message, scroll, time, Act.NONE);
    }

    /**
     * What the model of an exam requests after an event.
     *
     * @param keep an answer to write down
     * @param mark the number of a question whose mark is switched on or off
     * @param then what follows after the answer is written
     */
    record Act(Optional<Keep> keep, Optional<Integer> mark, Then then) {
        static final Act NONE = new Act(Optional.empty(), Optional.empty(), Then.STAY);

        enum Then {
            STAY,
            /** Leave the exam. It is saved. */
            LEAVE,
            /** End the exam. */
            END
        }

        /** An answer to a question, or none. */
        record Keep(int number, Optional<Response> response, Optional<Confidence> sure) {}

        Act then(Then next) {
            return new Act(keep, mark, next);
        }
    }
}
