import dev.dateline.judge.EnglishWords;
import dev.dateline.source.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** Pairs of terms, as the judge looks them up. */
final class Pairs {
    private final Set<String> keys = new TreeSet<>();

    Set<String> keys() {
        return keys;
    }

    void removeAll(Pairs others) {
        keys.removeAll(others.keys);
    }

    /** Adds each pair of terms of each line of one of our own lists. */
    void addGroups(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                addGroup(List.of(line.split(", ", -1)));
            }
        }
    }

    private void addGroup(List<String> terms) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = 0; j < i; j++) {
                addKeys(EnglishWords.key(terms.get(i)), EnglishWords.key(terms.get(j)));
            }
        }
    }

    /** Adds a word and another in a certain relation. */
    void add(String word, String other, BinaryOperator<String> relation) {
        String key = EnglishWords.key(word.replace('_', ' '));
        String otherKey = EnglishWords.key(other.replace('_', ' '));
        if (!key.isEmpty() && !otherKey.isEmpty() && !key.equals(otherKey)) {
            keys.add(relation.apply(key, otherKey));
        }
    }

    /** Adds two terms of a thesaurus, unless one may be a typing slip or another thing: sleepy sickness. */
    void add(String one, String other) {
        String key = EnglishWords.key(one.replace('_', ' '));
        String otherKey = EnglishWords.key(other.replace('_', ' '));
        int slips = key.length() > 12 ? 3 : key.length() > 9 ? 1 : 0;
        if (Suggestion.distance(key, otherKey) > slips) {
            addKeys(key, otherKey);
        }
    }

    private void addKeys(String key, String otherKey) {
        if (!key.isEmpty() && !otherKey.isEmpty() && !key.equals(otherKey)) {
            keys.add(key.compareTo(otherKey) < 0 ? key + " " + otherKey : otherKey + " " + key);
        }
    }
}
