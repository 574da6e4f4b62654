package dev.dateline.library.compiled;

import dev.dateline.article.Ages;
import dev.dateline.article.Article;
import dev.dateline.article.Certainty;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.article.Name;
import dev.dateline.article.Outcome;
import dev.dateline.article.OwnUnit;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.article.Withdrawal;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes articles, facts and names as bytes, in the order of their components. */
final class ArticleForm {
    private ArticleForm() {}

    static void write(Article article, CompactWriter out) {
        out.name(article.id());
        out.text(article.title());
        out.date(article.published());
        out.optional(article.publisher(), out::name);
        out.aside(article.url(), out::text);
        out.aside(article.textSha256(), out::text);
        out.all(article.tags(), out::name);
        out.optional(article.reviewed(), out::date);
        out.all(article.facts(), fact -> write(fact, out));
        out.file(article.file());
    }

    private static void write(Fact fact, CompactWriter out) {
        out.ref(fact.ref());
        out.text(fact.says());
        out.all(fact.values(), value -> write(value, out));
        out.optional(fact.label(), out::text);
        out.optional(fact.by(), out::name);
        out.name(fact.certainty().name());
        out.date(fact.asOf());
        out.name(fact.ages().name());
        out.optional(fact.reviewBy(), out::date);
        out.all(fact.supersedes(), out::ref);
        out.all(fact.supersededBy(), out::ref);
        out.all(fact.corrects(), out::ref);
        out.optional(fact.outcome(), outcome -> {
            out.ref(outcome.fact());
            out.optional(outcome.was(), fate -> out.name(fate.name()));
        });
        out.optional(fact.withdrawn(), withdrawal -> {
            out.date(withdrawal.on());
            out.text(withdrawal.why());
        });
        out.aside(fact.note(), out::text);
        out.all(fact.tags(), out::name);
        out.aside(fact.evidence(), evidence -> {
            out.text(evidence.from());
            out.optional(evidence.to(), out::text);
            out.optional(evidence.reads(), out::text);
            out.optional(evidence.where(), out::text);
            out.optional(evidence.sha256(), out::text);
            out.position(evidence.at());
        });
        out.position(fact.at());
    }

    static void write(Value value, CompactWriter out) {
        if (value instanceof Value.Quantity quantity) {
            out.number(0);
            out.text(quantity.number().toString()); // with its decimals: 5.0 differs from 5
            out.name(quantity.unit());
            out.text(quantity.shown());
        } else if (value instanceof Value.Date date) {
            out.number(1);
            out.date(date.date());
        } else if (value instanceof Value.Person person) {
            out.number(2);
            out.name(person.name().full());
            out.name(person.name().surname());
        } else if (value instanceof Value.Place place) {
            out.number(3);
            out.name(place.name());
        } else if (value instanceof Value.Organisation organisation) {
            out.number(4);
            out.name(organisation.name());
        } else if (value instanceof Value.Listing listing) {
            out.number(5);
            out.all(listing.items(), item -> write(item, out));
        } else {
            out.number(6);
            out.text(value.shown());
        }
    }

    static void write(Name name, CompactWriter out) {
        out.name(name.kind().name());
        out.name(name.name());
        out.optional(name.surname(), out::name);
        out.all(name.forms(), out::text);
        out.position(name.at());
    }

    static void write(OwnUnit unit, CompactWriter out) {
        out.text(unit.name());
        out.all(unit.forms(), out::text);
        out.text(unit.size().toString());
        out.text(unit.of());
    }

    static OwnUnit unit(CompactReader in) {
        return new OwnUnit(in.text(), in.texts(), new BigDecimal(in.text()), in.text());
    }

    static Name name(CompactReader in) {
        return new Name(Name.Kind.valueOf(in.name()), in.name(), in.optionalName(), in.texts(), in.position());
    }

    static Article read(CompactReader in) {
        return new Article(
                in.name(),
                in.text(),
                in.date(),
                in.optionalName(),
                in.optionalText(),
                in.optionalText(),
                in.nameSet(),
                in.optionalDate(),
                in.all(() -> fact(in)),
                in.name());
    }

    private static Fact fact(CompactReader in) {
        return new Fact(
                in.ref(),
                in.text(),
                in.all(() -> value(in)),
                in.optionalText(),
                in.optionalName(),
                Certainty.valueOf(in.name()),
                in.date(),
                Ages.valueOf(in.name()),
                in.optionalDate(),
                in.refs(),
                in.refs(),
                in.refs(),
                in.flag() ? Optional.of(outcome(in)) : Optional.empty(),
                in.flag() ? Optional.of(new Withdrawal(in.date(), in.text())) : Optional.empty(),
                in.optionalText(),
                in.nameSet(),
                in.flag() ? Optional.of(evidence(in)) : Optional.empty(),
                in.position());
    }

    private static Outcome outcome(CompactReader in) {
        return new Outcome(in.ref(), in.flag() ? Optional.of(Outcome.Fate.valueOf(in.name())) : Optional.empty());
    }

    private static Evidence evidence(CompactReader in) {
        return new Evidence(
                in.text(), in.optionalText(), in.optionalText(), in.optionalText(), in.optionalText(), in.position());
    }

    static Value value(CompactReader in) {
        return switch (in.number()) {
            case 0 -> new Value.Quantity(new BigDecimal(in.text()), in.name(), in.text());
            case 1 -> new Value.Date(in.date());
            case 2 -> new Value.Person(new PersonName(in.name(), in.name()));
            case 3 -> new Value.Place(in.name());
            case 4 -> new Value.Organisation(in.name());
            case 5 -> new Value.Listing(in.all(() -> value(in)));
            default -> new Value.Text(in.text());
        };
    }
}
