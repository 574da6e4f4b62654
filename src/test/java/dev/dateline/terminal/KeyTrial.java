package dev.dateline.terminal;

import dev.dateline.app.Settings;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Learner;
import dev.dateline.study.Session;
import dev.dateline.study.SessionServices;
import dev.dateline.study.SessionSettings;
import dev.dateline.trials.InventedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Measures how fast a key takes effect, how much is written for it, and how much memory a session of 1,000 cards needs.
 */
final class KeyTrial {
    private static final int CARDS = 1000;
    private static final int KEYS = 400;

    private final CountingTerminal terminal;

    private KeyTrial() throws IOException {
        terminal = new CountingTerminal(80, 24);
    }

    /**
     * Prints the results.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        new KeyTrial().run();
    }

    private void run() throws Exception {
        Session session = session();
        Thread held = new Thread(() -> {
            try (Screen screen = new Screen(terminal.terminal(), SeenScreen.THEME)) {
                StudyScreen.hold(screen, Clock.systemUTC(), session, new SampleShelf(), Settings.DEFAULT, "");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        held.setDaemon(true); // if a key is lost, this thread waits without end
        held.start();
        terminal.settle();
        keys();
        terminal.type("\025");
        terminal.settle();
        answer(20); // loads the classes first, because they do not belong to the session's memory
        long before = used();
        answer(CARDS - 20);
        long after = used();
        held.join(2000);
        System.out.printf("memory after %d cards: %+.1f MB%n", CARDS, (after - before) / 1e6);
    }

    private Session session() throws IOException {
        Path folder = Files.createTempDirectory("keys");
        InventedLibrary.write(folder, CARDS * 5);
        Library library = LibraryReader.read(LibrarySource.folder(folder));
        List<Card> cards = library.cards().stream()
                .filter(card -> card.kind() == CardKind.ANSWER)
                .limit(CARDS)
                .toList();
        SplittableRandom random = new SplittableRandom(1);
        SessionServices services = new SessionServices(
                new Judge(Knowledge.of(library.facts(), library.decks(), library.names())),
                new Scheduler(MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)), SchedulerSettings.DEFAULT, random),
                "fsrs-6-default",
                new StudyCalendar(ZoneOffset.UTC),
                Clock.systemUTC(),
                random);
        return new Session(
                library,
                cards,
                Learner.NEW,
                SessionSettings.DEFAULT.cramming().asWritten(),
                services,
                event -> {},
                new EventClock("trial", Clock.systemUTC(), () -> EventId.random(random)));
    }

    private void keys() throws Exception {
        double[] millis = new double[KEYS];
        long[] written = new long[KEYS];
        for (int i = 0; i < 2 * KEYS; i++) {
            long before = terminal.written();
            millis[i % KEYS] = terminal.millis(i % 2 == 0 ? "a" : "\177");
            written[i % KEYS] = terminal.written() - before;
        }
        Arrays.sort(millis);
        Arrays.sort(written);
        System.out.printf(
                "a key shows after: median %.2f ms, 99 of 100 within %.2f ms%n",
                millis[KEYS / 2], millis[KEYS * 99 / 100]);
        System.out.printf("bytes a key: median %d, at most %d%n", written[KEYS / 2], written[KEYS - 1]);
    }

    private void answer(int cards) throws Exception {
        for (int i = 0; i < cards; i++) {
            for (String keys : new String[] {"x\r", "\r"}) {
                Thread.sleep(Screen.BLINK_MILLIS + 5);
                terminal.type(keys);
                terminal.settle();
            }
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
