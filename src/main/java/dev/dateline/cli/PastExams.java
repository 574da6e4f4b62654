package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.protocol.JsonObject;
import dev.dateline.study.exam.PastExam;
import java.util.List;

/** Prints the finished exams, one a line, and the trend of their marks. */
final class PastExams {
    private PastExams() {}

    static void print(List<PastExam> exams, Invocation invocation) {
        if (invocation.json()) {
            json(exams, invocation);
            return;
        }
        for (PastExam exam : exams) {
            String day = exam.begun()
                    .atZone(invocation.clock().getZone())
                    .toLocalDate()
                    .toString();
            invocation
                    .out()
                    .println(day + "  " + exam.marks() + " of " + exam.most() + " (" + exam.share() + "%)  right "
                            + exam.counts().right() + ", wrong " + exam.counts().wrong() + ", left "
                            + exam.counts().left() + "  " + exam.profile().name() + "  " + exam.title());
        }
        String trend = PastExam.trend(exams);
        if (!trend.isEmpty()) {
            invocation.out().println(trend);
        }
    }

    private static void json(List<PastExam> exams, Invocation invocation) {
        for (int i = 0; i < exams.size(); i++) {
            PastExam exam = exams.get(i);
            int recent = PastExam.mean(exams.subList(Math.max(0, i - 2), i + 1));
            new JsonObject()
                    .put("begun", exam.begun())
                    .put("title", exam.title())
                    .put("profile", exam.profile().name())
                    .put("marks", exam.marks())
                    .put("most", exam.most())
                    .put("right", exam.counts().right())
                    .put("partial", exam.counts().partial())
                    .put("wrong", exam.counts().wrong())
                    .put("left", exam.counts().left())
                    .put("share", exam.share())
                    .put("recent", recent)
                    .print(invocation.out());
        }
    }
}
