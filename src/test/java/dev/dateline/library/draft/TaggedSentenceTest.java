package dev.dateline.library.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which words of a news text are verbs. */
class TaggedSentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The IMF cut its forecast for growth in 2026.             | cut
        Rabo Bank won the tender for 30m won.                    | win
        It plans to open a plant and to hire 300 men.            | plan open hire
        The river rose to 9.4 metres near Tete.                  | rise
        Exports to Mali made up 18% of the firm's sales.         | make
        A fire injured nine men and halted output for six days.  | injure halt
        The firm was not fined because it revealed the cartel.   | be fine reveal
        The destruction had more than halved since 2022.         | have halve
        Ghana's shares fell 4.3% to 412,500 won.                 | fall
        The union, which represents 3,850 men, signalled a walkout. | represent signal
        The copy is to open in 2028 in the town.                 | be open
        Nine men have been taken to hospital.                    | have be take
        The Gulf bank saw no bids in nine towns.                 | see
        Burned land nearly doubled to 27,300 acres.              | double
        The firm said its profit more than tripled to 9m euros.  | say triple
        The state gave small towns 97m dollars.                  | give
        An average user consumes 32 litres and pays 9 euros.     | consume pay
        """)
    void theVerbsOfASentenceHaveTheirBaseForm(String sentence, String bases) {
        assertThat(TaggedSentence.of(sentence).words().stream()
                        .filter(word -> word.is(Word.Tag.VERB, Word.Tag.AUX))
                        .map(Word::base)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(bases);
    }

    @Test
    void aNumberAndAPossessiveAreOneWord() {
        assertThat(TaggedSentence.of("Peru's catch fell 4.5% to 1,870,000 tonnes, or $400m at 3:12 a.m. for Mr. Diaz.")
                        .words())
                .extracting(Word::text)
                .isEqualTo(List.of(
                        "Peru's",
                        "catch",
                        "fell",
                        "4.5",
                        "%",
                        "to",
                        "1,870,000",
                        "tonnes",
                        ",",
                        "or",
                        "$400m",
                        "at",
                        "3:12",
                        "a.m.",
                        "for",
                        "Mr.",
                        "Diaz",
                        "."));
    }
}
