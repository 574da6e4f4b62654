package dev.dateline.exchange.anki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.deck.AnkiLink;
import dev.dateline.deck.Card;
import dev.dateline.exchange.CardFromJson;
import dev.dateline.exchange.anki.Collection.Note;
import dev.dateline.exchange.anki.Collection.Row;
import dev.dateline.exchange.intake.ClozeNote;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.exchange.text.GivenJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Makes cards of notes: of our own types the card that was exported, of others what their templates ask and answer. */
final class NoteCards {
    private static final int LONGEST = 1_000_000;
    private static final int MOST_FIELDS = 200;
    private static final int PLACE = 40;

    private final Losses losses;
    private final Map<Long, Optional<OwnType>> ownTypes = new HashMap<>();
    private final Map<Long, Map<Integer, ForeignType.Sides>> sides = new HashMap<>();

    NoteCards(Losses losses) {
        this.losses = losses;
    }

    /**
     * A card with where it lies in Anki.
     *
     * @param guid of its note
     * @param home the id of the deck of ours that it was exported from; empty for a card of others
     */
    record Placed(Row row, String guid, String home, IncomingCard card) {}

    /** The cards of a note; what is none is dropped. */
    List<Placed> of(Note note, ForeignType type) {
        if (note.fields().size() > MOST_FIELDS || note.fields().stream().anyMatch(field -> field.length() > LONGEST)) {
            losses.drop("note " + note.id(), "with more fields or longer ones than any card has");
            return List.of();
        }
        Optional<OwnType> own = ownTypes.computeIfAbsent(type.id(), key -> OwnType.of(type));
        if (own.isPresent() && !note.cards().isEmpty()) {
            Optional<Placed> placed = ours(note, own.get());
            if (placed.isPresent()) {
                return List.of(placed.get());
            }
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

    /** A note type of ours, and where the fields stand that matter on the way back. */
    private record OwnType(int fields, int answer, int why, int hint, int id, int data) {
        static Optional<OwnType> of(ForeignType type) {
            for (NoteType own : NoteType.values()) {
                if (own.id() == type.id() && own.fields().equals(type.fields())) {
                    return Optional.of(new OwnType(
                            own.fields().size(),
                            own.index("Answer"),
                            own.index("Why"),
                            own.index("Hint"),
                            own.index("ID"),
                            own.index("Data")));
                }
            }
            return Optional.empty();
        }
    }

    /** The card that we wrote, with what has been changed of it in Anki since. */
    private Optional<Placed> ours(Note note, OwnType type) {
        if (note.fields().size() < type.fields()) {
            return Optional.empty();
        }
        String id = unescaped(note, type.id());
        String home = id.substring(0, Math.max(0, id.indexOf('/')));
        Optional<JsonNode> whole = GivenJson.object(unescaped(note, type.data()));
        Optional<Card> card = whole.flatMap(fields -> CardFromJson.read(home, fields));
        if (card.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode fields = (ObjectNode) whole.get();
        edits(note, type, card.get(), fields);
        IncomingCard incoming = IncomingCard.of(id, new IncomingCard.Complete(fields))
                .called(Optional.of(fields.path("id").asText()))
                .tagged(new LinkedHashSet<>(note.tags()))
                .of(Optional.of(new AnkiLink(note.guid(), Optional.empty())));
        return Optional.of(new Placed(note.cards().get(0), note.guid(), home, incoming));
    }

    private static String unescaped(Note note, int field) {
        return Parser.unescapeEntities(note.fields().get(field), false);
    }

    /** Takes over a question, a why and a hint that were edited in Anki; an edited answer is only counted. */
    private void edits(Note note, OwnType type, Card card, ObjectNode fields) {
        List<String> written = NoteWriter.own(card).fields();
        int answer = type.answer();
        if (answer > 0 && !same(written.get(answer), note.fields().get(answer))) {
            losses.leaveOut("answers that were edited in Anki: the exported ones stand", 1);
        }
        if (fields.has("ask")) {
            edit(note.fields().get(0), written.get(0), "ask", fields);
        }
        edit(note.fields().get(type.why()), NoteWriter.html(card.head().why().orElse("")), "why", fields);
        edit(note.fields().get(type.hint()), NoteWriter.html(card.head().hint().orElse("")), "hint", fields);
    }

    private static void edit(String now, String written, String key, ObjectNode fields) {
        if (!same(written, now)) {
            String text = FieldText.ofHtml(now).text();
            if (text.isEmpty()) {
                fields.remove(key);
            } else {
                fields.put(key, text);
            }
        }
    }

    private static boolean same(String a, String b) {
        return a.equals(b)
                || FieldText.ofHtml(a).text().equals(FieldText.ofHtml(b).text());
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
                        row, note.guid(), "", finished(card, note, type).explained(why, cloze.hint(number))));
            } else {
                losses.drop(where, "whose hole is no longer in its text");
            }
        }
        return cards;
    }

    private static IncomingCard finished(IncomingCard card, Note note, ForeignType type) {
        Set<String> tags = new LinkedHashSet<>(note.tags());
        Optional<String> two = type.fields().size() == 2 ? Optional.of(type.name()) : Optional.empty();
        // an export makes one card of ours one note: several cards of one note would fight for it
        Optional<AnkiLink> link = note.cards().size() == 1 && !note.guid().isBlank()
                ? Optional.of(new AnkiLink(note.guid(), two))
                : Optional.empty();
        return card.tagged(tags).of(link);
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
            Optional<String> why = back.size() < 2 ? Optional.empty() : joined(fields, back.subList(1, back.size()));
            IncomingCard.Sides body = new IncomingCard.Sides(front, answer.text(), List.of(), answer.plain());
            cards.add(new Placed(
                    row,
                    note.guid(),
                    "",
                    finished(IncomingCard.of(where, body), note, type).explained(why, Optional.empty())));
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
        List<String> texts = new ArrayList<>();
        for (int field : which) {
            if (field < fields.size() && !fields.get(field).text().isEmpty()) {
                texts.add(fields.get(field).text());
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
    }
}
