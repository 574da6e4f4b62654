package dev.dateline.exchange.anki;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.intake.KeptNote;
import dev.dateline.exchange.text.Cells;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes Anki's text format with header lines. The format cannot create note types. It uses those that every collection
 * has: Basic, Basic (type in the answer) and Cloze. Choice, ordering and matching cards become Basic. The last column
 * has the whole card for a later import. Anki ignores it, because a note has fewer fields. A note that came from Anki
 * is exported only if it was edited here, with its other parts as they were in Anki.
 */
public record AnkiText(KeptNotes notes) {
    private static final String FROM_ANKI = "came from Anki stayed here: ";

    /** How many fields the note types of every collection have. */
    private static final int FIELDS = 2;

    public Format format() {
        return Format.ofText("anki-txt", ".txt", this::text);
    }

    private void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        List<KeptNote> returning = returning(export, conversions);
        int fields = returning.stream().mapToInt(note -> note.fields().size()).reduce(FIELDS, Math::max);
        String more = IntStream.rangeClosed(FIELDS + 1, fields)
                .mapToObj(field -> "\tfield " + field)
                .collect(Collectors.joining());
        out.write("#separator:Tab\n#html:true\n#columns:guid\tnotetype\tdeck\ttags\tfront\tback" + more + "\tcard\n");
        out.write("#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:4\n");
        for (ExportDeck deck : export.decks()) {
            for (ExportCard card : deck.cards()) {
                if (!notes.isFromAnki(card.card())) {
                    write(row(deck, card, fields, conversions), out);
                }
            }
        }
        for (KeptNote note : returning) {
            List<String> row =
                    new ArrayList<>(List.of(note.guid(), note.type(), note.deck(), String.join(" ", note.tags())));
            row.addAll(note.fields());
            write(row, out);
        }
    }

    private static void write(List<String> row, Writer out) throws IOException {
        String record = Cells.record(row, '\t');
        out.write(record, 0, record.length() - 2);
        out.write('\n');
    }

    /** The notes that were edited here. Cards that are not exported are reported with the reason. */
    private List<KeptNote> returning(Export export, Conversions conversions) throws IOException {
        Map<KeptNote, EditedNote> edits = new LinkedHashMap<>();
        for (ExportCard exported : export.cards()) {
            Card card = exported.card();
            Optional<KeptNotes.Kept> kept = notes.of(card);
            if (kept.isPresent()) {
                edits.computeIfAbsent(kept.get().origin().note(), EditedNote::new)
                        .add(card, kept.get());
            } else if (card.head().anki().isPresent()) {
                conversions.leaveOut(
                        FROM_ANKI + "your own library keeps no notes of them; import them again",
                        Optional.of(card.id()));
            }
        }
        List<KeptNote> returning = new ArrayList<>();
        for (EditedNote edit : edits.values()) {
            if (edit.refusal().isPresent()) {
                String why = FROM_ANKI + edit.refusal().get();
                edit.cards().forEach(card -> conversions.leaveOut(why, Optional.of(card.id())));
            } else if (edit.isAsItWas()) {
                edit.cards()
                        .forEach(card -> conversions.leaveOut(
                                FROM_ANKI + "no text of their notes was edited", Optional.empty()));
            } else {
                returning.add(edit.whole());
            }
        }
        return returning;
    }

    private static List<String> row(ExportDeck deck, ExportCard exported, int fields, Conversions conversions) {
        Card card = exported.card();
        AnkiNote note = NoteWriter.note(exported);
        List<String> row = new ArrayList<>();
        row.add(Guid.of(card));
        row.add(stockType(note.type(), card, conversions));
        row.add(CollectionTexts.deckName(deck));
        row.add(String.join(" ", note.tags()));
        row.add(front(note, card));
        row.add(back(note, card));
        row.addAll(Collections.nCopies(fields - FIELDS, ""));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("deck", card.id().deck());
        whole.putAll(CardFields.of(card));
        row.add(Json.line(whole));
        return row;
    }

    private static String stockType(NoteType type, Card card, Conversions conversions) {
        return switch (type) {
            case TYPED -> "Basic (type in the answer)";
            case CLOZE -> "Cloze";
            case RECALL -> "Basic";
            case CHOICE, TRUE_FALSE, ORDER, MATCH -> {
                conversions.add(card.answer().title(), "Basic notes");
                yield "Basic";
            }
        };
    }

    private static String front(AnkiNote note, Card card) {
        String heading = field(note, "Heading");
        String lead = heading.isEmpty() ? "" : "<i>" + heading + "</i><br>";
        String offered = switch (note.type()) {
            case CHOICE -> field(note, "Choices");
            case ORDER -> field(note, "Items");
            case MATCH -> field(note, "Left") + field(note, "Right");
            case TRUE_FALSE -> "<br><i>True or false?</i>";
            case RECALL, TYPED, CLOZE -> "";
        };
        String unit = TypedNumber.of(card.answer()).map(TypedNumber::unit).orElse("");
        String beside = unit.isEmpty() ? "" : "<br><i>in " + NoteWriter.html(unit) + "</i>";
        String behind = note.type() == NoteType.TYPED ? folded(card, note) : "";
        return lead + note.fields().get(0) + offered + beside + behind;
    }

    private static String back(AnkiNote note, Card card) {
        if (note.type() == NoteType.TYPED) {
            return field(note, "Answer");
        }
        List<String> parts = new ArrayList<>();
        if (note.type() != NoteType.CLOZE) {
            parts.add(field(note, "Answer"));
        }
        parts.addAll(behind(card, note));
        return String.join("<br>", parts);
    }

    /**
     * The part of the question field that can be opened after the answer. The answer field must contain only the typed
     * answer.
     */
    private static String folded(Card card, AnkiNote note) {
        List<String> parts = behind(card, note);
        return parts.isEmpty()
                ? ""
                : "<details><summary>After answering</summary>" + String.join("<br>", parts) + "</details>";
    }

    private static List<String> behind(Card card, AnkiNote note) {
        List<String> parts = new ArrayList<>();
        String right = note.type() == NoteType.TYPED
                ? field(note, "Also right")
                : NoteWriter.html(String.join("; ", card.answer().forms().accept()));
        parts.add(labelled("Also right", right));
        parts.add(labelled("Since", field(note, "Since")));
        parts.add(labelled("Why", field(note, "Why")));
        parts.add(labelled("Source", field(note, "Source")));
        parts.add(labelled("As of", field(note, "As of")));
        parts.add(field(note, "Link"));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static String labelled(String label, String html) {
        return html.isEmpty() ? "" : "<b>" + label + "</b> " + html;
    }

    private static String field(AnkiNote note, String name) {
        return note.fields().get(note.type().index(name));
    }
}
