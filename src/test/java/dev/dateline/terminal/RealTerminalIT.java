package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the shipped program in a real terminal, and the state of the terminal afterwards. */
class RealTerminalIT {
    private static final Path LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath();

    @TempDir
    private Path folder;

    private Pty pty;

    @BeforeEach
    void open() throws Exception {
        pty = new Pty(folder, Map.of(), 80, 24);
        pty.prompt().type("stty -g > before\r");
        pty.see("before");
    }

    @AfterEach
    void close() throws Exception {
        pty.close();
    }

    private void start(String arguments) throws Exception {
        pty.prompt()
                .type(System.getProperty("dateline.program") + " --library " + LIBRARY + " --journal journal.db "
                        + arguments + "; echo sta''tus=$?\r");
    }

    /**
     * Checks the terminal after the program: it has its former mode, and shows the normal screen with a cursor and
     * without bracketed paste.
     */
    private void leftAsItWasFound(int status) throws Exception {
        pty.see("status=" + status);
        pty.prompt().type("clear; stty -g > after; echo do''ne\r");
        pty.see("done");
        assertThat(Files.readString(folder.resolve("after"))).isEqualTo(Files.readString(folder.resolve("before")));
        String written = pty.written();
        assertThat(written.lastIndexOf("\033[?1049l")).isGreaterThan(written.lastIndexOf("\033[?1049h"));
        assertThat(written.lastIndexOf("\033[?2004l")).isGreaterThan(written.lastIndexOf("\033[?2004h"));
        assertThat(written.lastIndexOf("\033[?25h")).isGreaterThan(written.lastIndexOf("\033[?25l"));
    }

    @Test
    void aCardOfEachKindIsAnsweredByKeysAloneAndTheSummaryStays() throws Exception {
        start("study --in-order --cram --seed 7");
        for (String[] step : new String[][] {
            {"Which firm", "strand & sons\r"},
            {"Who was mayor", "Asa Lind\r"},
            {"share of residents", "62\r"},
            {"In which month", "May 2022\r"},
            {"share of fishers", "\033[B\033[B\r"},
            {"For which ships", "123\r"},
            {"June 2022", "f"},
            {"in order", "\r"},
            {"Who did what?", "123\r"},
            {"of Norrvik opened in", "port\rMay 2022\r"},
            {"given up?", "\ry"}
        }) {
            pty.see(step[0]);
            pty.see("esc stop");
            pty.type(step[1]);
            pty.await(text -> text.contains(" next") && !text.contains("next gap"));
            pty.see("next");
            pty.type("\r");
        }
        String summary = pty.see("Practice only");
        assertThat(summary).contains("11 asked");
        leftAsItWasFound(0);
    }

    @Test
    void aResizeRedrawsTheQuestionWithTheTypedText() throws Exception {
        start("study --in-order --cram");
        pty.see("Which firm");
        pty.type("Strand a");
        pty.see("Strand a");
        pty.resize(40, 12);
        pty.await(text ->
                text.contains("Strand a") && text.lines().limit(12).count() == 12 && text.contains("Which firm"));
        pty.resize(20, 5);
        pty.see("small");
        pty.resize(100, 30);
        pty.await(text -> text.contains("Strand a") && text.contains("esc stop"));
        pty.type("\003");
        leftAsItWasFound(0);
    }

    @Test
    void theEditorThatAKeyOpensGetsEveryKeyAndTheSessionGoesOn() throws Exception {
        Path editor = folder.resolve("editor");
        Files.writeString(
                editor,
                "#!/bin/sh\n"
                        + "stty -icanon -echo min 1\n"
                        + "echo read''y\n"
                        + "dd bs=1 count=5 of=typed 2> /dev/null\n"
                        + "stty icanon echo\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwxr-xr-x"));
        pty.prompt().type("EDITOR=" + editor + "; export EDITOR; unset VISUAL\r");
        start("study --in-order --cram");
        pty.see("Which firm");
        pty.type("strand and sons\r");
        pty.see("correct");
        pty.type("d");
        pty.see("ready");
        for (char key : "hello".toCharArray()) {
            pty.type(String.valueOf(key));
            Thread.sleep(50);
        }
        pty.see("nothing was changed");
        assertThat(folder.resolve("typed")).hasContent("hello");
        pty.type("\r");
        pty.see("Who was mayor");
        pty.type("\003");
        leftAsItWasFound(0);
    }

    @Test
    void anExportAsksBeforeItReplacesAFile() throws Exception {
        Files.writeString(folder.resolve("cards.csv"), "mine");
        start("export --out cards.csv");
        pty.see("Replace it? [y/N]");
        pty.type("\r");
        pty.see("nothing was written");
        assertThat(folder.resolve("cards.csv")).hasContent("mine");
    }

    @Test
    void ctrlCLeavesAndAnswersAreSaved() throws Exception {
        start("study --in-order");
        pty.see("Which firm");
        pty.type("strand and sons\r");
        pty.see("correct");
        pty.type("\003");
        pty.see("1 asked");
        leftAsItWasFound(0);
        assertThat(answers()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void aSignalGivesTheTerminalBackAndLosesNothing(String signal, int status) throws Exception {
        start("study --in-order");
        pty.see("Which firm");
        pty.type("strand and sons\r");
        pty.see("correct");
        long pid = pty.program().pid();
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start();
        assertThat(kill.waitFor()).isZero();
        leftAsItWasFound(status);
        assertThat(answers()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void aSignalEndsTheProgramInTheMiddleOfAPaste(String signal, int status) throws Exception {
        start("study --in-order");
        pty.see("Which firm");
        pty.type("\033[200~Strand");
        pty.see("Strand");
        pty.type("\033[200~and");
        Process kill = new ProcessBuilder(
                        "kill", "-" + signal, Long.toString(pty.program().pid()))
                .start();
        assertThat(kill.waitFor()).isZero();
        leftAsItWasFound(status);
    }

    @Test
    void aSignalAtTheFirstFrameIsNotABug() throws Exception {
        for (int i = 0; i < 4; i++) {
            int begin = pty.written().length();
            start("study --in-order");
            pty.awaitWritten(begin, "\033[?1049h");
            assertThat(pty.program().destroy()).isTrue();
            pty.see("status=143");
            assertThat(pty.written().substring(begin)).doesNotContain("fault");
            pty.prompt().type("clear\r");
        }
    }

    @Test
    void ctrlZGivesTheTerminalBackUntilTheShellContinues() throws Exception {
        start("study --in-order");
        pty.see("Which firm");
        pty.type("Strand a");
        pty.see("Strand a");
        pty.type("\032");
        pty.await(text -> text.contains("topped") && !text.contains("Which firm"));
        pty.prompt().type("stty -g > between\r");
        pty.see("between");
        pty.prompt().type("clear; fg\r");
        pty.see("Strand a");
        pty.type("nd Sons\r");
        pty.see("correct");
        assertThat(Files.readString(folder.resolve("between"))).isEqualTo(Files.readString(folder.resolve("before")));
        pty.type("\003");
        pty.see("1 asked");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void stoppedFromOutsideItTakesTheTerminalAgainWhenTheShellContinuesIt() throws Exception {
        start("study --in-order");
        pty.see("Which firm");
        pty.type("Strand a");
        pty.see("Strand a");
        long pid = pty.program().pid();
        Process kill = new ProcessBuilder("kill", "-STOP", Long.toString(pid)).start();
        assertThat(kill.waitFor()).isZero();
        pty.see("topped");
        pty.type("stty sane; clear; fg\n"); // the terminal is still in raw mode, where a line ends with \n
        pty.await(text -> text.contains("Strand a") && !text.contains("topped"));
        pty.type("nd Sons\r");
        pty.see("correct");
        pty.type("\003");
        pty.see("1 asked");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void theFirstScreenLeadsToAQuestionAndBackToTheShell() throws Exception {
        start("");
        pty.see("Dateline asks you about the news");
        pty.type("\r");
        pty.see("Read first");
        pty.type("s");
        pty.see("Which firm");
        pty.type("\003");
        leftAsItWasFound(0);
    }

    @Test
    void aTerminalThatCanDoNothingGetsLinesWithoutAnEscapeByte() throws Exception {
        try (Pty dumb = new Pty(folder, Map.of("TERM", "dumb"), 80, 24)) {
            dumb.prompt();
            int begin = dumb.written().length();
            dumb.type(System.getProperty("dateline.program") + " study --in-order --cram --max 1 --library " + LIBRARY
                    + "; echo sta''tus=$?\r");
            dumb.see("Which firm");
            dumb.type("strand and sons\r");
            dumb.see("status=0");
            String written = dumb.written().substring(begin);
            assertThat(written).contains("correct").doesNotContain("\033");
        }
    }

    private int answers() throws Exception {
        try (Journal journal = Journal.open(folder.resolve("journal.db"))) {
            return journal.answers();
        }
    }
}
