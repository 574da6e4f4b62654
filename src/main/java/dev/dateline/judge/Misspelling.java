package dev.dateline.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the only misspelt word of a typed text may stand for. */
final class Misspelling {
    /** Shorter words are near too many others. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 20;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Misspelling() {}

    /**
     * The texts with another word for the misspelt one: a word of the right form or the question, or an English word that
     * differs by one letter. Empty unless exactly one word is misspelt.
     */
    static List<Phrase> mended(Phrase typed, Phrase form, Fillers fillers, Words known) {
        List<String> words = typed.words();
        List<String> unknown =
                words.stream().filter(word -> isMisspelt(word, fillers, known)).toList();
        if (unknown.size() != 1) {
            return List.of();
        }
        String wrong = unknown.get(0);
        List<Phrase> out = new ArrayList<>();
        for (String right : candidates(wrong, form, fillers, known)) {
            out.add(Phrase.of(String.join(
                    " ",
                    words.stream()
                            .map(word -> word.equals(wrong) ? right : word)
                            .toList())));
        }
        return out;
    }

    private static boolean isMisspelt(String word, Fillers fillers, Words known) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && !Slips.hasDigit(word)
                && !Negations.isIn(List.of(word))
                && !known.index().isKnown(word)
                && !fillers.asks(word);
    }

    private static Set<String> candidates(String wrong, Phrase form, Fillers fillers, Words known) {
        Set<String> out = new LinkedHashSet<>();
        Stream.of(
                        form.words().stream(),
                        form.words().stream().map(word -> "un" + word),
                        fillers.content().stream().map(Pairing.Word::text))
                .flatMap(words -> words)
                .filter(word -> Slips.isSlip(wrong, word))
                .forEach(out::add);
        for (int at = 1; at <= wrong.length(); at++) {
            String start = wrong.substring(0, at);
            String rest = wrong.substring(at);
            List<String> near = new ArrayList<>();
            if (!rest.isEmpty()) {
                near.add(start + rest.substring(1));
            }
            if (rest.length() > 1) {
                near.add(start + rest.charAt(1) + rest.charAt(0) + rest.substring(2));
            }
            for (int i = 0; i < LETTERS.length(); i++) {
                near.add(start + LETTERS.charAt(i) + rest);
                near.add(rest.isEmpty() ? wrong : start + LETTERS.charAt(i) + rest.substring(1));
            }
            near.removeIf(word -> !known.index().isEnglish(word));
            out.addAll(near);
        }
        return out;
    }
}
