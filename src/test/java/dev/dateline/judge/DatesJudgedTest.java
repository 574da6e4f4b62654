package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesJudgedTest {
    private static Verdict verdict(String card, String typed) {
        return new Judge(Knowledge.none())
                .judge(Cards.card(card), new Response.Typed(typed), Context.NONE)
                .verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "19 April to 1 June 2024, 19 Apr - 1 Jun 2024",
        "19 April to 1 June 2024, 19.4.2024 to 1.6.2024",
        "19 April to 1 June 2024, 19.4.2024-1.6.2024",
        "19 April to 1 June 2024, 19.4.2024\u20131.6.2024",
        "7 March 2024, 07.03.2024",
        "19 April to 1 June 2024, from April 19 until June 1 2024",
        "19 April to 1 June 2024, 19 April\u20131 June 2024",
        "28 December 2023 to 3 January 2024, 2023-12-28 to 2024-01-03",
        "1975-77, 1975-1977",
        "1975-77, 1975 to 1977",
        "1975-77, from 1975 to 1977",
        "1975-77, 1975/77",
        "1975-77, 1975\u201377",
        "1914-1918, 1914-18",
        "1998 to 2004, 1998-2004",
        "March 2020 to June 2021, Mar 2020 - Jun 2021"
    })
    void aTimeFromOneDateToAnotherHasItsUsualForms(String answer, String typed) {
        assertThat(verdict("When did it last ? answer: " + answer, typed)).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "19 April to 1 June 2024, 19 April to 1 June",
        "19 April to 1 June 2024, April to June 2024",
        "19 April to 1 June 2024, 19 April 2024",
        "1975-77, 1975",
        "28 December 2023 to 3 January 2024, 2023 to 2024"
    })
    void partOfATimeIsPartlyRight(String answer, String typed) {
        assertThat(verdict("When did it last ? answer: " + answer, typed)).isEqualTo(Verdict.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "19 April to 1 June 2024, 19 April to 1 July 2024",
        "19 April to 1 June 2024, 19 April to 1 June 2023",
        "1975-77, 1975-78",
        "1975-77, 1977-75",
        "1975-77, 1976",
        "1975-77, 75",
        "26 November, 27 November",
        "26 November, 26",
        "the fourth quarter of 2023, 25 basis points",
        "26 November, 26 October"
    })
    void otherDatesAreWrong(String answer, String typed) {
        assertThat(verdict("When did it last ? answer: " + answer, typed)).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "When did Samoa become independent ? date: 1962-01-01, 1962, PARTIAL",
        "When did Samoa become independent ? date: 1962-01-01, 1963, WRONG",
        "When did France use Article 16 last ? date: 1961-04-16, April 1961, PARTIAL",
        "When did Samoa become independent ? date: 1962-01-01, early 1962, PARTIAL",
        "When did Samoa become independent ? date: 1962-01-01, end of 1962, WRONG",
        "On which day of 1962 did Samoa become independent ? date: 1962-01-01, 1962, WRONG",
        "In which month did the talks in Doha end ? date: 2020-02, late 2020, WRONG"
    })
    void theRightYearIsPartOfADayUnlessTheQuestionGivesIt(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "1 de janeiro de 1962, CORRECT",
        "1 ocak 1962, CORRECT",
        "1 Januari 1962, CORRECT",
        "1er janvier 1962, CORRECT",
        "1 febrero 1962, WRONG"
    })
    void aMonthMayHaveItsNameInAnotherLanguage(String typed, Verdict verdict) {
        assertThat(verdict("When did Samoa become independent ? date: 1962-01-01", typed))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "night of 11 May 2022, CORRECT",
        "'in the afternoon of May 11, 2022', CORRECT",
        "at noon on 11 May 2022, CORRECT",
        "evening of 12 May 2022, WRONG",
        "the night after 11 May 2022, WRONG",
        "eve of 11 May 2022, WRONG"
    })
    void aPartOfTheDayMayBeAdded(String typed, Verdict verdict) {
        assertThat(verdict("When did Sri Lanka's ship sink ? date: 2022-05-11", typed))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "When was peace made ? date: 1998-04-10, good friday 1998, CORRECT",
        "When was peace made ? date: 1998-04-10, on Good Friday of 1998, CORRECT",
        "When was peace made ? date: 1998-04-10, good friday, PARTIAL",
        "When was peace made ? date: 1998-04-10, easter monday 1998, WRONG",
        "When was peace made ? date: 1998-04-10, good friday 1999, WRONG",
        "When was peace made ? date: 1998-04-10, 10 April 1998 (Good Friday), CORRECT",
        "When was peace made ? date: 1998-04-10, 10 April 1998 (Easter Monday), WRONG",
        "On which day of 1998 was peace made ? date: 1998-04-10, good friday, CORRECT",
        "When did the revolt in Dublin begin ? date: 1916-04-24, Easter Monday 1916, CORRECT",
        "When did the revolt in Dublin begin ? date: 1916-04-24, easter 1916, WRONG",
        "When did Ghana leave ? date: 2021-02-28, the last day of february 2021, CORRECT",
        "When did Ghana leave ? date: 2021-02-28, last of february 2021, WRONG",
        "When did Ghana leave ? date: 2021-02-27, the last day of february 2021, WRONG",
        "When did Ghana leave ? date: 1999-12-31, last day of 1999, CORRECT",
        "When did Samoa leave ? date: 1962-01-01, the first day of 1962, CORRECT",
        "When did Samoa leave ? date: 1962-01-01, 'new year, 1962', CORRECT",
        "When did Iran fall ? date: 2003-12-26, st stephen's day 2003, CORRECT",
        "When did the US vote ? date: 2018-11-06, first tuesday of november 2018, CORRECT",
        "When did the US vote ? date: 2018-11-06, second tuesday of november 2018, WRONG",
        "When did the US dine ? date: 2022-11-24, thanksgiving 2022, CORRECT",
        "When did Canada dine ? date: 2022-11-24, thanksgiving 2022, WRONG",
        "When did India split ? date: 1947-08-15, independence day 1947, CORRECT",
        "When did Pakistan split ? date: 1947-08-15, independence day 1947, WRONG",
        "When was it ? answer: 1 May 2004, may day 2004, CORRECT",
        "In which year did Namibia become free ? date: 1990, 90, CORRECT",
        "In which year did Namibia become free ? date: 1990, 91, WRONG",
        "In which year did Namibia become free ? date: 1990, the nineties, PARTIAL",
        "In which year did Namibia become free ? date: 1990, early 1990s, PARTIAL",
        "In which year did Namibia become free ? date: 1990, the 1980s, WRONG",
        "On which day of 1990 did Namibia become free ? date: 1990-03-21, 21, WRONG"
    })
    void aDayMayHaveItsNameOrItsPlaceInTheMonth(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "26 July 2024, 26 jully 2024, TYPO",
        "26 July 2024, Jluy 26 2024, TYPO",
        "26 June 2024, 26 juen 2024, TYPO",
        "26 June 2024, 26 July 2024, WRONG",
        "26 July 2024, 26 juny 2024, WRONG"
    })
    void aShortMonthMayHaveASlipThatFitsNoOtherMonth(String answer, String typed, Verdict verdict) {
        assertThat(verdict("When was it ? answer: " + answer, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2035 or so, CORRECT", "2035ish, CORRECT", "2030 or so, WRONG", "2030 or 2035, WRONG"})
    void aDateMayBeHedged(String typed, Verdict verdict) {
        assertThat(verdict("By when is it ? date: 2035", typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "26 November, Nov 26",
        "26 November, 26th of November",
        "26 November, 26 November 1949",
        "November 26, 26 Nov",
        "Nov. 26, 26 November",
        "3rd of May, 3 May"
    })
    void aDayOfEachYearHasItsUsualForms(String answer, String typed) {
        assertThat(verdict("On which day is the feast ? answer: " + answer, typed))
                .isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "When did the strike begin that ended in March 2021 ?, 2018-03, 2018, PARTIAL",
        "When did the strike of 2018 begin that ended on 4 March 2021 ?, 2018-03-09, 9, WRONG",
        "In March of which year did the strike begin ?, 2018-03, 2018, CORRECT",
        "On which day of March 2018 did the strike begin ?, 2018-03-09, 9, CORRECT",
    })
    void aMonthOfTheQuestionCountsOnlyForItsOwnYear(String ask, String date, String typed, Verdict verdict) {
        assertThat(verdict(ask + " date: " + date, typed)).isEqualTo(verdict);
    }
}
