package dev.dateline.exchange.anki;

import dev.dateline.disk.TemporaryFile;
import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.anki.Collection.Note;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Incoming;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.IncomingDeck;
import dev.dateline.exchange.intake.IncomingFormat;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.exchange.intake.OutsideAnswer;
import dev.dateline.exchange.intake.Past;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a package ({@code .apkg}) or a whole collection ({@code .colpkg}) of Anki, in each of its three layouts. */
public final class AnkiPackage implements IncomingFormat {
    static final ForeignDeck NO_DECK = new ForeignDeck("", "");

    private final Limits limits;
    private final boolean withProgress;

    /** @param withProgress whether the answers to the cards are imported too */
    public AnkiPackage(boolean withProgress) {
        this(Limits.USUAL, withProgress);
    }

    AnkiPackage(Limits limits, boolean withProgress) {
        this.limits = limits;
        this.withProgress = withProgress;
    }

    @Override
    public boolean recognises(ArrivedFile file) {
        return file.isZip();
    }

    @Override
    public Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure {
        Map<Long, List<Revlog>> log = new HashMap<>();
        Collection collection = open(file, reader -> {
            for (Revlog row : withProgress ? reader.log() : List.<Revlog>of()) {
                log.computeIfAbsent(row.card(), key -> new ArrayList<>()).add(row);
            }
            return reader.collection();
        });
        for (int i = 0; i < collection.unreadable(); i++) {
            losses.drop("", "that are too long or damaged");
        }
        return new Incoming("a package of Anki", decks(collection, log, file.baseName(), losses));
    }

    /** Unpacks the collection, does the work, and removes the unpacked files. */
    <T> T open(ArrivedFile file, CollectionReader.Work<T> work) throws IOException, ImportFailure {
        Path folder = TemporaryFile.systemFolder();
        try (PackageArchive archive = PackageArchive.open(file, limits)) {
            return CollectionReader.read(archive.database(folder), file.name(), limits, work);
        } finally {
            TemporaryFile.remove(folder);
        }
    }

    /**
     * The cards of one deck.
     *
     * @param home the id of the Dateline deck from which they were exported; empty for foreign cards
     * @param deck the id of the first card's deck in Anki
     */
    private record Bunch(String home, long deck, List<IncomingCard> cards) {}

    private List<IncomingDeck> decks(
            Collection collection, Map<Long, List<Revlog>> log, String fallback, Losses losses) {
        Map<String, Bunch> bunches = new LinkedHashMap<>();
        for (NoteCards.Placed placed : placed(collection, losses)) {
            long deck = placed.row().deck();
            String home = placed.home();
            bunches.computeIfAbsent(
                            home.isEmpty() ? "deck " + deck : "ours " + home,
                            key -> new Bunch(home, deck, new ArrayList<>()))
                    .cards()
                    .add(withProgress ? studied(placed, log) : placed.card());
        }
        List<IncomingDeck> decks = new ArrayList<>();
        for (Bunch bunch : bunches.values()) {
            ForeignDeck deck = collection.decks().getOrDefault(bunch.deck(), NO_DECK);
            String name = deck.name().isBlank() ? fallback : deck.name();
            String about = FieldText.ofHtml(deck.about()).text();
            String id = bunch.home().isEmpty() ? DeckNames.id(name) : bunch.home();
            decks.add(IncomingDeck.named(id, DeckNames.title(name), bunch.cards())
                    .described(Optional.of(about).filter(text -> !text.isEmpty())));
        }
        return decks;
    }

    private static IncomingCard studied(NoteCards.Placed placed, Map<Long, List<Revlog>> log) {
        List<OutsideAnswer> answers = log.getOrDefault(placed.row().id(), List.of()).stream()
                .map(row -> row.answer(placed.guid()))
                .toList();
        return placed.card().with(new Past(answers, placed.row().suspended()));
    }

    /**
     * All cards, in the order in which Anki shows new cards. Cards without a place in this order are sorted by their
     * time of creation.
     */
    private static List<NoteCards.Placed> placed(Collection collection, Losses losses) {
        NoteCards reader = new NoteCards(losses, true, false);
        List<Note> notes = new ArrayList<>(collection.notes());
        notes.sort(Comparator.comparingLong(Note::id));
        List<NoteCards.Placed> all = new ArrayList<>();
        for (Note note : notes) {
            ForeignType type = collection.types().get(note.type());
            if (type == null) {
                losses.drop("note " + note.id(), "whose note type is missing");
            } else if (note.cards().isEmpty()) {
                losses.drop("note " + note.id(), "without a card in Anki");
            } else {
                long deck = note.cards().get(0).deck();
                all.addAll(reader.of(
                        note,
                        type,
                        collection.decks().getOrDefault(deck, NO_DECK).name()));
            }
        }
        all.sort(Comparator.comparingLong(placed -> placed.row().position()));
        return all;
    }
}
