package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.dateline.app.Failure;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Judgement;
import dev.dateline.library.Heading;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import dev.dateline.source.VisibleText;
import dev.dateline.study.AnswerParser;
import dev.dateline.study.DeckNames;
import dev.dateline.study.Digest;
import dev.dateline.study.Edits;
import dev.dateline.study.LineOutput;
import dev.dateline.study.Outcome;
import dev.dateline.study.Parsed;
import dev.dateline.study.Presentation;
import dev.dateline.study.WithdrawnFact;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the events of the line protocol, one a line. Each is flushed at once. */
public record ProtocolWriter(PrintStream out, Library library) implements LineOutput {
    private static final JsonFactory JSON = new JsonFactory();

    void event(String name, JsonObject fields) {
        new JsonObject().put("event", name).putAll(fields).print(out);
        out.flush();
        if (out.checkError()) {
            throw new Failure("nobody reads the output any more; what was answered is saved");
        }
    }

    /**
     * A question.
     *
     * @param shown the text at each place; empty if nothing is picked
     */
    static JsonObject question(Card card, Optional<Heading> heading, List<String> shown) {
        JsonObject json = new JsonObject()
                .put("card", card.id())
                .put("kind", card.kind().word())
                .put("ask", card.ask())
                .put("asOf", heading.map(Heading::date));
        Answer answer = card.answer();
        if (answer instanceof Answer.Choice choice) {
            json.putPresent("several", Optional.of(true).filter(any -> choice.several()))
                    .put("choices", shown);
        } else if (answer instanceof Answer.Ordering) {
            json.put("items", shown);
        } else if (answer instanceof Answer.Matching matching) {
            json.put("left", matching.lefts()).put("right", shown);
        } else if (answer instanceof Answer.Cloze cloze) {
            json.put("holes", cloze.holes().size());
        }
        return json;
    }

    void digest(Digest digest) {
        event(
                "digest",
                new JsonObject()
                        .put("article", digest.article().id())
                        .copy(digest.article(), "title", "published", "publisher")
                        .put(
                                "facts",
                                digest.facts(),
                                entry -> ArticleJson.of(entry.fact()).put("since", entry.since(), ArticleJson::of)));
    }

    void verdict(Outcome outcome) {
        Judgement judgement = outcome.judgement();
        String note = outcome.asked().note();
        event(
                "verdict",
                card(outcome.asked().card().id())
                        .put("verdict", judgement.verdict().word())
                        .put("answer", judgement.answer())
                        .put("confusedWith", judgement.confusion().map(this::confusion))
                        .put("since", outcome.since(), ArticleJson::of)
                        .putPresent("reviewed", outcome.reviewed())
                        .put("evidence", outcome.sources().stream().findFirst().map(ProtocolWriter::evidence))
                        .put("due", outcome.due())
                        .put("note", judgement.note())
                        .putPresent("unclear", Optional.of(true).filter(on -> judgement.isUnclear()))
                        .putPresent("takenAs", judgement.name())
                        .put("why", outcome.asked().card().head().why())
                        .putPresent("ownNote", Optional.of(note).filter(text -> !text.isEmpty())));
    }

    private JsonObject confusion(Confusion with) {
        String says = with.fact()
                .flatMap(library::source)
                .map(source -> source.fact().says())
                .orElse(with.called());
        return new JsonObject()
                .copy(with, "fact", "card")
                .put("says", says)
                .put("given", with.given())
                .putPresent("asOf", with.asOf());
    }

    private static JsonObject evidence(Source source) {
        return new JsonObject()
                .put("article", source.article().id())
                .copy(source.fact(), "says", "by")
                .put("url", source.article().url());
    }

    /** Writes the changes of the library's cards since it was last seen. */
    public void library(
            Edits edits, List<Edits.Reanswered> kept, List<Edits.Move> offered, List<DeckNames.Namesake> apart) {
        event(
                "library",
                new JsonObject()
                        .put(
                                "edited",
                                edits.edited().size() + edits.reanswered().size())
                        .put("moved", edits.moved().size())
                        .put("new", edits.fresh().size())
                        .put("orphaned", edits.orphaned().size())
                        .put("answers", kept, each -> new JsonObject().copy(each, "card", "was", "is"))
                        .put("renames", offered, move -> new JsonObject().copy(move, "from", "to"))
                        .put("apart", apart, DeckNames.Namesake::deck));
    }

    public void withdrawn(WithdrawnFact withdrawn) {
        event(
                "withdrawn",
                ArticleJson.of(withdrawn.fact(), withdrawn.cards()).copy(withdrawn.withdrawal(), "on", "why"));
    }

    /** Reads a program's answer: a line as a person types it, or a flat JSON array with the parts of the answer. */
    @Override
    public Parsed parsed(Card card, Presentation presentation, boolean revealed, String line) throws IOException {
        if (card.answer().takesParts() && line.stripLeading().startsWith("[")) {
            Optional<List<String>> parts = parts(line);
            if (parts.isPresent()) {
                return AnswerParser.parts(card, presentation, revealed, parts.get());
            }
        }
        return AnswerParser.line(card, presentation, revealed, line);
    }

    /** The texts and numbers of an array, as texts. Empty if the line is not an array of texts and numbers. */
    private static Optional<List<String>> parts(String line) throws IOException {
        List<String> parts = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return Optional.empty();
            }
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
                    return Optional.empty();
                }
                parts.add(parser.getText());
            }
            return parser.nextToken() == null ? Optional.of(parts) : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    @Override
    public void invalid(String message) {
        event("invalid", new JsonObject().put("message", message));
    }

    @Override
    public void unknown(String command, String commands) {
        invalid("there is no command :" + VisibleText.line(command) + "; there are " + commands
                + ", and :: for an answer that begins with a colon");
    }

    static JsonObject card(CardId card) {
        return new JsonObject().put("card", card);
    }
}
