package dev.dateline.terminal;

import dev.dateline.app.CardTable;
import dev.dateline.app.HomeDesk;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.Journal;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.study.PastStudy;
import dev.dateline.trials.InventedLibrary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how fast the browser responds to a key with 10,000 cards, for each action. */
final class BrowserTrial {
    private static final int CARDS = 10_000;
    private static final int DAYS_OF_STUDY = 400;
    private static final int ROUNDS = 30;

    private final CountingTerminal terminal;
    private final Thread browsing;

    private BrowserTrial(Invocation invocation) throws IOException {
        terminal = new CountingTerminal(160, 50);
        browsing = new Thread(() -> browse(terminal, invocation));
    }

    /**
     * Prints the results.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("browser");
        Path cards = folder.resolve("library");
        InventedLibrary.write(cards, CARDS);
        Library library = LibraryReader.read(LibrarySource.folder(cards));
        try (Journal journal = Journal.open(folder.resolve("journal.db"))) {
            new PastStudy(library.cards(), 7)
                    .days(LocalDate.of(2026, 11, 25).minusDays(DAYS_OF_STUDY), DAYS_OF_STUDY, 20)
                    .into(journal);
            System.out.printf(Locale.ROOT, "%,d cards, %,d answers%n", CARDS, journal.answers());
        }
        Invocation invocation = SampleRun.of(cards, folder, Clock.systemUTC());
        new BrowserTrial(invocation).run();
    }

    private void run() throws Exception {
        browsing.setDaemon(true);
        long began = System.nanoTime();
        browsing.start();
        terminal.settle();
        System.out.printf(Locale.ROOT, "opened after %.0f ms%n", (System.nanoTime() - began) / 1e6);
        measure("down", "\033[B");
        measure("page down", "\033[6~");
        measure("flag", "f");
        measure("suspend", "x");
        measure("undo", "u");
        measure("sort", "\033[C");
        measure("reverse", "\t");
        for (String query : List.of("harbour 12", "is:due", "kind:number crowns", "-is:new tag:council")) {
            filter(query);
        }
    }

    private static void browse(CountingTerminal counting, Invocation invocation) {
        try (Workplace workplace = Workplace.open(invocation);
                Screen screen = new Screen(counting.terminal(), SeenScreen.THEME)) {
            TerminalSession session = TerminalSession.on(counting.terminal(), screen);
            new HomeLoop(session, invocation, new HomeDesk(invocation, workplace, List.of()))
                    .browse(List.of(), CardTable.Column.ID, false);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * The cost of a key.
     *
     * @param shown the time until something is written
     * @param work the processor time
     */
    private record Cost(double shown, double work) {}

    private Cost press(String key) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getThreadCpuTime(browsing.getId());
        double shown = terminal.millis(key);
        return new Cost(shown, (threads.getThreadCpuTime(browsing.getId()) - before) / 1e6);
    }

    private void measure(String what, String key) throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            costs.add(press(key));
        }
        print(what, costs);
    }

    /** Types a query letter by letter, and deletes it again. */
    private void filter(String query) throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            press("/");
            for (int i = 0; i < query.length(); i++) {
                costs.add(press(query.substring(i, i + 1)));
            }
            costs.add(press("\033"));
        }
        print("filter \"" + query + "\"", costs);
    }

    private static void print(String what, List<Cost> costs) {
        double[] shown = costs.stream().mapToDouble(Cost::shown).sorted().toArray();
        double[] work = costs.stream().mapToDouble(Cost::work).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-32s shown: median %.1f ms, longest %.1f ms; work: first %.1f, median %.1f, longest %.1f ms%n",
                what,
                shown[shown.length / 2],
                shown[shown.length - 1],
                costs.get(0).work(),
                work[work.length / 2],
                work[work.length - 1]);
    }
}
