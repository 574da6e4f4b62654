package dev.dateline.protocol;

import dev.dateline.library.Found;
import java.util.List;

public final class SearchJson {
    private SearchJson() {}

    /**
     * The results, best first.
     *
     * @param most the most results
     */
    public static JsonObject of(List<String> words, List<Found> found, int most) {
        return new JsonObject()
                .put("words", words)
                .put("total", found.size())
                .put(
                        "found",
                        found.subList(0, Math.min(most, found.size())),
                        one -> of(one).put("score", Math.round(one.score() * 1000) / 1000.0));
    }

    private static JsonObject of(Found found) {
        JsonObject json = new JsonObject();
        if (found instanceof Found.ACard it) {
            json.put("card", it.card().id())
                    .put("kind", it.card().kind().word())
                    .put("ask", it.card().ask())
                    .put("answer", it.card().answer().shown());
        } else if (found instanceof Found.AFact it) {
            json.put("fact", it.fact().ref())
                    .put("says", it.fact().says())
                    .put("by", it.fact().by())
                    .put("asOf", it.fact().asOf());
        } else if (found instanceof Found.AnArticle it) {
            json.put("article", it.article().id())
                    .put("title", it.article().title())
                    .put("published", it.article().published());
        }
        return json;
    }
}
