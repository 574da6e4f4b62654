package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.library.StatedText.Match;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedListTest {
    private static final Value LIST =
            new Value.Listing(List.of(new Value.Text("Oakham"), new Value.Person(new PersonName("Ada Lund", "Lund"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Lund came from Oakham. | HELD", "Oakham voted. | PARTLY", "Nobody came. | NOTHING"})
    void aListIsHeldWhereAllOfItsItemsAre(String text, Match match) {
        assertThat(new StatedText(text, PartialDate.ofYear(2024), Names.NONE).match(LIST))
                .isEqualTo(match);
    }
}
