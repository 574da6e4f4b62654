package dev.dateline.terminal;

import dev.dateline.app.Setting;
import dev.dateline.app.Settings;
import dev.dateline.app.Shelf;
import dev.dateline.article.Fact;
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
import dev.dateline.terminal.Theme.Role;
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
    private boolean going = true;

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
     */
    static void hold(Screen screen, Clock clock, Session session, Shelf shelf, Settings settings, String said)
            throws InterruptedException {
        Optional<Asked> first = readFirst(screen, session, settings);
        if (first.isPresent()) {
            new StudyScreen(screen, clock, session, shelf, settings, first.get(), said).run();
        }
    }

    /**
     * Shows the facts to read before the next question, if there are any.
     *
     * @return the question; empty if the learner stops or the session is over
     */
    private static Optional<Asked> readFirst(Screen screen, Session session, Settings settings)
            throws InterruptedException {
        boolean read = settings.get(Setting.READ_FIRST);
        while (read) {
            Optional<Digest> digest = session.digest();
            if (digest.isEmpty()) {
                break;
            }
            screen.dropKeysTypedAhead();
            Optional<String> key = read(screen, digest.get(), false);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            read = key.get().isEmpty();
            if (read) {
                try {
                    session.read(digest.get());
                } catch (JournalFailure unwritten) {
                    break; // the next answer will report the cause
                }
            }
        }
        return session.standing();
    }

    private void run() throws InterruptedException {
        while (going) {
            paint();
            Event event = screen.take(model.takesKeys());
            if (model.takesKeys()) {
                event = TextScreen.keys(
                        event, screen, "back", page -> page.explainKeys("study", session.letsSayHowSure()));
            }
            noteFirstKey(event);
            model = model.on(event);
            Optional<Request> request = model.request();
            if (request.isPresent()) {
                StudyModel.View before = model.view();
                perform(request.get());
                if (!sameView(before, model.view())) {
                    screen.dropKeysTypedAhead();
                    shownAt = 0;
                    firstKeyAt = OptionalLong.empty();
                }
            }
        }
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

    /** Carries out the model's request, and sets the model that shows the result. */
    private void perform(Request request) throws InterruptedException {
        try {
            if (request instanceof Request.Submit submit) {
                judged(
                        submit.sure().isPresent()
                                ? session.answer(submit.response(), timing(), submit.sure())
                                : session.answer(submit.response(), timing()));
            } else {
                act(((Request.Act) request).action());
            }
        } catch (JournalFailure failure) {
            say(failure.getMessage() + "; " + failure.advice());
        }
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

    private void act(StudyAct action) throws JournalFailure, InterruptedException {
        switch (action) {
            case STOP -> going = false;
            case NEXT -> next("");
            case SKIP -> {
                session.skip();
                next("skipped for this session");
            }
            case HINT ->
                session.hint().ifPresentOrElse(hint -> model = model.hinted(hint), () -> say("this card has no hint"));
            case UNDO -> {
                Optional<String> undone = undone(session, shelf);
                if (undone.isPresent()) {
                    next(undone.get());
                } else {
                    say("there is nothing to undo");
                }
            }
            case OVERRULE -> overrule();
            case FLAG -> say(session.flag(shown()) ? "flagged" : "flag removed");
            case EDIT -> edit();
            case NOTE -> note();
            case READ -> readAgain();
            case SUSPEND -> {
                session.suspend(shown());
                next("suspended; u undoes that");
            }
            case EVIDENCE -> {
                if (model.view() instanceof StudyModel.Judged judged) {
                    model = model.citing(CitedFact.of(judged.outcome(), shelf));
                }
            }
            case OFFER_FORM ->
                model = session.newForm()
                        .map(form -> model.keeping(form, shelf.file(form), shelf.copyFrom(form)))
                        .orElseGet(model::withoutOffer);
            case KEEP_FORM -> session.newForm().ifPresentOrElse(this::keep, () -> model = model.withoutOffer());
            case ASK_CONFUSED -> {
                if (session.askConfused()) {
                    next("");
                } else {
                    say("that card is suspended or retired");
                }
            }
        }
    }

    private void say(String said) {
        model = model.saying(said);
    }

    /** Adds the typed text to the accepted forms of the card, after the learner has agreed. */
    private void keep(NewForm form) {
        Shelf.Kept kept = shelf.keep(form);
        if (kept.done()) {
            session.accept(form);
            model = model.withoutOffer();
        }
        say(kept.message());
    }

    /** Shows the next question, or ends the session. */
    private void next(String said) throws InterruptedException {
        Optional<Asked> next = readFirst(screen, session, settings);
        going = next.isPresent();
        if (going) {
            model = asking(next.get()).saying(said);
        }
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

    private void overrule() throws JournalFailure, InterruptedException {
        Optional<Outcome> outcome = session.overrule();
        if (outcome.isEmpty()) {
            say("there is no verdict to overrule");
        } else if (model.view() instanceof StudyModel.Judged) {
            judged(outcome.get());
            session.newForm().ifPresent(form -> say("y lets the deck accept \"" + form.text() + "\" from now on"));
        } else {
            next("the last answer counts as "
                    + SessionTexts.verdict(outcome.get().judgement()));
        }
    }

    /**
     * Opens the card in the learner's editor. A changed card is used from the next question on, and the shown verdict
     * stays.
     */
    private void edit() throws InterruptedException {
        CardId card = shown();
        Shelf.Edited edited = screen.away(() -> shelf.edit(card));
        edited.revision().ifPresent(session::revise);
        say(edited.message());
    }

    private void note() throws InterruptedException, JournalFailure {
        Optional<String> note = askNote(screen, shown(), session.note(shown()));
        if (note.isPresent()) {
            session.note(shown(), note.get());
            say(note.get().isEmpty() ? "note removed" : "note saved; it is shown with the answer");
        }
    }

    static Optional<String> askNote(Screen screen, CardId card, String note) throws InterruptedException {
        FieldScreen.Field field = new FieldScreen.Field(
                "Note on " + card,
                List.of("Your note is shown with the answer. Delete the text to remove it."),
                note,
                "keep");
        return FieldScreen.ask(screen, field, any -> "", "");
    }

    private void readAgain() throws InterruptedException {
        Optional<Digest> digest = session.lastRead();
        if (digest.isEmpty()) {
            say("there are no facts to read again");
        } else {
            Optional<String> unused = read(screen, digest.get(), true);
        }
    }

    private CardId shown() {
        return model.view() instanceof StudyModel.Judged judged
                ? judged.outcome().asked().card().id()
                : session.standing().orElseThrow().card().id();
    }

    private StudyModel asking(Asked asked) {
        return StudyModel.asking(title(asked), session.progress(), asked, session.letsSayHowSure());
    }

    private void judged(Outcome outcome) {
        Detail detail = settings.get(Setting.SHORT_VERDICTS) ? Detail.brief(outcome, told) : Detail.full(outcome);
        model = StudyModel.judged(title(outcome.asked()), session.progress(), outcome, detail, session.newForm());
    }

    private String title(Asked asked) {
        return asked.untold(shelf.title(asked.card().id().deck()));
    }

    /**
     * Shows the statements of an article, before the questions or again after a verdict.
     *
     * @param again whether the learner has read them before
     */
    private static Optional<String> read(Screen screen, Digest digest, boolean again) throws InterruptedException {
        List<Listing.Key> skip = again ? List.of() : List.of(new Listing.Key(StudyAct.SKIP.key(), "skip"));
        return TextScreen.show(
                screen,
                new TextScreen.Text(
                        again ? "Read again" : "Read first",
                        "",
                        again ? "back" : "begin",
                        again ? "back" : "stop",
                        skip,
                        page -> draw(page, digest)));
    }

    private static void draw(Printout page, Digest digest) {
        page.paragraph(Role.QUESTION, digest.article().title());
        page.paragraph(Role.QUIET, digest.article().origin());
        page.blank();
        for (Digest.Entry entry : digest.facts()) {
            page.paragraph(
                    page.signs().dot() + " ",
                    page.styled(Role.TEXT, entry.fact().says()));
            for (Fact since : entry.since()) {
                page.paragraph(page.styled(Role.LABEL, "  Since  "), page.styled(Role.TEXT, SessionTexts.since(since)));
            }
        }
    }
}
