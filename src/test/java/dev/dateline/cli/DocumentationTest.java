package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.app.Setting;
import dev.dateline.deck.CardKind;
import dev.dateline.library.CardTrait;
import dev.dateline.library.lint.Explanation;
import dev.dateline.source.Severity;
import dev.dateline.study.StudyAct;
import dev.dateline.study.exam.ExamAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Checks README and docs against the program. Everything that a page names must exist, and everything that exists must
 * be documented.
 */
class DocumentationTest {
    private static final Pattern CALL =
            Pattern.compile("(?<![\\w/.-])(?:\\./)?dateline(?:\\.jar)? ([a-z]+\\b(?:\"[^\"]*\"|[^\";|&)<>])*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** The commands whose examples are run. Other commands need a terminal, a file, or too much time. */
    private static final Set<String> RUN = Set.of(
            "browse",
            "config",
            "decks",
            "explain",
            "export",
            "flag",
            "judge",
            "note",
            "read",
            "schema",
            "search",
            "since",
            "stale",
            "stats",
            "study",
            "suspend",
            "timeline",
            "unflag",
            "unsuspend");

    /** Matches names that are not in a shipped deck. */
    private static final Pattern ELSEWHERE = Pattern.compile("harbour|inbox|DECK|FILE");

    @TempDir
    Path folder;

    private CommandLine line() {
        return new Commands(new Run(folder).invocation(), new CommonOptions()).all();
    }

    /**
     * The pages on the program as it is now. The changelog is not among them, because it also describes earlier
     * versions.
     */
    private static List<DocPage> present() {
        return DocPage.all().stream()
                .filter(page -> !page.path().endsWith("CHANGELOG.md"))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyLinkLeadsSomewhere() {
        return DocPage.all().stream()
                .map(page -> DynamicTest.dynamicTest(page.path().toString(), () -> {
                    for (String link : page.links()) {
                        String[] parts = link.split("#", 2);
                        Path target =
                                parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]);
                        assertThat(target.normalize()).as(link).exists();
                        if (parts.length == 2) {
                            assertThat(DocPage.of(target.normalize()).anchors())
                                    .as(link)
                                    .contains(parts[1]);
                        }
                    }
                }))
                .toList();
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        List<String> links = DocPage.of(Path.of("docs/README.md")).links();
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md") && !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(links).anyMatch(link -> link.startsWith(name)));
        }
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.size(Path.of("README.md"))).isLessThanOrEqualTo(12_000);
    }

    @Test
    void tablesKeepTheirLinesAndParagraphsBeginWithoutASpace() {
        for (DocPage page : DocPage.all()) {
            assertThat(page.prose())
                    .as(page.path().toString())
                    .noneMatch(line -> line.contains("|---|") && !line.matches("[|-]+"))
                    .noneMatch(line -> line.matches(" \\S.*"));
        }
    }

    @TestFactory
    List<DynamicTest> everyCommandLineIsUnderstood() {
        return present().stream()
                .map(page -> DynamicTest.dynamicTest(page.path().toString(), () -> {
                    for (List<String> call : calls(page.blocks())) {
                        CommandLine.ParseResult result = line().parseArgs(call.toArray(new String[0]));
                        assertThat(result.hasSubcommand()).as(call.toString()).isTrue();
                        assertThat(result.subcommand().unmatched())
                                .as(call.toString())
                                .noneMatch(arg -> arg.startsWith("--"));
                    }
                    for (List<String> call : calls(page.spans())) {
                        assertThat(line().getSubcommands()).as(call.toString()).containsKey(call.get(0));
                        assertThat(optionsOf(call.get(0))).as(call.toString()).containsAll(options(call));
                    }
                }))
                .toList();
    }

    @Test
    void everyOptionThatAPageNamesExists() {
        Set<String> known = new TreeSet<>(List.of("--version"));
        line().getSubcommands().values().forEach(command -> known.addAll(names(command)));
        for (DocPage page : present()) {
            List<String> spans =
                    page.spans().stream().filter(span -> span.startsWith("--")).toList();
            assertThat(known).as(page.path().toString()).containsAll(options(words(String.join(" ", spans))));
        }
    }

    @Test
    void everyCommandAndOptionIsNamed() {
        List<String> code = new ArrayList<>();
        for (DocPage page : present()) {
            code.addAll(page.spans());
            code.addAll(page.blocks());
        }
        Set<String> named = new TreeSet<>(options(words(String.join(" ", code))));
        line().getSubcommands().forEach((name, command) -> {
            assertThat(DocPage.of(Path.of("docs/README.md")).column("All commands", 0))
                    .contains(name);
            assertThat(named).as(name).containsAll(options(List.copyOf(names(command))));
        });
    }

    @Test
    void everySettingIsListedWithItsDefault() {
        DocPage page = DocPage.of(Path.of("docs/settings.md"));
        List<String> keys = new ArrayList<>(page.column("Settings", 0));
        assertThat(keys.remove("exams")).isTrue();
        assertThat(keys).containsExactlyInAnyOrderElementsOf(Setting.keys());
        for (Setting<?> setting : Setting.all()) {
            assertThat(page.rows())
                    .anySatisfy(row ->
                            assertThat(row).startsWith("`" + setting.key() + "`", "`" + setting.written() + "`"));
        }
    }

    @Test
    void everyFindingIsListedInTheWordsOfExplain() {
        DocPage page = DocPage.of(Path.of("docs/checks.md"));
        for (Severity severity : List.of(Severity.WARNING, Severity.ERROR)) {
            List<Explanation> all = Explanation.all().stream()
                    .filter(each -> each.severity() == severity)
                    .toList();
            assertThat(page.column(severity == Severity.WARNING ? "Warnings" : "Errors", 0))
                    .containsExactlyElementsOf(
                            all.stream().map(Explanation::code).toList());
            for (Explanation each : all) {
                assertThat(page.rows())
                        .anySatisfy(row -> assertThat(row).startsWith("`" + each.code() + "`", each.summary()));
            }
        }
    }

    @TestFactory
    List<DynamicTest> everyKeyOfAFileIsListed() {
        Map<String, String> sections =
                Map.of("deck", "Keys of a deck", "sheet", "Keys of a sheet", "names", "Keys of the names");
        return sections.entrySet().stream()
                .map(section -> DynamicTest.dynamicTest(section.getKey(), () -> {
                    DocPage page = DocPage.of(Path.of("docs/authoring.md"));
                    Set<String> named = new TreeSet<>();
                    for (int column = 0; column < 3; column++) {
                        page.column(section.getValue(), column)
                                .forEach(word -> named.add(word.replaceFirst(":.*", "")));
                    }
                    String schema =
                            new Run(folder).of("schema", section.getKey()).out();
                    Set<String> keys = new TreeSet<>();
                    collectKeys(new ObjectMapper().readTree(schema), keys);
                    assertThat(named).containsAll(keys);
                    assertThat(keys).containsAll(page.column(section.getValue(), 0));
                }))
                .toList();
    }

    private static void collectKeys(JsonNode node, Set<String> keys) {
        JsonNode properties = node.get("properties");
        if (properties != null && properties.isObject()) {
            properties.properties().forEach(property -> keys.add(property.getKey()));
        }
        node.forEach(child -> collectKeys(child, keys));
    }

    @Test
    void everyKeyOnTheScreenIsListed() {
        DocPage learning = DocPage.of(Path.of("docs/learning.md"));
        List<String> keys = learning.column("Keys in a session", 0);
        for (StudyAct act : StudyAct.values()) {
            boolean ofItsOwn = !act.key().isBlank() && act != StudyAct.KEEP_FORM;
            assertThat(!ofItsOwn || keys.contains(act.key())).as(act.name()).isTrue();
        }
        for (String word : words(StudyAct.words(Arrays.asList(StudyAct.values())))) {
            assertThat(word.equals(":") || learning.spans().contains(word))
                    .as(word)
                    .isTrue();
        }
        List<String> exam = DocPage.of(Path.of("docs/exams.md")).column("Keys in an exam", 0);
        assertThat(DocPage.of(Path.of("docs/exams.md")).column("Read the report", 0))
                .contains("w", "l", "g", "S");
        for (ExamAction action : ExamAction.values()) {
            assertThat(action.key().isEmpty() || exam.contains(action.key()))
                    .as(action.name())
                    .isTrue();
        }
    }

    @Test
    void everyKindAndStateOfAQueryIsListed() {
        List<String> spans = DocPage.of(Path.of("docs/learning.md")).spans();
        for (CardKind kind : CardKind.values()) {
            assertThat(spans).containsAnyOf(kind.word(), "kind:" + kind.word());
        }
        for (CardTrait.Is state : CardTrait.Is.values()) {
            assertThat(spans).contains("is:" + state.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void theVersionIsTheSameEverywhere() {
        Matcher pom = Pattern.compile("<version>([^<]+)</version>").matcher(DocPage.text(Path.of("pom.xml")));
        assertThat(pom.find()).isTrue();
        String version = pom.group(1);
        assertThat(DocPage.text(Path.of("CHANGELOG.md"))).contains("\n## [" + version + "] - ");
        Pattern named = Pattern.compile("dateline[_-](\\d+\\.\\d+\\.\\d+)");
        for (DocPage page : DocPage.all()) {
            Matcher matcher = named.matcher(String.join("\n", page.blocks()));
            while (matcher.find()) {
                assertThat(matcher.group(1)).as(page.path().toString()).isEqualTo(version);
            }
        }
    }

    @TestFactory
    List<DynamicTest> everyExampleOnTheShippedDecksRuns() {
        Run run = new Run(folder)
                .with("DATELINE_LIBRARY", Path.of("").toAbsolutePath().toString());
        Set<List<String>> examples = new LinkedHashSet<>();
        present().forEach(page -> examples.addAll(calls(page.blocks())));
        examples.addAll(calls(helpExamples()));
        examples.removeIf(call -> !RUN.contains(call.get(0)) || call.stream().anyMatch(ELSEWHERE.asPredicate()));
        return examples.stream()
                .map(call -> DynamicTest.dynamicTest(String.join(" ", call), () -> {
                    Run.Outcome outcome = run.of(call.toArray(new String[0]));
                    assertThat(outcome.status()).as(outcome.err()).isZero();
                }))
                .toList();
    }

    /** The command lines in the help of all commands, without their remarks. */
    private static List<String> helpExamples() {
        return DocPage.text(Path.of("src/main/resources/dev/dateline/cli/commands.md"))
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceFirst("\\s{2,}.*", ""))
                .toList();
    }

    /** The arguments of every call of the program in these lines. Comments are left out. */
    private static List<List<String>> calls(List<String> lines) {
        List<List<String>> calls = new ArrayList<>();
        for (String text : lines) {
            Matcher matcher = CALL.matcher(withoutRemark(text));
            while (matcher.find()) {
                List<String> words = words(matcher.group(1));
                if (!words.contains("help")) {
                    calls.add(words);
                }
            }
        }
        return calls;
    }

    private static String withoutRemark(String line) {
        return line.replaceFirst("(^|\\s)# .*", "");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace("\"", ""));
        }
        return words;
    }

    private static List<String> options(List<String> words) {
        Pattern option = Pattern.compile("^--[a-z][a-z-]*");
        List<String> options = new ArrayList<>();
        for (String word : words) {
            Matcher matcher = option.matcher(word);
            if (matcher.find()) {
                options.add(matcher.group());
            }
        }
        return options;
    }

    private Set<String> optionsOf(String name) {
        CommandLine command = line().getSubcommands().get(name);
        return command == null ? Set.of() : names(command);
    }

    private static Set<String> names(CommandLine command) {
        Set<String> names = new TreeSet<>();
        command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> names.addAll(Arrays.asList(option.names())));
        return names;
    }
}
