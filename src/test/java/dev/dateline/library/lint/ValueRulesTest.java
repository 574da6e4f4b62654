package dev.dateline.library.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.LibraryReader;
import dev.dateline.library.Memory;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.source.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The dam holds 3 billion litres.               | { number: 3 billion, unit: litres }     |
        The dam holds three billion litres.           | { number: 3 billion, unit: litres }     |
        The dam holds 3bn litres.                     | { number: 3 billion, unit: litres }     |
        The dam holds 3 million litres.               | { number: 3 billion, unit: litres }     | value-not-in-says
        The yen fell to 150 to the dollar.            | { number: 150, unit: yen }              |
        The trial lasted 3 hours.                     | { number: 180, unit: minutes }          |
        The trial lasted 2 hours.                     | { number: 180, unit: minutes }          | value-not-in-says
        The tax rose by 2 points.                     | { number: 2, unit: per cent }           | value-not-in-says
        A third of the seats went to women.           | { number: 33, unit: per cent }          |
        Two of the three bridges fell.                | { number: 2, unit: bridges }            |
        The dam was opened on 4 May 2024.             | { date: 2024-05-04 }                    |
        The dam was opened on 4 May 2024.             | { date: 2024-05-05 }                    | value-not-in-says
        The dam was opened in May 2024.               | { date: 2024-05-04 }                    | value-not-in-says
        The dam was opened last month.                | { date: 2024-05 }                       |
        The dam was opened on Friday.                 | { date: 2024-06-07 }                    |
        Maria Santos opened the dam.                  | { person: Maria Santos }                |
        Santos opened the dam.                        | { person: Maria Santos }                |
        The minister opened the dam.                  | { person: Maria Santos }                | value-not-in-says
        The French president opened the dam.          | { place: France }                       |
        The WHO opened an office.                     | { organisation: World Health Organization } |
        The dam was called a white elephant.          | { text: a white elephant }              |
        The dam was called a bad idea.                | { text: a white elephant }              | value-not-in-says
        """)
    void theStatementOfAFactHoldsItsValue(String says, String value, String code) {
        assertThat(codes(says, value, "ask: What is told of it?\n    answer: that"))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The dam cost 43 million euros in 2024.           |
        The dam cost forty-three million euros.          |
        Maria Santos's dam cost 43 million euros.        | statement-not-in-fact
        The dam cost 34 million euros.                   | statement-not-in-fact
        The dam cost 43 million yen.                     | statement-not-in-fact
        The dam cost 43 million euros in 2023.           | statement-not-in-fact
        The dam at Arlo cost 43 million euros.           |
        The dam at Benna cost 43 million euros.          | statement-not-in-fact
        """)
    void aTrueStatementSaysNothingThatItsFactDoesNot(String statement, String code) {
        String says = "The dam at Arlo cost 43 million euros in 2024.";
        String value = "{ number: 43 million, unit: euros }";
        assertThat(codes(says, value, "true: " + statement)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        number: 43 million                          |
        number: 43 million, unit: euros             |
        number: 34 million, unit: euros             | answer-not-in-fact
        number: 43 million, unit: dollars           | unit-not-of-fact
        date: 2024                                  |
        date: 2023                                  | answer-not-in-fact
        date: 2024-05                               | date-too-precise
        """)
    void anAnswerIsTheValueOfItsFact(String answer, String code) {
        String says = "The dam cost 43 million euros in 2024.";
        String value = "{ number: 43 million, unit: euros }";
        String card =
                "ask: What is told of the dam at Arlo, in euros or by date?\n    " + answer.replace(", ", "\n    ");
        assertThat(codes(says, value, card)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        What did the $300 million dam at Arlo cost in 2024?          | 300 million | dollars | answer-in-question
        What did the dam at Arlo, for $300m, cost in 2024?         | 300 million | dollars | answer-in-question
        How many people does the 12-storey house at Arlo hold?       | 12          | people  |
        How many metres high is the dam of 54 metres at Arlo?        | 54          | metres  | answer-in-question
        How many of the 54 turbines at Arlo turned in 2024?          | 54          | metres  |
        In which share of the 40 valleys did the Arlo dam help?      | 40          | per cent |
        How many dollars did the dam for 300 million people cost?    | 300 million | dollars |
        """)
    void aQuestionDoesNotContainItsNumberInAnyWriting(String ask, String number, String unit, String code) {
        String value = "{ number: " + number + ", unit: " + unit + " }";
        String card = "ask: \"" + ask + "\"\n    number: " + number + "\n    unit: " + unit;
        assertThat(codes("It was " + number + " " + unit + ".", value, card).contains("answer-in-question"))
                .isEqualTo(code != null);
    }

    @Test
    void aCardMayCountTheDeadAsPeople() {
        String card = "ask: How many people died at Arlo in 2024?\n    number: 27\n    unit: people";
        assertThat(codes("27 people died at Arlo in 2024.", "{ number: 27, unit: dead }", card))
                .isEmpty();
    }

    @Test
    void aWarningDoesNotLeaveOutTheCard() {
        Reading reading = reading("It cost 43 euros.", "{ number: 34, unit: euros }", "ask: How much?\n    number: 99");
        assertThat(reading.library().cards()).hasSize(1);
        assertThat(reading.library().findings()).isEmpty();
    }

    private static List<String> codes(String says, String value, String card) {
        Reading reading = reading(says, value, card);
        assertThat(reading.library().findings()).isEmpty();
        return Lint.of(reading, TODAY, List.of(), Proofs.of(reading, Map.of())).findings().stream()
                .map(Finding::code)
                .sorted(Comparator.reverseOrder())
                .distinct()
                .toList();
    }

    private static Reading reading(String says, String value, String card) {
        return LibraryReader.readWithSources(List.of(
                new Memory().with("seeds/a.yaml", """
                    article: a
                    title: The dam at Arlo
                    published: 2024-06-10
                    facts:
                      - id: f
                        says: %s
                        value: %s
                        ages: event
                    """.formatted(says, value)).with("decks/d.yaml", """
                        deck: d
                        title: The dam at Arlo
                        articles: [a]
                        cards:
                          - id: c
                            fact: f
                            %s
                        """.formatted(
                                card))));
    }
}
