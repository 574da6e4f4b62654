package dev.dateline.library.lint;

import dev.dateline.disk.BundledFile;
import dev.dateline.source.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The explanation of a code of {@code check}.
 *
 * @param summary the explanation in one sentence
 * @param more the reason, with examples; may be empty
 */
public record Explanation(String code, Severity severity, String summary, List<String> more) {
    private static final String FILE = "/dev/dateline/library/lint/rules.md";
    private static final String CODE = "## ";

    /**
     * All explanations. The rules that can be silenced come first, then the errors that remove parts of the library.
     */
    public static List<Explanation> all() {
        return Stream.of(BundledFile.text(FILE).split("\n(?=#)", -1))
                .filter(section -> section.startsWith(CODE))
                .map(Explanation::of)
                .toList();
    }

    private static Explanation of(String section) {
        List<String> lines = section.lines().filter(line -> !line.isBlank()).toList();
        String code = lines.get(0).substring(CODE.length());
        Severity severity = Rule.of(code).isPresent() ? Severity.WARNING : Severity.ERROR;
        return new Explanation(code, severity, lines.get(1), lines.subList(2, lines.size()));
    }
}
