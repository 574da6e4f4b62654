package dev.dateline.study.exam;

import dev.dateline.journal.Event;
import dev.dateline.journal.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exam in the journal.
 *
 * @param begin its questions and rules, as text
 * @param steps its steps in order, as text
 * @param end its marks, as text; empty while it is not finished
 */
public record ExamRecord(EventId id, Instant begun, String begin, List<String> steps, Optional<String> end) {
    /** The exams of these events, which must be in order. The exam that began last is the last one. */
    public static List<ExamRecord> of(List<Event.Exam> events) {
        Map<EventId, ExamRecord> exams = new LinkedHashMap<>();
        for (Event.Exam event : events) {
            ExamRecord exam = exams.get(event.exam());
            if (event.part() == Event.Exam.Part.BEGIN) {
                exams.put(
                        event.exam(),
                        new ExamRecord(event.exam(), event.head().at(), event.text(), List.of(), Optional.empty()));
            } else if (exam != null && exam.end().isEmpty()) {
                exams.put(event.exam(), exam.with(event));
            }
        }
        return List.copyOf(exams.values());
    }

    private ExamRecord with(Event.Exam event) {
        if (event.part() == Event.Exam.Part.END) {
            return new ExamRecord(id, begun, begin, steps, Optional.of(event.text()));
        }
        List<String> more = new ArrayList<>(steps);
        more.add(event.text());
        return new ExamRecord(id, begun, begin, List.copyOf(more), end);
    }

    public static Optional<ExamRecord> unfinished(List<ExamRecord> exams) {
        return exams.stream().filter(exam -> exam.end().isEmpty()).reduce((one, other) -> other);
    }

    public static Optional<ExamRecord> finished(List<ExamRecord> exams) {
        return exams.stream().filter(exam -> exam.end().isPresent()).reduce((one, other) -> other);
    }
}
