package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the shipped program, started as a user starts it. */
final class ProgramIT {
    private static final Path PROGRAM = Path.of(property("dateline.program"));
    private static final Path JAR = Path.of(property("dateline.jar"));
    private static final Path CLONE = Path.of(property("dateline.clone"));
    private static final String JAVA =
            Path.of(property("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    /** The text on the standard input of the program. */
    private String typed = "";

    /**
     * The result of a start.
     *
     * @param status the exit status
     */
    private record Ended(int status, String out, String err) {}

    /** The ways to start the same program. */
    static List<Arguments> waysIn() {
        return List.of(
                Arguments.of(List.of(PROGRAM.toString())),
                Arguments.of(List.of(CLONE.resolve("dateline").toString())),
                Arguments.of(List.of(JAVA, "-jar", JAR.toString())),
                Arguments.of(List.of(JAVA, "-jar", PROGRAM.toString())));
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void theVersionIsPrintedInAnyFolder(List<String> program) throws Exception {
        Ended ended = start(program, Map.of(), "--version");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).matches("dateline \\d+\\.\\d+\\.\\d+( \\([^()]+\\))?\\R");
        assertThat(ended.status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void helpExitsWithSuccess(List<String> program) throws Exception {
        Ended ended = start(program, Map.of(), "--help");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("Usage: dateline ");
        assertThat(ended.status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void anUnknownCommandIsAWrongCommandLine(List<String> program) throws Exception {
        Ended ended = start(program, Map.of(), "frobnicate");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("dateline: there is no command \"frobnicate\"");
        assertThat(ended.status()).isEqualTo(2);
    }

    @Test
    void theLauncherPassesLettersOnInThePosixLocale() throws Exception {
        Ended ended = start(List.of(PROGRAM.toString()), Map.of("LC_ALL", "C"), "Shinzō");
        assertThat(ended.err()).startsWith("dateline: there is no command \"Shinzō\"");
    }

    @Test
    void withoutAHomeTheProgramStarts() throws Exception {
        Ended ended = start(List.of(PROGRAM.toString()), Map.of("HOME", "", "XDG_CACHE_HOME", ""), "--version");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void aLinkIsAsGoodAsTheFile(List<String> program) throws Exception {
        List<String> linked = new ArrayList<>(program);
        Path target = Path.of(program.get(program.size() - 1));
        Path link = Files.createSymbolicLink(folder.resolve("a link to it"), target);
        linked.set(program.size() - 1, link.toString());
        assertThat(start(linked, Map.of(), "--version").status()).isZero();
    }

    @Test
    void anAbsentJavaHomeIsNamed() throws Exception {
        Ended ended = start(List.of(PROGRAM.toString()), Map.of("JAVA_HOME", "/no/java/here"), "--version");
        assertThat(ended.err()).isEqualTo("dateline: JAVA_HOME is /no/java/here, but there is no bin/java in it\n");
        assertThat(ended.status()).isEqualTo(1);
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("old java/bin"));
        Files.writeString(bin.resolve("java"), "#!/bin/sh\nexit 99\n");
        assertThat(bin.resolve("java").toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("old java/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_392\"\n");
        Ended ended = start(
                List.of(PROGRAM.toString()),
                Map.of("JAVA_HOME", folder.resolve("old java").toString()),
                "--version");
        assertThat(ended.err())
                .startsWith("dateline: Java 17 or newer is needed")
                .contains("1.8.0_392");
        assertThat(ended.status()).isEqualTo(1);
    }

    @Test
    void theProgramTakesTheLaunchersPlaceSoThatSignalsReachIt() throws Exception {
        Files.createDirectories(folder.resolve("fake/bin"));
        Path java = Files.writeString(folder.resolve("fake/bin/java"), "#!/bin/sh\necho $$\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = new ProcessBuilder(CLONE.resolve("dateline").toString(), "study");
        builder.environment().put("JAVA_HOME", folder.resolve("fake").toString());
        Process process = builder.directory(folder.toFile()).start();
        String pid = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(pid.trim()).isEqualTo(Long.toString(process.pid()));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theBundledLibraryHasAListOfItsFiles() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            byte[] index = jar.getInputStream(jar.getEntry("library/index")).readAllBytes();
            List<String> files =
                    new String(index, StandardCharsets.UTF_8).lines().toList();
            assertThat(files).isNotEmpty().isSorted().allSatisfy(file -> {
                assertThat(file).matches("(seeds|decks)/[a-z0-9][a-z0-9-]*\\.yaml");
                assertThat(jar.getEntry("library/" + file)).as(file).isNotNull();
            });
        }
    }

    @Test
    void anArticleIsReadFromAPipe() throws Exception {
        typed = "The ferry of Port Selwyn stayed in port for 3 days in May 2024.";
        Ended ended = start(List.of(PROGRAM.toString()), Map.of(), "new", "article", "-", "--id", "piped");
        assertThat(ended.out()).startsWith("seeds/piped.yaml: ");
        assertThat(ended.status()).isZero();
    }

    private Ended start(List<String> program, Map<String, String> environment, String... args) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(typed.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("no end: " + command);
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("run by the build, which sets " + name);
        }
        return value;
    }
}
