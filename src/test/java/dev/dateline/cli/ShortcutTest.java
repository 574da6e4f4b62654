package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Invocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

final class ShortcutTest {
    private static final List<String> WORDS = List.of(
            "study",
            "stats",
            "help",
            "japan-china-talks",
            "tag:japan",
            "-is:leech",
            "--json",
            "--plain",
            "--cram",
            "--in-order",
            "--new",
            "--max",
            "--library",
            "--journal",
            "--now",
            "--seed",
            "--help",
            "-h",
            "--version",
            "--jsno",
            "--new=3",
            "7",
            "-1",
            "1234567",
            "./lib",
            "",
            "\"a\"",
            "@x",
            "--",
            "a b");

    private final Path folder = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "study",
                "study --json",
                "--plain study japan-china-talks tag:x,y",
                "--library ./lib study --journal j.db --cram --in-order --new 3 --max 10 deck"
            })
    void commonCommandLinesTakeIt(String line) {
        assertThat(Shortcut.of(words(line))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats",
                "study -is:new",
                "study --new -1",
                "study --new x",
                "study --help",
                "--cram study",
                "study --json --json",
                "study --library",
                "study --now 2026-01-01"
            })
    void unusualAndWrongCommandLinesAreLeftToPicocli(String line) {
        assertThat(Shortcut.of(words(line))).isEmpty();
    }

    @Test
    void itReadsAsPicocliDoes() {
        SplittableRandom random = new SplittableRandom(7);
        int taken = 0;
        for (int round = 0; round < 4000; round++) {
            List<String> words = new ArrayList<>();
            if (random.nextInt(3) > 0) {
                words.add("study");
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                words.add(random.nextInt(words.size() + 1), WORDS.get(random.nextInt(WORDS.size())));
            }
            String[] args = words.toArray(new String[0]);
            Optional<Shortcut> shortcut = Shortcut.of(args);
            if (shortcut.isPresent()) {
                taken++;
                assertThat(shown(shortcut.get())).as("%s", words).isEqualTo(picocli(args));
            }
        }
        assertThat(taken).isGreaterThan(300);
    }

    private Invocation invocation(CommonOptions options) {
        return new Run(folder).invocation(options);
    }

    private String shown(Shortcut shortcut) {
        CommonOptions options = new CommonOptions();
        return shown(options, shortcut.command(invocation(options), options));
    }

    private String picocli(String... args) {
        CommonOptions options = new CommonOptions();
        CommandLine line = new Commands(invocation(options), options).named(args);
        try {
            CommandLine.ParseResult parsed = line.parseArgs(args);
            CommandLine last =
                    parsed.hasSubcommand() ? parsed.subcommand().commandSpec().commandLine() : line;
            Commands.completeTerms(last);
            return shown(options, last.getCommand());
        } catch (ParameterException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String shown(CommonOptions options, Callable<Integer> command) {
        String common = options.libraries + " " + options.journal + " " + options.json + " " + options.plain + " ";
        return command instanceof StudyCommand study
                ? common + study.terms + study.cram + study.inOrder + study.newCards + study.maxCards
                : common + command.getClass().getSimpleName();
    }

    private static String[] words(String line) {
        return line.isEmpty()
                ? new String[0]
                : Arrays.stream(line.split(" ", -1)).toArray(String[]::new);
    }
}
