package dev.dateline.library.lint;

import dev.dateline.article.Names;
import dev.dateline.deck.Answer.Truth;
import dev.dateline.judge.Mentions;
import dev.dateline.library.TextWords;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for false statements. */
final class StatementRules {
    private static final Pattern ABSOLUTE = WordTable.phrase("absolute statement");
    private static final Pattern KIND = WordTable.pattern("description");
    private static final int SHORTEST_STEM = 4; // letters

    static final Pattern DAY = WordTable.phrase("dated");

    private static final Pattern AND = Pattern.compile(",? and (?=\\p{Lu})");
    /** Matches the place or time of a statement: {@code In Poland's election of April 2024,}. */
    private static final Pattern SCENE = WordTable.phrase("place or time");

    private static final Pattern OF_NAME = Pattern.compile(" of (?:the )?\\p{Lu}[^ ,.]*(?: \\p{Lu}[^ ,.]*)*");

    private static final Pattern OWNER = Pattern.compile("\\b\\p{Lu}[\\p{L}-]*['\u2019]s\\b");

    private StatementRules() {}

    static void check(WrittenCard card, KnownNames known, Names names) {
        if (!(card.card().answer() instanceof Truth truth) || truth.holds()) {
            return;
        }
        String ask = card.card().ask();
        absolute(card, ask);
        if (!card.facts().isEmpty() && saysTheSame(card, ask, known, names)) {
            card.say(Rule.FALSE_IS_TRUE);
        }
    }

    private static void absolute(WrittenCard card, String ask) {
        String own = Unquoted.of(ask);
        Matcher matcher = ABSOLUTE.matcher(Character.toLowerCase(own.charAt(0)) + own.substring(1));
        while (matcher.find()) {
            String word = matcher.group();
            boolean said = card.facts().stream()
                    .anyMatch(fact -> TextWords.of(fact.says()).contains(word));
            if (!said && !Unquoted.isTitle(following(own, matcher.start()))) {
                card.say(Rule.ABSOLUTE_STATEMENT, word);
                return;
            }
        }
    }

    /** The three words from a position on. They may be a title. */
    private static String following(String text, int from) {
        String[] words = text.substring(from).split(" ", -1);
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }

    /** Whether one fact has all words of the statement in order, and no further word that reverses it. */
    private static boolean saysTheSame(WrittenCard card, String ask, KnownNames known, Names names) {
        if (card.said().firstMissing(ask, known, names).isPresent()) {
            return false;
        }
        List<String> titles = TextWords.of(card.said().titles());
        return Stream.of(AND.split(ask, -1))
                .allMatch(part -> card.facts().stream().anyMatch(fact -> saysTheSame(part, fact.says(), titles)));
    }

    private static boolean saysTheSame(String ask, String says, List<String> titles) {
        boolean dated = isDatedOnce(ask) && isDatedOnce(says);
        boolean owned = owners(ask).size() == 1 && owners(ask).equals(owners(says));
        String bare = without(SCENE, ask, titles);
        bare = names(ask).containsAll(names(says)) ? without(OF_NAME, bare, titles) : bare;
        String own = without(bare, dated, owned);
        String said = without(says, dated, owned);
        return isWithin(pithy(own), pithy(said)) || isReordered(own, said);
    }

    /** The text without the phrases that the titles of the articles have already. */
    private static String without(Pattern phrase, String text, List<String> titles) {
        return phrase.matcher(text)
                .replaceAll(found -> titles.containsAll(TextWords.content(found.group())) ? " " : "$0");
    }

    /**
     * The text without the parts that are compared separately.
     *
     * @param dated whether phrases such as "in June 2023" are left out; they can be anywhere in a sentence
     * @param owned whether names in the genitive are left out; they can be before another word: {@code Estonia's Kallas}, {@code
     *     Estonia's minister Kallas}
     */
    private static String without(String text, boolean dated, boolean owned) {
        String undated = dated ? DAY.matcher(text).replaceAll(" ") : text;
        return owned ? OWNER.matcher(undated).replaceAll(" ") : undated;
    }

    /**
     * Whether two texts have the same words, apart from kinds of things. Names and numbers must be in the same order.
     */
    private static boolean isReordered(String own, String said) {
        return names(own).equals(names(said))
                && turns(own).equals(turns(said))
                && holdsAll(pithy(said), pithy(own))
                && holdsAll(pithy(own), pithy(said));
    }

    private static boolean holdsAll(List<String> words, List<String> others) {
        return others.stream()
                .allMatch(word -> isDirection(word) || KIND.matcher(word).matches() || TextWords.holds(words, word));
    }

    /** The words that may reverse a statement, in alphabetical order. */
    private static List<String> turns(String text) {
        return TextWords.of(text).stream()
                .filter(word -> WordTable.has("turn", word))
                .sorted()
                .toList();
    }

    /** The first letters of names and numbers. A country and its people ({@code Japan}, {@code Japanese}) have the same ones. */
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String word : Unquoted.GAPS.split(text.strip(), -1)) {
            String plain = String.join("", TextWords.content(word));
            if (!plain.isEmpty() && !Character.isLowerCase(word.codePointAt(0))) {
                names.add(plain.substring(0, Math.min(SHORTEST_STEM, plain.length())));
            }
        }
        return names;
    }

    private static List<String> owners(String text) {
        return OWNER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isDatedOnce(String text) {
        return Mentions.of(text).dates().size() == 1;
    }

    private static List<String> pithy(String text) {
        List<String> words = new ArrayList<>(TextWords.of(text));
        words.removeIf(word -> TextWords.isSmall(word) && !isDirection(word));
        return words;
    }

    private static boolean isWithin(List<String> words, List<String> said) {
        Iterator<String> rest = said.iterator();
        for (String word : words) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = TextWords.related(rest.next(), word);
            }
            if (!found) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** Whether a word may reverse a statement, although it is small. */
    private static boolean isDirection(String word) {
        return WordTable.has("turn", word) || WordTable.has("direction", word);
    }
}
