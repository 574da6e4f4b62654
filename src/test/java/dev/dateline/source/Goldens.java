package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs of files: {@code x.yaml} and its expected findings in {@code x.expected}. {@code -Dgolden.update=true} rewrites
 * the second file; read it before you commit it.
 */
public final class Goldens {
    private Goldens() {}

    /** The input files of a folder below {@code src/test/resources/dev/dateline}, by name. */
    public static Stream<Path> inputs(String folder) {
        Path root = Path.of("src", "test", "resources", "dev", "dateline").resolve(folder);
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares the actual output for an input with the expected one. */
    public static void check(Path input, String actual) {
        Path expected = input.resolveSibling(input.getFileName().toString().replace(".yaml", ".expected"));
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(expected, actual, StandardCharsets.UTF_8);
            }
            assertThat(actual).as("%s", expected).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All findings as a person sees them. A line break follows each. */
    public static String rendered(List<Finding> findings) {
        return findings.stream().map(f -> f.render() + "\n").collect(Collectors.joining());
    }
}
