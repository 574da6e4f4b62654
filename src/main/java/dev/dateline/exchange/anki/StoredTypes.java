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

/** Reads decks and note types by their ids. Their storage differs between versions of Anki. */
sealed interface StoredTypes {
    Map<Long, ForeignDeck> decks() throws SQLException, ImportFailure;

    Map<Long, ForeignType> types() throws SQLException, ImportFailure;

    /** The storage of Anki up to 2.1.27: decks and note types are JSON in the only row of {@code col}. */
    record Texts(CollectionReader reader) implements StoredTypes {
        private JsonNode json(String column) throws SQLException, ImportFailure {
            List<JsonNode> found = new ArrayList<>();
            reader.each(
                    "SELECT " + column + " FROM col WHERE typeof(" + column + ") = 'text'",
                    row -> GivenJson.foreignObject(row.getString(1)).ifPresent(found::add));
            if (found.isEmpty()) {
                throw new ImportFailure(reader.name() + " is damaged: the " + column
                        + " of its collection are not JSON that Anki writes");
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
                            template.path("qfmt").asText(),
                            template.path("afmt").asText()));
                }
                long id = type.path("id").asLong();
                boolean cloze = type.path("type").asInt() == 1;
                types.put(id, new ForeignType(id, type.path("name").asText(), cloze, fields, templates));
            }
            return types;
        }
    }

    /** The storage of Anki since 2.1.28: decks and note types have their own tables. */
    record Tables(CollectionReader reader) implements StoredTypes {
        @Override
        public Map<Long, ForeignDeck> decks() throws SQLException, ImportFailure {
            Map<Long, ForeignDeck> decks = new HashMap<>();
            reader.each(
                    "SELECT id, name, kind FROM decks WHERE typeof(name) = 'text' AND length(name) <= 10000", row -> {
                        byte[] kind = row.getBytes(3);
                        String about =
                                kind == null ? "" : Protobuf.of(kind).message(1).text(4);
                        String name = row.getString(2).replace(CollectionReader.LEVEL, "::");
                        decks.put(row.getLong(1), new ForeignDeck(name, about));
                    });
            return decks;
        }

        @Override
        public Map<Long, ForeignType> types() throws SQLException, ImportFailure {
            Map<Long, List<String>> fields = new HashMap<>();
            reader.each(
                    "SELECT ntid, name FROM fields WHERE typeof(name) = 'text' ORDER BY ntid, ord",
                    row -> fields.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(row.getString(2)));
            Map<Long, List<ForeignType.Template>> templates = new HashMap<>();
            reader.each("SELECT ntid, config FROM templates WHERE typeof(config) = 'blob' ORDER BY ntid, ord", row -> {
                Protobuf config = Protobuf.of(row.getBytes(2));
                templates
                        .computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                        .add(new ForeignType.Template(config.text(1), config.text(2)));
                reader.limits().refuseMany(templates.size(), "note types", reader.name());
            });
            Map<Long, ForeignType> types = new HashMap<>();
            reader.each(
                    "SELECT id, name, config FROM notetypes WHERE typeof(name) = 'text' AND typeof(config) = 'blob'",
                    row -> {
                        long id = row.getLong(1);
                        types.put(
                                id,
                                new ForeignType(
                                        id,
                                        row.getString(2),
                                        Protobuf.of(row.getBytes(3)).number(1) == 1,
                                        fields.getOrDefault(id, List.of()),
                                        templates.getOrDefault(id, List.of())));
                    });
            return types;
        }
    }
}
