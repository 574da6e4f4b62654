package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.source.Fields;
import dev.dateline.source.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a card from the fields that {@link CardFields} wrote. They may come from strangers, so fields that do not make a card are
 * refused.
 */
public final class CardFromFields {
    private static final int LONGEST_SLUG = 200;
    /** The maximum number of digits before and after the point, because a short number can stand for a billion zeros. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final Map<?, ?> fields;

    private CardFromFields(Map<?, ?> fields) {
        this.fields = fields;
    }

    /**
     * The card as one of a deck. Empty if the fields do not make a card.
     *
     * @param at the place of the card
     */
    public static Optional<Card> read(String deck, Map<?, ?> fields, Position at) {
        try {
            return Optional.of(new CardFromFields(fields).card(deck, at));
        } catch (NoCardException e) {
            return Optional.empty();
        }
    }

    /** The fields do not make a card. Thrown and caught in this class. */
    private static final class NoCardException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoCardException() {
            super(null, null, false, false);
        }
    }

    private static NoCardException none() {
        return new NoCardException();
    }

    private Card card(String deck, Position at) {
        String id = need("id");
        if (!isSlug(id)) {
            throw none();
        }
        CardHead head =
                new CardHead(new CardId(deck, id), facts(), optional("why"), optional("hint"), tags(), anki(), at);
        return switch (need("kind")) {
            case "answer" -> asked(head, new Answer.Typed(new Value.Text(need("answer")), forms()));
            case "person" -> asked(head, new Answer.Typed(new Value.Person(person()), forms()));
            case "number" -> asked(head, number());
            case "date" -> asked(head, new Answer.Typed(new Value.Date(date(need("date"))), forms()));
            case "list" -> asked(head, listing());
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
        List<?> between = list("between");
        if (between.size() != 2) {
            throw none();
        }
        BigDecimal number = decimal(fields.get("number"));
        NumberRange range = new NumberRange(decimal(between.get(0)), decimal(between.get(1)));
        if (!range.contains(number)) {
            throw none();
        }
        Value.Quantity quantity = new Value.Quantity(number, optional("unit").orElse(""), need("shown"));
        return new Answer.Typed(quantity, Optional.of(range), forms());
    }

    private Answer listing() {
        List<Answer.Typed> items = new ArrayList<>();
        for (Object each : list("list")) {
            if (each instanceof String) {
                items.add(new Answer.Typed(new Value.Text(text(each)), Forms.NONE));
                continue;
            }
            CardFromFields item = inner(each);
            Value value = item.fields.containsKey("person")
                    ? new Value.Person(item.person())
                    : new Value.Text(item.need("text"));
            items.add(new Answer.Typed(value, item.forms()));
        }
        int size = items.size();
        BigDecimal needed = fields.containsKey("needed") ? decimal(fields.get("needed")) : BigDecimal.valueOf(size);
        boolean fits = needed.signum() > 0 && needed.compareTo(BigDecimal.valueOf(size)) <= 0;
        if (size < 2 || !fits) {
            throw none();
        }
        return new Answer.TypedList(List.copyOf(items), needed.intValue());
    }

    private Answer choices() {
        List<String> choices = texts("choices");
        boolean several = fields.get("answer") instanceof List<?>;
        boolean keepOrder = Boolean.TRUE.equals(fields.get("keep-order"));
        String unit = optional("unit").orElse("");
        Set<Integer> right = new TreeSet<>();
        for (String text : several ? texts("answer") : List.of(need("answer"))) {
            int index = choices.indexOf(text);
            if (index < 0) {
                throw none();
            }
            right.add(index);
        }
        if (choices.size() < 2 || right.isEmpty()) {
            throw none();
        }
        return new Answer.Choice(choices, List.copyOf(right), several, keepOrder, unit);
    }

    private Card statement(CardHead head) {
        boolean holds = fields.containsKey("true");
        Optional<String> instead = optional("instead");
        if (!holds && instead.isEmpty()) {
            throw none();
        }
        return new Card(head, need(holds ? "true" : "false"), new Answer.Truth(holds, instead));
    }

    private Answer ordering() {
        List<Answer.Ordering.Item> items = new ArrayList<>();
        for (Object each : list("order")) {
            CardFromFields item = inner(each);
            items.add(new Answer.Ordering.Item(
                    item.need("item"), item.optional("date").map(CardFromFields::date)));
        }
        if (items.size() < 2) {
            throw none();
        }
        return new Answer.Ordering(List.copyOf(items));
    }

    private Answer matching() {
        List<Answer.Matching.Pair> pairs = new ArrayList<>();
        for (Object pair : list("match")) {
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
        for (Object each : list("cloze")) {
            CardFromFields part = inner(each);
            boolean hole = part.fields.containsKey("hole");
            holes |= hole;
            parts.add(
                    hole
                            ? new ClozePart.Hole(part.need("hole"), part.texts("accept"))
                            : new ClozePart.Words(written(part.fields.get("words"))));
        }
        if (!holes) {
            throw none();
        }
        return new Answer.Cloze(List.copyOf(parts));
    }

    private Forms forms() {
        return new Forms(texts("accept"), texts("reject"));
    }

    private static boolean isSlug(String text) {
        return text.length() <= LONGEST_SLUG && Fields.isSlug(text);
    }

    private List<FactRef> facts() {
        List<?> written = list("facts");
        FactRef[] facts = new FactRef[written.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = written.get(i) instanceof FactRef ref ? ref : fact(text(written.get(i)));
        }
        return List.of(facts);
    }

    private static FactRef fact(String text) {
        int hash = text.indexOf('#');
        boolean named = hash > 0 && isSlug(text.substring(0, hash)) && isSlug(text.substring(hash + 1));
        if (!named) {
            throw none();
        }
        return new FactRef(text.substring(0, hash), text.substring(hash + 1));
    }

    private Set<String> tags() {
        List<String> tags = texts("tags");
        return tags.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(tags));
    }

    private Optional<AnkiLink> anki() {
        if (!fields.containsKey("anki")) {
            return Optional.empty();
        }
        CardFromFields link = inner(fields.get("anki"));
        return Optional.of(new AnkiLink(link.need("guid"), link.optional("type")));
    }

    private static CardFromFields inner(@Nullable Object map) {
        if (map instanceof Map<?, ?> fields) {
            return new CardFromFields(fields);
        }
        throw none();
    }

    private static BigDecimal decimal(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        String text = text(value);
        if (!NUMBER.matcher(text).matches()) {
            throw none();
        }
        return new BigDecimal(text);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow(CardFromFields::none);
    }

    private String need(String key) {
        return text(fields.get(key));
    }

    private Optional<String> optional(String key) {
        Object value = fields.get(key);
        return value != null || fields.containsKey(key) ? Optional.of(text(value)) : Optional.empty();
    }

    /** A missing list counts as empty. */
    private List<?> list(String key) {
        return fields.get(key) instanceof List<?> list ? list : List.of();
    }

    /** An item that is not a text refuses the card. */
    private List<String> texts(String key) {
        return texts(list(key));
    }

    private static List<String> texts(@Nullable Object list) {
        if (!(list instanceof List<?> items) || items.isEmpty()) {
            return List.of();
        }
        String[] texts = new String[items.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(items.get(i));
        }
        return List.of(texts);
    }

    private static String text(@Nullable Object value) {
        String text = written(value);
        if (text.isEmpty()) {
            throw none();
        }
        return text;
    }

    private static String written(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw none();
    }
}
