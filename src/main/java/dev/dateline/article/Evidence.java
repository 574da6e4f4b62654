package dev.dateline.article;

import dev.dateline.source.Position;
import java.util.Optional;

/**
 * Where in its article a fact is stated, by the first and last words of the passage (a W3C text fragment), so that the article's
 * text is not copied.
 *
 * @param from the passage's first words, just enough to find it
 * @param to its last words; absent if {@code from} is the whole passage
 * @param reads what a relative word of the passage means
 * @param where page and column of a printed article
 * @param sha256 lower-case hex of the passage's normalised text; absent until a text was checked
 */
public record Evidence(
        String from,
        Optional<String> to,
        Optional<String> reads,
        Optional<String> where,
        Optional<String> sha256,
        Position at) {}
