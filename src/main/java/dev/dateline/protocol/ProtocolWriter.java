package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.app.Failure;
import dev.dateline.article.Fact;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.judge.Confusion;
import dev.dateline.library.Heading;
import dev.dateline.study.Asked;
import dev.dateline.study.Digest;
import dev.dateline.study.Edits;
import dev.dateline.study.Material;
import dev.dateline.study.Namesake;
import dev.dateline.study.Outcome;
import dev.dateline.study.Source;
import dev.dateline.study.Summary;
import dev.dateline.study.WithdrawnFact;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** Writes the events of the line protocol, one a line, and flushes each at once. */
public final class ProtocolWriter {
    static final JsonFactory JSON = new JsonFactory();

    private final PrintStream out;
    private final Material material;

    public ProtocolWriter(PrintStream out, Material material) {
        this.out = out;
        this.material = material;
    }

    void event(String name, JsonReport.Body body) throws IOException {
        StringWriter line = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("event", name);
            body.write(json);
            json.writeEndObject();
        }
        // a single write, and \n on every system
        out.print(line.append('\n'));
        out.flush();
        if (out.checkError()) {
            throw new Failure("nobody reads the output any more; what was answered is saved");
        }
    }

    void question(Asked asked) throws IOException {
        event(
                "question",
                json -> question(
                        json,
                        asked.card(),
                        asked.heading(),
                        asked.presentation().lines()));
    }

    /**
     * Writes a question.
     *
     * @param shown the index on the card for each place, if the parts are laid out
     */
    static void question(JsonGenerator json, Card card, Optional<Heading> heading, List<String> shown)
            throws IOException {
        json.writeStringField("card", card.id().toString());
        json.writeStringField("kind", card.kind().word());
        json.writeStringField("ask", card.ask());
        JsonReport.optional(json, "asOf", heading.map(it -> it.date().toString()));
        Answer answer = card.answer();
        if (answer instanceof Answer.Choice choice) {
            if (choice.several()) {
                json.writeBooleanField("several", true);
            }
            JsonReport.texts(json, "choices", shown);
        } else if (answer instanceof Answer.Ordering) {
            JsonReport.texts(json, "items", shown);
        } else if (answer instanceof Answer.Matching matching) {
            JsonReport.texts(json, "left", matching.lefts());
            JsonReport.texts(json, "right", shown);
        } else if (answer instanceof Answer.Cloze cloze) {
            json.writeNumberField("holes", cloze.holes().size());
        }
    }

    void digest(Digest digest) throws IOException {
        event("digest", json -> {
            json.writeStringField("article", digest.article().id());
            json.writeStringField("title", digest.article().title());
            json.writeStringField("published", digest.article().published().toString());
            JsonReport.optional(json, "publisher", digest.article().publisher());
            JsonReport.objects(json, "facts", digest.facts(), entry -> {
                FactJson.write(json, entry.fact());
                since(json, entry.since());
            });
        });
    }

    private static void since(JsonGenerator json, List<Fact> since) throws IOException {
        JsonReport.objects(json, "since", since, fact -> {
            FactJson.write(json, fact);
        });
    }

    void verdict(Outcome outcome) throws IOException {
        event("verdict", json -> {
            card(json, outcome);
            json.writeStringField("verdict", outcome.judgement().verdict().word());
            json.writeStringField("answer", outcome.judgement().answer());
            confusion(json, outcome.judgement().confusion());
            since(json, outcome.since());
            JsonReport.present(json, "reviewed", outcome.reviewed());
            evidence(json, outcome);
            JsonReport.optional(json, "due", outcome.due());
            json.writeStringField("note", outcome.judgement().note());
            JsonReport.present(json, "takenAs", outcome.judgement().name());
            JsonReport.optional(json, "why", outcome.asked().card().head().why());
            if (!outcome.asked().note().isEmpty()) {
                json.writeStringField("ownNote", outcome.asked().note());
            }
        });
    }

    private void confusion(JsonGenerator json, Optional<Confusion> confusion) throws IOException {
        if (confusion.isEmpty()) {
            json.writeNullField("confusedWith");
            return;
        }
        Confusion with = confusion.get();
        json.writeObjectFieldStart("confusedWith");
        JsonReport.optional(json, "fact", with.fact());
        JsonReport.optional(json, "card", with.card());
        String says = with.fact()
                .flatMap(material::source)
                .map(source -> source.fact().says())
                .orElse(with.called());
        json.writeStringField("says", says);
        json.writeStringField("given", with.given());
        JsonReport.present(json, "asOf", with.asOf());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Outcome outcome) throws IOException {
        if (outcome.sources().isEmpty()) {
            json.writeNullField("evidence");
            return;
        }
        Source source = outcome.sources().get(0);
        json.writeObjectFieldStart("evidence");
        json.writeStringField("article", source.article().id());
        json.writeStringField("says", source.fact().says());
        JsonReport.optional(json, "by", source.fact().by());
        JsonReport.optional(json, "url", source.article().url());
        json.writeEndObject();
    }

    /** Writes the changes of the library's cards since the last look. */
    public void library(Edits edits, List<Edits.Reanswered> kept, List<Edits.Move> offered, List<Namesake> apart)
            throws IOException {
        event("library", json -> {
            json.writeNumberField(
                    "edited", edits.edited().size() + edits.reanswered().size());
            json.writeNumberField("moved", edits.moved().size());
            json.writeNumberField("new", edits.fresh().size());
            json.writeNumberField("orphaned", edits.orphaned().size());
            JsonReport.objects(json, "answers", kept, each -> {
                json.writeStringField("card", each.card().toString());
                json.writeStringField("was", each.was());
                json.writeStringField("is", each.is());
            });
            JsonReport.objects(json, "renames", offered, move -> {
                json.writeStringField("from", move.from().toString());
                json.writeStringField("to", move.to().toString());
            });
            JsonReport.texts(json, "apart", apart.stream().map(Namesake::deck).toList());
        });
    }

    /** Writes withdrawn facts that the learner learned. */
    public void withdrawn(WithdrawnFact withdrawn) throws IOException {
        event("withdrawn", json -> {
            FactJson.write(json, withdrawn.fact(), withdrawn.cards());
            json.writeStringField("on", withdrawn.withdrawal().on().toString());
            json.writeStringField("why", withdrawn.withdrawal().why());
        });
    }

    void invalid(String message) throws IOException {
        event("invalid", json -> json.writeStringField("message", message));
    }

    void reveal(CardId card, String answer) throws IOException {
        event("reveal", json -> {
            json.writeStringField("card", card.toString());
            json.writeStringField("answer", answer);
        });
    }

    void hint(CardId card, Optional<String> hint) throws IOException {
        event("hint", json -> {
            json.writeStringField("card", card.toString());
            JsonReport.optional(json, "hint", hint);
        });
    }

    /** {@code undone} or {@code skipped}. */
    void did(String what, CardId card) throws IOException {
        event(what, json -> json.writeStringField("card", card.toString()));
    }

    void overridden(Outcome outcome) throws IOException {
        event("overridden", json -> {
            card(json, outcome);
            json.writeStringField("verdict", outcome.judgement().verdict().word());
            JsonReport.optional(json, "due", outcome.due());
        });
    }

    void end(Summary summary) throws IOException {
        event("end", json -> {
            json.writeNumberField("asked", summary.tally().asked());
            json.writeNumberField("correct", summary.tally().correct());
            json.writeNumberField("typo", summary.tally().typo());
            json.writeNumberField("partial", summary.tally().partial());
            json.writeNumberField("wrong", summary.tally().wrong());
            JsonReport.optional(json, "nextDue", summary.nextDue());
            json.writeNumberField("deferred", summary.deferred());
            json.writeBooleanField("behind", summary.behind());
            json.writeNumberField("heldBack", summary.heldBack());
            JsonReport.texts(json, "leeches", summary.leeches());
        });
    }

    private static void card(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStringField("card", outcome.asked().card().id().toString());
    }
}
