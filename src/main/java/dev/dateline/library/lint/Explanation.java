package dev.dateline.library.lint;

import dev.dateline.disk.BundledFile;
import dev.dateline.source.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The explanation of a code of {@code check}.
 *
 * @param summary the explanation in one sentence
 * @param more the reason, with examples; may be empty
 */
public record Explanation(String code, Severity severity, String summary, List<String> more) {
    private static final String FILE = "/dev/dateline/library/lint/rules.md";
    private static final String CODE = "## ";
    private static final String PART = "# ";

    /**
     * All explanations. The rules that can be silenced come first, then the errors that remove parts of the library.
     */
    public static List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        Severity severity = Severity.ERROR;
        String code = "";
        List<String> text = new ArrayList<>();
        for (String line : BundledFile.text(FILE).lines().toList()) {
            if (line.startsWith(CODE) || line.startsWith(PART)) {
                if (!code.isEmpty()) {
                    all.add(of(code, severity, text));
                }
                text.clear();
                code = line.startsWith(CODE) ? line.substring(CODE.length()) : "";
                severity = Rule.of(code).isPresent() ? Severity.WARNING : Severity.ERROR;
            } else if (!line.isBlank()) {
                text.add(line);
            }
        }
        all.add(of(code, severity, text));
        return all;
    }

    private static Explanation of(String code, Severity severity, List<String> text) {
        return new Explanation(code, severity, text.get(0), List.copyOf(text.subList(1, text.size())));
    }
}
