package dev.dateline.article;

import dev.dateline.disk.BundledFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which names begin with the family name, and which words belong to a family name. */
final class FamilyNames {
    private static final Map<String, List<String>> LISTS = BundledFile.sections("/dev/dateline/article/names.txt");
    private static final Set<String> FIRST = words("family names");
    private static final Set<String> PARTICLES = words("particles");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private FamilyNames() {}

    private static Set<String> words(String list) {
        return Set.of(String.join(" ", LISTS.getOrDefault(list, List.of())).split(" ", -1));
    }

    /** Whether a name with this first word begins with the family name. */
    static boolean standsFirst(String word) {
        return FIRST.contains(plain(word));
    }

    /** Whether a word is a part of the family name after it: {@code von}, {@code bin}. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(plain(word));
    }

    /** Whether a word follows a family name: {@code Jr.}. */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(plain(word));
    }

    private static String plain(String word) {
        return Letters.plain(word).replace('đ', 'd');
    }
}
