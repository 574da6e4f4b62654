package dev.dateline.article;

import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the names of a library. An error in an entry removes that entry. An error elsewhere removes all names. */
public final class NamesReader {
    /** The name of the file. A file of this name that begins with {@code article} is an ordinary fact sheet. */
    public static final String FILE = "names";

    private static final List<String> KINDS = List.of("person", "place", "organisation");
    private static final List<String> KEYS = List.of("person", "surname", "place", "organisation", "forms");

    /** The place of the name with each form so far, by the form's key. */
    private final Map<String, Position> taken = new HashMap<>();

    private NamesReader() {}

    /** Whether a file in {@code seeds} has names and not facts. */
    public static boolean isNames(String id, Node root) {
        return id.equals(FILE)
                && !(root instanceof Mapping mapping && mapping.get("article").isPresent());
    }

    /**
     * Reads the names from YAML.
     *
     * @param root the file's document; its findings are in {@code findings} already
     */
    public static Names read(SourceText source, Node root, Findings findings) {
        return new Fields(source, findings)
                .of(root, "the file of names")
                .map(head -> new NamesReader().names(head))
                .orElse(Names.NONE);
    }

    private Names names(Fields head) {
        head.allow(List.of("names", "units"));
        if (!head.has("names") && !head.has("units")) {
            head.missing("names", "the file of names");
        }
        return new Names(
                items(head, "names", item -> head.of(item, "a name").flatMap(this::name)),
                items(head, "units", item -> head.of(item, "a unit").flatMap(NamesReader::unit)));
    }

    private static <T> List<T> items(Fields head, String key, Function<Node, Optional<T>> read) {
        return head.list(key).map(list -> head.items(list, read, leftOut -> {})).orElse(List.of());
    }

    private static Optional<OwnUnit> unit(Fields fields) {
        fields.allow(List.of("unit", "forms", "is", "of"));
        if (!fields.has("unit")) {
            fields.missing("unit", "a unit");
        }
        for (String key : List.of("is", "of")) {
            String other = key.equals("is") ? "of" : "is";
            if (fields.has(key) && !fields.has(other)) {
                fields.missing(other, "a unit with \"" + key + "\"");
            }
        }
        Optional<BigDecimal> size = fields.scalar("is").flatMap(text -> Values.number(fields, text));
        return fields.text("unit")
                .map(name -> new OwnUnit(
                        name,
                        fields.texts("forms"),
                        size.orElse(BigDecimal.ONE),
                        fields.text("of").orElse("")));
    }

    private Optional<Name> name(Fields fields) {
        boolean understood = fields.allow(KEYS);
        return kind(fields, understood).flatMap(kind -> fields.scalar(kind).map(name -> name(fields, kind, name)));
    }

    /**
     * The key that tells the kind of the person or thing.
     *
     * @param understood whether all keys are known; an unknown one may be the kind
     */
    private static Optional<String> kind(Fields fields, boolean understood) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        String known = String.join(", ", KINDS);
        if (kinds.isEmpty() && understood) {
            fields.errorAt("forms", "name-without-kind", known);
        } else if (kinds.size() > 1) {
            fields.errorAt(kinds.get(1), "name-of-two-kinds", String.join("\" and \"", kinds), known);
        }
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    private Name name(Fields fields, String kind, Scalar name) {
        if (fields.has("surname") && !kind.equals("person")) {
            fields.errorAt("surname", "stray-key", "surname", "person");
        }
        Optional<String> surname = kind.equals("person")
                ? Optional.of(Values.person(fields, name, Optional.empty()).surname())
                : Optional.empty();
        return new Name(
                Name.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                name.text(),
                surname,
                forms(fields, name, surname),
                fields.mapping().at());
    }

    private List<String> forms(Fields fields, Scalar name, Optional<String> surname) {
        List<Scalar> forms = fields.scalars("forms");
        claim(fields, name);
        List<String> texts = new ArrayList<>(forms.size());
        for (Scalar form : forms) {
            claim(fields, form);
            if (surname.isPresent() && Names.key(form.text()).equals(Names.key(surname.get()))) {
                fields.error(form, "surname-as-form", form.text());
            }
            texts.add(form.text());
        }
        return List.copyOf(texts);
    }

    private void claim(Fields fields, Scalar form) {
        String key = Names.key(form.text());
        if (key.isEmpty()) {
            fields.error(form, "no-name", form.text());
            return;
        }
        Position own = fields.mapping().at();
        Position first = taken.putIfAbsent(key, own);
        if (own.equals(first)) {
            fields.error(form, "equal-forms", form.text());
        } else if (first != null) {
            fields.error(form, "form-of-two-names", form.text(), first.line());
        }
    }
}
