package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import dev.dateline.disk.FileChanges;
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
 * Remembers the content and time of exported cards. A card's modification time rises only when its content changes. An
 * unchanged card keeps its time, and so does not overwrite a learner's changes. A changed card gets a later time than
 * in all earlier exports.
 *
 * <p>Each deck has a small file with a line for each card: id, SHA-256 of the content, seconds since 1970. The files
 * may be deleted. Every card then counts as changed at the next export, which is safe.
 */
public final class ExportLedger {
    private record Entry(String sha256, long modified) {}

    private final Path folder;
    private final Map<String, Map<String, Entry>> decks = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();

    /**
     * A ledger in a folder.
     *
     * @param folder need not exist before the first {@link #save}
     */
    public ExportLedger(Path folder) {
        this.folder = folder;
    }

    /**
     * The modification time of a card, in seconds since 1970. An unchanged card keeps its time, and a changed one gets
     * a later time.
     */
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
        FileChanges changes = new FileChanges();
        for (String deck : changed) {
            StringBuilder text = new StringBuilder();
            new TreeMap<>(deck(deck))
                    .forEach((card, entry) ->
                            text.append(card + "\t" + entry.sha256() + "\t" + entry.modified() + "\n"));
            changes.putForOwner(file(deck), text.toString().getBytes(StandardCharsets.UTF_8));
        }
        changes.write();
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

    /** Reads a file of the ledger. Invalid lines are skipped, so that their cards count as changed. */
    private static Map<String, Entry> read(Path file) throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        if (!Files.exists(file)) {
            return entries;
        }
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
            String[] cells = line.split("\t", 3);
            if (cells.length == 3 && !cells[0].isEmpty() && cells[2].matches("[0-9]{1,15}")) {
                entries.put(cells[0], new Entry(cells[1], Long.parseLong(cells[2])));
            }
        }
        return entries;
    }
}
