package dev.dateline.library.draft;

import dev.dateline.article.PersonName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces an article's short names by full names: "the bank" is Norway's central bank, "Lund" is Ada Lund. */
final class NamedBodies {
    private static final String NOUN =
            "bank|agency|union|party|ministry|commission|court|company|committee|council|institute|university|regulator|airline|group"
                    + "|federation|association|parliament|army|office|board|panel|fund|foundation|newspaper|watchdog|authority|government|team|club|alliance|coalition";
    private static final Pattern NAMED = Pattern.compile("(?<name>(?:\\p{Lu}[\\p{L}&-]+(?:'s)?"
            + " )+(?:(?:central|national|state|federal|disaster|health|weather|space|electoral|election|statistics|data|supreme|constitutional|foreign|finance|defence|privacy|industry|trade|steel)"
            + " ){0,2}(?<noun>(?i:"
            + NOUN + ")))\\b");
    private static final Pattern NAME_BEHIND = Pattern.compile(
            "(?<name>(?:[a-z]+ )?(?<noun>" + NOUN + ") (?:\\p{Lu}{2,}|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*))\\b");
    private static final Pattern SHORT =
            Pattern.compile("\\b[Tt]he (?<noun>" + NOUN + ")(?:'s)?\\b(?! (?:of|for) (?:the )?\\p{Lu})(?! \\p{Lu})");

    private final Map<String, String> byNoun = new HashMap<>();
    private final Map<String, String> bySurname = new HashMap<>();

    private final String text;

    NamedBodies(String text, Cast cast) {
        this.text = text;
        for (Pattern pattern : new Pattern[] {NAMED, NAME_BEHIND}) {
            Matcher named = pattern.matcher(text);
            while (named.find()) {
                String name = named.group("name").replaceFirst("^(?:The|But|And|In|On|At|For|A|An|Its|His|Her) ", "");
                if ((Character.isUpperCase(name.charAt(0)) && name.indexOf(' ') > 0) || pattern == NAME_BEHIND) {
                    byNoun.putIfAbsent(named.group("noun").toLowerCase(Locale.ROOT), name);
                }
            }
        }
        for (String person : cast.persons()) {
            bySurname.putIfAbsent(PersonName.of(person).surname(), person);
        }
    }

    /** Whether the article also writes a word in lower case, so that it is no name. */
    boolean isCommon(String word) {
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "s?(?![\\p{L}-])")
                .matcher(text)
                .find();
    }

    /** Whether the article writes a word with a capital after a lower-case word, so that it is a name. */
    boolean isName(String word) {
        return Pattern.compile("(?<=\\p{Ll},? )" + Pattern.quote(word) + "(?![\\p{L}-])(?! \\p{Lu})")
                .matcher(text)
                .find();
    }

    /** A question with full names in place of short ones. */
    String named(String question) {
        Matcher shorter = SHORT.matcher(question);
        StringBuilder out = new StringBuilder();
        while (shorter.find()) {
            String name = byNoun.get(shorter.group("noun"));
            String own = shorter.group().endsWith("'s") ? "'s" : "";
            shorter.appendReplacement(
                    out, Matcher.quoteReplacement(name == null ? shorter.group() : article(name) + name + own));
        }
        shorter.appendTail(out);
        return persons(out.toString());
    }

    private String persons(String question) {
        String out = question;
        for (Map.Entry<String, String> each : bySurname.entrySet()) {
            Pattern alone = Pattern.compile(
                    "(?<!\\p{Lu}[\\p{L}.'-]{0,20} )\\b" + Pattern.quote(each.getKey()) + "\\b(?! \\p{Lu})");
            if (!out.contains(each.getValue())) {
                out = alone.matcher(out).replaceFirst(Matcher.quoteReplacement(each.getValue()));
            }
        }
        return out;
    }

    /** The name of a speaker in a question: {@code the commission} becomes its full name. */
    String speaker(String who) {
        Matcher shorter = SHORT.matcher(who);
        String name = shorter.matches() ? byNoun.getOrDefault(shorter.group("noun"), "") : "";
        String whole = name.isEmpty() ? who : name;
        boolean body =
                WordLists.ORGANISATION_WORDS.contains(whole.substring(whole.lastIndexOf(' ') + 1)) || !name.isEmpty();
        boolean initials = whole.matches("(?:U\\.S\\.|US|U\\.K\\.|UK|U\\.N\\.|UN|EU|UAE)");
        return whole.startsWith("the ") || (!body && !initials) ? whole : article(whole) + whole;
    }

    private static String article(String name) {
        return name.startsWith("the ") || name.startsWith("The ") || name.contains("'s ") ? "" : "the ";
    }
}
