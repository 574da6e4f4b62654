package dev.dateline.source;

import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Node.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the values of a mapping by their keys. Unknown keys, missing keys and values of the wrong type become findings; reading
 * goes on with the rest.
 */
public final class Fields {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private static final Position END = new Position(Integer.MAX_VALUE, 1);

    private final SourceText source;
    private final Mapping mapping;
    private final Findings findings;

    private final Set<String> misspelt = new HashSet<>();

    /** A reader for a file's first mapping. Use it with {@link #of}. */
    public Fields(SourceText source, Findings findings) {
        this(source, new Mapping(Position.START, Position.START, List.of()), findings);
    }

    public Fields(SourceText source, Mapping mapping, Findings findings) {
        this.source = source;
        this.mapping = mapping;
        this.findings = findings;
    }

    public Mapping mapping() {
        return mapping;
    }

    /** Whether the key is there, with any value. */
    public boolean has(String key) {
        return mapping.get(key).isPresent();
    }

    /**
     * Adds a finding for each key that is not one of these. If a key is a misspelling of a required key, that key is
     * not reported as missing.
     */
    public boolean allow(List<String> known) {
        return allow(known, "known here: " + String.join(", ", known));
    }

    /**
     * Adds a finding for each key that is not one of these.
     *
     * @param otherwise the hint if no known key is similar
     * @return whether there is none
     */
    public boolean allow(List<String> known, String otherwise) {
        boolean all = true;
        for (Entry entry : mapping.entries()) {
            Scalar key = entry.key();
            if (!known.contains(key.text())) {
                all = false;
                Suggestion.of(key.text(), known).ifPresent(misspelt::add);
                if (key.style() == Node.Style.PLAIN && key.text().indexOf(':') > 0) {
                    error(key, "no-space");
                } else {
                    error(key, "unknown-key", key.text(), Suggestion.hint(key.text(), known, otherwise));
                }
            }
        }
        return all;
    }

    /** The value of a key. Empty if the key is absent. Empty with a finding if the value is {@code ~}. */
    public Optional<Node> node(String key) {
        return node(key, " or delete the key");
    }

    private Optional<Node> node(String key, String orElse) {
        return mapping.entry(key).flatMap(entry -> due(entry, orElse));
    }

    private Optional<Node> due(Entry entry, String orElse) {
        if (entry.value() instanceof Scalar scalar) {
            if (scalar.style() == Style.BROKEN) {
                return Optional.empty();
            }
            if (scalar.isNothing()) {
                String read = scalar.text().isEmpty() ? "" : ": YAML reads \"" + scalar.text() + "\" as nothing";
                String instead = orElse.isEmpty() ? "" : "," + orElse;
                error(entry.key(), "no-value nothing", entry.key().text(), read, instead);
                return Optional.empty();
            }
            if (scalar.text().isBlank()) {
                error(entry.key(), "no-value blank", entry.key().text(), orElse);
                return Optional.empty();
            }
        }
        return Optional.of(entry.value());
    }

    /**
     * The text of a key with its place, trimmed and safe for a terminal. Empty with a finding if the value is not a
     * text.
     */
    public Optional<Scalar> scalar(String key) {
        return node(key).flatMap(node -> scalar(node, "\"" + key + "\""));
    }

    public Optional<String> text(String key) {
        return scalar(key).map(Scalar::text);
    }

    public Optional<Scalar> required(String key, String owner) {
        if (!has(key)) {
            missing(key, owner);
        }
        return node(key, "").flatMap(node -> scalar(node, "\"" + key + "\""));
    }

    /** Adds a finding at the mapping's beginning, because a key is missing. */
    public void missing(String key, String owner) {
        if (misspelt.contains(key)) {
            return;
        }
        findings.add(source.error(mapping.at(), "missing-key", owner, key));
    }

    /** The texts in a list. A single text counts as a list. */
    public List<Scalar> scalars(String key) {
        return node(key).map(Node::asList).orElse(List.of()).stream()
                .flatMap(item -> scalar(item, "an item of \"" + key + "\"").stream())
                .toList();
    }

    public List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::text).toList();
    }

    /** How many items or pairs the author wrote under a key, with those that have an error. A text counts as one. */
    public int size(String key) {
        return mapping.get(key)
                .map(node -> node instanceof Mapping pairs
                        ? pairs.entries().size()
                        : node.asList().size())
                .orElse(0);
    }

    /** The truth value of a key. Anything but {@code true} or {@code false} is a finding and counts as false. */
    public boolean flag(String key) {
        Optional<Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return false;
        }
        String text = scalar.get().text();
        if (!text.equals("true") && !text.equals("false")) {
            error(scalar.get(), "no-flag", key);
        }
        return text.equals("true");
    }

    /** The fields of the mapping under a key. Empty with a finding if the value is not a mapping. */
    public Optional<Fields> fields(String key) {
        return node(key).flatMap(node -> of(node, "\"" + key + "\""));
    }

    /**
     * The fields of a mapping in the same file.
     *
     * @param called the name of the node in the finding, if it is not a mapping
     */
    public Optional<Fields> of(Node node, String called) {
        if (node instanceof Mapping inner) {
            return Optional.of(new Fields(source, inner, findings));
        }
        if (!isBroken(node)) {
            error(node, "not-a-mapping", called, node.called());
        }
        return Optional.empty();
    }

    /** Adds a finding unless the key's value equals the file's name. */
    public void id(String key, String fileName, String owner) {
        required(key, owner)
                .filter(id -> !id.text().equals(fileName))
                .ifPresent(id -> error(
                        id,
                        "not-the-file-name",
                        id.text(),
                        fileName,
                        isSlug(fileName) ? "make them the same" : "rename the file to " + id.text() + ".yaml"));
    }

    /**
     * The id under a key. Empty with a finding if it is missing, not a slug, or taken.
     *
     * @param seen the ids so far with their places; the id is added
     */
    public Optional<String> slug(String key, String owner, Map<String, Position> seen) {
        Optional<Scalar> id = required(key, owner);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String text = id.get().text();
        if (!isSlug(text)) {
            error(id.get(), "bad-id", text);
            return Optional.empty();
        }
        Position first = seen.putIfAbsent(text, id.get().at());
        if (first != null) {
            error(id.get(), "duplicate-id", text, first.line());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Whether a text can be an id: small letters, digits and hyphens. The first must be a letter or digit. */
    public static boolean isSlug(String text) {
        return ID.matcher(text).matches();
    }

    /** The constant with the name in a text, in small letters. Empty with a finding if there is none. */
    public <E extends Enum<E>> Optional<E> word(Optional<Scalar> text, String key, List<E> constants) {
        List<String> words = constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = text.map(word -> words.indexOf(word.text())).orElse(-1);
        if (text.isPresent() && index < 0) {
            String word = text.get().text();
            String hint = Suggestion.hint(word, words, "it is one of " + String.join(", ", words));
            error(text.get(), "unknown-word", key, word, hint);
        }
        return index < 0 ? Optional.empty() : Optional.of(constants.get(index));
    }

    public Optional<Sequence> requiredList(String key, String owner) {
        if (!has(key)) {
            missing(key, owner);
        }
        return list(key);
    }

    /** The list under a key. Empty with a finding if the value is not a list. */
    public Optional<Sequence> list(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Sequence list) {
            return Optional.of(list);
        }
        if (node.isPresent()) {
            error(node.get(), "not-a-list", key, node.get().called());
        }
        return Optional.empty();
    }

    /**
     * Reads the items of a list.
     *
     * @param leftOut receives each item that has an error
     */
    public <T> List<T> items(Sequence list, Function<Node, Optional<T>> read, Consumer<Node> leftOut) {
        List<T> out = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            Optional<T> one = read.apply(item);
            boolean last = i + 1 == list.items().size();
            Position end = last ? list.end() : list.items().get(i + 1).at();
            if (one.isPresent() && !findings.hasErrorWithin(source.file(), item.at(), end)) {
                out.add(one.get());
            } else {
                leftOut.accept(item);
            }
        }
        return List.copyOf(out);
    }

    /** Whether there is an error in the file before or after a list. */
    public boolean hasErrorOutside(Sequence list) {
        return findings.hasErrorWithin(source.file(), Position.START, list.at())
                || findings.hasErrorWithin(source.file(), list.end(), END);
    }

    /**
     * A node as a text, trimmed and safe for a terminal.
     *
     * @param called the name of the node in the finding, if it is not a text
     */
    public Optional<Scalar> scalar(Node node, String called) {
        if (node instanceof Scalar scalar) {
            if (scalar.isNothing() || scalar.text().isBlank()) {
                error(node, "no-value empty", called);
                return Optional.empty();
            }
            return isBroken(node) ? Optional.empty() : Optional.of(cleaned(scalar));
        }
        error(node, node instanceof Mapping ? "not-a-text mapping" : "not-a-text", called, node.called());
        return Optional.empty();
    }

    private static Scalar cleaned(Scalar scalar) {
        String text = VisibleText.lines(scalar.text()).strip();
        return text.equals(scalar.text()) ? scalar : new Scalar(scalar.at(), scalar.end(), text, scalar.style());
    }

    private static boolean isBroken(Node node) {
        return node instanceof Scalar scalar && scalar.style() == Style.BROKEN;
    }

    /**
     * Adds a finding about a node.
     *
     * @param name the name of its {@link Wording}
     */
    public void error(Node at, String name, Object... values) {
        error(at, Wording.of(name, values));
    }

    public void error(Node at, Wording wording) {
        findings.add(source.error(at.at(), at instanceof Scalar scalar ? scalar.width() : 1, wording));
    }

    /** Adds a finding at a key; at the beginning of the mapping if it does not have the key. */
    public void errorAt(String key, String name, Object... values) {
        error(mapping.entry(key).<Node>map(Entry::key).orElse(mapping), name, values);
    }
}
