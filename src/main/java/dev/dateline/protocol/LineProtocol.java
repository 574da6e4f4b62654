package dev.dateline.protocol;

import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Asked;
import dev.dateline.study.Digest;
import dev.dateline.study.Outcome;
import dev.dateline.study.Session;
import dev.dateline.study.StudyAct;
import dev.dateline.study.StudyDialog;
import dev.dateline.study.Summary;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A session for programs. The output is JSON objects, one a line, and the input is plain lines. One line answers
 * exactly one question. The end of the input ends the session.
 */
public final class LineProtocol extends StudyDialog<ProtocolWriter> {
    private static final Set<StudyAct> ACTS =
            EnumSet.of(StudyAct.HINT, StudyAct.UNDO, StudyAct.OVERRULE, StudyAct.SKIP, StudyAct.READ, StudyAct.STOP);

    public LineProtocol(Session session, BufferedReader in, ProtocolWriter out, Clock clock, boolean readFirst) {
        super(session, in, out, clock, ACTS, StudyAct.words(ACTS), readFirst);
    }

    /** Runs the session to its end, and prints its summary. Each answer is saved before its verdict is printed. */
    public void hold() throws IOException, JournalFailure {
        run();
        Summary summary = session.summary();
        out.event(
                "end",
                new JsonObject()
                        .copy(summary.tally(), "asked", "correct", "typo", "partial", "wrong")
                        .copy(summary, "nextDue", "deferred", "behind", "heldBack", "leeches"));
    }

    @Override
    protected boolean read(Digest digest) {
        out.digest(digest);
        return true;
    }

    @Override
    protected void ask(Asked asked) {
        out.event(
                "question",
                ProtocolWriter.question(
                        asked.card(), asked.heading(), asked.presentation().lines()));
    }

    @Override
    protected void reveal(Asked asked) {
        out.event(
                "reveal",
                ProtocolWriter.card(asked.card().id())
                        .put("answer", asked.card().answer().line()));
    }

    @Override
    protected void judged(Outcome outcome) {
        out.verdict(outcome);
    }

    /** Carries out an act. If it had an effect, the question is sent again. */
    @Override
    protected Step act(StudyAct act, String text) throws JournalFailure {
        CardId standing = session.standing().orElseThrow().card().id();
        switch (act) {
            case HINT -> out.event("hint", ProtocolWriter.card(standing).put("hint", session.hint()));
            case SKIP -> {
                session.skip();
                out.event("skipped", ProtocolWriter.card(standing));
            }
            case UNDO -> {
                Optional<CardId> undone = session.undo();
                if (undone.isEmpty()) {
                    return refused("there is nothing to undo");
                }
                out.event("undone", ProtocolWriter.card(undone.get()));
            }
            case OVERRULE -> {
                Optional<Outcome> overruled = session.overrule();
                if (overruled.isEmpty()) {
                    return refused("there is no verdict to override");
                }
                Outcome outcome = overruled.get();
                out.event(
                        "overridden",
                        ProtocolWriter.card(outcome.asked().card().id())
                                .put("verdict", outcome.judgement().verdict().word())
                                .put("due", outcome.due()));
            }
            case READ -> {
                Optional<Digest> digest = session.lastRead();
                if (digest.isEmpty()) {
                    return refused("no facts were shown before the questions; --read-first shows them");
                }
                out.digest(digest.get());
            }
            default -> throw new IllegalStateException(act.toString());
        }
        return Step.ON;
    }

    private Step refused(String message) {
        out.invalid(message);
        return Step.STAYS;
    }
}
