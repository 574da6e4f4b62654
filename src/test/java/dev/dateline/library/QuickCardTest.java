package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickCardTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many? = 43                      | { number: 43 }",
                "How many ships sank\t=\t43           | { number: 43 }",
                "How much? = 43 trillion yen         | { number: 43 trillion, unit: yen }",
                "How many? = 1,200 ships             | { number: 1200, unit: ships, shown: \"1,200 ships\" }",
                "What share? = 92.2%                 | { number: 92.2, unit: per cent }",
                "What share? = over 60 per cent      | { number: 60, unit: per cent, shown: over 60 per cent }",
                "When? = 16 December 2022            | { date: 2022-12-16 }",
                "When? = December 16, 2022           | { date: 2022-12-16 }",
                "Since when? = December 2019         | { date: 2019-12 }",
                "In which year? = 2019               | { date: 2019 }",
                "How many? = 2019                    | { number: 2019 }",
                "When? = 2022-12-16                  | { date: 2022-12-16 }",
                "Who was it? = Ada Lund              | { person: Ada Lund }",
                "Where? = place: Lima                | { place: Lima }",
                "What? = person: Ben Orr             | { person: Ben Orr }",
                "How much? = $300 billion            | { number: 300 billion, unit: dollars, shown: \"$300 billion\" }",
                "How much warmer? = 1.5\u00b0C          | { number: 1.5, unit: degrees Celsius, shown: 1.5\u00b0C }",
                "How many? = 1,200                   | { number: 1200, shown: \"1,200\" }",
                "When? = 31 June 2024                | { date: 31 June 2024 }",
                "By how much? = 25 basis points      | { number: 25, unit: basis points }",
                "What did it cost? = \u20b91.2 lakh crore | { number: 1.2 trillion, unit: rupees, shown: \"\u20b91.2"
                        + " lakh crore\" }",
                "Which British prime minister resigned? = Ada Lund | { person: Ada Lund }",
                "What is the standard called? = 5G   | { text: 5G }",
                "In which city did they meet? = Lima | { place: Lima }",
                "Who invaded? = the northern army    | { text: the northern army }",
                "Is 1 = 2 right? = it is not, no     | { text: \"it is not, no\" }",
                "What is his number? = 007           | { text: 007 }",
                "Which day is it each year? = 26 November | { text: 26 November }",
                "On which day is the feast? = 3rd of May | { text: 3rd of May }",
                "Which day is it? = Nov. 26          | { text: Nov. 26 }",
                "How many? = 26 marbles              | { number: 26, unit: marbles }",
                "When was the vote? = 19 April to 1 June 2024 | { text: 19 April to 1 June 2024 }",
                "How long did it last? = 1975-77     | { text: 1975-77 }",
                "What share? = 0.7                   | { number: 0.7 }",
                "Which three states signed? = Chad, Niger and Mali | { list: [Chad, Niger, Mali] }",
                "Which states border it? = Serbia, Croatia, and Bosnia and Herzegovina | { list: [Serbia, Croatia, Bosnia"
                        + " and Herzegovina] }",
                "Name the founders. = Rome; Oslo     | { list: [Rome, Oslo] }",
                "Who signed it? = Ada Lund and Ben Orr | { list: [{ person: Ada Lund }, { person: Ben Orr }] }",
                "What is it made of? = list: salt, water | { list: [salt, water] }",
                "Which country is it? = Trinidad and Tobago | { place: Trinidad and Tobago }",
                "Which firm was sold? = Marks and Spencer | { text: Marks and Spencer }",
                "Which two islands make it up? = Antigua and Barbuda | { text: Antigua and Barbuda }",
                "Where did they meet? = Lima, Peru   | { text: \"Lima, Peru\" }",
                "What did he say? = Come, and see    | { text: \"Come, and see\" }",
                "How long is the tunnel? = 1,595 m   | { number: 1595, unit: metres, shown: \"1,595 m\" }",
                "How high is it? = 8848.86m          | { number: 8848.86, unit: metres, shown: 8848.86m }",
                "How deep is the lake? = 800 m       | { number: 800, unit: metres }",
                "What is the record? = 100 m         | { number: 100, unit: metres }",
                "How many live there? = 48 m         | { number: 48 million }",
                "How many live there? = 48m people   | { number: 48 million, unit: people, shown: 48m people }",
                "How much did it cost? = $5 m        | { number: 5 million, unit: dollars, shown: \"$5 m\" }",
                "How far did it fall? = 5 m euros    | { number: 5 million, unit: euros }",
                "How many live in Delhi? = 3.3 cr    | { number: 33 million, shown: 3.3 cr }",
                "Which day is it? = 26 November      | { text: 26 November }",
                "On which day is it? = May 3rd       | { text: May 3rd }",
                "How fast is it? = 180 kmph          | { number: 180, unit: km/h }"
            })
    void theKindIsRecognisedByTheAnswerOrGivenByAWord(String line, String value) {
        QuickCard card = QuickCard.parse(line.strip()).orElseThrow();
        assertThat(card.value()).isEqualTo(value.strip());
    }

    @Test
    void otherFormsFollowAfterBars() {
        assertThat(QuickCard.parse("Where? = Lima | Lima, Peru | ")
                        .orElseThrow()
                        .accept())
                .isEqualTo(List.of("Lima, Peru"));
    }

    @Test
    void behindAQuestionMarkTheSignNeedsNoSpaces() {
        assertThat(QuickCard.parse("Where?=Lima")).isEqualTo(QuickCard.parse("Where? = Lima"));
        assertThat(QuickCard.parse("Where? =Lima")).isEqualTo(QuickCard.parse("Where? = Lima"));
        assertThat(QuickCard.parse("Is a=b? = Lima").orElseThrow().ask()).isEqualTo("Is a=b?");
        assertThat(QuickCard.parse("Where=Lima")).isEmpty();
    }

    @Test
    void aLineWithoutQuestionOrAnswerIsNotACard() {
        assertThat(QuickCard.parse("Where?")).isEmpty();
        assertThat(QuickCard.parse("Where? = ")).isEmpty();
        assertThat(QuickCard.parse(" = Lima")).isEmpty();
    }

    @Test
    void aListOfWhichSomeAreAskedForNeedsSoMany() {
        assertThat(QuickCard.parse("Name two of the three guarantors. = list: Oman, Qatar, Egypt")
                        .orElseThrow()
                        .answerLines())
                .isEqualTo("\nlist: [Oman, Qatar, Egypt]\nneeded: 2");
        assertThat(QuickCard.parse("Name the three states of the union. = list: Oman, Qatar, Egypt")
                        .orElseThrow()
                        .answerLines())
                .isEqualTo("\nlist: [Oman, Qatar, Egypt]");
    }
}
