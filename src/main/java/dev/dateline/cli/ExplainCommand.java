package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.LinePrint;
import dev.dateline.library.lint.Explanation;
import dev.dateline.library.lint.Rule;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Severity;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

final class ExplainCommand extends DatelineCommand implements Paged {
    private static final int WIDEST_CODE = 24;

    @Parameters(paramLabel = "CODE", arity = "0..*")
    private List<String> codes = new ArrayList<>();

    @Override
    public Integer call() {
        List<Explanation> wanted = codes.isEmpty() ? Explanation.all() : wanted();
        print(() -> json(wanted), out -> {
            if (codes.isEmpty()) {
                list(wanted, out);
            } else {
                wanted.forEach(each -> whole(each, out));
            }
        });
        return ExitStatus.DONE;
    }

    private List<Explanation> wanted() {
        List<Explanation> all = Explanation.all();
        return codes.stream()
                .map(code -> all.stream()
                        .filter(explanation -> explanation.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> unknown(code, all)))
                .toList();
    }

    private static Failure unknown(String code, List<Explanation> all) {
        List<String> known = all.stream().map(Explanation::code).toList();
        return Failure.ofUsage("there is no code \"" + code + "\"; "
                + Suggestion.hint(code, known, "\"dateline explain\" lists them"));
    }

    private static void list(List<Explanation> all, LinePrint out) {
        out.line("Warnings (the card is still asked; you can allow them in one place):");
        print(all, Severity.WARNING, out);
        out.line("", 0);
        out.line("Errors (the card or fact is left out):");
        print(all, Severity.ERROR, out);
    }

    private static void print(List<Explanation> all, Severity severity, LinePrint out) {
        for (Explanation explanation : all) {
            if (explanation.severity() == severity) {
                String code = explanation.code();
                String gap = " ".repeat(Math.max(1, WIDEST_CODE - code.length()));
                out.line("  " + code + gap + explanation.summary(), 6);
            }
        }
    }

    private static void whole(Explanation explanation, LinePrint out) {
        out.line(explanation.code() + " (" + explanation.severity().word() + ")");
        out.line("  " + explanation.summary());
        explanation.more().forEach(line -> out.line("  " + line));
        if (Rule.of(explanation.code()).filter(Rule::canBeAllowed).isPresent()) {
            out.line("  To allow it in one place, write on the line above: # dateline: allow " + explanation.code()
                    + " REASON");
        }
    }

    private static JsonObject json(List<Explanation> wanted) {
        return new JsonObject()
                .put(
                        "codes",
                        wanted,
                        explanation -> new JsonObject()
                                .copy(explanation, "code")
                                .put("severity", explanation.severity().word())
                                .copy(explanation, "summary")
                                .put("more", String.join("\n", explanation.more())));
    }
}
