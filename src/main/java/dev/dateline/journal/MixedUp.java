package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** That an answer was mixed up with another, and neither undone nor overruled since. */
public record MixedUp(CardId card, Mixup mixup, Instant at) {
    /** All of these replies, in the order of their instants. */
    public static List<MixedUp> of(Map<CardId, List<Reply>> replies) {
        List<MixedUp> found = new ArrayList<>();
        replies.forEach((card, answers) -> {
            for (Reply reply : answers) {
                if (reply.mixup().isPresent() && !reply.afterReading()) {
                    found.add(new MixedUp(card, reply.mixup().get(), reply.at()));
                }
            }
        });
        found.sort(Comparator.comparing(MixedUp::at).thenComparing(MixedUp::card));
        return found;
    }
}
