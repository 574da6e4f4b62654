package dev.dateline.deck;

import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Turns a card into named fields. Most of them have the keys of deck files. {@link CardFromFields} makes an equal card
 * from them. All forms of a card for programs are these fields in another notation, and deck files are written from
 * them. The fields are part of {@code json} exports and of packages, so they may be added but never removed.
 */
public final class CardFields {
    private CardFields() {}

    /**
     * The fields of a card, in a fixed order. Values are texts, truth values, names of facts, and lists and maps of
     * these. A number is a text, so that it keeps all its digits.
     */
    public static Map<String, Object> of(Card card) {
        CardHead head = card.head();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", head.id().card());
        fields.put("kind", card.kind().word());
        fields.putAll(asked(card));
        text(fields, "why", head.why());
        text(fields, "hint", head.hint());
        texts(fields, "tags", new TreeSet<>(head.tags()));
        if (!head.facts().isEmpty()) {
            fields.put("facts", head.facts());
        }
        head.anki().ifPresent(guid -> fields.put("anki", Map.of("guid", guid)));
        return fields;
    }

    /** The fields of the question and its answer. */
    static Map<String, Object> asked(Card card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Answer answer = card.answer();
        if (answer.kind() != CardKind.TRUE_FALSE && answer.kind() != CardKind.CLOZE) {
            fields.put("ask", card.ask());
        }
        switch (answer.kind()) {
            case ANSWER -> fields.put("answer", answer.line());
            case PERSON -> person(fields, ((Answer.Typed) answer).value());
            case NUMBER -> number(fields, (Answer.Typed) answer);
            case DATE ->
                fields.put(
                        "date",
                        ((Value.Date) ((Answer.Typed) answer).value()).date().toString());
            case LIST -> list(fields, (Answer.TypedList) answer);
            case CHOICES -> choice(fields, (Answer.Choice) answer);
            case TRUE_FALSE -> truth(fields, card.ask(), (Answer.Truth) answer);
            case ORDER -> all(fields, "order", ((Answer.Ordering) answer).items(), CardFields::item);
            case MATCH ->
                all(fields, "match", ((Answer.Matching) answer).pairs(), pair -> List.of(pair.left(), pair.right()));
            case CLOZE -> all(fields, "cloze", ((Answer.Cloze) answer).parts(), CardFields::part);
            case RECALL -> fields.put("recall", answer.line());
        }
        forms(fields, answer.forms());
        return fields;
    }

    /** Adds a field if it has a value. */
    static void text(Map<String, Object> fields, String key, Optional<String> text) {
        text.ifPresent(words -> fields.put(key, words));
    }

    /** Adds a field if its list is not empty. */
    static void texts(Map<String, Object> fields, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            fields.put(key, List.copyOf(texts));
        }
    }

    private static <T> void all(Map<String, Object> fields, String key, List<T> items, Function<T, Object> field) {
        fields.put(key, items.stream().map(field).toList());
    }

    private static void number(Map<String, Object> fields, Answer.Typed answer) {
        Value.Quantity quantity = (Value.Quantity) answer.value();
        NumberRange range = answer.range(quantity);
        fields.put("number", quantity.number().toPlainString());
        unit(fields, quantity.unit());
        fields.put("shown", quantity.shown());
        fields.put("between", List.of(range.low().toPlainString(), range.high().toPlainString()));
    }

    private static void unit(Map<String, Object> fields, String unit) {
        text(fields, "unit", Optional.of(unit).filter(text -> !text.isEmpty()));
    }

    private static void person(Map<String, Object> fields, Value value) {
        PersonName name = ((Value.Person) value).name();
        fields.put("person", name.full());
        fields.put("surname", name.surname());
    }

    private static void forms(Map<String, Object> fields, Forms forms) {
        texts(fields, "accept", forms.accept());
        texts(fields, "reject", forms.reject());
    }

    private static void list(Map<String, Object> fields, Answer.TypedList answer) {
        all(fields, "list", answer.items(), CardFields::item);
        if (answer.needed() < answer.items().size()) {
            fields.put("needed", Integer.toString(answer.needed()));
        }
    }

    private static Object item(Answer.Typed item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (item.kind() == CardKind.PERSON) {
            person(fields, item.value());
        } else {
            fields.put("text", item.line());
        }
        forms(fields, item.forms());
        return fields.size() == 1 ? item.line() : fields;
    }

    private static void choice(Map<String, Object> fields, Answer.Choice answer) {
        fields.put("choices", answer.choices());
        fields.put(
                "answer",
                answer.several() ? answer.rightChoices() : answer.choices().get(answer.first()));
        if (answer.keepOrder()) {
            fields.put("keep-order", true);
        }
        unit(fields, answer.unit());
    }

    private static void truth(Map<String, Object> fields, String ask, Answer.Truth answer) {
        fields.put(answer.holds() ? "true" : "false", ask);
        text(fields, "instead", answer.instead());
    }

    private static Object item(Answer.Ordering.Item item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("item", item.text());
        text(fields, "date", item.date().map(PartialDate::toString));
        return fields;
    }

    private static Object part(ClozePart part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (part instanceof ClozePart.Hole hole) {
            fields.put("hole", hole.answer());
            texts(fields, "accept", hole.accept());
        } else {
            fields.put("words", part.text());
        }
        return fields;
    }
}
