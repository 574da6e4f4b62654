package dev.dateline.trials;

import dev.dateline.cli.JavaProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * Three homes merge their journals through one folder, as real processes. Sessions and syncs are killed at random
 * times, one or two at a time. Then every home syncs without kills. Every verdict that was shown in any home must then
 * be in all three journals. Prints a line. The exit status is 1 if a verdict is lost or doubled, or if the journals
 * differ.
 */
final class SyncKills {
    private static final int HOMES = 3;
    private static final int CARDS = 200;

    private final Path shared;
    private final SplittableRandom random;
    private final List<Bench> homes = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private long usual;
    private int sessions;
    private int syncs;

    private SyncKills(Path folder, long seed) throws IOException {
        this.shared = Files.createDirectories(folder.resolve("shared"));
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < HOMES; i++) {
            Path home = Files.createDirectories(folder.resolve("home" + i));
            Bench bench = new Bench(home, program()).saying("home " + i + " said");
            InventedLibrary.write(bench.library(), CARDS);
            homes.add(bench);
        }
        // one home syncs automatically before and after its sessions
        Files.writeString(
                folder.resolve("home0/config/dateline/config.yaml"),
                "sync: " + shared + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }

    /** The command for the packaged program; without one, for the classes of the test. */
    private static List<String> program() {
        return System.getProperty("dateline.program") == null ? JavaProcess.command() : Bench.shipped();
    }

    /**
     * Kills processes.
     *
     * @param args the number of kills, and a seed; 200 and the time by default
     */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        System.exit(soundAfter(kills, seed, Files.createTempDirectory("sync-kills")) ? 0 : 1);
    }

    /** Whether no kill lost or doubled a verdict. */
    static boolean soundAfter(int kills, long seed, Path folder) throws Exception {
        System.out.println("seed " + seed + ", in " + folder);
        SyncKills trial = new SyncKills(folder, seed);
        trial.begin();
        while (trial.sessions + trial.syncs < kills) {
            trial.kill();
        }
        return trial.report();
    }

    /** Answers once and syncs in every home, to measure how long this takes. */
    private void begin() throws Exception {
        for (Bench home : homes) {
            long began = System.nanoTime();
            try (TrialSession session = home.sit()) {
                require(session.answer(), "no verdict at all: " + session.complaints());
                usual = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
                session.leave();
                shown.addAll(session.shown());
            }
            sync(home);
        }
    }

    /** Kills one process, or two at a time. Two are in one home, or in two homes that sync at once. */
    private void kill() throws Exception {
        Bench home = homes.get(random.nextInt(HOMES));
        switch (random.nextInt(4)) {
            case 0 -> killSession(home);
            case 1 -> killSync(List.of(home));
            case 2 -> killSync(List.of(home, homes.get(random.nextInt(HOMES))));
            default -> {
                Process syncing = start(home);
                killSession(home);
                syncing.destroyForcibly().waitFor();
                syncs++;
            }
        }
        if (random.nextInt(3) == 0) {
            sync(homes.get(random.nextInt(HOMES)));
        }
    }

    private void killSession(Bench home) throws Exception {
        try (TrialSession session = home.sit()) {
            Thread answering = session.answering();
            Thread.sleep(random.nextLong(2 * usual));
            session.kill();
            answering.join();
            shown.addAll(session.shown());
        }
        sessions++;
    }

    private void killSync(List<Bench> several) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (Bench home : several) {
            processes.add(start(home));
        }
        Thread.sleep(random.nextLong(2 * usual));
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
            syncs++;
        }
    }

    private Process start(Bench home) throws IOException {
        return home.process("sync", shared.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void sync(Bench home) throws Exception {
        require(start(home).waitFor() == 0, "a sync failed");
    }

    private boolean report() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (Bench home : homes) {
                sync(home);
            }
        }
        boolean whole = true;
        Map<String, Long> first = homes.get(0).found();
        System.out.printf("%-6s %7s %7s %8s %5s %6s%n", "home", "shown", "found", "doubled", "lost", "unseen");
        for (int i = 0; i < HOMES; i++) {
            Map<String, Long> found = homes.get(i).found();
            Ledger ledger = Ledger.of(shown, found);
            boolean same = found.equals(first);
            whole &= ledger.isWhole() && same;
            System.out.printf(
                    "%-6d %7d %7d %8d %5d %6d%s%n",
                    i,
                    ledger.shown(),
                    ledger.found(),
                    ledger.doubled().size(),
                    ledger.lost().size(),
                    ledger.unseen(),
                    same ? "" : "  DIFFERS");
        }
        System.out.println(sessions + " sessions and " + syncs + " syncs killed. "
                + (whole ? "Nothing was lost, nothing is there twice." : "SOMETHING WAS LOST OR DOUBLED."));
        return whole;
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
