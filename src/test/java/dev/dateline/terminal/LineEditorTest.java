package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.BACKSPACE;
import static dev.dateline.terminal.Event.Key.CLEAR_LINE;
import static dev.dateline.terminal.Event.Key.CLEAR_TO_END;
import static dev.dateline.terminal.Event.Key.DELETE;
import static dev.dateline.terminal.Event.Key.DELETE_WORD;
import static dev.dateline.terminal.Event.Key.END;
import static dev.dateline.terminal.Event.Key.HOME;
import static dev.dateline.terminal.Event.Key.LEFT;
import static dev.dateline.terminal.Event.Key.RIGHT;
import static dev.dateline.terminal.Event.Key.UP;
import static dev.dateline.terminal.Event.Key.WORD_LEFT;
import static dev.dateline.terminal.Event.Key.WORD_RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEditorTest {
    private static LineEditor typed(Object... pressed) {
        return Press.into(LineEditor.EMPTY, pressed);
    }

    @Test
    void typedCharactersAreInsertedAtTheCursor() {
        assertThat(typed("Wng", LEFT, LEFT, "a")).isEqualTo(new LineEditor("Wang", 2));
        assertThat(typed("ang", HOME, "W", END, " Yi")).isEqualTo(new LineEditor("Wang Yi", 7));
    }

    @Test
    void keysDeleteCharactersWordsAndLines() {
        assertThat(typed("Wangg", BACKSPACE).text()).isEqualTo("Wang");
        assertThat(typed("Wwang", HOME, DELETE, HOME, DELETE, "W").text()).isEqualTo("Wang");
        assertThat(typed("December 2019", DELETE_WORD).text()).isEqualTo("December ");
        assertThat(typed("December 2019", WORD_LEFT, CLEAR_TO_END).text()).isEqualTo("December ");
        assertThat(typed("nonsense", CLEAR_LINE, "sense").text()).isEqualTo("sense");
    }

    @Test
    void theCursorMovesByWords() {
        assertThat(typed("16 December 2022", WORD_LEFT, WORD_LEFT).cursor()).isEqualTo(3);
        assertThat(typed("16 December 2022", HOME, WORD_RIGHT, WORD_RIGHT).cursor())
                .isEqualTo(11);
    }

    @Test
    void nothingHappensAtTheEnds() {
        assertThat(typed(BACKSPACE, DELETE, LEFT, RIGHT, WORD_LEFT, WORD_RIGHT, UP))
                .isEqualTo(LineEditor.EMPTY);
    }

    @Test
    void aCharacterOfSeveralCodePointsIsOneForTheCursor() {
        assertThat(typed("Shinzo\u0304", BACKSPACE).text()).isEqualTo("Shinz");
        assertThat(typed("東\uD83D\uDDFC京", LEFT, BACKSPACE).text()).isEqualTo("東京");
    }

    @Test
    void aPasteBecomesOneHarmlessLine() {
        LineEditor line = typed(new Event.Pasted("December\r\n2019\t\u001b[31m\u0007"));
        assertThat(line).isEqualTo(new LineEditor("December 2019 [31m", 18));
        assertThat(typed(new Event.Pasted("one\rtwo\r\nthree")).text()).isEqualTo("one two three");
    }

    @Test
    void aLineEndsAtItsLimitAndNeverInHalfACharacter() {
        LineEditor line = typed(new Event.Pasted("x" + "\uD83D\uDDFC".repeat(1500)));
        assertThat(line.text()).hasSizeLessThanOrEqualTo(2000).endsWith("\uD83D\uDDFC");
    }
}
