package dev.dateline.article;

import dev.dateline.article.Reference.Role;
import dev.dateline.source.Fields;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of a sheet, and records where they refer to other facts. */
final class FactReader {
    static final List<String> KEYS = List.of("""
            id says value label by certainty as-of ages review-by supersedes superseded-by corrects outcome outcome-was
            withdrawn note tags evidence
            """.strip().split("\\s+", -1));

    /** The words for the outcome of a plan. */
    private enum Fate {
        DONE,
        CHANGED,
        DROPPED
    }

    private final Fields sheet;
    private final String article;
    private final PartialDate published;
    private final Set<String> articleTags;
    private final Names names;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Position> seen = new HashMap<>();

    FactReader(Fields sheet, String article, PartialDate published, Set<String> articleTags, Names names) {
        this.sheet = sheet;
        this.article = article;
        this.published = published;
        this.articleTags = articleTags;
        this.names = names;
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    /** Reads a fact. Empty with a finding if something required is missing. */
    Optional<Fact> read(Node item) {
        return sheet.of(item, "a fact").flatMap(this::fact);
    }

    private Optional<Fact> fact(Fields fields) {
        fields.allow(KEYS);
        Optional<String> id = fields.slug("id", "a fact", seen);
        Optional<Scalar> says = fields.required("says", "a fact");
        Optional<Ages> ages = fields.word(fields.required("ages", "a fact"), "ages", List.of(Ages.values()));
        if (id.isEmpty() || says.isEmpty() || ages.isEmpty()) {
            return Optional.empty();
        }
        FactRef ref = new FactRef(article, id.get());
        Set<String> tags = new LinkedHashSet<>(articleTags);
        tags.addAll(Values.tags(fields));
        return Optional.of(new Fact(
                ref,
                says.get().text(),
                values(fields),
                fields.text("label"),
                fields.text("by"),
                fields.word(fields.scalar("certainty"), "certainty", List.of(Certainty.REPORTED, Certainty.ALLEGED))
                        .orElse(Certainty.STATED),
                asOf(fields),
                ages.get(),
                reviewBy(fields, ages.get()),
                named(fields, ref, "supersedes", Role.SUPERSEDES),
                named(fields, ref, "superseded-by", Role.SUPERSEDED_BY),
                named(fields, ref, "corrects", Role.CORRECTS),
                outcome(fields, ref, ages.get()),
                fields.fields("withdrawn").flatMap(FactReader::withdrawal),
                fields.text("note"),
                tags,
                fields.fields("evidence").flatMap(FactReader::evidence),
                fields.mapping().at()));
    }

    private List<Value> values(Fields fields) {
        return fields.node("value").map(Node::asList).orElse(List.of()).stream()
                .flatMap(item -> Values.read(fields, item, names).stream())
                .toList();
    }

    private PartialDate asOf(Fields fields) {
        Optional<Scalar> text = fields.scalar("as-of");
        Optional<PartialDate> date = Values.date(fields, text);
        if (date.isPresent() && date.get().firstDay().isAfter(published.lastDay())) {
            fields.error(text.orElseThrow(), "as-of-after-article", published);
        }
        return date.orElse(published);
    }

    private static Optional<PartialDate> reviewBy(Fields fields, Ages ages) {
        if (ages == Ages.EVENT && fields.has("review-by")) {
            fields.errorAt("review-by", "event-does-not-age");
        }
        return Values.date(fields, fields.scalar("review-by"));
    }

    private List<FactRef> named(Fields fields, FactRef from, String key, Role role) {
        return fields.scalars(key).stream()
                .flatMap(text -> reference(fields, from, text, role).stream())
                .toList();
    }

    private Optional<FactRef> reference(Fields fields, FactRef from, Scalar text, Role role) {
        Optional<FactRef> to = FactRef.parse(text.text(), article);
        if (to.isEmpty()) {
            fields.error(text, "no-reference");
        } else {
            references.add(new Reference(from, to.get(), role, text.at(), text.width()));
        }
        return to;
    }

    /** Reads the outcome of a plan. Nothing uses the word for it, but a wrong word is reported. */
    private Optional<FactRef> outcome(Fields fields, FactRef from, Ages ages) {
        Optional<Scalar> text = fields.scalar("outcome");
        Optional<Scalar> was = fields.scalar("outcome-was");
        fields.word(was, "outcome-was", List.of(Fate.values()));
        if (text.isEmpty()) {
            was.ifPresent(word -> fields.errorAt("outcome-was", "no-outcome"));
            return Optional.empty();
        }
        if (ages != Ages.PLAN) {
            fields.errorAt("outcome", "outcome-of-no-plan");
        }
        return reference(fields, from, text.get(), Role.OUTCOME);
    }

    private static Optional<Withdrawal> withdrawal(Fields inner) {
        inner.allow(List.of("on", "why"));
        Optional<PartialDate> on = Values.date(inner, inner.required("on", "\"withdrawn\""));
        Optional<Scalar> why = inner.required("why", "\"withdrawn\"");
        return on.flatMap(day -> why.map(text -> new Withdrawal(day, text.text())));
    }

    private static Optional<Evidence> evidence(Fields inner) {
        inner.allow(List.of("from", "to", "reads", "where", "sha256"));
        Optional<Scalar> from = inner.required("from", "\"evidence\"");
        Optional<String> sha = Values.sha256(inner, "sha256");
        return from.map(text -> new Evidence(
                text.text(),
                inner.text("to"),
                inner.text("reads"),
                inner.text("where"),
                sha,
                inner.mapping().at()));
    }
}
