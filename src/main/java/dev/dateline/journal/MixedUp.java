package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A mix-up of answers that was neither undone nor overruled.
 *
 * @param afterReading whether the learner had just read the answer; such a mix-up is not counted
 */
public record MixedUp(CardId card, Mixup mixup, Instant at, boolean afterReading) {
    /** All mix-ups in these replies, in the order of their instants. */
    public static List<MixedUp> of(Map<CardId, List<Reply>> replies) {
        List<MixedUp> found = new ArrayList<>();
        replies.forEach((card, answers) -> {
            for (Reply reply : answers) {
                reply.mixup().ifPresent(mixup -> found.add(new MixedUp(card, mixup, reply.at(), reply.afterReading())));
            }
        });
        found.sort(Comparator.comparing(MixedUp::at).thenComparing(MixedUp::card));
        return found;
    }
}
