package dev.dateline.trials;

import dev.dateline.journal.Journal;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.study.PastStudy;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how the program's times grow with the library. Libraries of several sizes each have a learner of several
 * years, and the shipped program does daily and weekly tasks. The lowest of several runs counts, because other work on
 * the machine only makes a run longer.
 */
final class GrowthTable {
    private static final int DAYS_OF_STUDY = 1500;
    private static final int ANSWERS = 30;

    /** A day on which each learner has due cards. On another day, a learner of 100 cards may have none. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Map<String, List<Double>> rows = new LinkedHashMap<>();
    private final List<String> sizes = new ArrayList<>();

    private GrowthTable() {}

    /**
     * Prints the table.
     *
     * @param args the number of runs, and the numbers of cards; 5 runs with 100, 1,000 and 10,000 by default
     */
    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        List<Integer> cards = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            cards.add(Integer.valueOf(args[i]));
        }
        GrowthTable table = new GrowthTable();
        for (int size : cards.isEmpty() ? List.of(100, 1_000, 10_000) : cards) {
            table.measure(size, runs);
        }
        table.print();
    }

    private void measure(int cards, int runs) throws Exception {
        Path home = Files.createTempDirectory("growth");
        Bench bench = new Bench(home, Bench.shipped()).on(TODAY);
        Files.createDirectories(bench.journal().getParent());
        InventedLibrary.write(bench.library(), cards);
        sizes.add(String.format(Locale.ROOT, "%,d cards, %,d reviews", cards, learn(bench, cards)));
        add("start, to the first question", lowest(runs, () -> toTheQuestion(bench)));
        add("the same after an edit", lowest(runs, () -> {
            Path deck = bench.library().resolve("decks").resolve("deck-0.yaml");
            Files.writeString(deck, Files.readString(deck) + "# edited\n");
            return toTheQuestion(bench);
        }));
        add("next question after an answer", nextQuestion(bench));
        for (String command : List.of("check", "stats", "decks", "forecast --days 30", "search harbour")) {
            add(command, lowest(runs, () -> toTheEnd(bench, command.split(" ", -1))));
        }
        add("all reviews read and folded anew, in-process", lowest(runs, () -> {
            long began = System.nanoTime();
            try (Journal journal = Journal.open(bench.journal())) {
                journal.history();
            }
            return millisSince(began);
        }));
    }

    /**
     * Writes several years of study up to yesterday.
     *
     * @return the number of reviews
     */
    private int learn(Bench bench, int cards) throws Exception {
        Library library = LibraryReader.read(LibrarySource.folder(bench.library()));
        try (Journal journal = Journal.open(bench.journal())) {
            new PastStudy(library.cards(), 7)
                    .days(TODAY.minusDays(DAYS_OF_STUDY), DAYS_OF_STUDY, Math.max(1, cards / 700))
                    .into(journal);
            return journal.answers();
        }
    }

    private void add(String what, double millis) {
        rows.computeIfAbsent(what, key -> new ArrayList<>()).add(millis);
        System.err.printf(Locale.ROOT, "%s: %s %.1f ms%n", sizes.get(sizes.size() - 1), what, millis);
    }

    /** A task whose time is measured. */
    @FunctionalInterface
    private interface Timed {
        /**
         * Runs the task.
         *
         * @return its time in milliseconds
         */
        double run() throws Exception;
    }

    private static double lowest(int runs, Timed timed) throws Exception {
        timed.run();
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            lowest = Math.min(lowest, timed.run());
        }
        return lowest;
    }

    private static double toTheEnd(Bench bench, String... args) throws IOException, InterruptedException {
        Path out = bench.library().resolveSibling("out.txt");
        long began = System.nanoTime();
        Process process = bench.process(args)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        process.waitFor();
        return millisSince(began);
    }

    private static double toTheQuestion(Bench bench) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = bench.process("study", "--json")
                .redirectError(bench.library().resolveSibling("complaints.txt").toFile())
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            untilQuestion(said);
            return millisSince(began);
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    /** The median time from an answer to the next question in the line protocol, in milliseconds. */
    private static double nextQuestion(Bench bench) throws IOException, InterruptedException {
        Process process = bench.process("study", "--json")
                .redirectError(bench.library().resolveSibling("complaints.txt").toFile())
                .start();
        List<Double> all = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter answer = process.outputWriter(StandardCharsets.UTF_8)) {
            untilQuestion(said);
            for (int i = 0; i < ANSWERS; i++) {
                long began = System.nanoTime();
                answer.write("1\n");
                answer.flush();
                untilQuestion(said);
                all.add(millisSince(began));
            }
            answer.write(":quit\n");
            answer.flush();
        }
        process.waitFor();
        all.sort(null);
        return all.get(all.size() / 2);
    }

    private static void untilQuestion(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.contains("\"event\":\"question\"")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the session ended before its time");
        }
    }

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    private void print() {
        System.out.println("Java " + System.getProperty("java.version") + ", milliseconds");
        System.out.print("|");
        sizes.forEach(size -> System.out.print(" | " + size));
        System.out.println(" |");
        System.out.println("|---" + "|---".repeat(sizes.size()) + "|");
        rows.forEach((what, millis) -> {
            System.out.print("| " + what);
            millis.forEach(
                    each -> System.out.print(" | " + String.format(Locale.ROOT, each < 10 ? "%.1f" : "%,.0f", each)));
            System.out.println(" |");
        });
    }
}
