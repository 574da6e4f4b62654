package dev.dateline.library.lint;

import dev.dateline.disk.BundledFile;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The word lists of the rules, read once. */
final class WordTable {
    private static final String FILE = "/dev/dateline/library/lint/words.txt";
    private static final Map<String, List<String>> LISTS = BundledFile.sections(FILE);

    static {
        LISTS.replaceAll((name, lines) ->
                lines.stream().flatMap(line -> Stream.of(line.split(", ", -1))).toList());
    }

    private WordTable() {}

    /** Any word of a list, as a group of a pattern. */
    static String any(String list) {
        return "(" + String.join("|", LISTS.getOrDefault(list, List.of())) + ")";
    }

    /** Whether a list without patterns has a word. */
    static boolean has(String list, String word) {
        return LISTS.getOrDefault(list, List.of()).contains(word);
    }

    /** Any word of a list, in upper or lower case. */
    static Pattern pattern(String list) {
        return Pattern.compile("\\b" + any(list) + "\\b", Pattern.CASE_INSENSITIVE);
    }
}
