package dev.dateline.article;

import dev.dateline.source.Position;
import java.util.Optional;

/**
 * Where in its article a fact is stated. The passage is given by its first and last words (a W3C text fragment), so
 * that the article's text is not copied.
 *
 * @param from the passage's first words, just enough to find it
 * @param to the passage's last words; absent if {@code from} is the whole passage
 * @param reads the meaning of a relative word in the passage
 * @param where the page and column of a printed article
 * @param sha256 the SHA-256 of the passage's normalised text in lower-case hex digits; absent until a text was
 *     checked
 */
public record Evidence(
        String from,
        Optional<String> to,
        Optional<String> reads,
        Optional<String> where,
        Optional<String> sha256,
        Position at) {}
