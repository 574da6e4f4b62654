package dev.dateline.study.exam;

import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import java.util.Optional;

/**
 * The state of a question in an exam.
 *
 * @param marked whether they want to look at it again
 * @param millis how long it was shown in all
 */
public record Given(Optional<Response> response, Optional<Confidence> confidence, boolean marked, long millis) {
    /** A question that was not shown yet. */
    public static final Given NOTHING = new Given(Optional.empty(), Optional.empty(), false, 0);

    public boolean answered() {
        return response.isPresent();
    }

    Given answer(Optional<Response> other, Optional<Confidence> sure) {
        return new Given(other, other.isEmpty() ? Optional.empty() : sure, marked, millis);
    }

    Given mark(boolean on) {
        return new Given(response, confidence, on, millis);
    }

    Given plus(long more) {
        return new Given(response, confidence, marked, millis + more);
    }
}
