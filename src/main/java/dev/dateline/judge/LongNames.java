package dev.dateline.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names of one or more words and what each of them means, for finding them in a text. A longer name is found first. */
final class LongNames {
    record Name(List<String> words, String meaning) {}

    private final Map<String, List<Name>> byFirst = new HashMap<>(1024);

    void add(List<String> words, String meaning) {
        List<Name> same = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(2));
        int at = 0;
        while (at < same.size() && same.get(at).words.size() >= words.size()) {
            at++;
        }
        same.add(at, new Name(words, meaning));
    }

    /** The longest name that begins here and has a meaning of this kind; null if there is none. */
    @Nullable
    Name at(List<String> words, int at, Predicate<String> kind) {
        for (Name name : byFirst.getOrDefault(words.get(at), List.of())) {
            int end = at + name.words.size();
            if (end <= words.size() && words.subList(at, end).equals(name.words) && kind.test(name.meaning)) {
                return name;
            }
        }
        return null;
    }
}
