package dev.dateline.study.exam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A finished exam in the journal. Its cards may have changed since. */
public record PastExam(Instant begun, String title, ExamProfile profile, ExamReport.Counts counts) {
    /** How many exams are compared with as many exams before them. */
    private static final int COMPARED = 3;

    /** The finished exams among these, in their order. */
    public static List<PastExam> of(List<ExamRecord> exams) {
        return exams.stream()
                .flatMap(exam -> exam.end().map(end -> of(exam, end)).stream())
                .toList();
    }

    /**
     * The trend of these exams in a sentence; empty if there are fewer than two.
     *
     * @param exams the oldest first
     */
    public static String trend(List<PastExam> exams) {
        int size = exams.size();
        if (size < 2) {
            return "";
        }
        int part = Math.min(COMPARED, size / 2);
        int last = mean(exams.subList(size - part, size));
        int before = mean(exams.subList(size - 2 * part, size - part));
        return part == 1
                ? "The last: " + last + "%, the exam before: " + before + "%."
                : "The last " + part + ": " + last + "%, the " + part + " before: " + before + "%.";
    }

    /** The average of their marks in per cent of the highest possible marks. */
    public static int mean(List<PastExam> exams) {
        return (int)
                Math.round(exams.stream().mapToInt(PastExam::share).average().orElse(0));
    }

    private static PastExam of(ExamRecord exam, String end) {
        ExamPaper paper = ExamText.paper(exam.begin(), question -> Optional.empty());
        ExamReport.Counts counts = ExamReport.Counts.NONE;
        for (List<String> fields : ExamText.lines(end)) {
            if (fields.get(0).equals("marked")) {
                counts = counts.plus(Mark.valueOf(fields.get(2).toUpperCase(Locale.ROOT)));
            }
        }
        return new PastExam(exam.begun(), paper.title(), paper.profile(), counts);
    }

    /** The marks, rounded to the hundredth. */
    public BigDecimal marks() {
        return times(Mark.RIGHT, counts.right())
                .add(times(Mark.PARTIAL, counts.partial()))
                .add(times(Mark.WRONG, counts.wrong()))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal times(Mark mark, int count) {
        return profile.worth(mark).multiply(BigDecimal.valueOf(count));
    }

    /** The highest possible marks. */
    public BigDecimal most() {
        return profile.right().multiply(BigDecimal.valueOf(counts.all()));
    }

    /** The share of the marks, in per cent; below 0 if wrong answers cost more than right ones earned. */
    public int share() {
        return most().signum() == 0
                ? 0
                : marks().multiply(BigDecimal.valueOf(100))
                        .divide(most(), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
