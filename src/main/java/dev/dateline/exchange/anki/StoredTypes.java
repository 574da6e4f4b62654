package dev.dateline.exchange.anki;

import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.intake.ImportFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads decks and note types by their ids. Their storage differs between versions of Anki. */
enum StoredTypes {
    /** The storage of Anki up to 2.1.27: decks and note types are JSON in the only row of {@code col}. */
    TEXTS(
            "SELECT value->>'id', value->>'name', value->>'desc' FROM col, json_each(decks)",
            "SELECT type.value->>'id', field.value->>'name'"
                    + " FROM col, json_each(models) type, json_each(type.value, '$.flds') field",
            "SELECT type.value->>'id', side.value->>'qfmt', side.value->>'afmt'"
                    + " FROM col, json_each(models) type, json_each(type.value, '$.tmpls') side",
            "SELECT value->>'id', value->>'name', value->>'type' FROM col, json_each(models)"),

    /** The storage of Anki since 2.1.28: decks and note types have their own tables, with protobuf messages. */
    TABLES(
            "SELECT id, name, kind FROM decks WHERE typeof(name) = 'text' AND length(name) <= 10000",
            "SELECT ntid, name FROM fields WHERE typeof(name) = 'text' ORDER BY ntid, ord",
            "SELECT ntid, config, config FROM templates WHERE typeof(config) = 'blob' ORDER BY ntid, ord",
            "SELECT id, name, config FROM notetypes WHERE typeof(name) = 'text' AND typeof(config) = 'blob'");

    private final String decks;
    private final String fields;
    private final String templates;
    private final String types;

    StoredTypes(String decks, String fields, String templates, String types) {
        this.decks = decks;
        this.fields = fields;
        this.templates = templates;
        this.types = types;
    }

    Map<Long, ForeignDeck> decks(CollectionReader reader) throws SQLException, ImportFailure {
        Map<Long, ForeignDeck> found = new HashMap<>();
        reader.each(decks, row -> {
            String about = message(row, 3).map(kind -> kind.message(1).text(4)).orElse(text(row, 3));
            found.put(row.getLong(1), new ForeignDeck(text(row, 2).replace(CollectionReader.LEVEL, "::"), about));
        });
        return found;
    }

    Map<Long, ForeignType> types(CollectionReader reader) throws SQLException, ImportFailure {
        Map<Long, List<String>> names = new HashMap<>();
        reader.each(
                fields,
                row -> names.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                        .add(text(row, 2)));
        Map<Long, List<ForeignType.Template>> sides = new HashMap<>();
        reader.each(templates, row -> {
            String front = message(row, 2).map(config -> config.text(1)).orElse(text(row, 2));
            String back = message(row, 3).map(config -> config.text(2)).orElse(text(row, 3));
            sides.computeIfAbsent(row.getLong(1), key -> new ArrayList<>()).add(new ForeignType.Template(front, back));
            reader.limits().refuseMany(sides.size(), "note types", reader.name());
        });
        Map<Long, ForeignType> found = new HashMap<>();
        reader.each(types, row -> {
            long id = row.getLong(1);
            long kind = message(row, 3).map(config -> config.number(1)).orElse(row.getLong(3));
            List<String> own = names.getOrDefault(id, List.of());
            found.put(id, new ForeignType(id, text(row, 2), kind == 1, own, sides.getOrDefault(id, List.of())));
        });
        return found;
    }

    private static Optional<Protobuf> message(ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof byte[] bytes ? Optional.of(Protobuf.of(bytes)) : Optional.empty();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof String text ? text : "";
    }
}
