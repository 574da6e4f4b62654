package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Value;
import dev.dateline.library.draft.Candidate;
import dev.dateline.library.draft.SheetDraft;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The candidates of an article, for programs. */
public final class CandidatesJson {
    private CandidatesJson() {}

    /**
     * Writes one object.
     *
     * @param file the sheet that was written
     * @param written the candidates in the sheet
     */
    public static void write(
            SheetDraft.Head head, String file, List<Candidate> all, List<Candidate> written, PrintStream out)
            throws IOException {
        Set<Candidate> kept = new HashSet<>(written);
        JsonReport.print(out, json -> {
            json.writeStringField("article", head.id());
            json.writeStringField("file", file);
            JsonReport.optional(json, "title", head.title());
            json.writeStringField("published", head.published().toString());
            JsonReport.optional(json, "publisher", head.publisher());
            JsonReport.optional(json, "url", head.url());
            json.writeNumberField("drafts", written.size());
            json.writeArrayFieldStart("candidates");
            for (int i = 0; i < all.size(); i++) {
                candidate(json, i + 1, all.get(i), kept.contains(all.get(i)));
            }
            json.writeEndArray();
        });
    }

    private static void candidate(JsonGenerator json, int rank, Candidate candidate, boolean written)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("rank", rank);
        json.writeBooleanField("proposed", written);
        json.writeStringField("kind", candidate.kind());
        json.writeStringField("value", candidate.shortValue());
        numbers(json, candidate);
        json.writeStringField("unit", candidate.unit());
        json.writeStringField("words", candidate.words());
        JsonReport.optional(json, "by", candidate.by());
        JsonReport.optional(json, "certainty", candidate.certainty());
        json.writeStringField("ages", candidate.ages());
        json.writeStringField("asOf", candidate.asOf().toString());
        JsonReport.optional(json, "reads", Optional.of(candidate.reads()).filter(reads -> !reads.isEmpty()));
        json.writeObjectFieldStart("passage");
        json.writeStringField("from", candidate.passage().from());
        JsonReport.optional(json, "to", candidate.passage().to());
        json.writeStringField("sha256", candidate.passage().sha256());
        json.writeEndObject();
        json.writeStringField("sentence", candidate.sentence());
        JsonReport.optional(json, "ask", candidate.card().map(card -> card.ask()));
        JsonReport.optional(json, "says", candidate.card().map(card -> card.says()));
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json, Candidate candidate) throws IOException {
        json.writeArrayFieldStart("numbers");
        for (Value value : candidate.values()) {
            if (value instanceof Value.Quantity quantity) {
                json.writeNumber(quantity.number());
            }
        }
        json.writeEndArray();
    }
}
