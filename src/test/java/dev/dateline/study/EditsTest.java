package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.LibrarySnapshot;
import dev.dateline.study.Edits.Move;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    private static Edits edits(List<Card> before, List<Card> now) {
        LibraryFingerprint old = LibraryFingerprint.of(before);
        return Edits.between(new LibrarySnapshot("home", old.digest(), old.cards()), LibraryFingerprint.of(now));
    }

    private static CardId id(String text) {
        return Cards.head(text).id();
    }

    @Test
    void theSameCardsInAnotherOrderAreTheSameLibrary() {
        Card one = Cards.typed("a", "Who?", "Lund");
        Card other = Cards.number("b", 43, "votes");
        Card choice = Cards.single("c", List.of("red", "blue"), 0);
        Card turned = Cards.single("c", List.of("blue", "red"), 1);
        assertThat(LibraryFingerprint.of(List.of(one, other, choice)).digest())
                .isEqualTo(LibraryFingerprint.of(List.of(turned, other, one)).digest())
                .isNotEqualTo(LibraryFingerprint.of(List.of(one, other)).digest());
        assertThat(edits(List.of(one, choice), List.of(turned, one)).isEmpty()).isTrue();
    }

    @Test
    void everyKindOfCardShowsWhetherItsAnswerIsAnother() {
        List<Card> before = List.of(
                Cards.person("person", "Ada Lund", "Lund"),
                Cards.number("number", 43, "votes"),
                Cards.date("date", "2022-05"),
                Cards.single("single", List.of("red", "blue"), 0),
                Cards.statement("statement", true),
                Cards.ordering("ordering", "one", "two", "three"),
                Cards.matching("matching", "Lund", "opened it", "Berg", "opposed it"),
                Cards.cloze("cloze", "It opened in ", "May", " of 2022."),
                Cards.recall("recall", "It burnt down."));
        List<Card> now = List.of(
                Cards.person("person", "Ida Berg", "Berg"),
                Cards.number("number", 44, "votes"),
                Cards.date("date", "2022-06"),
                Cards.single("single", List.of("red", "blue"), 1),
                Cards.statement("statement", false),
                Cards.ordering("ordering", "two", "one", "three"),
                Cards.matching("matching", "Lund", "opposed it", "Berg", "opened it"),
                Cards.cloze("cloze", "It opened in ", "June", " of 2022."),
                Cards.recall("recall", "Nobody wanted to pay for it."));
        assertThat(edits(before, now).reanswered()).hasSize(before.size());
        assertThat(edits(before, before).isEmpty()).isTrue();
    }

    @Test
    void anEditedQuestionIsNotAChangedAnswer() {
        Edits edits = edits(
                List.of(Cards.typed("a", "Who was mayor?", "Lund"), Cards.number("b", 43, "votes")),
                List.of(Cards.typed("a", "Who was mayor in May?", "Lund"), Cards.number("b", 40, "votes")));
        assertThat(edits.edited()).containsExactly(id("a"));
        assertThat(edits.reanswered()).containsExactly(new Edits.Reanswered(id("b"), "43 votes", "40 votes"));
    }

    @ParameterizedTest
    @CsvSource({
        "Åsa Lind, åsa lind., true",
        "Motegi, Motegy, true",
        "Strand and Sons, Strand & Sons, true",
        "the Coast Institute, the Coats Institute, true",
        "Abe, Ade, false",
        "87.3 per cent, 89.0 per cent, false",
        "May 2022, May 2023, false",
        "increased, decreased, false",
        "Thailand, Cambodia, false"
    })
    void aSlipOfThePenIsNoOtherAnswer(String was, String is, boolean slip) {
        assertThat(Likeness.isSlip(was, is)).isEqualTo(slip);
    }

    @Test
    void aCardThatIsThereToTheLetterHasMoved() {
        Edits edits = edits(
                List.of(
                        Cards.typed("talks/a", "Who was mayor of Norrvik?", "Lund"),
                        Cards.typed("talks/b", "Who built the harbour?", "Strand")),
                List.of(
                        Cards.typed("talks/a", "Who was mayor of Norrvik?", "Lund"),
                        Cards.typed("more/b", "Who built the harbour?", "Strand")));
        assertThat(edits.moved()).containsExactly(new Move(id("talks/b"), id("more/b")));
        assertThat(edits.fresh()).isEmpty();
        assertThat(edits.orphaned()).isEmpty();
    }

    @Test
    void ofTwoTwinsTheOneOfTheSameNameIsMeantAndElseNone() {
        Card old = Cards.typed("talks/a", "Who was mayor of Norrvik?", "Lund");
        Card twin = Cards.typed("more/x", "Who was mayor of Norrvik?", "Lund");
        Card other = Cards.typed("more/y", "Who was mayor of Norrvik?", "Lund");
        Card named = Cards.typed("new/a", "Who was mayor of Norrvik?", "Lund");
        assertThat(edits(List.of(old), List.of(twin, other, named)).moved())
                .containsExactly(new Move(id("talks/a"), id("new/a")));
        Edits doubtful = edits(List.of(old), List.of(twin, other));
        assertThat(doubtful.moved()).isEmpty();
        assertThat(doubtful.likely()).hasSize(1);
    }

    @Test
    void aCardThatLooksLikeOneThatIsGoneIsOfferedOnce() {
        Edits edits = edits(
                List.of(Cards.typed("a", "Who was the mayor of Norrvik in May 2022?", "Lund")),
                List.of(
                        Cards.typed("b", "Who was mayor of Norrvik in 2022?", "Lund"),
                        Cards.typed("c", "Which firm built the old pier?", "Strand")));
        assertThat(edits.likely()).containsExactly(new Move(id("a"), id("b")));
        assertThat(edits.fresh()).containsExactly(id("b"), id("c"));
        assertThat(edits.orphaned()).containsExactly(id("a"));
    }
}
