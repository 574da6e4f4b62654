package dev.dateline.library.lint;

import dev.dateline.deck.Answer.Choice;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.WrittenLibrary.WrittenDeck;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules for patterns in a whole deck that give answers away. */
final class DeckRules {
    private static final double SURPRISING = 0.05; // the greatest probability of a pattern by chance that is reported
    private static final int SHORTEST_CLUE = 5; // letters of a word that readers notice
    private static final int COMMON = 20; // the most occurrences of a word that is a clue

    private DeckRules() {}

    static void check(WrittenDeck deck, DeckFigures figures) {
        longestTooOften(deck, figures);
        trueTooOften(deck, figures);
        echoes(deck);
    }

    private static void longestTooOften(WrittenDeck deck, DeckFigures figures) {
        if (figures.chanceOfLongest() < SURPRISING) {
            deck.head()
                    .say(
                            Rule.LONGEST_TOO_OFTEN,
                            figures.longestRight(),
                            figures.singleChoices(),
                            figures.longestExpected());
        }
    }

    private static void trueTooOften(WrittenDeck deck, DeckFigures figures) {
        int statements = figures.trueStatements() + figures.falseStatements();
        int more = Math.max(figures.trueStatements(), figures.falseStatements());
        boolean mostlyTrue = figures.trueStatements() == more;
        if (statements > 0 && DeckFigures.atLeast(more, statements, 0.5) < SURPRISING) {
            deck.head().say(Rule.TRUE_TOO_OFTEN, more, statements, mostlyTrue ? "true" : "false");
        }
    }

    /** Reports a rare word of the question that is in the right choice and in no other choice. */
    private static void echoes(WrittenDeck deck) {
        Map<String, Integer> questions = new HashMap<>();
        for (WrittenCard card : deck.cards()) {
            for (String word : card.askContent()) {
                questions.merge(word, 1, Integer::sum);
            }
        }
        int common = Math.max(2, deck.cards().size() / COMMON);
        for (WrittenCard card : deck.cards()) {
            Optional<Choice> choices = card.choices();
            Optional<String> right = choices.flatMap(Choice::onlyRight);
            if (right.isPresent()) {
                Set<String> wrong = new HashSet<>();
                choices.get().wrongChoices().forEach(text -> wrong.addAll(TextWords.of(text)));
                echo(card, right.get(), wrong, questions, common)
                        .ifPresent(word -> card.choice(choices.get().first()).say(Rule.CHOICE_ECHOES_QUESTION, word));
            }
        }
    }

    private static Optional<String> echo(
            WrittenCard card, String right, Set<String> wrong, Map<String, Integer> questions, int common) {
        List<String> content = TextWords.content(right);
        for (String word : content) {
            boolean clue = word.length() >= SHORTEST_CLUE
                    && questions.getOrDefault(word, 0) <= common
                    && card.askContent().contains(word)
                    && !WordTable.has("kind of thing", word)
                    && !TextWords.holds(wrong, word);
            if (clue && content.size() > 1) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
