package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges an answer that has parts: a set of items, a score, a period, or a day without its year.
 *
 * @param items makes a judge for one right item
 */
record BuiltAnswer(Fillers fillers, DateOrder dates, Function<String, TextJudge> items) {
    /** The verdict, if the answer is a set of items, a score, a period or a day without its year; else empty. */
    Optional<Outcome> judge(Phrase phrase, String answer) {
        String text = phrase.text();
        Optional<Scores> score = Scores.of(answer);
        if (score.isPresent()) {
            return score.get().isSaid(text, fillers) ? Optional.of(Outcome.CORRECT.by(Rule.SCORE)) : Optional.empty();
        }
        Optional<Period> period = Period.read(answer, Fillers.ofNoQuestion());
        if (period.isPresent()) {
            return asPeriod(text, period.get()).map(outcome -> outcome.by(Rule.PERIOD));
        }
        Optional<Span> span = Span.of(answer);
        if (span.isPresent()) {
            boolean year = fillers.asks(Integer.toString(span.get().last().year()));
            return span.get().judge(text, year, dates).map(outcome -> outcome.by(Rule.PERIOD));
        }
        Optional<DateReading> day = dayIn(answer);
        if (day.isPresent()) {
            return asDay(text, day.get()).map(outcome -> outcome.by(Rule.DATE));
        }
        Optional<Items> set = Items.of(answer);
        return set.isPresent() && !phrase.words().contains("or")
                ? set.get()
                        .judge(text, (typed, right) -> items.apply(right).judge(Phrase.of(typed)))
                        .map(outcome -> outcome.by(Rule.SET))
                : Optional.empty();
    }

    private Optional<Outcome> asPeriod(String text, Period right) {
        int askedYear = fillers.asks(Integer.toString(right.year())) ? right.year() : 0;
        Optional<Period> typed = Period.read(text, fillers);
        if (typed.isPresent()) {
            return Optional.of(right.judge(typed.get(), askedYear));
        }
        Optional<PartialDate> date = DateReader.exact(text);
        boolean year = right.kind() != Period.Kind.FISCAL && askedYear == 0;
        if (year && date.isPresent() && date.get().month() == 0 && date.get().year() == right.year()) {
            return Optional.of(Outcome.partial("the year alone is less than was asked"));
        }
        boolean first = right.firstDay().isPresent() && right.firstDay().equals(date);
        return first ? Optional.of(Outcome.partial("the last day is missing")) : Optional.empty();
    }

    /** The day and month, if the answer is a day without a year: 15 August. */
    private static Optional<DateReading> dayIn(String answer) {
        if (!Slips.hasDigit(answer)) {
            return Optional.empty();
        }
        List<DateReading> readings = DateReader.read(answer, Fillers.ofNoQuestion(), 2000);
        boolean day = !readings.isEmpty()
                && readings.get(0).order() == DateOrder.OPEN
                && readings.get(0).year() == 0
                && readings.get(0).month() > 0
                && readings.get(0).day() > 0;
        return day ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private Optional<Outcome> asDay(String text, DateReading right) {
        Outcome best = Outcome.WRONG;
        for (DateReading typed : DateReading.settled(DateReader.read(text, fillers, 2000), dates)) {
            Outcome said = Outcome.WRONG;
            if (typed.month() == right.month() && typed.day() == right.day()) {
                Outcome exact = typed.mended() ? Outcome.TYPO : Outcome.CORRECT;
                said = typed.doubt() ? Outcome.partial("write the month's name") : exact;
            } else if (typed.month() == right.month() && typed.day() == 0 && typed.year() == 0) {
                said = Outcome.partial("the day is missing");
            }
            best = said.betterThan(best) ? said : best;
        }
        return Optional.of(best);
    }
}
