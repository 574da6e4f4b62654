package dev.dateline.exchange.anki;

import dev.dateline.deck.AnkiLink;
import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.anki.Collection.Note;
import dev.dateline.exchange.anki.Collection.Row;
import dev.dateline.exchange.intake.ClozeNote;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.KeptNote;
import dev.dateline.exchange.intake.Losses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes cards from notes. A note of this program's types becomes the exported card. Other notes become questions and
 * answers by their templates.
 */
final class NoteCards {
    private static final int LONGEST = 1_000_000;
    private static final int MOST_FIELDS = 200;
    private static final int PLACE = 40;

    private final Losses losses;
    private final Map<Long, ForeignDeck> decks;
    private final Map<Long, Map<Integer, ForeignType.Sides>> sides = new HashMap<>();

    NoteCards(Losses losses, Map<Long, ForeignDeck> decks) {
        this.losses = losses;
        this.decks = decks;
    }

    /**
     * A card with its place in Anki.
     *
     * @param guid the name of its note
     * @param home the id of the Dateline deck from which it was exported; empty for a foreign card
     */
    record Placed(Row row, String guid, String home, IncomingCard card) {}

    /** The cards of a note. Invalid cards are dropped. */
    List<Placed> of(Note note, ForeignType type) {
        if (note.fields().size() > MOST_FIELDS || note.fields().stream().anyMatch(field -> field.length() > LONGEST)) {
            losses.drop("note " + note.id(), "with too many or too long fields");
            return List.of();
        }
        Optional<OwnNote> own = note.cards().isEmpty() ? Optional.empty() : OwnNote.of(note.fields(), true);
        if (own.isPresent()) {
            IncomingCard card = own.get().incoming(note.guid(), losses);
            return List.of(
                    new Placed(note.cards().get(0), note.guid(), own.get().home(), card));
        }
        NoteFields fields = fields(note, type);
        if (note.fields().get(0).contains("image-occlusion:") || type.name().contains("Image Occlusion")) {
            drop(note, fields.where(), "that hide parts of a picture");
            return List.of();
        }
        for (FieldText field : fields.texts()) {
            losses.leaveOut("pictures and sounds", field.media());
        }
        return type.cloze() ? clozes(note, type, fields) : sides(note, type, fields);
    }

    private NoteFields fields(Note note, ForeignType type) {
        List<FieldText> texts = note.fields().stream().map(FieldText::ofHtml).toList();
        ForeignDeck deck = note.cards().isEmpty()
                ? AnkiPackage.NO_DECK
                : decks.getOrDefault(note.cards().get(0).deck(), AnkiPackage.NO_DECK);
        String name = deck.name().isBlank() ? DeckNames.DEFAULT : deck.name();
        Optional<String> guid = Optional.of(note.guid()).filter(text -> !text.isBlank());
        Optional<String> two = type.fields().size() == 2 ? Optional.of(type.name()) : Optional.empty();
        // an export writes one note for a card, so several cards of one note would conflict
        Optional<AnkiLink> link = guid.filter(known -> note.cards().size() == 1).map(known -> new AnkiLink(known, two));
        Optional<KeptNote> kept = guid.map(known -> new KeptNote(known, type.name(), name, note.tags(), note.fields()));
        return new NoteFields(where(texts.get(0).text()), texts, new LinkedHashSet<>(note.tags()), link, kept);
    }

    private void drop(Note note, String where, String why) {
        for (int i = 0; i < Math.max(1, note.cards().size()); i++) {
            losses.drop(where, why);
        }
    }

    private static String where(String question) {
        String text = question.replace('\n', ' ');
        return "\"" + (text.length() <= PLACE ? text : text.substring(0, PLACE) + "…") + "\"";
    }

    private List<Placed> clozes(Note note, ForeignType type, NoteFields fields) {
        List<Integer> shown = new ArrayList<>(
                IntStream.range(0, fields.texts().size()).boxed().toList());
        Optional<Integer> text = shown.stream()
                .filter(field -> ClozeNote.isOne(fields.text(field).text()))
                .findFirst();
        if (text.isEmpty()) {
            drop(note, fields.where(), "without a hole");
            return List.of();
        }
        shown.remove(text.get());
        if (!type.templates().isEmpty()) {
            shown.retainAll(sides(type, 0).back());
        }
        ClozeNote cloze = new ClozeNote(fields.text(text.get()).text());
        List<Placed> cards = new ArrayList<>();
        for (Row row : note.cards()) {
            int number = row.ord() + 1;
            if (cloze.numbers().contains(number)) {
                cards.add(new Placed(row, note.guid(), "", fields.hole(cloze, text.get(), shown, number)));
            } else {
                losses.drop(fields.where(), "whose hole is no longer in its text");
            }
        }
        return cards;
    }

    private List<Placed> sides(Note note, ForeignType type, NoteFields fields) {
        List<Placed> cards = new ArrayList<>();
        for (Row row : note.cards()) {
            if (row.ord() >= type.templates().size()) {
                losses.drop(fields.where(), "whose template is missing");
                continue;
            }
            ForeignType.Sides sides = sides(type, row.ord());
            List<Integer> back = sides.back().stream()
                    .filter(field -> !isEmpty(fields.text(field)))
                    .limit(1)
                    .toList();
            // an empty field stays in the explanation, so that one can be written there later
            List<Integer> more = new ArrayList<>(sides.back());
            more.removeAll(back);
            cards.add(new Placed(row, note.guid(), "", fields.sides(sides.front(), back, more)));
        }
        return cards;
    }

    private ForeignType.Sides sides(ForeignType type, int template) {
        return sides.computeIfAbsent(type.id(), key -> new HashMap<>()).computeIfAbsent(template, type::sides);
    }

    private static boolean isEmpty(FieldText field) {
        return field.text().isEmpty() && field.media() == 0;
    }
}
