package dev.dateline.exchange.anki;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.text.GivenJson;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The layout of Anki up to 2.1.27: decks and note types are JSON in the only row of {@code col}. */
record JsonLayout(CollectionReader reader) implements CollectionReader.Layout {
    private JsonNode json(String column) throws SQLException, ImportFailure {
        List<JsonNode> found = new ArrayList<>();
        reader.each(
                "SELECT " + column + " FROM col WHERE typeof(" + column + ") = 'text'",
                row -> GivenJson.foreignObject(row.getString(1)).ifPresent(found::add));
        if (found.isEmpty()) {
            throw new ImportFailure(
                    reader.name() + " is damaged: the " + column + " of its collection are not JSON that Anki writes");
        }
        return found.get(0);
    }

    @Override
    public Map<Long, ForeignDeck> decks() throws SQLException, ImportFailure {
        Map<Long, ForeignDeck> decks = new HashMap<>();
        for (JsonNode deck : json("decks")) {
            decks.put(
                    deck.path("id").asLong(),
                    new ForeignDeck(
                            deck.path("name").asText(), deck.path("desc").asText()));
        }
        return decks;
    }

    @Override
    public Map<Long, ForeignType> types() throws SQLException, ImportFailure {
        Map<Long, ForeignType> types = new HashMap<>();
        for (JsonNode type : json("models")) {
            List<String> fields = new ArrayList<>();
            type.path("flds").forEach(field -> fields.add(field.path("name").asText()));
            List<ForeignType.Template> templates = new ArrayList<>();
            for (JsonNode template : type.path("tmpls")) {
                templates.add(new ForeignType.Template(
                        template.path("qfmt").asText(), template.path("afmt").asText()));
            }
            long id = type.path("id").asLong();
            boolean cloze = type.path("type").asInt() == 1;
            types.put(id, new ForeignType(id, type.path("name").asText(), cloze, fields, templates));
        }
        return types;
    }
}
