package dev.dateline.terminal;

import dev.dateline.app.Invocation;
import dev.dateline.app.Shelf;
import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Asked;
import dev.dateline.study.Digest;
import dev.dateline.study.NewForm;
import dev.dateline.study.Outcome;
import dev.dateline.study.Progress;
import dev.dateline.study.Session;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.StudyAct;
import dev.dateline.study.StudyDialog;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A session in plain lines without escape bytes, for pipes, simple terminals and screen readers. The texts are the same
 * as on the screen. A pipe gets no prompt.
 */
final class PlainLines extends StudyDialog<PlainOutput> {
    private static final Set<StudyAct> ACTS = EnumSet.range(StudyAct.HINT, StudyAct.OFFER_FORM);
    /** The listed commands. The command for accepting a form is listed only if there is a form to accept. */
    private static final String COMMANDS = StudyAct.explained(EnumSet.range(StudyAct.HINT, StudyAct.STOP));

    private final Clock clock;
    private final Shelf shelf;
    private Optional<NewForm> offered = Optional.empty();
    private Optional<Outcome> last = Optional.empty();
    private String deck = "";

    PlainLines(Session session, Invocation invocation, Shelf shelf, boolean readFirst) {
        super(session, invocation.lines(), new PlainOutput(invocation), invocation.clock(), ACTS, COMMANDS, readFirst);
        this.clock = invocation.clock();
        this.shelf = shelf;
    }

    /** Runs the session to its end. Each answer is recorded before its verdict is printed. */
    void hold() throws IOException, JournalFailure {
        if (out.prompting() && session.hasNext()) {
            say("Type an answer and press Enter. Commands: " + COMMANDS);
        }
        run();
    }

    /** Shows the facts. A person goes on with Enter, and a script does not have to. */
    @Override
    protected boolean read(Digest digest) throws IOException {
        say("");
        say("Read first: " + digest.article().title() + ", " + digest.article().origin());
        facts(digest);
        if (!out.prompting()) {
            return true;
        }
        say("Enter begins; :skip if you have not read it.");
        out.prompt();
        String line = line();
        return line != null && !Typed.of(line).isCommand();
    }

    private void facts(Digest digest) {
        for (Digest.Entry entry : digest.facts()) {
            say("  " + entry.fact().says());
            entry.since().forEach(fact -> say("    Since: " + SessionTexts.since(fact)));
        }
    }

    @Override
    protected void reveal(Asked asked) {
        say("Answer: " + asked.card().answer().line());
        say("Did you know it? y or n");
    }

    @Override
    protected void judged(Outcome outcome) {
        last = Optional.of(outcome);
        AnswerLines.of(outcome, clock.instant()).forEach(this::say);
    }

    @Override
    protected Step act(StudyAct act, String text) throws JournalFailure {
        return switch (act) {
            case HINT -> stays(session.hint().map(hint -> "Hint: " + hint).orElse("This card has no hint."));
            case UNDO -> undo();
            case OVERRULE -> overrule();
            case OFFER_FORM -> stays(keepForm() + ".");
            case ASK_CONFUSED ->
                session.askConfused()
                        ? Step.ON
                        : stays("The last answer was not mixed up with a card that can be asked.");
            case SKIP -> {
                session.skip();
                say("Skipped.");
                yield Step.ON;
            }
            case EVIDENCE -> {
                last.map(outcome -> AnswerLines.evidence(CitedFact.of(outcome, shelf)))
                        .orElse(List.of("There is no answer yet."))
                        .forEach(this::say);
                yield Step.STAYS;
            }
            case FLAG ->
                stays((session.flag(standing()) ? "Flagged" : "Flag removed") + ": this question, " + standing() + ".");
            case SUSPEND -> {
                CardId aside = standing();
                session.suspend(aside);
                say("Suspended: this question, " + aside + ". It is not asked until it is unsuspended.");
                yield Step.ON;
            }
            case READ -> {
                session.lastRead().ifPresentOrElse(this::facts, () -> say("There are no facts to read again."));
                yield Step.STAYS;
            }
            case NOTE -> stays(note(text));
            case KEEP_FORM, NEXT, EDIT, STOP -> throw new IllegalStateException(act.toString());
        };
    }

    private Step stays(String said) {
        say(said);
        return Step.STAYS;
    }

    private CardId standing() {
        return session.standing().orElseThrow().card().id();
    }

    /** Replaces the note on the last answered card. Without a text, the note is shown. */
    private String note(String text) throws JournalFailure {
        CardId card = last.map(outcome -> outcome.asked().card().id()).orElseGet(this::standing);
        if (text.isEmpty()) {
            String kept = session.note(card);
            return kept.isEmpty() ? "There is no note on " + card + "." : "Your note on " + card + ": " + kept;
        }
        session.note(card, text);
        return "Noted on " + card + ".";
    }

    private Step undo() throws JournalFailure {
        Optional<NewForm> form = session.formToTakeBack();
        if (session.undo().isEmpty()) {
            return stays("There is nothing to undo.");
        }
        say("Undone.");
        form.map(shelf::takeBack).ifPresent(kept -> say(SessionTexts.capital(kept.message()) + "."));
        return Step.ON;
    }

    private Step overrule() throws JournalFailure {
        Optional<Outcome> outcome = session.overrule();
        if (outcome.isEmpty()) {
            return stays("There is no verdict to overrule.");
        }
        last = outcome;
        String due = SessionTexts.due(outcome.get(), clock.instant());
        say("The last answer counts as " + SessionTexts.verdict(outcome.get().judgement())
                + (due.isEmpty() ? "." : ", " + due + "."));
        session.newForm()
                .ifPresent(form -> say("Type :accept to let the deck accept \"" + form.text() + "\" from now on."));
        return Step.ON;
    }

    /**
     * Adds the typed text to the accepted forms at the second request. The first request shows what will be written,
     * and where.
     */
    private String keepForm() {
        Optional<NewForm> form = session.newForm();
        if (form.isEmpty()) {
            return "There is no overruled answer that the deck could accept";
        }
        if (!form.equals(offered)) {
            offered = form;
            String copied = shelf.copyFrom(form.get())
                    .map(library -> "This deck is from " + library + ". It is copied into your own library first. ")
                    .orElse("");
            return copied + "Type :accept again to write \"" + form.get().text() + "\" into " + shelf.file(form.get());
        }
        Shelf.Kept kept = shelf.keep(form.get());
        if (kept.done()) {
            session.accept(form.get());
        }
        return SessionTexts.capital(kept.message());
    }

    @Override
    protected void ask(Asked asked) {
        say("");
        Progress progress = session.progress();
        String card = "Card " + progress.number() + " of " + progress.total();
        String title = asked.untold(shelf.title(asked.card().id().deck()));
        say(title.isEmpty() || title.equals(deck) ? card : title + ". " + card);
        deck = title.isEmpty() ? deck : title;
        asked.heading().ifPresent(heading -> say(heading.text()));
        QuestionLines.of(asked).forEach(this::say);
    }

    private void say(String line) {
        out.say(line);
    }
}
