package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.journal.SqliteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the import of reviews from the phone and from the exported page. */
class ReviewsImportTest {
    private static final long TUESDAY = Instant.parse("2026-02-03T08:00:00Z").toEpochMilli();

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        run("init");
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(run(args).out());
    }

    /**
     * Answers a card of a package in Anki.
     *
     * @param question the beginning of the card's text
     */
    private void answerInAnki(Path apkg, String question, long at, int ease, int interval)
            throws IOException, SQLException {
        Path database = Files.createTempFile(folder, "collection", ".db");
        try (ZipFile zip = new ZipFile(apkg.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("collection.anki2"))) {
            Files.write(database, in.readAllBytes());
        }
        try (Connection db = SqliteFile.open(database);
                Statement statement = db.createStatement()) {
            statement.execute("INSERT INTO revlog SELECT " + at + ", cards.id, -1, " + ease + ", " + interval
                    + ", 0, 2500, 3000, 1 FROM cards JOIN notes ON notes.id = nid WHERE flds LIKE '" + question + "%'");
        }
        try (OutputStream out = Files.newOutputStream(apkg);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            Files.copy(database, zip);
        }
    }

    @Test
    void answersGivenInAnkiAreImportedOnceAndSortedByTime() throws IOException, SQLException {
        new Run(folder).typing("Ada Lund\n").of("study", "sample/harbour-master", "--json");
        run("export", "sample", "--to", "apkg", "--with-progress", "--out", "a.apkg");
        Path apkg = folder.resolve("a.apkg");
        answerInAnki(apkg, "Who was harbour master", TUESDAY, 3, 12);
        answerInAnki(apkg, "What sort of ship", TUESDAY + 5_000, 1, -600);
        answerInAnki(apkg, "What sort of ship", TUESDAY + 900_000, 4, 30);

        Run.Outcome tried = run("import", "--reviews", "a.apkg", "--dry-run");
        assertThat(tried.out())
                .isEqualTo(
                        "a.apkg, a package of Anki: 4 answers read, 3 would be added to your journal, 1 known already,"
                                + " 0 to cards that are not here\n");
        assertThat(json("stats", "--json").path("reviews").asInt()).isEqualTo(1);
        JsonNode home = json("import", "--reviews", "a.apkg", "--json");
        assertThat(home.path("read").asInt()).isEqualTo(4);
        assertThat(home.path("added").asInt()).isEqualTo(3);
        assertThat(home.path("known").asInt()).isEqualTo(1);
        assertThat(json("import", "--reviews", "a.apkg", "--json").path("added").asInt())
                .isZero();
        assertThat(json("stats", "--json").path("reviews").asInt()).isEqualTo(4);
    }

    @Test
    void aPackageIsImportedWithItsAnswers() throws IOException, SQLException {
        run("export", "sample", "--to", "apkg", "--out", "a.apkg");
        answerInAnki(folder.resolve("a.apkg"), "Who was harbour master", TUESDAY, 3, 12);
        Run.Outcome without = run("import", "a.apkg", "--as", "plain");
        assertThat(without.status()).as(without.err()).isZero();
        assertThat(json("stats", "--json").path("reviews").asInt()).isZero();
        Run.Outcome with = run("import", "a.apkg", "--as", "learnt", "--with-progress");
        assertThat(with.out()).contains("1 answer went into your journal");
        assertThat(json("stats", "--json").path("reviews").asInt()).isEqualTo(1);
        assertThat(run("import", "a.apkg", "--as", "learnt", "--with-progress", "--replace")
                        .out())
                .doesNotContain("went into your journal");
    }

    @Test
    void resultsOfAPageAreImportedOnce() throws IOException {
        Files.writeString(folder.resolve("r.json"), """
                {"format":"dateline-results","version":1,"page":"sample","answers":[
                 {"card":"sample/cost","at":"2026-02-03T08:00:00.000Z","offset":60,"verdict":"correct","took":4000,"hint":true},
                 {"card":"sample/cost","at":"2026-02-03T08:01:00.000Z","offset":60,"verdict":"wrong","took":4000,"hint":false},
                 {"card":"sample/cost","at":"yesterday","offset":60,"verdict":"wrong"},
                 {"card":"sample/cost","at":"2026-02-03T08:01:30.000Z","offset":6000,"verdict":"wrong"},
                 {"card":"sample/cost","at":"2026-02-03T08:02:00.000Z","offset":60,"verdict":"perfect"},
                 {"card":"other/cost","at":"2026-02-03T08:00:00.000Z","offset":60,"verdict":"typo"}]}
                """, UTF_8);
        JsonNode home = json("import", "--reviews", "r.json", "--json");
        assertThat(home.path("added").asInt()).isEqualTo(2);
        assertThat(home.path("notHere").asInt()).isEqualTo(4);
        assertThat(json("import", "--reviews", "r.json", "--json").path("added").asInt())
                .isZero();
        assertThat(run("import", "r.json").err())
                .isEqualTo("dateline: r.json contains the results of a quiz page; import them with \"dateline import"
                        + " --reviews\"\n");
    }

    @Test
    void filesWithoutAnswersAreRefused() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "q,a\n", UTF_8);
        Files.writeString(folder.resolve("a.json"), "{}", UTF_8);
        for (String name : new String[] {"a.csv", "a.json"}) {
            Run.Outcome refused = run("import", "--reviews", name);
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).startsWith("dateline: " + name + " is neither a package");
        }
        assertThat(run("import", "--reviews", "a.json", "--as", "x").status()).isEqualTo(2);
    }

    @Test
    void aCollectionOfAnkiTrainsTheMemoryModel() throws IOException, SQLException {
        run("export", "sample", "--to", "apkg", "--out", "a.apkg");
        for (int day = 0; day < 3; day++) {
            answerInAnki(folder.resolve("a.apkg"), "Who was", TUESDAY + day * 86_400_000L, 3, 1);
        }
        Run.Outcome tuned = run("tune", "--from", "a.apkg", "--dry-run");
        assertThat(tuned.status()).isEqualTo(1);
        assertThat(tuned.err()).contains("; there are 2");
    }
}
