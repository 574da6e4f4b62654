package dev.dateline.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the learner did when a card was asked.
 *
 * @param given what was typed or picked, as text
 * @param shown the order in which choices, items or right sides stood: for each place on the screen the index on the card;
 *     empty for a card that has none
 * @param firstKeyMillis from the question to the first key; absent where keys are not seen one by one
 * @param millis from the question to the answer
 * @param hint whether a hint was taken
 * @param confidence how sure the learner was beforehand, in per cent; absent where they were not asked
 * @param mixup what a wrong answer would have been right for
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
