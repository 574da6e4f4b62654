package dev.dateline.library;

import dev.dateline.article.Ages;
import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A fact that should be checked again.
 *
 * @param since the day from which it should be checked
 */
public record Revisit(Fact fact, LocalDate since, List<Card> cards) {
    /** A plan without a day should be checked when it is this old, in years. */
    private static final int YEARS_FOR_A_PLAN = 1;

    /**
     * All facts to check by a day, the longest overdue first. These are states and plans whose {@code review-by} has
     * passed, and plans without one that are a year old. Facts that are superseded, resolved or withdrawn by then are
     * left out.
     */
    public static List<Revisit> by(LocalDate day, Library library) {
        List<Revisit> found = new ArrayList<>();
        for (Fact fact : library.facts()) {
            FactStatus status = library.aging().status(fact.ref(), day);
            boolean open = status == FactStatus.CURRENT || status == FactStatus.DUE_FOR_REVIEW;
            if (open && fact.ages() != Ages.EVENT && fact.isKnown(day)) {
                LocalDate since = since(fact);
                if (!since.isAfter(day)) {
                    found.add(new Revisit(fact, since, library.cardsOn(fact.ref())));
                }
            }
        }
        found.sort(Comparator.comparing((Revisit each) -> each.since())
                .thenComparing(each -> each.fact().ref()));
        return found;
    }

    private static LocalDate since(Fact fact) {
        LocalDate unasked =
                fact.ages() == Ages.PLAN ? fact.asOf().firstDay().plusYears(YEARS_FOR_A_PLAN) : LocalDate.MAX;
        return fact.reviewBy()
                .map(PartialDate::lastDay)
                .map(last -> last.plusDays(1))
                .orElse(unasked);
    }
}
