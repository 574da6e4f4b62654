package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code add}, and {@code undo} after it. */
class AddCommandTest {
    private static final String ARTICLE = "harbour-ferry";
    private static final String TEXT = "The ferry crosses the Amber Sea in nine hours. It is slow.";

    @TempDir
    Path folder;

    @BeforeEach
    void aLibrary() {
        assertThat(run("init").status()).isZero();
    }

    @Test
    void aDayThatDoesNotExistIsNotAddedAsAText() throws Exception {
        run("init", ".");
        Path deck = folder.resolve("decks/sample.yaml");
        String before = Files.readString(deck, UTF_8);
        Run.Outcome refused = run("add", "When did the ferry sail? = 2024-02-31", "--article", "harbour-ferry");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("\"2024-02-31\" is not a date", "nothing was written");
        assertThat(Files.readString(deck, UTF_8)).isEqualTo(before);
    }

    @Test
    void aFactAndACardAreAddedBelowTheOthers() throws IOException {
        String deck = deck();
        String sheet = sheet();
        Run.Outcome added = run("add", "How many cabins are there? = nearly 90 cabins", "--article", ARTICLE);
        assertThat(added.status()).as(added.out() + added.err()).isZero();
        assertThat(added.out()).isEqualTo("""
            decks/sample.yaml:34: sample/how-many-cabins-are
              How many cabins are there?
              nearly 90 cabins
            """);
        assertThat(deck()).isEqualTo(deck + """
              - id: how-many-cabins-are
                fact: how-many-cabins-are
                ask: How many cabins are there?
                number: 90
                unit: cabins
                shown: nearly 90 cabins
            """.replace("\"", ""));
        assertThat(sheet()).isEqualTo(sheet + """
              - id: how-many-cabins-are
                says: How many cabins are there? Nearly 90 cabins.
                value: { number: 90, unit: cabins, shown: nearly 90 cabins }
                ages: event
            """);
        assertThat(run("check").status()).isZero();
    }

    @Test
    void aPassageIsLookedUpAndHashed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT, UTF_8);
        Run.Outcome added = run(
                "add",
                "Which sea does it cross? = the Amber Sea | Amber Sea",
                "--article=harbour-ferry",
                "--from=The ferry",
                "--to=nine hours",
                "--text=a.txt",
                "--says=The ferry crosses the Amber Sea.",
                "--ages=state");
        assertThat(added.status()).as(added.err()).isZero();
        assertThat(run("check", "--text", "a.txt").out()).contains("1 proven");
        assertThat(deck()).endsWith("    answer: the Amber Sea\n    accept: [Amber Sea]\n");
    }

    @Test
    void aPassageThatIsNotThereStopsIt() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT, UTF_8);
        String before = sheet();
        Run.Outcome added =
                run("add", "Which sea? = Amber", "--article", ARTICLE, "--from", "The boat", "--text", "a.txt");
        assertThat(added.status()).isEqualTo(1);
        assertThat(added.err()).contains("the passage is not in a.txt: \"The boat\" is not in it; nothing was written");
        assertThat(sheet()).isEqualTo(before);
    }

    @Test
    void copiedWordsAreReportedAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), "The old ferry crosses the bay of Port Linden in nine hours.", UTF_8);
        Run.Outcome added = run(
                "add",
                "How long takes the old ferry across? = 9 hours",
                "--from",
                "The old",
                "--to",
                "hours",
                "--text",
                "a.txt");
        assertThat(added.out()).doesNotContain("[copied-words]");
        Run.Outcome copied = run(
                "add",
                "Who says the old ferry crosses the bay of Port Linden in nine hours? = Ada Lund",
                "--text",
                "a.txt");
        assertThat(copied.out()).contains("[copied-words]");
    }

    @Test
    void theFactSheetNeedNotBeNamedWhereThereIsOnlyOne() throws IOException {
        assertThat(run("add", "Who steers it? = Ben Orr").status()).isZero();
        assertThat(sheet()).contains("id: who-steers-it");
        Files.writeString(
                folder.resolve("seeds/other.yaml"),
                "article: other\ntitle: Other\npublished: 2026-02-03\nfacts: []\n",
                UTF_8);
        Run.Outcome unclear = run("add", "Who cooks? = Ada Munn");
        assertThat(unclear.status()).isEqualTo(2);
        assertThat(unclear.err()).contains("name its fact sheet with --article: harbour-ferry, other");
        assertThat(run("add", "Who cooks? = Ada Munn", "--deck", "sample").status())
                .isZero();
    }

    @Test
    void aCardGoesIntoTheInboxIfNoSheetIsMeantAndTheOwnLibraryHasNone(@TempDir Path others) throws IOException {
        for (String sheet : List.of("one", "two")) {
            Files.createDirectories(others.resolve(sheet + "/seeds"));
            Files.writeString(
                    others.resolve(sheet + "/seeds/" + sheet + ".yaml"),
                    "article: " + sheet + "\ntitle: Sheet\npublished: 2026-02-03\nfacts: []\n",
                    UTF_8);
        }
        String one = "--library=" + others.resolve("one");
        String two = "--library=" + others.resolve("two");
        assertThat(run("add", "Who cooks? = Ada Munn", one, two).out())
                .startsWith("1 card added to the deck \"inbox\".\n");
        assertThat(run("add", "Who sings? = Ben Orr", "--deck", "inbox", one, two)
                        .out())
                .startsWith("1 card added to the deck \"inbox\".\n");
        assertThat(run("add", "Who dances? = Cy Nell", "--by", "A clerk", one, two)
                        .err())
                .contains("with --article: one, two");
        Path inbox = folder.resolve("home/.local/share/dateline/library/decks/inbox.yaml");
        assertThat(Files.readString(inbox, UTF_8))
                .contains("person: Ada Munn", "person: Ben Orr")
                .doesNotContain("Cy Nell");
    }

    @Test
    void aCardForADeckThatNamesNoArticleHasNoFact() throws IOException {
        String before = sheet();
        assertThat(run("add", "Who cooks? = Ada Munn", "--deck", "quiz-night").out())
                .startsWith("1 card added to the deck \"quiz-night\".\n");
        run("add", "Who sings? = Ben Orr", "--deck", "quiz-night");
        assertThat(Files.readString(folder.resolve("decks/quiz-night.yaml"), UTF_8))
                .startsWith("deck: quiz-night\ntitle: Quiz night\ncards:\n")
                .contains("person: Ada Munn", "person: Ben Orr");
        assertThat(sheet()).isEqualTo(before);
        assertThat(run("add", "Who dances? = Cy Nell", "--deck", "quiz-night", "--by", "A clerk")
                        .err())
                .contains("with --article: harbour-ferry");
    }

    @Test
    void anAnswerThatCannotBeReadIsNotWritten() throws IOException {
        String before = deck() + sheet();
        Run.Outcome added = run("add", "When? = date: tomorrow", "--article", ARTICLE);
        assertThat(added.status()).isEqualTo(1);
        assertThat(added.err()).contains("\"tomorrow\" is not a date", "so nothing was written");
        assertThat(deck() + sheet()).isEqualTo(before);
        assertThat(run("add", "no answer", "--article", ARTICLE).err()).contains("is not a question with an answer");
        assertThat(run("add", "a? = b", "--article", "harbour-fery").err()).contains("did you mean");
        assertThat(run("add", "a? = b", "--article", ARTICLE, "--deck", "A B").err())
                .contains("is not an id");
    }

    @Test
    void aDeckIsCreatedIfTheArticleHasNone() throws IOException {
        Run.Outcome added = run("add", "Who steers it? = Ben Orr", "--article", ARTICLE, "--deck", "crew", "--json");
        assertThat(added.out()).isEqualTo("{\"card\":\"crew/who-steers-it\",\"findings\":[]}\n");
        assertThat(Files.readString(folder.resolve("decks/crew.yaml"), UTF_8)).isEqualTo("""
            deck: crew
            title: A night ferry for Port Linden
            articles: [harbour-ferry]
            cards:
              - id: who-steers-it
                fact: who-steers-it
                ask: Who steers it?
                person: Ben Orr
            """);
        assertThat(run("add", "Who cooks? = Ada Munn", "--article", ARTICLE).err())
                .contains("several decks");
    }

    @Test
    void linesOfAQuizEveningGoIntoTheInboxOrTheArticlesDeck() throws IOException {
        String lines = "# Thursday\nHow much did it cost? = $300 billion\n\nWhen was it? = 3 May 2024\n";
        String named = lines.replace(" it cost", " Port Linden pay").replace("was it?", "did Port Linden order?");
        Run.Outcome sourced = new Run(folder).typing(named).of("add", "--article", ARTICLE);
        assertThat(deck()).contains("unit: dollars", "date: 2024-05-03");
        assertThat(sourced.err()).isEmpty();
        Run.Outcome inbox = new Run(folder).typing(lines).of("add");
        assertThat(inbox.out()).isEqualTo("""
            2 cards added to the deck "inbox".
              How much did it cost? = $300 billion (number)
              When was it? = 3 May 2024 (date)
            """);
        assertThat(Files.readString(folder.resolve("decks/inbox.yaml"), UTF_8)).isEqualTo("""
            deck: inbox
            title: Inbox
            cards:
              - id: how-much-did-it
                unsourced: true
                ask: How much did it cost?
                number: 300 billion
                unit: dollars
                shown: "$300 billion"
              - id: when-was-it
                unsourced: true
                ask: When was it?
                date: 2024-05-03
            """);
        assertThat(new Run(folder).typing(lines).of("add").out())
                .contains("0 cards")
                .doesNotContain("ask", " = ");
        Run.Outcome broken = new Run(folder)
                .typing("a? = b\nno answer\nWhen? = 31 June 2024\n")
                .of("add");
        assertThat(broken.err()).contains("line 2: \"no answer\" is not a question");
        Run.Outcome day = new Run(folder).typing("When? = 31 June 2024\n").of("add");
        assertThat(day.err()).contains("\"31 June 2024\" is not a date", "nothing was written");
    }

    @Test
    void warningsAreReportedAtOnce() {
        Run.Outcome added = run("add", "Who is captain now? = Ben Orr", "--article", ARTICLE);
        assertThat(added.status()).isEqualTo(1);
        assertThat(added.out()).contains("[relative-time]");
    }

    @Test
    void severalThingsInOneAnswerAreAList() throws IOException {
        String line = "Which three ports does the ferry call at? = Linden, Gull Bay and Amber";
        assertThat(run("add", line, "--article", ARTICLE).status()).isZero();
        assertThat(deck()).endsWith("    list: [Linden, Gull Bay, Amber]\n");
        assertThat(sheet()).contains("    value: { list: [Linden, Gull Bay, Amber] }\n");
        Run.Outcome jotted = new Run(folder)
                .typing(line + "\nWho built it? = Ada Lund and Ben Orr\n")
                .of("add", "--article", ARTICLE);
        assertThat(jotted.status()).as(jotted.out() + jotted.err()).isZero();
        assertThat(deck())
                .contains(
                        "    list: [Linden, Gull Bay, Amber]\n",
                        "    list: [{ person: Ada Lund }, { person: Ben Orr }]\n");
        assertThat(run("check").out()).doesNotContain(": error", "[no-");
    }

    @Test
    void undoTakesBackTheCardsThatWereAddedLast() throws IOException {
        String before = deck() + sheet();
        run("add", "Who steers it? = Ben Orr", "--article", ARTICLE);
        new Run(folder).typing("Who sings?=Cy Nell\nWho cooks? = Ada Munn\n").of("add");
        Path inbox = folder.resolve("decks/inbox.yaml");
        assertThat(Files.readString(inbox, UTF_8)).contains("ask: Who sings?\n", "Cy Nell");
        assertThat(run("undo").out()).isEqualTo("Undone: add of inbox/who-sings, inbox/who-cooks\n");
        assertThat(inbox).doesNotExist();
        assertThat(run("undo").out()).startsWith("Undone: add of sample/who-steers-it");
        assertThat(deck() + sheet()).isEqualTo(before);
        assertThat(run("undo").out()).isEqualTo("There is nothing to undo.\n");
    }

    @Test
    void aBrokenCacheOfAddedCardsStopsNeitherAddNorUndo() throws IOException {
        run("add", "Who steers it? = Ben Orr", "--article", ARTICLE);
        Path cache = folder.resolve("home/.cache/dateline/added-cards");
        Files.writeString(cache, "yesterday\ta\tb\n", UTF_8);
        assertThat(run("undo").out()).isEqualTo("There is nothing to undo.\n");
        assertThat(run("add", "Who sings? = Cy Nell", "--article", ARTICLE).status())
                .isZero();
        assertThat(run("undo").out()).startsWith("Undone: add of sample/who-sings");
    }

    @Test
    void undoLeavesAddedCardsThatWereEditedSince() throws IOException {
        run("add", "Who steers it? = Ben Orr", "--article", ARTICLE);
        Files.writeString(folder.resolve("decks/sample.yaml"), deck() + "# mine\n", UTF_8);
        String edited = deck();
        assertThat(run("undo").out()).contains("has changed since, so nothing was taken back", "again");
        assertThat(deck()).isEqualTo(edited);
    }

    private String deck() throws IOException {
        return Files.readString(folder.resolve("decks/sample.yaml"), UTF_8);
    }

    private String sheet() throws IOException {
        return Files.readString(folder.resolve("seeds/harbour-ferry.yaml"), UTF_8);
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }
}
