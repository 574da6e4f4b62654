package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.study.StudyAct;
import dev.dateline.study.exam.ExamAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that the program matches the table of tasks, keys and commands in the documentation. */
class EverythingYouDoTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Keys that work on every list or every screen and belong to no single act. */
    private static final Set<String> EVERYWHERE = Set.of("/", "?");

    private record Row(String what, List<String> keys, String path, List<String> commands) {}

    private static List<Row> rows() throws IOException {
        String page = Files.readString(Path.of("docs/learning.md"));
        String section = page.substring(page.indexOf("## Everything you do"), page.indexOf("## Browse cards"));
        List<Row> rows = new ArrayList<>();
        for (String line : section.split("\n", -1)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 5 && !cells[1].startsWith("---") && !cells[1].contains("you want to")) {
                rows.add(new Row(cells[1].strip(), code(cells[2]), cells[2].strip(), code(cells[3])));
            }
        }
        return rows;
    }

    private static List<String> code(String cell) {
        List<String> found = new ArrayList<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> declared() {
        Set<String> keys = new TreeSet<>();
        Stream.of(
                        Arrays.stream(Act.values()).map(Act::key),
                        Arrays.stream(StudyAct.values()).map(StudyAct::key),
                        Arrays.stream(ExamAction.values()).map(ExamAction::key))
                .flatMap(each -> each)
                .filter(key -> !key.isBlank())
                .forEach(keys::add);
        return keys;
    }

    @Test
    void theTableListsExactlyTheKeysOfTheProgram() throws IOException {
        Set<String> named = new TreeSet<>();
        rows().forEach(row -> named.addAll(row.keys()));
        named.removeAll(EVERYWHERE);
        assertThat(named).containsExactlyElementsOf(declared());
    }

    @Test
    void everyPathBeginsWithAKeyOfHome() throws IOException {
        Set<String> home = new TreeSet<>(EVERYWHERE);
        EnumSet.range(Act.STUDY, Act.QUIT).forEach(act -> home.add(act.key()));
        for (Row row : rows()) {
            boolean first = row.path().startsWith("`");
            assertThat(first || row.path().startsWith("Enter") || row.path().matches("(arrows|after its end).*"))
                    .as(row.what())
                    .isTrue();
            assertThat(!first || home.contains(row.keys().get(0)))
                    .as(row.what())
                    .isTrue();
        }
    }

    @Test
    void everyActHasACommandOrAWordInPlainLines() throws IOException {
        for (Row row : rows()) {
            for (String command : row.commands()) {
                boolean word = command.startsWith(":");
                String bare = command.substring(word ? 1 : 0);
                boolean known =
                        StudyAct.ofWord(bare, EnumSet.allOf(StudyAct.class)).isPresent()
                                || ExamAction.ofCommand(bare).isPresent();
                assertThat(word ? known : command.startsWith("dateline "))
                        .as(command)
                        .isTrue();
            }
        }
        List<String> commands = rows().stream()
                .flatMap(row -> row.commands().stream())
                .map(command -> command.split(" ", 2)[0])
                .toList();
        for (String word : StudyAct.words(EnumSet.allOf(StudyAct.class)).split(" ", -1)) {
            assertThat(word.equals(":") || commands.contains(word)).as(word).isTrue();
        }
    }
}
