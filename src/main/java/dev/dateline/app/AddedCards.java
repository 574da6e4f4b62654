package dev.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.deck.CardId;
import dev.dateline.disk.FileChanges;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Remembers in the cache what was added to the own library, so that {@code undo} can take it back. */
public final class AddedCards {
    private static final int MOST = 50;
    private static final String NEW_FILE = "-";

    private final Invocation invocation;
    private final Path library;
    private final Map<Path, byte[]> before;

    private AddedCards(Invocation invocation, Path library, Map<Path, byte[]> before) {
        this.invocation = invocation;
        this.library = library;
        this.before = before;
    }

    /**
     * The cards of one command.
     *
     * @param cards their ids, DECK/CARD
     */
    public record Added(Instant at, List<String> cards, String line) {
        static Optional<Added> of(String line) {
            String[] fields = line.split("\t", -1);
            try {
                return fields.length % 5 != 3
                        ? Optional.empty()
                        : Optional.of(new Added(Instant.parse(fields[0]), List.of(fields[2].split(",", -1)), line));
            } catch (DateTimeParseException broken) {
                return Optional.empty();
            }
        }
    }

    /** Reads the files of a library before cards are added. */
    public static AddedCards before(Invocation invocation, Path library) throws IOException {
        return new AddedCards(invocation, library, files(library));
    }

    private static Map<Path, byte[]> files(Path library) throws IOException {
        Map<Path, byte[]> all = new HashMap<>();
        LibrarySource source = LibrarySource.folder(library);
        for (String part : List.of(LibrarySource.SEEDS, LibrarySource.DECKS)) {
            for (String name : source.files(part)) {
                Path file = library.resolve(part).resolve(name);
                if (Files.isReadable(file)) {
                    all.put(file, Files.readAllBytes(file));
                }
            }
        }
        return all;
    }

    /** Remembers what has changed since. A cache that cannot be written does not stop the command. */
    public void remember(List<CardId> cards) {
        Optional<Path> file = file(invocation);
        try {
            StringBuilder line = new StringBuilder();
            for (Map.Entry<Path, byte[]> after : files(library).entrySet()) {
                line.append(change(after.getKey(), before.get(after.getKey()), after.getValue()));
            }
            if (file.isPresent() && !line.isEmpty()) {
                List<String> all = lines(file.get());
                String ids = cards.stream().map(CardId::toString).collect(Collectors.joining(","));
                all.add(invocation.clock().instant() + "\t" + library.toUri() + "\t" + ids + line);
                write(file.get(), all);
            }
        } catch (IOException unwritable) {
            invocation.complain("\"dateline undo\" cannot take back these cards: " + unwritable.getMessage());
        }
    }

    /** The span that differs, with what was there before; empty if nothing differs. */
    private static String change(Path file, byte @Nullable [] old, byte[] now) {
        byte[] was = old == null ? new byte[0] : old;
        if (old != null && Arrays.equals(was, now)) {
            return "";
        }
        int from = Math.max(0, Arrays.mismatch(was, now));
        int same = 0;
        while (same < Math.min(was.length, now.length) - from
                && was[was.length - 1 - same] == now[now.length - 1 - same]) {
            same++;
        }
        byte[] removed = Arrays.copyOfRange(was, from, was.length - same);
        return "\t" + file.toUri() + "\t" + sum(now) + "\t" + from + "\t" + (now.length - same) + "\t"
                + (old == null ? NEW_FILE : Base64.getEncoder().encodeToString(removed));
    }

    private static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return bytes.length + ":" + sum.getValue();
    }

    /** What was added last. */
    public static Optional<Added> last(Invocation invocation) throws IOException {
        List<String> all = file(invocation).isPresent() ? lines(file(invocation).get()) : List.of();
        return all.isEmpty() ? Optional.empty() : Added.of(all.get(all.size() - 1));
    }

    /**
     * Takes it back and forgets it.
     *
     * @return whether the files were as they were left; if not, they are not changed
     */
    public static boolean takeBack(Invocation invocation, Added added) throws IOException {
        Path file = file(invocation).orElseThrow();
        List<String> all = lines(file);
        all.remove(added.line());
        write(file, all);
        String[] fields = added.line().split("\t", -1);
        Path library = Path.of(URI.create(fields[1]));
        return Files.isDirectory(library) && LibraryLock.during(library, () -> restore(fields));
    }

    private static boolean restore(String[] fields) throws IOException {
        FileChanges changes = new FileChanges();
        List<Path> begun = new ArrayList<>();
        for (int i = 3; i + 4 < fields.length; i += 5) {
            Path file = Path.of(URI.create(fields[i]));
            byte[] now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            if (!sum(now).equals(fields[i + 1])) {
                return false;
            }
            if (fields[i + 4].equals(NEW_FILE)) {
                begun.add(file);
                continue;
            }
            byte[] removed = Base64.getDecoder().decode(fields[i + 4]);
            int from = Integer.parseInt(fields[i + 2]);
            int to = Integer.parseInt(fields[i + 3]);
            byte[] was = Arrays.copyOf(now, from + removed.length + now.length - to);
            System.arraycopy(removed, 0, was, from, removed.length);
            System.arraycopy(now, to, was, from + removed.length, now.length - to);
            changes.put(file, was);
        }
        changes.write();
        for (Path file : begun) {
            Files.delete(file);
        }
        return true;
    }

    private static Optional<Path> file(Invocation invocation) {
        return invocation.locations().cache().map(cache -> cache.resolve("added-cards"));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? new ArrayList<>(
                        new String(Files.readAllBytes(file), UTF_8).lines().toList())
                : new ArrayList<>();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        String kept = String.join("\n", lines.subList(Math.max(0, lines.size() - MOST), lines.size()));
        new FileChanges().putForOwner(file, kept.getBytes(UTF_8)).write();
    }
}
