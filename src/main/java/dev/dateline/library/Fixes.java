package dev.dateline.library;

import dev.dateline.article.Letters;
import dev.dateline.article.SheetReader;
import dev.dateline.deck.CardKey;
import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlEdits;
import dev.dateline.source.YamlReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fixes simple faults in a sheet or deck: missing ids, and keys in an unusual order. */
public final class Fixes {
    public static final List<String> CARD = CardKey.order();

    private static final int LONGEST_ID = 32; // characters
    private static final int MOST_WORDS = 4;

    private Fixes() {}

    /**
     * A fixed file.
     *
     * @param ids how many items got an id
     * @param ordered how many items had keys in an unusual order
     */
    public record Fixed(String text, int ids, int ordered) {}

    /** Fixes one file. The text stays the same if there is nothing to fix. */
    public static Fixed of(SourceText source, Node root) {
        YamlEdits edits = new YamlEdits(source, root);
        int ids = addIds(edits, "cards") + addIds(edits, "facts");
        SourceText named = new SourceText(source.file(), edits.text());
        Optional<Node> again = YamlReader.read(named, new Findings());
        if (again.isEmpty()) {
            return new Fixed(source.text(), 0, 0);
        }
        YamlEdits orders = new YamlEdits(named, again.get());
        int ordered = order(orders, "cards", CARD) + order(orders, "facts", SheetReader.FACT_KEYS);
        return new Fixed(orders.text(), ids, ordered);
    }

    private static int addIds(YamlEdits edits, String list) {
        List<Mapping> items = edits.items(list);
        Set<String> taken = new HashSet<>();
        items.forEach(item -> item.text("id").ifPresent(taken::add));
        int added = 0;
        for (Mapping item : items) {
            if (item.get("id").isEmpty() && !item.entries().isEmpty()) {
                edits.set(item, "id", freshId(called(item), taken), CARD);
                added++;
            }
        }
        return added;
    }

    /** The text for a new id: the only fact of a card, or its first words. */
    private static String called(Mapping item) {
        Optional<String> fact = item.text("fact").map(ref -> ref.substring(ref.indexOf('#') + 1));
        return fact.or(() -> Stream.of("says", "ask", "true", "false", "cloze")
                        .flatMap(key -> item.text(key).stream())
                        .findFirst())
                .orElse("card");
    }

    /**
     * An id from the first words of a text.
     *
     * @param taken the ids in use, to which the new one is added
     */
    public static String freshId(String text, Set<String> taken) {
        String stem = Fields.isSlug(text) ? text : slug(text);
        String id = stem;
        for (int n = 2; !taken.add(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }

    private static String slug(String text) {
        String plain = Letters.plain(text).replaceAll("['\u2019]", "");
        StringBuilder id = new StringBuilder();
        int words = 0;
        for (String word : plain.split("[^a-z0-9]+", -1)) {
            boolean small =
                    Set.of("the", "a", "an", "of", "in", "on", "to", "and").contains(word);
            if (word.isEmpty() || small || words == MOST_WORDS || id.length() + word.length() >= LONGEST_ID) {
                continue;
            }
            id.append(id.isEmpty() ? "" : "-").append(word);
            words++;
        }
        return id.isEmpty() ? "card" : id.toString();
    }

    private static int order(YamlEdits edits, String list, List<String> order) {
        int ordered = 0;
        for (Mapping item : edits.items(list)) {
            ordered += edits.order(item, order) ? 1 : 0;
        }
        return ordered;
    }
}
