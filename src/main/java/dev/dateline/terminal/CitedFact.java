package dev.dateline.terminal;

import dev.dateline.app.Shelf;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.exchange.TextFragment;
import dev.dateline.library.Excerpt;
import dev.dateline.study.Outcome;
import dev.dateline.study.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact with its evidence, as the evidence view shows it.
 *
 * @param excerpt the passage in its article; absent where the text is not at hand
 */
record CitedFact(Source source, Optional<Excerpt> excerpt) {
    /** The evidence of all facts that a card rests on. */
    static List<CitedFact> of(Outcome outcome, Shelf shelf) {
        List<CitedFact> cited = new ArrayList<>();
        for (Source source : outcome.sources()) {
            cited.add(new CitedFact(source, shelf.excerpt(source)));
        }
        return List.copyOf(cited);
    }

    Fact fact() {
        return source.fact();
    }

    /** Who says so, and how surely; empty where the article states it as a plain fact. */
    String voice() {
        String by = fact().by().orElse("");
        String certainty = switch (fact().certainty()) {
            case STATED -> "";
            case REPORTED -> "reported";
            case ALLEGED -> "alleged";
        };
        return by.isEmpty() || certainty.isEmpty() ? by + certainty : by + ", " + certainty;
    }

    /** What is to be said of the excerpt beside its words; empty where it is just what the author cited. */
    String remark() {
        Optional<Evidence> evidence = fact().evidence();
        if (evidence.isEmpty() || excerpt.isEmpty() || excerpt.get().proven()) {
            return "";
        }
        return evidence.get().sha256().isPresent()
                ? "The passage has changed since it was cited."
                : "The passage has not been cited yet.";
    }

    /** The address of the article, at the passage where there is one; empty where there is no address to follow. */
    Optional<String> link() {
        return source.article().url().flatMap(url -> TextFragment.link(url, fact().evidence()));
    }
}
