package dev.dateline.library;

import dev.dateline.judge.Readings;
import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.SourceText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that the units of a library are measured in units that can be converted. */
final class UnitSizes {
    /** The names of the library's units so far. A unit can be measured in one that is above it. */
    private final Set<List<String>> known = new HashSet<>();

    void check(SourceText source, Node root, Findings findings) {
        for (Mapping unit : root.items("units")) {
            unit.get("of")
                    .filter(of -> of instanceof Scalar text && !text.text().isBlank() && !isConvertible(text.text()))
                    .ifPresent(of -> new Fields(source, unit, findings).error(of, "unknown-unit"));
            String name = unit.text("unit").orElse("");
            Stream<String> forms = unit.get("forms").map(Node::asList).orElse(List.of()).stream()
                    .filter(Scalar.class::isInstance)
                    .map(form -> ((Scalar) form).text());
            Stream.concat(Stream.of(name, name + "s"), forms).map(TextWords::of).forEach(known::add);
        }
    }

    private boolean isConvertible(String unit) {
        return known.contains(TextWords.of(unit))
                || Readings.converted(BigDecimal.ONE, unit, unit).isPresent();
    }
}
