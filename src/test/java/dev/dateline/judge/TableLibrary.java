package dev.dateline.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.dateline.article.Ages;
import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.source.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The invented library beside the tables of judged cases, read as far as those cases need it. */
final class TableLibrary {
    private static final Set<String> FAMILY_FIRST = Set.of("Wang", "Kim", "Zhang", "Nguyễn", "Park", "Đặng", "Lee");
    private static final Position NOWHERE = new Position(1, 1);

    final List<Fact> facts = new ArrayList<>();
    final List<Deck> decks = new ArrayList<>();
    private final Map<String, Card> cards = new HashMap<>();
    private final Map<FactRef, Fact> byRef = new HashMap<>();

    TableLibrary() {
        for (String sheet :
                List.of("frontier-notes", "ledger-week", "monsoon-council", "northern-dispatch", "valdria-election")) {
            readSheet(tree("seeds/" + sheet + ".yaml"));
        }
        for (String deck : List.of("frontiers", "ledger", "monsoon", "northern", "valdria")) {
            readDeck(tree("decks/" + deck + ".yaml"));
        }
    }

    Card card(String id) {
        return Optional.ofNullable(cards.get(id)).orElseThrow(() -> new AssertionError("no card " + id));
    }

    private static JsonNode tree(String file) {
        try (InputStream in = TableLibrary.class.getResourceAsStream("/judge/" + file)) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.has(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
    }

    private static List<String> list(JsonNode node, String key) {
        List<String> out = new ArrayList<>();
        if (node.has(key) && node.get(key).isArray()) {
            node.get(key).forEach(each -> out.add(each.asText()));
        } else if (node.has(key)) {
            out.add(node.get(key).asText());
        }
        return out;
    }

    private void readSheet(JsonNode sheet) {
        String article = sheet.get("article").asText();
        for (JsonNode node : sheet.get("facts")) {
            List<Value> values = new ArrayList<>();
            if (node.has("value") && node.get("value").isArray()) {
                node.get("value").forEach(each -> values.add(value(each)));
            } else if (node.has("value")) {
                values.add(value(node.get("value")));
            }
            Set<String> tags = new HashSet<>(list(sheet, "tags"));
            tags.addAll(list(node, "tags"));
            Fact fact = new Fact(
                    new FactRef(article, node.get("id").asText()),
                    node.get("says").asText(),
                    values,
                    text(node, "label"),
                    text(node, "by"),
                    Certainty.STATED,
                    PartialDate.parse(text(node, "as-of")
                                    .orElse(sheet.get("published").asText()))
                            .orElseThrow(),
                    Ages.STATE,
                    Optional.empty(),
                    list(node, "supersedes").stream()
                            .map(ref -> ref(ref, article))
                            .toList(),
                    list(node, "superseded-by").stream()
                            .map(ref -> ref(ref, article))
                            .toList(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    tags,
                    Optional.empty(),
                    NOWHERE);
            facts.add(fact);
            byRef.put(fact.ref(), fact);
        }
    }

    private static FactRef ref(String text, String article) {
        int hash = text.indexOf('#');
        return hash < 0 ? new FactRef(article, text) : new FactRef(text.substring(0, hash), text.substring(hash + 1));
    }

    private static Value value(JsonNode node) {
        if (node.has("number")) {
            return quantity(node);
        }
        if (node.has("date")) {
            return new Value.Date(PartialDate.parse(node.get("date").asText()).orElseThrow());
        }
        if (node.has("person")) {
            return new Value.Person(person(node));
        }
        if (node.has("place")) {
            return new Value.Place(node.get("place").asText());
        }
        return node.has("organisation")
                ? new Value.Organisation(node.get("organisation").asText())
                : new Value.Text(node.get("text").asText());
    }

    private static PersonName person(JsonNode node) {
        String full = node.get("person").asText();
        List<String> words = List.of(full.split(" ", -1));
        String last = words.get(words.size() - 1);
        String surname = FAMILY_FIRST.contains(words.get(0))
                ? words.get(0)
                : full.contains(" von der ") ? "von der " + last : last;
        return new PersonName(full, text(node, "surname").orElse(surname));
    }

    private static Value.Quantity quantity(JsonNode node) {
        String number = node.get("number").asText();
        String unit = text(node, "unit").orElse("");
        String shown = text(node, "shown").orElse(unit.isEmpty() ? number : number + " " + unit);
        return new Value.Quantity(number(number), unit, shown);
    }

    private static BigDecimal number(String text) {
        List<String> words = List.of(text.split(" ", -1));
        int power = words.size() == 1 ? 0 : NumberWords.magnitude(words.get(1));
        return new BigDecimal(words.get(0)).scaleByPowerOfTen(power);
    }

    private void readDeck(JsonNode node) {
        String id = node.get("deck").asText();
        String article = list(node, "articles").get(0);
        List<Card> all = new ArrayList<>();
        for (JsonNode each : node.get("cards")) {
            List<FactRef> refs =
                    list(each, "fact").stream().map(ref -> ref(ref, article)).toList();
            Set<String> tags = new HashSet<>(list(node, "tags"));
            tags.addAll(list(each, "tags"));
            CardHead head = new CardHead(
                    new CardId(id, each.get("id").asText()), refs, Optional.empty(), Optional.empty(), tags, NOWHERE);
            Card card = card(head, each);
            all.add(card);
            cards.put(card.id().toString(), card);
        }
        decks.add(Cards.deck(id, all));
    }

    private Card card(CardHead head, JsonNode node) {
        Forms forms = new Forms(list(node, "accept"), list(node, "reject"));
        String ask = text(node, "ask").orElse("");
        if (node.has("answer")) {
            return new Card.ShortAnswer(head, ask, node.get("answer").asText(), forms);
        }
        if (node.has("cloze")) {
            return new Card.Cloze(head, parts(node.get("cloze").asText()));
        }
        Value value = node.has("number") || node.has("date") || node.has("person")
                ? value(node)
                : Optional.ofNullable(byRef.get(head.facts().get(0)))
                        .orElseThrow()
                        .values()
                        .get(0);
        if (value instanceof Value.Person person) {
            return new Card.PersonAnswer(head, ask, person.name(), forms);
        }
        if (value instanceof Value.Date date) {
            return new Card.DateAnswer(head, ask, date.date(), forms);
        }
        Value.Quantity quantity = (Value.Quantity) value;
        NumberRange range = node.has("within")
                ? NumberRange.within(
                        quantity.number(), number(node.get("within").asText()))
                : node.has("between")
                        ? new NumberRange(
                                number(node.get("between").get(0).asText()),
                                number(node.get("between").get(1).asText()))
                        : NumberRange.exactly(quantity.number());
        return new Card.NumberAnswer(head, ask, quantity, range, forms);
    }

    private static List<ClozePart> parts(String text) {
        return ((Card.Cloze) Cards.card("cloze: " + text)).parts();
    }
}
