package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiveawaysTest {
    private static final Card CITY = Cards.typed("city", "In which city was the goal first set?", "Copenhagen");

    @Test
    void aQuestionWithTheAnswerOfAnotherGivesItAway() {
        Card teller = Cards.typed("teller", "What did they call the goal of Copenhagen?", "modest");
        List<Card> others = List.of(
                Cards.typed("a", "Who spoke first?", "Ada"), Cards.typed("b", "Who spoke last?", "Ben"), CITY, teller);
        assertThat(new Giveaways().told("Climate", others)).containsExactly(CITY);
        assertThat(new Giveaways().told("The goals of Copenhagen", List.of(CITY)))
                .containsExactly(CITY);
    }

    @Test
    void aNameInEveryQuestionGivesNothingAway() {
        Card one = Cards.typed("one", "Who left Copenhagen?", "Ada");
        Card two = Cards.typed("two", "Who came to Copenhagen?", "Ben");
        assertThat(new Giveaways().told("Climate", List.of(CITY, one, two))).isEmpty();
    }
}
