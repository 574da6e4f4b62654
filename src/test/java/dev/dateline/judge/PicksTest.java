package dev.dateline.judge;

import static dev.dateline.judge.Cards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PicksTest {
    private final Judge judge = new Judge(Knowledge.none());

    private Judgement judge(Card card, Response response) {
        return judge.judge(card, response, Context.NONE);
    }

    private Verdict verdict(Card card, Response response) {
        return judge(card, response).verdict();
    }

    @Test
    void theRightChoiceIsCorrectAndAnyOtherWrong() {
        Card card = card("choices: Thailand | Cambodia | Peru");
        assertThat(verdict(card, new Response.Picked(0))).isEqualTo(Verdict.CORRECT);
        assertThat(verdict(card, new Response.Picked(2))).isEqualTo(Verdict.WRONG);
        assertThat(judge(card, new Response.Picked(2)).answer()).isEqualTo("Thailand");
    }

    @Test
    void someOfSeveralRightChoicesAreHalfAnAnswerUnlessAWrongOneIsAmongThem() {
        CardHead head = new CardHead(
                new CardId("d", "1"), List.of(), Optional.empty(), Optional.empty(), Set.of(), new Position(1, 1));
        Card card = new Card(
                head, "Which?", new Answer.Choice(List.of("a", "b", "c", "d"), List.of(1, 3), true, false, "seats"));
        assertThat(verdict(card, new Response.PickedSeveral(Set.of(3, 1)))).isEqualTo(Verdict.CORRECT);
        assertThat(verdict(card, new Response.PickedSeveral(Set.of(3)))).isEqualTo(Verdict.PARTIAL);
        assertThat(judge(card, new Response.PickedSeveral(Set.of(3))).note()).isEqualTo("one more is right");
        assertThat(verdict(card, new Response.PickedSeveral(Set.of(3, 1, 0)))).isEqualTo(Verdict.WRONG);
        assertThat(judge(card, new Response.PickedSeveral(Set.of(0))).answer()).isEqualTo("b seats; d seats");
    }

    @Test
    void aStatementIsAnsweredWithTrueOrFalse() {
        assertThat(verdict(card("true: It held."), new Response.Claimed(true))).isEqualTo(Verdict.CORRECT);
        assertThat(verdict(card("true: It held."), new Response.Claimed(false))).isEqualTo(Verdict.WRONG);
        Card lie = card("false: It held. | It did not.");
        assertThat(verdict(lie, new Response.Claimed(false))).isEqualTo(Verdict.CORRECT);
        assertThat(judge(lie, new Response.Claimed(true)).answer()).isEqualTo("It did not.");
    }

    @Test
    void oneSwapOfNeighboursIsHalfAnOrder() {
        Card card = card("order: one | two | three | four");
        assertThat(verdict(card, new Response.Ordered(List.of(0, 1, 2, 3)))).isEqualTo(Verdict.CORRECT);
        assertThat(verdict(card, new Response.Ordered(List.of(0, 2, 1, 3)))).isEqualTo(Verdict.PARTIAL);
        assertThat(verdict(card, new Response.Ordered(List.of(2, 1, 0, 3)))).isEqualTo(Verdict.WRONG);
        assertThat(verdict(card, new Response.Ordered(List.of(1, 0, 3, 2)))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void equalRightSidesAreInterchangeable() {
        Card card = card("match: Li = premier | Xi = president | Abe = premier | Kishida = Premier");
        assertThat(verdict(card, new Response.Paired(List.of(3, 1, 0, 2)))).isEqualTo(Verdict.CORRECT);
        assertThat(verdict(card, new Response.Paired(List.of(1, 3, 0, 2)))).isEqualTo(Verdict.PARTIAL);
        Card all = card("match: a = 1 | b = 2 | c = 3");
        assertThat(verdict(all, new Response.Paired(List.of(0, 2, 1)))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void aClozeJudgesEachHole() {
        Card card = card("cloze: It was {{Ruritania}} in {{December 2019}}, by {{ten}} votes.");
        assertThat(judge(card, new Response.Filled(List.of("Ruritanai", "2019", "nine")))
                        .holes())
                .containsExactly(Verdict.TYPO, Verdict.PARTIAL, Verdict.WRONG);
        assertThat(judge(card("true: It held."), new Response.Claimed(true)).holes())
                .isEmpty();
    }

    @Test
    void onARecallCardTheLearnerDecides() {
        assertThat(verdict(card("recall: long"), new Response.Recalled(true))).isEqualTo(Verdict.CORRECT);
        assertThat(verdict(card("recall: long"), new Response.Recalled(false))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void aResponseOfAnotherKindIsABug() {
        assertThatThrownBy(() -> judge(card("true: It held."), new Response.Typed("true")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> judge(card("order: a | b"), new Response.Ordered(List.of(0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> judge(card("choices: a | b"), new Response.Picked(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
