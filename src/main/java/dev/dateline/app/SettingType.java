package dev.dateline.app;

import dev.dateline.judge.Readings;
import dev.dateline.source.Fields;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.YamlText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The type of a setting: which values are valid, and how they are written. */
sealed interface SettingType<T> {
    /** The value of a key. Empty if it is not set, or if it is wrong, which is reported at its place. */
    Optional<T> read(Fields fields, String key);

    default String written(T value) {
        return value.toString();
    }

    record Whole(int least, int most) implements SettingType<Integer> {
        @Override
        public Optional<Integer> read(Fields fields, String key) {
            Optional<BigDecimal> number = number(fields, key, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                    .map(BigDecimal::stripTrailingZeros);
            return number.isEmpty()
                    ? Optional.empty()
                    : one(fields, key, any -> number.filter(it -> it.scale() <= 0), "a whole number")
                            .map(BigDecimal::intValueExact);
        }
    }

    record Decimal(String least, String most) implements SettingType<Double> {
        @Override
        public Optional<Double> read(Fields fields, String key) {
            return number(fields, key, new BigDecimal(least), new BigDecimal(most))
                    .map(BigDecimal::doubleValue);
        }
    }

    /** One or more intervals in minutes. */
    record Steps() implements SettingType<List<Duration>> {
        private static final BigDecimal SHORTEST = new BigDecimal("0.1");
        private static final BigDecimal LONGEST = BigDecimal.valueOf(24 * 60);

        @Override
        public Optional<List<Duration>> read(Fields fields, String key) {
            if (!fields.has(key)) {
                return Optional.empty();
            }
            List<Duration> steps = new ArrayList<>();
            for (Scalar scalar : fields.scalars(key)) {
                Optional<BigDecimal> minutes = decimal(scalar.text());
                if (minutes.isEmpty()
                        || minutes.get().compareTo(SHORTEST) < 0
                        || minutes.get().compareTo(LONGEST) > 0) {
                    fields.error(scalar, "bad-setting", "a step is a number of minutes, 0.1 to 1440", "");
                    return Optional.empty();
                }
                steps.add(Duration.ofMillis(minutes.get().movePointRight(3).longValue() * 60));
            }
            return Optional.of(steps);
        }

        @Override
        public String written(List<Duration> steps) {
            return steps.stream()
                    .map(step -> BigDecimal.valueOf(step.toMillis()).divide(BigDecimal.valueOf(60_000)))
                    .map(minutes -> minutes.stripTrailingZeros().toPlainString())
                    .collect(Collectors.joining(", ", "[", "]"));
        }
    }

    record TimeOfDay() implements SettingType<LocalTime> {
        @Override
        public Optional<LocalTime> read(Fields fields, String key) {
            return one(fields, key, TimeOfDay::parse, "a time of day such as 4:00");
        }

        private static Optional<LocalTime> parse(String text) {
            int colon = text.indexOf(':');
            Optional<Integer> hour = colon < 0 ? Optional.empty() : whole(text.substring(0, colon), 23);
            Optional<Integer> minute = whole(text.substring(colon + 1), 59);
            return hour.flatMap(h -> minute.map(m -> LocalTime.of(h, m)));
        }

        @Override
        public String written(LocalTime time) {
            return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
        }

        private static Optional<Integer> whole(String text, int most) {
            return decimal(text)
                    .filter(it -> it.scale() <= 0 && it.signum() >= 0 && it.compareTo(BigDecimal.valueOf(most)) <= 0)
                    .map(BigDecimal::intValue);
        }
    }

    record Day() implements SettingType<Optional<LocalDate>> {
        private static final String NONE = "none";

        @Override
        public Optional<Optional<LocalDate>> read(Fields fields, String key) {
            return one(
                    fields,
                    key,
                    text -> text.equals(NONE)
                            ? Optional.of(Optional.<LocalDate>empty())
                            : Readings.day(text).flatMap(day -> Optional.of(Optional.of(day))),
                    "a day such as 2027-05-30 or 30 May 2027, or \"" + NONE + "\"");
        }

        @Override
        public String written(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse(NONE);
        }
    }

    record Choice(List<String> words) implements SettingType<String> {
        @Override
        public Optional<String> read(Fields fields, String key) {
            String last = words.get(words.size() - 1);
            String others = String.join("\", \"", words.subList(0, words.size() - 1));
            String are = "\"" + others + "\" or \"" + last + "\"";
            return one(fields, key, text -> Optional.of(text).filter(words::contains), are);
        }
    }

    /** One of two words; the first means yes. */
    record Either(String yes, String no) implements SettingType<Boolean> {
        @Override
        public Optional<Boolean> read(Fields fields, String key) {
            return new Choice(List.of(yes, no)).read(fields, key).map(yes::equals);
        }

        @Override
        public String written(Boolean value) {
            return value ? yes : no;
        }
    }

    /** Folders of libraries. One may be marked as the own one: {@code [~/ms-rao, {own: ~/decks}, bundled]}. */
    record Libraries() implements SettingType<List<ListedLibrary>> {
        @Override
        public Optional<List<ListedLibrary>> read(Fields fields, String key) {
            Optional<Node> node = fields.node(key);
            if (node.isEmpty()) {
                return Optional.empty();
            }
            List<Node> items = node.get() instanceof Node.Sequence list ? list.items() : List.of(node.get());
            List<ListedLibrary> libraries = new ArrayList<>();
            for (Node item : items) {
                boolean own = item instanceof Node.Mapping;
                Optional<String> folder = own
                        ? fields.of(item, key).flatMap(marked -> {
                            marked.allow(List.of(ListedLibrary.OWN));
                            return marked.text(ListedLibrary.OWN);
                        })
                        : fields.scalar(item, "an item of \"" + key + "\"").map(Scalar::text);
                if (folder.isEmpty()) {
                    return Optional.empty();
                }
                libraries.add(new ListedLibrary(folder.get(), own));
            }
            return Optional.of(List.copyOf(libraries));
        }

        @Override
        public String written(List<ListedLibrary> libraries) {
            return libraries.stream()
                    .map(each -> {
                        String folder = YamlText.inFlow(each.folder());
                        return each.own() ? "{" + ListedLibrary.OWN + ": " + folder + "}" : folder;
                    })
                    .collect(Collectors.joining(", ", "[", "]"));
        }
    }

    record Text() implements SettingType<String> {
        @Override
        public Optional<String> read(Fields fields, String key) {
            return fields.scalar(key).map(Scalar::text).filter(text -> !text.isEmpty());
        }
    }

    private static Optional<BigDecimal> number(Fields fields, String key, BigDecimal least, BigDecimal most) {
        return one(
                fields,
                key,
                text -> decimal(text).filter(it -> it.compareTo(least) >= 0 && it.compareTo(most) <= 0),
                "a number from " + least + " to " + most);
    }

    /** The value of one word. Reports a word that {@code read} gives no value for, and says what the setting is. */
    private static <V> Optional<V> one(Fields fields, String key, Function<String, Optional<V>> read, String is) {
        Optional<Scalar> scalar = fields.scalar(key);
        Optional<V> value = scalar.map(Scalar::text).flatMap(read);
        scalar.filter(any -> value.isEmpty())
                .ifPresent(at -> fields.error(at, "bad-setting", "\"" + key + "\" is " + is, ""));
        return value;
    }

    /** The number in a text. It may have a minus and one point, but no plus and no exponent. */
    private static Optional<BigDecimal> decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-') {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
