package dev.dateline.library.draft;

import dev.dateline.article.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces short names in questions by the full names of the article: "Lund" by Ada Lund, and "the bank" by Norway's
 * central bank.
 */
final class NamedBodies {
    private static final String NOUN = String.join("|", WordLists.BODIES);
    private static final Pattern NAMED = Pattern.compile("(?<name>(?:\\p{Lu}[\\p{L}&-]+(?:'s)?"
            + " )+(?:(?:central|national|state|federal|disaster|health|weather|space|electoral|election|statistics|data|supreme|constitutional|foreign|finance|defence|privacy|industry|trade|steel)"
            + " ){0,2}(?<noun>(?i:"
            + NOUN + ")))\\b");
    private static final Pattern NAME_BEHIND = Pattern.compile(
            "(?<name>(?:[a-z]+ )?(?<noun>" + NOUN + ") (?:\\p{Lu}{2,}|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*))\\b");
    private static final Pattern SHORT = Pattern.compile(
            "\\b[Tt]he (?<noun>(?i:" + NOUN + "))(?:'s)?\\b(?! (?:of|for) (?:the )?\\p{Lu})(?! \\p{Lu})");
    private static final String DESCRIPTION =
            "(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|\\p{Lu}\\p{L}+'s) (?:[\\p{L}'-]+ ){0,4}?(?<noun>(?i:" + NOUN + "))";
    /** {@code the charity Oxfam}, {@code the minister of energy, Ana Ruiz}. */
    private static final Pattern DESCRIBED_BEFORE =
            Pattern.compile("(?:^|[ \"])" + DESCRIPTION + "(?: (?:of|for) [\\p{L} ]{2,40}?)?,? $");
    /** {@code Oxfam, a charity,}, {@code Ana Ruiz, the health secretary,}. */
    private static final Pattern DESCRIBED_BEHIND =
            Pattern.compile("^, " + DESCRIPTION + "(?=[,.]| (?:of|for|at|in|that|which|who)\\b)");

    /** Matches words that do not tell which thing is meant. */
    private static final Pattern PASSING = Pattern.compile(
            "(?i)first|second|third|last|latest|next|new|old|own|other|same|previous|earlier|worst|best|major|whole|entire|single|\\p{Ll}+(?<!pow|wat|pap|lead|memb)er|\\p{Ll}+(?:th|est)|cautious|record|\\d.*|two|three|four|five|six|seven|eight|nine|ten|several");

    private final Map<String, String> byNoun = new HashMap<>();
    private final Map<String, String> bySurname = new HashMap<>();

    private final String text;

    NamedBodies(String text, List<String> sentences, Cast cast) {
        this.text = text;
        for (String sentence : sentences) {
            Cast.occurrences(sentence).forEach(each -> describe(each, sentence, cast));
        }
        for (Pattern pattern : new Pattern[] {NAMED, NAME_BEHIND}) {
            Matcher named = pattern.matcher(text);
            while (named.find()) {
                String name = named.group("name").replaceFirst("^(?:The|But|And|In|On|At|For|A|An|Its|His|Her) ", "");
                String noun = named.group("noun").toLowerCase(Locale.ROOT);
                boolean whole = Character.isUpperCase(name.charAt(0)) && name.indexOf(' ') > 0;
                if ((whole && !Cast.OFFICES.contains(noun)) || pattern == NAME_BEHIND) {
                    byNoun.putIfAbsent(noun, name);
                }
            }
        }
        for (String person : cast.persons()) {
            bySurname.putIfAbsent(PersonName.of(person).surname(), person);
        }
    }

    /** Remembers the noun by which the article calls a person or a body. */
    private void describe(Cast.Occurrence each, String sentence, Cast cast) {
        Optional<String> person = cast.person(each.name());
        if (person.isEmpty() && cast.roleOf(each.name()) != Cast.Role.ORGANISATION) {
            return;
        }
        String name = person.orElse(each.name());
        Matcher before = DESCRIBED_BEFORE.matcher(sentence.substring(
                0, each.start() - (each.title().isEmpty() ? 0 : each.title().length() + 1)));
        Matcher behind = DESCRIBED_BEHIND.matcher(sentence.substring(each.end()));
        String title = each.title().substring(each.title().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (WordLists.BODIES.contains(title)) {
            describe(title, name);
        } else if (before.find()) {
            describe(before.group("noun").toLowerCase(Locale.ROOT), name);
        } else if (behind.find()) {
            describe(behind.group("noun").toLowerCase(Locale.ROOT), name);
        }
    }

    /** A noun that describes two names describes neither. */
    private void describe(String noun, String name) {
        byNoun.merge(noun, name, (one, other) -> one.contains(other) || other.contains(one) ? one : "");
    }

    /** The full name of {@code the charity} or {@code the minister}; empty if the article does not tell. */
    Optional<String> behind(String phrase) {
        Matcher shorter = SHORT.matcher(phrase);
        return shorter.matches()
                ? Optional.of(byNoun.getOrDefault(shorter.group("noun").toLowerCase(Locale.ROOT), ""))
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /** Whether the article also has the word in lower case, so that it is not a name. */
    boolean isCommon(String word) {
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "s?(?![\\p{L}-])")
                .matcher(text)
                .find();
    }

    /** Whether the article has the word with a capital inside a sentence, so that it is a name. */
    boolean isName(String word) {
        return Pattern.compile("(?<=\\p{Ll},? )" + Pattern.quote(word) + "(?![\\p{L}-])(?! \\p{Lu})")
                .matcher(text)
                .find();
    }

    /**
     * A noun with the words by which the article first names the thing: {@code the nuclear power plant} for {@code the
     * plant}. Empty if the article has no such words.
     */
    Optional<String> described(String noun) {
        Matcher first = Pattern.compile(
                        "\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|\\p{L}+'s) ((?:[\\p{L}-]+ ){1,3}?)" + noun + "\\b(?!-)")
                .matcher(text);
        while (first.find()) {
            String words = describing(first.group(1));
            if (!words.isEmpty()) {
                return Optional.of("the " + words + noun);
            }
        }
        return Optional.empty();
    }

    /** The words before a noun that tell which one it is; empty if one of them is no adjective or noun. */
    private static String describing(String words) {
        StringBuilder kept = new StringBuilder();
        for (String word : words.strip().split(" ", -1)) {
            String low = word.toLowerCase(Locale.ROOT);
            if (WordLists.STOP.contains(low)
                    || Verbs.isPast(low)
                    || WordLists.PRESENT_VERBS.contains(low)
                    || low.endsWith("ing")) {
                return "";
            }
            kept.append(PASSING.matcher(word).matches() ? "" : word + " ");
        }
        return kept.toString();
    }

    /** The question with full names instead of short ones. */
    String named(String question) {
        return persons(bodies(question));
    }

    private String bodies(String question) {
        Matcher shorter = SHORT.matcher(question);
        StringBuilder out = new StringBuilder();
        while (shorter.find()) {
            String name = byNoun.getOrDefault(shorter.group("noun").toLowerCase(Locale.ROOT), "");
            String own = shorter.group().endsWith("'s") ? "'s" : "";
            shorter.appendReplacement(
                    out, Matcher.quoteReplacement(name.isEmpty() ? shorter.group() : article(name) + name + own));
        }
        return shorter.appendTail(out).toString();
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

    /** The full name of a speaker: {@code the commission} gets its full name. */
    String speaker(String who) {
        String name = behind(who).orElse("");
        String whole = name.isEmpty() ? who : name;
        boolean body =
                WordLists.ORGANISATION_WORDS.contains(whole.substring(whole.lastIndexOf(' ') + 1)) || !name.isEmpty();
        boolean initials = whole.matches("(?:U\\.S\\.|US|U\\.K\\.|UK|U\\.N\\.|UN|EU|UAE)");
        return whole.startsWith("the ") || (!body && !initials) ? whole : article(whole) + whole;
    }

    private String article(String name) {
        boolean led = name.startsWith("the ")
                || name.startsWith("The ")
                || name.contains("'s ")
                || bySurname.containsValue(name);
        boolean named = WordLists.ORGANISATION_WORDS.contains(name.substring(name.lastIndexOf(' ') + 1))
                || name.matches("\\p{Lu}+");
        return led || !(named || text.contains("the " + name) || text.contains("The " + name)) ? "" : "the ";
    }
}
