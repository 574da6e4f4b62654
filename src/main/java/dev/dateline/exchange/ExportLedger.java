package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import dev.dateline.disk.OwnersFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Remembers the content of every exported card and the time of its first export, so that the modification time rises only when the
 * content changes. An unchanged card keeps its old time, and does not overwrite a learner's changes. A changed card gets a later
 * time than all exports before.
 *
 * <p>It has a small file for each deck, with a line for each card: id, SHA-256 of the content, seconds since 1970. It may be
 * deleted: then every card counts as changed at the next export, which is safe.
 */
public final class ExportLedger {
    private record Entry(String sha256, long modified) {}

    private final Path folder;
    private final Map<String, Map<String, Entry>> decks = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();

    /**
     * A ledger kept in a folder.
     *
     * @param folder need not exist before the first {@link #save}
     */
    public ExportLedger(Path folder) {
        this.folder = folder;
    }

    /** The time of the card's first export with this content, in seconds since 1970: the old time, or a later new one. */
    public long modified(CardId card, String sha256, Instant now) throws IOException {
        Map<String, Entry> deck = deck(card.deck());
        Entry old = deck.get(card.card());
        if (old != null && old.sha256().equals(sha256)) {
            return old.modified();
        }
        long time = old == null ? now.getEpochSecond() : Math.max(now.getEpochSecond(), old.modified() + 1);
        deck.put(card.card(), new Entry(sha256, time));
        changed.add(card.deck());
        return time;
    }

    /** Writes the new entries. Call this after the export is in place. */
    public void save() throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        OwnersFile.createFolder(folder);
        for (String deck : changed) {
            StringBuilder text = new StringBuilder();
            new TreeMap<>(deck(deck))
                    .forEach((card, entry) -> text.append(card)
                            .append('\t')
                            .append(entry.sha256())
                            .append('\t')
                            .append(entry.modified())
                            .append('\n'));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file(deck))) {
                OwnersFile.create(file(deck)); // the replacing file keeps its permissions
            }
            PlacedFile.write(file(deck), out -> {
                out.write(bytes);
                return true;
            });
        }
        changed.clear();
    }

    private Path file(String deck) {
        return folder.resolve(deck + ".tsv");
    }

    private Map<String, Entry> deck(String id) throws IOException {
        Map<String, Entry> known = decks.get(id);
        if (known == null) {
            known = read(file(id));
            decks.put(id, known);
        }
        return known;
    }

    /** Invalid lines are skipped: their cards count as changed. */
    private static Map<String, Entry> read(Path file) throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        if (!Files.exists(file)) {
            return entries;
        }
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            boolean whole =
                    first > 0 && second > first && line.substring(second + 1).matches("[0-9]{1,15}");
            if (whole) {
                long modified = Long.parseLong(line.substring(second + 1));
                entries.put(line.substring(0, first), new Entry(line.substring(first + 1, second), modified));
            }
        }
        return entries;
    }
}
