package dev.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.deck.CardId;
import dev.dateline.disk.FileChanges;
import dev.dateline.library.FileUndo;
import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
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

/**
 * Remembers what {@code undo} has to know besides the journal: the cards that were added to the own library, and
 * renames that changed nothing. The log is in the cache.
 */
public record UndoLog(Invocation invocation, Path library, Map<Path, byte[]> before) {
    private static final int MOST = 50;
    private static final String NEW_FILE = "-";

    /**
     * What a command did.
     *
     * @param cards the ids of the added cards (DECK/CARD); empty for a rename that changed nothing
     */
    public record Entry(Instant at, List<String> cards, String line) {
        static Optional<Entry> of(String line) {
            String[] fields = line.split("\t", -1);
            try {
                List<String> cards = fields.length == 3 ? List.of() : List.of(fields[2].split(",", -1));
                return fields.length % 5 != 3
                        ? Optional.empty()
                        : Optional.of(new Entry(Instant.parse(fields[0]), cards, line));
            } catch (DateTimeParseException broken) {
                return Optional.empty();
            }
        }
    }

    /** Reads the files of a library before cards are added. */
    public static UndoLog before(Invocation invocation, Path library) throws IOException {
        return new UndoLog(invocation, library, files(library));
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

    /** Remembers what has changed since {@link #before}. If the cache cannot be written, the command still goes on. */
    public void remember(List<CardId> cards) {
        try {
            StringBuilder line = new StringBuilder();
            for (Map.Entry<Path, byte[]> after : files(library).entrySet()) {
                line.append(change(after.getKey(), before.get(after.getKey()), after.getValue()));
            }
            if (!line.isEmpty()) {
                String ids = cards.stream().map(CardId::toString).collect(Collectors.joining(","));
                append(invocation, library.toUri() + "\t" + ids + line);
            }
        } catch (IOException unwritable) {
            invocation.complain("\"dateline undo\" cannot take back these cards: " + unwritable.getMessage());
        }
    }

    /** Remembers a rename that changed nothing. Without this, {@code undo} would take back something else. */
    public static void rememberIdleRename(Invocation invocation) {
        try {
            append(invocation, "\t");
        } catch (IOException unwritable) {
            // undo then takes back an earlier action, and says which
        }
    }

    private static void append(Invocation invocation, String what) throws IOException {
        Optional<Path> file = file(invocation);
        if (file.isPresent()) {
            List<String> all = lines(file.get());
            all.add(invocation.clock().instant() + "\t" + what);
            write(file.get(), all);
        }
    }

    /** The former text of the part that changed, with its place. Empty if nothing has changed. */
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

    public static Optional<Entry> last(Invocation invocation) throws IOException {
        List<String> all = file(invocation).isPresent() ? lines(file(invocation).get()) : List.of();
        return all.isEmpty() ? Optional.empty() : Entry.of(all.get(all.size() - 1));
    }

    public static void forget(Invocation invocation, Entry entry) throws IOException {
        Path file = file(invocation).orElseThrow();
        List<String> all = lines(file);
        all.remove(entry.line());
        write(file, all);
    }

    /**
     * Takes back added cards and forgets them.
     *
     * @return false if the files were changed since; they stay unchanged then
     */
    public static boolean takeBack(Invocation invocation, Entry added) throws IOException {
        forget(invocation, added);
        String[] fields = added.line().split("\t", -1);
        Path library = Path.of(URI.create(fields[1]));
        List<FileUndo> changes = new ArrayList<>();
        for (int i = 3; i + 4 < fields.length; i += 5) {
            Path file = Path.of(URI.create(fields[i]));
            byte[] now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            if (!sum(now).equals(fields[i + 1])) {
                return false;
            }
            changes.add(new FileUndo(file, before(fields, i, now), ByteBuffer.wrap(now)));
        }
        return Files.isDirectory(library) && FileUndo.takeBack(library, changes);
    }

    /** The former bytes of a file; empty if the command began it. */
    private static Optional<ByteBuffer> before(String[] fields, int i, byte[] now) {
        if (fields[i + 4].equals(NEW_FILE)) {
            return Optional.empty();
        }
        byte[] removed = Base64.getDecoder().decode(fields[i + 4]);
        int from = Integer.parseInt(fields[i + 2]);
        int to = Integer.parseInt(fields[i + 3]);
        byte[] was = Arrays.copyOf(now, from + removed.length + now.length - to);
        System.arraycopy(removed, 0, was, from, removed.length);
        System.arraycopy(now, to, was, from + removed.length, now.length - to);
        return Optional.of(ByteBuffer.wrap(was));
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
