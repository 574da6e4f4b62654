package dev.dateline.study;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the choice that a learner means, by its number, letter or text.
 *
 * @param lines the text of each choice, in the order shown
 */
record ChoiceParser(List<String> lines) {
    private static final Pattern SIGN = Pattern.compile("\\(?(?:([A-Za-z])|([0-9]{1,3}))[).]?");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

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
        List<OptionalInt> found = words.stream().map(places).toList();
        return found.stream().allMatch(OptionalInt::isPresent)
                ? found.stream().map(OptionalInt::getAsInt).toList()
                : List.of();
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
        List<Integer> signs = all(split(line, "[ \t,;>/&+]"), this::sign);
        if (!signs.isEmpty()) {
            return signs;
        }
        List<Integer> run = all(split(line, ""), this::sign);
        if (!run.isEmpty()) {
            return run;
        }
        List<Integer> texts = findAll(split(line, ";"));
        return texts.isEmpty() ? findAll(split(line, ",")) : texts;
    }

    /** The place for a number or letter, also as {@code 1.}, {@code b)} or {@code (c)}. */
    private OptionalInt sign(String word) {
        Matcher sign = SIGN.matcher(word.strip());
        if (!sign.matches()) {
            return OptionalInt.empty();
        }
        String letter = sign.group(1);
        int place = letter == null
                ? Integer.parseInt(sign.group(2)) - 1
                : letter.toLowerCase(Locale.ROOT).charAt(0) - 'a';
        return place >= 0 && place < lines.size() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    private OptionalInt text(String word) {
        String wanted = folded(word);
        return wanted.isEmpty()
                ? OptionalInt.empty()
                : IntStream.range(0, lines.size())
                        .filter(place -> folded(lines.get(place)).equals(wanted))
                        .findFirst();
    }

    /** The text without case, accents, white space and a final full stop. */
    private static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String spaced = SPACES.matcher(plain).replaceAll(" ").strip().replace('’', '\'');
        boolean stopped = spaced.length() > 1 && spaced.endsWith(".");
        return (stopped ? spaced.substring(0, spaced.length() - 1) : spaced).toLowerCase(Locale.ROOT);
    }

    /** The parts between separators, without blank ones. */
    private static List<String> split(String line, String separators) {
        return Stream.of(line.split(separators, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
