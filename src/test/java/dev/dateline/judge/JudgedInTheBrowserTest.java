package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import dev.dateline.library.compiled.CompiledLibrary;
import dev.dateline.page.PageLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the tables of typed answers with the program of the exported page. */
class JudgedInTheBrowserTest {
    private static final String PROGRAM = "/dev/dateline/exchange/page/program.js";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Every fifth row is judged; {@code -Djudged.every=1} judges all. */
    private static final int EVERY = Integer.getInteger("judged.every", 5);

    private static final String NODE = """
            const fs = require('fs');
            const program = require(process.argv[2]);
            const given = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
            const bytes = (text) => new Int8Array(Buffer.from(text, 'base64'));
            for (const table of given) {
              program.open(bytes(table.library), bytes(table.english), 'OPEN');
              for (const row of table.rows) console.log(JSON.stringify(row) + program.judge(row.card, row.given, ''));
            }
            """;

    private final List<Map<String, Object>> given = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void theRowsOfTheTablesAreJudgedThereAsHere() throws IOException, InterruptedException {
        assumeTrue(isThere("node"), "Node is not on the path");
        assumeTrue(getClass().getResource(PROGRAM) != null, "the page's program was not built");
        add("cases.tsv", CaseTable.invented());
        add("held-out.tsv", CaseTable.invented());
        add("world.tsv", CaseTable.world());
        add("shipped.tsv", CaseTable.shipped());
        for (String name : CaseTable.SET_ASIDE) {
            CaseTable part = CaseTable.setAside(name);
            add(part.file(), part.library());
        }
        System.out.println(expected.size() + " rows of the judge's tables in the page's program");
        assertThat(expected).hasSizeGreaterThan(10_000 / EVERY);
        assertThat(judgedInNode()).containsExactlyElementsOf(expected);
    }

    private void add(String file, Library library) throws IOException {
        byte[] compiled = CompiledLibrary.write(library, "", Map.of());
        byte[] english = resource("/dev/dateline/judge/english.bloom");
        PageLibrary here = PageLibrary.open(compiled, english, "OPEN");
        List<Map<String, String>> rows = new ArrayList<>();
        List<CaseTable.Row> all = CaseTable.read(file, library).rows();
        for (int i = 0; i < all.size(); i += EVERY) {
            CaseTable.Row row = all.get(i);
            List<String> typed = parts(library, row);
            Map<String, String> asked = new TreeMap<>(Map.of("card", row.card(), "given", String.join("\n", typed)));
            rows.add(asked);
            expected.add(JSON.writeValueAsString(asked) + here.judge(row.card(), typed, ""));
        }
        given.add(Map.of("library", base64(compiled), "english", base64(english), "rows", rows));
    }

    private static List<String> parts(Library library, CaseTable.Row row) {
        Card card = library.cards().stream()
                .filter(each -> each.id().toString().equals(row.card()))
                .findFirst()
                .orElseThrow();
        return CaseTable.response(card, row.typed()) instanceof Response.Filled filled
                ? filled.holes()
                : List.of(row.typed());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JudgedInTheBrowserTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static boolean isThere(String command) throws InterruptedException {
        try {
            return new ProcessBuilder(command, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> judgedInNode() throws IOException, InterruptedException {
        Path program = folder.resolve("program.js");
        Files.write(program, resource(PROGRAM));
        Path tables = folder.resolve("tables.json");
        Files.write(tables, JSON.writeValueAsBytes(given));
        Path script = Files.writeString(folder.resolve("judge.js"), NODE);
        Path out = folder.resolve("judged");
        Process node = new ProcessBuilder("node", script.toString(), program.toString(), tables.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(node.waitFor()).as(Files.readString(out)).isZero();
        return Files.readAllLines(out);
    }
}
