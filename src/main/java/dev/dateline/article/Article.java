package dev.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact sheet: what one article states.
 *
 * @param id a slug, also the file's name
 * @param textSha256 the SHA-256 of the normalised text; absent until a text was checked
 * @param reviewed the day up to which the author looked for later news
 * @param facts the facts in the sheet's order
 * @param file the file, relative to the library
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
    /** The publisher and the day. */
    public String origin() {
        return published.inWords() + publisherShown().map(name -> ", " + name).orElse("");
    }

    /** The publisher's name in the form for a line without a label. */
    public Optional<String> publisherShown() {
        return publisher.map(name -> name.equals("not named") ? "publisher not named" : name);
    }

    /** This sheet with these facts instead. */
    public Article with(List<Fact> others) {
        return new Article(id, title, published, publisher, url, textSha256, tags, reviewed, List.copyOf(others), file);
    }
}
