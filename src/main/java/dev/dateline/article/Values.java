package dev.dateline.article;

import dev.dateline.source.Fields;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the typed values of sheets and decks. There is a finding if a text does not fit its type. */
public final class Values {
    private static final List<String> KINDS =
            List.of("number", "date", "person", "place", "organisation", "text", "list");
    private static final List<String> KEYS =
            List.of("number", "unit", "shown", "date", "person", "surname", "place", "organisation", "text", "list");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Values() {}

    /** Reads a fact's value: {@code { number: 90, unit: per cent }}. */
    static Optional<Value> read(Fields owner, Node node, Names names) {
        if (node instanceof Scalar scalar && scalar.style() != Node.Style.BROKEN) {
            owner.error(node, "value-without-kind");
            return Optional.empty();
        }
        return owner.of(node, "a value").flatMap(fields -> value(fields, node, names));
    }

    private static Optional<Value> value(Fields fields, Node node, Names names) {
        boolean understood = fields.allow(KEYS);
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.isEmpty() && !understood) {
            return Optional.empty(); // the unknown key may be the kind
        }
        if (kinds.size() != 1) {
            String known = String.join(", ", KINDS);
            if (kinds.isEmpty()) {
                fields.error(node, "value-without-kind mapping", known);
            } else {
                fields.error(node, "value-of-two-kinds", String.join(" and ", kinds), known);
            }
            return Optional.empty();
        }
        String kind = kinds.get(0);
        refuseStrays(fields, kind);
        if (kind.equals("list")) {
            return listing(fields, names);
        }
        return fields.scalar(kind).flatMap(text -> switch (kind) {
            case "number" -> quantity(fields, text, Optional.empty());
            case "date" -> date(fields, Optional.of(text)).map(Value.Date::new);
            case "person" -> Optional.of(new Value.Person(person(fields, text, names.person(text.text()))));
            case "place" -> Optional.of(new Value.Place(text.text()));
            case "organisation" -> Optional.of(new Value.Organisation(text.text()));
            default -> Optional.of(new Value.Text(text.text()));
        });
    }

    /** Reads the items of a list: texts, or values with their kind. A list cannot be an item. */
    private static Optional<Value> listing(Fields fields, Names names) {
        List<Node> nodes = fields.list("list").map(Node.Sequence::items).orElse(List.of());
        List<Value> items = new ArrayList<>();
        for (Node node : nodes) {
            Optional<Value> item = node instanceof Scalar
                    ? fields.scalar(node, "an item of \"list\"").map(text -> new Value.Text(text.text()))
                    : read(fields, node, names);
            item.filter(value -> isItem(fields, node, value, items)).ifPresent(items::add);
        }
        if (nodes.size() < 2) {
            fields.errorAt("list", "few-items list");
        }
        return items.size() < 2 ? Optional.empty() : Optional.of(new Value.Listing(List.copyOf(items)));
    }

    private static boolean isItem(Fields fields, Node node, Value value, List<Value> before) {
        if (value instanceof Value.Listing) {
            fields.error(node, "list-in-list");
            return false;
        }
        String key = NormalisedText.key(value.shown());
        if (before.stream().anyMatch(other -> NormalisedText.key(other.shown()).equals(key))) {
            fields.error(node, "equal-items value");
            return false;
        }
        return true;
    }

    private static void refuseStrays(Fields fields, String kind) {
        for (String stray : List.of("unit", "shown", "surname")) {
            String owner = stray.equals("surname") ? "person" : "number";
            if (fields.has(stray) && !owner.equals(kind)) {
                fields.errorAt(stray, "stray-key", stray, owner);
            }
        }
    }

    /**
     * Reads a quantity: the {@code number} with its {@code unit} and {@code shown}.
     *
     * @param model gives unit and words if the number is the same and the fields have none
     */
    public static Optional<Value.Quantity> quantity(Fields fields, Scalar text, Optional<Value.Quantity> model) {
        Optional<BigDecimal> number = number(fields, text);
        Optional<String> unit = fields.text("unit");
        Optional<String> shown = fields.text("shown");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean alike = model.isPresent() && model.get().number().compareTo(number.get()) == 0;
        if (alike && unit.isEmpty()) {
            unit = model.map(Value.Quantity::unit);
            shown = shown.isPresent() ? shown : model.map(Value.Quantity::shown);
        }
        String measure = unit.orElse("");
        String words = shown.orElse(measure.isEmpty() ? text.text() : text.text() + " " + measure);
        return Optional.of(new Value.Quantity(number.get(), measure, words));
    }

    /** Reads a number. Empty with a finding if the text is not one. */
    public static Optional<BigDecimal> number(Fields fields, Scalar text) {
        Optional<BigDecimal> number = NumberText.parse(text.text());
        if (number.isEmpty()) {
            String bare = text.text().replace(",", "").replace("'", "");
            boolean grouped =
                    !bare.equals(text.text()) && NumberText.parse(bare).isPresent();
            fields.error(text, grouped ? "no-number grouped" : "no-number", text.text(), bare);
        }
        return number;
    }

    /**
     * Reads a person's name. The surname is under {@code surname}, or that of {@code model} for the same name, or the
     * usual one.
     */
    public static PersonName person(Fields fields, Scalar text, Optional<PersonName> model) {
        Optional<Scalar> surname = fields.scalar("surname");
        if (surname.isEmpty()) {
            return model.filter(name -> name.full().equals(text.text())).orElseGet(() -> PersonName.of(text.text()));
        }
        String part = surname.get().text();
        if (!text.text().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT))) {
            fields.error(surname.get(), "surname-not-in-name", part, text.text());
        }
        return new PersonName(text.text(), part);
    }

    /** Reads a date. Empty with a finding if the text is not one, and empty without a text. */
    public static Optional<PartialDate> date(Fields fields, Optional<Scalar> text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(text.get().text());
        if (date.isEmpty()) {
            fields.error(
                    text.get(), "no-date", text.get().text(), day(text.get().text()));
        }
        return date;
    }

    private static final String DATES = "write 2022, 2022-12 or 2022-12-16";

    /** The hint for a text that is not a date: the right format, or the number of days of the month. */
    private static String day(String text) {
        int year = 0;
        int month = 0;
        int day = 0;
        for (String part : text.split("[-/., ]+", -1)) {
            int named = CalendarNames.month(part);
            if (part.matches("\\d{4}")) {
                year = Integer.parseInt(part);
            } else if (named > 0) {
                month = named;
            } else if (!part.matches("\\d{1,2}")) {
                return DATES;
            } else if (year > 0 && month == 0) {
                month = Integer.parseInt(part);
            } else {
                day = Integer.parseInt(part);
            }
        }
        if (year == 0 || month == 0) {
            return DATES;
        }
        if (month > 12) {
            return "a year has 12 months";
        }
        PartialDate whole = PartialDate.ofMonth(year, month);
        int last = whole.lastDay().getDayOfMonth();
        return day > last
                ? whole.inWords() + " has " + last + " days"
                : "write " + (day == 0 ? whole : new PartialDate(year, month, day));
    }

    /** Reads a SHA-256 in lower-case hex digits. Empty with a finding if the text is not one. */
    static Optional<String> sha256(Fields fields, String key) {
        Optional<Scalar> text = fields.scalar(key);
        if (text.isPresent() && !SHA256.matcher(text.get().text()).matches()) {
            fields.error(text.get(), "no-sha256");
            return Optional.empty();
        }
        return text.map(Scalar::text);
    }

    /** Reads the tags of a mapping. They are words without spaces and commas. */
    public static Set<String> tags(Fields fields) {
        Set<String> tags = new LinkedHashSet<>();
        for (Scalar tag : fields.scalars("tags")) {
            String text = tag.text();
            if (text.indexOf(' ') >= 0 || text.indexOf(',') >= 0 || text.indexOf(':') >= 0) {
                boolean several = text.indexOf(',') >= 0;
                fields.error(
                        tag, several ? "bad-tag commas" : "bad-tag spaces", several ? text : text.replace(' ', '-'));
            }
            tags.add(text);
        }
        return tags;
    }
}
