package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private VirtualScreen virtual;
    private Screen screen;

    @BeforeEach
    void enter() throws Exception {
        virtual = new VirtualScreen(40, 12);
        screen = new Screen(virtual.terminal(), SeenScreen.THEME);
    }

    @AfterEach
    void leave() throws Exception {
        screen.close();
        virtual.close();
    }

    private static Frame frame(String... rows) {
        return new Frame(Stream.of(rows).map(AttributedString::new).toList(), Frame.Cursor.HIDDEN);
    }

    private List<Event> take(int count) throws InterruptedException {
        List<Event> events = new ArrayList<>();
        while (events.size() < count) {
            events.add(screen.take());
        }
        return events;
    }

    @Test
    void aFrameIsShownAndTheNextReplacesIt() throws Exception {
        screen.paint(frame("first", "second"));
        assertThat(virtual.await(text -> text.startsWith("first\nsecond\n\n"))).doesNotContain("third");
        screen.paint(frame("third"));
        assertThat(virtual.await(text -> text.startsWith("third\n\n"))).doesNotContain("second");
    }

    @Test
    void aLinkIsWrittenInItsPlaceAndTheScreenIsAsBefore() throws Exception {
        AttributedString text = new AttributedString("example.org");
        Frame.Link link = new Frame.Link(1, 2, text, "https://example.org/#:~:text=a");
        Frame frame = new Frame(
                List.of(new AttributedString("  first"), new AttributedString("  example.org")),
                List.of(link),
                new Frame.Cursor(0, 4));
        screen.paint(frame);
        assertThat(virtual.await(shown -> shown.contains("example.org"))).startsWith("  first\n  example.org\n\n");
        assertThat(virtual.written())
                .containsOnlyOnce("\u001b]8;;https://example.org/#:~:text=a\u001b\\example.org\u001b]8;;\u001b\\");
        assertThat(virtual.cursor()).containsExactly(4, 0);
        screen.paint(frame("  next"));
        assertThat(virtual.await(shown -> shown.startsWith("  next\n\n"))).doesNotContain("example");
    }

    @Test
    void allIsDrawnAgainAfterJoinedEmojiWhoseWidthTerminalsCountDifferently() throws Exception {
        screen.paint(frame("same", "a\ud83d\udc69\u200d\ud83d\udc67b"));
        virtual.await(shown -> shown.startsWith("same\n"));
        int before = virtual.written().length();
        screen.paint(frame("same", "43"));
        virtual.await(shown -> shown.startsWith("same\n43\n"));
        assertThat(virtual.written().substring(before)).contains("same");
    }

    @Test
    void theCursorIsInTheTypedText() {
        screen.paint(
                new Frame(List.of(AttributedString.EMPTY, new AttributedString("  Wang")), new Frame.Cursor(1, 6)));
        assertThat(virtual.cursor()).containsExactly(6, 1);
    }

    @Test
    void anInverseRowLeavesNothingOnTheEmptyRowBelow() {
        screen.paint(new Frame(
                List.of(new AttributedString(" ".repeat(40), AttributedStyle.INVERSE), AttributedString.EMPTY),
                Frame.Cursor.HIDDEN));
        long[] cells = virtual.cells();
        assertThat(ScreenTerminal.cellInverse(cells[39])).as("the bar itself").isTrue();
        assertThat(ScreenTerminal.cellInverse(cells[79]))
                .as("the cell below its end")
                .isFalse();
    }

    @Test
    void keysTypedWhileTheProgramStartedArrive() throws Exception {
        virtual.type("2");
        assertThat(take(1)).containsExactly(new Event.Typed("2"));
    }

    @Test
    void onlyEscActsInAWindowThatIsTooSmall() throws Exception {
        virtual.resize(30, 10);
        assertThat(take(1)).containsExactly(new Event.Redraw());
        screen.post(new Event.Typed("q"));
        screen.post(new Event.Press(Event.Key.ENTER));
        screen.post(new Event.Press(Event.Key.ESCAPE));
        assertThat(take(1)).containsExactly(new Event.Press(Event.Key.ESCAPE));
    }

    @Test
    void keysTypedAheadOfAViewAreForgottenAndOtherEventsAreNot() throws Exception {
        screen.post(new Event.Typed("y"));
        screen.post(new Event.Press(Event.Key.ENTER));
        screen.post(new Event.Redraw());
        screen.dropKeysTypedAhead();
        screen.post(new Event.Typed("still too soon"));
        Thread.sleep(Screen.BLINK_MILLIS + 10);
        screen.post(new Event.Typed("z"));
        assertThat(take(2)).containsExactly(new Event.Redraw(), new Event.Typed("z"));
    }

    @Test
    void aPasteIsOneEventAndAnswersNothing() throws Exception {
        virtual.type("\033[200~December 2019\r2\r\033[201~j");
        assertThat(take(2)).containsExactly(new Event.Pasted("December 2019\r2\r"), new Event.Typed("j"));
    }

    @Test
    void theBackgroundIsReadAndLaterKeysArrive() throws Exception {
        List<Boolean> light = new ArrayList<>();
        screen.askGround(light::add);
        assertThat(virtual.written()).contains(Ground.QUESTION);
        virtual.type("\033]11;rgb:ffff/ffff/ffff\007x\033]11;rgb:0/0/0\033\\y");
        assertThat(take(4))
                .containsExactly(new Event.Redraw(), new Event.Typed("x"), new Event.Redraw(), new Event.Typed("y"));
        assertThat(light).containsExactly(true, false);
    }

    @Test
    void leavingAtOnceWaitsForTheAnswerSoThatTheShellDoesNotGetIt() throws Exception {
        screen.askGround(light -> {});
        virtual.type("q");
        assertThat(take(1)).containsExactly(new Event.Typed("q"));
        virtual.type("\033]11;rgb:0/0/0\007");
        screen.close();
        assertThat(virtual.terminal().reader().peek(1)).isNegative();
    }

    @Test
    void anInvalidColourIsIgnored() throws Exception {
        screen.askGround(light -> {
            throw new AssertionError("no ground was told");
        });
        virtual.type("\033]11;none\007x");
        assertThat(take(1)).containsExactly(new Event.Typed("x"));
    }

    @Test
    void arrowsComeInBothDialects() throws Exception {
        virtual.type("\033[A\033OB\033[1;5D\033[1;2A");
        assertThat(take(4))
                .containsExactlyElementsOf(
                        Press.keys(Event.Key.UP, Event.Key.DOWN, Event.Key.WORD_LEFT, Event.Key.MOVE_UP));
    }

    @Test
    void aLoneEscapeIsAKey() throws Exception {
        virtual.type("\033");
        assertThat(take(1)).containsExactlyElementsOf(Press.keys(Event.Key.ESCAPE));
    }

    @Test
    void ctrlCEndsAllScreensAsAByteAndAsASignal() throws Exception {
        virtual.type("\003");
        assertThatThrownBy(() -> screen.take()).isInstanceOf(Quit.class);
        virtual.terminal().raise(Signal.INT);
        assertThatThrownBy(() -> screen.take()).isInstanceOf(Quit.class);
    }

    @Test
    void aResizeIsMeasuredFirst() throws Exception {
        virtual.resize(60, 20);
        assertThat(take(1)).containsExactly(new Event.Redraw());
        assertThat(screen.columns()).isEqualTo(60);
        assertThat(screen.rows()).isEqualTo(20);
    }

    @Test
    void aTerminalWithoutASizeGetsTheUsualOne() throws Exception {
        try (VirtualScreen none = new VirtualScreen(40, 12)) {
            none.terminal().setSize(org.jline.terminal.Size.of(0, 0));
            try (Screen unknown = new Screen(none.terminal(), SeenScreen.THEME)) {
                assertThat(unknown.columns()).isEqualTo(80);
                assertThat(unknown.rows()).isEqualTo(24);
            }
        }
    }

    @Test
    void closingGivesTheTerminalBackAsItWas() throws Exception {
        try (VirtualScreen other = new VirtualScreen(40, 12)) {
            Attributes before = other.terminal().getAttributes();
            try (Screen shown = new Screen(other.terminal(), SeenScreen.THEME)) {
                assertThat(other.terminal().getAttributes().getLocalFlag(LocalFlag.ICANON))
                        .isFalse();
                shown.paint(frame("gone afterwards"));
                other.await(text -> text.contains("gone afterwards"));
            }
            assertThat(other.terminal().getAttributes().getLocalFlags()).isEqualTo(before.getLocalFlags());
            assertThat(other.text().strip()).isEmpty();
        }
    }
}
