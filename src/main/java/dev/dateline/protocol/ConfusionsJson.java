package dev.dateline.protocol;

import dev.dateline.study.Confusions;
import java.util.List;

/** {@code dateline stats confusions --json}: all pairs that are mixed up. */
public final class ConfusionsJson {
    private ConfusionsJson() {}

    public static JsonObject of(List<Confusions.Pair> pairs) {
        return new JsonObject()
                .put(
                        "confusions",
                        pairs,
                        pair -> new JsonObject()
                                .put("times", pair.times())
                                .put("last", pair.last())
                                .put("one", side(pair.one()))
                                .put("other", side(pair.other())));
    }

    private static JsonObject side(Confusions.Side side) {
        return new JsonObject()
                .put("answer", side.answer())
                .put("card", side.card())
                .put("fact", side.fact());
    }
}
