package dev.dateline.protocol;

import dev.dateline.deck.Card;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Verdict;
import java.util.List;
import java.util.Optional;

public final class JudgeJson {
    private JudgeJson() {}

    public static JsonObject of(Card asked, String typed, Judgement judgement) {
        List<String> holes = judgement.holes().stream().map(Verdict::word).toList();
        return new JsonObject()
                .put("card", asked.id())
                .put("kind", asked.answer().kind().word())
                .put("typed", typed)
                .put("verdict", judgement.verdict().word())
                .put("rule", judgement.rule().word())
                .put("because", judgement.rule().inWords(judgement.verdict()))
                .put("answer", judgement.answer())
                .put("note", judgement.note())
                .putPresent("takenAs", judgement.name())
                .putPresent("holes", Optional.of(holes).filter(all -> !all.isEmpty()))
                .put(
                        "confusedWith",
                        judgement
                                .confusion()
                                .map(with -> new JsonObject()
                                        .put("fact", with.fact())
                                        .put("card", with.card())
                                        .put("given", with.given())
                                        .put("called", with.called())));
    }
}
