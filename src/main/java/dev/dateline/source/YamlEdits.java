package dev.dateline.source;

import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Node.Style;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes single keys and items of a YAML file. Every other character stays: comments, empty lines, quotes, line ends.
 * A value that is there already is not written again, so a second run changes nothing.
 *
 * <p>Edits are collected, and refer to the file as it was read. Two edits of the same place are not allowed. Not
 * thread-safe.
 */
public final class YamlEdits {
    private static final int LONGEST_LINE = 120; // code points, for a list in brackets

    private final SourceText source;
    private final Node root;
    private final Layout layout;
    private final List<Edit> edits = new ArrayList<>();

    /** Replaces the text between two offsets. */
    private record Edit(int from, int to, String text) {}

    /** @param root the nodes that {@link YamlReader} read from this source */
    public YamlEdits(SourceText source, Node root) {
        this.source = source;
        this.root = root;
        this.layout = new Layout(source);
    }

    /** The file's first mapping; empty if the file is something else. */
    public Optional<Mapping> root() {
        return root instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** The mapping with this {@code id} in the list under a key. It is a card or a fact. */
    public Optional<Mapping> item(String list, String id) {
        return items(list).stream()
                .filter(item -> item.text("id").filter(id::equals).isPresent())
                .findFirst();
    }

    public List<Mapping> items(String list) {
        return root.items(list);
    }

    /** Whether an edit changes the file. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Sets a key to a text. A new key is added after the last one. */
    public void set(Mapping mapping, String key, String value) {
        set(mapping, key, value, List.of());
    }

    /**
     * Sets a key to a text. A new key gets a new line.
     *
     * @param order the usual order of keys; a new key is added after the nearest key that is before it in this
     *     order
     */
    public void set(Mapping mapping, String key, String value, List<String> order) {
        Optional<Entry> entry = mapping.entry(key);
        if (entry.isPresent()) {
            replace(entry.get(), value, layout.isFlow(mapping));
        } else if (layout.isFlow(mapping)) {
            insert(mapping, key, YamlText.inFlow(key) + ": " + YamlText.inFlow(value), order);
        } else {
            insert(mapping, key, YamlText.inline(key) + ": " + YamlText.value(value, 2), order);
        }
    }

    /**
     * Adds texts to the list under a key. The key may be missing, or may have a single text. Texts that are there
     * already are skipped.
     */
    public void append(Mapping mapping, String key, Collection<String> texts, List<String> order) {
        Optional<Entry> entry = mapping.entry(key);
        Optional<Node> old = entry.map(Entry::value);
        List<String> fresh = new ArrayList<>(texts);
        fresh.removeAll(old.map(YamlEdits::textsOf).orElse(List.of()));
        if (fresh.isEmpty()) {
            return;
        }
        if (old.isEmpty()) {
            insert(mapping, key, YamlText.inline(key) + ":" + newList(fresh, layout.isFlow(mapping)), order);
        } else if (old.get() instanceof Sequence list) {
            append(list, fresh);
        } else if (old.get() instanceof Mapping) {
            throw new IllegalArgumentException("\"" + key + "\" holds a mapping");
        } else {
            List<String> all = new ArrayList<>(textsOf(old.get()));
            all.addAll(fresh);
            put(entry.get(), " [" + flow(all) + "]");
        }
    }

    /**
     * Adds mappings to the list under a key. They are cards or facts.
     *
     * @param blocks the text of each mapping in block style, from the first column on, with {@code \n} between
     *     lines and none at the end
     * @throws IllegalArgumentException if the file has no such list
     */
    public void add(String list, String... blocks) {
        Entry entry =
                root().flatMap(mapping -> mapping.entry(list)).orElseThrow(() -> new IllegalArgumentException(list));
        List<Node> items = entry.value() instanceof Sequence found ? found.items() : List.of();
        if (items.isEmpty()) {
            int columns = entry.key().at().column() + 1;
            StringBuilder all = new StringBuilder();
            for (String block : blocks) {
                all.append(layout.lineBreak()).append(" ".repeat(columns)).append("- ");
                all.append(layout.indented(block, columns + 2));
            }
            put(entry, all.toString());
            return;
        }
        for (String block : blocks) {
            add(entry.value(), items, block);
        }
    }

    private void add(Node list, List<Node> items, String block) {
        Node last = items.get(items.size() - 1);
        if (layout.isFlow(list)) {
            Node read = YamlReader.read(new SourceText("", block), new Findings())
                    .orElseThrow(() -> new IllegalArgumentException(block));
            int end = layout.end(last);
            edits.add(new Edit(end, end, ", " + YamlText.inFlow(read)));
            return;
        }
        boolean apart = items.size() > 1
                && layout.hasBlankBetween(
                        layout.lastLine(items.get(items.size() - 2)), last.at().line());
        line(last, list.at().column(), (apart ? layout.lineBreak() : ""), "- " + block);
    }

    /**
     * Sorts the keys of a mapping. Comments and empty lines above a key move with it. Nothing moves in flow style, or
     * if a line begins with {@code ?}.
     *
     * @param order the order; a key that is not in it stays after the key before it
     * @return whether a key moves
     */
    public boolean order(Mapping mapping, List<String> order) {
        List<Entry> sorted = sorted(mapping.entries(), order);
        if (sorted.equals(mapping.entries()) || layout.isFlow(mapping) || !standsAlone(mapping)) {
            return false;
        }
        int column = mapping.at().column();
        StringBuilder out = new StringBuilder();
        for (Entry entry : sorted) {
            String above = above(mapping, entry);
            String body = source.text()
                    .substring(source.offset(entry.key().at()), layout.lineEnd(layout.lastLine(entry.value())));
            if (out.isEmpty()) {
                out.append(body).append(above.isEmpty() ? "" : layout.lineBreak() + above.stripTrailing());
            } else {
                out.append(layout.lineBreak())
                        .append(above)
                        .append(" ".repeat(column - 1))
                        .append(body);
            }
        }
        Entry last = mapping.entries().get(mapping.entries().size() - 1);
        edits.add(new Edit(source.offset(mapping.at()), layout.lineEnd(layout.lastLine(last.value())), out.toString()));
        return true;
    }

    private static List<Entry> sorted(List<Entry> entries, List<String> order) {
        Map<Entry, Integer> ranks = new HashMap<>();
        int rank = -1;
        for (Entry entry : entries) {
            int own = order.indexOf(entry.key().text());
            rank = own < 0 ? rank : own;
            ranks.put(entry, rank);
        }
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(entry -> ranks.getOrDefault(entry, -1)));
        return sorted;
    }

    /** Whether each key except the first begins a line. */
    private boolean standsAlone(Mapping mapping) {
        for (Entry entry : mapping.entries().subList(1, mapping.entries().size())) {
            Position at = entry.key().at();
            if (!source.line(at.line()).substring(0, at.column() - 1).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The lines above a key that belong to it, with their line breaks. */
    private String above(Mapping mapping, Entry entry) {
        int index = mapping.entries().indexOf(entry);
        if (index == 0) {
            return "";
        }
        int before = layout.lastLine(mapping.entries().get(index - 1).value());
        return source.text()
                .substring(
                        layout.lineStart(before + 1),
                        layout.lineStart(entry.key().at().line()));
    }

    /** The new text of the file. */
    public String text() {
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::from));
        StringBuilder out = new StringBuilder(source.text().length() + 256);
        int at = 0;
        for (Edit edit : ordered) {
            if (edit.from() < at) {
                throw new IllegalStateException("two edits touch " + source.position(edit.from()));
            }
            out.append(source.text(), at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return out.append(source.text(), at, source.text().length()).toString();
    }

    private static List<String> textsOf(Node node) {
        return node.asList().stream()
                .filter(Scalar.class::isInstance)
                .map(item -> (Scalar) item)
                .filter(item -> !item.isNothing())
                .map(item -> item.text().strip())
                .toList();
    }

    /** Replaces a text on one line. */
    public void replace(Scalar old, String value) {
        edits.add(new Edit(source.offset(old.at()), layout.end(old), YamlText.inFlow(value)));
    }

    private void replace(Entry entry, String value, boolean flow) {
        if (entry.value() instanceof Scalar old && !old.isNothing() && old.style() != Style.BLOCK) {
            if (!old.text().equals(value)) {
                char quote = source.text().charAt(source.offset(old.at()));
                String text = YamlText.like(old.style() == Style.QUOTED ? quote : ' ', value, flow);
                edits.add(new Edit(source.offset(old.at()), layout.end(old), text));
            }
            return;
        }
        if (!(entry.value() instanceof Scalar block)
                || !block.text().stripTrailing().equals(value)) {
            int column = entry.key().at().column();
            put(entry, " " + (flow ? YamlText.inFlow(value) : layout.indented(YamlText.value(value, 2), column - 1)));
        }
    }

    /** Replaces the value of a key. Comments on the key's line stay. */
    private void put(Entry entry, String written) {
        int behind = source.offset(entry.key().end());
        Node old = entry.value();
        int colon = source.text().indexOf(':', behind) + 1;
        if (colon == 0 || !source.text().substring(behind, colon - 1).isBlank()) {
            edits.add(new Edit(behind, behind, ":" + written)); // the key has no value and is in braces
            return;
        }
        boolean below = old.at().line() > entry.key().end().line();
        if (below) {
            int keyLine = layout.lineEnd(entry.key().end().line());
            edits.add(new Edit(colon, colon, written));
            edits.add(new Edit(keyLine, layout.end(old), ""));
        } else {
            String comment = old instanceof Scalar block && block.style() == Style.BLOCK && !written.contains("\n")
                    ? layout.blockComment(block)
                    : "";
            edits.add(new Edit(colon, Math.max(colon, layout.end(old)), written + comment));
        }
    }

    private void insert(Mapping mapping, String key, String entry, List<String> order) {
        List<Entry> entries = mapping.entries();
        Optional<Entry> before = before(entries, key, order);
        if (layout.isFlow(mapping)) {
            int at = before.map(e -> layout.end(e.value())).orElse(source.offset(mapping.at()) + 1);
            String text = before.isPresent() ? ", " + entry : entries.isEmpty() ? entry : entry + ", ";
            edits.add(new Edit(at, at, text));
        } else if (before.isPresent()) {
            line(before.get().value(), before.get().key().at().column(), "", entry);
        } else {
            int column = mapping.at().column();
            int at = source.offset(mapping.at());
            String text = layout.indented(entry, column - 1) + layout.lineBreak() + " ".repeat(column - 1);
            edits.add(new Edit(at, at, text));
        }
    }

    /** The entry after which a new key is added; empty if the new key is the first. */
    private static Optional<Entry> before(List<Entry> entries, String key, List<String> order) {
        int rank = order.indexOf(key);
        if (rank < 0) {
            return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        }
        return entries.stream()
                .filter(entry -> {
                    int other = order.indexOf(entry.key().text());
                    return other >= 0 && other < rank;
                })
                .max(Comparator.comparingInt(entry -> order.indexOf(entry.key().text())));
    }

    private void append(Sequence list, List<String> texts) {
        List<Node> items = list.items();
        if (layout.isFlow(list)) {
            int at = items.isEmpty() ? source.offset(list.at()) + 1 : layout.end(items.get(items.size() - 1));
            edits.add(new Edit(at, at, (items.isEmpty() ? "" : ", ") + flow(texts)));
            return;
        }
        for (String text : texts) {
            line(items.get(items.size() - 1), list.at().column(), "", "- " + YamlText.value(text, 0));
        }
    }

    /**
     * Adds lines below a node.
     *
     * @param column the column at which they begin, from 1
     */
    private void line(Node below, int column, String apart, String block) {
        int at = layout.lineEnd(layout.lastLine(below));
        String text = block.startsWith("- ")
                ? "- " + layout.indented(block.substring(2), column + 1)
                : layout.indented(block, column - 1);
        edits.add(new Edit(at, at, apart + layout.lineBreak() + " ".repeat(column - 1) + text));
    }

    private static String newList(List<String> texts, boolean flow) {
        String inBrackets = flow(texts);
        if (flow || inBrackets.codePointCount(0, inBrackets.length()) <= LONGEST_LINE) {
            return " [" + inBrackets + "]";
        }
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append("\n  - ").append(YamlText.inline(text));
        }
        return lines.toString();
    }

    private static String flow(List<String> texts) {
        return String.join(", ", texts.stream().map(YamlText::inFlow).toList());
    }
}
