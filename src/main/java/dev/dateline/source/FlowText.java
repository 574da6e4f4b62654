package dev.dateline.source;

import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a node in flow style, on one line. */
final class FlowText {
    private FlowText() {}

    static String of(Node node) {
        if (node instanceof Sequence list) {
            return list.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Mapping mapping) {
            List<Entry> entries = mapping.entries();
            return entries.stream()
                    .map(entry -> YamlText.inFlow(entry.key().text()) + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return YamlText.inFlow(((Scalar) node).text());
    }
}
