package dev.dateline.article;

import dev.dateline.source.Position;
import java.util.Optional;

/**
 * Where in its article a fact is stated, by the first and last words of the passage (a W3C text fragment), so that nothing
 * of the article is copied.
 *
 * @param from the passage's first words, as few as find it
 * @param to its last words; absent where the passage is {@code from} itself
 * @param reads how a relative word of the passage is to be read
 * @param where page and column, for paper
 * @param sha256 lower-case hex of the passage's normalised text; absent until it has been proven once
 */
public record Evidence(
        String from,
        Optional<String> to,
        Optional<String> reads,
        Optional<String> where,
        Optional<String> sha256,
        Position at) {}
