package dev.dateline.exchange.anki;

import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.intake.ImportFailure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layout of Anki since 2.1.28: decks and note types have their own tables. */
record TableLayout(CollectionReader reader) implements CollectionReader.Layout {
    @Override
    public Map<Long, ForeignDeck> decks() throws SQLException, ImportFailure {
        Map<Long, ForeignDeck> decks = new HashMap<>();
        reader.each("SELECT id, name, kind FROM decks WHERE typeof(name) = 'text' AND length(name) <= 10000", row -> {
            byte[] kind = row.getBytes(3);
            String about = kind == null ? "" : Protobuf.of(kind).message(1).text(4);
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
        Map<Long, ForeignType> types = new LinkedHashMap<>();
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
