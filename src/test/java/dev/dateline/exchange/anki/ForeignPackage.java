package dev.dateline.exchange.anki;

import dev.dateline.exchange.Json;
import dev.dateline.journal.SqliteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A package with foreign note types and notes, in the oldest layout. */
public final class ForeignPackage {
    private record Type(long id, boolean cloze, int templates) {}

    private record Note(String guid, String type, String deck, String tags, List<String> fields) {}

    private final Path folder;
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, Object> models = new LinkedHashMap<>();
    private final Map<String, Long> decks = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    public ForeignPackage(Path folder) {
        this.folder = folder;
        decks.put("Default", 1L);
    }

    /**
     * Adds a note type.
     *
     * @param templates question and answer of each template, one after the other
     */
    public void type(String name, boolean cloze, List<String> fields, String... templates) {
        long id = 1_600_000_000_000L + types.size();
        types.put(name, new Type(id, cloze, templates.length / 2));
        List<Object> sides = new ArrayList<>();
        for (int i = 0; i < templates.length; i += 2) {
            sides.add(Map.of("qfmt", templates[i], "afmt", templates[i + 1]));
        }
        List<Object> named = new ArrayList<>();
        fields.forEach(field -> named.add(Map.of("name", field)));
        models.put(
                Long.toString(id),
                Map.of("id", id, "name", name, "type", cloze ? 1 : 0, "flds", named, "tmpls", sides));
    }

    public void note(String guid, String type, String deck, String tags, String... fields) {
        decks.putIfAbsent(deck, 100L + decks.size());
        notes.add(new Note(guid, type, deck, tags, List.of(fields)));
    }

    public byte[] bytes() throws IOException, SQLException {
        Path file = Files.createTempFile(folder, "foreign", ".db");
        try (Connection db = SqliteFile.open(file)) {
            try (Statement statement = db.createStatement()) {
                for (String sql : CollectionTexts.schema("tables")) {
                    statement.execute(sql);
                }
            }
            Map<String, Object> named = new LinkedHashMap<>();
            decks.forEach((name, id) -> named.put(Long.toString(id), Map.of("id", id, "name", name, "desc", "")));
            insert(
                    db,
                    "INSERT INTO col VALUES (1,0,0,0,11,0,0,0,'{}',?,?,'{}','{}')",
                    Json.line(models),
                    Json.line(named));
            for (int i = 0; i < notes.size(); i++) {
                insert(db, i + 1L, notes.get(i));
            }
        }
        byte[] database = Files.readAllBytes(file);
        Files.delete(file);
        return Packages.zip(Map.of("collection.anki2", database, "media", "{}".getBytes(StandardCharsets.UTF_8)));
    }

    private void insert(Connection db, long id, Note note) throws SQLException {
        Type type = Objects.requireNonNull(types.get(note.type()));
        String fields = String.join("\u001f", note.fields());
        insert(
                db,
                "INSERT INTO notes VALUES (?,?,?,0,-1,?,?,0,0,0,'')",
                id,
                note.guid(),
                type.id(),
                note.tags(),
                fields);
        for (int ord = 0; ord < (type.cloze() ? 9 : type.templates()); ord++) {
            if (!type.cloze() || fields.contains("{{c" + (ord + 1))) {
                insert(
                        db,
                        "INSERT INTO cards VALUES (?,?,?,?,0,-1,0,0,?,0,0,0,0,0,0,0,0,'')",
                        id * 10 + ord,
                        id,
                        decks.getOrDefault(note.deck(), 1L),
                        (long) ord,
                        id);
            }
        }
    }

    private static void insert(Connection db, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
