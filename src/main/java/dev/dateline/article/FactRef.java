package dev.dateline.article;

/** The name of a fact in a whole library, written {@code article#fact}; both are slugs. */
public record FactRef(String article, String fact) implements Comparable<FactRef> {
    /** As it is written in decks and reports: {@code article#fact}. */
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
