package dev.dateline.protocol;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.study.FactStanding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Articles and facts in reports for programs. */
public final class ArticleJson {
    private ArticleJson() {}

    /** An article: {@code article}, {@code title}, {@code published}, {@code publisher} and {@code url}. */
    public static JsonObject of(Article article) {
        return new JsonObject().put("article", article.id()).copy(article, "title", "published", "publisher", "url");
    }

    /** A fact: {@code fact}, {@code asOf}, {@code says} and {@code by}. */
    static JsonObject of(Fact fact) {
        return new JsonObject().put("fact", fact.ref()).copy(fact, "asOf", "says", "by");
    }

    public static JsonObject of(Fact fact, List<Card> cards) {
        return of(fact).put("cards", cards, Card::id);
    }

    /** The state of facts, in the field {@code facts}. */
    public static JsonObject of(List<FactStanding> standings) {
        return new JsonObject().put("facts", standings, ArticleJson::of);
    }

    private static JsonObject of(FactStanding standing) {
        return of(standing.source().fact())
                .put("status", standing.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("since", standing.since(), ArticleJson::of)
                .put("recall", recall(standing.recall()))
                .put(
                        "cards",
                        standing.cards(),
                        card -> new JsonObject()
                                .put("card", card.card())
                                .put("new", card.recall().isEmpty())
                                .put("suspended", card.suspended())
                                .put("recall", recall(card.recall())));
    }

    private static Optional<Double> recall(OptionalDouble recall) {
        return recall.isPresent()
                ? Optional.of(Math.round(recall.getAsDouble() * 10_000) / 10_000.0)
                : Optional.empty();
    }
}
