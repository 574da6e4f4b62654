package dev.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void everyKindIsLaidOutWholeAndTheSameEveryTime() {
        for (Card card : Samples.cards()) {
            assertThat(Layout.lines(card, 1))
                    .containsExactlyInAnyOrderElementsOf(card.answer().offered())
                    .isEqualTo(Layout.lines(card, 1));
        }
    }

    @Test
    void ordersAndPairsAreNeverShownSolved() {
        for (long seed = 0; seed < 200; seed++) {
            for (Card card : Samples.cards()) {
                if (card.answer().solvedAsWritten()) {
                    assertThat(Layout.lines(card, seed))
                            .isNotEqualTo(card.answer().offered());
                }
            }
        }
    }

    @Test
    void choicesThatKeepTheirOrderDo() {
        Card several = Samples.cards().stream()
                .filter(card -> card.answer() instanceof Answer.Choice choice && choice.several())
                .findFirst()
                .orElseThrow();
        assertThat(Layout.lines(several, 42)).containsExactly("Elm km", "Oak km", "Ash km");
        Card single = Samples.single();
        List<String> choices = single.answer().offered();
        Card kept = single.with(Answer.Choice.single(choices, 2, true, ""));
        assertThat(Layout.lines(kept, 42)).isEqualTo(choices);
    }

    @Test
    void anotherSeedIsAnotherOrderSoonerOrLater() {
        List<String> first = Layout.lines(Samples.single(), 0);
        boolean moved = false;
        for (long seed = 1; seed < 20; seed++) {
            moved |= !Layout.lines(Samples.single(), seed).equals(first);
        }
        assertThat(moved).isTrue();
    }
}
