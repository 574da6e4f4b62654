package dev.dateline.library.lint;

import dev.dateline.disk.BundledFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The word lists of the rules, read once. */
final class WordTable {
    private static final String FILE = "/dev/dateline/library/lint/words.txt";
    private static final Map<String, List<String>> LISTS = read();

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

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> list = new ArrayList<>();
        for (String line : BundledFile.text(FILE).lines().toList()) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), list);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                list.addAll(List.of(line.split(", ", -1)));
            }
        }
        return lists;
    }
}
