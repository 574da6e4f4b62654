package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** That an answer was mixed up with another, and neither undone nor overruled since. */
public record MixedUp(CardId card, Mixup mixup, Instant at) {
    /** All of a history, in the order of their instants. */
    public static List<MixedUp> of(History history) {
        List<MixedUp> found = new ArrayList<>();
        history.cards().forEach((card, answers) -> {
            for (PastAnswer answer : answers.answers()) {
                Optional<Mixup> mixup = answer.review().answer().mixup();
                if (mixup.isPresent() && !answer.verdict().accepted() && !answer.afterReading()) {
                    found.add(new MixedUp(
                            card, mixup.get(), answer.review().head().at()));
                }
            }
        });
        found.sort(Comparator.comparing(MixedUp::at).thenComparing(MixedUp::card));
        return found;
    }
}
