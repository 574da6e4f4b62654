package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.protocol.JsonReport;
import dev.dateline.study.exam.PastExam;
import java.io.IOException;
import java.util.List;

/** Prints the finished exams, one a line, and the trend of their marks. */
final class PastExams {
    private PastExams() {}

    static void print(List<PastExam> exams, Invocation invocation) throws IOException {
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

    private static void json(List<PastExam> exams, Invocation invocation) throws IOException {
        for (int i = 0; i < exams.size(); i++) {
            PastExam exam = exams.get(i);
            int recent = PastExam.mean(exams.subList(Math.max(0, i - 2), i + 1));
            JsonReport.print(invocation.out(), json -> {
                json.writeStringField("begun", exam.begun().toString());
                json.writeStringField("title", exam.title());
                json.writeStringField("profile", exam.profile().name());
                json.writeNumberField("marks", exam.marks());
                json.writeNumberField("most", exam.most());
                json.writeNumberField("right", exam.counts().right());
                json.writeNumberField("partial", exam.counts().partial());
                json.writeNumberField("wrong", exam.counts().wrong());
                json.writeNumberField("left", exam.counts().left());
                json.writeNumberField("share", exam.share());
                json.writeNumberField("recent", recent);
            });
        }
    }
}
