package dev.dateline.terminal;

import dev.dateline.library.Excerpt;
import dev.dateline.study.Source;
import java.util.Optional;

/** What a session's views look up while they are shown. */
public interface Shelf {
    /** A deck's title by its id. */
    String title(String deck);

    /** The passage that proves a fact, where its article's text is at hand. */
    default Optional<Excerpt> excerpt(Source source) {
        return Optional.empty();
    }
}
