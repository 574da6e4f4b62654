package dev.dateline.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which classes the shipped program loads before it begins its task. */
final class StartIT {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "check", "export --to csv", "stats --json", "study --json"})
    void noClassOfTheTerminalIsLoadedWhereNoneIsNeeded(String line) throws Exception {
        assertThat(loaded(line)).noneMatch(name -> name.startsWith("org.jline"));
    }

    @Test
    void aSessionNeedsNeitherTheCommandLinesLibraryNorObjectBinding() throws Exception {
        assertThat(loaded("study --json"))
                .doesNotContain("picocli.CommandLine$Interpreter")
                .noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind"));
    }

    /** The classes that a run without answers loads. */
    private List<String> loaded(String line) throws IOException, InterruptedException {
        Path log = home.resolve("classes.txt");
        Bench bench = new Bench(home, List.of(java(), "-Xlog:class+load:file=" + log, "-jar", jar()));
        InventedLibrary.write(bench.library(), 10);
        Process process = bench.process(line.split(" "))
                .redirectOutput(home.resolve("out.txt").toFile())
                .redirectError(home.resolve("err.txt").toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(home.resolve("err.txt"), StandardCharsets.UTF_8))
                .isZero();
        List<String> names = new ArrayList<>();
        for (String entry : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            names.add(entry.substring(entry.lastIndexOf("] ") + 2).split(" ", 2)[0]);
        }
        assertThat(names).contains("dev.dateline.cli.Main");
        return names;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String jar() {
        String jar = System.getProperty("dateline.jar");
        if (jar == null) {
            throw new IllegalStateException("run by the build, which sets dateline.jar");
        }
        return jar;
    }
}
