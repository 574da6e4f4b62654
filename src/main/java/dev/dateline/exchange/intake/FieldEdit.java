package dev.dateline.exchange.intake;

import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.intake.VisibleChars.Sign;
import java.util.List;
import java.util.Optional;

/**
 * Changes only the visible text in HTML fields. Markup, pictures, sounds and deletions stay unchanged. If
 * this is not possible, nothing is changed.
 */
public final class FieldEdit {
    /** The separator of fields that are edited as one text. */
    private static final String BETWEEN = "\u001f";

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private FieldEdit() {}

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
        String html = String.join(BETWEEN, fields);
        String before = shown(fields, hole);
        return VisibleChars.of(before, html, hole)
                .map(signs -> edited(
                        html, signs, WordDiff.of(before, text), fields.get(0).length()))
                .map(edited -> List.of(edited.split(BETWEEN, -1)))
                .filter(edited -> edited.size() == fields.size())
                .filter(edited -> spaced(shown(edited, hole)).equals(spaced(text)));
    }

    /** Replaces visible characters. Markup in removed words stays, and the new words are inserted before it. */
    private static String edited(String html, List<Optional<Sign>> signs, List<WordDiff.Hunk> hunks, int end) {
        StringBuilder out = new StringBuilder(html);
        for (int i = hunks.size() - 1; i >= 0; i--) {
            WordDiff.Hunk hunk = hunks.get(i);
            Optional<Sign> before = hunk.from() > 0 ? signs.get(hunk.from() - 1) : Optional.empty();
            Optional<Sign> behind = signs.stream().skip(hunk.from()).findFirst().flatMap(sign -> sign);
            List<Sign> gone = signs.subList(hunk.from(), hunk.to()).stream()
                    .flatMap(Optional::stream)
                    .toList();
            int at = gone.isEmpty()
                    ? before.map(Sign::end).or(() -> behind.map(Sign::start)).orElse(end)
                    : gone.get(0).start();
            for (int j = gone.size() - 1; j >= 0; j--) {
                out.delete(gone.get(j).start(), gone.get(j).end());
            }
            out.insert(Math.min(at, out.length()), escaped(hunk.text()));
        }
        return out.toString();
    }

    /** The text with one space for each run of spaces, as HTML shows it. */
    private static String spaced(String text) {
        return text.replaceAll(" +", " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
