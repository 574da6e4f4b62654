package dev.dateline.article;

import java.math.BigDecimal;
import java.util.List;

/** The typed value of a fact. A card may ask for it, and a wrong answer may match it. */
public sealed interface Value {
    /** The value as a reader sees it. */
    String shown();

    /** The items of a list. Any other value is its only part. */
    default List<Value> parts() {
        return List.of(this);
    }

    /**
     * A number of things or a measure.
     *
     * @param unit {@code per cent}, {@code yen}; empty for a number without a unit
     * @param shown the words of a report ({@code nearly 90 per cent}); number and unit by default
     */
    record Quantity(BigDecimal number, String unit, String shown) implements Value {}

    /** A year, a month or a day. */
    record Date(PartialDate date) implements Value {
        @Override
        public String shown() {
            return date.inWords();
        }
    }

    record Person(PersonName name) implements Value {
        @Override
        public String shown() {
            return name.full();
        }
    }

    /** A country, a city, a sea. */
    record Place(String shown) implements Value {}

    /** A ministry, a broadcaster, a group of states. */
    record Organisation(String shown) implements Value {}

    /** A list of things, such as the members of a group. The order does not matter. */
    record Listing(List<Value> items) implements Value {
        @Override
        public List<Value> parts() {
            return items;
        }

        /** The items in a line: {@code Brazil, Russia and India}. */
        @Override
        public String shown() {
            List<String> all = items.stream().map(Value::shown).toList();
            int last = all.size() - 1;
            return String.join(", ", all.subList(0, last)) + " and " + all.get(last);
        }
    }

    record Text(String shown) implements Value {}
}
