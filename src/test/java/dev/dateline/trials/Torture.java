package dev.dateline.trials;

import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.SqliteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * Kills real sessions at random times, and causes all other faults of files. Then every verdict that was shown must be
 * in the journal. Prints a report. The exit status is 1 if a verdict is lost or doubled.
 */
final class Torture {
    private static final int CARDS = 500;

    private final Path folder;
    private final int kills;
    private final SplittableRandom random;
    private boolean whole = true;

    private Torture(Path folder, int kills, long seed) {
        this.folder = folder;
        this.kills = kills;
        this.random = new SplittableRandom(seed);
    }

    /** A fault that a learner may suffer. Its result is what the learner saw. */
    @FunctionalInterface
    private interface Trial {
        Seen on(Bench bench) throws Exception;
    }

    /**
     * What a learner saw.
     *
     * @param kills how often the program was killed
     * @param ledger the shown verdicts compared with the journal
     * @param note a remark for the report
     */
    private record Seen(int kills, Ledger ledger, String note) {
        static Seen of(int kills, Bench bench, List<String> shown, String note) throws JournalFailure {
            return new Seen(kills, Ledger.of(shown, bench.found()), note);
        }
    }

    /**
     * Causes the faults.
     *
     * @param args the number of kills at random times, and a seed; 300 and the time by default
     */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        Path folder = Files.createTempDirectory("torture");
        System.out.println("seed " + seed + ", in " + folder);
        Torture torture = new Torture(folder, kills, seed);
        torture.all();
        System.exit(torture.whole ? 0 : 1);
    }

    private void all() throws Exception {
        System.out.printf("%-22s %6s %7s %7s %8s %5s  %s%n", "trial", "kills", "shown", "found", "doubled", "lost", "");
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("kills", this::kills);
        trials.put("disk full", this::full);
        trials.put("read-only folder", this::readOnly);
        trials.put("two sessions at once", this::two);
        trials.put("held by another", this::held);
        trials.put("torn or foreign file", this::strange);
        trials.put("clock jumps", this::jumps);
        trials.put("zones, summer time", this::zones);
        trials.put("upgrade and new deck", this::upgrade);
        for (Map.Entry<String, Trial> trial : trials.entrySet()) {
            run(trial.getKey(), trial.getValue());
        }
        System.out.println(whole ? "Nothing was lost, nothing is there twice." : "SOMETHING WAS LOST OR DOUBLED.");
    }

    private void run(String name, Trial trial) throws Exception {
        Bench bench = new Bench(Files.createDirectories(folder.resolve(name.replaceAll("\\W", "-"))), Bench.shipped());
        InventedLibrary.write(bench.library(), CARDS);
        Seen seen = trial.on(bench);
        Ledger ledger = seen.ledger();
        whole &= ledger.isWhole();
        System.out.printf(
                "%-22s %6d %7d %7d %8d %5d  %s%n",
                name,
                seen.kills(),
                ledger.shown(),
                ledger.found(),
                ledger.doubled().size(),
                ledger.lost().size(),
                seen.note());
    }

    private Seen kills(Bench bench) throws Exception {
        List<String> shown = new ArrayList<>();
        long usual = millisToFirstVerdict(bench, shown);
        int silent = 0;
        for (int kill = 1; kill < kills; kill++) {
            List<String> seen = killed(bench, random.nextLong(2 * usual));
            silent += seen.isEmpty() ? 1 : 0;
            shown.addAll(seen);
        }
        return Seen.of(kills, bench, shown, silent + " before the first verdict");
    }

    private static long millisToFirstVerdict(Bench bench, List<String> shown) throws Exception {
        long began = System.nanoTime();
        try (TrialSession runner = bench.sit()) {
            require(runner.answer(), "no verdict at all: " + runner.complaints());
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            runner.kill();
            shown.addAll(runner.shown());
            return Math.max(1, millis);
        }
    }

    /**
     * Runs a session that answers all the time, and kills it.
     *
     * @param millis the milliseconds from its start to the kill
     */
    private static List<String> killed(Bench bench, long millis, String... args) throws Exception {
        try (TrialSession runner = bench.sit(args)) {
            Thread answering = runner.answering();
            Thread.sleep(millis);
            runner.kill();
            answering.join();
            return runner.shown();
        }
    }

    /** Gives a few answers, and then kills the session. */
    private static List<String> few(Bench bench, String... args) throws Exception {
        try (TrialSession runner = bench.sit(args)) {
            for (int i = 0; i < 5; i++) {
                require(runner.answer(), "no verdict: " + runner.complaints());
            }
            runner.kill();
            return runner.shown();
        }
    }

    /**
     * Answers until the program gives up. It must end with status 1.
     *
     * @param word a word that its message must contain
     */
    private static List<String> untilRefused(Bench bench, String word, String... args) throws Exception {
        try (TrialSession runner = bench.sit(args)) {
            runner.answering().join();
            require(runner.status() == 1, "status " + runner.status() + ": " + runner.complaints());
            require(runner.complaints().contains(word), "no word of \"" + word + "\": " + runner.complaints());
            return runner.shown();
        }
    }

    private Seen full(Bench bench) throws Exception {
        Path disk = Files.createDirectories(bench.journal().resolveSibling("disk"));
        if (!mounted("size=300k", disk)) {
            return Seen.of(0, bench, List.of(), "SKIPPED: no right to mount a small disk");
        }
        try {
            bench.keepingJournalAt(disk.resolve("journal.db"));
            List<String> shown = new ArrayList<>(untilRefused(bench, "is full"));
            shown.addAll(untilRefused(bench, "is full"));
            require(mount("-o", "remount,size=8m", disk.toString()), "the disk did not grow");
            shown.addAll(few(bench));
            return Seen.of(1, kept(bench), shown, "refused twice, went on when there was room");
        } finally {
            unmount(disk);
        }
    }

    private Seen readOnly(Bench bench) throws Exception {
        Path disk = Files.createDirectories(bench.journal().resolveSibling("disk"));
        if (!mounted("size=8m", disk)) {
            return Seen.of(0, bench, List.of(), "SKIPPED: no right to mount a disk");
        }
        try {
            bench.keepingJournalAt(disk.resolve("journal.db"));
            List<String> shown = new ArrayList<>(few(bench));
            require(mount("-o", "remount,ro", disk.toString()), "the disk is not read-only");
            shown.addAll(untilRefused(bench, "cannot be written"));
            require(mount("-o", "remount,rw", disk.toString()), "the disk is read-only still");
            shown.addAll(few(bench));
            return Seen.of(2, kept(bench), shown, "refused once, went on when it could be written");
        } finally {
            unmount(disk);
        }
    }

    /** Copies the journal from a disk that will be removed. */
    private static Bench kept(Bench bench) throws IOException {
        Path journal = bench.journal();
        Path kept = Files.createDirectories(journal.resolveSibling("..").resolve("kept"))
                .toRealPath()
                .resolve("journal.db");
        for (String side : List.of("", "-wal")) {
            Path from = journal.resolveSibling(journal.getFileName() + side);
            if (Files.exists(from)) {
                Files.copy(from, kept.resolveSibling(kept.getFileName() + side));
            }
        }
        return bench.keepingJournalAt(kept);
    }

    private Seen two(Bench bench) throws Exception {
        List<String> shown = new ArrayList<>();
        long usual = millisToFirstVerdict(bench, shown);
        for (int round = 0; round < 5; round++) {
            try (TrialSession one = bench.sit();
                    TrialSession other = bench.sit()) {
                Thread first = one.answering();
                Thread second = other.answering();
                Thread.sleep(2 * usual + random.nextLong(usual));
                one.kill();
                other.kill();
                first.join();
                second.join();
                shown.addAll(one.shown());
                shown.addAll(other.shown());
            }
        }
        return Seen.of(11, bench, shown, "both wrote all the time");
    }

    private Seen held(Bench bench) throws Exception {
        List<String> shown = new ArrayList<>(few(bench));
        try (Connection other = SqliteFile.open(bench.journal());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            shown.addAll(untilRefused(bench, "is locked by another program"));
            statement.execute("ROLLBACK");
        }
        shown.addAll(few(bench));
        return Seen.of(2, bench, shown, "refused after its patience, went on when it was let go");
    }

    private Seen strange(Bench bench) throws Exception {
        List<String> shown = new ArrayList<>(few(bench));
        try (TrialSession runner = bench.sit()) {
            require(runner.answer(), runner.complaints());
            runner.leave(); // so that everything is in the one file
            shown.addAll(runner.shown());
        }
        byte[] good = Files.readAllBytes(bench.journal());
        Map<String, byte[]> strangers = new LinkedHashMap<>();
        strangers.put("is damaged", Arrays.copyOf(good, good.length - 5000));
        byte[] blank = good.clone();
        Arrays.fill(blank, 0, 4096, (byte) 0);
        strangers.put("damaged", blank);
        strangers.put("it is not a database", "My diary. ".repeat(500).getBytes(StandardCharsets.UTF_8));
        strangers.put("is a database of another program", foreign());
        for (Map.Entry<String, byte[]> stranger : strangers.entrySet()) {
            Files.write(bench.journal(), stranger.getValue());
            shown.addAll(untilRefused(bench, stranger.getKey()));
            require(Arrays.equals(Files.readAllBytes(bench.journal()), stranger.getValue()), "a file was changed");
        }
        Files.write(bench.journal(), good);
        shown.addAll(few(bench));
        return Seen.of(2, bench, shown, strangers.size() + " files told apart and left as they were");
    }

    private byte[] foreign() throws Exception {
        Path file = folder.resolve("bookmarks.db");
        try (Connection other = SqliteFile.open(file);
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE bookmarks (url TEXT)");
        }
        return Files.readAllBytes(file);
    }

    private Seen jumps(Bench bench) throws Exception {
        List<String> shown = new ArrayList<>();
        List<String> days = List.of(
                "2026-05-01",
                "2026-04-01",
                "2031-01-01",
                "2020-02-29",
                "2026-05-01T23:59:59Z",
                "1999-12-31",
                "2026-05-02");
        for (String day : days) {
            shown.addAll(few(bench, "--now", day));
        }
        return Seen.of(days.size(), bench, shown, "back and forth over 32 years");
    }

    private Seen zones(Bench bench) throws Exception {
        List<String> shown = new ArrayList<>();
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("Europe/London", "2026-03-29T00:59:58Z");
        changes.put("America/New_York", "2026-11-01T05:59:58Z");
        changes.put("Pacific/Apia", "2011-12-30T09:59:58Z");
        changes.put("Pacific/Kiritimati", "2026-03-29T13:59:58Z");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            bench.with("TZ", change.getKey());
            try (TrialSession runner = bench.sit("--now", change.getValue())) {
                long began = System.nanoTime();
                while (System.nanoTime() - began < 4_000_000_000L) { // until well after the change of the clock
                    require(runner.answer(), "no verdict: " + runner.complaints());
                    Thread.sleep(50);
                }
                runner.kill();
                shown.addAll(runner.shown());
            }
        }
        return Seen.of(
                changes.size(), bench, shown, "sessions across " + changes.size() + " changes, each in another zone");
    }

    private Seen upgrade(Bench otherwise) throws Exception {
        Path installed = folder.resolve("installed");
        Files.copy(Path.of(Bench.shipped().get(0)), installed, StandardCopyOption.COPY_ATTRIBUTES);
        Bench bench = otherwise.running(List.of(installed.toString()));
        List<String> shown = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            try (TrialSession runner = bench.sit()) {
                require(runner.answer(), "no verdict: " + runner.complaints());
                newVersion(installed);
                InventedLibrary.write(bench.library(), CARDS - 50 * (1 + round));
                Path deck = bench.library().resolve("decks/deck-0.yaml");
                Files.writeString(deck, Files.readString(deck).replace("What is the name", "What is the new name"));
                for (int i = 0; i < 10; i++) {
                    require(runner.answer(), "no verdict: " + runner.complaints());
                }
                runner.kill();
                shown.addAll(runner.shown());
            }
        }
        return Seen.of(5, bench, shown, "another file in the program's place and another library each time");
    }

    /** Installs a new version as an installer does: the new file is moved into the place of the old one. */
    private static void newVersion(Path installed) throws IOException {
        Path next = installed.resolveSibling("next");
        byte[] program = Files.readAllBytes(installed);
        byte[] begin = "#!/bin/sh\n# another build\n".getBytes(StandardCharsets.UTF_8);
        byte[] other = new byte[program.length + 16];
        System.arraycopy(begin, 0, other, 0, begin.length);
        System.arraycopy(program, 10, other, begin.length, program.length - 10);
        Files.write(next, other);
        Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(installed));
        Files.move(next, installed, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean mounted(String options, Path at) throws Exception {
        return mount("-t", "tmpfs", "-o", options, "tmpfs", at.toString());
    }

    private static boolean mount(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static void unmount(Path disk) throws Exception {
        new ProcessBuilder("umount", "-l", disk.toString()).inheritIO().start().waitFor();
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
