package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Editor;
import dev.dateline.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code add} and {@code edit} from an author's view. */
class AuthoringTest {
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
        assertThat(refused.err()).contains("\"2024-02-31\" is no date", "nothing was written");
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
        assertThat(added.err())
                .contains("the passage is not in a.txt: \"The boat\" does not stand in it; nothing was written");
        assertThat(sheet()).isEqualTo(before);
    }

    @Test
    void wordsThatAreTheArticlesAreToldAtOnce() throws IOException {
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
        assertThat(unclear.err()).contains("say which fact sheet it is from, with --article: harbour-ferry, other");
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
    void whatCannotBeReadIsNotWritten() throws IOException {
        String before = deck() + sheet();
        Run.Outcome added = run("add", "When? = date: tomorrow", "--article", ARTICLE);
        assertThat(added.status()).isEqualTo(1);
        assertThat(added.err()).contains("\"tomorrow\" is no date", "so nothing was written");
        assertThat(deck() + sheet()).isEqualTo(before);
        assertThat(run("add", "no answer", "--article", ARTICLE).err()).contains("is not a question with an answer");
        assertThat(run("add", "a? = b", "--article", "harbour-fery").err()).contains("did you mean");
        assertThat(run("add", "a? = b", "--article", ARTICLE, "--deck", "A B").err())
                .contains("is no id");
    }

    @Test
    void aDeckIsBegunWhereTheArticleHasNone() throws IOException {
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
        assertThat(day.err()).contains("\"31 June 2024\" is no date", "nothing was written");
    }

    @Test
    void anEditorsWordIsToldAtOnce() {
        Run.Outcome added = run("add", "Who is captain now? = Ben Orr", "--article", ARTICLE);
        assertThat(added.status()).isEqualTo(1);
        assertThat(added.out()).contains("[relative-time]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theEditorOpensTheDeckAtTheCardAndWhatIsWrongIsTold() throws IOException {
        String editor = editor("sed -i.bak 's/ask: Who/asc: Who/' \"$2\"; echo \"$1\" > line");
        Run.Outcome edited = new Run(folder).with("EDITOR", editor).of("edit", "sample/harbour-master");
        assertThat(edited.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("line"), UTF_8)).startsWith("+");
        assertThat(edited.status()).isEqualTo(1);
        assertThat(edited.out()).contains("unknown key \"asc\"", "did you mean \"ask\"?");
        Run.Outcome json = new Run(folder).with("VISUAL", editor("true")).of("edit", "sample/harbour-master", "--json");
        assertThat(json.out()).contains("\"code\":\"unknown-key\"");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void decksSheetsFactsAndNamesAreOpenedWhereThereIsSomethingToDo() throws IOException {
        Files.writeString(folder.resolve("seeds/names.yaml"), "names:\n  - place: Port Linden\n", UTF_8);
        String editor = editor("echo \"$1 $2\" > line");
        assertThat(opened(editor, "sample")).endsWith("decks/sample.yaml\n");
        assertThat(opened(editor, "harbour-ferry")).startsWith("+1 ").endsWith("seeds/harbour-ferry.yaml\n");
        assertThat(opened(editor, "names")).endsWith("seeds/names.yaml\n");
        String fact = sheet().lines()
                .filter(line -> line.startsWith("  - id: "))
                .findFirst()
                .orElseThrow();
        int line = sheet().lines().toList().indexOf(fact) + 1;
        assertThat(opened(editor, "harbour-ferry#" + fact.substring("  - id: ".length())))
                .startsWith("+" + line + " ");
        Files.writeString(
                folder.resolve("seeds/harbour-ferry.yaml"),
                sheet() + "  - id: empty\n    says:\n    ages: event\n",
                UTF_8);
        int empty = sheet().lines().toList().indexOf("    says:") + 1;
        assertThat(opened(editor, "harbour-ferry")).startsWith("+" + empty + " ");
    }

    private String opened(String editor, String name) throws IOException {
        Run.Outcome edited = new Run(folder).with("EDITOR", editor).of("edit", name);
        assertThat(edited.err()).isEmpty();
        return Files.readString(folder.resolve("line"), UTF_8);
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
    @DisabledOnOs(OS.WINDOWS)
    void theFileOfNamesIsBegunWhereThereIsNone() throws IOException {
        Path names = folder.resolve("seeds/names.yaml");
        assertThat(opened(editor("echo \"$1 $2\" > line"), "names")).endsWith("seeds/names.yaml\n");
        assertThat(names).doesNotExist();
        Run.Outcome edited = new Run(folder)
                .with("EDITOR", editor("printf '  - person: Ida Berg\\n    forms: [Mrs Berg]\\n' >> \"$2\""))
                .of("edit", "names");
        assertThat(edited.status()).as(edited.out() + edited.err()).isZero();
        assertThat(Files.readString(names, UTF_8)).contains("\nnames:\n", "  - person: Ida Berg\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void decksAndSheetsInFoldersAreReadAndAddedTo() throws IOException {
        Path year = Files.createDirectories(folder.resolve("decks/2024/spring"));
        Files.move(folder.resolve("decks/sample.yaml"), year.resolve("sample.yaml"));
        Path sheets = Files.createDirectories(folder.resolve("seeds/linden"));
        Files.move(folder.resolve("seeds/harbour-ferry.yaml"), sheets.resolve("harbour-ferry.yaml"));
        assertThat(run("check").out()).contains("1 deck with 5 cards", "1 fact sheet with 3 facts");
        Run.Outcome added = run("add", "How many cabins are there? = 90 cabins", "--article", ARTICLE);
        assertThat(added.out())
                .as(added.err())
                .startsWith("decks/2024/spring/sample.yaml:34: sample/how-many-cabins-are");
        assertThat(Files.readString(sheets.resolve("harbour-ferry.yaml"), UTF_8))
                .contains("- id: how-many-cabins-are");
        String editor = editor("echo \"$1 $2\" > line");
        assertThat(opened(editor, "sample/harbour-master")).endsWith("decks/2024/spring/sample.yaml\n");
        assertThat(opened(editor, ARTICLE + "#cost")).endsWith("seeds/linden/harbour-ferry.yaml\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSecondDeckOfOneNameAndALinkToNothingAreTold() throws IOException {
        Path old = Files.createDirectories(folder.resolve("decks/old"));
        Files.copy(folder.resolve("decks/sample.yaml"), old.resolve("sample.yaml"));
        Files.createSymbolicLink(folder.resolve("decks/lost.yaml"), folder.resolve("gone.yaml"));
        Files.createSymbolicLink(folder.resolve("decks/round"), folder.resolve("decks"));
        Run.Outcome check = run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "decks/old/sample.yaml:1:1: the id \"sample\" is taken, by decks/sample.yaml",
                        "decks/lost.yaml:1:1: this is a link, and what it leads to is not there",
                        "1 deck with 5 cards",
                        "2 errors");
    }

    @Test
    void theErrorOfAFactIsToldAndTheCardsOnItAreCounted() throws IOException {
        Files.writeString(
                folder.resolve("seeds/harbour-ferry.yaml"), sheet().replace("ages: state", "ages: stat"), UTF_8);
        Run.Outcome check = run("check");
        assertThat(check.out())
                .startsWith("seeds/harbour-ferry.yaml")
                .contains("1 card rests on facts that have errors", "Next: fix seeds/harbour-ferry.yaml:")
                .doesNotContain("fact-left-out");
    }

    @Test
    void aCardThatIsNotThereIsGuessed() {
        Run.Outcome edited = new Run(folder).with("EDITOR", "true").of("edit", "sample/harbour-mastr");
        assertThat(edited.status()).isEqualTo(1);
        assertThat(edited.err()).contains("did you mean \"sample/harbour-master\"?");
        assertThat(run("edit", "sampel").err())
                .contains("there is no deck or fact sheet \"sampel\"; did you mean \"sample\"?");
        assertThat(run("edit", "harbour-ferry#captian").err()).contains("there is no fact \"harbour-ferry#captian\"");
        Run.Outcome none = new Run(folder).with("EDITOR", "no-such-editor-here").of("edit", "sample/harbour-master");
        assertThat(none.err()).contains("cannot be started; set VISUAL or EDITOR");
    }

    @Test
    void onATerminalWhatIsSaidOfManyLinesIsShownTwiceAndTheNextStepIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("vote.txt"),
                "There were 43 votes. There were 12 boats. There were 9 docks. There were 7 ships. There were 5 crews.",
                UTF_8);
        run("new", "article", "--text", "vote.txt", "--published", "2026-02-03");
        Path sheet = folder.resolve("seeds/vote.yaml");
        assertThat(sheet)
                .content(UTF_8)
                .startsWith("# yaml-language-server: $schema=../sheet.schema.json\narticle: vote\n");
        assertThat(run("check").out())
                .contains("5 drafts in vote: dateline edit vote\n", "0 errors, 1 warning")
                .doesNotContain("nothing stands behind");
        Files.writeString(sheet, Files.readString(sheet, UTF_8).replaceAll("(?m)^ +# dateline: draft.*\n", ""), UTF_8);
        Run.Outcome narrow = new Run(folder).with("COLUMNS", "60").of("check");
        assertThat(narrow.out().split("nothing stands behind", -1)).hasSize(3);
        assertThat(narrow.out()).contains("seeds/vote.yaml: the same in lines");
        assertThat(run("check").out().split("nothing stands behind", -1)).hasSize(6);
        Files.writeString(
                sheet,
                Files.readString(sheet, UTF_8)
                        .replaceAll(
                                "says:\n    value: . number: (\\d+), unit: (\\w+)",
                                "says: They counted $1 $2.\n    value: { number: $1, unit: $2"),
                UTF_8);
        assertThat(run("check").out())
                .endsWith("Next: \"dateline new deck vote\" drafts cards for its facts that no card" + " asks for.\n");
        run("new", "deck", "vote");
        assertThat(run("check").out())
                .endsWith("Next: check and edit the drafts; the first is in decks/vote.yaml:6.\n");
        assertThat(run("check", "--fix").out()).startsWith("Nothing to fix automatically.\n");
    }

    @Test
    void fromATextToADeckOnlyByEditing() throws IOException {
        Files.writeString(folder.resolve("Harbour Vote.txt"), TEXT + " The mayor, Ada Lund, opposed it.", UTF_8);
        Run.Outcome drafted = run("new", "article", "--text", "Harbour Vote.txt", "--published", "2026-02-03");
        assertThat(drafted.out()).startsWith("seeds/harbour-vote.yaml: 3 candidates\n");
        assertThat(run("check").out()).contains("3 drafts in harbour-vote: dateline edit harbour-vote", "0 errors");
        Path sheet = folder.resolve("seeds/harbour-vote.yaml");
        Files.writeString(
                sheet,
                Files.readString(sheet, UTF_8).replace("    says:\n", "    says: It takes nine hours.\n"),
                UTF_8);
        assertThat(run("check", "--text", "Harbour Vote.txt").out()).contains("3 drafts in harbour-vote", "3 proven");
        assertThat(run("new", "deck", "harbour-vote", "--json").out())
                .isEqualTo("{\"file\":\"decks/harbour-vote.yaml\",\"drafts\":3}\n");
        assertThat(run("check").out()).contains("0 errors", "3 drafts in harbour-vote");
        assertThat(run("new", "deck", "harbour-vote").err())
                .contains("has no fact that no card asks for; nothing was written");
        assertThat(run("new", "deck", "harbour-vote", "--id", "again").err())
                .contains("has no fact that no card asks for; nothing was written");
        assertThat(folder.resolve("decks/again.yaml")).doesNotExist();
    }

    @Test
    void whatIsMissingForADraftIsSaid() {
        assertThat(run("new", "article").status()).isEqualTo(2);
        assertThat(run("new", "article").err()).contains("dateline new article FILE");
        assertThat(run("new", "deck").err()).contains("dateline new deck ARTICLE");
        assertThat(run("new", "deck", "harbour-fery").err()).contains("did you mean \"harbour-ferry\"?");
        assertThat(run("new", "article", "--text", "none.txt").err()).contains("none.txt cannot be read");
        assertThat(run("new", "article", "--text", "a", "--published", "soon").err())
                .contains("is no date");
        assertThat(run("new", "article", "--text", "a", "--id", "A B").err()).contains("is no id");
    }

    @ParameterizedTest
    @CsvSource({
        "nano,                nano +7 d.yaml",
        "/usr/bin/vim -n,     /usr/bin/vim -n +7 d.yaml",
        "code,                code --wait --goto d.yaml:7",
        "hx,                  hx d.yaml:7",
        "something-else -w,   something-else -w d.yaml"
    })
    void editorsAreToldTheLineAsTheyWantIt(String variable, String command) {
        Editor editor = Editor.of(new Run(folder).with("EDITOR", variable).host());
        assertThat(String.join(" ", editor.command(Path.of("d.yaml"), new Position(7, 1))))
                .isEqualTo(command);
    }

    private String editor(String script) throws IOException {
        Path file = folder.resolve("nano");
        Files.writeString(file, "#!/bin/sh\ncd " + folder + "\n" + script + "\n", UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file.toString();
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
