package dev.dateline.deck;

import dev.dateline.article.Names;
import dev.dateline.article.NormalisedText;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.article.Values;
import dev.dateline.source.Fields;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the items of a typed list. */
final class ListReader {
    private static final List<String> ITEM_KEYS = List.of("text", "person", "surname", "accept", "reject");

    private final Fields fields;
    private final Optional<Value.Listing> model;
    private final Names names;

    /** @param value the value of the card's fact, if it has only one; its items are used if the card has none */
    ListReader(Fields fields, Optional<Value> value, Names names) {
        this.fields = fields;
        this.model = value.filter(Value.Listing.class::isInstance).map(Value.Listing.class::cast);
        this.names = names;
    }

    /** Reads the list. Empty with a finding if there is none. */
    Optional<Answer> read() {
        List<Answer.Typed> items = fields.has("list") ? written() : ofFact();
        return items.isEmpty() ? Optional.empty() : needed(items.size()).map(n -> new Answer.TypedList(items, n));
    }

    private List<Answer.Typed> ofFact() {
        return model.map(Value.Listing::items).orElse(List.of()).stream()
                .map(value -> value instanceof Value.Person ? value : new Value.Text(value.shown()))
                .map(value -> new Answer.Typed(value, Forms.NONE))
                .toList();
    }

    private List<Answer.Typed> written() {
        List<Node> nodes = fields.list("list").map(Sequence::items).orElse(List.of());
        List<Answer.Typed> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node node : nodes) {
            Optional<Answer.Typed> item = item(node);
            if (item.isEmpty()) {
                continue;
            }
            if (!seen.add(NormalisedText.key(item.get().line()))) {
                fields.error(node, "equal-items");
            }
            items.add(item.get());
        }
        if (nodes.size() < 2) {
            fields.errorAt("list", "few-items list");
        }
        return List.copyOf(items);
    }

    /** Reads an item: a text, or a mapping of a text or person with other forms of it. */
    private Optional<Answer.Typed> item(Node node) {
        if (node instanceof Scalar) {
            return fields.scalar(node, "an item of \"list\"")
                    .map(text -> new Answer.Typed(new Value.Text(text.text()), Forms.NONE));
        }
        return fields.of(node, "an item of \"list\"").flatMap(item -> item(item, node));
    }

    private Optional<Answer.Typed> item(Fields item, Node node) {
        item.allow(ITEM_KEYS);
        if (item.has("text") == item.has("person")) {
            fields.error(node, item.has("text") ? "value-of-two-kinds item" : "value-without-kind item");
            return Optional.empty();
        }
        Optional<Scalar> text = item.scalar(item.has("text") ? "text" : "person");
        Optional<Value> value = item.has("text")
                ? text.map(words -> new Value.Text(words.text()))
                : text.map(name -> new Value.Person(Values.person(item, name, surnameOf(name.text()))));
        return value.map(right -> new Answer.Typed(right, CardBody.forms(item, right.shown())));
    }

    private Optional<PersonName> surnameOf(String full) {
        for (Value value : model.map(Value.Listing::items).orElse(List.of())) {
            if (value instanceof Value.Person person && person.shown().equals(full)) {
                return Optional.of(person.name());
            }
        }
        return names.person(full);
    }

    /** How many items must be named. By default all of them. */
    private Optional<Integer> needed(int size) {
        Optional<Scalar> text = fields.scalar("needed");
        if (text.isEmpty()) {
            return fields.has("needed") ? Optional.empty() : Optional.of(size);
        }
        for (int number = 1; number <= size; number++) {
            if (text.get().text().equals(Integer.toString(number))) {
                return Optional.of(number);
            }
        }
        fields.error(text.get(), "needed-out-of-range", size);
        return Optional.empty();
    }
}
