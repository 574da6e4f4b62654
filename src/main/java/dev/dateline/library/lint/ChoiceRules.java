package dev.dateline.library.lint;

import dev.dateline.deck.Answer.Choice;
import dev.dateline.library.TextWords;
import dev.dateline.source.Suggestion;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for the choices of a card. */
final class ChoiceRules {
    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int MOST_OF_SEVERAL = 6;
    private static final double LONGEST = 1.4; // times the mean length
    private static final int NOTICEABLE = 8; // a longer choice stands out by this number of characters

    private static final int SHORTEST_SLIP = 5; // letters
    private static final Pattern DIGITS = Pattern.compile("\\d");

    private static final Pattern ABSOLUTE = WordTable.phrase("absolute choice");
    private static final Pattern ABOVE = WordTable.phrase("refers to other choices");
    private static final Pattern ENDS_IN_ARTICLE = Pattern.compile(".*\\b(an?)\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLURAL_VERB = Pattern.compile("\\b(are|were|have)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SINGULAR_VERB = Pattern.compile("\\b(is|was|has)\\b", Pattern.CASE_INSENSITIVE);

    private ChoiceRules() {}

    static void check(WrittenCard card) {
        Optional<Choice> found = card.choices();
        if (found.isEmpty()) {
            return;
        }
        Choice choices = found.get();
        count(card, choices);
        above(card, choices);
        absolute(card, choices);
        alike(card, choices);
        longest(card, choices);
        grammar(card, choices);
        order(card, choices);
    }

    private static void count(WrittenCard card, Choice choices) {
        int count = choices.choices().size();
        int most = choices.several() ? MOST_OF_SEVERAL : MOST;
        if (count < FEWEST) {
            card.piece("choices").sayCase(Rule.CHOICE_COUNT, "few", count);
        } else if (count > most) {
            card.piece("choices").sayCase(Rule.CHOICE_COUNT, "many", count, most);
        }
    }

    private static void above(WrittenCard card, Choice choices) {
        for (int i = 0; i < choices.choices().size(); i++) {
            if (ABOVE.matcher(choices.choices().get(i)).find()) {
                card.choice(i).say(Rule.ABOVE_CHOICE);
            }
        }
    }

    private static void absolute(WrittenCard card, Choice choices) {
        for (int i = 0; i < choices.choices().size(); i++) {
            String text = choices.choices().get(i);
            Matcher matcher = ABSOLUTE.matcher(Unquoted.of(text));
            if (!Unquoted.isTitle(text)
                    && matcher.find()
                    && !ABOVE.matcher(text).find()) {
                card.choice(i).say(Rule.ABSOLUTE_CHOICE, matcher.group());
                return;
            }
        }
    }

    private static void alike(WrittenCard card, Choice choices) {
        card.firstClash(
                "choices",
                choices.choices(),
                (later, earlier) -> hasSameWords(later, earlier) || isSlip(later, earlier),
                (piece, other) -> piece.say(Rule.CHOICES_ALIKE, other));
    }

    private static boolean hasSameWords(String one, String other) {
        Set<String> words = new HashSet<>(TextWords.content(one));
        return words.size() > 1 && words.equals(new HashSet<>(TextWords.content(other)));
    }

    /**
     * Whether two texts differ by one letter in a long word. In short words and numbers, one letter often makes another
     * word.
     */
    private static boolean isSlip(String one, String other) {
        List<String> own = TextWords.of(one);
        own.removeAll(TextWords.of(other));
        return own.stream().anyMatch(word -> word.length() >= SHORTEST_SLIP)
                && Suggestion.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) <= 1
                && digits(one).equals(digits(other));
    }

    private static List<String> digits(String text) {
        return DIGITS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void longest(WrittenCard card, Choice choices) {
        Optional<String> right = choices.onlyRight();
        boolean names = choices.choices().stream().allMatch(ChoiceRules::isName);
        if (right.isEmpty() || choices.choices().size() < FEWEST || names) {
            return;
        }
        int length = right.get().length();
        int next =
                choices.wrongChoices().stream().mapToInt(String::length).max().orElse(0);
        double mean =
                choices.choices().stream().mapToInt(String::length).average().orElse(0);
        if (length > LONGEST * mean && length - next >= NOTICEABLE) {
            card.choice(choices.first()).say(Rule.LONGEST_CHOICE, length / mean);
        }
    }

    /** Whether a choice is a name or title, which an author cannot shorten. */
    static boolean isName(String text) {
        return Unquoted.isTitle(text) || (text.indexOf(' ') < 0 && Character.isUpperCase(text.codePointAt(0)));
    }

    /** Reports an article or verb in the question that fits only the right choice. */
    private static void grammar(WrittenCard card, Choice choices) {
        Optional<String> right = choices.onlyRight();
        if (right.isEmpty() || choices.choices().size() < FEWEST) {
            return;
        }
        String ask = card.card().ask();
        Matcher article = ENDS_IN_ARTICLE.matcher(ask);
        if (article.matches()) {
            boolean vowel = article.group(1).length() == 2;
            if (startsWithVowel(right.get()) == vowel
                    && choices.wrongChoices().stream().noneMatch(text -> startsWithVowel(text) == vowel)) {
                card.sayCase(Rule.GRAMMAR_CLUE, "article", article.group(1));
            }
            return;
        }
        boolean plural = isPlural(right.get());
        boolean told = (plural ? PLURAL_VERB : SINGULAR_VERB).matcher(ask).find()
                && !(plural ? SINGULAR_VERB : PLURAL_VERB).matcher(ask).find();
        if (told && choices.wrongChoices().stream().noneMatch(text -> isPlural(text) == plural)) {
            card.choice(choices.first()).sayCase(Rule.GRAMMAR_CLUE, "verb", plural ? "several" : "one");
        }
    }

    private static boolean startsWithVowel(String text) {
        return !text.isEmpty() && "aeiou".indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
    }

    private static boolean isPlural(String text) {
        List<String> words = TextWords.of(text);
        if (words.contains("and")) {
            return true;
        }
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us") && !last.endsWith("is");
    }

    private static void order(WrittenCard card, Choice choices) {
        if (!choices.keepOrder()) {
            return;
        }
        List<ChoiceClass.Sized> sizes = choices.choices().stream()
                .flatMap(text -> ChoiceClass.sized(text).stream())
                .toList();
        boolean sorted = sizes.equals(sizes.stream().sorted().toList())
                || sizes.equals(sizes.stream().sorted(Comparator.reverseOrder()).toList());
        if (sizes.size() == choices.choices().size() && !sorted) {
            card.piece("choices").say(Rule.CHOICES_UNSORTED);
        }
    }
}
