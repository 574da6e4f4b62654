package dev.dateline.study.exam;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The position in an exam that is answered line by line: at a question, or after the last one. A place is the number of
 * a question, counted from 1.
 */
public final class ExamWalk {
    private final Exam exam;
    private final Clock clock;
    private final List<ExamQuestion> questions;
    private int at;

    private long shownAt;

    /** Begins at the first question without an answer. */
    public ExamWalk(Exam exam, Clock clock) {
        this.exam = exam;
        this.clock = clock;
        this.questions = exam.paper().questions();
        while (at < questions.size() && given(at).answered()) {
            at++;
        }
        shownAt = clock.millis();
    }

    public int count() {
        return questions.size();
    }

    /** The open question. */
    public Optional<ExamQuestion> standing() {
        return at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
    }

    public int place() {
        return at + 1;
    }

    /** Goes to the next question, or after the last. */
    public void next() {
        at = Math.min(at + 1, questions.size());
    }

    /** Goes to a question by its typed number; returns whether there is such a question. */
    public boolean go(String typed) {
        boolean digits = !typed.isEmpty() && typed.length() < 6 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        int place = digits ? Integer.parseInt(typed) : 0;
        boolean there = place >= 1 && place <= questions.size();
        at = there ? place - 1 : at;
        return there;
    }

    /** Starts to count the time for the question that is now shown. */
    public void show() {
        shownAt = clock.millis();
    }

    /** Adds the time since the question was shown. */
    public void look() {
        long now = clock.millis();
        standing().ifPresent(question -> exam.look(question.number(), now - shownAt));
        shownAt = now;
    }

    /** Whether the time is up. */
    public boolean isLate() {
        return exam.left().filter(Duration::isZero).isPresent();
    }

    /** The places of the questions without an answer. */
    public List<Integer> left() {
        return places(given -> !given.answered());
    }

    public List<Integer> marked() {
        return places(Given::marked);
    }

    private List<Integer> places(Predicate<Given> wanted) {
        return IntStream.range(0, questions.size())
                .filter(index -> wanted.test(given(index)))
                .mapToObj(index -> index + 1)
                .toList();
    }

    private Given given(int index) {
        return exam.given(questions.get(index).number());
    }
}
