package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.util.List;
import java.util.Optional;

/**
 * A value of an article that may become a fact and a card.
 *
 * @param sentence as the article has it
 * @param by who says so, under the full name; empty where the article does
 * @param certainty {@code reported} or {@code alleged}; empty where it is said outright
 * @param ages {@code event state plan}
 * @param reads how a relative word of the passage is to be read; empty where there is none
 * @param score by which candidates are ranked, the highest first
 * @param card the drafted card; empty where no question can be made of the sentence
 */
public record Candidate(
        Mention mention,
        String sentence,
        Passage passage,
        Optional<String> by,
        Optional<String> certainty,
        String ages,
        PartialDate asOf,
        String reads,
        double score,
        Optional<DraftCard> card) {

    /** The words of the article that hold the value. */
    public String words() {
        return mention.in(sentence);
    }

    /** The sentence up to the value. */
    public String before() {
        return sentence.substring(0, mention.start());
    }

    /** The sentence behind the value. */
    public String behind() {
        return sentence.substring(mention.end());
    }

    /** What sort of value it is, in lower case. */
    public String kind() {
        return mention.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The value as a sheet holds it: two of a range. */
    public List<Value> values() {
        return mention.values();
    }

    /** The unit of a number; empty where there is none. */
    public String unit() {
        return mention.unit();
    }

    /** The value in a few words, without its unit: {@code 4.25}, {@code 6-3}, {@code 2.4 to 2.6}, {@code Ada Lund}. */
    public String shortValue() {
        return DraftValue.plain(mention);
    }

    Candidate with(double better, Optional<DraftCard> drafted) {
        return new Candidate(mention, sentence, passage, by, certainty, ages, asOf, reads, better, drafted);
    }
}
