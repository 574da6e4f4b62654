package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.library.Dictionary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsJudgedTest {
    private static Verdict verdict(String card, String typed) {
        Judge judge = new Judge(Knowledge.none());
        return judge.judge(Cards.card(card), new Response.Typed(typed), Context.NONE)
                .verdict();
    }

    @Test
    void aBareMIsMetresIfTheQuestionAsksForALength() {
        assertThat(verdict("How many metres long is the tunnel ? number: 1595", "1,595 m"))
                .isEqualTo(Verdict.CORRECT);
        assertThat(verdict("How many live there ? number: 48000000", "48 m")).isEqualTo(Verdict.CORRECT);
    }

    @Test
    void aUnitOfTheFactsLabelMayBeAddedToANumberWithoutUnit() {
        Fact height = Cards.fact("height", "the village's height in metres", Cards.quantity("1595"));
        Judge judge = new Judge(Knowledge.of(List.of(height), List.of()));
        Card card = Cards.card("How high is the village? ? number: 1595 <- height");
        assertThat(judge.judge(card, new Response.Typed("1595 metres"), Context.NONE)
                        .verdict())
                .isEqualTo(Verdict.CORRECT);
        assertThat(judge.judge(card, new Response.Typed("1595 feet"), Context.NONE)
                        .verdict())
                .isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "How many statues went home ? number: 26 statues, over 20, PARTIAL",
        "How many statues went home ? number: 26 statues, over 15, WRONG",
        "How many statues went home ? number: 26 statues, twenty odd, PARTIAL",
        "How much did the bank cost ? number: 3 billion francs, a few billion, PARTIAL",
        "How much did the bank cost ? number: 3 billion francs, several billion francs, PARTIAL",
        "How much did the bank cost ? number: 3 billion francs, a few billion dollars, WRONG",
        "How much did the bank cost ? number: 3 billion francs, a few million, WRONG",
        "How many fled ? number: 40000 people, tens of thousands, PARTIAL",
        "How many fled ? number: 40000 people, thousands of people, WRONG",
        "How many fled ? number: 400 people, hundreds, PARTIAL",
        "How long is the Danube ? number: 2857.3 km, about 2857 km, PARTIAL",
        "How long is the Danube ? number: 2857.3 km, almost 2858, PARTIAL",
        "How high is Ojos del Salado ? number: 6893 m, 6.9 km, PARTIAL",
        "How high is Ojos del Salado ? number: 6893 m, about 6900 metres, PARTIAL",
        "How high is Ojos del Salado ? number: 6893 m, 7000 m, PARTIAL",
        "How high is Ojos del Salado ? number: 6893 m, 6800 m, WRONG",
        "How high is Ojos del Salado ? number: 6893 m, 6890.0 m, WRONG",
        "How high is Ojos del Salado ? number: 6893 m, at least 6900 m, WRONG",
        "How deep is the lake in Malawi ? number: 706.4 m, 706 m, PARTIAL",
        "How long is the Danube ? number: 2857.3 km, 2857 km, CORRECT",
        "How high was inflation in Ghana ? number: 54.1 per cent, 54%, PARTIAL",
        "How high was inflation in Ghana ? number: 54.1 per cent, 50%, WRONG",
        "How many people live on Nauru ? number: 12581 people, about 12600, PARTIAL",
        "How many people live on Pitcairn ? number: 47 people, 50, WRONG",
        "How many Malians fled ? number: 4100 Malians, 4100 people, CORRECT",
        "How many Malians fled ? number: 4100 Malians, 4100 Nigerians, WRONG",
        "How much did the dam cost ? number: 7.83 billion dollars, 7.8 billion dollars, PARTIAL",
        "How much did the dam cost ? number: 7.83 billion dollars, $7.9bn, WRONG",
        "How much did the dam cost ? number: 7830000 dollars, 7.8 million, PARTIAL",
        "How far below sea level is the Danakil desert ? number: 125 m, -125 m, CORRECT",
        "How high is the Danakil desert ? number: 125 m, -125 m, WRONG",
        "How much cocoa did Ghana harvest ? number: 1.05 million tonnes, 1.05 Mt, CORRECT",
        "How much cocoa did Ghana harvest ? number: 1.05 million tonnes, 1.05 tonnes, WRONG",
        "How much carbon dioxide did the world emit ? number: 36.8 billion tonnes, 36.8 Gt CO2e, CORRECT",
        "How much carbon dioxide did the world emit ? number: 36.8 billion tonnes, 36.8 billion tonnes of co2, CORRECT",
        "How much did cattle emit in Brazil ? number: 15 million tonnes of methane, 15 Mt CH4, CORRECT",
        "How many people live in Accra ? number: 2.3 million people, 2 million 300 thousand, CORRECT",
        "How many people live in Accra ? number: 2.3 million people, 3 hundred thousand 2 million, WRONG",
        "How much forest did Laos lose in square kilometres ? number: 3150, 3150 km2, CORRECT",
        "How much forest did Laos lose in square kilometres ? number: 3150, 315000 ha, CORRECT",
        "How much forest did Laos lose in square kilometres ? number: 3150, 3150 ha, WRONG",
        "How much forest did Laos lose in square kilometres ? number: 3150, 3200, PARTIAL",
        "How many won in the second round in Laos ? number: 31, 31 seconds, WRONG",
        "How much methane is in the air ? number: 1921 ppb, 1921 parts per billion, CORRECT",
        "How much methane is in the air ? number: 1921 ppb, 1921 ppm, WRONG",
        "How many votes did she get ? number: 12581 votes, 12600, WRONG",
        "How many seats did they win ? number: 303 seats, 300, WRONG",
        "Which edict was it ? number: 1685, 1700, WRONG",
        "How fast did she run ? number: 10.49 seconds, 10.5 seconds, WRONG"
    })
    void aRoundedMeasureIsPartlyRightButNotARoundedCount(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "How many seats did the Liberals win ? number: 169 seats, about 170, PARTIAL",
        "How many seats did the Liberals win ? number: 169 seats, around 165, WRONG",
        "How many seats did the Liberals win ? number: 169 seats, 170, WRONG",
        "How many seats did the Liberals win ? number: 169 seats, about 168, WRONG",
        "How many seats did the Liberals win ? number: 169 seats, 170 or so, PARTIAL",
        "How high was turnout in Kiribati ? number: 74.6 per cent, roughly three quarters, PARTIAL",
        "How high was turnout in Kiribati ? number: 74.6 per cent, about two thirds, WRONG",
        "How high was turnout in Kiribati ? number: 74.6 per cent, nearly three quarters, PARTIAL",
        "How high was turnout in Kiribati ? number: 74.6 per cent, just over three quarters, WRONG",
        "How high was turnout in Kiribati ? number: 74.6 per cent, just over half, WRONG",
        "How high was turnout in Kiribati ? number: 74.6 per cent, more than half, WRONG",
        "What share voted for Petro ? number: 50.4 per cent, just over half, PARTIAL",
        "What share voted for Petro ? number: 50.4 per cent, half, PARTIAL",
        "How many days did the siege last ? number: 86 days, about 12 weeks, PARTIAL",
        "How many days did the siege last ? number: 86 days, nearly three months, PARTIAL",
        "How many days did the siege last ? number: 86 days, about four months, WRONG",
        "How many days did the siege last ? number: 86 days, three months, WRONG",
        "In which year did Sweden cut its debt ? number: 1994, about 1990, WRONG",
        "How high is the tower in metres ? number: 4.15, roughly four, PARTIAL",
        "How high is the tower in metres ? number: 4.15, four, WRONG"
    })
    void aRoundedNumberIsPartlyRightIfAWordSaysSo(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "How old must voters in Austria be ? number: 16 years, you gotta be 16, CORRECT",
        "How old must voters in Austria be ? number: 16 years, you gotta be 18, WRONG",
        "How many of the nine judges agreed ? number: 6 judges, six of em, CORRECT",
        "What share did Boric win ? number: 55.9 per cent, 55.9 for boric, CORRECT",
        "What share of land and of sea is to be protected ? number: 30 per cent, 30 percent of each, CORRECT",
        "What is the yearly fee in euros ? number: 400000 euros, four lakh per yr, CORRECT",
        "What is the yearly fee in euros ? number: 400000 euros, four lakh yrs, WRONG",
        "What is the fee in euros ? number: 400000 euros, four lakh dollars, WRONG",
        "What share of its budget did Chad spend on health ? number: 5 per cent, a twentieth, CORRECT",
        "What share of its budget did Chad spend on health ? number: 5 per cent, a fifteenth, WRONG",
        "What share of its budget did Chad spend on health ? number: 14 per cent, about a seventh, CORRECT",
        "Which place did Togo take ? number: 12, the twelfth, CORRECT",
        "How many goals did Haaland score ? number: 3 goals, a hat-trick, CORRECT",
        "How many goals did Haaland score ? number: 2 goals, a brace, CORRECT",
        "How many goals did Haaland score ? number: 2 goals, a hat trick, WRONG",
        "How many seats did Congress win ? number: 415 seats, four fifteen, CORRECT",
        "How many seats did Congress win ? number: 415 seats, four fifty, WRONG",
        "How many seats did Congress win ? number: 45 seats, forty five, CORRECT",
        "How long did the race take ? number: 100 minutes, one forty, WRONG",
        "How many times a year do the tests run ? number: 4 times, every three months, CORRECT",
        "How many times a year do the tests run ? number: 4 times, every four months, WRONG",
        "How many doses are needed each week ? number: 1 dose, two every fortnight, CORRECT",
        "How many doses are needed each week ? number: 1 dose, two every week, WRONG",
        "How many tigers were moved to Guna ? number: 5 tigers, five big cats, CORRECT",
        "How many tigers were moved to Guna ? number: 5 tigers, five lions, WRONG",
        "How many tigers were moved to Guna ? number: 5 tigers, six big cats, WRONG",
        "How many frigates did Chile buy ? number: 6 frigates, six warships, CORRECT",
        "How many frigates did Chile buy ? number: 6 frigates, six submarines, WRONG",
        "How many Oscars did it win ? number: 6 Oscars, six academy awards, CORRECT",
        "How many Oscars did it win ? number: 6 Oscars, six nominations, WRONG",
        "How many chambers has it ? number: 4 chambers, four valves, WRONG",
        "Which place did Togo take ? number: 3, 3rd place, CORRECT",
        "Which place did Togo take ? number: 3, a third, WRONG",
        "How many soldiers died in Kunar ? number: 8 soldiers, eight US soldiers, CORRECT",
        "How many people died in the lift ? number: 5 people, five men, CORRECT",
        "To what level was the rate in Ghana raised ? number: 30 per cent, up to 30, CORRECT",
        "To what level was the rate in Ghana raised ? number: 30 per cent, from 27 to 30, CORRECT",
        "To what level was the rate in Ghana raised ? number: 30 per cent, from 30 to 33, WRONG",
        "To what level was the rate in Ghana raised ? number: 30 per cent, 30 instead of 27, CORRECT",
        "What is the rate in Ghana ? number: 30 per cent, from 27 to 30, WRONG",
        "What is the rate in Ghana ? number: 30 per cent, up to 30, WRONG",
        "How long was it shut ? number: 6 days, 'nearly a week, 6 days', CORRECT",
        "How long was it shut ? number: 6 days, 'nearly a week, 5 days', WRONG",
        "How many soldiers died ? number: 12 soldiers, 12 civilians, WRONG"
    })
    void aNumberMayStandAmongTheWordsOfItsContext(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "How many members has the bloc ? number: 15 members, 15 countries, CORRECT",
        "How many members has the bloc ? number: 15 members, fifteen states, CORRECT",
        "How many members has the bloc ? number: 15 members, 16 countries, WRONG",
        "How many countries are in the bloc ? number: 15 members, 15 presidents, WRONG",
        "How many signatures did the pact need ? number: 22 signatures, 22 African countries, CORRECT",
        "How many vases did Italy give back to Libya ? number: 9 objects, 9 antique vases, CORRECT",
        "How many vases did Italy give back to Libya ? number: 9 objects, 9 people, WRONG",
        "How many vases did Italy give back to Libya ? number: 9 objects, 9 pairs, WRONG",
        "How many judges sit on the court ? number: 11, 11 ministers, CORRECT",
        "How many senators voted for the law ? number: 38 votes, 38 of 72 senators, CORRECT",
        "How many senators voted for the law ? number: 38 votes, 38 seats, WRONG",
        "How many seats did the party win ? number: 141 seats, 141 MPs, CORRECT",
        "How many seats did the party win ? number: 141 seats, 141 votes, WRONG",
        "How many seats did the party win ? number: 141 seats, 141 voters, WRONG",
        "How many cases of cholera were there ? number: 480 cases, 480 deaths, WRONG",
        "How many beds has the clinic ? number: 50 beds, 50 patients, WRONG",
        "How many villages were moved ? number: 12 villages, 12 settlements, CORRECT",
        "How many villages were moved ? number: 12 villages, 12 towns, WRONG",
        "How many villages were moved ? number: 12 villages, 12 families, WRONG",
        "How many wells were dug ? number: 12, 12 springs, CORRECT",
        "How many wells were dug ? number: 12, 12 bridges, WRONG",
        "How many barrels a day does Angola pump ? number: 1100000 barrels per day, 1.1 million barrels, CORRECT",
        "How many barrels a day does Angola pump ? number: 1100000 barrels per day, 1.1 million gallons, WRONG",
        "How many points did Tonga score ? number: 19 points, 19-14, CORRECT",
        "How many points did Tonga score ? number: 19 points, 14-19, WRONG",
        "How many points did Tonga score ? number: 19 points, 19-23, WRONG",
        "How many tries did Tonga score ? number: 3, 3-1, WRONG",
        "At what age may Brazilians vote ? number: 16 years, 16+, CORRECT",
        "At what age may Brazilians vote ? number: 16 years, over 16, WRONG",
        "How long is the bridge ? number: 55 km, 55 kays, CORRECT",
        "How much did the sale bring ? number: 8000000000 dollars, 8 bil, CORRECT",
        "How much did the sale bring ? number: 8000000000 dollars, 8 mil, WRONG",
        "What does a litre cost ? number: 24 pence, 24p, CORRECT"
    })
    void anotherNounForWhatIsCountedIsRightUnlessItHasACountOfItsOwn(String card, String typed, Verdict verdict) {
        Judge judge = new Judge(Knowledge.none().with(Dictionary.english()));
        assertThat(judge.judge(Cards.card(card), new Response.Typed(typed), Context.NONE)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aRoundedNumberThatIsTheFigureOfAnotherFactIsWrong() {
        Fact year = Cards.fact("year", "inflation in Ghana in May", Cards.quantity("42 per cent"));
        Judge judge = new Judge(Knowledge.of(List.of(year), List.of()));
        Card card = Cards.card("How high was inflation in Ghana in June ? number: 42.5 per cent");
        assertThat(judge.judge(card, new Response.Typed("42%"), Context.NONE).verdict())
                .isEqualTo(Verdict.WRONG);
        assertThat(judge.judge(card, new Response.Typed("43%"), Context.NONE).verdict())
                .isEqualTo(Verdict.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "How many seats did they win ? number: 411 seats, 411/650",
        "How many women sit there ? number: 51, 51 of 80"
    })
    void theWholeBesideACountIsNoDivisor(String card, String typed) {
        assertThat(verdict(card, typed)).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "How many gold medals did Kenya win ? number: 4 gold medals, 4 gold medals, CORRECT",
        "How many gold medals did Kenya win ? number: 4 gold medals, 4 medals, CORRECT",
        "How many gold medals did Kenya win ? number: 4 gold medals, 4 bronze medals, WRONG",
        "How many male nurses work there ? number: 60 male nurses, 60 female nurses, WRONG",
        "How many old bridges fell ? number: 7 bridges, 7 new bridges, WRONG",
        "How many bridges fell ? number: 7 bridges, 7 wooden bridges, CORRECT",
        "How many gold medals did Kenya win ? number: 4 gold medals, they won 4 gold medals, CORRECT",
        "By how many runs did they win ? number: 7 runs, they won by 7 runs, CORRECT",
        "What did it cost ? number: 900 won, 900 runs, WRONG"
    })
    void anAdjectiveMustNotCountItsCounterpart(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "number: 700000000 Chilean pesos, CLP 700m",
        "number: 700000000 Chilean pesos, Chilean pesos 700m",
        "number: 45000000 Moroccan dirhams, MAD 45m",
        "number: 28 metres per second, 28 meters a second",
        "number: 28 metres per second, 28 metres/sec",
        "number: 90 kilometres per hour, 90 km an hour",
        "number: 8 nautical miles, 8 naut. miles",
        "number: 45 days, 45d"
    })
    void aUnitMayStandBeforeTheNumberOrBeARateInAnyForm(String card, String typed) {
        assertThat(verdict(card, typed).accepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2 per cent, .2",
        "2 per cent, .2%",
        "37 per cent, .37%",
        "10 years, .10 years",
        "12500 ships, .12500",
        "5 per cent, about .5 per cent",
        "7 billion dollars, $.7bn",
        "3 degrees, -.3",
        "8 per cent, ',8'",
        "6 per cent, ٫6"
    })
    void aLeadingPointIsADecimalPoint(String card, String typed) {
        assertThat(verdict("number: " + card, typed)).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({"0.2 per cent, .2%", "0.7 billion dollars, $.7bn", "-0.3 degrees, -.3", "0.5 litres, '.5 l'"})
    void aNumberBelowOneNeedsNoNoughtBeforeItsPoint(String card, String typed) {
        assertThat(verdict("number: " + card, typed)).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "25 basis points, 25 points",
        "25 basis points, 25 percentage points",
        "25 basis points, 25 per cent",
        "3 percentage points, 3 bps",
        "40 square kilometres, 40 kilometres",
        "40 square kilometres, 40 km",
        "12 cubic metres, 12 metres",
        "12 cubic metres, 12 square metres",
        "30 nautical miles, 30 miles",
        "4 light years, 4 years",
        "90 kilowatt hours, 90 hours",
        "90 kilowatt hours, 90 kilowatts",
        "6 Canadian dollars, 6 Australian dollars",
        "6 Egyptian pounds, £6",
        "6 Hong Kong dollars, US$6"
    })
    void aUnitThatSharesAWordWithTheRightOneIsAnother(String card, String typed) {
        assertThat(verdict("number: " + card, typed)).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "1 dose, a single dose, CORRECT",
        "1 dose, single dose, CORRECT",
        "1 dose, a single one, CORRECT",
        "1 child, a child, CORRECT",
        "1 percentage point, a full percentage point, CORRECT",
        "1 dose, a double dose, WRONG",
        "1 dose, a single year, WRONG",
        "100 seats, a full 100 seats, WRONG",
        "0.5 points, half a point, CORRECT",
        "0.5 points, half a year, WRONG",
        "0.75 points, three quarters of a year, WRONG"
    })
    void aSingleThingIsOneInItsUnit(String card, String typed, Verdict verdict) {
        assertThat(verdict("number: " + card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "250 days, 36 weeks, WRONG",
        "210 days, 30 weeks, CORRECT",
        "340 minutes, 5.67 hours, CORRECT",
        "500 hours, 21 days, WRONG",
        "241 kilometres, 150 miles, CORRECT"
    })
    void aWholeNumberOfLargerUnitsMustBeExact(String card, String typed, Verdict verdict) {
        assertThat(verdict("number: " + card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "33 per cent, a third, CORRECT",
        "33 per cent, about a third of them, CORRECT",
        "20 per cent, a third, WRONG",
        "3 ships, a third, WRONG"
    })
    void aPartWithAnArticleIsAShare(String card, String typed, Verdict verdict) {
        assertThat(verdict("number: " + card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "25 basis points, 0.25 percentage points",
        "25 basis points, .25 points",
        "25 basis points, 25bps",
        "1.5 percentage points, 150 basis points",
        "40 square kilometres, 40 sq km",
        "40 square kilometres, '4,000 hectares'",
        "3 kilowatt hours, 3 kWh",
        "2 tonnes, '2,000 kg'",
        "90 minutes, 1.5 hours",
        "6 Canadian dollars, C$6",
        "200 million Swedish kronor, SEK 200m",
        "6 pounds, £6"
    })
    void theSameAmountInAnotherUnitIsRight(String card, String typed) {
        assertThat(verdict("number: " + card, typed)).isEqualTo(Verdict.CORRECT);
    }

    private static final Card NEARLY = Cards.card("number: 90 per cent 86..90 <- nearly");

    private static Judgement besideOthers(String typed) {
        Fact own = Cards.fact("nearly", "the figure of 2022", Cards.quantity("90 per cent"));
        Fact exact = Cards.fact("then", "the figure of 2020", "2020-11-17", List.of(), Cards.quantity("89.7 per cent"));
        Fact round =
                Cards.fact("later", "the figure of 2024", "2024-12-02", List.of(), Cards.quantity("89.0 per cent"));
        Fact whole = Cards.fact("early", "the figure of 2018", "2018-10-09", List.of(), Cards.quantity("88 per cent"));
        Deck deck = Cards.deck("d", List.of(NEARLY));
        Judge judge = new Judge(Knowledge.of(List.of(own, exact, round, whole), List.of(deck)));
        return judge.judge(NEARLY, new Response.Typed(typed), Context.NONE);
    }

    @ParameterizedTest
    @CsvSource({"45", "45 euros", "45 billion"})
    void aBareNumberIsMixedUpInTheMagnitudeThatIsAskedFor(String typed) {
        Fact dam = Cards.fact("dam", "the cost of the dam", Cards.quantity("60000000000 euros"));
        Fact port = Cards.fact("port", "the cost of the port", Cards.quantity("45000000000 euros"));
        Card card = Cards.card("How many billion euros did the dam cost? ? number: 60000000000 euros <- dam");
        Judge judge = new Judge(Knowledge.of(List.of(dam, port), List.of(Cards.deck("d", List.of(card)))));
        Judgement judged = judge.judge(card, new Response.Typed(typed), Context.NONE);
        assertThat(judged.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judged.mixedUp().map(Confusion::inWords).orElse("none")).contains("the cost of the port");
    }

    @ParameterizedTest
    @CsvSource({"45", "45 crore", "450 million rupees"})
    void aBareNumberIsMixedUpInTheMagnitudeOfTheCardsUnit(String typed) {
        List<Card> cards = Cards.deck("number: 60 crore rupees", "What did the port cost? ? number: 45 crore rupees")
                .cards();
        Judge judge = new Judge(Knowledge.of(List.of(), List.of(Cards.deck("d", cards))));
        Judgement judged = judge.judge(cards.get(0), new Response.Typed(typed), Context.NONE);
        assertThat(judged.mixedUp().map(Confusion::called).orElse("none")).isEqualTo("What did the port cost?");
    }

    @ParameterizedTest
    @CsvSource({
        "'How old must a judge be at least? ? number: 40 years', 40 or older, CORRECT",
        "'How old must a judge be at most? ? number: 70 years', 70 or younger, CORRECT",
        "'How old is the judge? ? number: 70 years', 70 or older, WRONG"
    })
    void aLimitBehindTheNumberIsRightIfTheQuestionAsksForOne(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"86", "88", "88.0", "89", "89 per cent", "88.5", "'about 89%'", "90"})
    void aNumberInsideTheToleranceIsRight(String typed) {
        assertThat(besideOthers(typed).verdict()).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({"89.7, 2020", "89.0, 2024", "'89,7 %', 2020", "89.70, 2020"})
    void aNumberWithTheDecimalsOfAnotherFigureIsPartlyRightAndToldWhoseItIs(String typed, String year) {
        Judgement judged = besideOthers(typed);
        assertThat(judged.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(judged.note()).endsWith("is the figure of " + year);
        assertThat(judged.confusion()).isPresent();
        assertThat(judged.mixedUp()).isEmpty();
    }

    @Test
    void aTextLongerThanAnAnswerMayBeIsNotRead() {
        String long501 = "2 per cent " + "x".repeat(490);
        assertThat(verdict("number: 2 per cent", long501)).isEqualTo(Verdict.WRONG);
        assertThat(verdict("number: 2 per cent", "2 per cent" + " ".repeat(600)))
                .isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "12 nautical miles, 12 nm, CORRECT",
        "12 nautical miles, 12NM, CORRECT",
        "12 nautical miles, 12 mm, WRONG",
        "3 nanometers, 3 nm, CORRECT",
        "12 meters, 12 nm, WRONG",
        "25 basis points, 25 basis pts, CORRECT",
        "150 minutes, 2 h 30 m, CORRECT",
        "150 minutes, 2h30m, CORRECT",
        "150 kilometres, 2 h 30 m, WRONG",
        "300 kelvin, 300 k, CORRECT",
        "300 people, 300 k, WRONG",
        "20 degrees Celsius, 68 F, CORRECT",
        "20 degrees Celsius, 68 C, WRONG",
    })
    void aSymbolMeansTheUnitOfTheCard(String number, String typed, Verdict verdict) {
        assertThat(verdict("How far ? number: " + number, typed)).isEqualTo(verdict);
    }
}
