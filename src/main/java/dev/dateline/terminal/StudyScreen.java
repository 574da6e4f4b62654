package dev.dateline.terminal;

import dev.dateline.app.Setting;
import dev.dateline.app.Settings;
import dev.dateline.app.Shelf;
import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Asked;
import dev.dateline.study.Digest;
import dev.dateline.study.NewForm;
import dev.dateline.study.Outcome;
import dev.dateline.study.Session;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.StudyAct;
import dev.dateline.study.Timing;
import dev.dateline.terminal.StudyModel.Request;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A session on the whole screen. It passes events to the model, and carries out the model's requests. */
final class StudyScreen {
    private final Screen screen;
    private final Clock clock;
    private final Session session;
    private final Shelf shelf;
    private final Settings settings;
    private final Set<FactRef> told = new HashSet<>();
    private long shownAt;
    private OptionalLong firstKeyAt = OptionalLong.empty();
    private StudyModel model;
    /** Whether the learner wants to quit the program. */
    private boolean quit;

    private StudyScreen(
            Screen screen, Clock clock, Session session, Shelf shelf, Settings settings, Asked first, String said) {
        this.screen = screen;
        this.clock = clock;
        this.session = session;
        this.shelf = shelf;
        this.settings = settings;
        this.model = asking(first).saying(said);
    }

    /**
     * Runs a session until it is over or the learner stops. Returns at once if there is nothing to ask. Every answer is
     * recorded when this returns or throws.
     *
     * @param said a line about the last action; usually empty
     * @return whether the learner wants to quit the program
     */
    static boolean hold(Screen screen, Clock clock, Session session, Shelf shelf, Settings settings, String said)
            throws InterruptedException {
        TextScreen.End read = readFirst(screen, session, settings);
        if (read == TextScreen.End.ESCAPE || read == TextScreen.End.QUIT) {
            return read == TextScreen.End.QUIT;
        }
        Optional<Asked> first = session.standing();
        return first.isPresent() && new StudyScreen(screen, clock, session, shelf, settings, first.get(), said).run();
    }

    /** Shows the facts to read before the next question, if there are any. */
    private static TextScreen.End readFirst(Screen screen, Session session, Settings settings)
            throws InterruptedException {
        TextScreen.End end = TextScreen.End.ENTER;
        while (end == TextScreen.End.ENTER) {
            Optional<Digest> digest = settings.get(Setting.READ_FIRST) ? session.digest() : Optional.empty();
            if (digest.isEmpty()) {
                return TextScreen.End.OTHER;
            }
            screen.dropKeysTypedAhead();
            end = DigestScreen.show(screen, digest.get(), false);
            if (end == TextScreen.End.ENTER) {
                try {
                    session.read(digest.get());
                } catch (JournalFailure unwritten) {
                    return TextScreen.End.OTHER; // the next answer will report the cause
                }
            }
        }
        return end;
    }

    private boolean run() throws InterruptedException {
        boolean going = true;
        boolean interrupted = false;
        while (going) {
            paint();
            Event event = screen.take(model.takesKeys());
            if (model.takesKeys()) {
                event = TextScreen.keys(event, screen, "back", page -> StudyView.keys(page, model.confident()));
            }
            interrupted = event instanceof Event.Interrupt;
            noteFirstKey(event);
            model = model.on(event);
            Optional<Request> request = model.request();
            if (request.isPresent()) {
                StudyModel.View before = model.view();
                going = perform(request.get());
                if (!sameView(before, model.view())) {
                    screen.dropKeysTypedAhead();
                    shownAt = 0;
                    firstKeyAt = OptionalLong.empty();
                }
            }
        }
        return interrupted || quit;
    }

    /** Whether the same question or verdict is still shown, so that keys typed before are meant for it. */
    private static boolean sameView(StudyModel.View before, StudyModel.View after) {
        return before instanceof StudyModel.Asking one
                && after instanceof StudyModel.Asking other
                && one.asked().card().id().equals(other.asked().card().id());
    }

    private void paint() {
        screen.paint(StudyView.render(model, screen.theme(), screen.columns(), screen.rows(), clock.instant()));
        if (shownAt == 0) {
            shownAt = System.nanoTime();
        }
    }

    private void noteFirstKey(Event event) {
        boolean key = event instanceof Event.Typed || event instanceof Event.Press || event instanceof Event.Pasted;
        if (key && firstKeyAt.isEmpty()) {
            firstKeyAt = OptionalLong.of(System.nanoTime());
        }
    }

    /**
     * Carries out the model's request, and sets the model that shows the result.
     *
     * @return false if the session is over
     */
    private boolean perform(Request request) throws InterruptedException {
        try {
            if (request instanceof Request.Submit submit) {
                model = judged(answered(submit));
                return true;
            }
            return act(((Request.Act) request).action());
        } catch (JournalFailure failure) {
            model = model.saying(failure.getMessage() + "; " + failure.advice());
            return true;
        }
    }

    private Outcome answered(Request.Submit submit) throws JournalFailure {
        return submit.sure().isPresent()
                ? session.answer(submit.response(), timing(), submit.sure())
                : session.answer(submit.response(), timing());
    }

    private Timing timing() {
        long now = System.nanoTime();
        OptionalLong first = firstKeyAt.isPresent()
                ? OptionalLong.of(millis(firstKeyAt.getAsLong() - shownAt))
                : OptionalLong.empty();
        return new Timing(first, millis(now - shownAt));
    }

    private static long millis(long nanos) {
        return Math.max(0, nanos / 1_000_000);
    }

    private boolean act(StudyAct action) throws JournalFailure, InterruptedException {
        return switch (action) {
            case STOP -> false;
            case NEXT -> next();
            case SKIP -> {
                session.skip();
                yield next("skipped for this session");
            }
            case HINT -> {
                Optional<String> hint = session.hint();
                model = hint.map(model::hinted).orElseGet(() -> model.saying("this card has no hint"));
                yield true;
            }
            case UNDO -> undo();
            case OVERRULE -> overrule();
            case FLAG -> saying(session.flag(shown()) ? "flagged" : "flag removed");
            case EDIT -> edit();
            case NOTE -> note();
            case READ -> readAgain();
            case SUSPEND -> {
                session.suspend(shown());
                yield next("suspended; u undoes that");
            }
            case EVIDENCE -> {
                if (model.view() instanceof StudyModel.Judged judged) {
                    model = model.citing(CitedFact.of(judged.outcome(), shelf));
                }
                yield true;
            }
            case OFFER_FORM -> {
                model = session.newForm()
                        .map(form -> model.keeping(form, shelf.file(form), shelf.copyFrom(form)))
                        .orElseGet(model::withoutOffer);
                yield true;
            }
            case KEEP_FORM -> keepForm();
            case ASK_CONFUSED -> session.askConfused() ? next() : saying("that card is suspended or retired");
        };
    }

    /** Adds the typed text to the accepted forms of the card, after the learner has agreed. */
    private boolean keepForm() {
        Optional<NewForm> form = session.newForm();
        if (form.isEmpty()) {
            model = model.withoutOffer();
        } else {
            Shelf.Kept kept = shelf.keep(form.get());
            if (kept.done()) {
                session.accept(form.get());
                model = model.withoutOffer();
            }
            model = model.saying(kept.message());
        }
        return true;
    }

    private boolean saying(String said) {
        model = model.saying(said);
        return true;
    }

    private boolean next() throws InterruptedException {
        TextScreen.End read = readFirst(screen, session, settings);
        if (read == TextScreen.End.ESCAPE || read == TextScreen.End.QUIT) {
            quit = read == TextScreen.End.QUIT;
            return false;
        }
        Optional<Asked> next = session.standing();
        next.ifPresent(asked -> model = asking(asked));
        return next.isPresent();
    }

    /**
     * Shows the next question.
     *
     * @param said a line about the last one
     * @return false if the session is over
     */
    private boolean next(String said) throws InterruptedException {
        boolean going = next();
        model = going ? model.saying(said) : model;
        return going;
    }

    private boolean undo() throws JournalFailure, InterruptedException {
        Optional<String> undone = undone(session, shelf);
        return undone.isPresent() ? next(undone.get()) : saying("there is nothing to undo");
    }

    /**
     * Takes back the last answer or suspension.
     *
     * @return a line on what was taken back; empty if there is nothing to take back
     */
    static Optional<String> undone(Session session, Shelf shelf) throws JournalFailure {
        Optional<NewForm> form = session.formToTakeBack();
        Optional<CardId> undone = session.undo();
        String deck =
                form.map(shelf::takeBack).map(kept -> "; " + kept.message()).orElse("");
        return undone.map(card -> "undone: " + card + deck);
    }

    private boolean overrule() throws JournalFailure, InterruptedException {
        Optional<Outcome> outcome = session.overrule();
        if (outcome.isEmpty()) {
            model = model.saying("there is no verdict to overrule");
        } else if (model.view() instanceof StudyModel.Judged) {
            model = judged(outcome.get());
            model = session.newForm()
                    .map(form -> model.saying("y lets the deck accept \"" + form.text() + "\" from now on"))
                    .orElse(model);
        } else {
            next();
            model = model.saying("the last answer counts as "
                    + SessionTexts.verdict(outcome.get().judgement().verdict()));
        }
        return true;
    }

    /**
     * Opens the card in the learner's editor. A changed card is used from the next question on, and the shown verdict
     * stays.
     */
    private boolean edit() throws InterruptedException {
        CardId card = shown();
        Shelf.Edited edited = screen.away(() -> shelf.edit(card));
        edited.revision().ifPresent(session::revise);
        return saying(edited.message());
    }

    private boolean note() throws InterruptedException, JournalFailure {
        Optional<String> note = askNote(screen, shown(), session.note(shown()));
        if (note.isPresent()) {
            session.note(shown(), note.get());
            model = model.saying(note.get().isEmpty() ? "note removed" : "note saved; it is shown with the answer");
        }
        return true;
    }

    static Optional<String> askNote(Screen screen, CardId card, String note) throws InterruptedException {
        FieldScreen.Field field = new FieldScreen.Field(
                "Note on " + card,
                List.of("Your note is shown with the answer. Delete the text to remove it."),
                note,
                "keep");
        return FieldScreen.ask(screen, field, any -> "", "");
    }

    private boolean readAgain() throws InterruptedException {
        Optional<Digest> digest = session.lastRead();
        if (digest.isEmpty()) {
            return saying("there are no facts to read again");
        }
        quit = DigestScreen.show(screen, digest.get(), true) == TextScreen.End.QUIT;
        return !quit;
    }

    private CardId shown() {
        return model.view() instanceof StudyModel.Judged judged
                ? judged.outcome().asked().card().id()
                : session.standing().orElseThrow().card().id();
    }

    private StudyModel asking(Asked asked) {
        return weighed(StudyModel.asking(title(asked), session.progress(), asked));
    }

    private StudyModel judged(Outcome outcome) {
        Detail detail = settings.get(Setting.SHORT_VERDICTS) ? Detail.brief(outcome, told) : Detail.full(outcome);
        return weighed(
                StudyModel.judged(title(outcome.asked()), session.progress(), outcome, detail, session.newForm()));
    }

    private StudyModel weighed(StudyModel plain) {
        return session.letsSayHowSure() ? plain.lettingSayHowSure() : plain;
    }

    private String title(Asked asked) {
        return asked.untold(shelf.title(asked.card().id().deck()));
    }
}
