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
import dev.dateline.exchange.intake.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        List<FieldText> fields = note.fields().stream().map(FieldText::ofHtml).toList();
        String where = where(fields.get(0).text());
        if (note.fields().get(0).contains("image-occlusion:") || type.name().contains("Image Occlusion")) {
            drop(note, where, "that hide parts of a picture");
            return List.of();
        }
        for (FieldText field : fields) {
            losses.leaveOut("pictures and sounds", field.media());
        }
        return type.cloze() ? clozes(note, type, fields, where) : sides(note, type, fields, where);
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

    private List<Placed> clozes(Note note, ForeignType type, List<FieldText> fields, String where) {
        int first = 0;
        while (first < fields.size() && !ClozeNote.isOne(fields.get(first).text())) {
            first++;
        }
        if (first == fields.size()) {
            drop(note, where, "without a hole");
            return List.of();
        }
        ClozeNote cloze = new ClozeNote(fields.get(first).text());
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (i != first) {
                shown.add(i);
            }
        }
        if (!type.templates().isEmpty()) {
            shown.retainAll(sides(type, 0).back());
        }
        Optional<String> why = joined(fields, shown);
        List<Placed> cards = new ArrayList<>();
        for (Row row : note.cards()) {
            int number = row.ord() + 1;
            if (cloze.numbers().contains(number)) {
                IncomingCard card = IncomingCard.of(where, new IncomingCard.Holes(cloze.parts(number)));
                cards.add(new Placed(
                        row,
                        note.guid(),
                        "",
                        finished(card, note, type)
                                .explained(why, cloze.hint(number))
                                .madeOf(origin(note, type, List.of(first), List.of(), shown, number))));
            } else {
                losses.drop(where, "whose hole is no longer in its text");
            }
        }
        return cards;
    }

    private static IncomingCard finished(IncomingCard card, Note note, ForeignType type) {
        Set<String> tags = new LinkedHashSet<>(note.tags());
        Optional<String> two = type.fields().size() == 2 ? Optional.of(type.name()) : Optional.empty();
        // an export writes one note for a card, so several cards of one note would conflict
        Optional<AnkiLink> link = note.cards().size() == 1 && !note.guid().isBlank()
                ? Optional.of(new AnkiLink(note.guid(), two))
                : Optional.empty();
        return card.tagged(tags).of(link);
    }

    /** The note to keep. Empty if it has no name, because it could not be found again. */
    private Optional<Origin> origin(
            Note note, ForeignType type, List<Integer> front, List<Integer> back, List<Integer> more, int hole) {
        if (note.guid().isBlank()) {
            return Optional.empty();
        }
        ForeignDeck deck = decks.getOrDefault(note.cards().get(0).deck(), AnkiPackage.NO_DECK);
        String name = deck.name().isBlank() ? DeckNames.DEFAULT : deck.name();
        KeptNote kept = new KeptNote(note.guid(), type.name(), name, note.tags(), note.fields());
        return Optional.of(new Origin(kept, front, back, more, hole));
    }

    private List<Placed> sides(Note note, ForeignType type, List<FieldText> fields, String where) {
        List<Placed> cards = new ArrayList<>();
        for (Row row : note.cards()) {
            if (row.ord() >= type.templates().size()) {
                losses.drop(where, "whose template is missing");
                continue;
            }
            ForeignType.Sides sides = sides(type, row.ord());
            String front = joined(fields, sides.front()).orElse("");
            List<Integer> back = new ArrayList<>(sides.back());
            back.removeIf(field -> field >= fields.size() || isEmpty(fields.get(field)));
            FieldText answer = back.isEmpty() ? FieldText.ofPlain("") : fields.get(back.get(0));
            // the answer shows this empty field, so an explanation can be put there later
            List<Integer> more = new ArrayList<>(sides.back());
            more.removeAll(back.subList(0, Math.min(1, back.size())));
            Optional<String> why = joined(fields, more);
            IncomingCard.Sides body = new IncomingCard.Sides(front, answer.text(), List.of(), answer.plain());
            cards.add(new Placed(
                    row,
                    note.guid(),
                    "",
                    finished(IncomingCard.of(where, body), note, type)
                            .explained(why, Optional.empty())
                            .madeOf(origin(
                                    note,
                                    type,
                                    sides.front(),
                                    back.subList(0, Math.min(1, back.size())),
                                    more,
                                    Origin.NO_HOLE))));
        }
        return cards;
    }

    private ForeignType.Sides sides(ForeignType type, int template) {
        return sides.computeIfAbsent(type.id(), key -> new HashMap<>()).computeIfAbsent(template, type::sides);
    }

    private static boolean isEmpty(FieldText field) {
        return field.text().isEmpty() && field.media() == 0;
    }

    private static Optional<String> joined(List<FieldText> fields, List<Integer> which) {
        return FieldText.joined(which.stream()
                .filter(field -> field < fields.size())
                .map(fields::get)
                .toList());
    }
}
