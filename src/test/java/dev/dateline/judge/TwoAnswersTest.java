package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.library.Dictionary;
import dev.dateline.library.Library;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests words next to an answer. Some are harmless, but the answer to another question is not. */
class TwoAnswersTest {
    private static final int MOST_OF_A_THOUSAND = 10;

    private final Library library = CaseTable.world();
    private final Judge judge = new Judge(
            Knowledge.of(library.facts(), library.decks(), library.names()).with(Dictionary.english()));

    private List<Card> words() {
        List<Card> cards = new ArrayList<>();
        for (Card card : library.cards()) {
            if (card.answer() instanceof Answer.Typed typed && typed.value() instanceof Value.Text) {
                cards.add(card);
            }
        }
        return cards;
    }

    @Test
    void hardlyAnyCardAcceptsTwoAnswers() {
        List<String> taken = new ArrayList<>();
        int pairs = 0;
        for (Card card : words()) {
            for (Card other : words()) {
                String typed = card.answer().line() + " " + other.answer().line();
                boolean same = card.answer().line().equals(other.answer().line());
                pairs++;
                if (!same
                        && judge.judge(card, new Response.Typed(typed), Context.NONE)
                                .verdict()
                                .accepted()) {
                    taken.add(card.id() + " " + typed);
                }
            }
        }
        assertThat(pairs).isGreaterThan(4_000);
        assertThat(taken.size() * 1000 / pairs).as(taken.toString()).isLessThan(MOST_OF_A_THOUSAND);
    }
}
