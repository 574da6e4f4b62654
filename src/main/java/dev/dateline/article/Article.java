package dev.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact sheet: what one article states.
 *
 * @param id a slug, also the file's name
 * @param textSha256 of the normalised text; absent until a text was checked
 * @param reviewed the day up to which the author looked for later news
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
    /** When and by whom it was published. */
    public String origin() {
        return published.inWords() + publisherShown().map(name -> ", " + name).orElse("");
    }

    /** The publisher's name for a line without a label. */
    public Optional<String> publisherShown() {
        return publisher.map(name -> name.equals("not named") ? "publisher not named" : name);
    }

    /** A copy of the sheet with these facts instead. */
    public Article with(List<Fact> others) {
        return new Article(id, title, published, publisher, url, textSha256, tags, reviewed, List.copyOf(others), file);
    }
}
