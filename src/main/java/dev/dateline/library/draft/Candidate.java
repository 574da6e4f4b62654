package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.util.List;
import java.util.Optional;

/**
 * A value of an article that may become a fact and a card.
 *
 * @param sentence the sentence of the article
 * @param by the speaker's full name; empty if the article itself states it
 * @param certainty {@code reported} or {@code alleged}; empty if it is stated as a fact
 * @param ages {@code event}, {@code state} or {@code plan}
 * @param reads the meaning of a relative word in the passage; empty if there is none
 * @param score the rank; the best candidate has the highest
 * @param card the drafted card; empty if no question can be made from the sentence
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

    /** The article's words for the value. */
    public String words() {
        return mention.in(sentence);
    }

    /** The sentence before the value. */
    public String before() {
        return sentence.substring(0, mention.start());
    }

    /** The sentence after the value. */
    public String behind() {
        return sentence.substring(mention.end());
    }

    /** The kind of value, in lower case. */
    public String kind() {
        return mention.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The value as in a sheet: two values for a range. */
    public List<Value> values() {
        return mention.values();
    }

    /** The unit of a number; empty if there is none. */
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
