package dev.dateline.journal;

import dev.dateline.cli.JavaProcess;
import dev.dateline.memory.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A long test of merging journals. It simulates many worlds, and measures the time and size of syncs of many reviews.
 */
final class SyncTrial {
    private static final int CARDS = 10_000;
    private static final int REVIEWS_A_DAY = 30;
    private static final double TICKS_A_SECOND = 100;

    private final Map<String, double[]> lowest = new LinkedHashMap<>();

    private SyncTrial() {}

    /**
     * Runs the test.
     *
     * @param args the number of worlds, the first seed, the number of reviews, and the number of runs with them;
     *     1000, 1, 300,000 and 3 by default
     */
    public static void main(String[] args) throws Exception {
        int worlds = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        int reviews = args.length > 2 ? Integer.parseInt(args[2]) : 300_000;
        int runs = args.length > 3 ? Integer.parseInt(args[3]) : 3;
        Path root = Files.createTempDirectory("sync");
        if (runs > 0) {
            new SyncTrial().measure(root, reviews, runs);
        }
        int wrong = 0;
        for (long seed = first; seed < first + worlds; seed++) {
            String differs = new SyncWorld(Files.createDirectories(root.resolve("world-" + seed)), seed).play(73, 5);
            if (!differs.isEmpty()) {
                wrong++;
                System.out.println("seed " + seed + ": " + differs);
            }
        }
        System.out.println(worlds + " worlds: " + wrong + " ended otherwise than one journal of all events");
        System.exit(wrong == 0 ? 0 : 1);
    }

    /** Measures syncs as whole processes, each on a copy of the same journal. */
    private void measure(Path root, int reviews, int runs) throws Exception {
        Chronicle chronicle = new Chronicle(1, "one");
        Path whole = root.resolve("journal.db");
        try (Journal journal = Journal.open(whole)) {
            journal.appendAll(reviews(chronicle, reviews));
        }
        for (int run = 0; run < runs; run++) {
            Path home = Files.createDirectories(root.resolve("run-" + run));
            Path folder = Files.createDirectories(home.resolve("folder"));
            Path one = home.resolve("one.db");
            Path other = home.resolve("other.db");
            Files.copy(whole, one);
            sync("first sync of " + reviews + " reviews, sending", one, folder);
            sync("first sync of " + reviews + " reviews, taking", other, folder);
            for (Path journal : List.of(one, other)) {
                try (Journal opened = Journal.open(journal)) {
                    opened.appendAll(reviews(chronicle, REVIEWS_A_DAY));
                }
            }
            sync("daily sync, sending " + REVIEWS_A_DAY, one, folder);
            sync("daily sync, sending and taking " + REVIEWS_A_DAY, other, folder);
            sync("daily sync, taking " + REVIEWS_A_DAY, one, folder);
            sync("sync without news", one, folder);
        }
        System.out.println("| lowest of " + runs + " runs | seconds | of the processor | bytes in the folder |");
        System.out.println("|---|---|---|---|");
        lowest.forEach((what, it) ->
                System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %,.0f |%n", what, it[0], it[1], it[2]));
    }

    private static List<Event> reviews(Chronicle chronicle, int count) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(chronicle.review("harbour/c" + i % CARDS, Grade.GOOD));
        }
        return events;
    }

    private void sync(String what, Path journal, Path folder) throws IOException, InterruptedException {
        Path home = journal.resolveSibling("home");
        Files.createDirectories(home.resolve("library/decks"));
        String program = System.getProperty("dateline.program");
        List<String> command = new ArrayList<>(program == null ? JavaProcess.command() : List.of(program));
        command.addAll(List.of("--library", home.resolve("library").toString(), "--journal", journal.toString()));
        command.addAll(List.of("sync", folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        builder.environment().put("HOME", home.toString());
        double bytes = size(folder);
        double processor = processorSeconds();
        long began = System.nanoTime();
        int status = builder.start().waitFor();
        double[] now = {(System.nanoTime() - began) / 1e9, processorSeconds() - processor, size(folder) - bytes};
        if (status != 0) {
            throw new IOException(Files.readString(home.resolve("said.txt")));
        }
        double[] best = lowest.computeIfAbsent(what, key -> now);
        for (int i = 0; i < now.length; i++) {
            best[i] = Math.min(best[i], now[i]);
        }
        System.err.printf(Locale.ROOT, "%s: %.2f s, %.2f s of the processor%n", what, now[0], now[1]);
    }

    /** The processor time of all ended child processes, in seconds; 0 if the system does not tell it. */
    private static double processorSeconds() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }
}
