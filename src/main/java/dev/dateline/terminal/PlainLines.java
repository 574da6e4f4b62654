package dev.dateline.terminal;

import dev.dateline.app.FormKeeper;
import dev.dateline.app.Shelf;
import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.source.VisibleText;
import dev.dateline.study.AnswerParser;
import dev.dateline.study.Asked;
import dev.dateline.study.Confidence;
import dev.dateline.study.NewForm;
import dev.dateline.study.Outcome;
import dev.dateline.study.Parsed;
import dev.dateline.study.Progress;
import dev.dateline.study.Session;
import dev.dateline.study.StudyAct;
import dev.dateline.study.Timing;
import dev.dateline.study.TypedLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A session in lines, without an escape byte: for pipes, simple terminals, and people who have the screen read to them. What is
 * said, and in which words, is the same as on the screen; there is one prompt, and none in a pipe.
 */
public final class PlainLines {
    private static final Set<StudyAct> ACTS = EnumSet.range(StudyAct.HINT, StudyAct.OFFER_FORM);
    /** The word for accepting a form is told when there is one to accept. */
    private static final String COMMANDS = StudyAct.explained(EnumSet.range(StudyAct.HINT, StudyAct.STOP));

    private final Session session;
    private final BufferedReader in;
    private final PrintStream out;
    private final Clock clock;
    private final boolean prompting;
    private final Shelf shelf;
    private Optional<NewForm> offered = Optional.empty();
    private Optional<Outcome> last = Optional.empty();
    private boolean revealed;
    private String deck = "";

    private PlainLines(
            Session session, BufferedReader in, PrintStream out, Clock clock, boolean prompting, Shelf shelf) {
        this.session = session;
        this.in = in;
        this.out = out;
        this.clock = clock;
        this.prompting = prompting;
        this.shelf = shelf;
    }

    /**
     * Holds a session until it is over, the learner stops or the input ends. Every answer has been committed before its verdict
     * is printed.
     *
     * @param prompting whether somebody sits there who wants to see where to type
     * @throws JournalFailure if an answer cannot be written down; its verdict was not printed then
     */
    public static void hold(
            Session session, BufferedReader in, PrintStream out, Clock clock, boolean prompting, Shelf shelf)
            throws IOException, JournalFailure {
        new PlainLines(session, in, out, clock, prompting, shelf).run();
    }

    private void run() throws IOException, JournalFailure {
        if (prompting && session.standing().isPresent()) {
            say("Type an answer and press Enter. Commands: " + COMMANDS);
        }
        for (Optional<Asked> asked = session.standing(); asked.isPresent(); asked = session.standing()) {
            ask(asked.get());
            if (!answered()) {
                return;
            }
        }
    }

    /** Reads lines until the standing question is done with; false when the session is to stop. */
    private boolean answered() throws IOException, JournalFailure {
        long asked = clock.millis();
        while (true) {
            if (prompting) {
                out.print("> ");
            }
            if (out.checkError()) {
                return false; // nobody has seen the question
            }
            String line = in.readLine();
            if (line == null) {
                return false;
            }
            TypedLine typed = TypedLine.of(line);
            Step step = typed.isCommand() ? command(typed.text()) : answer(typed.text(), asked);
            if (step != Step.STAYS) {
                return step == Step.ON;
            }
        }
    }

    /** What a line did to the standing question. */
    private enum Step {
        STAYS,
        ON,
        STOP
    }

    private Step answer(String text, long asked) throws JournalFailure {
        Asked standing = session.standing().orElseThrow();
        Optional<Confidence.Said> said = session.howSure(text);
        Parsed parsed = AnswerParser.line(
                standing.card(),
                standing.presentation(),
                revealed,
                said.map(Confidence.Said::line).orElse(text));
        if (parsed instanceof Parsed.Invalid invalid) {
            say(capital(invalid.message()) + ".");
            return Step.STAYS;
        }
        if (parsed instanceof Parsed.Reveal) {
            revealed = true;
            say("Answer: " + standing.card().answer().line());
            say("Did you know it? y or n");
            return Step.STAYS;
        }
        Timing timing = Timing.ofLine(Math.max(0, clock.millis() - asked));
        Outcome outcome =
                session.answer(((Parsed.Given) parsed).response(), timing, said.map(Confidence.Said::confidence));
        last = Optional.of(outcome);
        AnswerLines.of(outcome, clock.instant()).forEach(this::say);
        return Step.ON;
    }

    private Step command(String word) throws JournalFailure {
        Optional<StudyAct> act = StudyAct.ofWord(word, ACTS);
        if (act.isEmpty()) {
            say("Commands: " + COMMANDS + "; begin with :: for an answer that begins with a colon.");
            return Step.STAYS;
        }
        return switch (act.get()) {
            case HINT -> {
                say(session.hint().map(hint -> "Hint: " + hint).orElse("This card has no hint."));
                yield Step.STAYS;
            }
            case UNDO -> undo();
            case OVERRULE -> overrule();
            case OFFER_FORM -> {
                say(keepForm() + ".");
                yield Step.STAYS;
            }
            case ASK_CONFUSED -> {
                boolean asked = session.askConfused();
                if (!asked) {
                    say("The last answer was mixed up with no card that can be asked.");
                }
                yield asked ? Step.ON : Step.STAYS;
            }
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
            case FLAG -> {
                say(session.flag(standing()) ? "Flagged." : "No longer flagged.");
                yield Step.STAYS;
            }
            case SUSPEND -> {
                session.suspend(standing());
                say("Suspended: not asked until it is unsuspended.");
                yield Step.ON;
            }
            case STOP -> Step.STOP;
            case KEEP_FORM, NEXT, EDIT, READ -> throw new IllegalStateException(word);
        };
    }

    private CardId standing() {
        return session.standing().orElseThrow().card().id();
    }

    private Step undo() throws JournalFailure {
        Optional<NewForm> form = session.formToTakeBack();
        if (session.undo().isEmpty()) {
            say("There is nothing to undo.");
            return Step.STAYS;
        }
        say("Undone.");
        form.map(shelf.forms()::takeBack).ifPresent(kept -> say(capital(kept.message()) + "."));
        return Step.ON;
    }

    private Step overrule() throws JournalFailure {
        Optional<Outcome> outcome = session.overrule();
        if (outcome.isEmpty()) {
            say("There is no verdict to overrule.");
            return Step.STAYS;
        }
        last = outcome;
        String due = SessionTexts.due(outcome.get(), clock.instant());
        say("The last answer counts as "
                + SessionTexts.verdict(outcome.get().judgement().verdict()) + (due.isEmpty() ? "." : ", " + due + "."));
        session.newForm()
                .ifPresent(form -> say("Type :accept to have the deck accept \"" + form.text() + "\" from now on."));
        return Step.ON;
    }

    /** Lets the deck accept what was typed, when that is asked for a second time: the first time says what is written where. */
    private String keepForm() {
        Optional<NewForm> form = session.newForm();
        if (form.isEmpty()) {
            return "There is no overruled answer that a deck could accept from now on";
        }
        if (!form.equals(offered)) {
            offered = form;
            String copied = shelf.forms()
                    .copyFirst()
                    .map(folder ->
                            "The decks that travel with the program cannot be written, so that they are copied to "
                                    + folder + " first. ")
                    .orElse("");
            return copied + "Type :accept again to write \"" + form.get().text() + "\" into "
                    + shelf.forms().file(form.get());
        }
        FormKeeper.Kept kept = shelf.forms().keep(form.get());
        if (kept.done()) {
            session.accept(form.get());
        }
        return capital(kept.message());
    }

    private void ask(Asked asked) {
        revealed = false;
        say("");
        Progress progress = session.progress();
        String card = "Card " + progress.number() + " of " + progress.total();
        String title = shelf.title(asked.card().id().deck());
        say(title.equals(deck) ? card : title + ". " + card);
        deck = title;
        asked.heading().ifPresent(heading -> say(heading.text()));
        QuestionLines.of(asked).forEach(this::say);
    }

    private void say(String line) {
        out.println(VisibleText.line(line));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
