package dev.dateline.terminal;

import dev.dateline.source.Plural;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.ExamReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** The texts of an exam for the screen, plain lines and the report. */
final class ExamWording {
    private ExamWording() {}

    /** The rules of an exam: {@code 60 questions in 120 minutes on …: 2.00 for right, -0.66 for wrong, 0 for none}. */
    static String rules(ExamPaper paper) {
        int count = paper.questions().size();
        String time = paper.allowed().isZero() ? "" : " in " + paper.allowed().toMinutes() + " minutes";
        return "Exam: " + Plural.of(count, "question") + time + ". " + marking(paper.profile())
                + (paper.counted() ? " The answers change due dates." : "");
    }

    static String marking(ExamProfile profile) {
        return marks(profile.right()) + " for a right answer, half for a partly right one, " + marks(profile.wrong())
                + " for a wrong one, 0 for none.";
    }

    /** The message after the learner left an exam. */
    static String saved(Exam exam) {
        return "Saved: " + exam.answered() + " of " + exam.paper().questions().size()
                + " answered. \"dateline exam --resume\" continues it.";
    }

    /** The text that is printed after the learner has left the report on the screen. */
    static String reached(ExamReport report) {
        return "Exam: " + marks(report.marks()) + " of " + marks(report.paper().most())
                + ". \"dateline exam --report\" shows the report again.";
    }

    /** A number with two decimals. */
    static String marks(BigDecimal marks) {
        return marks.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String worth(BigDecimal marks) {
        return (marks.signum() > 0 ? "+" : "") + marks(marks);
    }

    /** A time with colons: {@code 1:05:00}, {@code 4:59}. */
    static String clock(Duration time) {
        long seconds = time.toSeconds();
        String minutes = seconds >= 3600 ? two(seconds / 60 % 60) : Long.toString(seconds / 60);
        return (seconds >= 3600 ? seconds / 3600 + ":" : "") + minutes + ":" + two(seconds % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
