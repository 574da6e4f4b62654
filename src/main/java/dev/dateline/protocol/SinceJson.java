package dev.dateline.protocol;

import dev.dateline.article.PartialDate;
import dev.dateline.deck.Deck;
import dev.dateline.library.Changes;
import java.util.List;
import java.util.Optional;

public final class SinceJson {
    private SinceJson() {}

    public static JsonObject of(PartialDate since, List<Changes.Change> changes, List<Deck> reviewed) {
        JsonObject days = new JsonObject();
        reviewed.forEach(deck -> days.put(deck.id(), deck.reviewed().orElseThrow()));
        return new JsonObject()
                .put("since", since)
                .putPresent("reviewed", reviewed.isEmpty() ? Optional.empty() : Optional.of(days))
                .put("changes", changes, SinceJson::of);
    }

    private static JsonObject of(Changes.Change change) {
        return new JsonObject()
                .put("date", change.date())
                .putAll(ArticleJson.of(change.fact(), change.cards()))
                .put("source", ArticleJson.of(change.source()))
                .put("withdrawn", change.withdrawal())
                .put(
                        "overtakes",
                        change.overtaken(),
                        old -> ArticleJson.of(old.fact(), old.cards())
                                .put("resolved", old.resolved())
                                .putPresent("corrected", Optional.of(true).filter(any -> old.corrected())));
    }
}
