package dev.dateline.terminal;

import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.exam.Exam;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The whole screen. */
public final class ScreenFrontEnd extends TerminalFrontEnd {
    public ScreenFrontEnd(Invocation invocation, Workplace workplace) {
        super(invocation, workplace);
    }

    /** Begins the session that the learner decides for, if any. */
    public interface Beginning {
        Session begin(Decision decision) throws JournalFailure;
    }

    /**
     * Shows the decks, and holds a session where the learner decides for one.
     *
     * @param decks all decks together first
     */
    public void home(LocalDate today, List<HomeDeck> decks, Beginning beginning)
            throws IOException, JournalFailure, InterruptedException {
        Optional<Session> held = Optional.empty();
        boolean recorded = true;
        try (TerminalSession terminal = TerminalSession.take(invocation)) {
            Optional<Decision> decision = terminal.choose(today, decks);
            if (decision.isPresent()) {
                recorded = !decision.get().practice();
                held = Optional.of(beginning.begin(decision.get()));
                terminal.hold(held.get(), workplace.shelf());
            }
        }
        if (held.isPresent()) {
            summarise(held.get(), recorded);
        }
    }

    @Override
    void hold(Session session) throws IOException, InterruptedException {
        try (TerminalSession terminal = TerminalSession.take(invocation)) {
            terminal.hold(session, workplace.shelf());
        }
    }

    @Override
    boolean hold(Exam exam) throws IOException, JournalFailure, InterruptedException {
        try (TerminalSession terminal = TerminalSession.take(invocation)) {
            return terminal.hold(exam, invocation.settings().get(Setting.CONFIDENCE));
        }
    }
}
