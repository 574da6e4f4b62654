package dev.dateline.study.exam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Context;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Giveaways;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    private static final Set<CardKind> TYPED =
            EnumSet.of(CardKind.ANSWER, CardKind.PERSON, CardKind.NUMBER, CardKind.DATE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void typedAnswersBecomeFourChoicesOfWhichTheJudgeTakesOne(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            int made = 0;
            for (ExamQuestion question : desk.compose(500, true, false)) {
                if (question.made() == ExamQuestion.Made.CHOICES
                        && question.card().answer() instanceof Answer.Choice choice) {
                    made++;
                    Card typed = question.from().get(0);
                    assertThat(TYPED).contains(typed.kind());
                    assertThat(choice.choices()).hasSize(4).doesNotHaveDuplicates();
                    assertThat(choice.choices().stream()
                                    .filter(text -> desk.services
                                                    .judge()
                                                    .judge(typed, new Response.Typed(text), Context.NONE)
                                                    .verdict()
                                            != Verdict.WRONG))
                            .as("%s: %s", typed.id(), choice.choices())
                            .containsExactly(choice.choices().get(choice.first()));
                }
            }
            assertThat(made).isGreaterThan(20);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noQuestionTellsTheAnswerOfAnother(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            List<Card> asked = desk.compose(10, PaperForm.WRITTEN).stream()
                    .map(question -> question.from().get(0))
                    .toList();
            Giveaways giveaways = new Giveaways();
            for (Card one : asked) {
                assertThat(asked).noneMatch(other -> !one.equals(other) && giveaways.tells(one, other));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMixedPaperHasNothingToTypeAsLongAsThereAreOthers(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            for (ExamQuestion question : desk.compose(40, PaperForm.MIXED)) {
                assertThat(question.card().answer()).isNotInstanceOf(Answer.Typed.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nearMissesThatTheAuthorNamedComeFirstAndATextWithoutThemIsTyped(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            int named = 0;
            for (ExamQuestion question : desk.compose(500, true, false)) {
                if (question.from().get(0).answer() instanceof Answer.Typed typed
                        && typed.value() instanceof Value.Text
                        && question.card().answer() instanceof Answer.Choice choice) {
                    List<String> reject = typed.forms().reject();
                    List<String> others = choice.choices().subList(1, 4);
                    assertThat(others.stream().filter(reject::contains))
                            .as("%s: %s", question.from().get(0).id(), others)
                            .hasSize(Math.min(3, reject.size()));
                    named += reject.size() >= 3 ? 1 : 0;
                }
                if (question.made() == ExamQuestion.Made.CHOICES
                        && isText(question.from().get(0))) {
                    Card typed = question.from().get(0);
                    assertThat(typed.answer().forms().reject())
                            .as("%s", typed.id())
                            .hasSizeGreaterThanOrEqualTo(2);
                }
            }
            assertThat(named).isGreaterThan(5);
        }
    }

    /** Whether the answer to a typed card is only a text, without a more specific kind. */
    private static boolean isText(Card card) {
        List<Value> values = ExamDesk.LIBRARY.sources(card).stream()
                .flatMap(source -> source.fact().values().stream())
                .toList();
        return card.kind() == CardKind.ANSWER
                && !values.isEmpty()
                && values.stream().allMatch(Value.Text.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void statementsComeByThreesAndTheNumberOfThemThatHoldIsRight(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            List<ExamQuestion> sets = desk.compose(500, false, true).stream()
                    .filter(question -> question.made() == ExamQuestion.Made.STATEMENTS)
                    .toList();
            assertThat(sets).hasSizeGreaterThan(1);
            for (ExamQuestion set : sets) {
                assertThat(set.statements()).hasSize(3);
                long holding = set.from().stream()
                        .filter(card -> card.answer() instanceof Answer.Truth statement && statement.holds())
                        .count();
                Card card = set.card();
                String right =
                        List.of("None", "Only one", "Only two", "All three").get((int) holding);
                assertThat(card.answer().shown()).isEqualTo(right);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noCardTwiceAndNoTwoOnOneFactAsLongAsThereAreOthers(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            List<ExamQuestion> questions = desk.compose(40, true, true);
            assertThat(questions).hasSize(40);
            assertThat(questions)
                    .extracting(ExamQuestion::number)
                    .startsWith(1, 2, 3)
                    .endsWith(40);
            Set<FactRef> facts = new HashSet<>();
            Set<Object> cards = new HashSet<>();
            for (ExamQuestion question : questions) {
                Set<FactRef> own = new HashSet<>();
                for (Card card : question.from()) {
                    assertThat(cards.add(card.id())).isTrue();
                    assertThat(card.kind()).isNotEqualTo(CardKind.RECALL);
                    own.addAll(card.head().facts());
                }
                own.forEach(fact -> assertThat(facts.add(fact)).as("%s", fact).isTrue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theChoiceOfStatementsThatIsRightNamesThoseThatHold(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            List<ExamQuestion> sets = desk.compose(500, false, true).stream()
                    .filter(question -> question.made() == ExamQuestion.Made.WHICH)
                    .toList();
            assertThat(sets).isNotEmpty();
            for (ExamQuestion set : sets) {
                Answer.Choice choice = (Answer.Choice) set.card().answer();
                assertThat(choice.choices()).hasSize(4).doesNotHaveDuplicates();
                String right = choice.choices().get(choice.first());
                for (int i = 0; i < 3; i++) {
                    Answer.Truth truth = (Answer.Truth) set.from().get(i).answer();
                    assertThat(right.contains(Integer.toString(i + 1)))
                            .as("%s of %s", right, set.statements())
                            .isEqualTo(truth.holds());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pairsComeByThreesAndTheNumberOfThemThatAreRightIsRight(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            List<ExamQuestion> sets = desk.compose(60, PaperForm.PAIRS).stream()
                    .filter(question -> question.made() == ExamQuestion.Made.PAIRS)
                    .toList();
            assertThat(sets).hasSizeGreaterThan(5);
            for (ExamQuestion set : sets) {
                Card first = ExamDesk.LIBRARY.card(set.from().get(0).id()).orElseThrow();
                String task = first.answer() instanceof Answer.Matching ? first.ask() + " " : "";
                assertThat(set.introduction()).contains(task + "Consider the following pairs:");
                assertThat(set.statements()).hasSize(3).allMatch(pair -> pair.contains(" \u2192 "));
                long right = set.from().stream()
                        .filter(card -> card.answer() instanceof Answer.Truth pair && pair.holds())
                        .count();
                String choice = List.of("None of the pairs", "Only one pair", "Only two pairs", "All three pairs")
                        .get((int) right);
                assertThat(set.card().answer().shown()).isEqualTo(choice);
            }
        }
    }

    /** A false statement with another year would otherwise have a date above it, although the true one has none. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theDateAboveAStatementDoesNotTellWhetherItIsTrue(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            for (ExamQuestion set : desk.compose(500, false, true)) {
                for (int i = 0; i < set.statements().size(); i++) {
                    Card made = set.from().get(i);
                    String line = set.statements().get(i);
                    String says = ((Answer.Truth) made.answer()).instead().orElse(made.ask());
                    if (ExamDesk.LIBRARY.card(made.id()).orElseThrow().answer() instanceof Answer.Typed
                            && !line.equals(made.ask())) {
                        String date = line.substring(0, line.indexOf(": "));
                        assertThat(says).doesNotContain(date.substring(date.length() - 4));
                    }
                }
            }
        }
    }

    @Test
    void aMixedPaperIsMostlyOfStatementsAndPairs() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(4)) {
            List<ExamQuestion.Made> made = desk.compose(30, PaperForm.MIXED).stream()
                    .map(ExamQuestion::made)
                    .toList();
            assertThat(made).hasSize(30);
            assertThat(made.stream().filter(ExamQuestion.Made::ofStatements)).hasSizeBetween(12, 20);
            assertThat(made).contains(ExamQuestion.Made.PAIRS, ExamQuestion.Made.CHOICES);
        }
    }
}
