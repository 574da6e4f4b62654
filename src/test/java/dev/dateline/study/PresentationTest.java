package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.memory.CardMemory;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PresentationTest {
    private static final List<String> CHOICES = List.of("red", "green", "blue", "white");

    private static Presentation shuffled(Card card, long seed) {
        return Presentation.shuffled(card, new SplittableRandom(seed));
    }

    @Test
    void theRightChoiceIsInEveryPlaceEquallyOften() {
        Card card = Cards.single("colour", CHOICES, 2);
        SplittableRandom random = new SplittableRandom(7);
        int[] counts = new int[4];
        for (int i = 0; i < 8000; i++) {
            counts[Presentation.shuffled(card, random).placeOf(2)]++;
        }
        // 2000 are expected for each; the standard deviation is 39
        for (int count : counts) {
            assertThat(count).isBetween(1800, 2200);
        }
    }

    @Test
    void choicesCanKeepTheirOrder() {
        Card card = new Card(Cards.head("colour"), "Which?", Answer.Choice.single(CHOICES, 0, true, ""));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(shuffled(card, seed).lines()).as("seed %d", seed).isEqualTo(CHOICES);
        }
    }

    @Test
    void everyChoiceHasItsUnit() {
        Card card =
                new Card(Cards.head("share"), "Which?", Answer.Choice.single(List.of("10", "20"), 0, true, "per cent"));
        assertThat(shuffled(card, 1).lines()).containsExactly("10 per cent", "20 per cent");
    }

    @Test
    void anOrderIsNeverShownSolved() {
        for (int size = 2; size <= 6; size++) {
            Card card = Cards.ordering(
                    "order",
                    List.of("a", "b", "c", "d", "e", "f").subList(0, size).toArray(new String[0]));
            for (long seed = 0; seed < 500; seed++) {
                Presentation shown = shuffled(card, seed);
                assertThat(shown.lines())
                        .as("seed %d", seed)
                        .isNotEqualTo(Presentation.asWritten(card).lines());
            }
        }
    }

    @Test
    void pairsAreNeverAllShownSolved() {
        Card card = Cards.matching("pairs", "A", "one", "B", "two", "C", "one");
        for (long seed = 0; seed < 500; seed++) {
            assertThat(shuffled(card, seed).lines()).as("seed %d", seed).isNotEqualTo(List.of("one", "two", "one"));
        }
    }

    @Test
    void linesThatAreAllEqualAreShownAllTheSame() {
        Card card = Cards.matching("pairs", "A", "one", "B", "one");
        assertThat(shuffled(card, 3).lines()).containsExactly("one", "one");
    }

    @Test
    void theSameSeedLaysOutTheSame() {
        Card card = Cards.single("colour", CHOICES, 2);
        assertThat(shuffled(card, 42)).isEqualTo(shuffled(card, 42));
    }

    @Test
    void placesAndIndicesLeadToEachOther() {
        Card card = Cards.ordering("order", "a", "b", "c", "d", "e");
        for (long seed = 0; seed < 100; seed++) {
            Presentation shown = shuffled(card, seed);
            for (int place = 0; place < shown.size(); place++) {
                assertThat(shown.placeOf(shown.at(place))).as("seed %d", seed).isEqualTo(place);
            }
        }
    }

    @Test
    void aCardWithoutChoicesIsNotLaidOut() {
        assertThat(shuffled(Cards.typed("name", "Who?", "Ada"), 1).size()).isZero();
        assertThat(shuffled(Cards.cloze("gap", "In ", "May", "."), 1).size()).isZero();
    }

    @Test
    void placesThatAreNoOrderAreRefused() {
        assertThatThrownBy(() -> new Presentation(List.of(0, 0), List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTitleWithTheAnswerIsNotShown() {
        Card city = Cards.typed("city", "In which city did they meet?", "Baku");
        Asked asked = new Asked(city, Presentation.asWritten(city), Optional.empty(), CardMemory.NEW, false, "");
        assertThat(asked.untold("The climate-finance goal of Baku")).isEmpty();
        assertThat(asked.untold("The climate-finance goal of 2024")).isEqualTo("The climate-finance goal of 2024");
    }
}
