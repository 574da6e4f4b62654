package dev.dateline.exchange.intake;

import dev.dateline.article.Names;
import dev.dateline.deck.Card;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.anki.Guid;
import dev.dateline.exchange.formats.ImportFormats;
import dev.dateline.library.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Imports files into a library: {@code new Arrivals(folder).read("a.csv", "q,a")}. */
public final class Arrivals {
    private final Path folder;
    private final Library library;
    private Meter meter = Meter.NONE;

    public Arrivals(Path folder) {
        this(folder, new Library(List.of(), List.of(), Names.NONE, List.of()));
    }

    public Arrivals(Path folder, Library library) {
        this.folder = folder;
        this.library = library;
    }

    /** Reports the progress of each import to a listener from now on. */
    Arrivals telling(Meter listener) {
        meter = listener;
        return this;
    }

    public Imported read(String name, String text) throws IOException, ImportFailure {
        return read(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    public Imported readAs(String deck, String name, String text) throws IOException, ImportFailure {
        return read(name, text.getBytes(StandardCharsets.UTF_8), Optional.of(deck));
    }

    public Imported read(String name, byte[] bytes, Optional<String> as) throws IOException, ImportFailure {
        Path file = Files.write(folder.resolve(name), bytes);
        return new Importer(ImportFormats.all(false), library, Guid::of).read(ArrivedFile.open(file, name), as, meter);
    }

    /** All cards of all decks. */
    public static List<Card> cards(Imported imported) {
        return imported.decks().stream().flatMap(deck -> deck.cards().stream()).toList();
    }

    /** Each card as {@code kind question = answer}. */
    public static List<String> lines(Imported imported) {
        return cards(imported).stream()
                .map(card -> card.kind().word() + " " + card.ask() + " = "
                        + card.answer().line())
                .toList();
    }
}
