package dev.dateline.library.draft;

import dev.dateline.article.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The values that were found in a sentence so far. They do not overlap. */
final class Mentions {
    private final List<Mention> found = new ArrayList<>();

    /** Whether no value is there yet. */
    boolean isFree(int start, int end) {
        return found.stream().noneMatch(each -> start < each.end() && each.start() < end);
    }

    /** Adds a value if its place is free. */
    boolean add(Mention mention) {
        return isFree(mention.start(), mention.end()) && found.add(mention);
    }

    /** Adds a text if its place is free. */
    void add(Mention.Kind kind, int start, int end, String text) {
        add(new Mention(kind, start, end, List.of(new Value.Text(text)), kind == Mention.Kind.VOTE ? "votes" : ""));
    }

    void remove(Mention mention) {
        found.remove(mention);
    }

    /** The values in the order of the sentence. */
    List<Mention> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
    }
}
