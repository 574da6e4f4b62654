package dev.dateline.exchange.anki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.disk.BundledFile;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.text.GivenJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the JSON texts in the only row of a collection: note types, decks and settings. Their constant parts are in
 * {@code collection.json}.
 */
final class CollectionTexts {
    private static final String FOLDER = "/dev/dateline/exchange/anki/";
    private static final JsonNode TEXTS =
            GivenJson.object(BundledFile.text(FOLDER + "collection.json")).orElseThrow();

    private CollectionTexts() {}

    /** The statements that create the {@code tables} or the {@code indexes}. */
    static List<String> schema(String part) {
        return BundledFile.sections(FOLDER + "schema11.sql").getOrDefault(part, List.of());
    }

    private static ObjectNode text(String name) {
        return TEXTS.path(name).deepCopy();
    }

    static String models() {
        String css = BundledFile.text(FOLDER + "card.css");
        ObjectNode models = JsonNodeFactory.instance.objectNode();
        for (NoteType type : NoteType.values()) {
            models.set(Long.toString(type.id()), model(type).put("css", css));
        }
        return models.toString();
    }

    /** The JSON of a note type. Fields and templates have ids, by which Anki recognises them after a rename. */
    private static ObjectNode model(NoteType type) {
        ObjectNode model = text("model");
        model.put("id", type.id()).put("name", type.title()).put("type", type.isCloze() ? 1 : 0);
        model.put("mod", NoteType.LOOKS_MODIFIED);
        ObjectNode template = text("template").put("id", type.id() * 1000 + 900);
        template.put("name", type.isCloze() ? "Cloze" : "Card 1");
        template.put("qfmt", type.front()).put("afmt", type.back());
        model.withArray("tmpls").add(template);
        ArrayNode fields = model.withArray("flds");
        for (String name : type.fields()) {
            int ord = fields.size();
            fields.add(text("field")
                    .put("id", type.id() * 1000 + ord)
                    .put("name", name)
                    .put("ord", ord));
        }
        return model;
    }

    /** The name of a deck. All exported decks are below one deck, so that they are together among a learner's decks. */
    static String deckName(ExportDeck deck) {
        return "Dateline::"
                + SafeText.line(deck.deck().title()).replace("::", ": ").replace('"', '\'');
    }

    static String decks(List<ExportDeck> decks) {
        Map<Long, ObjectNode> all = new TreeMap<>();
        all.put(1L, deck(1, "Default"));
        all.put(Guid.deckId(""), deck(Guid.deckId(""), "Dateline"));
        for (ExportDeck deck : decks) {
            long id = Guid.deckId(deck.deck().id());
            String about = deck.deck().about().map(NoteWriter::html).orElse("");
            all.put(id, deck(id, deckName(deck)).put("desc", about));
        }
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        all.forEach((id, deck) -> out.set(Long.toString(id), deck));
        return out.toString();
    }

    private static ObjectNode deck(long id, String name) {
        return text("deck").put("id", id).put("name", name).put("mod", NoteType.LOOKS_MODIFIED);
    }

    /**
     * The settings.
     *
     * @param scheduled whether the cards have due dates, in days of the second scheduler
     */
    static String settings(boolean scheduled) {
        ObjectNode settings = text("settings").put("curModel", Long.toString(NoteType.RECALL.id()));
        if (scheduled) {
            settings.put("schedVer", 2).put("creationOffset", 0).put("rollover", 4);
        }
        return settings.toString();
    }

    static String deckSettings() {
        return text("deck settings").toString();
    }
}
