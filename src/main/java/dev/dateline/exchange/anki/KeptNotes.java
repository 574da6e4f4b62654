package dev.dateline.exchange.anki;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.intake.DeckFolder;
import dev.dateline.exchange.intake.FieldEdit;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.intake.KeptNote;
import dev.dateline.exchange.intake.Origin;
import dev.dateline.exchange.text.GivenJson;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The complete Anki notes from which cards were made, in a file next to the deck: {@code decks/NAME.anki.json}. An
 * export takes the unedited parts of a note from there. They also show whether a note was edited.
 */
public final class KeptNotes {
    private static final String SUFFIX = ".anki.json";
    private static final String FORMAT = "dateline-anki-notes";
    private static final long LARGEST = 1L << 28;

    /** The prefix of a note's name, as a key beside card ids. Card ids have no slash. */
    private static final String GUID = "guid/";

    /**
     * The texts of a card for an Anki note.
     *
     * @param ask the question, or the text with its gaps in double braces
     * @param answer the answer; empty for a text with gaps
     * @param why may be empty
     * @param hint may be empty
     * @param tags the tags in alphabetical order
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Texts(String ask, String answer, String why, String hint, List<String> tags) {
        static Texts of(Card card) {
            boolean holes = card.answer() instanceof Answer.Cloze;
            return new Texts(
                    card.answer() instanceof Answer.Cloze cloze ? FieldEdit.marked(cloze.parts()) : card.ask(),
                    holes ? "" : card.answer().line(),
                    card.head().why().orElse(""),
                    card.head().hint().orElse(""),
                    List.copyOf(new TreeSet<>(card.head().tags())));
        }
    }

    /** A note, and the texts of the card that was made from it. */
    record Kept(Origin origin, Texts texts) {}

    private record SavedCard(
            String id,
            List<Integer> front,
            List<Integer> back,
            List<Integer> more,
            int hole,
            @JsonUnwrapped Texts texts) {
        /** Whether the note has the fields of the card. */
        boolean fits(KeptNote note) {
            return !front.isEmpty()
                    && Stream.of(front, back, more)
                            .flatMap(List::stream)
                            .allMatch(
                                    place -> place >= 0 && place < note.fields().size());
        }
    }

    private record SavedNote(@JsonUnwrapped KeptNote note, List<SavedCard> cards) {}

    private record Saved(String format, List<SavedNote> notes) {}

    private final Optional<Path> library;
    private final Map<String, Map<String, Kept>> decks = new HashMap<>();

    /**
     * @param library the learner's own library; empty if there is none. Other libraries are not used, because an
     *     untrusted file could put anything into the learner's collection.
     */
    public KeptNotes(Optional<Path> library) {
        this.library = library;
    }

    /** No notes, for a library without any. */
    public static KeptNotes none() {
        return new KeptNotes(Optional.empty());
    }

    public static Path file(Path library, String deck) {
        return library.resolve(LibrarySource.DECKS).resolve(deck + SUFFIX);
    }

    /** Writes imported decks with the notes of their cards. If a deck has no such cards, its old notes are removed. */
    public static void write(Imported imported, Path library, DeckFolder folder) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        List<Path> gone = new ArrayList<>();
        for (Deck deck : imported.decks()) {
            Path file = file(library, deck.id());
            Optional<byte[]> bytes = bytes(deck, imported.origins());
            bytes.ifPresentOrElse(notes -> files.put(file, notes), () -> gone.add(file));
        }
        folder.write(imported.decks(), files);
        for (Path file : gone) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Moves the notes of a renamed deck to its new name, unless there are notes of that name.
     *
     * @return whether there were any
     */
    public static boolean rename(Path library, String old, String now) throws IOException {
        Path from = file(library, old);
        Path to = file(library, now);
        return Files.isRegularFile(from)
                && LibraryLock.during(library, () -> {
                    boolean free = !Files.exists(to) && !Files.exists(from.resolveSibling(old + ".yaml"));
                    if (free) {
                        Files.move(from, to);
                    }
                    return free;
                });
    }

    /** The file for a deck; empty if none of its cards was made from a note that is kept. */
    private static Optional<byte[]> bytes(Deck deck, Map<CardId, Origin> origins) {
        Map<KeptNote, List<SavedCard>> notes = new LinkedHashMap<>();
        for (Card card : deck.cards()) {
            Origin from = origins.get(card.id());
            if (from != null) {
                notes.computeIfAbsent(from.note(), key -> new ArrayList<>())
                        .add(new SavedCard(
                                card.id().card(), from.front(), from.back(), from.more(), from.hole(), Texts.of(card)));
            }
        }
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        String lines = notes.entrySet().stream()
                .map(note -> GivenJson.line(new SavedNote(note.getKey(), note.getValue())))
                .collect(Collectors.joining(",\n"));
        String file = "{\"format\":\"" + FORMAT + "\",\"version\":1,\"notes\":[\n" + lines + "\n]}\n";
        return Optional.of(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a card was made from a foreign note. The note need not be kept. */
    boolean isFromAnki(Card card) throws IOException {
        return card.head().anki().isPresent() || of(card).isPresent();
    }

    /** The note from which a card was made; empty if there is none or it was not kept. */
    Optional<Kept> of(Card card) throws IOException {
        String id = card.id().deck();
        if (!decks.containsKey(id)) {
            decks.put(id, read(id));
        }
        Map<String, Kept> deck = decks.getOrDefault(id, Map.of());
        // a card whose id was changed still has its link, if it is the only card of its note
        Optional<String> guid = card.head().anki().map(GUID::concat);
        return Optional.ofNullable(deck.get(card.id().card())).or(() -> guid.map(deck::get));
    }

    /** Reads the notes of a deck. An invalid file counts as empty. */
    private Map<String, Kept> read(String deck) throws IOException {
        Map<String, Kept> cards = new HashMap<>();
        Optional<Path> file = library.map(folder -> file(folder, deck)).filter(Files::isRegularFile);
        if (library.isEmpty() || file.isEmpty() || Files.size(file.get()) > LARGEST) {
            return cards;
        }
        byte[] bytes = LibrarySource.folder(library.get()).bytes(LibrarySource.DECKS, deck + SUFFIX);
        GivenJson.object(new String(bytes, StandardCharsets.UTF_8), Saved.class)
                .filter(saved -> saved.format().equals(FORMAT))
                .ifPresent(saved -> saved.notes().forEach(note -> read(note, cards)));
        return cards;
    }

    private static void read(SavedNote saved, Map<String, Kept> cards) {
        KeptNote note = saved.note();
        for (SavedCard card : saved.cards()) {
            if (!note.guid().isEmpty() && card.fits(note)) {
                Origin origin = new Origin(note, card.front(), card.back(), card.more(), card.hole());
                Kept kept = new Kept(origin, card.texts());
                cards.put(card.id(), kept);
                cards.put(GUID + note.guid(), kept);
            }
        }
    }
}
