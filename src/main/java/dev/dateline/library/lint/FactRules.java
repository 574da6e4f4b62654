package dev.dateline.library.lint;

import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer.Truth;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.CommonNames;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.WrittenCard.Answer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Rules that compare a card with its facts. */
final class FactRules {
    private static final Pattern ROUGHLY = WordTable.phrase("asks for a rough number");
    private static final Pattern HEDGE = WordTable.pattern("hedge");
    private static final Pattern ALLEGATION = WordTable.pattern("allegation");
    private static final Pattern SPEAKER = Pattern.compile("\\b" + WordTable.any("speaker") + "\\b");
    /** Matches a question whose subject is the speaker: {@code did Congo's electoral commission give}. */
    private static final Pattern SPEAKER_DOES = WordTable.phrase("speaker as subject");

    /** Bodies that count by law, so that their figure is the fact. */
    private static final Pattern COUNTS = WordTable.phrase("counts by law");

    private static final Pattern ACCORDING = WordTable.phrase("described source");

    private FactRules() {}

    static void check(WrittenCard card) {
        if (card.facts().isEmpty()) {
            return;
        }
        answerInFact(card);
        sourceNamed(card);
    }

    /** Reports an answer if none of its forms is in the facts. A question that asks what does not belong is exempt. */
    private static void answerInFact(WrittenCard card) {
        if (!QuestionRules.isNegative(card)) {
            String facts = card.facts().size() == 1 ? "fact" : "facts";
            card.firstAnswer(answer -> !occurs(card, answer))
                    .ifPresent(answer -> answer.piece().say(Rule.ANSWER_NOT_IN_FACT, answer.text(), facts));
        }
    }

    private static boolean occurs(WrittenCard card, Answer answer) {
        FactTexts texts = card.said();
        if (card.typedNumber().isPresent()) {
            Value.Quantity number = card.typedNumber().get();
            return texts.holds(number.number(), number.unit())
                    || card.given().stream().anyMatch(own -> own.number().compareTo(number.number()) == 0);
        }
        if (card.typedDate().isPresent()) {
            return texts.allows(card.typedDate().get());
        }
        int needed = card.card().kind() == CardKind.MATCH ? 1 : Integer.MAX_VALUE;
        BiPredicate<Collection<String>, String> holds =
                card.is(CardKind.PERSON) ? Collection::contains : TextWords::holds;
        return answer.all().stream()
                .anyMatch(form -> isRangeOf(card, form)
                        || (texts.missingNumber(form).isEmpty()
                                && held(TextWords.content(form), texts.words(), needed, holds)));
    }

    /**
     * Whether a choice is a range that contains a number of the facts. A rough number counts if the question asks for a
     * rough one.
     */
    private static boolean isRangeOf(WrittenCard card, String form) {
        Optional<ChoiceKinds.Stretch> stretch =
                card.is(CardKind.CHOICES) ? ChoiceKinds.stretch(form) : Optional.empty();
        int tenth = ROUGHLY.matcher(card.card().ask()).find() ? 1 : 0;
        return stretch.isPresent()
                && card.given().stream()
                        .map(Value.Quantity::number)
                        .anyMatch(number -> stretch.get()
                                .holds(number, number.abs().movePointLeft(1).multiply(BigDecimal.valueOf(tenth))));
    }

    /**
     * Whether enough of the words occur. Half are enough for a phrase in the author's words; a name or number needs
     * all.
     *
     * @param holds whether a word occurs; other forms of a word count, but not of a person's name
     */
    private static boolean held(
            List<String> words, Collection<String> said, int enough, BiPredicate<Collection<String>, String> holds) {
        long held = words.stream().filter(word -> holds.test(said, word)).count();
        return held >= Math.min(enough, words.size() <= 2 ? words.size() : (words.size() + 1) / 2);
    }

    /** Reports a question that does not name the speaker, or that presents a report or allegation as a fact. */
    private static void sourceNamed(WrittenCard card) {
        if (card.is(CardKind.ORDER, CardKind.MATCH)) {
            return;
        }
        String ask = card.card().ask();
        for (Fact fact : card.facts()) {
            boolean named = fact.by().isPresent()
                    && (namedIn(card, fact.by().get())
                            || COUNTS.matcher(fact.by().get()).find()
                            || describes(ask));
            if (fact.by().isPresent() && !named) {
                card.say(Rule.SOURCE_NOT_NAMED, fact.by().get());
                return;
            }
            boolean hedged = fact.certainty() == Certainty.ALLEGED
                    ? ALLEGATION.matcher(ask).find()
                    : named || HEDGE.matcher(ask).find();
            if (fact.certainty() != Certainty.STATED && !hedged) {
                card.say(Rule.CERTAINTY_LOST, fact.certainty() == Certainty.ALLEGED ? "alleged" : "reported");
                return;
            }
        }
    }

    /** Whether the question or answer contains one of a person's names. */
    private static boolean namedIn(WrittenCard card, String by) {
        Set<String> words = new HashSet<>(card.askWords());
        for (Answer answer : card.answers()) {
            words.addAll(TextWords.of(answer.text()));
        }
        if (card.card().answer() instanceof Truth truth) {
            truth.instead().ifPresent(text -> words.addAll(TextWords.of(text)));
        }
        List<String> content = TextWords.content(by);
        return content.isEmpty()
                || content.stream().anyMatch(word -> TextWords.holds(words, word))
                || words.stream().anyMatch(word -> abbreviates(word, content))
                || calledOtherwise(card.card().ask(), by);
    }

    /**
     * Whether a word is an abbreviation of names. It is made of their beginnings and uses at least the first name:
     * OECD, Ofcom.
     */
    private static boolean abbreviates(String word, List<String> names) {
        return word.length() > 1
                && names.size() > 1
                && word.charAt(0) == names.get(0).charAt(0)
                && beginnings(word, names, 0, 0) > 1;
    }

    /** How many of the names form the rest of a word with their beginnings; 0 if they cannot form it. */
    private static int beginnings(String word, List<String> names, int from, int next) {
        for (int i = next; i < names.size(); i++) {
            String name = names.get(i);
            for (int end = from + 1; end <= word.length() && name.startsWith(word.substring(from, end)); end++) {
                int rest = end == word.length() ? 1 : beginnings(word, names, end, i + 1) + 1;
                if (end == word.length() || rest > 1) {
                    return rest;
                }
            }
        }
        return 0;
    }

    /** Whether the question contains another well-known name of the speaker: the UN for the United Nations. */
    private static boolean calledOtherwise(String ask, String by) {
        String bare = by.startsWith("the ") ? by.substring(4) : by;
        return CommonNames.alsoCalled(bare).stream()
                .anyMatch(form -> TextWords.indexOf(TextWords.of(ask), TextWords.of(form)) >= 0);
    }

    /** Whether the question describes the speaker by a role: a human-rights group, a French daily. */
    private static boolean describes(String ask) {
        return (SPEAKER.matcher(ask).find() && HEDGE.matcher(ask).find())
                || ACCORDING.matcher(ask).find()
                || SPEAKER_DOES.matcher(ask).find();
    }
}
