package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a teacher's view of the answers that a class gave in exported pages. */
class ClassResultsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws IOException {
        run("init");
        Files.createDirectories(folder.resolve("class"));
        send("a.json", "Ada", answer("harbour-master", "09:00", "wrong", "Bo Lund", "Bo Lund is the mayor"));
        send("b.txt", "Ben", answer("harbour-master", "09:01", "wrong", "bo lund", "Bo Lund is the mayor"));
        send(
                "c.json",
                "Cleo",
                answer("harbour-master", "09:02", "correct", "Ada Lund", "") + ","
                        + answer("harbour-master", "09:09", "wrong", "=1+1", ""));
        send("c2.json", "cleo ", answer("harbour-master", "09:02", "correct", "Ada Lund", ""));
        Files.writeString(folder.resolve("class/notes.md"), "# 3b");
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    private static String answer(String card, String time, String verdict, String said, String mixed) {
        return "{\"card\":\"sample/%s\",\"at\":\"2026-02-03T%s:00.000Z\",\"offset\":0,\"verdict\":\"%s\",\"took\":5,\"said\":\"%s\",\"mixed\":\"%s\"}"
                .formatted(card, time, verdict, said, mixed);
    }

    private void send(String file, String who, String answers) throws IOException {
        Files.writeString(
                folder.resolve("class").resolve(file),
                "{\"format\":\"dateline-class-results\",\"version\":1,\"page\":\"sample\",\"who\":\"%s\",\"answers\":[%s]}"
                        .formatted(who, answers));
    }

    @Test
    void theFirstAnswerOfEachLearnerCountsAndTheCommonestMistakeIsNamed() {
        Run.Outcome told = run("results", "class");
        assertThat(told.status()).isZero();
        assertThat(told.out())
                .startsWith("3 learners, 1 card\n33 % right of 3: sample/harbour-master")
                .contains("2 said \"Bo Lund\": Bo Lund is the mayor");
        assertThat(told.err()).contains("notes.md has no results of a class");
    }

    @Test
    void programsAndSpreadsheetsReadTheSame() throws IOException {
        JsonNode card = new ObjectMapper()
                .readTree(run("results", "class", "--json").out())
                .path("cards")
                .get(0);
        assertThat(card.path("asked").asInt()).isEqualTo(3);
        assertThat(card.path("right").asInt()).isEqualTo(1);
        assertThat(card.path("wrong").get(0).path("count").asInt()).isEqualTo(2);
        assertThat(run("results", "class", "--csv").out().lines().toList().get(1))
                .startsWith("sample/harbour-master,")
                .endsWith(",3,1,Bo Lund,2,Bo Lund is the mayor");
    }

    @Test
    void resultsOfAClassNeverEnterAJournal() {
        Run.Outcome refused = run("import", "--reviews", "class/a.json");
        assertThat(refused.status()).isNotZero();
        assertThat(refused.err()).contains("contains the results of a class", "dateline results");
    }

    @Test
    void aFolderWithoutResultsIsReported() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(run("results", "empty").err()).contains("no file in empty has the results of a class");
        assertThat(run("results", "nowhere").err()).contains("there is no folder nowhere");
    }

    @Test
    void aPageForAClassAsksForANameAndKeepsNoProgress() throws IOException {
        run("export", "sample", "--class", "--out", "test.html");
        assertThat(Files.readString(folder.resolve("test.html"))).contains("\"class\":true");
        assertThat(run("export", "sample", "--to", "html", "--class", "--with-progress")
                        .err())
                .contains("--class and --with-progress do not go together");
    }

    @Test
    void anAppIsAFolderOfFourFilesWhoseWorkerKnowsItsVersion() throws IOException {
        run("export", "sample", "--to", "html", "--folder", "app");
        assertThat(folder.resolve("app/index.html")).content().contains("rel=\"manifest\"", "worker-src 'self'");
        assertThat(folder.resolve("app/manifest.webmanifest")).content().contains("\"start_url\":\"./index.html\"");
        assertThat(folder.resolve("app/icon.png")).isNotEmptyFile();
        String first = Files.readString(folder.resolve("app/worker.js"));
        assertThat(first).doesNotContain("@VERSION@");
        run("export", "sample", "--to", "html", "--folder", "app", "--with-progress");
        assertThat(Files.readString(folder.resolve("app/worker.js"))).isNotEqualTo(first);
    }
}
