package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A flat JSON array on a line. */
final class JsonList {
    private JsonList() {}

    /** The texts and numbers of the array as text; empty where the line is no array of texts and numbers. */
    static Optional<List<String>> parse(String line) throws IOException {
        List<String> parts = new ArrayList<>();
        try (JsonParser parser = ProtocolWriter.JSON.createParser(line)) {
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
