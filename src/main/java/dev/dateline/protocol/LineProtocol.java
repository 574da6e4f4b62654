package dev.dateline.protocol;

import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.source.VisibleText;
import dev.dateline.study.Asked;
import dev.dateline.study.Confidence;
import dev.dateline.study.Outcome;
import dev.dateline.study.Parsed;
import dev.dateline.study.Session;
import dev.dateline.study.StudyAct;
import dev.dateline.study.Timing;
import dev.dateline.study.TypedLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A session for programs: a JSON object a line on the way out, a plain line on the way in. One line answers exactly one standing
 * question; the end of the input is the end of the session.
 */
public final class LineProtocol {
    private static final Set<StudyAct> ACTS =
            EnumSet.of(StudyAct.HINT, StudyAct.UNDO, StudyAct.OVERRULE, StudyAct.SKIP, StudyAct.STOP);

    private final Session session;
    private final BufferedReader in;
    private final ProtocolWriter out;
    private final Clock clock;
    private boolean revealed;

    public LineProtocol(Session session, BufferedReader in, ProtocolWriter out, Clock clock) {
        this.session = session;
        this.in = in;
        this.out = out;
        this.clock = clock;
    }

    /**
     * Holds the session to its end, which is printed too.
     *
     * @throws JournalFailure if an answer cannot be written down; its verdict was not printed then
     */
    public void hold() throws IOException, JournalFailure {
        boolean going = true;
        for (Optional<Asked> asked = session.standing(); going && asked.isPresent(); asked = session.standing()) {
            revealed = false;
            out.question(asked.get());
            going = answered(asked.get());
        }
        out.end(session.summary());
    }

    /** Reads lines until the question is done with or is to be put again; false when the session is to stop. */
    private boolean answered(Asked asked) throws IOException, JournalFailure {
        long since = clock.millis();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            TypedLine typed = TypedLine.of(line);
            String text = typed.text();
            if (typed.isCommand()) {
                Optional<StudyAct> act = StudyAct.ofWord(text, ACTS);
                if (act.isEmpty()) {
                    out.invalid("there is no command :" + VisibleText.line(text) + "; there are " + StudyAct.words(ACTS)
                            + ", and :: for an answer that begins with a colon");
                    continue;
                }
                if (act.get() == StudyAct.STOP) {
                    return false;
                }
                if (obeyed(act.get(), asked)) {
                    return true;
                }
                continue;
            }
            Optional<Confidence.Said> said = session.howSure(text);
            Parsed parsed = ProtocolAnswer.parse(
                    asked.card(),
                    asked.presentation(),
                    revealed,
                    said.map(Confidence.Said::line).orElse(text));
            if (parsed instanceof Parsed.Given given) {
                Timing timing = Timing.ofLine(Math.max(0, clock.millis() - since));
                Outcome outcome = session.answer(given.response(), timing, said.map(Confidence.Said::confidence));
                out.verdict(outcome);
                return true;
            }
            if (parsed instanceof Parsed.Invalid invalid) {
                out.invalid(invalid.message());
            } else {
                revealed = true;
                out.reveal(asked.card().id(), asked.card().answer().line());
            }
        }
        return false;
    }

    /** Whether the command did something, so that the standing question is put again. */
    private boolean obeyed(StudyAct act, Asked asked) throws IOException, JournalFailure {
        switch (act) {
            case HINT -> out.hint(asked.card().id(), session.hint());
            case SKIP -> {
                session.skip();
                out.did("skipped", asked.card().id());
            }
            case UNDO -> {
                Optional<CardId> undone = session.undo();
                if (undone.isEmpty()) {
                    out.invalid("there is nothing to undo");
                    return false;
                }
                out.did("undone", undone.get());
            }
            case OVERRULE -> {
                Optional<Outcome> outcome = session.overrule();
                if (outcome.isEmpty()) {
                    out.invalid("there is no verdict to override");
                    return false;
                }
                out.overridden(outcome.get());
            }
            default -> throw new IllegalStateException(act.toString());
        }
        return true;
    }
}
