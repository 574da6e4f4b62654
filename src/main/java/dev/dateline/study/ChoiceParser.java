package dev.dateline.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Finds the choice that a learner means, by its number, letter or text.
 *
 * @param lines the text of each choice, in the order shown
 */
record ChoiceParser(List<String> lines) {

    /** The place of the choice that a text means; empty if it means none. */
    OptionalInt find(String word) {
        OptionalInt place = sign(word);
        return place.isPresent() ? place : text(word);
    }

    /** The places for all words, in their order; empty if one of the words is not a place. */
    List<Integer> findAll(List<String> words) {
        return all(words, this::find);
    }

    private static List<Integer> all(List<String> words, Function<String, OptionalInt> places) {
        List<Integer> found = new ArrayList<>(words.size());
        for (String word : words) {
            OptionalInt place = places.apply(word);
            if (place.isEmpty()) {
                return List.of();
            }
            found.add(place.getAsInt());
        }
        return found;
    }

    /**
     * The places in a line, in their order: {@code 1,3}, {@code 1 3}, {@code a c}, {@code 3>1}, {@code 31}, or texts
     * separated by commas or semicolons. Empty for any other line.
     */
    List<Integer> readLine(String line) {
        OptionalInt whole = find(line);
        if (whole.isPresent()) {
            return List.of(whole.getAsInt());
        }
        List<Integer> signs = all(split(line, " \t,;>/&+"), this::sign);
        if (!signs.isEmpty()) {
            return signs;
        }
        List<Integer> run = all(characters(line), this::sign);
        if (!run.isEmpty()) {
            return run;
        }
        List<Integer> texts = findAll(split(line, ";"));
        return texts.isEmpty() ? findAll(split(line, ",")) : texts;
    }

    /** The place for a number or letter, also as {@code 1.}, {@code b)} or {@code (c)}. */
    private OptionalInt sign(String word) {
        String bare = word.strip();
        if (bare.startsWith("(")) {
            bare = bare.substring(1);
        }
        if (bare.endsWith(")") || bare.endsWith(".")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.isEmpty() || bare.length() > 3) {
            return OptionalInt.empty();
        }
        char first = bare.charAt(0);
        int place = -1;
        if (bare.length() == 1 && first >= 'a' && first <= 'z') {
            place = first - 'a';
        } else if (bare.length() == 1 && first >= 'A' && first <= 'Z') {
            place = first - 'A';
        } else if (isNumber(bare)) {
            place = Integer.parseInt(bare) - 1;
        }
        return place >= 0 && place < lines.size() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    private OptionalInt text(String word) {
        String wanted = folded(word);
        if (wanted.isEmpty()) {
            return OptionalInt.empty();
        }
        for (int place = 0; place < lines.size(); place++) {
            if (folded(lines.get(place)).equals(wanted)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The text without case, accents, white space and a final full stop. */
    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isWhitespace(c)) {
                gap = out.length() > 0;
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.append(c == '’' ? '\'' : c);
        }
        int end = out.length();
        if (end > 1 && out.charAt(end - 1) == '.') {
            out.setLength(end - 1);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> characters(String line) {
        List<String> out = new ArrayList<>(line.length());
        for (int i = 0; i < line.length(); i++) {
            out.add(String.valueOf(line.charAt(i)));
        }
        return out;
    }

    /** The parts between separators, without blank ones. */
    private static List<String> split(String line, String separators) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || separators.indexOf(line.charAt(i)) >= 0) {
                String part = line.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
