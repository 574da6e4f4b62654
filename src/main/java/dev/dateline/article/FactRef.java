package dev.dateline.article;

import dev.dateline.source.Fields;
import java.util.Optional;

/** A reference to a fact of a library: {@code article#fact}. Both parts are slugs. */
public record FactRef(String article, String fact) implements Comparable<FactRef> {
    /**
     * Reads {@code article#fact} or only {@code fact}. Empty if the text is neither.
     *
     * @param home the article of a fact without one
     */
    public static Optional<FactRef> parse(String text, String home) {
        int hash = text.indexOf('#');
        String article = hash < 0 ? home : text.substring(0, hash);
        String fact = text.substring(hash + 1);
        return Fields.isSlug(article) && Fields.isSlug(fact)
                ? Optional.of(new FactRef(article, fact))
                : Optional.empty();
    }

    // Written by hand, because Java's own methods for records cost milliseconds at the first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof FactRef that && fact.equals(that.fact) && article.equals(that.article);
    }

    /** Mixes the bits, because a factor of 31 gives {@code a-1#f23} and {@code a-2#f13} the same number. */
    @Override
    public int hashCode() {
        return 0x9E3779B1 * article.hashCode() + fact.hashCode();
    }

    /** The reference as it is written in decks and reports: {@code article#fact}. */
    @Override
    public String toString() {
        return article + "#" + fact;
    }

    @Override
    public int compareTo(FactRef other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : fact.compareTo(other.fact);
    }
}
