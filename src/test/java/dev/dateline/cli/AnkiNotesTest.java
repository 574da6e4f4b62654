package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.exchange.anki.ForeignPackage;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.text.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a learner's own Anki notes can be imported and exported again, and that only the edited text changes. */
class AnkiNotesTest {
    private static final String SEA = "Which <b>sea</b> is north&nbsp;of<br>the port?<img src=\"map of sea.png\">";
    private static final String AMBER = "<div>The Amber Sea</div>[sound:amber sea.mp3]";
    private static final String HOLES =
            "{{c1::<i>Amber</i>::what colour}} is a {{c2::warm::how}} sea &amp; {{c1::shallow}}.";
    private static final String EXTRA = "See the <a href=\"https://x.example/?a=1&amp;b=2\">old map</a>.";

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws Exception {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        ForeignPackage notes = new ForeignPackage(folder);
        notes.type("Basic", false, List.of("Front", "Back"), "{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}");
        notes.type("Cloze+", true, List.of("Text", "Back Extra"), "{{cloze:Text}}", "{{cloze:Text}}<br>{{Back Extra}}");
        notes.type(
                "Port",
                false,
                List.of("Name", "Land", "Hidden", "Note"),
                "Where is {{Name}}?",
                "{{FrontSide}}{{Land}} {{Note}}",
                "What is in {{Land}}?",
                "{{FrontSide}}{{Name}}");
        notes.note("sea-1", "Basic", "Geo::Seas", " geo::seas::north Trade ", SEA, AMBER);
        notes.note("hole!2", "Cloze+", "Geo::Seas", "", HOLES, EXTRA);
        notes.note("port\"3", "Port", "Geo::Ports", "geo", "Port <u>Selwyn</u>", "Elmland", "secret\tx", "");
        Files.write(folder.resolve("mine.apkg"), notes.bytes());
        Run.Outcome outcome = run("import", "mine.apkg");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(run("check").out()).contains("2 decks with 5 cards", "No findings.");
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    private void edit(String deck, String before, String now) throws IOException {
        Path file = folder.resolve("decks/" + deck + ".yaml");
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, now));
    }

    /** The notes of an export by name, each with its type, deck, tags and fields. */
    private Map<String, List<String>> exported() throws IOException, ImportFailure {
        Run.Outcome outcome = run("export", "--to", "anki-txt", "--out", "out.txt");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        Map<String, List<String>> notes = new TreeMap<>();
        for (Rows.Row row : Rows.of(Files.readString(folder.resolve("out.txt")), '\t', true, "out.txt")) {
            notes.put(row.cell(0), row.cells().subList(1, row.cells().size()));
        }
        return notes;
    }

    @Test
    void notesThatWereNotEditedStayHere() throws Exception {
        assertThat(exported()).isEmpty();
        assertThat(run("export", "--to", "anki-txt", "--out", "out.txt").err())
                .isEqualTo("5 cards that came from Anki stayed here: no text of their notes was edited\n");
        assertThat(run("import", "mine.apkg", "--replace").status()).isZero();
        assertThat(exported()).isEmpty();
    }

    @Test
    void noNoteLooksEditedThatWasNot() throws Exception {
        String[] texts = {
            "- a: b # c",
            "  two  spaces &nbsp; ",
            "'quoted' \"twice\"",
            "1,400",
            "3 May 2019",
            "2019-05",
            "yes",
            "~",
            "90 %",
            "<ul><li>a<li>b</ul>",
            "<pre>x\n  y</pre>",
            "a\tb",
            "<p>one</p><p></p><p>two</p>",
            "\\(x^2\\) {{y}}",
            "&lt;b&gt;",
            "10<sup>6</sup>",
            "\u202Eturned\u202C",
            "🌊 日本",
            "a<br><br><br>b",
            "| x |",
            "Wang Yi",
            "%",
            "{c1::x}"
        };
        ForeignPackage notes = new ForeignPackage(folder);
        notes.type("Basic", false, List.of("Front", "Back"), "{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}");
        notes.type("Cloze", true, List.of("Text", "Extra"), "{{cloze:Text}}", "{{cloze:Text}}<br>{{Extra}}");
        for (int i = 0; i < texts.length; i++) {
            notes.note("front" + i, "Basic", "Odd", "", texts[i] + " " + i, "Elm");
            notes.note("back" + i, "Basic", "Odd", "", "Which " + i + "?", texts[i]);
            notes.note("hole" + i, "Cloze", "Odd", "", i + " is {{c1::" + texts[i] + "}} and " + texts[i], texts[i]);
        }
        Files.write(folder.resolve("odd.apkg"), notes.bytes());
        Run.Outcome outcome = run("import", "odd.apkg");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(exported()).isEmpty();
        assertThat(run("export", "odd", "--to", "anki-txt", "--out", "out.txt").err())
                .isEqualTo(outcome.out().replaceAll("(?s).* (\\d+) converted.*", "$1")
                        + " cards that came from Anki stayed here: no text of their notes was edited\n");
    }

    @Test
    void ofAnEditedNoteOnlyTheEditedTextChanges() throws Exception {
        edit("geo-seas", "Which sea is north", "Which ocean is south");
        edit("geo-seas", "old map", "new map");
        assertThat(exported())
                .isEqualTo(Map.of(
                        "sea-1",
                        List.of(
                                "Basic",
                                "Geo::Seas",
                                "geo::seas::north Trade",
                                SEA.replace(">sea<", ">ocean<").replace("north", "south"),
                                AMBER),
                        "hole!2",
                        List.of("Cloze+", "Geo::Seas", "", HOLES, EXTRA.replace("old map", "new map"))));
    }

    @Test
    void anEditOfAnyCardOfANoteChangesItsField() throws Exception {
        edit("geo-seas", "a {{warm}} sea & shallow", "a very {{hot}} sea & shallow");
        edit("geo-seas", "ask: |-\n      Which", "ask: |-\n      Well, which");
        edit("geo-seas", "The Amber Sea", "The Amber Sea & the \"Elm\" <Sea>");
        edit("geo-ports", "ask: Elmland", "ask: Oakland");
        edit("geo-ports", "answer: Elmland", "why: It is old.\n    answer: Elmland");
        Map<String, List<String>> notes = exported();
        assertThat(notes.getOrDefault("hole!2", List.of()).stream().skip(3))
                .containsExactly(HOLES.replace("a {{c2::warm::", "a very {{c2::hot::"), EXTRA);
        assertThat(notes.getOrDefault("sea-1", List.of()).stream().skip(3))
                .containsExactly(
                        SEA.replace("Which", "Well, which"),
                        AMBER.replace("Sea<", "Sea &amp; the \"Elm\" &lt;Sea&gt;<"));
        assertThat(notes.getOrDefault("port\"3", List.of()).stream().skip(3))
                .containsExactly("Port <u>Selwyn</u>", "Oakland", "secret\tx", "It is old.");
    }

    @Test
    void aCardWithAnotherIdIsStillOfItsNote() throws Exception {
        edit("geo-seas", "id: which-sea-is-north-of-the-port", "id: sea");
        edit("geo-seas", "Which sea", "Which ocean");
        assertThat(exported()).containsOnlyKeys("sea-1");
    }

    @Test
    void tagsThatWereNotEditedKeepTheirLevelsAndLetters() throws Exception {
        edit("geo-seas", "      - trade\n", "      - amber/coast\n");
        assertThat(exported()).containsOnlyKeys("sea-1");
        assertThat(exported().get("sea-1"))
                .containsExactly("Basic", "Geo::Seas", "geo::seas::north amber::coast", SEA, AMBER);
    }

    @Test
    void anEditThatCannotBeWrittenWithoutLossIsLeftOutWithTheReason() throws Exception {
        edit("geo-seas", "hint: how", "hint: how hot");
        edit("geo-seas", "recall: The Amber Sea", "recall: |-\n      The Amber Sea\n    why: It is.");
        edit("geo-ports", "ask: Elmland", "ask: Oakland");
        edit("geo-ports", "answer: Elmland", "answer: Ashland");
        assertThat(exported()).isEmpty();
        assertThat(run("export", "--to", "anki-txt", "--out", "out.txt").err().lines())
                .containsExactlyInAnyOrder(
                        "2 cards that came from Anki stayed here: an edited hint has no field in the note"
                                + " (geo-seas/amber-is-a-warm-sea-shallow, geo-seas/amber-is-a-warm-sea-shallow-2)",
                        "1 card that came from Anki stayed here: what was added has no field in the note"
                                + " (geo-seas/which-sea-is-north-of-the-port)",
                        "2 cards that came from Anki stayed here: two cards of a note change the same field in"
                                + " different ways (geo-ports/port-selwyn, geo-ports/elmland)");
    }

    @Test
    void cardsOfOurOwnAndNotesWithManyFieldsShareAFile() throws Exception {
        Files.writeString(folder.resolve("decks/own.yaml"), """
                deck: own
                title: Own
                cards:
                  - { id: bay, unsourced: true, ask: "Which bay?", choices: [Elm, Oak], answer: Elm }
                """);
        edit("geo-ports", "ask: Elmland", "ask: Oakland");
        assertThat(exported().values()).extracting(List::size).containsExactlyInAnyOrder(8, 7);
        assertThat(run("import", "out.txt", "--as", "home").out()).contains("1 answer, 1 choices");
    }

    @Test
    void anExportedNoteIsReadAgainAsItIs() throws Exception {
        edit("geo-seas", "Which sea", "Which ocean");
        exported();
        assertThat(run("import", "out.txt", "--replace").err()).isEmpty();
        assertThat(Files.readString(folder.resolve("decks/geo-seas.yaml"))).contains("Which ocean is north of");
        assertThat(exported()).doesNotContainKey("sea-1");
    }

    @Test
    void notesOfATextFileAreKeptToo() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), """
                #separator:tab
                #html:true
                #guid column:1
                #notetype column:2
                #deck column:3
                #tags column:6
                abc	Basic	Bays	Which <b>port</b>?<img src="port.png">	Elm	a::b
                def	Basic	Bays	Which sea?	Amber	c
                """);
        run("import", "notes.txt");
        edit("bays", "Which port", "What port");
        assertThat(exported())
                .isEqualTo(Map.of(
                        "abc", List.of("Basic", "Bays", "a::b", "What <b>port</b>?<img src=\"port.png\">", "Elm")));
    }

    @Test
    void aDeckThatIsReplacedByOtherCardsLosesItsNotes() throws Exception {
        Path notes = folder.resolve("decks/geo-seas.anki.json");
        assertThat(notes).exists();
        Files.writeString(folder.resolve("words.csv"), "question,answer\nWhich bay?,Elm\n");
        run("import", "words.csv", "--as", "geo-seas", "--replace");
        assertThat(notes).doesNotExist();
        assertThat(folder.resolve("decks/geo-ports.anki.json")).exists();
    }

    @Test
    void cardsOfWhichNoNoteWasKeptStayHere() throws Exception {
        Files.delete(folder.resolve("decks/geo-seas.anki.json"));
        edit("geo-seas", "Which sea", "Which ocean");
        exported();
        assertThat(run("export", "geo-seas/which-sea-is-north-of-the-port", "--to", "anki-txt", "--out", "out.txt")
                        .err())
                .contains(
                        "1 card that came from Anki stayed here: your own library keeps no notes of them; import them again");
    }

    @Test
    void aPackageSaysThatAnkiKeepsItsOwnNotes() {
        assertThat(run("export", "--to", "apkg").err())
                .isEqualTo(
                        "5 cards that came from Anki have Dateline's note types in the package. If Anki has the original"
                                + " notes, it keeps those. Export to anki-txt to change them\n");
    }

    @Test
    void theNotesOfARenamedDeckGoWithItStudiedOrNot() throws Exception {
        new Run(folder).typing("Elmland\n").of("study", "geo-ports", "--plain", "--in-order");
        Path decks = folder.resolve("decks");
        Files.move(decks.resolve("geo-ports.yaml"), decks.resolve("ports.yaml"));
        edit("ports", "deck: geo-ports", "deck: ports");
        edit("ports", "ask: Elmland", "ask: Oakland");
        assertThat(run("rename", "geo-ports", "ports").err()).isEmpty();
        assertThat(decks.resolve("ports.anki.json")).exists();
        assertThat(exported()).containsOnlyKeys("port\"3");
        Files.move(decks.resolve("geo-seas.yaml"), decks.resolve("seas.yaml"));
        edit("seas", "deck: geo-seas", "deck: seas");
        edit("seas", "{{warm}}", "{{hot}}");
        assertThat(run("rename", "geo-seas", "seas").out()).isEqualTo("Renamed: geo-seas is seas now.\n");
        assertThat(exported()).containsOnlyKeys("port\"3", "hole!2");
    }
}
