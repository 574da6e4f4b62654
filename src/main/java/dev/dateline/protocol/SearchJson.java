package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.library.Found;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code dateline search --json}. */
public final class SearchJson {
    private SearchJson() {}

    /**
     * Prints the results, best first.
     *
     * @param most the maximum number of results
     */
    public static void print(PrintStream out, List<String> words, List<Found> found, int most) throws IOException {
        JsonReport.print(out, json -> {
            JsonReport.texts(json, "words", words);
            json.writeNumberField("total", found.size());
            JsonReport.objects(json, "found", found.subList(0, Math.min(most, found.size())), one -> {
                write(json, one);
                json.writeNumberField("score", Math.round(one.score() * 1000) / 1000.0);
            });
        });
    }

    private static void write(JsonGenerator json, Found found) throws IOException {
        if (found instanceof Found.ACard it) {
            json.writeStringField("card", it.card().id().toString());
            json.writeStringField("kind", it.card().kind().word());
            json.writeStringField("ask", it.card().ask());
            json.writeStringField("answer", it.card().answer().shown());
        } else if (found instanceof Found.AFact it) {
            json.writeStringField("fact", it.fact().ref().toString());
            json.writeStringField("says", it.fact().says());
            JsonReport.optional(json, "by", it.fact().by());
            json.writeStringField("asOf", it.fact().asOf().toString());
        } else if (found instanceof Found.AnArticle it) {
            json.writeStringField("article", it.article().id());
            json.writeStringField("title", it.article().title());
            json.writeStringField("published", it.article().published().toString());
        }
    }
}
