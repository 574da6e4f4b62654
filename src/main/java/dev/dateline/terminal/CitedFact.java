package dev.dateline.terminal;

import dev.dateline.app.Shelf;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.exchange.TextFragment;
import dev.dateline.library.Excerpt;
import dev.dateline.library.Source;
import dev.dateline.study.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A fact with its evidence, for the evidence view.
 *
 * @param excerpt the passage in its article; absent if the text is not available
 */
record CitedFact(Source source, Optional<Excerpt> excerpt) {
    static List<CitedFact> of(Outcome outcome, Shelf shelf) {
        return outcome.sources().stream()
                .map(source -> new CitedFact(source, shelf.excerpt(source)))
                .toList();
    }

    Fact fact() {
        return source.fact();
    }

    /** The speaker, and how certain the fact is. Empty if the article states it as a fact. */
    String voice() {
        return FactLines.by(fact());
    }

    /** A note on the excerpt. Empty if it is exactly the passage that the author cited. */
    String remark() {
        Optional<Evidence> evidence = fact().evidence();
        if (evidence.isEmpty() || excerpt.isEmpty() || excerpt.get().proven()) {
            return "";
        }
        return evidence.get().sha256().isPresent()
                ? "The passage has changed since it was cited."
                : "The passage has not been cited yet.";
    }

    /** The address of the article, with the passage if there is one. Empty if no address can be opened. */
    Optional<String> link() {
        return source.article().url().flatMap(url -> TextFragment.link(url, fact().evidence()));
    }
}
