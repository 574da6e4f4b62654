package dev.dateline.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The learner's answer to a card.
 *
 * @param given what was typed or picked, as text
 * @param shown the index on the card for each place on the screen; empty for a card without choices, items or pairs
 * @param firstKeyMillis milliseconds from the question to the first key; absent if single keys are not seen
 * @param millis milliseconds from the question to the answer
 * @param confidence how sure the learner was before the answer, in per cent; absent if they were not asked
 * @param mixup the question that a wrong answer is right for
 */
public record Answer(
        String given,
        List<Integer> shown,
        OptionalLong firstKeyMillis,
        long millis,
        boolean hint,
        OptionalInt confidence,
        Optional<Mixup> mixup) {
    public Answer {
        shown = List.copyOf(shown);
    }
}
