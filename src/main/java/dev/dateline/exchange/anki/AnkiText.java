package dev.dateline.exchange.anki;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.KindNames;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.text.Cells;
import dev.dateline.exchange.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Anki's text format with header lines. It cannot make note types, so it uses those that every collection has: Basic, Basic
 * (type in the answer) and Cloze; what was chosen, ordered or paired becomes Basic. Cards that came from Anki are left out: their
 * notes there hold more than the cards. The last column, which Anki ignores because all those types have two fields only, holds the whole card for the way
 * back to us.
 */
public final class AnkiText extends TextFormat {
    private static final String FROM_ANKI =
            "came from Anki stayed here: this format would make Anki write over your notes"
                    + " without their pictures, sounds, bold and nested tags";

    private static final List<String> COLUMNS = List.of("guid", "notetype", "deck", "tags", "front", "back", "card");

    public AnkiText() {
        super("anki-txt", ".txt");
    }

    @Override
    protected void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        out.write("#separator:Tab\n#html:true\n#columns:" + String.join("\t", COLUMNS) + "\n");
        out.write("#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:4\n");
        for (ExportDeck deck : export.decks()) {
            for (ExportCard card : deck.cards()) {
                if (card.card().head().anki().isPresent()) {
                    conversions.leaveOut(FROM_ANKI);
                    continue;
                }
                out.write(Cells.record(row(deck, card, conversions), '\t').replace("\r\n", "\n"));
            }
        }
    }

    private static List<String> row(ExportDeck deck, ExportCard exported, Conversions conversions) {
        Card card = exported.card();
        AnkiNote note = NoteWriter.note(exported);
        List<String> row = new ArrayList<>();
        row.add(Guid.of(card));
        row.add(stockType(note.type(), card, conversions));
        row.add(CollectionTexts.deckName(deck));
        row.add(String.join(" ", note.tags()));
        row.add(front(note, card));
        row.add(back(note, card));
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
                conversions.add(KindNames.of(card), "Basic notes");
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

    /** The typed answer must stand alone in its field, so all else is folded away under the question, to be opened after it. */
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
