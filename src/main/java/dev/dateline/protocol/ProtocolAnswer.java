package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.dateline.deck.Card;
import dev.dateline.study.AnswerParser;
import dev.dateline.study.Parsed;
import dev.dateline.study.Presentation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a program's answer. It is a line as a person types it, or a flat JSON array with the parts of the answer. */
public final class ProtocolAnswer {
    private static final JsonFactory JSON = new JsonFactory();

    private ProtocolAnswer() {}

    static Parsed parse(Card card, Presentation presentation, boolean revealed, String line) throws IOException {
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
}
