package dev.dateline.deck;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A part of a cloze text: words, or a hole to fill. */
public sealed interface ClozePart {
    /** The words, or the answer of the hole. */
    String text();

    record Words(String text) implements ClozePart {}

    /**
     * A hole.
     *
     * @param answer the text that fills it; a number or date is judged as such
     * @param accept other right forms
     */
    record Hole(String answer, List<String> accept) implements ClozePart {
        @Override
        public String text() {
            return answer;
        }
    }

    /** The text, with its words and holes changed by these functions. */
    static String joined(List<ClozePart> parts, UnaryOperator<String> words, Function<Hole, String> holes) {
        StringBuilder out = new StringBuilder();
        for (ClozePart part : parts) {
            out.append(part instanceof Hole hole ? holes.apply(hole) : words.apply(part.text()));
        }
        return out.toString();
    }
}
