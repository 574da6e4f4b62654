package dev.dateline.protocol;

import dev.dateline.article.Value;
import dev.dateline.library.draft.Candidate;
import dev.dateline.library.draft.SheetDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class CandidatesJson {
    private CandidatesJson() {}

    /**
     * The report on drafting a sheet.
     *
     * @param file the sheet that was written
     * @param written the candidates in the sheet
     */
    public static JsonObject of(SheetDraft.Head head, String file, List<Candidate> all, List<Candidate> written) {
        Set<Candidate> kept = new HashSet<>(written);
        List<JsonObject> candidates = new ArrayList<>();
        for (Candidate candidate : all) {
            candidates.add(candidate(candidates.size() + 1, candidate, kept.contains(candidate)));
        }
        return new JsonObject()
                .put("article", head.id())
                .put("file", file)
                .put("title", head.title())
                .put("published", head.published())
                .put("publisher", head.publisher())
                .put("url", head.url())
                .put("drafts", written.size())
                .put("candidates", candidates);
    }

    private static JsonObject candidate(int rank, Candidate candidate, boolean written) {
        return new JsonObject()
                .put("rank", rank)
                .put("proposed", written)
                .put("kind", candidate.kind())
                .put("value", candidate.shortValue())
                .put("numbers", numbers(candidate))
                .put("unit", candidate.unit())
                .put("words", candidate.words())
                .put("by", candidate.by())
                .put("certainty", candidate.certainty())
                .put("ages", candidate.ages())
                .put("asOf", candidate.asOf())
                .put("reads", Optional.of(candidate.reads()).filter(reads -> !reads.isEmpty()))
                .put(
                        "passage",
                        new JsonObject()
                                .put("from", candidate.passage().from())
                                .put("to", candidate.passage().to())
                                .put("sha256", candidate.passage().sha256()))
                .put("sentence", candidate.sentence())
                .put("ask", candidate.card().map(card -> card.ask()))
                .put("says", candidate.card().map(card -> card.says()));
    }

    private static List<BigDecimal> numbers(Candidate candidate) {
        return candidate.values().stream()
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).number())
                .toList();
    }
}
