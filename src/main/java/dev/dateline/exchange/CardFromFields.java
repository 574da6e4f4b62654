package dev.dateline.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.AnkiLink;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.source.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes a card of the fields that {@link CardFields} wrote. The fields come from strangers: what makes no card is refused. */
public final class CardFromFields {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");
    /** Digits before and after the point that a number may have, so that nobody makes us write out a billion noughts. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final JsonNode fields;

    private CardFromFields(JsonNode fields) {
        this.fields = fields;
    }

    /** The card, as one of a deck; empty where the fields make none. */
    public static Optional<Card> read(String deck, JsonNode fields) {
        if (!fields.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CardFromFields(fields).card(deck));
        } catch (NoCardException e) {
            return Optional.empty();
        }
    }

    /** The fields make no card. Never leaves this class. */
    private static final class NoCardException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoCardException() {
            super(null, null, false, false);
        }
    }

    private static NoCardException none() {
        return new NoCardException();
    }

    private Card card(String deck) {
        String id = need("id");
        if (!SLUG.matcher(id).matches()) {
            throw none();
        }
        CardHead head = new CardHead(
                new CardId(deck, id), facts(), optional("why"), optional("hint"), tags(), anki(), Position.START);
        return switch (need("kind")) {
            case "answer" -> asked(head, new Answer.Typed(new Value.Text(need("answer")), forms()));
            case "person" -> asked(head, new Answer.Typed(new Value.Person(person()), forms()));
            case "number" -> asked(head, number());
            case "date" -> asked(head, new Answer.Typed(new Value.Date(date(need("date"))), forms()));
            case "choices" -> asked(head, choices());
            case "true-false" -> statement(head);
            case "order" -> asked(head, ordering());
            case "match" -> asked(head, matching());
            case "cloze" -> new Card(head, cloze());
            case "recall" -> asked(head, new Answer.Recall(need("recall")));
            default -> throw none();
        };
    }

    private Card asked(CardHead head, Answer answer) {
        return new Card(head, need("ask"), answer);
    }

    private PersonName person() {
        return new PersonName(need("person"), need("surname"));
    }

    private Answer number() {
        List<String> between = texts(fields.path("between"));
        if (between.size() != 2) {
            throw none();
        }
        BigDecimal number = decimal(need("number"));
        NumberRange range = new NumberRange(decimal(between.get(0)), decimal(between.get(1)));
        if (!range.contains(number)) {
            throw none();
        }
        Value.Quantity quantity = new Value.Quantity(number, optional("unit").orElse(""), need("shown"));
        return new Answer.Typed(quantity, Optional.of(range), forms());
    }

    private Answer choices() {
        List<String> choices = texts(fields.path("choices"));
        JsonNode answer = fields.path("answer");
        boolean keepOrder = fields.path("keep-order").asBoolean(false);
        String unit = optional("unit").orElse("");
        Set<Integer> right = new TreeSet<>();
        for (String text : answer.isArray() ? texts(answer) : List.of(need("answer"))) {
            int index = choices.indexOf(text);
            if (index < 0) {
                throw none();
            }
            right.add(index);
        }
        if (choices.size() < 2 || right.isEmpty()) {
            throw none();
        }
        return new Answer.Choice(choices, List.copyOf(right), answer.isArray(), keepOrder, unit);
    }

    private Card statement(CardHead head) {
        boolean holds = fields.has("true");
        Optional<String> instead = optional("instead");
        if (!holds && instead.isEmpty()) {
            throw none();
        }
        return new Card(head, need(holds ? "true" : "false"), new Answer.Truth(holds, instead));
    }

    private Answer ordering() {
        List<Answer.Ordering.Item> items = new ArrayList<>();
        for (JsonNode item : fields.path("order")) {
            Optional<PartialDate> date =
                    item.has("date") ? Optional.of(date(text(item.path("date")))) : Optional.empty();
            items.add(new Answer.Ordering.Item(text(item.path("item")), date));
        }
        if (items.size() < 2) {
            throw none();
        }
        return new Answer.Ordering(List.copyOf(items));
    }

    private Answer matching() {
        List<Answer.Matching.Pair> pairs = new ArrayList<>();
        for (JsonNode pair : fields.path("match")) {
            List<String> sides = texts(pair);
            if (sides.size() != 2) {
                throw none();
            }
            pairs.add(new Answer.Matching.Pair(sides.get(0), sides.get(1)));
        }
        if (pairs.size() < 2) {
            throw none();
        }
        return new Answer.Matching(List.copyOf(pairs));
    }

    private Answer.Cloze cloze() {
        List<ClozePart> parts = new ArrayList<>();
        boolean holes = false;
        for (JsonNode part : fields.path("cloze")) {
            boolean hole = part.has("hole");
            holes |= hole;
            parts.add(
                    hole
                            ? new ClozePart.Hole(text(part.path("hole")), texts(part.path("accept")))
                            : new ClozePart.Words(spaced(part.path("words"))));
        }
        if (!holes) {
            throw none();
        }
        return new Answer.Cloze(List.copyOf(parts));
    }

    private Forms forms() {
        return new Forms(texts(fields.path("accept")), texts(fields.path("reject")));
    }

    private List<FactRef> facts() {
        List<FactRef> facts = new ArrayList<>();
        for (String text : texts(fields.path("facts"))) {
            int hash = text.indexOf('#');
            boolean named = hash > 0
                    && SLUG.matcher(text.substring(0, hash)).matches()
                    && SLUG.matcher(text.substring(hash + 1)).matches();
            if (!named) {
                throw none();
            }
            facts.add(new FactRef(text.substring(0, hash), text.substring(hash + 1)));
        }
        return List.copyOf(facts);
    }

    private Set<String> tags() {
        return Set.copyOf(texts(fields.path("tags")));
    }

    private Optional<AnkiLink> anki() {
        JsonNode link = fields.path("anki");
        if (link.isMissingNode()) {
            return Optional.empty();
        }
        Optional<String> type = link.has("type") ? Optional.of(text(link.path("type"))) : Optional.empty();
        return Optional.of(new AnkiLink(text(link.path("guid")), type));
    }

    private static BigDecimal decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw none();
        }
        return new BigDecimal(text);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow(CardFromFields::none);
    }

    private String need(String key) {
        return text(fields.path(key));
    }

    private Optional<String> optional(String key) {
        return fields.has(key) ? Optional.of(need(key)) : Optional.empty();
    }

    /** No list at all counts as an empty one; anything in it that is no text refuses the card. */
    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            texts.add(text(item));
        }
        return List.copyOf(texts);
    }

    private static String text(JsonNode node) {
        String safe = spaced(node).strip();
        if (safe.isEmpty()) {
            throw none();
        }
        return safe;
    }

    /** With the white space at its ends, which matters between the holes of a cloze. */
    private static String spaced(JsonNode node) {
        if (!node.isTextual()) {
            throw none();
        }
        return SafeText.of(node.textValue());
    }
}
