package dev.dateline.start;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Starts the program in a pseudo-terminal a few times and writes down the classes it loaded. */
final class TrainingRun {
    private static final long LIMIT_SECONDS = 20;

    /** What is started, as a user does on a common day. */
    private static final List<Start> STARTS = List.of(
            new Start(List.of("--help"), ""), new Start(List.of("--version"), ""), new Start(List.of("--jsno"), ""));

    private final Path folder;
    private final String classPath;

    private TrainingRun(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * One start.
     *
     * @param args the program's arguments
     * @param keys typed ahead, before the program reads
     */
    private record Start(List<String> args, String keys) {}

    /** Arguments: the list to write, a folder to work in, the class path of the program. */
    public static void main(String[] args) throws Exception {
        Path list = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        Files.createDirectories(folder.resolve("home"));
        Set<String> classes = new LinkedHashSet<>();
        for (Start start : STARTS) {
            for (String line : new TrainingRun(folder, args[2]).classesOf(start)) {
                withoutNumber(line).ifPresent(classes::add);
            }
        }
        Files.createDirectories(list.toAbsolutePath().getParent());
        Files.write(list, classes, StandardCharsets.UTF_8);
    }

    /** Java may number the classes of a run; of several runs the numbers would collide, and only unusual loaders need them. */
    private static Optional<String> withoutNumber(String line) {
        if (line.startsWith("#") || line.contains(" source: ")) {
            return Optional.empty();
        }
        int number = line.indexOf(" id: ");
        return Optional.of(number < 0 || line.startsWith("@") ? line : line.substring(0, number));
    }

    private List<String> classesOf(Start start) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        Files.deleteIfExists(loaded);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:DumpLoadedClassList=" + loaded,
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                "dev.dateline.cli.Main"));
        command.addAll(start.args());
        PtyProcess process = new PtyProcessBuilder(command.toArray(new String[0]))
                .setEnvironment(environment())
                .setDirectory(folder.toString())
                .setInitialColumns(100)
                .setInitialRows(30)
                .setConsole(false)
                .start();
        process.getOutputStream().write(start.keys().getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        Thread drain = new Thread(() -> drain(process.getInputStream()));
        drain.setDaemon(true);
        drain.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("no end after " + LIMIT_SECONDS + " s: " + start);
        }
        return Files.exists(loaded) ? Files.readAllLines(loaded, StandardCharsets.UTF_8) : List.of();
    }

    /** Nothing of the user's own is read or written. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("TERM", "xterm-256color");
        environment.put("HOME", folder.resolve("home").toString());
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        return environment;
    }

    private static void drain(InputStream output) {
        try (output) {
            output.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // the pseudo-terminal of a process that has ended
            return;
        }
    }
}
