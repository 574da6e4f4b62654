package dev.dateline.exchange.intake;

import dev.dateline.deck.Deck;
import dev.dateline.deck.DeckWriter;
import dev.dateline.disk.FileChanges;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.WritableLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The decks of a library, for adding decks. */
public final class DeckFolder {
    private final Path library;
    private final Path folder;

    /** @param library the library's folder, which contains or will contain the folder of decks */
    public DeckFolder(Path library) {
        this.library = library;
        this.folder = library.resolve(LibrarySource.DECKS);
    }

    /** The path of a deck. The file need not exist. */
    public Path file(Deck deck) {
        return library.resolve(WritableLibrary.alone(library).deck(deck.id()));
    }

    /** Those of the decks that exist already. */
    public List<Deck> present(List<Deck> decks) {
        return decks.stream().filter(deck -> Files.exists(file(deck))).toList();
    }

    /** Whether the deck's file exists and would not change. */
    public boolean isWritten(Deck deck) {
        try {
            return Arrays.equals(Files.readAllBytes(file(deck)), bytes(deck));
        } catch (IOException missing) {
            return false;
        }
    }

    private static byte[] bytes(Deck deck) {
        return DeckWriter.write(deck).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes each deck as a whole. If one deck cannot be written, none is. After a kill, only the first decks may be
     * written.
     *
     * @param beside further files, which are written before the decks
     */
    public void write(List<Deck> decks, Map<Path, byte[]> beside) throws IOException {
        Files.createDirectories(folder);
        FileChanges changes = new FileChanges();
        beside.forEach(changes::put);
        for (Deck deck : decks) {
            if (!isWritten(deck)) {
                changes.put(file(deck), bytes(deck));
            }
        }
        changes.write();
    }
}
