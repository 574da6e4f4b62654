package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import java.util.Collections;
import java.util.List;

/** Tells which cards are easily mixed up: their facts have different values of the same kind. */
record Confusables(Library library) {
    /** Whether a learner may mix up the answers of the two cards. */
    boolean alike(Card one, Card other) {
        for (Source source : library.sources(one)) {
            for (Source against : library.sources(other)) {
                if (!source.fact().ref().equals(against.fact().ref()) && alike(source.fact(), against.fact())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean alike(Fact one, Fact other) {
        boolean neighbours = one.ref().article().equals(other.ref().article())
                || one.supersedes().contains(other.ref())
                || other.supersedes().contains(one.ref());
        for (Value value : one.values()) {
            for (Value against : other.values()) {
                if (alike(value, against, neighbours, !Collections.disjoint(one.tags(), other.tags()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean alike(Value one, Value other, boolean neighbours, boolean topic) {
        if (one instanceof Value.Quantity a && other instanceof Value.Quantity b) {
            return !a.unit().isEmpty() && a.unit().equals(b.unit()) && (neighbours || topic);
        }
        if (one instanceof Value.Person a && other instanceof Value.Person b) {
            return a.name().surname().equals(b.name().surname())
                    && !a.name().full().equals(b.name().full());
        }
        if (one instanceof Value.Date a && other instanceof Value.Date b) {
            return topic && near(a.date(), b.date());
        }
        return false;
    }

    private static boolean near(PartialDate one, PartialDate other) {
        return List.of(one.year() - 1, one.year(), one.year() + 1).contains(other.year()) && !one.equals(other);
    }
}
