package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerParserTest {
    private static final Card COLOUR = Cards.single("colour", List.of("red", "Dark green", "blue", "4"), 1);
    /** The choices as shown: 1 blue, 2 red, 3 4, 4 Dark green. */
    private static final Presentation COLOURS =
            new Presentation(List.of(2, 0, 3, 1), List.of("blue", "red", "4", "Dark green"));

    private static final Card SEVERAL =
            Cards.several("colours", List.of("red", "Dark green", "blue", "black, or nearly"), Set.of(0, 1));
    private static final Presentation SEVERAL_SHOWN =
            new Presentation(List.of(2, 0, 3, 1), List.of("blue", "red", "black, or nearly", "Dark green"));

    private static final Card ORDER = Cards.ordering("order", "dawn", "noon", "dusk");
    /** The items as shown: 1 dusk, 2 dawn, 3 noon. */
    private static final Presentation ORDER_SHOWN = new Presentation(List.of(2, 0, 1), List.of("dusk", "dawn", "noon"));

    private static final Card MATCH = Cards.matching("match", "Oslo", "Norway", "Bergen", "Norway", "Rome", "Italy");
    /** The right sides as shown: 1 Italy, 2 Norway, 3 Norway. */
    private static final Presentation MATCH_SHOWN =
            new Presentation(List.of(2, 0, 1), List.of("Italy", "Norway", "Norway"));

    private static Parsed read(Card card, Presentation shown, String line) {
        return AnswerParser.line(card, shown, false, line);
    }

    private static Parsed read(Card card, String line) {
        return read(card, Presentation.asWritten(card), line);
    }

    private static Parsed given(Response response) {
        return new Parsed.Given(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "d", "D", "4.", "d)", "(4)", "Dark green", "dark GREEN.", " dark  green "})
    void aChoiceIsPickedByNumberLetterOrText(String line) {
        assertThat(read(COLOUR, COLOURS, line)).isEqualTo(given(new Response.Picked(1)));
    }

    @Test
    void aNumberMeansThePlaceEvenIfAChoiceHasTheSameText() {
        assertThat(read(COLOUR, COLOURS, "3")).isEqualTo(given(new Response.Picked(3)));
        assertThat(read(COLOUR, COLOURS, "4")).isEqualTo(given(new Response.Picked(1)));
    }

    @Test
    void aChoiceIsFoundWithItsUnitAndWithout() {
        Card card =
                new Card(Cards.head("share"), "Which?", Answer.Choice.single(List.of("37", "60"), 0, true, "per cent"));
        assertThat(read(card, "60 per cent")).isEqualTo(given(new Response.Picked(1)));
        assertThat(read(card, "60")).isEqualTo(given(new Response.Picked(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "5", "e", "purple", "1 2", "-1", "99999999999"})
    void aTextThatIsNoChoiceIsInvalid(String line) {
        assertThat(read(COLOUR, COLOURS, line)).isInstanceOf(Parsed.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,4", "4, 2", "2 4", "b d", "bd", "24", "red, dark green", "red;Dark green", "2,2,4"})
    void severalArePickedByAList(String line) {
        assertThat(read(SEVERAL, SEVERAL_SHOWN, line)).isEqualTo(given(new Response.PickedSeveral(Set.of(0, 1))));
    }

    @Test
    void aSingleChoiceMayContainAComma() {
        assertThat(read(SEVERAL, SEVERAL_SHOWN, "black, or nearly"))
                .isEqualTo(given(new Response.PickedSeveral(Set.of(3))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,9", "red, purple", "all"})
    void aListWithAnyOtherTextIsInvalid(String line) {
        assertThat(read(SEVERAL, SEVERAL_SHOWN, line)).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void aStatementIsTrueOrFalse() {
        Card card = Cards.statement("opening", false);
        for (String yes : List.of("t", "T", "true", "True", "yes", "y")) {
            assertThat(read(card, yes)).isEqualTo(given(new Response.Claimed(true)));
        }
        for (String no : List.of("f", "false", "NO", "n")) {
            assertThat(read(card, no)).isEqualTo(given(new Response.Claimed(false)));
        }
        for (String neither : List.of("", "1", "maybe", "tr")) {
            assertThat(read(card, neither)).isInstanceOf(Parsed.Invalid.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 3 1", "2,3,1", "231", "b c a", "bca", "2 > 3 > 1", "dawn, noon, dusk"})
    void anOrderIsAllShownNumbersTheFirstItemFirst(String line) {
        assertThat(read(ORDER, ORDER_SHOWN, line)).isEqualTo(given(new Response.Ordered(List.of(0, 1, 2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2 3", "2 3 3", "2 3 1 1", "2 3 4", "x"})
    void anIncompleteOrderIsInvalid(String line) {
        assertThat(read(ORDER, ORDER_SHOWN, line)).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void pairsAreTheRightSidesNumbersForEachLeftInTurn() {
        assertThat(read(MATCH, MATCH_SHOWN, "2 3 1")).isEqualTo(given(new Response.Paired(List.of(0, 1, 2))));
        assertThat(read(MATCH, MATCH_SHOWN, "1,2,3")).isEqualTo(given(new Response.Paired(List.of(2, 0, 1))));
    }

    @Test
    void ofTwoEqualRightSidesEitherNumberMayBeGivenTwice() {
        assertThat(read(MATCH, MATCH_SHOWN, "2 2 1")).isEqualTo(given(new Response.Paired(List.of(0, 1, 2))));
        assertThat(read(MATCH, MATCH_SHOWN, "Norway, Norway, Italy"))
                .isEqualTo(given(new Response.Paired(List.of(0, 1, 2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "1 1 2", "2 2 2", "1 2 3 3", "1 2 4"})
    void incompletePairsAreInvalid(String line) {
        assertThat(read(MATCH, MATCH_SHOWN, line)).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void holesAreSeparatedByBars() {
        Card card = Cards.cloze("gaps", "In ", "May", " the ", "harbour", " opened.");
        assertThat(read(card, "May|harbour")).isEqualTo(given(new Response.Filled(List.of("May", "harbour"))));
        assertThat(read(card, " May | ")).isEqualTo(given(new Response.Filled(List.of("May", ""))));
        assertThat(read(card, "")).isEqualTo(given(new Response.Filled(List.of("", ""))));
        assertThat(read(card, "May")).isInstanceOf(Parsed.Invalid.class);
        assertThat(read(card, "May|harbour|June")).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void anEmptyLineAnswersATypedCard() {
        for (Card card : List.<Card>of(
                Cards.typed("a", "What?", "harbour"),
                Cards.person("b", "Ada Moe", "Moe"),
                Cards.number("c", 3, ""),
                Cards.date("d", "2022-12"))) {
            assertThat(read(card, "  ")).isEqualTo(given(new Response.Typed("")));
        }
    }

    @Test
    void anAnswerOfMoreThan500CharactersIsRefused() {
        Card text = Cards.typed("t", "What opened?", "harbour");
        assertThat(read(text, "x".repeat(500))).isInstanceOf(Parsed.Given.class);
        assertThat(read(text, "x".repeat(501)))
                .isEqualTo(new Parsed.Invalid("an answer has at most 500 characters; this one has 501"));
        Card holes = Cards.cloze("gaps", "In ", "May", " the ", "harbour", " opened.");
        assertThat(read(holes, "May|" + "1,2 ".repeat(200))).isInstanceOf(Parsed.Invalid.class);
        assertThat(read(holes, "May|" + "1,2 ".repeat(100))).isInstanceOf(Parsed.Given.class);
    }

    @Test
    void recallShowsTheAnswerFirstAndAsksThen() {
        Card card = Cards.recall("memory", "the harbour");
        Presentation none = Presentation.asWritten(card);
        assertThat(read(card, "")).isEqualTo(new Parsed.Reveal());
        assertThat(read(card, "y")).isInstanceOf(Parsed.Invalid.class);
        assertThat(AnswerParser.line(card, none, true, "Y")).isEqualTo(given(new Response.Recalled(true)));
        assertThat(AnswerParser.line(card, none, true, "no")).isEqualTo(given(new Response.Recalled(false)));
        assertThat(AnswerParser.line(card, none, true, "")).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void partsAreReadAsTheLineWouldBe() {
        assertThat(AnswerParser.parts(SEVERAL, SEVERAL_SHOWN, false, List.of("red", "4")))
                .isEqualTo(read(SEVERAL, SEVERAL_SHOWN, "2,4"));
        assertThat(AnswerParser.parts(ORDER, ORDER_SHOWN, false, List.of("2", "3", "1")))
                .isEqualTo(read(ORDER, ORDER_SHOWN, "2 3 1"));
        assertThat(AnswerParser.parts(MATCH, MATCH_SHOWN, false, List.of("2", "3", "1")))
                .isEqualTo(read(MATCH, MATCH_SHOWN, "2 3 1"));
        Card gaps = Cards.cloze("gaps", "In ", "May", " the ", "harbour", " opened.");
        assertThat(AnswerParser.parts(gaps, Presentation.asWritten(gaps), false, List.of("a|b", "")))
                .isEqualTo(given(new Response.Filled(List.of("a|b", ""))));
    }

    @Test
    void shownNumbersAreReadAsTheItemsOfTheCard() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Card card = Cards.ordering("order", "a1", "b1", "c1", "d1", "e1");
            Presentation shown = Presentation.shuffled(card, random);
            List<String> numbers = new ArrayList<>();
            List<String> letters = new ArrayList<>();
            for (int index = 0; index < 5; index++) {
                numbers.add(Presentation.numberOf(shown.placeOf(index)));
                letters.add(String.valueOf((char) ('a' + shown.placeOf(index))));
            }
            Parsed solved = given(new Response.Ordered(List.of(0, 1, 2, 3, 4)));
            assertThat(read(card, shown, String.join(" ", numbers)))
                    .as("seed %d", seed)
                    .isEqualTo(solved);
            assertThat(read(card, shown, String.join("", letters)))
                    .as("seed %d", seed)
                    .isEqualTo(solved);
        }
    }

    @Test
    void noLineBreaksTheParser() {
        String alphabet = "0123456789abcdzA,;|> .()[]\"t\u00e9\u0301\ud83d\ude00\u0000";
        List<Card> cards = List.<Card>of(
                COLOUR,
                SEVERAL,
                ORDER,
                MATCH,
                Cards.cloze("g", "x", "y"),
                Cards.recall("r", "a"),
                Cards.statement("s", true));
        for (long seed = 0; seed < 2000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                line.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (Card card : cards) {
                assertThat(read(card, line.toString()))
                        .as("seed %d: %s", seed, line)
                        .isNotNull();
            }
        }
    }
}
