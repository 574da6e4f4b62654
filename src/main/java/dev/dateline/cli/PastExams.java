package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.protocol.JsonReport;
import dev.dateline.study.exam.PastExam;
import java.io.IOException;
import java.util.List;

/** Prints the exams that were finished, a line each, and how their marks went. */
final class PastExams {
    /** As many exams are compared with as many before. */
    private static final int COMPARED = 3;

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
        if (exams.size() >= 2 * COMPARED) {
            int size = exams.size();
            invocation
                    .out()
                    .println("The last " + COMPARED + ": " + mean(exams.subList(size - COMPARED, size)) + "%, the "
                            + COMPARED + " before: "
                            + mean(exams.subList(size - 2 * COMPARED, size - COMPARED)) + "%.");
        }
    }

    private static long mean(List<PastExam> exams) {
        return Math.round(exams.stream().mapToInt(PastExam::share).average().orElse(0));
    }

    private static void json(List<PastExam> exams, Invocation invocation) throws IOException {
        for (PastExam exam : exams) {
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
            });
        }
    }
}
