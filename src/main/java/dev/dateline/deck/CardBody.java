package dev.dateline.deck;

import dev.dateline.article.Names;
import dev.dateline.article.NormalisedText;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.article.Values;
import dev.dateline.deck.CardKey.AnswerKey;
import dev.dateline.source.Fields;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the question and answer of a card whose kind is known.
 *
 * @param value the value of the card's fact, if it has only one; it gives what the card leaves out
 * @param names the library's names, for a surname that neither card nor fact gives
 */
record CardBody(Fields fields, CardHead head, AnswerKey kind, Optional<Value> value, Names names) {
    /** Reads the card. Empty with a finding if its answer cannot be read. */
    Optional<Card> read() {
        return switch (kind) {
            case ANSWER -> asked(shortAnswer());
            case PERSON -> asked(person());
            case NUMBER -> asked(number());
            case DATE -> asked(date());
            case CHOICES -> asked(choices());
            case LIST -> asked(new ListReader(fields, value, names).read());
            case TRUE, FALSE -> statement();
            case ORDER -> asked(Optional.of(order()));
            case MATCH -> asked(fields.fields("match").map(this::matching));
            case CLOZE -> cloze().map(cloze -> new Card(head, cloze));
            case RECALL -> asked(fields.text("recall").map(Answer.Recall::new));
        };
    }

    private Optional<Card> asked(Optional<? extends Answer> answer) {
        return fields.required("ask", "this card")
                .flatMap(ask -> answer.map(right -> new Card(head, ask.text(), right)));
    }

    private Optional<Answer> shortAnswer() {
        Optional<String> answer = fields.has("answer") ? fields.text("answer") : value.map(Value::shown);
        return answer.map(text -> typed(new Value.Text(text), Optional.empty(), text));
    }

    private Optional<Answer> person() {
        Optional<PersonName> model =
                value.filter(Value.Person.class::isInstance).map(v -> ((Value.Person) v).name());
        Optional<Scalar> text =
                fields.has("person") ? fields.scalar("person") : model.map(person -> ofFact(person.full()));
        return text.map(full -> Values.person(fields, full, surnameOf(full.text(), model)))
                .map(person -> typed(new Value.Person(person), Optional.empty(), person.full()));
    }

    /** The person of the fact if the name is the same; otherwise the person in the library's names. */
    private Optional<PersonName> surnameOf(String text, Optional<PersonName> model) {
        return model.filter(name -> name.full().equals(text)).or(() -> names.person(text));
    }

    /** A text that comes from the fact, at the card's place. */
    private Scalar ofFact(String text) {
        return new Scalar(head.at(), head.at(), text, Node.Style.PLAIN);
    }

    private Optional<Answer> number() {
        Optional<Value.Quantity> model =
                value.filter(Value.Quantity.class::isInstance).map(Value.Quantity.class::cast);
        Optional<Scalar> text = fields.has("number")
                ? fields.scalar("number")
                : model.map(quantity -> ofFact(quantity.number().toPlainString()));
        return text.flatMap(number -> Values.quantity(fields, number, model))
                .flatMap(right -> range(right.number()).map(range -> typed(right, Optional.of(range), right.shown())));
    }

    private Optional<NumberRange> range(BigDecimal number) {
        if (fields.has("within") && fields.has("between")) {
            fields.errorAt("between", "two-ranges");
        }
        if (fields.has("within")) {
            Optional<Scalar> text = fields.scalar("within");
            Optional<BigDecimal> distance = text.flatMap(t -> Values.number(fields, t));
            if (distance.isPresent() && distance.get().signum() < 0) {
                fields.error(text.orElseThrow(), "bad-range negative");
            }
            return distance.map(d -> NumberRange.within(number, d));
        }
        return fields.has("between") ? between(number) : Optional.of(NumberRange.exactly(number));
    }

    private Optional<NumberRange> between(BigDecimal number) {
        List<Scalar> ends = fields.scalars("between");
        if (fields.size("between") != 2) {
            fields.errorAt("between", "bad-range");
        }
        if (ends.size() != 2) {
            return Optional.empty();
        }
        Optional<BigDecimal> low = Values.number(fields, ends.get(0));
        Optional<BigDecimal> high = Values.number(fields, ends.get(1));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        NumberRange range = new NumberRange(low.get(), high.get());
        if (!range.contains(number)) {
            boolean turned = low.get().compareTo(high.get()) > 0;
            fields.errorAt("between", turned ? "bad-range turned" : "bad-range elsewhere", number.toPlainString());
        }
        return Optional.of(range);
    }

    private Optional<Answer> date() {
        Optional<PartialDate> date = fields.has("date")
                ? Values.date(fields, fields.scalar("date"))
                : value.filter(Value.Date.class::isInstance).map(v -> ((Value.Date) v).date());
        return date.map(right -> typed(new Value.Date(right), Optional.empty(), right.toString()));
    }

    private Answer typed(Value right, Optional<NumberRange> range, String written) {
        return new Answer.Typed(right, range, forms(fields, written));
    }

    static Forms forms(Fields fields, String answer) {
        List<Scalar> reject = fields.scalars("reject");
        List<String> accept = fields.texts("accept");
        for (Scalar text : reject) {
            String key = NormalisedText.key(text.text());
            if (Stream.concat(Stream.of(answer), accept.stream())
                    .map(NormalisedText::key)
                    .anyMatch(key::equals)) {
                fields.error(text, "rejects-the-answer", text.text());
            }
        }
        return accept.isEmpty() && reject.isEmpty()
                ? Forms.NONE
                : new Forms(accept, reject.stream().map(Scalar::text).toList());
    }

    private Optional<Answer> choices() {
        List<Scalar> written = fields.scalars("choices");
        Map<String, Integer> places = new HashMap<>();
        List<String> choices = new ArrayList<>(written.size());
        for (Scalar choice : written) {
            if (places.putIfAbsent(NormalisedText.key(choice.text()), choices.size()) != null) {
                fields.error(choice, "equal-choices");
            }
            choices.add(choice.text());
        }
        if (fields.size("choices") < 2) {
            fields.errorAt("choices", "few-choices");
        }
        boolean keepOrder = fields.flag("keep-order");
        String unit = fields.text("unit").orElse("");
        if (!fields.has("answer")) {
            return taken(places).map(right -> Answer.Choice.single(List.copyOf(choices), right, keepOrder, unit));
        }
        Node answer = fields.node("answer").orElse(null);
        Set<Integer> right = right(choices, places);
        if (right.isEmpty()) {
            if (answer instanceof Sequence list && list.items().isEmpty()) {
                fields.errorAt("answer", "no-right-choice");
            }
            return Optional.empty();
        }
        boolean several = answer instanceof Sequence;
        return Optional.of(new Answer.Choice(List.copyOf(choices), List.copyOf(right), several, keepOrder, unit));
    }

    /** The indices of the choices that the card's answer names. */
    private Set<Integer> right(List<String> choices, Map<String, Integer> places) {
        Set<Integer> right = new LinkedHashSet<>();
        for (Scalar text : fields.scalars("answer")) {
            Integer place = places.get(NormalisedText.key(text.text()));
            if (place == null) {
                String hint = Suggestion.hint(text.text(), choices, "add it to \"choices\"");
                fields.error(text, "answer-not-a-choice", text.text(), hint);
            } else if (!right.add(place)) {
                fields.error(text, "equal-choices answer");
            }
        }
        return right;
    }

    /** The choice that is the fact's value, if the card gives no answer. */
    private Optional<Integer> taken(Map<String, Integer> places) {
        Integer place =
                value.map(v -> places.get(NormalisedText.key(v.shown()))).orElse(null);
        if (place == null && value.orElse(null) instanceof Value.Quantity quantity) {
            place = places.get(NormalisedText.key(quantity.number().toPlainString()));
        }
        if (place == null) {
            fields.errorAt("choices", "no-right-choice unsaid");
        }
        return Optional.ofNullable(place);
    }

    private Optional<Card> statement() {
        Optional<String> claim = fields.text(kind.key());
        if (kind == AnswerKey.TRUE) {
            return claim.map(text -> new Card(head, text, new Answer.Truth(true, Optional.empty())));
        }
        if (!fields.has("instead")) {
            fields.errorAt("false", "no-instead");
        }
        Optional<String> instead = fields.text("instead");
        return claim.map(text -> new Card(head, text, new Answer.Truth(false, instead)));
    }

    private Answer order() {
        Optional<Node> node = fields.node("order");
        List<Answer.Ordering.Item> items = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        if (node.isPresent() && node.get() instanceof Mapping dated) {
            Optional<PartialDate> before = Optional.empty();
            for (Entry entry : dated.entries()) {
                Optional<Scalar> item = fields.scalar(entry.key(), "an item of \"order\"");
                Optional<PartialDate> date = Values.date(fields, fields.scalar(entry.value(), "a date of \"order\""));
                if (before.isPresent()
                        && date.isPresent()
                        && date.get().lastDay().isBefore(before.get().firstDay())) {
                    fields.error(entry.key(), "order-against-dates", date.get(), before.get());
                }
                before = date;
                item.ifPresent(text -> add(text, date, items, seen));
            }
        } else {
            for (Scalar text : fields.scalars("order")) {
                add(text, Optional.empty(), items, seen);
            }
        }
        if (fields.size("order") < 2) {
            fields.errorAt("order", "few-items order");
        }
        return new Answer.Ordering(List.copyOf(items));
    }

    private void add(Scalar text, Optional<PartialDate> date, List<Answer.Ordering.Item> items, Set<String> seen) {
        if (!seen.add(NormalisedText.key(text.text()))) {
            fields.error(text, "equal-items");
        }
        items.add(new Answer.Ordering.Item(text.text(), date));
    }

    private Answer matching(Fields inner) {
        List<Answer.Matching.Pair> pairs = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Entry entry : inner.mapping().entries()) {
            Optional<Scalar> left = fields.scalar(entry.key(), "a left side of \"match\"");
            Optional<Scalar> right = fields.scalar(entry.value(), "a right side of \"match\"");
            if (left.isPresent() && right.isPresent()) {
                if (!seen.add(NormalisedText.key(left.get().text()))) {
                    fields.error(left.get(), "equal-items pair");
                }
                pairs.add(
                        new Answer.Matching.Pair(left.get().text(), right.get().text()));
            }
        }
        if (fields.size("match") < 2) {
            fields.errorAt("match", "few-items pairs");
        }
        return new Answer.Matching(List.copyOf(pairs));
    }

    private Optional<Answer.Cloze> cloze() {
        return fields.scalar("cloze").flatMap(this::cloze);
    }

    private Optional<Answer.Cloze> cloze(Scalar text) {
        ClozeText cloze = new ClozeText(text.text());
        if (!cloze.complaint().isEmpty()) {
            fields.error(text, "bad-cloze", cloze.complaint());
            return Optional.empty();
        }
        return Optional.of(new Answer.Cloze(cloze.parts()));
    }
}
