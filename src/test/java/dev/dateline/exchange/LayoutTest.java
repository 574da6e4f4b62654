package dev.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void everyKindIsLaidOutWholeAndTheSameEveryTime() {
        for (Card card : Samples.cards()) {
            assertThat(Layout.lines(card, 1))
                    .containsExactlyInAnyOrderElementsOf(Offered.lines(card))
                    .isEqualTo(Layout.lines(card, 1));
        }
    }

    @Test
    void whatIsToBeOrderedOrPairedNeverStandsSolved() {
        for (long seed = 0; seed < 200; seed++) {
            for (Card card : Samples.cards()) {
                if (card instanceof Card.Ordering || card instanceof Card.Matching) {
                    assertThat(Layout.lines(card, seed)).isNotEqualTo(Offered.lines(card));
                }
            }
        }
    }

    @Test
    void choicesThatKeepTheirOrderDo() {
        Card several = Samples.cards().stream()
                .filter(Card.SeveralChoices.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(Layout.lines(several, 42)).containsExactly("Elm km", "Oak km", "Ash km");
        Card.SingleChoice single = Samples.single();
        Card.SingleChoice kept = new Card.SingleChoice(
                single.head(), single.ask(), single.choices(), single.answer(), true, single.unit());
        assertThat(Layout.lines(kept, 42)).isEqualTo(single.choices());
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
