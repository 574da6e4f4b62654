package dev.dateline.library.lint;

import dev.dateline.article.Fact;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer.Choice;
import dev.dateline.judge.Mentions;
import dev.dateline.judge.Readings;
import dev.dateline.library.Aging;
import dev.dateline.library.Library;
import dev.dateline.library.TextWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules that compare the values in a card with those of its facts. */
final class CardValueRules {
    private static final Set<String> PEOPLE = Set.of("people", "persons", "lives");

    private CardValueRules() {}

    static void check(WrittenCard card, KnownNames names, Library library) {
        if (card.facts().isEmpty()) {
            return;
        }
        unit(card);
        precision(card);
        statement(card, names, library);
        alsoRight(card);
        onceRight(card, library.aging());
        range(card, library);
    }

    /**
     * Reports a number if the facts have the same number with another unit. 27 people and 27 dead may be the same, so
     * they are allowed.
     */
    private static void unit(WrittenCard card) {
        Optional<Value.Quantity> asked = card.typedNumber();
        if (asked.isEmpty()) {
            return;
        }
        Value.Quantity answer = asked.get();
        Optional<Value.Quantity> clash = Optional.empty();
        for (Value.Quantity own : card.given()) {
            Optional<BigDecimal> turned = Readings.converted(answer.number(), answer.unit(), own.unit());
            boolean same = own.number().compareTo(answer.number()) == 0;
            boolean equal = turned.isPresent() && turned.get().compareTo(own.number()) == 0;
            if (equal || (same && Readings.sameUnit(own.unit(), answer.unit()))) {
                return;
            }
            boolean people = PEOPLE.contains(own.unit()) || PEOPLE.contains(answer.unit());
            clash = same && !people ? Optional.of(own) : clash;
        }
        clash.ifPresent(own -> card.piece("unit").say(Rule.UNIT_NOT_OF_FACT, answer.unit(), own.unit()));
    }

    /** Reports a day as the answer if the facts only give a month or year. */
    private static void precision(WrittenCard card) {
        card.typedDate()
                .filter(day -> card.said().allows(day) && !card.said().holds(day))
                .ifPresent(day -> card.piece("date").say(Rule.DATE_TOO_PRECISE, day.inWords()));
    }

    /** Reports a number, date or name in a true statement that is in none of its facts. */
    private static void statement(WrittenCard card, KnownNames names, Library library) {
        card.trueStatement()
                .flatMap(text -> card.said().firstMissing(text, names, library.names()))
                .ifPresent(missing -> card.say(Rule.STATEMENT_NOT_IN_FACT, missing));
    }

    /** Reports a wrong choice that is also a value of the fact. */
    private static void alsoRight(WrittenCard card) {
        Optional<Choice> choices = card.choices();
        if (choices.isEmpty() || QuestionRules.isNegative(card)) {
            return;
        }
        for (String wrong : choices.get().wrongChoices()) {
            for (Fact fact : card.facts()) {
                if (isValue(wrong, fact) && card.answers().stream().anyMatch(right -> isValue(right.text(), fact))) {
                    card.choice(choices.get().choices().indexOf(wrong))
                            .say(Rule.CHOICE_ALSO_RIGHT, fact.ref().fact());
                    return;
                }
            }
        }
    }

    private static boolean isValue(String text, Fact fact) {
        return fact.parts().stream().anyMatch(value -> isValue(text, value));
    }

    /** Whether a text is a value, in any writing. */
    static boolean isValue(String text, Value value) {
        return TextWords.of(value.shown()).equals(TextWords.of(text))
                || (value instanceof Value.Quantity quantity
                        && Readings.number(text).isPresent()
                        && Mentions.of(text, quantity.unit()).holds(quantity))
                || (value instanceof Value.Date day
                        && Readings.date(text).filter(day.date()::equals).isPresent());
    }

    /**
     * Reports a wrong choice that is right at another date, by another fact of the chain. A date in the question or in
     * "why" is enough to allow it.
     */
    private static void onceRight(WrittenCard card, Aging aging) {
        Optional<Choice> choices = card.choices();
        if (choices.isEmpty() || TimeRules.isDated(card.card().ask())) {
            return;
        }
        List<String> why = TextWords.of(card.card().head().why().orElse(""));
        for (String wrong : choices.get().wrongChoices()) {
            for (Fact other : chain(card.facts(), aging)) {
                if (isValue(wrong, other) && TextWords.indexOf(why, TextWords.of(wrong)) < 0) {
                    card.choice(choices.get().choices().indexOf(wrong))
                            .say(Rule.ONCE_RIGHT_CHOICE, other.asOf().inWords(), other.ref());
                    return;
                }
            }
        }
    }

    private static List<Fact> chain(List<Fact> facts, Aging aging) {
        List<Fact> chain = new ArrayList<>();
        for (Fact fact : facts) {
            chain.addAll(aging.predecessors(fact.ref()));
            chain.addAll(aging.since(fact.ref(), LocalDate.MAX));
        }
        chain.removeAll(facts);
        return chain;
    }

    /** Reports a tolerance that also accepts the figure of another day. */
    private static void range(WrittenCard card, Library library) {
        Optional<Value.Quantity> asked = card.typedNumber();
        if (asked.isEmpty() || card.tolerance().isEmpty()) {
            return;
        }
        Aging aging = library.aging();
        for (Fact own : card.facts()) {
            for (Fact other : chain(List.of(own), aging)) {
                if (!other.asOf().equals(own.asOf()) && holdsOther(card, asked.get(), other)) {
                    card.piece("id").say(Rule.RANGE_HOLDS_OTHER, other.ref(), other.asOf());
                    return;
                }
            }
        }
    }

    private static boolean holdsOther(WrittenCard card, Value.Quantity asked, Fact fact) {
        return fact.values().stream()
                .anyMatch(value -> value instanceof Value.Quantity quantity
                        && quantity.unit().equals(asked.unit())
                        && quantity.number().compareTo(asked.number()) != 0
                        && card.tolerance().orElseThrow().contains(quantity.number()));
    }
}
