package dev.dateline.exchange.intake;

import dev.dateline.deck.Deck;
import dev.dateline.deck.DeckWriter;
import dev.dateline.exchange.PlacedFile;
import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The decks of a library, to be added to. */
public final class DeckFolder {
    private final Path folder;

    /** @param library the folder that holds the folder of decks, or will */
    public DeckFolder(Path library) {
        this.folder = library.resolve(LibrarySource.DECKS);
    }

    /** Where a deck lies, or will. */
    public Path file(Deck deck) {
        return folder.resolve(deck.id() + ".yaml");
    }

    /** Those of the decks that are there already. */
    public List<Deck> present(List<Deck> decks) {
        List<Deck> present = new ArrayList<>();
        for (Deck deck : decks) {
            if (Files.exists(file(deck))) {
                present.add(deck);
            }
        }
        return present;
    }

    /** Writes the decks, each whole or not at all; if one cannot be written, new ones before it are taken away again. */
    public void write(List<Deck> decks) throws IOException {
        Files.createDirectories(folder);
        List<Path> fresh = new ArrayList<>();
        boolean done = false;
        try {
            for (Deck deck : decks) {
                Path file = file(deck);
                byte[] text = DeckWriter.write(deck).getBytes(StandardCharsets.UTF_8);
                boolean isNew = !Files.exists(file);
                PlacedFile.write(file, out -> {
                    out.write(text);
                    return true;
                });
                if (isNew) {
                    fresh.add(file);
                }
            }
            done = true;
        } finally {
            if (!done) {
                for (Path file : fresh) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
