package dev.dateline.journal;

import dev.dateline.memory.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A long test of merging journals: many simulated worlds, and one journal of many reviews. */
final class SyncTrial {
    private SyncTrial() {}

    /**
     * Arguments: how many worlds, the first seed, and how many reviews; 1,000 from 1 and 300,000 where nothing is said.
     */
    public static void main(String[] args) throws Exception {
        int worlds = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        int reviews = args.length > 2 ? Integer.parseInt(args[2]) : 300_000;
        Path root = Files.createTempDirectory("sync");
        measure(root, reviews);
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

    private static void measure(Path root, int reviews) throws Exception {
        Path folder = Files.createDirectory(root.resolve("folder"));
        Chronicle chronicle = new Chronicle(1, "one");
        try (Journal one = Journal.open(root.resolve("one/journal.db"));
                Journal other = Journal.open(root.resolve("other/journal.db"))) {
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < reviews; i++) {
                events.add(chronicle.review("harbour/c" + i % 10_000, Grade.GOOD));
            }
            one.appendAll(events);
            measured("first sync of " + reviews + " reviews, sending", one, folder);
            measured("first sync of " + reviews + " reviews, taking", other, folder);
            long before = size(folder);
            for (int i = 0; i < 200; i++) {
                one.append(chronicle.review("harbour/c" + i, Grade.GOOD));
            }
            measured("daily sync of 200 reviews, sending", one, folder);
            System.out.println("  " + (size(folder) - before) + " bytes");
            measured("daily sync of 200 reviews, taking", other, folder);
        }
    }

    private static void measured(String what, Journal journal, Path folder) throws IOException, JournalFailure {
        long began = System.nanoTime();
        Sync.Report report = Sync.run(journal, folder, journal.file().resolveSibling("journal.device"));
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s, %d sent, %d taken%n",
                what,
                (System.nanoTime() - began) / 1e9,
                report.sent(),
                report.received());
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }
}
