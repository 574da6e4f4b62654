package dev.dateline.exchange.intake;

import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Changes only the visible text in HTML fields. Markup, pictures, sounds, deletions and white space stay unchanged. If
 * this is not possible, nothing is changed.
 */
public final class FieldEdit {
    /** The separator of fields that are edited as one text. */
    private static final String BETWEEN = "\u001f";

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final List<String> fields;
    private final int hole;
    private final String html;
    private final VisibleChars seen;
    private final String before;

    private FieldEdit(List<String> fields, int hole) {
        this.fields = fields;
        this.hole = hole;
        this.html = String.join(BETWEEN, fields);
        this.seen = VisibleChars.of(html, hole != Origin.NO_HOLE);
        this.before = shown(fields, hole);
    }

    /**
     * The visible text of a card's fields, without white space at its ends.
     *
     * @param hole the cloze number whose deletions are shown in double braces, as in {@link Origin#hole}
     */
    public static String shown(List<String> fields, int hole) {
        if (hole != Origin.NO_HOLE) {
            return marked(new ClozeNote(FieldText.ofHtml(fields.get(0)).text()).parts(hole));
        }
        return SafeText.of(
                        FieldText.joined(fields.stream().map(FieldText::ofHtml).toList())
                                .orElse(""))
                .strip();
    }

    /** A text with its gaps in double braces. */
    public static String marked(List<ClozePart> parts) {
        return ClozePart.joined(parts, SafeText::of, hole -> OPEN + SafeText.line(hole.answer()) + CLOSE)
                .strip();
    }

    /**
     * The fields with another text.
     *
     * @param text the new visible text, in the form of {@link #shown}
     * @return the fields; empty if the text cannot be changed without changing anything else
     */
    public static Optional<List<String>> edited(List<String> fields, int hole, String text) {
        return new FieldEdit(fields, hole).to(text);
    }

    private Optional<List<String>> to(String text) {
        Optional<int[]> places = seen.places(before);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        for (WordDiff.Hunk hunk : WordDiff.of(before, text)) {
            Optional<List<Change>> some = changes(hunk, places.get(), text);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            changes.addAll(some.get());
        }
        changes.sort(Comparator.comparingInt(Change::from).reversed());
        StringBuilder out = new StringBuilder(html);
        changes.forEach(change -> out.replace(change.from(), change.to(), change.text()));
        List<String> edited = List.of(out.toString().split(BETWEEN, -1));
        return edited.size() == fields.size() && spaced(shown(edited, hole)).equals(spaced(text))
                ? Optional.of(edited)
                : Optional.empty();
    }

    /** The text with one space for each run of spaces, as HTML shows it. */
    private static String spaced(String text) {
        return text.replaceAll(" +", " ");
    }

    /** The replacement of a part of the HTML. */
    private record Change(int from, int to, String text) {}

    /**
     * The changes for a difference of the texts. Markup in removed words stays, and the new words are inserted before
     * it.
     */
    private Optional<List<Change>> changes(WordDiff.Hunk hunk, int[] places, String text) {
        if (hunk.isInsertion()) {
            return Optional.of(List.of(insertion(hunk, places, text)));
        }
        List<Change> changes = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = hunk.from(); i < hunk.to(); i++) {
            if (places[i] < 0 && before.charAt(i) != ' ') {
                return Optional.empty();
            }
            if (places[i] >= 0 && last >= 0 && !seen.adjoins(last)) {
                changes.add(replacement(first, last, changes.isEmpty() ? hunk.text(text) : ""));
                first = -1;
            }
            last = places[i] >= 0 ? places[i] : last;
            first = first < 0 ? last : first;
        }
        if (last < 0) {
            return Optional.empty();
        }
        changes.add(replacement(first, last, changes.isEmpty() ? hunk.text(text) : ""));
        return Optional.of(changes);
    }

    /** Replaces words. If nothing replaces them, one space is removed with them. */
    private Change replacement(int first, int last, String text) {
        int from = seen.start(first);
        int to = seen.end(last);
        if (text.isEmpty() && from > 0 && html.charAt(from - 1) == ' ') {
            from--;
        } else if (text.isEmpty() && to < html.length() && html.charAt(to) == ' ') {
            to++;
        }
        return new Change(from, to, escaped(text));
    }

    /** Inserts words after the word before them, or before the word after them, or next to the gap. */
    private Change insertion(WordDiff.Hunk hunk, int[] places, String text) {
        int previous = hunk.from() - 1;
        while (hunk.isOfWords() && previous >= 0 && before.charAt(previous) == ' ') {
            previous--;
        }
        int next = hunk.from();
        while (hunk.isOfWords() && next < before.length() && before.charAt(next) == ' ') {
            next++;
        }
        if (previous >= 0 && places[previous] >= 0) {
            return put(seen.end(places[previous]), hunk.withSpaceBefore(text));
        }
        if (next < before.length() && places[next] >= 0) {
            return put(seen.start(places[next]), hunk.withSpaceBehind(text));
        }
        if (previous >= CLOSE.length() && before.startsWith(CLOSE, previous - 1)) {
            int inside = previous - CLOSE.length();
            int close = places[inside] < 0 ? -1 : html.indexOf(CLOSE, seen.end(places[inside]));
            return put(close < 0 ? html.length() : close + CLOSE.length(), hunk.withSpaceBefore(text));
        }
        if (before.startsWith(OPEN, next)) {
            return put(Math.max(0, html.indexOf(OPEN)), hunk.withSpaceBehind(text));
        }
        return put(fields.isEmpty() ? 0 : fields.get(0).length(), hunk.text(text));
    }

    private static Change put(int at, String text) {
        return new Change(at, at, escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
