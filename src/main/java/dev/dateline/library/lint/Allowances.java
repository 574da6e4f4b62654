package dev.dateline.library.lint;

import dev.dateline.library.lint.Report.Piece;
import dev.dateline.library.lint.Report.Said;
import dev.dateline.source.Finding;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The author's comments that silence a rule in one place: {@code # dateline: allow CODE reason}. A comment is on a line
 * of its own, above the line of the finding or above its card or fact.
 */
final class Allowances {
    private static final String SIGN = "# dateline: allow";

    private Allowances() {}

    /** @param covers the first line below the comment that is not a comment */
    private record Allowance(Rule rule, Piece piece, int covers) {
        boolean allows(Said said) {
            return rule == said.rule() && (covers == said.finding().at().line() || covers == said.owner());
        }
    }

    /**
     * The findings in a file that are not silenced, and findings on wrong or needless comments. In a file with errors,
     * no comment is needless, because items with an error have no findings.
     */
    static List<Finding> remaining(Report report, boolean hasError) {
        Report complaints = new Report(report.source());
        List<Allowance> allowances = read(report.source(), complaints);
        List<Finding> left = new ArrayList<>();
        for (Said said : report.said()) {
            if (allowances.stream().noneMatch(allowance -> allowance.allows(said))) {
                left.add(said.finding());
            }
        }
        for (Allowance allowance : allowances) {
            if (!hasError && report.said().stream().noneMatch(allowance::allows)) {
                String code = allowance.rule().code();
                allowance.piece().say(Rule.ALLOW_UNUSED, code);
            }
        }
        complaints.said().forEach(said -> left.add(said.finding()));
        return left;
    }

    private static List<Allowance> read(SourceText file, Report complaints) {
        List<Allowance> allowances = new ArrayList<>();
        for (int line = 1; file.text().contains(SIGN) && line <= file.lineCount(); line++) {
            String content = file.line(line);
            int sign = content.indexOf(SIGN);
            if (sign < 0 || !content.substring(0, sign).isBlank()) {
                continue;
            }
            String[] words = content.substring(sign + SIGN.length()).strip().split("\\s+", 2);
            Piece piece = complaints.piece(new Position(line, sign + 1), content.length() - sign);
            Optional<Rule> rule = Rule.of(words[0]).filter(Rule::canBeAllowed);
            if (rule.isEmpty()) {
                List<String> codes =
                        Arrays.stream(Rule.values()).map(Rule::code).toList();
                String hint = Suggestion.hint(words[0], codes, Rule.ALLOW_UNKNOWN.hint());
                piece.say(Rule.ALLOW_UNKNOWN, words[0], hint);
                continue;
            }
            if (words.length < 2) {
                piece.say(Rule.ALLOW_WITHOUT_REASON);
            }
            allowances.add(new Allowance(rule.get(), piece, covered(file, line)));
        }
        return allowances;
    }

    private static int covered(SourceText file, int line) {
        int below = line + 1;
        while (below <= file.lineCount() && file.line(below).strip().startsWith("#")) {
            below++;
        }
        return below;
    }
}
