package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Forms;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges an answer that has parts: a set of items, a score, a period, or a day without its year.
 *
 * @param sets makes a judge for a set of items
 */
record BuiltAnswer(Fillers fillers, DateOrder dates, Function<Answer.TypedList, ListJudge> sets) {
    private static final int MOST_ITEMS = 12;

    /** The verdict, if the answer is a set of items, a score, a period or a day without its year; else empty. */
    Optional<Outcome> judge(Phrase phrase, String answer) {
        String text = phrase.text();
        Optional<Scores> score = Scores.of(answer);
        if (score.isPresent()) {
            return score.get().isSaid(text, fillers) ? Optional.of(Outcome.CORRECT.by(Rule.SCORE)) : Optional.empty();
        }
        Optional<Frequency> often = Frequency.of(answer);
        if (often.isPresent()) {
            return Frequency.of(text).filter(often.get()::isSame).map(same -> Outcome.CORRECT.by(Rule.MEANING));
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
        return items(answer).flatMap(set -> sets.apply(set).judgeSet(text)).map(outcome -> outcome.by(Rule.SET));
    }

    /** The items, if the answer is a set: Canada, Mexico and the United States. */
    private static Optional<Answer.TypedList> items(String answer) {
        List<Answer.Typed> items = ListText.items(answer).stream()
                .map(item -> new Answer.Typed(new Value.Text(item), Forms.NONE))
                .toList();
        boolean set = items.size() > 1 && items.size() <= MOST_ITEMS && !Slips.hasDigit(answer);
        return set ? Optional.of(new Answer.TypedList(items, items.size())) : Optional.empty();
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
            best = best.orBetter(said);
        }
        return Optional.of(best);
    }
}
