package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests whole sessions from files. {@code $} begins a command line and {@code <} a typed line. Everything else is the
 * program's output. {@code -Dgolden.update=true} rewrites the files; read them before you commit them.
 */
final class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TempDir
    private Path home;

    static Stream<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void aSessionMatchesItsTranscript(String name) throws IOException {
        List<String> before = Files.readAllLines(FOLDER.resolve(name), StandardCharsets.UTF_8);
        List<String> after = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        List<String> command = List.of();
        for (String line : before) {
            if (line.startsWith("$ ")) {
                play(command, typed, after);
                command = List.of(line);
                typed.clear();
            } else if (line.equals("<") || line.startsWith("< ")) {
                typed.add(line);
            }
        }
        play(command, typed, after);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(FOLDER.resolve(name), after, StandardCharsets.UTF_8);
        }
        assertThat(after).isEqualTo(before);
    }

    /** Runs a command, if there is one, and adds it with the typed lines and the output to a transcript. */
    private void play(List<String> command, List<String> typed, List<String> transcript) {
        if (command.isEmpty()) {
            return;
        }
        StringBuilder input = new StringBuilder();
        for (String line : typed) {
            input.append(line.length() > 2 ? line.substring(2) : "").append('\n');
        }
        List<String> words = new ArrayList<>(List.of(command.get(0).substring(2).split(" ", -1)));
        words.addAll(List.of(
                "--library", FOLDER.resolve("library").toAbsolutePath().toString(),
                "--journal", home.resolve("journal.db").toString()));
        Run.Outcome outcome = new Run(home).typing(input.toString()).of(words.toArray(new String[0]));
        transcript.add(command.get(0));
        transcript.addAll(typed);
        transcript.addAll(outcome.lines());
        outcome.err().lines().forEach(line -> transcript.add("! " + line));
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(outcome.err().isEmpty() ? 0 : 2);
    }
}
