package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The council voted by 43 to 12.                        | 43        | votes
        It cost ¥43tn.                                        | 43000000000000 | yen
        It cost 43 trillion yen, she said, and not 40.        | 43000000000000 | yen
        Some forty thousand people came.                      | 40000     | people
        Nine in ten respondents said so.                      | 90        | per cent
        A third of them agreed.                               | 33        | per cent
        About half of the voters stayed at home.              | 50        | per cent
        The talks lasted three hours.                         | 180       | minutes
        The 24.8-point rise surprised many.                   | 24.8      | points
        It rose by 3.2 percentage points.                     | 3.2       | points
        It was the 20th poll of its kind.                     | 20        | polls
        a third five-year term                                | 5         | years
        A million people left.                                | 1000000   | people
        It was decided twice.                                 | 2         | times
        It took a decade.                                     | 10        | years
        a loan of $1.5bn over ten years                       | 1500000000 | dollars
        two-thirds of the seats                               | 67        | per cent
        1,200 ships were counted in 2022.                     | 1200      | ships
        32.4 of the 115.9 billion dollars went there | 32400000000 | US dollars
        a draft of 250 billion dollars a year | 250000000000 | US dollars
        between 3 and 5 million people | 3000000 | people
        a rise of 25 basis points                             | 25        | basis points
        In 2022 he fined 2000 drivers.                        | 2000      | drivers
        Exports fell by 7.8 per cent to $3.5bn.               | 7.8       | per cent
        Exports fell by 7.8 per cent to $3.5bn.               | 3500000000 | dollars
        The fire burnt 7600 km² in 40 days.                   | 7600      | square kilometers
        Forty-three ships and two and a half million people came. | 2500000 | people
        They needed 1.5 hours for it.                         | 90        | minutes
        """)
    void aNumberIsFoundInAnyNotation(String text, BigDecimal number, String unit) {
        assertThat(holds(text, number, unit)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The council voted by 43 to 12.          | 34  | votes
        It rose by 2 points.                    | 2   | per cent
        It cost 43 million crowns.              | 43  | crowns
        It cost 5 million euros.                | 5000000 | yen
        Covid-19 came with 5G.                  | 5   |
        the 1990s                               | 1990 |
        """)
    void anotherNumberOrUnitIsNoMention(String text, BigDecimal number, String unit) {
        assertThat(holds(text, number, unit == null ? "" : unit)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It ended on 2 April 2023.                  | 2023-04-02
        It ended on April 2, 2023.                 | 2023-04-02
        It ended on the 2nd of April 2023.         | 2023-04-02
        He was there on 1 and 2 April 2023.        | 2023-04-01
        He was there on 1 and 2 April 2023.        | 2023-04-02
        the week of 29-31 March 2023               | 2023-03-29
        It ended on 2 April.                       | 2023-04-02
        It ended in April 2023.                    | 2023-04
        It ended on 2 April 2023.                  | 2023
        by fiscal 2027                             | 2027
        signed 2023-04-02 in Rome                  | 2023-04-02
        They met on Friday, 16 December 2022 in Lima. | 2022-12-16
        The summit of 2019 came first.             | 2019
        """)
    void aDateIsFoundInAnyNotation(String text, String date) {
        assertThat(Mentions.of(text).holds(PartialDate.parse(date).orElseThrow()))
                .isTrue();
    }

    @Test
    void aMonthMatchesItsDays() {
        Mentions mentions = Mentions.of("It was signed in April 2023.");
        assertThat(mentions.holds(PartialDate.parse("2023-04-02").orElseThrow()))
                .isFalse();
        assertThat(mentions.allows(PartialDate.parse("2023-04-02").orElseThrow()))
                .isTrue();
        assertThat(mentions.allows(PartialDate.parse("2023-05-02").orElseThrow()))
                .isFalse();
    }

    @Test
    void anOrdinalAYearAndOneCountNothing() {
        assertThat(Mentions.of("One of them was the first since 2019.").hasComparable("years"))
                .isFalse();
        assertThat(Mentions.of("Four of them left.").hasComparable("years")).isTrue();
    }

    @Test
    void theVerbMayIsNotAMonth() {
        assertThat(Mentions.of("He may march on 3 fields.").hasDate()).isFalse();
    }

    @Test
    void aCurrencyBeforeANumberWithASpaceIsItsUnit() {
        Mentions mentions = Mentions.of("The state set aside Rs 25,000 crore for roads.");
        assertThat(mentions.holds(new Value.Quantity(new BigDecimal("250000000000"), "rupees", "")))
                .isTrue();
        assertThat(mentions.quantities()).hasSize(1);
        assertThat(mentions.quantities().get(0).clashes("dollars")).isTrue();
    }

    private static boolean holds(String text, BigDecimal number, String unit) {
        return Mentions.of(text, unit).holds(new Value.Quantity(number, unit, ""));
    }
}
