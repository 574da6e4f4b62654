package dev.dateline.terminal;

import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Asked;
import dev.dateline.study.Confidence;
import dev.dateline.study.KeyedAct;
import dev.dateline.study.NewForm;
import dev.dateline.study.Outcome;
import dev.dateline.study.Progress;
import dev.dateline.study.StudyAct;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state of a session on the screen. Immutable. {@link #on} returns the model after an event and has no side
 * effects. If the session has to act first, {@link #request} says how.
 *
 * @param message one line about the last key ({@code nothing to undo}); usually empty
 */
record StudyModel(String title, Progress progress, View view, String message, int scroll, Optional<Request> request) {

    private static final int PAGE = 5;

    private static final String NO_ANSWER = "enter again shows the right answer";

    /** The commands of a question that is answered with a typed line. */
    private static final Set<StudyAct> COMMANDS =
            EnumSet.of(StudyAct.HINT, StudyAct.UNDO, StudyAct.OVERRULE, StudyAct.SKIP, StudyAct.STOP);

    private static final Set<StudyAct> KEY_ROW =
            EnumSet.of(StudyAct.HINT, StudyAct.SKIP, StudyAct.UNDO, StudyAct.SUSPEND, StudyAct.FLAG);

    sealed interface View {}

    /**
     * A question.
     *
     * @param keysOpen whether the row of keys is open, so that the next letter is a key
     */
    record Asking(Asked asked, AnswerForm form, Optional<String> hint, boolean keysOpen) implements View {}

    /**
     * A verdict.
     *
     * @param evidence the sources, if the learner opened them
     * @param offer the typed text that the deck may accept if the learner agrees; else empty
     */
    record Judged(Outcome outcome, Detail detail, Optional<List<CitedFact>> evidence, Optional<NewForm> offer)
            implements View {
        Judged without() {
            return new Judged(outcome, detail, Optional.empty(), offer);
        }

        Judged inFull() {
            return new Judged(outcome, Detail.full(outcome), Optional.empty(), offer);
        }
    }

    /**
     * The question whether an accepted form may be written into a deck.
     *
     * @param library the library from which the deck is copied first, if it is not the learner's own
     */
    record Keeping(Judged back, NewForm form, String file, Optional<String> library) implements View {}

    /** @param confident whether the learner may say how sure they are */
    static StudyModel asking(String title, Progress progress, Asked asked, boolean confident) {
        return of(title, progress, new Asking(asked, AnswerForm.empty(asked, confident), Optional.empty(), false));
    }

    static StudyModel judged(String title, Progress progress, Outcome outcome, Detail detail, Optional<NewForm> offer) {
        return of(title, progress, new Judged(outcome, detail, Optional.empty(), offer));
    }

    private static StudyModel of(String title, Progress progress, View view) {
        return new StudyModel(title, progress, view, "", 0, Optional.empty());
    }

    StudyModel on(Event event) {
        if (event instanceof Event.Redraw || event instanceof Event.Suspend) {
            return scrolled(scroll);
        }
        if (event.presses(Event.Key.PAGE_DOWN)) {
            return scrolled(scroll + PAGE);
        }
        if (event.presses(Event.Key.PAGE_UP)) {
            return scrolled(Math.max(0, scroll - PAGE));
        }
        if (view instanceof Asking asking) {
            return asking.keysOpen() ? onKeyRow(asking, event) : onQuestion(asking, event);
        }
        if (view instanceof Judged judged) {
            return onVerdict(judged, event);
        }
        StudyModel back = show(((Keeping) view).back());
        return event.types("y") ? back.act(StudyAct.KEEP_FORM) : back;
    }

    /** Whether every letter is a key now, and not part of an answer. */
    boolean takesKeys() {
        return view instanceof Judged || (view instanceof Asking asking && asking.keysOpen());
    }

    private StudyModel onQuestion(Asking asking, Event event) {
        if (event.presses(Event.Key.TAB)) {
            return show(new Asking(asking.asked(), asking.form(), asking.hint(), true));
        }
        String line = asking.form().line().orElse("");
        if (event.presses(Event.Key.ESCAPE)) {
            return line.isEmpty()
                    ? act(StudyAct.STOP)
                    : form(asking, asking.form().on(new Event.Press(Event.Key.CLEAR_LINE)));
        }
        return event.presses(Event.Key.ENTER) && line.startsWith(":") ? command(asking, line) : keyed(asking, event);
    }

    private StudyModel keyed(Asking asking, Event event) {
        AnswerForm form = asking.form();
        Optional<Response> answer = form.answer(event);
        if (answer.isPresent()) {
            return answer.get().isBlank() && !message.equals(NO_ANSWER)
                    ? saying(NO_ANSWER)
                    : form(asking, form.on(event)).with(new Request.Submit(answer.get(), form.sure()));
        }
        return event.presses(Event.Key.ENTER) && !form.missing().isEmpty()
                ? saying(form.missing())
                : form(asking, form.on(event));
    }

    private StudyModel form(Asking asking, AnswerForm form) {
        return show(new Asking(asking.asked(), form, asking.hint(), false));
    }

    /** The model after a line with a command. A line that begins with two colons is an answer that begins with one. */
    private StudyModel command(Asking asking, String line) {
        if (line.startsWith("::")) {
            AnswerForm cleared = asking.form().on(new Event.Press(Event.Key.CLEAR_LINE));
            AnswerForm answer = cleared.on(new Event.Pasted(line.substring(1).stripLeading()));
            Asking typed = new Asking(asking.asked(), answer, asking.hint(), false);
            return keyed(typed, new Event.Press(Event.Key.ENTER));
        }
        StudyModel cleared = form(asking, asking.form().on(new Event.Press(Event.Key.CLEAR_LINE)));
        return StudyAct.ofWord(line.substring(1).strip(), COMMANDS)
                .map(cleared::act)
                .orElseGet(() -> cleared.saying("there is no command " + line + "; there are "
                        + StudyAct.words(COMMANDS) + ", and :: for an answer"));
    }

    private StudyModel onKeyRow(Asking asking, Event event) {
        StudyModel closed = form(asking, asking.form());
        if (event instanceof Event.Typed typed) {
            return KeyedAct.ofKey(StudyAct.values(), typed.text())
                    .filter(KEY_ROW::contains)
                    .map(closed::act)
                    .orElse(closed);
        }
        return closed;
    }

    private StudyModel onVerdict(Judged judged, Event event) {
        if (event instanceof Event.Press press) {
            return switch (press.key()) {
                case ENTER -> judged.evidence().isPresent() ? show(judged.without()) : act(StudyAct.NEXT);
                case ESCAPE -> judged.evidence().isPresent() ? show(judged.without()) : act(StudyAct.STOP);
                case DOWN -> scrolled(scroll + 1);
                case UP -> scrolled(Math.max(0, scroll - 1));
                default -> scrolled(scroll);
            };
        }
        if (event instanceof Event.Typed typed) {
            return KeyedAct.ofKey(StudyAct.values(), typed.text())
                    .map(act -> onVerdict(judged, act))
                    .orElse(scrolled(scroll));
        }
        return scrolled(scroll);
    }

    private StudyModel onVerdict(Judged judged, StudyAct act) {
        return switch (act) {
            case EVIDENCE -> {
                if (!judged.detail().full()) {
                    yield show(judged.inFull());
                }
                yield judged.evidence().isPresent() ? show(judged.without()) : act(act);
            }
            case OFFER_FORM -> judged.offer().isPresent() ? act(act) : scrolled(scroll);
            case ASK_CONFUSED -> confused(judged.outcome()) ? act(act) : scrolled(scroll);
            case NEXT, OVERRULE, UNDO, EDIT, FLAG, SUSPEND, NOTE, READ -> act(act);
            case HINT, SKIP, KEEP_FORM, STOP -> scrolled(scroll);
        };
    }

    /** Whether the card with which the answer was mixed up is known. */
    static boolean confused(Outcome outcome) {
        return outcome.judgement().verdict() == Verdict.WRONG
                && outcome.judgement()
                        .confusion()
                        .flatMap(confusion -> confusion.card())
                        .isPresent();
    }

    private StudyModel show(View other) {
        return new StudyModel(title, progress, other, "", 0, Optional.empty());
    }

    StudyModel hinted(String hint) {
        return view instanceof Asking asking
                ? show(new Asking(asking.asked(), asking.form(), Optional.of(hint), false))
                : this;
    }

    StudyModel citing(List<CitedFact> evidence) {
        return view instanceof Judged judged
                ? show(new Judged(judged.outcome(), judged.detail(), Optional.of(evidence), judged.offer()))
                : this;
    }

    /** The question whether the deck's file may be written. */
    StudyModel keeping(NewForm form, String file, Optional<String> library) {
        return view instanceof Judged judged ? show(new Keeping(judged, form, file, library)) : this;
    }

    StudyModel withoutOffer() {
        return view instanceof Judged judged
                ? show(new Judged(judged.outcome(), judged.detail(), judged.evidence(), Optional.empty()))
                : this;
    }

    /** This view with a line about the last key. */
    StudyModel saying(String line) {
        return new StudyModel(title, progress, view, line, scroll, Optional.empty());
    }

    private StudyModel scrolled(int lines) {
        return new StudyModel(title, progress, view, message, lines, Optional.empty());
    }

    private StudyModel act(StudyAct action) {
        return with(new Request.Act(action));
    }

    private StudyModel with(Request wish) {
        return new StudyModel(title, progress, view, message, scroll, Optional.of(wish));
    }

    /** A request from the model to the session. The next model shows the result. */
    sealed interface Request {
        /** Judge this answer. */
        record Submit(Response response, Optional<Confidence> sure) implements Request {}

        record Act(StudyAct action) implements Request {}
    }
}
