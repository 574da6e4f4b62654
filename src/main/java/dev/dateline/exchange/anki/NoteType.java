package dev.dateline.exchange.anki;

import dev.dateline.disk.BundledFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The note types of this program. Do not change them. Anki identifies a type by its id, and refuses notes whose type
 * has other fields. Ids and fields, with their names and order, must stay the same. The fields that were once spare
 * contain the unit of a number and the learner's own note. Templates and styles may change, together with {@link
 * #LOOKS_MODIFIED}.
 */
enum NoteType {
    RECALL,
    TYPED,
    CLOZE,
    CHOICE,
    TRUE_FALSE,
    ORDER,
    MATCH;

    /** When templates or style changed last, in seconds since 1970. Raise it with every change of them. */
    static final long LOOKS_MODIFIED = 1_795_894_000L;

    private static final Map<String, String> TEXTS = BundledFile.texts("/dev/dateline/exchange/anki/notetypes.txt");
    private static final Map<NoteType, List<String>> FIELDS =
            Stream.of(values()).collect(Collectors.toMap(type -> type, NoteType::allFields));

    private static List<String> allFields(NoteType type) {
        return Stream.concat(
                        type.head().stream().skip(2),
                        Stream.of(text("last fields").split("\\|", -1)))
                .toList();
    }

    private static String text(String name) {
        return TEXTS.getOrDefault(name, "");
    }

    /** The id, the title and the type's own fields. */
    private List<String> head() {
        return List.of(text(name()).split("\\|", -1));
    }

    long id() {
        return Long.parseLong(head().get(0));
    }

    String title() {
        return head().get(1);
    }

    /** The names of the fields, in Anki's order. */
    List<String> fields() {
        return FIELDS.getOrDefault(this, List.of());
    }

    int index(String field) {
        return fields().indexOf(field);
    }

    boolean isCloze() {
        return this == CLOZE;
    }

    String front() {
        return lines(text("heading"), question(), text(name() + " task"), text("hint"));
    }

    String back() {
        String solution = text(name() + " solution");
        return lines(
                        text("heading"),
                        question(),
                        this == CHOICE ? "{{Choices}}" : "",
                        "<hr id=\"answer\">",
                        solution.isEmpty() ? "" : "<div class=\"answer\">" + solution + "</div>")
                + lines(text("since"), text("why"), text("source"), text("note"), text("id"));
    }

    private String question() {
        return "<div class=\"question\">{{" + (isCloze() ? "cloze:" : "") + fields().get(0) + "}}</div>";
    }

    private static String lines(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(part -> part + "\n")
                .collect(Collectors.joining());
    }
}
