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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The type of a setting: which values are valid, and how they are written.
 *
 * @param reader finds the value of a key in the settings
 * @param words the values, if the setting takes only certain words
 */
record SettingType<T>(BiFunction<Fields, String, Optional<T>> reader, Function<T, String> writer, List<String> words) {
    private static final String NO_DAY = "none";
    private static final BigDecimal SHORTEST_STEP = new BigDecimal("0.1");
    private static final BigDecimal LONGEST_STEP = BigDecimal.valueOf(24 * 60);

    SettingType(BiFunction<Fields, String, Optional<T>> reader, Function<T, String> writer) {
        this(reader, writer, List.of());
    }

    /** The value of a key. Empty if it is not set, or if it is wrong, which is reported at its place. */
    Optional<T> read(Fields fields, String key) {
        return reader.apply(fields, key);
    }

    String written(T value) {
        return writer.apply(value);
    }

    static SettingType<Integer> whole(int least, int most) {
        return new SettingType<>(
                (fields, key) -> number(fields, key, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                        .map(BigDecimal::stripTrailingZeros)
                        .flatMap(number -> one(
                                fields,
                                key,
                                any -> Optional.of(number).filter(it -> it.scale() <= 0),
                                "a whole number"))
                        .map(BigDecimal::intValueExact),
                String::valueOf);
    }

    static SettingType<Double> decimal(String least, String most) {
        return new SettingType<>(
                (fields, key) -> number(fields, key, new BigDecimal(least), new BigDecimal(most))
                        .map(BigDecimal::doubleValue),
                String::valueOf);
    }

    /** One or more intervals in minutes. */
    static SettingType<List<Duration>> steps() {
        return new SettingType<>(
                SettingType::readSteps,
                steps -> steps.stream()
                        .map(step -> BigDecimal.valueOf(step.toMillis()).divide(BigDecimal.valueOf(60_000)))
                        .map(minutes -> minutes.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    private static Optional<List<Duration>> readSteps(Fields fields, String key) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        List<Duration> steps = new ArrayList<>();
        for (Scalar scalar : fields.scalars(key)) {
            Optional<BigDecimal> minutes = decimal(scalar.text())
                    .filter(it -> it.compareTo(SHORTEST_STEP) >= 0 && it.compareTo(LONGEST_STEP) <= 0);
            if (minutes.isEmpty()) {
                fields.error(scalar, "bad-setting", "a step must be a number of minutes, 0.1 to 1440");
                return Optional.empty();
            }
            steps.add(Duration.ofMillis(minutes.get().movePointRight(3).longValue() * 60));
        }
        return Optional.of(steps);
    }

    static SettingType<LocalTime> timeOfDay() {
        return word(
                SettingType::readTime,
                "a time of day such as 4:00",
                time -> String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute()));
    }

    private static Optional<LocalTime> readTime(String text) {
        int colon = text.indexOf(':');
        Optional<Integer> hour = colon < 0 ? Optional.empty() : whole(text.substring(0, colon), 23);
        Optional<Integer> minute = whole(text.substring(colon + 1), 59);
        return hour.flatMap(h -> minute.map(m -> LocalTime.of(h, m)));
    }

    private static Optional<Integer> whole(String text, int most) {
        return decimal(text)
                .filter(it -> it.scale() <= 0 && it.signum() >= 0 && it.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValue);
    }

    static SettingType<Optional<LocalDate>> day() {
        return word(
                text -> text.equals(NO_DAY)
                        ? Optional.of(Optional.<LocalDate>empty())
                        : Readings.day(text).flatMap(day -> Optional.of(Optional.of(day))),
                "a day such as 2027-05-30 or 30 May 2027, or \"" + NO_DAY + "\"",
                day -> day.map(LocalDate::toString).orElse(NO_DAY));
    }

    static SettingType<String> choice(List<String> words) {
        String last = words.get(words.size() - 1);
        String others = String.join("\", \"", words.subList(0, words.size() - 1));
        String is = "\"" + others + "\" or \"" + last + "\"";
        return new SettingType<>(
                (fields, key) -> one(fields, key, text -> Optional.of(text).filter(words::contains), is),
                text -> text,
                words);
    }

    /** One of two words; the first means yes. */
    static SettingType<Boolean> either(String yes, String no) {
        SettingType<String> choice = choice(List.of(yes, no));
        return new SettingType<>(
                (fields, key) -> choice.read(fields, key).map(yes::equals), value -> value ? yes : no, choice.words());
    }

    static SettingType<String> text() {
        return new SettingType<>(
                (fields, key) -> fields.scalar(key).map(Scalar::text).filter(text -> !text.isEmpty()), text -> text);
    }

    /** Folders of libraries. One may be marked as the own one: {@code [~/ms-rao, {own: ~/decks}, bundled]}. */
    static SettingType<List<ListedLibrary>> libraries() {
        return new SettingType<>(
                SettingType::readLibraries,
                libraries -> libraries.stream()
                        .map(each -> {
                            String folder = YamlText.inFlow(each.folder());
                            return each.own() ? "{" + ListedLibrary.OWN + ": " + folder + "}" : folder;
                        })
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    private static Optional<List<ListedLibrary>> readLibraries(Fields fields, String key) {
        Optional<Node> node = fields.node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        List<Node> items = node.get().asList();
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

    private static <V> SettingType<V> word(Function<String, Optional<V>> read, String is, Function<V, String> written) {
        return new SettingType<>((fields, key) -> one(fields, key, read, is), written);
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
                .ifPresent(at -> fields.error(at, "bad-setting", "\"" + key + "\" must be " + is));
        return value;
    }

    /** The number in a text. It may have a minus and one point, but no plus and no exponent. */
    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
