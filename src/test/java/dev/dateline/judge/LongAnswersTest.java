package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.library.Dictionary;
import dev.dateline.library.Library;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that the work for an answer grows linearly with its length. Allocated memory is the measure. */
class LongAnswersTest {
    private static final int HALF = Judge.LONGEST / 2;
    private static final List<String> FILLINGS = List.of(
            "a ",
            "the the ",
            "lima, ",
            "not (",
            "Wang Yi ",
            "1 2 ",
            "3 to 5 ",
            "x",
            "of the sea ",
            "and ",
            "1,000 ",
            "-4.5% ",
            "2/9/2022 ",
            "born in ");

    private final Library library = CaseTable.world();
    private final Judge judge = new Judge(
            Knowledge.of(library.facts(), library.decks(), library.names()).with(Dictionary.english()));

    private static String filled(String filling, int length) {
        return filling.repeat(length / filling.length() + 1).substring(0, length);
    }

    private long bytes(Card card, String typed) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        judge.judge(card, CaseTable.response(card, typed), Context.NONE);
        long before = threads.getCurrentThreadAllocatedBytes();
        judge.judge(card, CaseTable.response(card, typed), Context.NONE);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void noMixOfNumbersAndSignsIsAMishap() {
        for (String typed : List.of(
                "18 -14 November",
                "forty point 1.1",
                "1 - -",
                "2 point th",
                "6m",
                "N",
                "out of 5",
                "Aida\"",
                "(",
                ")")) {
            for (Card card : library.cards()) {
                assertThat(judge.judge(card, CaseTable.response(card, typed), Context.NONE))
                        .isNotNull();
            }
        }
    }

    @Test
    void anEndingWithoutANumberIsNotARank() {
        for (Card card : library.cards()) {
            assertThat(judge.judge(card, CaseTable.response(card, "a word and th"), Context.NONE)
                            .verdict())
                    .isNotEqualTo(Verdict.CORRECT);
        }
    }

    @Test
    void theWorkGrowsWithTheLengthAndNotWithItsSquare() {
        for (String filling : FILLINGS) {
            long half = 0;
            long whole = 0;
            for (Card card : library.cards()) {
                half += bytes(card, filled(filling, HALF));
                whole += bytes(card, filled(filling, 2 * HALF));
            }
            assertThat(whole).as(filling).isLessThan(half * 5 / 2);
        }
    }
}
