package dev.dateline.judge;

import dev.dateline.disk.BundledFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of names, units and spellings, which are read once from {@code tables.txt}. */
final class Tables {
    private static final Map<String, List<String>> TABLES = BundledFile.sections("/dev/dateline/judge/tables.txt");

    private Tables() {}

    /** The lines of a table, without comments. */
    static List<String> lines(String name) {
        return Optional.ofNullable(TABLES.get(name)).orElseThrow();
    }

    /** A table of numbers, each with its words: {@code 9 billion bn}. */
    static Map<String, Integer> numbers(String name) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (List<String> line : WordList.groups(text(name))) {
            line.subList(1, line.size()).forEach(word -> numbers.put(word, Integer.valueOf(line.get(0))));
        }
        return numbers;
    }

    /** A table of texts, each with the characters that it stands for: {@code ae \u00e6}. */
    static Map<Character, String> characters(String name) {
        Map<Character, String> texts = new HashMap<>();
        for (String line : lines(name)) {
            int space = line.indexOf(' ');
            line.substring(space + 1).chars().forEach(c -> texts.put((char) c, line.substring(0, space)));
        }
        return texts;
    }

    /** A table as one text. */
    static String text(String name) {
        return String.join("\n", lines(name));
    }
}
