package dev.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact sheet: what one article states.
 *
 * @param id a slug, also the file's name
 * @param textSha256 of the normalised text; absent until a text has proven it
 * @param reviewed up to which day its author looked for later news
 * @param facts in the sheet's order
 * @param file as the user knows it, relative to the library
 */
public record Article(
        String id,
        String title,
        PartialDate published,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> textSha256,
        Set<String> tags,
        Optional<PartialDate> reviewed,
        List<Fact> facts,
        String file) {
    /** The same sheet with these facts. */
    public Article with(List<Fact> others) {
        return new Article(id, title, published, publisher, url, textSha256, tags, reviewed, List.copyOf(others), file);
    }
}
