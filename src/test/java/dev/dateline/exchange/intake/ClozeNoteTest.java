package dev.dateline.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.ClozePart;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClozeNoteTest {
    /** The text of a card with its answers in square brackets. */
    private static String card(String text, int number) {
        StringBuilder out = new StringBuilder();
        for (ClozePart part : new ClozeNote(text).parts(number)) {
            out.append(
                    part instanceof ClozePart.Hole hole ? "[" + hole.answer() + "]" : ((ClozePart.Words) part).text());
        }
        return out.toString();
    }

    @Test
    void aDeletionWithSeveralNumbersIsAHoleOnEachOfTheirCards() {
        String text = "{{c1,3::Heat}} and {{c2::light}} come from {{c1::fire}}.";
        assertThat(new ClozeNote(text).numbers()).containsExactly(1, 2, 3);
        assertThat(card(text, 1)).isEqualTo("[Heat] and light come from [fire].");
        assertThat(card(text, 2)).isEqualTo("Heat and [light] come from fire.");
        assertThat(card(text, 3)).isEqualTo("[Heat] and light come from fire.");
        assertThat(ClozeNote.isOne("{{c2,1::heat}}")).isTrue();
    }

    @Test
    void emptyAndRepeatedNumbersAreLeftOutOfAList() {
        assertThat(new ClozeNote("{{c,2,,2::heat}}").numbers()).containsExactly(2);
        assertThat(new ClozeNote("{{c1,99999::heat}}").numbers()).containsExactly(1);
    }

    @Test
    void aDeletionNeedsANumber() {
        assertThat(ClozeNote.isOne("{{c,::heat}} {{c99999::light}} {{c1, 2::fire}}"))
                .isFalse();
        assertThat(card("{{c,::heat}} {{c1::fire}}", 1)).isEqualTo("{{c,::heat}} [fire]");
    }

    @Test
    void numberZeroMakesNoCard() {
        assertThat(new ClozeNote("{{c0::heat}}").numbers()).isEmpty();
        assertThat(card("{{c0::heat}} of {{c1::fire}}", 1)).isEqualTo("heat of [fire]");
    }

    @Test
    void anInnerDeletionIsPartOfTheAnswerAndNeverOfAHint() {
        String text = "{{c1::Heat::what of {{c2::fire}} is felt}}";
        assertThat(card(text, 1)).isEqualTo("[Heatfire is felt]");
        assertThat(card(text, 2)).isEqualTo("Heat[fire] is felt");
        assertThat(new ClozeNote(text).hint(1)).contains("what of");
        assertThat(new ClozeNote(text).hint(2)).isEmpty();
    }

    @Test
    void anInnerDeletionOfTheSameNumberIsHiddenWithItsHint() {
        String text = "{{c1::a {{c1,2::brown::colour}} sea::which}}";
        assertThat(card(text, 1)).isEqualTo("[a brown sea]");
        assertThat(new ClozeNote(text).hint(1)).contains("which");
        assertThat(card(text, 2)).isEqualTo("a [brown] sea");
        assertThat(new ClozeNote(text).hint(2)).contains("colour");
    }

    @Test
    void aDeletionWithoutAnEndIsWords() {
        assertThat(card("{{c1,2::heat and {{c3::light}}", 3)).isEqualTo("{{c1,2::heat and [light]");
        assertThat(List.copyOf(new ClozeNote("{{c1::heat").numbers())).isEmpty();
    }
}
