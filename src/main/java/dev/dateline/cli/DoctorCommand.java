package dev.dateline.cli;

import dev.dateline.app.Checkup;
import dev.dateline.app.LinePrint;
import dev.dateline.protocol.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

final class DoctorCommand extends DatelineCommand {
    /** The number of columns before the third column. */
    private static final int INDENT = 17;

    @Override
    public Integer call() throws IOException {
        List<Checkup.Result> results = new Checkup(invocation).results();
        long wrong =
                results.stream().filter(result -> result.mend().isPresent()).count();
        print(
                () -> new JsonObject()
                        .put("results", results, result -> new JsonObject().copy(result, "what", "state", "mend")),
                out -> lines(results, wrong, out));
        return status(wrong == 0);
    }

    private static void lines(List<Checkup.Result> results, long wrong, LinePrint out) {
        for (Checkup.Result result : results) {
            String sign = result.mend().isPresent() ? "wrong" : "ok";
            out.line(String.format(Locale.ROOT, "%-6s %-9s %s", sign, result.what(), result.state()), INDENT);
            result.mend().ifPresent(mend -> out.line(" ".repeat(INDENT) + mend, INDENT));
        }
        out.line("", 0);
        out.line(wrong == 0 ? "All is well." : wrong + (wrong == 1 ? " thing is" : " things are") + " wrong.", 0);
    }
}
