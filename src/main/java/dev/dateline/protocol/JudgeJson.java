package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** {@code dateline judge --json}. */
public final class JudgeJson {
    private JudgeJson() {}

    public static void print(PrintStream out, Card asked, String typed, Judgement judgement) throws IOException {
        JsonReport.print(out, json -> {
            json.writeStringField("card", asked.id().toString());
            json.writeStringField("kind", asked.answer().kind().word());
            json.writeStringField("typed", typed);
            json.writeStringField("verdict", judgement.verdict().word());
            json.writeStringField("rule", judgement.rule().word());
            json.writeStringField("because", judgement.rule().inWords());
            json.writeStringField("answer", judgement.answer());
            json.writeStringField("note", judgement.note());
            if (judgement.name().isPresent()) {
                json.writeStringField("takenAs", judgement.name().get());
            }
            if (!judgement.holes().isEmpty()) {
                json.writeArrayFieldStart("holes");
                for (Verdict hole : judgement.holes()) {
                    json.writeString(hole.word());
                }
                json.writeEndArray();
            }
            confusion(json, judgement.confusion());
        });
    }

    private static void confusion(JsonGenerator json, Optional<Confusion> confusion) throws IOException {
        if (confusion.isEmpty()) {
            json.writeNullField("confusedWith");
            return;
        }
        Confusion with = confusion.get();
        json.writeObjectFieldStart("confusedWith");
        json.writeStringField("fact", with.fact().map(FactRef::toString).orElse(null));
        json.writeStringField("card", with.card().map(CardId::toString).orElse(null));
        json.writeStringField("given", with.given());
        json.writeStringField("called", with.called());
        json.writeEndObject();
    }
}
