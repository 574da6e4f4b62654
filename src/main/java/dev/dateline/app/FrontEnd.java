package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.WithdrawnFact;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamReport;
import java.io.IOException;
import java.util.List;

/**
 * A way to study and to sit exams: on the whole screen, in plain lines, or as JSON lines for a program. Every answer is saved
 * when a method returns or throws.
 */
public interface FrontEnd {
    /**
     * Holds a session until it is over or the learner stops, and shows its summary.
     *
     * @param recorded whether the answers count, or are practice only
     */
    void study(Session session, boolean recorded) throws IOException, JournalFailure, InterruptedException;

    /**
     * Holds an exam until the learner ends it, its time is up, or they leave. An exam that is ended is marked and its report is
     * shown.
     */
    void exam(Exam exam) throws IOException, JournalFailure, InterruptedException;

    /** Shows the report of an exam that is ended. */
    void report(ExamReport report) throws IOException, JournalFailure, InterruptedException;

    /** Shows a fact that the learner had learned and that does not hold any more. */
    void withdrawn(WithdrawnFact fact) throws IOException;

    /** Shows once each which facts behind these cards do not hold any more. */
    static void tellWithdrawn(FrontEnd front, Workplace workplace, List<Card> cards)
            throws IOException, JournalFailure {
        List<WithdrawnFact> withdrawn = workplace.withdrawn(cards);
        for (WithdrawnFact each : withdrawn) {
            front.withdrawn(each);
        }
        if (!withdrawn.isEmpty()) {
            workplace.toldOf(withdrawn);
        }
    }
}
