package dev.dateline.exchange.anki;

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
    private final boolean html;
    private final boolean lines;
    private final Map<Long, Map<Integer, ForeignType.Sides>> sides = new HashMap<>();

    /**
     * @param lines whether the ids of the notes are lines of a file
     */
    NoteCards(Losses losses, boolean html, boolean lines) {
        this.losses = losses;
        this.html = html;
        this.lines = lines;
    }

    /**
     * A card with its place in Anki.
     *
     * @param guid the name of its note
     * @param home the id of the Dateline deck from which it was exported; empty for a foreign card
     */
    record Placed(Row row, String guid, String home, IncomingCard card) {
        /** The card without its note, which is not kept. */
        Placed alone() {
            return new Placed(row, guid, home, card.madeOf(Optional.empty()));
        }
    }

    /**
     * The cards of a note with at least one card. Invalid cards are dropped.
     *
     * @param deck the name of the deck of its first card; may be blank
     */
    List<Placed> of(Note note, ForeignType type, String deck) {
        if (note.fields().size() > MOST_FIELDS || note.fields().stream().anyMatch(field -> field.length() > LONGEST)) {
            losses.drop((lines ? "line " : "note ") + note.id(), "with too many or too long fields");
            return List.of();
        }
        Optional<OwnNote> own = OwnNote.of(note.fields(), html);
        if (own.isPresent()) {
            IncomingCard card = own.get().incoming(note.guid(), losses);
            return List.of(
                    new Placed(note.cards().get(0), note.guid(), own.get().home(), card));
        }
        Fields fields = fields(note, type, deck);
        if (note.fields().get(0).contains("image-occlusion:") || type.name().contains("Image Occlusion")) {
            drop(note, fields.where(), "that hide parts of a picture");
            return List.of();
        }
        for (FieldText field : fields.texts()) {
            losses.leaveOut("pictures and sounds", field.media());
        }
        return type.cloze() ? clozes(note, type, fields) : sides(note, type, fields);
    }

    private Fields fields(Note note, ForeignType type, String deck) {
        List<FieldText> texts = note.fields().stream()
                .map(field -> html ? FieldText.ofHtml(field) : FieldText.ofPlain(field))
                .toList();
        String name = deck.isBlank() ? DeckNames.DEFAULT : deck;
        Optional<String> guid = Optional.of(note.guid()).filter(text -> !text.isBlank());
        // an export writes one note for a card, so several cards of one note would conflict
        Optional<String> link = guid.filter(known -> note.cards().size() == 1);
        Optional<KeptNote> kept = guid.map(known -> new KeptNote(known, type.name(), name, note.tags(), note.fields()));
        String where = lines ? "line " + note.id() : quoted(texts.get(0).text());
        return new Fields(where, texts, new LinkedHashSet<>(note.tags()), link, kept);
    }

    private void drop(Note note, String where, String why) {
        note.cards().forEach(card -> losses.drop(where, why));
    }

    private static String quoted(String question) {
        String text = question.replace('\n', ' ');
        return "\"" + (text.length() <= PLACE ? text : text.substring(0, PLACE) + "…") + "\"";
    }

    private List<Placed> clozes(Note note, ForeignType type, Fields fields) {
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

    private List<Placed> sides(Note note, ForeignType type, Fields fields) {
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

    /**
     * The fields of a foreign note, from which its cards are made. Fields are counted from 0.
     *
     * @param where the place of the note in the file, for the user
     * @param link the note for the next export, if it has only one card
     * @param kept the note to keep; absent if an export could not find it again
     */
    private record Fields(
            String where, List<FieldText> texts, Set<String> tags, Optional<String> link, Optional<KeptNote> kept) {
        private static final FieldText NOTHING = FieldText.ofPlain("");

        /** A field; empty if the note has fewer fields. */
        FieldText text(int field) {
            return field < texts.size() ? texts.get(field) : NOTHING;
        }

        /** A card with a question and an answer. Only the first field of the back is the answer. */
        IncomingCard sides(List<Integer> front, List<Integer> back, List<Integer> more) {
            FieldText answer = back.isEmpty() ? NOTHING : text(back.get(0));
            IncomingCard.Body body =
                    new IncomingCard.Sides(joined(front).orElse(""), answer.text(), List.of(), answer.plain());
            return card(body, Optional.empty(), front, back, more, Origin.NO_HOLE);
        }

        /** The card of a number in a text with deletions. */
        IncomingCard hole(ClozeNote cloze, int field, List<Integer> more, int number) {
            IncomingCard.Body body = new IncomingCard.Holes(cloze.parts(number));
            return card(body, cloze.hint(number), List.of(field), List.of(), more, number);
        }

        private IncomingCard card(
                IncomingCard.Body body,
                Optional<String> hint,
                List<Integer> front,
                List<Integer> back,
                List<Integer> more,
                int hole) {
            return IncomingCard.of(where, body)
                    .tagged(tags)
                    .explained(joined(more), hint)
                    .of(link)
                    .madeOf(kept.map(note -> new Origin(note, front, back, more, hole)));
        }

        private Optional<String> joined(List<Integer> fields) {
            return FieldText.joined(fields.stream().map(this::text).toList());
        }
    }
}
