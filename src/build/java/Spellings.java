import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words and names of SCOWL. */
final class Spellings {
    private final Set<String> small = new HashSet<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    Spellings(Path dict) throws IOException {
        for (String file : List.of("american-english", "british-english")) {
            for (String word : Files.readAllLines(dict.resolve(file))) {
                add(word.strip());
            }
        }
        names.removeAll(words);
        for (String word : Files.readAllLines(dict.resolve("american-english-small"))) {
            small.add(word.strip().toLowerCase(Locale.ROOT));
        }
    }

    private void add(String word) {
        if (!word.isEmpty() && word.chars().allMatch(c -> c < 128 && Character.isLetter(c))) {
            boolean name = Character.isUpperCase(word.charAt(0));
            (name ? names : words).add(word.toLowerCase(Locale.ROOT));
        }
    }

    Set<String> words() {
        return withoutPlurals(words);
    }

    Set<String> names() {
        return withoutPlurals(names);
    }

    /** The words of four letters or more, without plurals in -s of other such words. */
    private static Set<String> withoutPlurals(Set<String> words) {
        Set<String> out = new TreeSet<>();
        for (String word : words) {
            boolean plural = word.length() > 4
                    && word.endsWith("s")
                    && !word.endsWith("ss")
                    && words.contains(word.substring(0, word.length() - 1));
            if (word.length() >= 4 && !plural) {
                out.add(word);
            }
        }
        return out;
    }

    /** Whether all words of a term are in the small list. */
    boolean isCommon(String term) {
        return small.containsAll(parts(term));
    }

    boolean isKnown(String term) {
        return parts(term).stream().allMatch(part -> words.contains(part) || names.contains(part));
    }

    private static List<String> parts(String term) {
        return List.of(term.toLowerCase(Locale.ROOT).split("[_-]", -1));
    }

    static boolean isPlain(String term) {
        return term.chars().allMatch(c -> Character.isLetter(c) || c == '_' || c == '-')
                && term.chars().filter(c -> c == '_').count() <= 3;
    }
}
