package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.deck.Card;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Judgement;
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
            json.writeStringField("because", judgement.rule().inWords(judgement.verdict()));
            json.writeStringField("answer", judgement.answer());
            json.writeStringField("note", judgement.note());
            JsonReport.present(json, "takenAs", judgement.name());
            if (!judgement.holes().isEmpty()) {
                JsonReport.texts(json, "holes", judgement.holes(), hole -> hole.word());
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
        JsonReport.optional(json, "fact", with.fact());
        JsonReport.optional(json, "card", with.card());
        json.writeStringField("given", with.given());
        json.writeStringField("called", with.called());
        json.writeEndObject();
    }
}
