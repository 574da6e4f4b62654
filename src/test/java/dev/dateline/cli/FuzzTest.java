package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Setting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests that any file or piped input leads to a message or a result, and never to an internal error or a control
 * character. {@code -Ddateline.fuzz=N} tries N inputs for each reader, and {@code -Ddateline.fuzz.seed} changes them.
 * The slowest inputs are then also printed.
 */
final class FuzzTest {
    private static final int INPUTS = Integer.getInteger("dateline.fuzz", 60);
    private static final long SEED = Long.getLong("dateline.fuzz.seed", 1);
    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final int LEAST_TO_MEASURE = 1000;

    @TempDir
    Path folder;

    /** A reader of input. */
    enum Reader {
        DECK("decks/harbour.yaml", "study", "--cram", "--plain", "--in-order"),
        SHEET("seeds/harbour.yaml", "check"),
        NAMES("seeds/names.yaml", "check"),
        SETTINGS("home/.config/dateline/config.yaml", "config"),
        IMPORT_TEXT("cards.txt", "import", "cards.txt", "--dry-run"),
        IMPORT_JSON("cards.json", "import", "cards.json", "--dry-run"),
        NOTES("decks/harbour.anki.json", "export", "harbour", "--to", "anki-txt", "--out", "out.txt"),
        GIFT("cards.gift", "import", "cards.gift", "--dry-run"),
        PACKAGE("cards.apkg", "import", "cards.apkg", "--dry-run"),
        COLLECTION("cards.apkg", "import", "cards.apkg", "--dry-run"),
        PROTOCOL("typed", "study", "--cram", "--json", "--in-order");

        private final String file;
        private final String words;

        Reader(String file, String... command) {
            this.file = file;
            this.words = String.join(" ", command);
        }

        private String[] command() {
            return words.split(" ", -1);
        }
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void nothingThatIsReadIsAFaultOfTheProgram(Reader reader) throws Exception {
        sound("decks/harbour.yaml", DECK);
        sound("seeds/harbour.yaml", SHEET);
        List<byte[]> sound = seeds(reader);
        Mutations mutations = new Mutations(SEED);
        long longest = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = mutations.of(sound);
            long began = System.nanoTime();
            Run.Outcome outcome = outcome(reader, input);
            long took = System.nanoTime() - began;
            longest = Math.max(longest, took);
            boolean slow = INPUTS >= LEAST_TO_MEASURE && took > LONGEST_NANOS;
            if (!isWell(outcome) || slow) {
                Path kept = Files.write(Files.createTempFile("fuzz-", "-" + reader), input);
                assertThat(outcome.out() + outcome.err())
                        .as("%s, seed %d, input %d, kept in %s, %d ms", reader, SEED, i, kept, took / 1_000_000)
                        .isEqualTo("a message or the thing done");
            }
        }
        if (INPUTS >= LEAST_TO_MEASURE) {
            System.out.printf("%-12s %7d inputs, longest %d ms%n", reader, INPUTS, longest / 1_000_000);
        }
    }

    private Run.Outcome outcome(Reader reader, byte[] input) throws IOException {
        Run run = new Run(folder);
        if (reader == Reader.PROTOCOL) {
            return run.typing(new String(input, StandardCharsets.UTF_8)).of(reader.command());
        }
        Path file = folder.resolve(reader.file);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, reader == Reader.COLLECTION ? packed(input) : input);
        return run.typing("x\n1\n\n2\ntrue\n").of(reader.command());
    }

    /** A valid package whose database may be invalid. */
    private static byte[] packed(byte[] database) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            zip.write(database);
            zip.putNextEntry(new ZipEntry("media"));
            zip.write(bytes("{}"));
        }
        return bytes.toByteArray();
    }

    private static byte[] database(byte[] packed) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().startsWith("collection.anki2")) {
                entry = zip.getNextEntry();
            }
            assertThat(entry).as("the collection in a package").isNotNull();
            return zip.readAllBytes();
        }
    }

    private static boolean isWell(Run.Outcome outcome) {
        boolean noFault = !outcome.err().contains(Run.BUG) && outcome.status() <= 2;
        return noFault && isHarmless(outcome.err()) && isHarmless(outcome.out());
    }

    /** Whether an output contains nothing that controls a terminal or changes the direction of the text. */
    private static boolean isHarmless(String shown) {
        return shown.codePoints().noneMatch(FuzzTest::isHarmful);
    }

    private static boolean isHarmful(int c) {
        boolean control = (c < ' ' && c != '\n') || (c >= 0x7f && c <= 0x9f);
        boolean direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
        return control || direction;
    }

    private void sound(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private List<byte[]> seeds(Reader reader) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        switch (reader) {
            case DECK -> {
                seeds.add(bytes(DECK));
                seeds.addAll(shipped("decks"));
            }
            case SHEET -> {
                seeds.add(bytes(SHEET));
                seeds.addAll(shipped("seeds"));
            }
            case SETTINGS -> {
                StringBuilder all = new StringBuilder("# mine\n");
                for (Setting<?> setting : Setting.all()) {
                    all.append(setting.key() + ": " + setting.written() + "  # " + setting.meaning() + "\n");
                }
                seeds.add(bytes(all.toString()));
            }
            case IMPORT_TEXT -> {
                for (String format : List.of("csv", "tsv", "anki-txt", "md")) {
                    seeds.add(exported(format));
                }
                seeds.add(bytes(
                        "Q: Which port is it?\nA: Port Selwyn\n\nQ: Who is {{c1::harbour master}}?\nA: Ada Lund\n"));
            }
            case IMPORT_JSON -> seeds.add(exported("json"));
            case NAMES -> {
                seeds.add(bytes(NAMES));
                seeds.add(Files.readAllBytes(Path.of("seeds", "names.yaml")));
            }
            case NOTES -> seeds.add(bytes(KEPT));
            case GIFT -> {
                seeds.add(exported("gift"));
                seeds.add(bytes(QUESTIONS));
            }
            case PACKAGE -> seeds.add(exported("apkg"));
            case COLLECTION -> seeds.add(database(exported("apkg")));
            case PROTOCOL -> seeds.add(bytes(TYPED));
        }
        return seeds;
    }

    private byte[] exported(String format) throws IOException {
        Path file = folder.resolve("exported." + format);
        Run.Outcome outcome = new Run(folder).of("export", "--to", format, "--out", file.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return Files.readAllBytes(file);
    }

    /**
     * The beginnings of shipped files.
     *
     * @param kind the folder of the files
     */
    private static List<byte[]> shipped(String kind) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of(kind))) {
            for (Path path : paths.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(path);
                files.add(Arrays.copyOf(bytes, Math.min(bytes.length, 3000)));
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String TYPED = """
        Port Selwyn
        3 May 2019
        43
        :hint
        Ada Lund
        :undo
        2
        1,3
        true
        3 1 2
        ["a"]
        2 1
        :override
        :skip
        4|5
        :: x

        :quit
        """;

    private static final String QUESTIONS = """
        $CATEGORY: $course$/top/Ports/East
        // [id:harbour/port] [tag:sea]
        ::One::[html]Which <b>port</b>?{=Port Elm#right =%50%Elm ~Oak#no ####It <i>is</i>.}

        The ferry is slow.{F#no#yes####It is fast.}

        How far is it? (in km){#=3:0.5 =%50%4:1}

        It lies on {~%50%the sea ~%50%a bay ~%-100%a lake} there.

        Pair.{=a -> 1 =b -> 2 =c \\-> d -> 3}
        """;

    private static final String KEPT = """
        {"format":"dateline-anki-notes","version":1,"notes":[
        {"guid":"a1","type":"Basic","deck":"Ports","tags":["a::b"],"fields":["Which <b>bay</b> is it?","Port <i>Elm</i>"],"cards":[\
        {"id":"port","front":[0],"back":[1],"more":[],"hole":-1,"ask":"Which bay is it?","answer":"Port Elm","tags":[]}]},
        {"guid":"a2","type":"Cloze","deck":"Ports","tags":[],"fields":["It has {{c1::4 | five}} berths and {{c1::3::how many}} cranes.",""],\
        "cards":[{"id":"gaps","front":[0],"back":[],"more":[1],"hole":1,"ask":"It has {{4 | five}} berths and {{3}} cranes.",\
        "answer":"","tags":[]}]}]}
        """;

    private static final String NAMES = """
        names:
          - { person: Ada Lund, surname: Lund, forms: [Ada K. Lund, A. Lund] }
          - { place: Port Selwyn, forms: [Selwyn] }
          - { organisation: Selwyn Institute, forms: [the Institute, SI] }
        """;

    private static final String SHEET = """
        article: harbour
        title: A harbour for Port Selwyn
        published: 2019-05-10
        tags: [port-selwyn]
        facts:
          - id: opened
            says: The harbour of Port Selwyn was opened on 3 May 2019.
            value: { date: 2019-05-03 }
            ages: event
            evidence: { from: On Friday the, to: by the mayor }
          - id: cost
            says: The harbour cost 43 million crowns.
            value: { number: 43 million, unit: crowns, shown: nearly 43 million crowns }
            by: the council
            certainty: reported
            ages: state
            review-by: 2020-01-01
          - id: master
            says: Ada Lund is harbour master.
            value: { person: Ada Lund, surname: Lund }
            ages: state
            withdrawn: { on: 2023-01-10, why: She left. }
        """;

    private static final String DECK = """
        deck: harbour
        title: The harbour
        articles: [harbour]
        cards:
          - { id: port, unsourced: true, ask: "Which port is it?", answer: Port Selwyn, accept: [Selwyn], reject: [Port Linden] }
          - id: opened
            fact: opened
            ask: When was the harbour opened?
            date: 2019-05-03
            hint: In spring.
          - id: cost
            fact: cost
            ask: How much did it cost?
            number: 43 million
            within: 1 million
            unit: crowns
          - { id: master, unsourced: true, ask: "Who is harbour master?", person: Ada Lund, surname: Lund }
          - { id: ship, unsourced: true, ask: "What ship?", choices: [a ferry, a pilot boat, a tug], answer: a tug }
          - { id: ships, unsourced: true, ask: "Which ships?", choices: [a ferry, a boat, a tug], answer: [a tug, a boat] }
          - { id: open, unsourced: true, false: The harbour is closed., instead: The harbour is open. }
          - { id: order, unsourced: true, ask: "In which order?", order: { plan: 2015, vote: 2016-02, opening: 2019-05-03 } }
          - { id: pairs, unsourced: true, ask: "Who does what?", match: { Ada Lund: master, Jon Berg: mayor } }
          - { id: gaps, unsourced: true, cloze: "It has {{4 | four}} berths and {{2}} cranes." }
          - { id: long, unsourced: true, ask: "Why was it built?", recall: Because of the ferry. }
        """;
}
