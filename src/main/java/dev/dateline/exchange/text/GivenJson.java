package dev.dateline.exchange.text;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads untrusted JSON, limited in depth and length, and writes records. */
public final class GivenJson {
    /** The deepest nesting. This program's files have half as many levels: deck, card, answer, item. */
    private static final int DEEPEST = 16;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NUMBER = 100;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL));

    private GivenJson() {}

    /**
     * Reads any JSON.
     *
     * @throws JsonProcessingException if it is invalid or exceeds the limits
     */
    public static JsonNode read(String text) throws JsonProcessingException {
        JsonNode node = MAPPER.readTree(text);
        return node == null ? MAPPER.missingNode() : node;
    }

    /** Reads a JSON object of this program; empty if the text is not an object. */
    public static Optional<JsonNode> object(String text) {
        return object(text, JsonNode.class).filter(JsonNode::isObject);
    }

    /**
     * Reads a JSON object as a record, without nulls: what is missing is an empty text or list, or 0. Empty if the text
     * is not such an object.
     */
    public static <T> Optional<T> object(String text, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    public static String line(Object fields) {
        try {
            return MAPPER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
