package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.DOWN;
import static dev.dateline.terminal.Event.Key.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionViewTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final List<Integer> FOUR = List.of(3, 1, 0, 2);
    private static final List<Integer> THREE = List.of(1, 2, 0);

    private static Frame drawn(Card card, List<String> lines, AnswerForm form, int columns, int rows) {
        Page page = new Page(THEME, columns, rows);
        page.header("Port Selwyn's harbour", page.narrow() ? "7/24" : "card 7 of 24");
        QuestionView.draw(page, card, lines, form);
        page.key("tab", "keys");
        return page.frame(0);
    }

    private static List<String> laid(List<String> written, List<Integer> order) {
        return order.stream().map(written::get).toList();
    }

    private static void golden(String name, Card card, List<String> lines, AnswerForm form) throws Exception {
        Golden.matches("question-" + name, Golden.text(drawn(card, lines, form, 80, 24)));
        Golden.matches("question-" + name + "-small", Golden.text(drawn(card, lines, form, 40, 12)));
    }

    @Test
    void aTypedLine() throws Exception {
        golden("date", SampleCards.date(), List.of(), Press.into(AnswerForm.Line.EMPTY, "February 2019"));
    }

    @Test
    void aChoice() throws Exception {
        Card card = SampleCards.choice();
        golden(
                "choice",
                card,
                laid(card.answer().offered(), FOUR),
                Press.into(AnswerForm.Choice.of(FOUR, false, false, true), DOWN, DOWN));
    }

    @Test
    void severalChoices() throws Exception {
        Card card = SampleCards.several();
        AnswerForm form = Press.into(new AnswerForm.Several(FOUR, 0, Set.of()), "1", DOWN, " ");
        golden("several", card, laid(card.answer().offered(), FOUR), form);
    }

    @Test
    void aStatement() throws Exception {
        golden("statement", SampleCards.statement(), List.of(), AnswerForm.Choice.of(List.of(0, 1), true, false, true));
    }

    @Test
    void linesToBePutInOrder() throws Exception {
        AnswerForm form = Press.into(new AnswerForm.Ordered(THREE, 0, false), " ", DOWN);
        golden("ordering", SampleCards.ordering(), List.of(), form);
    }

    @Test
    void pairs() throws Exception {
        List<String> rights = laid(SampleCards.matching().answer().offered(), THREE);
        golden("matching", SampleCards.matching(), rights, Press.into(AnswerForm.Pairs.of(THREE), "3"));
    }

    @Test
    void holesAreFilledInPlace() throws Exception {
        golden("cloze", SampleCards.cloze(), List.of(), Press.into(AnswerForm.Holes.of(2), "Nov 2018", ENTER, "41"));
    }

    @Test
    void aRecallCardBeforeAndAfter() throws Exception {
        golden("recall", SampleCards.recall(), List.of(), new AnswerForm.Recall(false));
        golden("recall-shown", SampleCards.recall(), List.of(), new AnswerForm.Recall(true));
    }

    @Test
    void theCursorIsAfterTheTypedText() {
        Frame frame = drawn(SampleCards.date(), List.of(), Press.into(AnswerForm.Line.EMPTY, "Feb"), 80, 24);
        String row = frame.rows().get(frame.cursor().row()).toString();
        assertThat(row.substring(0, frame.cursor().column())).endsWith("Feb");
    }

    @Test
    void theCursorIsInItsHoleOnAnyLine() {
        AnswerForm form = Press.into(AnswerForm.Holes.of(2), "November 2018", ENTER, "412");
        Frame frame = drawn(SampleCards.cloze(), List.of(), form, 40, 12);
        String row = frame.rows().get(frame.cursor().row()).toString();
        assertThat(row.substring(0, frame.cursor().column())).endsWith("412");
    }

    @Test
    void aLongLineKeepsItsCursorOnTheScreen() {
        AnswerForm form = Press.into(AnswerForm.Line.EMPTY, "東京".repeat(40), "!");
        Frame frame = drawn(SampleCards.date(), List.of(), form, 40, 12);
        assertThat(frame.cursor().column()).isBetween(30, 39);
        assertThat(frame.rows()).allSatisfy(row -> assertThat(Wrap.width(row)).isLessThanOrEqualTo(40));
    }

    @Test
    void hostileTextOfADeckIsShownHarmlessly() {
        Card card = new Card(
                SampleCards.head("evil"), "Red \u001b[31m or \u202Eright\u202C?\u0007", new Answer.Recall("x"));
        Frame frame = drawn(card, List.of(), new AnswerForm.Recall(false), 80, 24);
        assertThat(Golden.text(frame)).contains("Red").doesNotContain("\u001b", "\u202E", "\u0007");
    }

    @Test
    void tooSmallAWindowSaysSo() {
        Frame frame = drawn(SampleCards.date(), List.of(), AnswerForm.Line.EMPTY, 30, 8);
        assertThat(Golden.text(frame)).contains("too small").contains("40 columns");
    }
}
