package dev.dateline.exchange.anki;

import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.intake.ImportFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layout of Anki since 2.1.28: decks and note types have their own tables. */
record TableLayout(Connection db, String name, Limits limits) implements CollectionLayout {
    @Override
    public Map<Long, ForeignDeck> decks() throws SQLException {
        Map<Long, ForeignDeck> decks = new HashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id, name, kind FROM decks WHERE typeof(name) = 'text' AND length(name) <= 10000")) {
            while (rows.next()) {
                byte[] kind = rows.getBytes(3);
                String about = Protobuf.of(kind == null ? new byte[0] : kind)
                        .message(1)
                        .text(4);
                decks.put(
                        rows.getLong(1),
                        new ForeignDeck(rows.getString(2).replace(CollectionReader.LEVEL, "::"), about));
            }
        }
        return decks;
    }

    @Override
    public Map<Long, ForeignType> types() throws SQLException, ImportFailure {
        Map<Long, List<String>> fields = new HashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT ntid, ord, name FROM fields WHERE typeof(name) = 'text' ORDER BY ntid, ord")) {
            while (rows.next()) {
                fields.computeIfAbsent(rows.getLong(1), key -> new ArrayList<>())
                        .add(rows.getString(3));
            }
        }
        Map<Long, List<ForeignType.Template>> templates = new HashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT ntid, config FROM templates WHERE typeof(config) = 'blob' ORDER BY ntid, ord")) {
            while (rows.next()) {
                Protobuf config = Protobuf.of(rows.getBytes(2));
                templates
                        .computeIfAbsent(rows.getLong(1), key -> new ArrayList<>())
                        .add(new ForeignType.Template(config.text(1), config.text(2)));
                limits.refuseMany(templates.size(), "note types", name);
            }
        }
        Map<Long, ForeignType> types = new LinkedHashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, name, config FROM notetypes WHERE"
                        + " typeof(name) = 'text' AND typeof(config) = 'blob'")) {
            while (rows.next()) {
                long id = rows.getLong(1);
                boolean cloze = Protobuf.of(rows.getBytes(3)).number(1) == 1;
                types.put(
                        id,
                        new ForeignType(
                                id,
                                rows.getString(2),
                                cloze,
                                fields.getOrDefault(id, List.of()),
                                templates.getOrDefault(id, List.of())));
            }
        }
        return types;
    }
}
