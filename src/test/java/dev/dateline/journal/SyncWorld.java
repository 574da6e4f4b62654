package dev.dateline.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Simulates several devices that study for a year. Files between their folders arrive late, half copied, as conflict
 * copies and in any order. At the end everything has arrived, and every journal is compared with one that contains all
 * events.
 */
final class SyncWorld {
    private final Path root;
    private final SplittableRandom random;
    private final List<Device> devices = new ArrayList<>();
    private final Map<EventId, Event> all = new HashMap<>();

    private final class Device {
        private final Journal journal;
        private final Path folder;
        private final Path nameFile;
        private final Chronicle chronicle;

        Device(int number, long seed) throws IOException, JournalFailure {
            Path home = Files.createDirectories(root.resolve("home-" + number));
            journal = Journal.inMemory();
            folder = Files.createDirectories(root.resolve("folder-" + number));
            nameFile = home.resolve("journal.device");
            chronicle = new Chronicle(seed * 31 + number, "device" + number)
                    .after(Duration.ofMinutes(random.nextInt(-2 * 24 * 60, 2 * 24 * 60)));
        }

        void study() throws JournalFailure {
            List<Event> events = new ArrayList<>(chronicle.many(random.nextInt(1, 12)));
            List<Event> known = journal.events();
            if (!known.isEmpty() && random.nextInt(4) == 0) {
                EventId target = known.get(random.nextInt(known.size())).head().id();
                events.add(new Event.Undo(chronicle.head(), target)); // may also undo what another device did
            }
            journal.appendAll(events);
            for (Event event : events) {
                all.put(event.head().id(), event);
            }
        }

        Sync.Report sync() throws IOException, JournalFailure {
            return Sync.run(journal, folder, nameFile);
        }
    }

    SyncWorld(Path root, long seed) throws IOException, JournalFailure {
        this.root = root;
        this.random = new SplittableRandom(seed);
        int count = random.nextInt(2, 6);
        for (int i = 0; i < count; i++) {
            devices.add(new Device(i, seed));
        }
    }

    /**
     * Simulates the year.
     *
     * @return what went wrong; empty if nothing did
     */
    String play(int steps, int daysAStep) throws IOException, JournalFailure {
        try {
            for (int step = 0; step < steps; step++) {
                for (Device device : devices) {
                    device.chronicle.after(Duration.ofDays(daysAStep));
                    if (random.nextInt(3) > 0) {
                        device.study();
                    }
                    if (random.nextInt(3) == 0) {
                        device.sync();
                    }
                    carry(false);
                }
            }
            for (int round = 0; round < 3; round++) {
                for (Device device : devices) {
                    device.sync();
                }
                carry(true);
            }
            for (Device device : devices) {
                device.sync();
            }
            return differences();
        } finally {
            devices.forEach(device -> device.journal.close());
        }
    }

    /**
     * Copies files from every folder to every other one.
     *
     * @param all whether all files are copied whole; otherwise only some are, and some of them in part
     */
    private void carry(boolean all) throws IOException {
        for (Device from : devices) {
            for (Device to : devices) {
                if (from != to && (all || random.nextInt(4) == 0)) {
                    carry(from.folder, to.folder, all);
                }
            }
        }
    }

    private void carry(Path from, Path to, boolean all) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file));
            boolean there = Files.exists(target) && Files.size(target) >= Files.size(file);
            if (there || file.getFileName().toString().contains("conflict") || !(all || random.nextInt(3) == 0)) {
                continue;
            }
            Files.createDirectories(target.getParent());
            int fate = all ? 9 : random.nextInt(10);
            if (fate == 0) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(target, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            } else if (fate == 1) {
                Files.copy(
                        file,
                        target.resolveSibling(target.getFileName() + ".sync-conflict-1"),
                        StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private String differences() throws JournalFailure {
        try (Journal reference = Journal.inMemory()) {
            reference.appendAll(all.values().stream()
                    .filter(event -> !(event instanceof Event.LibrarySeen))
                    .toList());
            for (Device device : devices) {
                String where = device.chronicle.head().device() + ": ";
                Set<EventId> ids = new HashSet<>();
                for (Event event : device.journal.events()) {
                    if (!(event instanceof Event.LibrarySeen)) {
                        ids.add(event.head().id());
                    }
                }
                Set<EventId> expected = new HashSet<>();
                reference.events().forEach(event -> expected.add(event.head().id()));
                if (!ids.equals(expected)) {
                    return where + ids.size() + " events instead of " + expected.size();
                }
                History found = device.journal.history();
                History whole = reference.history();
                if (!found.cards().equals(whole.cards())
                        || !found.parameters().equals(whole.parameters())
                        || !found.toldOfWithdrawal().equals(whole.toldOfWithdrawal())) {
                    return where + "another history";
                }
                if (!device.journal.states().equals(reference.states())
                        || !device.journal.replies().equals(reference.replies())) {
                    return where + "other states or replies";
                }
                if (!device.journal.exams().equals(reference.exams())
                        || !device.journal.pace().equals(reference.pace())
                        || device.journal.answers() != reference.answers()) {
                    return where + "other exams, pace or answers";
                }
            }
            return "";
        }
    }
}
