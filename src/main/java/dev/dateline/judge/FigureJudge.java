package dev.dateline.judge;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges a typed number or date, and names the fact that it belongs to if it is wrong. */
final class FigureJudge {
    private static final Set<String> SCORED = Set.of("points", "goals");

    private final Index index;
    private final Card card;
    private final Context context;
    private final Fillers fillers;
    private final Mixups mixups;
    private final DateOrder dates;

    FigureJudge(Index index, Card card, Context context, Fillers fillers, Mixups mixups, DateOrder dates) {
        this.index = index;
        this.card = card;
        this.context = context;
        this.fillers = fillers;
        this.mixups = mixups;
        this.dates = dates;
    }

    /** @param words judges the number as a text */
    Outcome number(Phrase phrase, Value.Quantity quantity, NumberRange range, Forms forms, TextJudge words) {
        if (words.isRejected(phrase)) {
            return Outcome.WRONG;
        }
        AmountJudge judge = new AmountJudge(quantity, range, fillers.written(), unitsNamed(quantity));
        Optional<Amount> read = judge.read(phrase.text());
        if (isInnings(phrase.text(), quantity)) {
            return Outcome.CORRECT;
        }
        boolean exact = words.isExact(phrase) && read.filter(judge::turnsBound).isEmpty();
        if (exact || Frequency.isSaid(phrase.text(), quantity, fillers)) {
            return Outcome.CORRECT;
        }
        if (read.isEmpty() && isWinningScore(phrase.text(), quantity)) {
            return Outcome.CORRECT;
        }
        if (read.isEmpty() && VagueNumber.covers(phrase, quantity, fillers)) {
            return Outcome.partial("the figure is " + quantity.shown());
        }
        if (read.isEmpty()) {
            return words.refusal(phrase).orElseGet(() -> Outcome.WRONG.with(mixups.ofText(phrase)));
        }
        Amount amount = read.get();
        if (isRejectedNumber(amount, judge, forms)) {
            return Outcome.WRONG.with(mixups.ofAmount(judge.asAsked(amount), judge.unit()));
        }
        Optional<Outcome> accepted = acceptedNumber(amount, judge, quantity.unit(), forms);
        if (accepted.isPresent()) {
            return accepted.get();
        }
        Outcome outcome = judge.judge(amount);
        Optional<Confusion> mixup = mixups.ofAmount(judge.asAsked(amount), judge.unit());
        boolean figure = amount.bound() == 0 && mixup.isPresent();
        if (outcome.verdict() == Verdict.WRONG || (outcome.verdict() == Verdict.PARTIAL && figure)) {
            return Outcome.wrong(outcome.verdict() == Verdict.WRONG ? outcome.note() : "")
                    .with(mixup);
        }
        if (!judge.isOwn(amount) && !isOwnValue(amount)) {
            Optional<Confusion> other = mixups.insideTolerance(amount, quantity.number(), judge.unit());
            if (other.isPresent()) {
                return Outcome.partial(other.get().inWords())
                        .by(Rule.OTHER_FIGURE)
                        .with(other);
            }
        }
        return outcome;
    }

    /** Whether a text is runs with wickets lost: 498/4, 498 for 4. */
    private boolean isInnings(String text, Value.Quantity quantity) {
        boolean asked = fillers.asks("cricket") || quantity.unit().equals("runs");
        for (String sign : asked ? List.of("/", "-", " for ") : List.<String>of()) {
            int at = text.indexOf(sign);
            int end = at < 0 ? 0 : NumberWords.digitsEnd(text, at + sign.length());
            if (end == text.length()
                    && end - at - sign.length() < 3
                    && text.substring(0, at).strip().equals(quantity.number().toPlainString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is the whole score, and the question asks for the points of the side that comes first: 12-11. */
    private boolean isWinningScore(String text, Value.Quantity quantity) {
        return fillers.asksOneOf(SCORED)
                && Scores.of(text)
                        .filter(score -> score.one() > score.other())
                        .filter(score -> BigDecimal.valueOf(score.one()).compareTo(quantity.number()) == 0)
                        .isPresent();
    }

    /**
     * The fillers for a number. If it has no unit, the labels of the card's facts are read as a part of the question,
     * because they may name a unit.
     */
    private Fillers unitsNamed(Value.Quantity quantity) {
        if (!quantity.unit().isEmpty()) {
            return fillers;
        }
        StringBuilder asked = new StringBuilder(card.ask());
        for (FactRef ref : card.head().facts()) {
            index.fact(ref)
                    .flatMap(Fact::label)
                    .ifPresent(label -> asked.append(' ').append(label));
        }
        return index.fillers(asked.toString());
    }

    private static boolean isRejectedNumber(Amount amount, AmountJudge judge, Forms forms) {
        return forms.reject().stream()
                .flatMap(no -> judge.read(no).stream())
                .anyMatch(rejected -> rejected.value().compareTo(amount.value()) == 0);
    }

    /**
     * The verdict of the first accepted number that fits the typed one. Accepted forms in another unit are compared
     * only as words.
     */
    private Optional<Outcome> acceptedNumber(Amount amount, AmountJudge judge, String unit, Forms forms) {
        for (String yes : forms.accept()) {
            Optional<Amount> form = judge.read(yes);
            if (form.isPresent()
                    && (form.get().unit().isEmpty() || UnitWords.same(form.get().unit(), judge.unit(), fillers))) {
                BigDecimal number = form.get().value();
                Value.Quantity quantity = new Value.Quantity(number, unit, yes);
                Outcome outcome = new AmountJudge(quantity, NumberRange.exactly(number), fillers.written(), fillers)
                        .judge(amount);
                if (outcome.accepted()) {
                    return Optional.of(outcome);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one of the card's own facts has exactly this number. */
    private boolean isOwnValue(Amount amount) {
        for (FactRef ref : card.head().facts()) {
            for (Value value : index.fact(ref).map(fact -> fact.values()).orElse(List.of())) {
                if (value instanceof Value.Quantity own && own.number().compareTo(amount.value()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @param words judges the date as a text */
    Outcome date(Phrase phrase, PartialDate date, Forms forms, TextJudge words) {
        if (words.isRejected(phrase)) {
            return Outcome.WRONG;
        }
        DateJudge judge = new DateJudge(date, context, fillers);
        List<DateReading> readings = DateReading.settled(judge.read(phrase.text()), dates);
        if (readings.isEmpty() && words.isExact(phrase)) {
            return Outcome.CORRECT;
        }
        if (readings.isEmpty() && judge.isDecade(phrase.text())) {
            return Outcome.partial("the year is missing");
        }
        if (isAcceptedDate(readings, judge, forms)) {
            return Outcome.CORRECT;
        }
        Outcome outcome = judge.judge(readings);
        Optional<Period> period = outcome.accepted() ? Optional.empty() : Period.read(phrase.text(), fillers);
        Outcome inPeriod = period.map(judge::judge).orElse(Outcome.WRONG);
        boolean partOfYear =
                period.filter(each -> each.kind() == Period.Kind.THIRD).isPresent();
        if (partOfYear || inPeriod.verdict() != Verdict.WRONG) {
            return inPeriod.by(Rule.PERIOD);
        }
        if (readings.isEmpty()) {
            return words.refusal(phrase).orElse(Outcome.WRONG);
        }
        Optional<PartialDate> said = judge.said(readings);
        if (said.isEmpty()
                || (outcome.verdict() == Verdict.WRONG && !outcome.note().isEmpty())) {
            return outcome;
        }
        PartialDate typed = said.get();
        if (outcome.accepted() && isBesideAccepted(typed, date, forms)) {
            return Outcome.wrong("not on that day");
        }
        if (outcome.verdict() == Verdict.WRONG) {
            return outcome.with(mixups.ofDate(typed));
        }
        if (outcome.accepted() && !typed.equals(date)) {
            Optional<Confusion> other = mixups.insideDate(typed);
            if (other.isPresent()) {
                return Outcome.WRONG.with(other);
            }
        }
        return outcome;
    }

    /** Whether the author accepts certain days of a month or year, and this day is not among them. */
    private static boolean isBesideAccepted(PartialDate typed, PartialDate date, Forms forms) {
        return accepted(forms)
                .anyMatch(day -> date.covers(day) && !day.equals(date) && day.precision() == typed.precision());
    }

    private static Stream<PartialDate> accepted(Forms forms) {
        return forms.accept().stream().flatMap(yes -> DateReader.exact(yes).stream());
    }

    /** Whether a date with only one reading is one of the accepted forms, in any format. */
    private static boolean isAcceptedDate(List<DateReading> readings, DateJudge judge, Forms forms) {
        Optional<PartialDate> typed = judge.said(readings);
        return typed.isPresent() && accepted(forms).anyMatch(day -> day.covers(typed.get()));
    }
}
