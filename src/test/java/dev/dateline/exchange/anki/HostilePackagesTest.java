package dev.dateline.exchange.anki;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Incoming;
import dev.dateline.exchange.intake.IncomingDeck;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.journal.SqliteFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests malicious and damaged packages. */
class HostilePackagesTest {
    private static final Limits SMALL = new Limits(5, 1 << 20, 100_000, 20);

    @TempDir
    Path folder;

    private Losses losses = new Losses();

    private Incoming read(byte[] bytes, Limits limits) throws IOException, ImportFailure {
        Path file = Files.write(folder.resolve("evil.apkg"), bytes);
        losses = new Losses();
        return new AnkiPackage(limits, false).read(ArrivedFile.open(file, "evil.apkg"), losses);
    }

    private void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes, SMALL))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining(message);
    }

    private byte[] good(Packages.Layout layout) throws IOException, SQLException {
        return new Packages(folder).foreign(layout);
    }

    private static int cards(Incoming incoming) {
        return incoming.decks().stream()
                .map(IncomingDeck::cards)
                .mapToInt(List::size)
                .sum();
    }

    /** The package after its database was changed by SQL. */
    private byte[] with(String... statements) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("changed.db"), entry(good(Packages.Layout.OLD), "collection.anki2"));
        try (Connection db = SqliteFile.open(file);
                Statement statement = db.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return Packages.zip(Map.of("collection.anki2", Files.readAllBytes(file)));
    }

    private static Map<String, byte[]> entries(byte[] zipped) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] entry(byte[] zipped, String name) throws IOException {
        return entries(zipped).getOrDefault(name, new byte[0]);
    }

    /** The bytes with every occurrence of one text replaced by another text of the same length. */
    private static byte[] replaced(byte[] bytes, String from, String to) {
        return new String(bytes, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource(Packages.Layout.class)
    void aGoodPackageIsReadWithinTheLimitsOfTheseTests(Packages.Layout layout) throws Exception {
        assertThat(cards(read(good(layout), SMALL))).isEqualTo(8);
    }

    @Test
    void namesThatClimbOutOfAFolderAreNeverFollowed() throws Exception {
        Map<String, byte[]> entries = entries(good(Packages.Layout.OLD));
        entries.put("../../evil.txt", "x".getBytes(UTF_8));
        entries.put("/etc/evil", "x".getBytes(UTF_8));
        entries.put("C:\\evil", "x".getBytes(UTF_8));
        assertThat(cards(read(Packages.zip(entries), SMALL))).isEqualTo(8);
        assertThat(folder.resolve("../evil.txt")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**evil.txt");
    }

    @Test
    void moreFilesThanALimitAreRefused() throws Exception {
        Map<String, byte[]> entries = entries(good(Packages.Layout.OLD));
        for (int i = 0; i < 5; i++) {
            entries.put(Integer.toString(i), new byte[0]);
        }
        assertRefused(Packages.zip(entries), "evil.apkg holds 7 files; a package may have at most 5");
    }

    @Test
    void aDatabaseThatUnpacksWithoutEndIsRefusedAtALimit() throws Exception {
        byte[] zeros = new byte[3 << 20];
        System.arraycopy("SQLite format 3\0".getBytes(ISO_8859_1), 0, zeros, 0, 16);
        assertRefused(Packages.zip(Map.of("collection.anki2", zeros)), "unpacks to more than 1 MB");
        assertRefused(modern(Packages.zstd(zeros)), "unpacks to more than 1 MB");
    }

    @Test
    void aDatabaseThatPacksTooWellIsRefused() throws Exception {
        byte[] zeros = new byte[80 << 20];
        System.arraycopy("SQLite format 3\0".getBytes(ISO_8859_1), 0, zeros, 0, 16);
        byte[] bomb = Packages.zip(Map.of("collection.anki2", zeros));
        assertThatThrownBy(() -> read(bomb, Limits.USUAL))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("unpacks to more than 200 times its size");
    }

    private static byte[] modern(byte[] zstd) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("meta", new byte[] {8, 3});
        entries.put("collection.anki21b", zstd);
        return Packages.zip(entries);
    }

    @Test
    void damagedCompressionIsRefused() throws Exception {
        byte[] whole = entry(good(Packages.Layout.NEW), "collection.anki21b");
        assertRefused(modern(Arrays.copyOf(whole, whole.length / 2)), "is damaged");
        assertRefused(modern(new byte[0]), "is damaged");
        assertRefused(modern("no zstd at all, but text".getBytes(UTF_8)), "is damaged");
        byte[] broken = whole.clone();
        for (int i = 20; i < broken.length; i += 7) {
            broken[i] ^= 0x55;
        }
        assertRefused(modern(broken), "is damaged");
    }

    @Test
    void aFrameThatAsksForMuchMemoryIsRefused() throws Exception {
        byte[] frame = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, (byte) 0x88, 0x01, 0x00, 0x00, 0, 0, 0, 0, 0};
        assertRefused(modern(frame), "needs too much memory");
        byte[] single = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, (byte) 0xA0, 0, 0, 0, (byte) 0x80, 1, 0, 0, 0, 0};
        assertRefused(modern(single), "needs too much memory");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws Exception {
        Map<String, byte[]> entries = entries(good(Packages.Layout.OLD));
        entries.put("collection.ankiX", entries.get("collection.anki2"));
        byte[] twice = replaced(Packages.zip(entries), "collection.ankiX", "collection.anki2");
        assertRefused(twice, "has two files called collection.anki2");
    }

    @Test
    void encryptedPackagesAndUnknownMethodsAreRefused() throws Exception {
        byte[] zip = good(Packages.Layout.OLD);
        assertRefused(patched(zip, 6, 8, (byte) 0x09), "is a damaged or encrypted zip file");
        assertRefused(patched(zip, 8, 10, (byte) 99), "is a damaged or encrypted zip file");
    }

    /**
     * Changes one byte in all headers.
     *
     * @param local its distance from the beginning of a local header
     * @param central its distance from the beginning of a central header
     */
    private static byte[] patched(byte[] zip, int local, int central, byte value) {
        byte[] out = zip.clone();
        for (int i = 0; i + 4 < out.length; i++) {
            if (out[i] == 'P' && out[i + 1] == 'K' && out[i + 2] == 3 && out[i + 3] == 4) {
                out[i + local] = value;
            } else if (out[i] == 'P' && out[i + 1] == 'K' && out[i + 2] == 1 && out[i + 3] == 2) {
                out[i + central] = value;
            }
        }
        return out;
    }

    @Test
    void otherZipFilesAreRecognised() throws Exception {
        byte[] one = {1};
        assertRefused(Packages.zip(Map.of("a.txt", one)), "is a zip file without a collection of Anki");
        assertRefused(Packages.zip(Map.of("[Content_Types].xml", one)), "is an office document; save its table as CSV");
        assertRefused("PK\u0003\u0004 and then nothing".getBytes(UTF_8), "is a damaged or encrypted zip file");
    }

    @Test
    void layoutsThatContradictThemselvesAreRefused() throws Exception {
        Map<String, byte[]> entries = entries(good(Packages.Layout.OLD));
        entries.put("meta", new byte[] {8, 9});
        assertRefused(Packages.zip(entries), "is a package of version 9, which is newer than this program");
        entries.put("meta", new byte[] {8, 3});
        assertRefused(Packages.zip(entries), "is incomplete: collection.anki21b is missing");
        entries.put("meta", new byte[] {(byte) 0xFF, (byte) 0xFF});
        assertRefused(Packages.zip(entries), "is a package of version 0");
        entries.remove("meta");
        entries.put("collection.anki2", "no database".getBytes(UTF_8));
        assertRefused(Packages.zip(entries), "its collection is not a database");
        entries.put("collection.anki2", new byte[0]);
        assertRefused(Packages.zip(entries), "its collection is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER UPDATE ON notes BEGIN DELETE FROM notes; END",
                "DROP TABLE cards; CREATE VIEW cards AS SELECT * FROM notes",
                "DROP TABLE notes; CREATE VIRTUAL TABLE notes USING fts5(flds)",
                "ALTER TABLE notes ADD COLUMN big text GENERATED ALWAYS AS (hex(zeroblob(1000)))"
            })
    void aSchemaThatWouldRunWhileItIsReadIsRefused(String statements) throws Exception {
        assertRefused(with(statements.split("; (?=CREATE)", -1)), "is not made by Anki");
    }

    @Test
    void aCollectionWithoutItsTablesIsRefused() throws Exception {
        assertRefused(with("DROP TABLE cards"), "its collection has no table cards");
        assertRefused(with("DROP TABLE notes"), "its collection has no table notes");
        assertRefused(with("DELETE FROM col"), "the decks of its collection are not JSON");
    }

    @Test
    void notesOfTheWrongKindAreDropped() throws Exception {
        Incoming read = read(
                with(
                        "UPDATE notes SET flds = x'00' WHERE id = 1",
                        "UPDATE notes SET tags = x'00' WHERE id = 2",
                        "UPDATE notes SET mid = 'text' WHERE id = 3",
                        "UPDATE cards SET ord = 'text' WHERE nid = 4",
                        "UPDATE notes SET flds = replace(hex(zeroblob(1000)), '0', char(31)) WHERE id = 6"),
                SMALL);
        assertThat(read.decks()).flatExtracting(IncomingDeck::cards).hasSize(1);
        assertThat(losses.dropped())
                .extracting(dropped -> dropped.cards() + " " + dropped.why())
                .contains(
                        "3 that are too long or damaged",
                        "1 without a card in Anki",
                        "1 with too many or too long fields");
    }

    @Test
    void aTextLongerThanALimitIsNotRead() throws Exception {
        assertRefused(with("UPDATE notes SET flds = hex(zeroblob(200000)) WHERE id = 1"), "is damaged");
    }

    @Test
    void moreNotesThanALimitAreRefused() throws Exception {
        byte[] many = with(
                "INSERT INTO notes SELECT id + 100, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data"
                        + " FROM notes",
                "INSERT INTO notes SELECT id + 1000, guid, mid, mod, usn, tags, flds, sfld, csum, flags,"
                        + " data FROM notes");
        assertRefused(many, "holds more than 20 notes; export a deck of it and import that");
    }

    @Test
    void nestedJsonIsRefused() throws Exception {
        String deep = "[".repeat(20_000);
        assertRefused(with("UPDATE col SET decks = '{\"1\":" + deep + "'"), "the decks of its collection are not JSON");
    }

    @Test
    void bytesThatFlippedNeverBreakTheProgram() throws Exception {
        byte[] database = entry(good(Packages.Layout.OLD), "collection.anki2");
        SplittableRandom random = new SplittableRandom(20261125);
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            byte[] broken = database.clone();
            int flips = 1 + random.nextInt(60);
            for (int flip = 0; flip < flips; flip++) {
                broken[16 + random.nextInt(broken.length - 16)] = (byte) random.nextInt(256);
            }
            refused += isRefused(Packages.zip(Map.of("collection.anki2", broken))) ? 1 : 0;
        }
        assertThat(refused).isBetween(1, 59);
    }

    @Test
    void aZipThatFlippedNeverBreaksTheProgram() throws Exception {
        for (Packages.Layout layout : Packages.Layout.values()) {
            byte[] zip = good(layout);
            SplittableRandom random = new SplittableRandom(layout.name().length());
            for (int i = 0; i < 25; i++) {
                byte[] broken = zip.clone();
                for (int flip = 0; flip < 5; flip++) {
                    broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
                }
                isRefused(broken);
            }
        }
    }

    /** Whether the package is refused with a message for the user. Any other exception is a fault and is thrown. */
    private boolean isRefused(byte[] apkg) throws IOException {
        try {
            read(apkg, SMALL);
            return false;
        } catch (ImportFailure e) {
            assertThat(e.getMessage()).startsWith("evil.apkg");
            return true;
        }
    }
}
