package dev.dateline.library.lint;

import dev.dateline.library.lint.Report.Piece;
import dev.dateline.library.lint.Report.Said;
import dev.dateline.source.Finding;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The author's comments that silence a rule in one place: {@code # dateline: allow CODE reason}. A comment is on a line
 * of its own, above the line of the finding or above its card or fact.
 */
final class Allowances {
    private static final String SIGN = "# dateline: allow";

    private final Map<String, List<Allowance>> byFile = new HashMap<>();
    private final Report complaints = new Report();

    /**
     * @param line the line of the comment
     * @param covers the first line below it that is not a comment
     */
    private record Allowance(SourceText source, Rule rule, Piece piece, int line, int covers) {}

    Allowances(Iterable<SourceText> files) {
        for (SourceText file : files) {
            if (file.text().contains(SIGN)) {
                read(file);
            }
        }
    }

    private void read(SourceText file) {
        for (int line = 1; line <= file.lineCount(); line++) {
            String content = file.line(line);
            int sign = content.indexOf(SIGN);
            if (sign < 0 || !content.substring(0, sign).isBlank()) {
                continue;
            }
            String[] words = content.substring(sign + SIGN.length()).strip().split("\\s+", 2);
            Position at = new Position(line, sign + 1);
            Piece piece = new Piece(file, at, content.length() - sign, at);
            Rule rule = Rule.of(words[0]).filter(Rule::canBeAllowed).orElse(null);
            if (rule == null) {
                complaints.say(
                        Rule.ALLOW_UNKNOWN,
                        piece,
                        "there is no rule \"" + words[0] + "\"",
                        Suggestion.hint(words[0], codes(), "\"dateline explain\" lists them"));
                continue;
            }
            if (words.length < 2) {
                complaints.say(Rule.ALLOW_WITHOUT_REASON, piece, "this \"allow\" has no reason");
            }
            byFile.computeIfAbsent(file.file(), any -> new ArrayList<>())
                    .add(new Allowance(file, rule, piece, line, covered(file, line)));
        }
    }

    private static List<String> codes() {
        return Arrays.stream(Rule.values()).map(Rule::code).toList();
    }

    private static int covered(SourceText file, int line) {
        int below = line + 1;
        while (below <= file.lineCount() && file.line(below).strip().startsWith("#")) {
            below++;
        }
        return below;
    }

    /** The findings that are not silenced, and findings on wrong or needless comments. */
    List<Finding> remaining(List<Said> said) {
        Set<Allowance> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Said one : said) {
            boolean allowed = false;
            for (Allowance allowance : byFile.getOrDefault(one.finding().file(), List.of())) {
                if (allowance.rule() == one.rule()
                        && (allowance.covers() == one.line() || allowance.covers() == one.owner())) {
                    used.add(allowance);
                    allowed = true;
                }
            }
            if (!allowed) {
                left.add(one.finding());
            }
        }
        for (List<Allowance> allowances : byFile.values()) {
            for (Allowance allowance : allowances) {
                if (!used.contains(allowance)) {
                    complaints.say(
                            Rule.ALLOW_UNUSED,
                            allowance.piece(),
                            "there is no \"" + allowance.rule().code() + "\" finding to allow here");
                }
            }
        }
        complaints.said().forEach(one -> left.add(one.finding()));
        return left;
    }
}
