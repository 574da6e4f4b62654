package dev.dateline.study.exam;

import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import java.util.Optional;

/**
 * What the learner has done with a question of an exam so far.
 *
 * @param response the answer that stands
 * @param confidence how sure of it the learner says they are
 * @param marked whether they want to look at it again
 * @param millis how long they have looked at it, in all
 */
public record Given(Optional<Response> response, Optional<Confidence> confidence, boolean marked, long millis) {
    /** Not looked at yet. */
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
