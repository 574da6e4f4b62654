package dev.dateline.library.lint;

import dev.dateline.disk.BundledFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The word lists and phrases of the rules, read once. */
final class WordTable {
    private static final String FOLDER = "/dev/dateline/library/lint/";
    private static final Map<String, List<String>> LISTS = BundledFile.sections(FOLDER + "words.txt");
    private static final Map<String, String> PHRASES = BundledFile.texts(FOLDER + "phrases.txt");
    private static final Pattern LIST = Pattern.compile("\\{([a-z ]+)\\}");

    static {
        LISTS.replaceAll((name, lines) ->
                lines.stream().flatMap(line -> Stream.of(line.split(", ", -1))).toList());
    }

    private WordTable() {}

    /** A pattern group for any word of a list. Words with the same first letter share a branch, which is faster. */
    static String any(String list) {
        Map<String, List<String>> rests = new LinkedHashMap<>();
        for (String word : LISTS.getOrDefault(list, List.of())) {
            rests.computeIfAbsent(word.substring(0, 1), first -> new ArrayList<>())
                    .add(word.substring(1));
        }
        List<String> branches = new ArrayList<>();
        rests.forEach((first, rest) -> branches.add(first + "(?:" + String.join("|", rest) + ")"));
        return "(" + String.join("|", branches) + ")";
    }

    /** Whether a list contains a word. Lists of patterns do not work here. */
    static boolean has(String list, String word) {
        return LISTS.getOrDefault(list, List.of()).contains(word);
    }

    /** A pattern for any word of a list, in upper or lower case. */
    static Pattern pattern(String list) {
        return Pattern.compile("\\b" + any(list) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The pattern with this name. */
    static Pattern phrase(String name) {
        String pattern = Optional.ofNullable(PHRASES.get(name)).orElseThrow();
        return Pattern.compile(LIST.matcher(pattern).replaceAll(list -> Matcher.quoteReplacement(any(list.group(1)))));
    }
}
