package dev.dateline.study.exam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Context;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said falsely in an exam is false: for every tolerance, and on every date of the fact's chain. */
class FalseStatementTest {
    private static final String ARROW = " \u2192 ";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSwappedValueIsOfTheSameTypeAndFalseOnEveryDateOfTheChain(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            int swapped = 0;
            for (ExamQuestion set : desk.compose(500, PaperForm.MIXED)) {
                for (Card made : set.made().ofStatements() ? set.from() : List.<Card>of()) {
                    Card card = ExamDesk.LIBRARY.card(made.id()).orElseThrow();
                    Answer.Truth truth = (Answer.Truth) made.answer();
                    if (card.answer() instanceof Answer.Typed typed && !truth.holds()) {
                        swapped++;
                        isFalse(desk, card, typed, swapped(made, truth, typed));
                    }
                }
            }
            assertThat(swapped).isGreaterThan(4);
        }
    }

    private static String swapped(Card made, Answer.Truth truth, Answer.Typed typed) {
        int arrow = made.ask().indexOf(ARROW);
        if (arrow >= 0) {
            return made.ask().substring(arrow + ARROW.length());
        }
        String says = truth.instead().orElseThrow();
        int from = says.indexOf(typed.value().shown());
        int behind = says.length() - from - typed.value().shown().length();
        return made.ask().substring(from, made.ask().length() - behind);
    }

    private static void isFalse(ExamDesk desk, Card card, Answer.Typed typed, String value) {
        Set<FactRef> chain = chain(card.head().facts().get(0));
        boolean sameType = ExamDesk.LIBRARY.facts().stream()
                .flatMap(fact -> fact.values().stream())
                .anyMatch(each -> each.shown().equals(value)
                        && each.getClass() == typed.value().getClass()
                        && unit(each).equals(unit(typed.value())));
        assertThat(sameType).as("%s: %s", card.id(), value).isTrue();
        for (Card other : ExamDesk.LIBRARY.cards()) {
            boolean onChain = other.head().facts().stream().anyMatch(chain::contains);
            if (onChain && other.answer() instanceof Answer.Typed) {
                assertThat(desk.services
                                .judge()
                                .judge(other, new Response.Typed(value), Context.NONE)
                                .verdict())
                        .as("%s of %s for %s", value, card.id(), other.id())
                        .isEqualTo(Verdict.WRONG);
            }
        }
        for (Fact fact : ExamDesk.LIBRARY.facts()) {
            if (chain.contains(fact.ref())) {
                assertThat(fact.values())
                        .as("%s", fact.ref())
                        .noneMatch(each -> each.shown().equalsIgnoreCase(value));
            }
        }
    }

    private static String unit(Value value) {
        return value instanceof Value.Quantity quantity ? quantity.unit() : "";
    }

    /** All facts that replace, correct or end each other. */
    private static Set<FactRef> chain(FactRef from) {
        Set<FactRef> chain = new HashSet<>(Set.of(from));
        Deque<FactRef> open = new ArrayDeque<>(chain);
        while (!open.isEmpty()) {
            FactRef at = open.remove();
            for (Fact fact : ExamDesk.LIBRARY.facts()) {
                Set<FactRef> ties = new HashSet<>(fact.supersedes());
                ties.addAll(fact.supersededBy());
                ties.addAll(fact.corrects());
                fact.outcome().ifPresent(outcome -> ties.add(outcome.fact()));
                if (fact.ref().equals(at)) {
                    ties.stream().filter(chain::add).forEach(open::add);
                } else if (ties.contains(at) && chain.add(fact.ref())) {
                    open.add(fact.ref());
                }
            }
        }
        return chain;
    }
}
