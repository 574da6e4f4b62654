package dev.dateline.library.lint;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer.Choice;
import dev.dateline.deck.Answer.Cloze;
import dev.dateline.deck.Answer.Matching;
import dev.dateline.deck.Answer.Recall;
import dev.dateline.deck.Answer.Typed;
import dev.dateline.deck.Answer.Written;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.deck.NumberRange;
import dev.dateline.judge.Readings;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.source.Lazy;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A card with the places of its texts, its facts, and the words that the rules compare. */
final class WrittenCard {
    private final Card card;
    private final List<Fact> facts;
    private final Report report;
    private final Mapping mapping;
    private final List<String> askWords;
    private final Set<String> askContent;
    private final List<Answer> answers;
    private final Lazy<FactTexts> said;

    /**
     * A right answer, or a part of one.
     *
     * @param text the text that the learner sees
     * @param forms other accepted texts
     */
    record Answer(String text, List<String> forms, Piece piece) {
        /** All texts of the answer. */
        List<String> all() {
            List<String> all = new ArrayList<>(forms.size() + 1);
            all.add(text);
            all.addAll(forms);
            return all;
        }
    }

    WrittenCard(Card card, List<Fact> facts, List<Article> articles, Report report, Mapping mapping) {
        this.card = card;
        this.facts = facts;
        this.said = new Lazy<>(() -> new FactTexts(facts, articles));
        this.report = report;
        this.mapping = mapping;
        this.askWords = TextWords.of(card.ask());
        this.askContent = new LinkedHashSet<>(askWords);
        askContent.removeIf(TextWords::isSmall);
        this.answers = rightAnswers();
    }

    private List<Answer> rightAnswers() {
        List<Answer> right = new ArrayList<>();
        if (card.answer() instanceof Written written) {
            for (Typed part : written.parts()) {
                Piece piece = item(card.kind().word(), right.size());
                right.add(new Answer(part.value().shown(), part.forms().accept(), piece));
            }
        } else if (card.answer() instanceof Choice choice) {
            for (int place : choice.right()) {
                Piece piece = choice.several() ? item("choices", place) : piece("answer");
                right.add(new Answer(choice.choices().get(place), List.of(), piece));
            }
        } else if (card.answer() instanceof Matching matching) {
            for (Matching.Pair pair : matching.pairs()) {
                right.add(new Answer(pair.right(), List.of(), item("match", right.size())));
            }
        } else if (card.answer() instanceof Cloze cloze) {
            cloze.holes().forEach(hole -> right.add(new Answer(hole.answer(), hole.accept(), piece("cloze"))));
        } else if (card.answer() instanceof Recall recall) {
            right.add(new Answer(recall.text(), List.of(), piece("recall")));
        }
        return right;
    }

    Card card() {
        return card;
    }

    boolean is(CardKind... kinds) {
        return List.of(kinds).contains(card.kind());
    }

    List<Fact> facts() {
        return facts;
    }

    /** The numbers that the facts have as values. */
    List<Value.Quantity> given() {
        return facts.stream()
                .flatMap(fact -> fact.parts().stream())
                .filter(Value.Quantity.class::isInstance)
                .map(Value.Quantity.class::cast)
                .toList();
    }

    /** The texts of the card's facts. They are read at first use. */
    FactTexts said() {
        return said.get();
    }

    /** The words of the question, of the statement, or of the text with gaps. */
    List<String> askWords() {
        return askWords;
    }

    /** The words of {@link #askWords} that have a meaning of their own. */
    Set<String> askContent() {
        return askContent;
    }

    /** The right answer, or the right answers of all choices, pairs or gaps. Empty for a statement or an order. */
    List<Answer> answers() {
        return answers;
    }

    Optional<Choice> choices() {
        return card.answer() instanceof Choice choice ? Optional.of(choice) : Optional.empty();
    }

    /** The wrong answers that the card names: wrong choices, and those under "reject". */
    List<String> wrong() {
        if (card.answer() instanceof Choice choice) {
            return choice.wrongChoices();
        }
        return card.answer() instanceof Written written
                ? written.parts().stream()
                        .flatMap(part -> part.forms().reject().stream())
                        .toList()
                : List.of();
    }

    /** The number that the learner types; empty for other answers. */
    Optional<Value.Quantity> typedNumber() {
        return card.answer() instanceof Typed typed && typed.value() instanceof Value.Quantity number
                ? Optional.of(number)
                : Optional.empty();
    }

    /** The number that the learner types, or the number of the only right choice. */
    Optional<Value.Quantity> number() {
        if (card.answer() instanceof Choice choice && !choice.several()) {
            String right = choice.choices().get(choice.first());
            Optional<BigDecimal> number = Readings.date(right).isPresent() ? Optional.empty() : Readings.number(right);
            return number.map(found -> new Value.Quantity(found, choice.unit(), right));
        }
        return typedNumber();
    }

    /** Whether the card gives a number without a unit, and takes the unit from its fact. */
    boolean leavesUnitToFact() {
        return mapping.get("number").isPresent() && mapping.get("unit").isEmpty();
    }

    /** The first right answer for which something is true. */
    Optional<Answer> firstAnswer(Predicate<Answer> test) {
        return answers.stream().filter(test).findFirst();
    }

    Piece tolerancePiece() {
        return piece(mapping.get("within").isPresent() ? "within" : "between");
    }

    /** The range of right numbers; empty if only one is right. */
    Optional<NumberRange> tolerance() {
        return card.answer() instanceof Typed typed ? typed.tolerance() : Optional.empty();
    }

    /** The date that the learner types; empty for other answers. */
    Optional<PartialDate> typedDate() {
        return card.answer() instanceof Typed typed && typed.value() instanceof Value.Date date
                ? Optional.of(date.date())
                : Optional.empty();
    }

    Optional<String> trueStatement() {
        return card.kind() == CardKind.TRUE_FALSE && mapping.get("true").isPresent()
                ? Optional.of(card.ask())
                : Optional.empty();
    }

    /** The place of the question. */
    Piece ask() {
        return switch (card.kind()) {
            case TRUE_FALSE -> piece(mapping.get("true").isPresent() ? "true" : "false");
            case CLOZE -> piece("cloze");
            default -> piece("ask");
        };
    }

    /** The place of a key's value; the start of the card if it has no such key. */
    Piece piece(String key) {
        return report.piece(mapping, key);
    }

    /**
     * The place of an item in a list, or of a pair's value.
     *
     * @param number the item or pair, counted from 0
     */
    Piece item(String key, int number) {
        Node node = mapping.get(key).orElse(mapping);
        List<? extends Node> items = node instanceof Sequence list
                ? list.items()
                : node instanceof Mapping pairs && node != mapping
                        ? pairs.entries().stream().map(Entry::value).toList()
                        : List.of();
        return number < items.size() ? report.piece(items.get(number), mapping.at()) : piece(key);
    }

    Piece choice(int number) {
        return item("choices", number);
    }

    /**
     * Reports the first item that clashes with an earlier one.
     *
     * @param say receives the place of the later item, and the earlier one
     */
    <T> void firstClash(String key, List<T> items, BiPredicate<T, T> clash, BiConsumer<Piece, T> say) {
        for (int later = 1; later < items.size(); later++) {
            for (T earlier : items.subList(0, later)) {
                if (clash.test(items.get(later), earlier)) {
                    say.accept(item(key, later), earlier);
                    return;
                }
            }
        }
    }

    /** Adds a finding at the question. */
    void say(Rule rule, Object... values) {
        ask().say(rule, values);
    }

    void sayCase(Rule rule, String special, Object... values) {
        ask().sayCase(rule, special, values);
    }
}
