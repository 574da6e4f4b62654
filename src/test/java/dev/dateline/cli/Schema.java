package dev.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of JSON Schema 2020-12 that the program's schemas use. An unknown keyword fails the test. */
final class Schema {
    private static final Set<String> REMARKS = Set.of("$schema", "$defs", "title", "description");

    private final JsonNode root;

    Schema(String json) throws IOException {
        root = new ObjectMapper().readTree(json);
    }

    List<String> complaints(Path yaml) throws IOException {
        List<String> complaints = new ArrayList<>();
        check(root, new YAMLMapper().readTree(yaml.toFile()), "", complaints);
        return complaints;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> complaints) {
        if (schema.isBoolean()) {
            return;
        }
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!REMARKS.contains(keyword.getKey())) {
                keyword(keyword.getKey(), keyword.getValue(), schema, value, at, complaints);
            }
        }
    }

    private void keyword(
            String name, JsonNode rule, JsonNode schema, JsonNode value, String at, List<String> complaints) {
        boolean holds = switch (name) {
            case "$ref" -> valid(root.at(rule.asText().substring(1)), value);
            case "type" -> isOfType(rule, value);
            case "pattern" ->
                !value.isTextual()
                        || Pattern.compile(rule.asText())
                                .matcher(value.asText())
                                .find();
            case "minimum" -> !value.isNumber() || value.asDouble() >= rule.asDouble();
            case "maximum" -> !value.isNumber() || value.asDouble() <= rule.asDouble();
            case "minItems" -> !value.isArray() || value.size() >= rule.asInt();
            case "maxItems" -> !value.isArray() || value.size() <= rule.asInt();
            case "minProperties" -> !value.isObject() || value.size() >= rule.asInt();
            case "uniqueItems" -> !value.isArray() || Set.copyOf(list(value)).size() == value.size();
            case "enum" -> list(rule).contains(value);
            case "const" -> rule.equals(value);
            case "required" -> !value.isObject() || list(rule).stream().allMatch(key -> value.has(key.asText()));
            case "anyOf" -> list(rule).stream().anyMatch(one -> valid(one, value));
            case "allOf" -> list(rule).stream().allMatch(one -> valid(one, value));
            case "oneOf" -> list(rule).stream().filter(one -> valid(one, value)).count() == 1;
            case "not" -> !valid(rule, value);
            case "if" -> !valid(rule, value) || valid(schema.get("then"), value);
            case "then" -> true;
            case "items" -> {
                for (int i = 0; value.isArray() && i < value.size(); i++) {
                    check(rule, value.get(i), at + "/" + i, complaints);
                }
                yield true;
            }
            case "properties" -> {
                rule.fieldNames().forEachRemaining(key -> {
                    if (value.has(key)) {
                        check(rule.get(key), value.get(key), at + "/" + key, complaints);
                    }
                });
                yield true;
            }
            case "additionalProperties" -> {
                boolean good = true;
                for (Iterator<String> keys = value.fieldNames(); keys.hasNext(); ) {
                    String key = keys.next();
                    good &= schema.path("properties").has(key) || (!rule.isBoolean() && valid(rule, value.get(key)));
                }
                yield good;
            }
            case "dependentRequired" -> {
                boolean good = true;
                for (Iterator<String> keys = rule.fieldNames(); keys.hasNext(); ) {
                    String key = keys.next();
                    good &= !value.has(key)
                            || list(rule.get(key)).stream().allMatch(other -> value.has(other.asText()));
                }
                yield good;
            }
            default -> throw new AssertionError("the test knows no keyword \"" + name + "\"");
        };
        if (!holds) {
            complaints.add(at + ": " + name);
        }
    }

    private boolean valid(JsonNode schema, JsonNode value) {
        List<String> complaints = new ArrayList<>();
        check(schema, value, "", complaints);
        return complaints.isEmpty();
    }

    private static boolean isOfType(JsonNode rule, JsonNode value) {
        List<JsonNode> types = rule.isArray() ? list(rule) : List.of(rule);
        return types.stream().anyMatch(type -> switch (type.asText()) {
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new AssertionError(type);
        });
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }
}
