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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Starts the program in a pseudo-terminal a few times, and records which classes it loads. */
final class TrainingRun {
    private static final long LIMIT_SECONDS = 20;
    private static final long QUIET_MILLIS = 150;

    /** The starts of a common day. Starts that need earlier answers come later. */
    private static final List<Start> SESSIONS = List.of(
            new Start(List.of("study", "--json"), List.of("x\n", "1\n", "true\n", ":hint\n", ":undo\n", ":quit\n")),
            new Start(List.of("study", "--plain"), List.of("1\n", "\n", "true\n", "\n", ":quit\n")),
            new Start(List.of("study"), List.of("t", "\r", "e", " ", "\r", "1", "\r", "\033", "\003")),
            new Start(
                    List.of("study", "japan-china-talks/first-visit-since", "--cram"), List.of("2019\r", "\r", "\003")),
            new Start(List.of(), List.of("?", " ", "\033", "\003")),
            new Start(List.of("stats"), List.of()),
            new Start(List.of("--library", "library", "forecast", "--days", "3"), List.of()),
            new Start(List.of("sync", "."), List.of()),
            new Start(List.of("--journal", "other.db", "sync", "."), List.of()),
            new Start(List.of("sync", "."), List.of()));

    private static final List<Start> REPORTS = List.of(
            new Start(List.of("--help"), List.of()),
            new Start(List.of("--version"), List.of()),
            new Start(List.of("--jsno"), List.of()),
            new Start(List.of("decks"), List.of()),
            new Start(List.of("check"), List.of()),
            new Start(List.of("export", "--to", "apkg", "--out", "training.apkg"), List.of()));

    private final Path folder;
    private final String classPath;

    private TrainingRun(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * A start.
     *
     * @param args the program's arguments
     * @param keys the keys; each is typed when the program has written something and is quiet
     */
    private record Start(List<String> args, List<String> keys) {}

    /**
     * Records the classes.
     *
     * @param args the list to write, a temporary folder, and the class path of the program
     */
    public static void main(String[] args) throws Exception {
        Path list = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        ExecutorService cores = Executors.newFixedThreadPool(2);
        Future<Set<String>> sessions =
                cores.submit(() -> new TrainingRun(folder.resolve("sessions"), args[2]).classesOf(SESSIONS));
        Future<Set<String>> reports =
                cores.submit(() -> new TrainingRun(folder.resolve("reports"), args[2]).classesOf(REPORTS));
        cores.shutdown();
        Set<String> classes = new LinkedHashSet<>(sessions.get());
        classes.addAll(reports.get());
        Files.createDirectories(list.toAbsolutePath().getParent());
        Files.write(list, classes, StandardCharsets.UTF_8);
    }

    private Set<String> classesOf(List<Start> starts) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("home"));
        Path decks = Files.createDirectories(folder.resolve("library").resolve("decks"));
        Files.writeString(
                decks.resolve("training.yaml"),
                "deck: training\ntitle: Training\ncards:\n  - { id: a, ask: \"Who?\", answer: Ann }\n");
        Set<String> classes = new LinkedHashSet<>();
        for (Start start : starts) {
            for (String line : classesOf(start)) {
                withoutNumber(line).ifPresent(classes::add);
            }
        }
        return classes;
    }

    /**
     * The line without a number that Java gave to a class; empty if the line is left out. Java may number the classes
     * of a run, and numbers of several runs would collide; only unusual loaders need them. A lambda for an interface of
     * Picocli is left out. Its class file is so old that Java 17 would otherwise leave out the interface, and all
     * classes that implement it.
     */
    private static Optional<String> withoutNumber(String line) {
        boolean old = line.startsWith("@lambda-proxy") && line.contains(")Lpicocli/");
        if (old || line.startsWith("#") || line.contains(" source: ")) {
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
                "-Ddateline.build=training",
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
        AtomicLong said = new AtomicLong();
        Thread drain = new Thread(() -> drain(process.getInputStream(), said));
        drain.setDaemon(true);
        drain.start();
        for (String keys : start.keys()) {
            if (!isWaiting(process, said)) {
                break;
            }
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        }
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            // on a busy computer, the keys may have answered another question
            ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroy);
        }
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            System.err.println("left out, since it did not end within " + LIMIT_SECONDS + " s: " + start.args());
            return List.of();
        }
        return Files.exists(loaded) ? Files.readAllLines(loaded, StandardCharsets.UTF_8) : List.of();
    }

    /** The variables of a start. Nothing of the user's own is read or written. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("TERM", "xterm-256color");
        environment.put("PAGER", "cat"); // nobody could leave a pager
        environment.put("HOME", folder.resolve("home").toString());
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        return environment;
    }

    /**
     * Waits until the program has written something and then nothing for a while.
     *
     * @return false if it has ended
     */
    private static boolean isWaiting(Process process, AtomicLong said) throws InterruptedException {
        long heard = said.get();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(QUIET_MILLIS);
            long now = said.get();
            if (now > 0 && now == heard) {
                return true;
            }
            heard = now;
        }
        return false;
    }

    private static void drain(InputStream output, AtomicLong said) {
        byte[] buffer = new byte[1 << 13];
        try (output) {
            for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
                said.addAndGet(read);
            }
        } catch (IOException e) {
            // the process of the pseudo-terminal has ended
            return;
        }
    }
}
