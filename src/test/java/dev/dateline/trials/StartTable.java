package dev.dateline.trials;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures a whole start, and starts with fewer and fewer parts, one after another. The cost of a part is the
 * difference from the line above it.
 */
final class StartTable {
    /** The sequence at the end of a synchronised update. A whole frame is then on the screen. */
    private static final String FRAME_IS_WHOLE = "\033[?2026l";

    private static final String BARE = "Java alone";
    private static final String BARE_TERMINAL = "Java alone, in a pseudo-terminal";

    private final Path folder;
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    private StartTable(Path folder) {
        this.folder = folder;
    }

    /** Does nothing, to measure the cost of Java itself. */
    static final class Bare {
        private Bare() {}

        public static void main(String[] args) {}
    }

    /** A start whose time is measured. */
    @FunctionalInterface
    private interface Start {
        /**
         * Runs the start.
         *
         * @return its time in milliseconds
         */
        double run() throws Exception;
    }

    /**
     * Prints the table.
     *
     * @param args the number of runs that count; 11 by default. One more is made before and does not count.
     */
    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 11;
        StartTable table = new StartTable(Files.createTempDirectory("start"));
        table.measure(runs);
        table.print();
        System.exit(0);
    }

    private void measure(int runs) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String program = Bench.shipped().get(0);
        String jar = String.valueOf(System.getProperty("dateline.jar"));
        Path nothing = classFolder();
        Map<String, Start> starts = new LinkedHashMap<>();
        starts.put(BARE, () -> toTheEnd(List.of(java.toString(), "-cp", nothing.toString(), Bare.class.getName())));
        starts.put(
                "the same with the options and class archive of Dateline",
                () -> toTheEnd(List.of(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:ArchiveRelocationMode=0",
                        "-XX:+UseSerialGC",
                        "-XX:SharedArchiveFile=" + program + "-" + System.getProperty("java.runtime.version") + ".jsa",
                        "-Xlog:disable",
                        "-cp",
                        program,
                        "dev.dateline.cli.ClassList")));
        starts.put("dateline --version: and picocli", () -> toTheEnd(List.of(program, "--version")));
        starts.put(
                "dateline study --json: library, journal, session",
                () -> toTheEnd(List.of(program, "study", "--json")));
        starts.put(
                "java -jar dateline.jar study --json",
                () -> toTheEnd(List.of(java.toString(), "-jar", jar, "study", "--json")));
        starts.put(
                BARE_TERMINAL,
                () -> toTheFrame(List.of(java.toString(), "-cp", nothing.toString(), Bare.class.getName())));
        starts.put("dateline study, to the first frame", () -> toTheFrame(List.of(program, "study")));
        starts.put(
                "java -jar dateline.jar study, to the first frame",
                () -> toTheFrame(List.of(java.toString(), "-jar", jar, "study")));
        for (int run = 0; run <= runs; run++) {
            for (Map.Entry<String, Start> start : starts.entrySet()) {
                double took = start.getValue().run();
                if (run > 0) {
                    millis.computeIfAbsent(start.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
    }

    private void print() {
        double bare = median(millis.getOrDefault(BARE, List.of()));
        double inTerminal = median(millis.getOrDefault(BARE_TERMINAL, List.of()));
        System.out.println("Java " + System.getProperty("java.version") + ", milliseconds");
        System.out.printf("%-50s %6s %6s %6s%n", "", "min", "median", "x Java");
        millis.forEach((name, all) -> System.out.printf(
                "%-50s %6.0f %6.0f %6.1f%n",
                name,
                all.stream().mapToDouble(x -> x).min().orElse(0),
                median(all),
                median(all) / (name.contains("frame") ? inTerminal : bare)));
    }

    private static double median(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(x -> x).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Path classFolder() {
        return Path.of(java.net.URI.create(
                Bare.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        environment.put("HOME", folder.toString());
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return environment;
    }

    private double toTheEnd(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment());
        long began = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        int status = process.waitFor();
        double took = (System.nanoTime() - began) / 1e6;
        if (status != 0) {
            throw new IOException(command + ": " + Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8));
        }
        return took;
    }

    /**
     * The time until a whole frame is on the screen of a pseudo-terminal, or until the program has ended, in
     * milliseconds.
     */
    private double toTheFrame(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        PtyProcess process = new PtyProcessBuilder(command.toArray(new String[0]))
                .setEnvironment(environment())
                .setDirectory(folder.toString())
                .setInitialColumns(80)
                .setInitialRows(24)
                .setConsole(false)
                .start();
        try {
            return (frame(process.getInputStream()) - began) / 1e6;
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** The time at which a whole frame or the end was read. */
    private static long frame(InputStream output) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[1 << 13];
        for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
            text.append(new String(Arrays.copyOf(buffer, read), StandardCharsets.ISO_8859_1));
            if (text.indexOf(FRAME_IS_WHOLE) >= 0) {
                break;
            }
        }
        return System.nanoTime();
    }
}
