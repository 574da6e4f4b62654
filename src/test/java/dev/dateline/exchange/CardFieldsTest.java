package dev.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardFieldsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyKindComesBackAsItWent() throws IOException {
        for (Card card : Samples.cards()) {
            JsonNode json = MAPPER.readTree(Json.line(CardFields.of(card)));
            Optional<Card> back = CardFromJson.read(Samples.DECK, json);
            if (card.answer() instanceof Answer.Recall recall) {
                // the program replaces a tab by a space
                assertThat(back)
                        .isEqualTo(Optional.of(
                                card.with(new Answer.Recall(recall.text().replace('\t', ' ')))));
            } else {
                assertThat(back).as(card.id().toString()).isEqualTo(Optional.of(card));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"id\":\"a\"}",
                "{\"id\":\"../a\",\"kind\":\"recall\",\"ask\":\"q\",\"recall\":\"a\"}",
                "{\"id\":\"a\",\"kind\":\"answer\",\"ask\":\"q\",\"answer\":\" \"}",
                "{\"id\":\"a\",\"kind\":\"answer\",\"ask\":\"q\",\"answer\":7}",
                "{\"id\":\"a\",\"kind\":\"poem\",\"ask\":\"q\",\"answer\":\"a\"}",
                "{\"id\":\"a\",\"kind\":\"date\",\"ask\":\"q\",\"date\":\"2022-13\"}",
                "{\"id\":\"a\",\"kind\":\"number\",\"ask\":\"q\",\"number\":\"1e999999999\",\"shown\":\"1\",\"between\":[\"1\",\"1\"]}",
                "{\"id\":\"a\",\"kind\":\"number\",\"ask\":\"q\",\"number\":\"5\",\"shown\":\"5\",\"between\":[\"1\",\"2\"]}",
                "{\"id\":\"a\",\"kind\":\"choices\",\"ask\":\"q\",\"choices\":[\"x\",\"y\"],\"answer\":\"z\"}",
                "{\"id\":\"a\",\"kind\":\"true-false\",\"false\":\"q\"}",
                "{\"id\":\"a\",\"kind\":\"match\",\"ask\":\"q\",\"match\":[[\"a\"],[\"b\"]]}",
                "{\"id\":\"a\",\"kind\":\"cloze\",\"cloze\":[{\"words\":\"no hole\"}]}",
                "{\"id\":\"a\",\"kind\":\"recall\",\"ask\":\"q\",\"recall\":\"a\",\"facts\":[\"nohash\"]}"
            })
    void fieldsThatMakeNoCardAreRefused(String json) throws IOException {
        assertThat(CardFromJson.read("deck", MAPPER.readTree(json))).isEmpty();
    }

    @Test
    void controlCharactersAreNotImported() throws IOException {
        String json = "{\"id\":\"a\",\"kind\":\"recall\",\"ask\":\"q\\u001b[2J\\u202e\",\"recall\":\"a\\u0007b\"}";
        Card card = CardFromJson.read("deck", MAPPER.readTree(json)).orElseThrow();
        assertThat(card.ask()).isEqualTo("q[2J");
        assertThat(card.answer().line()).isEqualTo("ab");
    }
}
