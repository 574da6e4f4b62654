package dev.dateline.library.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who says what a sentence says. */
final class Speaker {
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(?:[Aa]ccording to|(?:survey|poll|report|statement|study) (?:by|from|of)) "
                    + "((?:the |a |an )?[\\w\u00c0-\u024f' -]{2,48}?)(?=[,.;:]|$| (?:in|on|at|that|which|showed|found|last|this|has|have)\\b)");
    private static final Pattern SAYS = Pattern.compile(
            "\\b((?:[Tt]he |[Aa] |[Aa]n )?(?:[\\w\u00c0-\u024f'-]+ ){0,5}?[\\w\u00c0-\u024f'-]+),? (?:has |have |had |also )?"
                    + "(?:said|says|reported|reports|told|warned|added|announced|claimed|claims|stressed|denied|insisted"
                    + "|called|urged|accused|estimates|estimated|confirmed|promised|vowed|criticised|condemned)\\b");
    private static final Pattern SAID_BY = Pattern.compile(
            "\\b(?:said|says|added|told reporters) ((?:the |a )?(?:[a-z]+ ){0,4}[A-Z][\\w\u00c0-\u024f'-]+(?: [A-Z][\\w\u00c0-\u024f'-]+){0,2})");
    private static final Set<String> JOINING = Set.of(
            "and",
            "but",
            "or",
            "which",
            "who",
            "whom",
            "that",
            "while",
            "as",
            "when",
            "where",
            "though",
            "although",
            "because",
            "also",
            "then",
            "later");
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "we", "i", "you", "his", "her", "their", "its", "one", "two", "others", "some",
            "many", "both", "this", "these", "those", "not", "never", "was", "were", "is", "are", "be", "been", "so");

    private Speaker() {}

    /** Who says so, by name or office; empty where nobody does, or only a word that points at somebody named before. */
    static Optional<String> of(String sentence) {
        for (Pattern pattern : List.of(ACCORDING, SAYS, SAID_BY)) {
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                Optional<String> name = name(matcher.group(1).strip());
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(String found) {
        List<String> words = List.of(found.split(" ", -1));
        int from = 0;
        while (from < words.size() && JOINING.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        List<String> left = words.subList(from, words.size());
        if (left.isEmpty()
                || PRONOUNS.contains(left.get(0).toLowerCase(Locale.ROOT))
                || PRONOUNS.contains(left.get(left.size() - 1).toLowerCase(Locale.ROOT))
                || JOINING.contains(left.get(left.size() - 1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String name = String.join(" ", left);
        boolean article = name.startsWith("The ") || name.startsWith("A ") || name.startsWith("An ");
        return Optional.of(article ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name);
    }
}
