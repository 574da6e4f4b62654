package dev.dateline.exchange.anki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.deck.Card;
import dev.dateline.exchange.CardFromJson;
import dev.dateline.exchange.Html;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.exchange.text.GivenJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * An exported note that is imported again. It is recognised by its fields and not by the name of its type: the field
 * with the whole card is at the position for its kind, after the field with the card's id.
 *
 * @param fields HTML, in the order of the type
 * @param html whether the file has the fields with markup; without it, Anki has removed the markup
 */
record OwnNote(NoteType type, List<String> fields, Card card, ObjectNode whole, boolean html) {
    /** Reads a note's fields; empty if this program did not write it. */
    static Optional<OwnNote> of(List<String> fields, boolean html) {
        for (int data = 1; data < fields.size(); data++) {
            Optional<OwnNote> note = fields.get(data).startsWith("{") ? of(fields, data, html) : Optional.empty();
            if (note.isPresent()) {
                return note;
            }
        }
        return Optional.empty();
    }

    private static Optional<OwnNote> of(List<String> fields, int data, boolean html) {
        Optional<JsonNode> whole = GivenJson.object(unescaped(fields.get(data), html));
        String id = unescaped(fields.get(data - 1), html).strip();
        int slash = id.indexOf('/');
        if (whole.isEmpty() || slash < 1) {
            return Optional.empty();
        }
        return CardFromJson.read(id.substring(0, slash), whole.get()).flatMap(card -> {
            NoteType type = NoteWriter.own(card).type();
            List<String> all = new ArrayList<>(fields);
            while (all.size() < type.fields().size()) {
                all.add("");
            }
            return type.index("Data") == data && card.id().toString().equals(id)
                    ? Optional.of(new OwnNote(type, List.copyOf(all), card, (ObjectNode) whole.get(), html))
                    : Optional.empty();
        });
    }

    private static String unescaped(String field, boolean html) {
        return html ? Parser.unescapeEntities(field, false) : field;
    }

    /** The id of the Dateline deck from which it was exported. */
    String home() {
        return card.id().deck();
    }

    /** The card, with the question, why and hint as they were edited in Anki. An edited answer is counted as a loss. */
    IncomingCard incoming(String guid, Losses losses) {
        List<String> written = NoteWriter.own(card).fields();
        int answer = type.index("Answer");
        if (answer > 0 && !sameAnswer(written.get(answer), fields.get(answer))) {
            losses.leaveOut("answers that were edited in Anki: Dateline keeps the exported ones", 1);
        }
        ObjectNode edited = whole.deepCopy();
        if (edited.has("ask")) {
            edit(0, written.get(0), "ask", edited);
        }
        edit(type.index("Why"), NoteWriter.html(card.head().why().orElse("")), "why", edited);
        edit(type.index("Hint"), NoteWriter.html(card.head().hint().orElse("")), "hint", edited);
        return IncomingCard.of(card.id().toString(), new IncomingCard.Complete(edited))
                .called(Optional.of(card.id().card()))
                .of(Optional.of(guid).filter(name -> !name.isBlank()));
    }

    private void edit(int field, String written, String key, ObjectNode edited) {
        String now = fields.get(field);
        if (!same(written, now)) {
            String text =
                    html ? FieldText.ofHtml(now).text() : FieldText.ofPlain(now).text();
            if (text.isEmpty()) {
                edited.remove(key);
            } else {
                edited.put(key, text);
            }
        }
    }

    /**
     * Whether the answer was not edited. Forms of older versions also count: a number with its words, and letters out
     * of order.
     */
    private boolean sameAnswer(String written, String now) {
        return same(written, now)
                || (type == NoteType.TYPED && same(NoteWriter.html(card.answer().line()), now))
                || (type == NoteType.CHOICE && lines(written).equals(lines(now)));
    }

    private static Set<String> lines(String html) {
        return Set.copyOf(FieldText.ofHtml(html).text().lines().toList());
    }

    private boolean same(String written, String now) {
        if (html) {
            return written.equals(now)
                    || FieldText.ofHtml(written)
                            .text()
                            .equals(FieldText.ofHtml(now).text());
        }
        // without markup, line breaks have become spaces
        return letters(written).equals(letters(Html.text(now)));
    }

    private static String letters(String html) {
        return Jsoup.parseBodyFragment(html).text().replaceAll("[\\s\\u00A0]+", "");
    }
}
