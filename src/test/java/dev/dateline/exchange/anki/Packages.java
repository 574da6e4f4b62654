package dev.dateline.exchange.anki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.exchange.Json;
import dev.dateline.journal.SqliteFile;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sqlite.Collation;

/** Packages of a small collection in the layouts of Anki's versions, with Anki's standard note types. */
final class Packages {
    /** The layout of a package. */
    enum Layout {
        /** Before 2020: one database. */
        OLD,
        /** Anki 2.1: a second database; the first is for older programs. */
        MIDDLE,
        /** Since 2022: compressed, with tables for decks and note types. */
        NEW
    }

    private static final long BASIC = 1_600_000_000_001L;
    private static final long REVERSED = 1_600_000_000_002L;
    private static final long CLOZE = 1_600_000_000_003L;
    private static final long THREE = 1_600_000_000_004L;
    private static final String SHOW = "{{FrontSide}}<hr id=answer>";

    private record Type(long id, String name, int kind, List<String> fields, List<List<String>> templates) {}

    private static final List<Type> TYPES = List.of(
            new Type(BASIC, "Basic", 0, List.of("Front", "Back"), List.of(List.of("{{Front}}", SHOW + "{{Back}}"))),
            new Type(
                    REVERSED,
                    "Basic (and reversed card)",
                    0,
                    List.of("Front", "Back"),
                    List.of(List.of("{{Front}}", SHOW + "{{Back}}"), List.of("{{Back}}", SHOW + "{{Front}}"))),
            new Type(
                    CLOZE,
                    "Cloze",
                    1,
                    List.of("Text", "Back Extra"),
                    List.of(List.of("{{cloze:Text}}", "{{cloze:Text}}<br>{{Back Extra}}"))),
            new Type(
                    THREE,
                    "Country",
                    0,
                    List.of("Name", "Capital", "Hidden", "Note"),
                    List.of(List.of(
                            "Capital of {{Name}}? {{type:Capital}} {{#Note}}!{{/Note}}",
                            SHOW + "{{type:Capital}} {{hint:Note}}"))));

    private static final Map<Long, String> DECKS = Map.of(1L, "Default", 11L, "Ports", 12L, "Ports::East");

    private final Path folder;

    Packages(Path folder) {
        this.folder = folder;
    }

    /** The small collection. */
    byte[] foreign(Layout layout) throws IOException, SQLException {
        Path old = Files.createTempFile(folder, "old", ".db");
        try (Connection db = SqliteFile.open(old)) {
            tables(db, CollectionTexts.schema("tables"));
            insert(
                    db,
                    "INSERT INTO col VALUES (1,?,0,0,11,0,0,0,'{}',?,?,'{}','{}')",
                    1_577_836_800L,
                    models(),
                    decks());
            notes(db);
        }
        return wrap(layout, old);
    }

    private static void notes(Connection db) throws SQLException {
        note(db, 1, "guid-1", BASIC, " trade a::b ", "Which <b>port</b>?\u001fPort Elm", 12, 0);
        note(db, 2, "guid-2", REVERSED, "", "Elm\u001fUlmus", 11, 0, 1);
        note(db, 3, "guid-3", CLOZE, "", "{{c1::Amber}} is a {{c3::sea::what}}.\u001fSee <i>map</i>.", 11, 0, 2);
        note(db, 4, "guid-4", THREE, "", "Oakland\u001fOak&nbsp;City\u001fnever shown\u001fIt is small.", 11, 0);
        note(db, 5, "guid-5", BASIC, "", "A picture <img src=\"a.png\">\u001f<img src=\"b.png\">", 11, 0);
        note(db, 6, "guid-6", BASIC, "", "A list?\u001f<ul><li>one</li><li>two</li></ul>[sound:a.mp3]", 11, 0);
        note(db, 7, "guid-7", CLOZE, "", "{{c1::image-occlusion:rect:left=.1}}\u001f", 11, 0);
        note(db, 8, "guid-8", 99, "", "no type\u001f", 11, 0);
    }

    private static void note(
            Connection db, long id, String guid, long type, String tags, String fields, long deck, int... ords)
            throws SQLException {
        insert(db, "INSERT INTO notes VALUES (?,?,?,0,-1,?,?,0,0,0,'')", id, guid, type, tags, fields);
        for (int ord : ords) {
            insert(
                    db,
                    "INSERT INTO cards VALUES (?,?,?,?,0,-1,0,0,?,0,0,0,0,0,0,0,0,'')",
                    id * 10 + ord,
                    id,
                    deck,
                    (long) ord,
                    id);
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

    private static void tables(Connection db, List<String> statements) throws SQLException {
        try (Statement statement = db.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String models() {
        Map<String, Object> models = new LinkedHashMap<>();
        for (Type type : TYPES) {
            List<Object> fields = new ArrayList<>();
            type.fields().forEach(name -> fields.add(Map.of("name", name)));
            List<Object> templates = new ArrayList<>();
            type.templates().forEach(sides -> templates.add(Map.of("qfmt", sides.get(0), "afmt", sides.get(1))));
            models.put(
                    Long.toString(type.id()),
                    Map.of(
                            "id",
                            type.id(),
                            "name",
                            type.name(),
                            "type",
                            type.kind(),
                            "flds",
                            fields,
                            "tmpls",
                            templates));
        }
        return Json.line(models);
    }

    private static String decks() {
        Map<String, Object> decks = new LinkedHashMap<>();
        DECKS.forEach((id, name) -> decks.put(Long.toString(id), Map.of("id", id, "name", name, "desc", about(id))));
        return Json.line(decks);
    }

    private static String about(long deck) {
        return deck == 12 ? "The <b>eastern</b> ones." : "";
    }

    /** A package that {@link Apkg} wrote, in another layout. */
    byte[] relaid(Layout layout, byte[] apkg) throws IOException, SQLException {
        Path old = Files.createTempFile(folder, "old", ".db");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
            zip.getNextEntry();
            Files.write(old, zip.readAllBytes());
        }
        return wrap(layout, old);
    }

    /** A package that {@link Apkg} wrote, after its database was changed by SQL. */
    byte[] changed(byte[] apkg, String... statements) throws IOException, SQLException {
        Path file = Files.createTempFile(folder, "changed", ".db");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
            zip.getNextEntry();
            Files.write(file, zip.readAllBytes());
        }
        try (Connection db = SqliteFile.open(file)) {
            tables(db, List.of(statements));
        }
        return wrap(Layout.OLD, file);
    }

    private byte[] wrap(Layout layout, Path old) throws IOException, SQLException {
        byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
        return switch (layout) {
            case OLD -> zip(Map.of("collection.anki2", Files.readAllBytes(old), "media", json));
            case MIDDLE ->
                zip(Map.of("collection.anki2", dummy(), "collection.anki21", Files.readAllBytes(old), "media", json));
            case NEW -> {
                modernise(old);
                yield zip(Map.of(
                        "meta", new byte[] {8, 3},
                        "collection.anki2", dummy(),
                        "collection.anki21b", zstd(Files.readAllBytes(old)),
                        "media", zstd(new byte[0])));
            }
        };
    }

    /** The database for programs that are too old for the layout. */
    private byte[] dummy() throws IOException, SQLException {
        Path file = Files.createTempFile(folder, "dummy", ".db");
        try (Connection db = SqliteFile.open(file)) {
            tables(db, CollectionTexts.schema("tables"));
            note(db, 1, "dummy", BASIC, "", "Please update to the latest Anki version\u001f", 1, 0);
        }
        return Files.readAllBytes(file);
    }

    /** Changes a database of schema 11 to the tables of schema 18. It also has the remains of a deleted note type. */
    private static void modernise(Path file) throws SQLException, IOException {
        JsonNode models;
        JsonNode decks;
        try (Connection db = SqliteFile.open(file)) {
            Collation.create(db, "unicase", new Collation() {
                @Override
                protected int xCompare(String a, String b) {
                    return a.compareToIgnoreCase(b);
                }
            });
            try (Statement statement = db.createStatement();
                    var row = statement.executeQuery("SELECT models, decks FROM col")) {
                row.next();
                var mapper = new ObjectMapper();
                models = mapper.readTree(row.getString(1));
                decks = mapper.readTree(row.getString(2));
            }
            tables(
                    db,
                    List.of(
                            "CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase,"
                                    + " mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL)",
                            "CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE"
                                    + " unicase, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid",
                            "CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE"
                                    + " unicase, mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL,"
                                    + " PRIMARY KEY (ntid, ord)) without rowid",
                            "CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,"
                                    + " mtime_secs integer NOT NULL, usn integer NOT NULL, common blob NOT NULL,"
                                    + " kind blob NOT NULL)",
                            "CREATE UNIQUE INDEX idx_decks_name ON decks (name)",
                            "UPDATE col SET ver = 18, models = '', decks = '', dconf = '', conf = '', tags = ''"));
            for (var model : models) {
                long id = model.path("id").asLong();
                byte[] kind = {8, (byte) model.path("type").asInt()};
                insert(
                        db,
                        "INSERT INTO notetypes VALUES (?,?,0,-1,?)",
                        id,
                        model.path("name").asText(),
                        kind);
                long ord = 0;
                for (var field : model.path("flds")) {
                    insert(
                            db,
                            "INSERT INTO fields VALUES (?,?,?,?)",
                            id,
                            ord++,
                            field.path("name").asText(),
                            new byte[0]);
                }
                ord = 0;
                for (var template : model.path("tmpls")) {
                    byte[] config = message(
                            1,
                            template.path("qfmt").asText(),
                            2,
                            template.path("afmt").asText());
                    insert(db, "INSERT INTO templates VALUES (?,?,'Card',0,-1,?)", id, ord++, config);
                }
            }
            insert(db, "INSERT INTO fields VALUES (?,?,?,?)", 7L, 0L, "orphan", new byte[0]);
            insert(db, "INSERT INTO templates VALUES (?,?,'orphan',0,-1,?)", 7L, 0L, message(1, "x", 2, "y"));
            for (var deck : decks) {
                byte[] normal = message(4, deck.path("desc").asText());
                insert(
                        db,
                        "INSERT INTO decks VALUES (?,?,0,-1,x'',?)",
                        deck.path("id").asLong(),
                        deck.path("name").asText().replace("::", "\u001f"),
                        message(1, normal));
            }
        }
    }

    /** A protobuf message of texts and messages. The number of a field is before each of them. */
    private static byte[] message(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < parts.length; i += 2) {
            byte[] part = parts[i + 1] instanceof byte[] bytes
                    ? bytes
                    : parts[i + 1].toString().getBytes(StandardCharsets.UTF_8);
            out.write(((Integer) parts[i] << 3) | 2);
            int length = part.length;
            while (length > 0x7F) {
                out.write((length & 0x7F) | 0x80);
                length >>>= 7;
            }
            out.write(length);
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] zstd(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZstdOutputStream zstd = new ZstdOutputStream(out)) {
            zstd.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
