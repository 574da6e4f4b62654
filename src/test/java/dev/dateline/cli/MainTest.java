package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    @TempDir
    Path folder;

    @Test
    void theVersionIsOneLine() {
        Run.Outcome outcome = new Run(folder).of("--version");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.lines()).singleElement().asString().startsWith("dateline ");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "--json help", "help --plain", "--now 2022-12-16 help --json"})
    void helpListsTheCommandsOnStandardOutput(String line) {
        Run.Outcome outcome = new Run(folder).of(words(line));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("Usage: dateline", "Commands:", "  help  ", "Examples:");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void withoutATerminalHomeIsPrinted() {
        Run.Outcome outcome = new Run(folder).of();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("japan-china-talks", "due", "new", "\"dateline study\"", "--help");
        assertThat(new Run(folder).of("--json").out()).startsWith("{\"decks\":[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"study --plain", "exam --plain", "study --json"})
    @Timeout(20)
    void asSoonAsNobodyReadsTheQuestionsNoAnswerCounts(String line) {
        PrintStream gone = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        Run run = new Run(folder);
        Main.run(words(line), run.host(), new EndlessLines(), gone, gone);
        assertThat(new Run(folder).of("stats", "today").out()).contains("Nothing answered today.");
    }

    /** An input of the same answer again and again, without end. */
    private static final class EndlessLines extends InputStream {
        private int at;

        @Override
        public int read() {
            return at++ % 2 == 0 ? 'x' : '\n';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void decksOnOlderNewsAreBegunFirst() {
        Run.Outcome outcome = new Run(folder).of("study", "--json", "--now", "2026-11-24");
        assertThat(outcome.lines()).first().asString().contains("japan-china-background/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help help", "help --help", "help -h", "--json help help"})
    void helpOfACommandShowsHowItIsUsed(String line) {
        Run.Outcome outcome = new Run(folder).of(words(line));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("Usage: dateline help").contains("Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hlep", "help hlep", "hlep --json", "--plain hlep"})
    void aMisspeltCommandIsAWrongCommandLine(String line) {
        Run.Outcome outcome = new Run(folder).of(words(line));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("dateline: there is no command \"hlep\"; did you mean \"help\"?" + System.lineSeparator()
                        + "Try \"dateline --help\"." + System.lineSeparator());
    }

    @Test
    void theBeginningOfACommandIsAnsweredWithThoseThatBeginSo() {
        assertThat(new Run(folder).of("sta").err())
                .contains("there is no command \"sta\"; did you mean \"stale\" or \"stats\"?");
        assertThat(new Run(folder).of("read", "--js").err())
                .contains("there is no option \"--js\"; did you mean \"--json\"?");
    }

    @Test
    void aMisspeltOptionIsAWrongCommandLine() {
        Run.Outcome outcome = new Run(folder).of("help", "--jsno");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("there is no option \"--jsno\"; did you mean \"--json\"?", "Try \"dateline help --help\".");
    }

    @Test
    void anOptionWithoutItsValueIsAWrongCommandLine() {
        Run.Outcome outcome = new Run(folder).of("--library");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("--library");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forecast --days x | --days: 'x' is not a number",
                "since yesterday | DATE: \"yesterday\" is not a date",
                "study --max | write N after --max",
                "rename | OLD, NEW are missing",
                "cite sheet | --text=FILE is missing",
                "browse --sort $1 | --sort: \"$1\" is not one of id, question, kind",
                "sync | name a folder",
                "config retntion | there is no setting \"retntion\"; did you mean \"retention\"?",
                "config exams | \"exams\" is a table",
                "config retention 0.9 --unset | --unset takes the name of a setting, and no value",
                "judge sample/ferry | ANSWER is missing"
            })
    void aWrongCommandLineSaysWhichWordIsWrong(String line, String message) {
        Run.Outcome outcome = new Run(folder).of(words(line));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("dateline: " + message);
    }

    @Test
    void aQueryWithoutCardsSaysSo() {
        assertThat(new Run(folder).of("study", "is:leech").out()).endsWith("No card matches this query.\n");
    }

    @Test
    void importingAFileThatDoesNotExistCreatesNoLibrary() {
        Run.Outcome outcome = new Run(folder).of("import", "words.csv");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("dateline: there is no file words.csv\n");
        assertThat(folder.resolve("home/.local/share/dateline/library")).doesNotExist();
    }

    @Test
    void anInvalidTimeIsAWrongCommandLine() {
        Run.Outcome outcome = new Run(folder).of("help", "--now", "yesterday");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("\"yesterday\" is neither a day (2022-12-16) nor an instant");
    }

    @Test
    void anArgumentWithAnAtSignIsNotReadAsAFile() {
        Run.Outcome outcome = new Run(folder).of("@" + folder.resolve("arguments"));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no command \"@");
    }

    @Test
    void theProgramRunsOnTheMachineItIsOn() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int status = Main.run(new String[] {"--version"}, new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
        assertThat(status).isZero();
    }

    @Test
    void aClosedOutputIsNotABug() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"study", "--cram", "--json"},
                new Run(folder).host(),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(gone, false, StandardCharsets.UTF_8),
                new PrintStream(told, false, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("dateline: nobody reads the output any more; ");
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ", -1);
    }
}
