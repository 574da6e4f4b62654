package dev.dateline.deck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.deck.CardKey.AnswerKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that the schema for editors and the reader have the same keys of a card, for each kind. */
class DeckSchemaTest {
    private JsonNode card;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = DeckSchemaTest.class.getResourceAsStream("/dev/dateline/library/deck.schema.json")) {
            card = new ObjectMapper().readTree(in).path("$defs").path("card");
        }
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
            keys.add(property.getKey());
        }
        return keys;
    }

    @Test
    void aCardHasEveryKeyAndNoOther() {
        assertThat(keys(card)).isEqualTo(new TreeSet<>(CardKey.order()));
    }

    @Test
    void everyKindHasItsKeys() {
        List<String> kinds = new ArrayList<>();
        for (JsonNode kind : card.path("oneOf")) {
            String title = kind.path("title").asText();
            kinds.add(title);
            for (AnswerKey key : AnswerKey.values()) {
                if (key.key().equals(title)) {
                    Set<String> wanted = new HashSet<>(key.keys());
                    for (CardKey every : CardKey.values()) {
                        if (every.everyKind()) {
                            wanted.add(every.key());
                        }
                    }
                    assertThat(keys(kind)).as(title).isEqualTo(new TreeSet<>(wanted));
                }
            }
        }
        for (AnswerKey key : AnswerKey.values()) {
            assertThat(kinds).contains(key.key());
        }
    }
}
