package dev.dateline.app;

import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.WithdrawnFact;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamReport;
import java.io.IOException;

/**
 * A way to study and to take exams: on the whole screen, in plain lines, or as JSON lines for a program. Every answer
 * is saved when a method returns or throws.
 */
public interface FrontEnd {
    /** Runs a session until it is over or the learner stops, and shows its summary. */
    void study(Session session) throws IOException, JournalFailure, InterruptedException;

    /**
     * Runs an exam until the learner ends or leaves it, or until its time is up. An exam that has ended is marked, and
     * its report is shown.
     */
    void exam(Exam exam) throws IOException, JournalFailure, InterruptedException;

    void report(ExamReport report) throws IOException, JournalFailure, InterruptedException;

    /** Tells the learner of a fact that they learned and that is not true any more. */
    void withdrawn(WithdrawnFact fact) throws IOException;
}
