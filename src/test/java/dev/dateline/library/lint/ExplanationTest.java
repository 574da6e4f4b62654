package dev.dateline.library.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Goldens;
import dev.dateline.source.Severity;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final List<Explanation> ALL = Explanation.all();

    @Test
    void everyRuleIsAWarningAndEverythingElseAnError() {
        List<String> warnings = ALL.stream()
                .filter(explanation -> explanation.severity() == Severity.WARNING)
                .map(Explanation::code)
                .toList();
        assertThat(warnings)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Rule.values()).map(Rule::code).toList());
    }

    @Test
    void everyCodeIsExplainedOnce() {
        assertThat(ALL.stream().map(Explanation::code)).doesNotHaveDuplicates();
        assertThat(ALL)
                .allSatisfy(explanation ->
                        assertThat(explanation.summary()).as(explanation.code()).matches("[A-Z\"&*<\\-].*[.:]"));
    }

    @Test
    void everyCodeThatReadersSayIsExplained() throws IOException {
        Findings findings = new Findings();
        for (Path file : Goldens.inputs("source/yaml").toList()) {
            SourceText.decode("f", Files.readAllBytes(file), findings)
                    .ifPresent(source -> YamlReader.read(source, findings));
        }
        Path planted = Path.of("src", "test", "resources", "dev", "dateline", "library", "lint");
        List<Finding> all = new ArrayList<>(findings.sorted());
        all.addAll(LibraryReader.read(LibrarySource.folder(planted)).findings());
        assertThat(all.stream().map(Finding::code).distinct())
                .isSubsetOf(ALL.stream().map(Explanation::code).toList());
    }
}
