package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dateline.app.Failure;
import dev.dateline.app.Faults;
import dev.dateline.app.LinePrint;
import dev.dateline.app.StandardOutput;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FaultsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Faults faults = new Faults(
            new LinePrint(Integer.MAX_VALUE, new PrintStream(written, true, StandardCharsets.UTF_8)),
            Clock.fixed(Run.NOW, ZoneOffset.UTC));

    static Stream<Arguments> whatAUserCanMend() {
        return Stream.of(
                Arguments.of(new Failure("there is no deck \"x\""), "there is no deck \"x\""),
                Arguments.of(new NoSuchFileException("a.yaml"), "there is no file a.yaml"),
                Arguments.of(new AccessDeniedException("a.yaml"), "no permission for a.yaml"),
                Arguments.of(new FileAlreadyExistsException("a.yaml"), "a.yaml already exists"),
                Arguments.of(new NotDirectoryException("a.yaml"), "a.yaml is not a folder"),
                Arguments.of(
                        new FileSystemException("a.yaml", null, "File name too long"), "a.yaml: File name too long"),
                Arguments.of(new FileSystemException("a.yaml"), "cannot use a.yaml"),
                Arguments.of(new UncheckedIOException(new NoSuchFileException("a.yaml")), "there is no file a.yaml"));
    }

    @ParameterizedTest
    @MethodSource("whatAUserCanMend")
    void aFaultThatAUserCanMendIsOneLine(Throwable thrown, String message) {
        faults.report(thrown, Optional.of(folder));
        assertThat(text()).isEqualTo("dateline: " + message + System.lineSeparator());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnusableJournalIsReportedWithAdvice() throws IOException {
        Path foreign = Files.writeString(folder.resolve("journal.db"), "a shopping list ".repeat(100));
        JournalFailure failure = catchThrowableOfType(JournalFailure.class, () -> Journal.open(foreign));
        faults.report(failure, Optional.of(folder));
        assertThat(text().lines())
                .containsExactly("dateline: " + failure.getMessage(), failure.advice())
                .first()
                .asString()
                .contains("journal.db");
    }

    @Test
    void aFaultOfTheProgramIsWrittenToAFileAndNotToTheTerminal() throws IOException {
        faults.report(new IllegalStateException("a card without a deck"), Optional.of(folder.resolve("cache")));
        Path file = folder.resolve("cache/fault-" + Run.NOW.toEpochMilli() + ".txt");
        assertThat(text())
                .contains("this is a bug in Dateline", "a card without a deck", file.toString())
                .doesNotContain("\tat ");
        assertThat(Files.readString(file)).contains("java.lang.IllegalStateException", "\tat ", "2026-03-01T09:30:00Z");
    }

    @Test
    void aFaultIsReportedEvenIfItsFileCannotBeWritten() throws IOException {
        Path occupied = Files.createFile(folder.resolve("file"));
        faults.report(new IOException("odd"), Optional.of(occupied));
        faults.report(new IOException("odd"), Optional.empty());
        assertThat(text().lines().filter(line -> line.equals("No report could be written.")))
                .hasSize(2);
    }

    @Test
    void outputThatCannotBeWrittenIsRemembered() {
        StandardOutput full = new StandardOutput(new Refusing("No space left on device"));
        try (PrintStream printer = full.printer()) {
            printer.println("Shinzō");
            printer.flush();
            printer.write(65);
        }
        assertThat(full.failure()).map(IOException::getMessage).contains("No space left on device");
    }

    @Test
    void aClosedPipeIsNotAFailure() {
        StandardOutput gone = new StandardOutput(new Refusing("Broken pipe"));
        gone.printer().append("a").flush();
        assertThat(gone.failure()).isEmpty();
    }

    @Test
    void textIsWrittenInUtf8() {
        new StandardOutput(written).printer().append("Shinzō").flush();
        assertThat(text()).isEqualTo("Shinzō");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    /** A stream to which nothing can be written. */
    private static final class Refusing extends OutputStream {
        private final String reason;

        Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            throw new IOException(reason);
        }
    }
}
