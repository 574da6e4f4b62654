package dev.dateline.library.lint;

import dev.dateline.article.Value;
import dev.dateline.deck.NumberRange;
import dev.dateline.judge.Readings;
import dev.dateline.library.TextWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules for the unit and the tolerance of a number. */
final class MeasureRules {
    private static final Pattern OF_A_SHARE = WordTable.phrase("share");
    private static final Pattern CHANGES = WordTable.phrase("change");
    private static final Pattern BY_PER_CENT = WordTable.phrase("change in per cent");
    private static final Pattern MEASURED = WordTable.phrase("asks for a measure");

    private static final Pattern YEAR = Pattern.compile("\\b(?:which|what) year\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal WIDE_FOR_A_YEAR = BigDecimal.TEN;

    private MeasureRules() {}

    static void check(WrittenCard card) {
        points(card);
        unit(card);
        tolerance(card);
    }

    /**
     * Reports a change of a percentage that is called "per cent". From 40 to 44 per cent is a change of 4 points, or 10
     * per cent.
     */
    private static void points(WrittenCard card) {
        String ask = Unquoted.of(card.card().ask());
        if (BY_PER_CENT.matcher(ask).find()
                && OF_A_SHARE.matcher(ask).find()
                && CHANGES.matcher(ask).find()) {
            card.say(Rule.PERCENT_FOR_POINTS);
        }
    }

    private static void unit(WrittenCard card) {
        Optional<Value.Quantity> number = card.number();
        String ask = card.card().ask();
        if (number.isEmpty()) {
            return;
        }
        boolean onlyInFact =
                card.leavesUnitToFact() && Readings.namesUnit(number.get().unit());
        boolean nowhere = number.get().unit().isEmpty()
                && !Readings.namesUnit(number.get().shown())
                && !number.get().shown().endsWith("cent");
        boolean none = (onlyInFact || nowhere) && MEASURED.matcher(ask).find() && !Readings.namesUnit(ask);
        boolean money = card.leavesUnitToFact()
                && Readings.isMoney(number.get().unit())
                && TextWords.of(ask).stream().noneMatch(Readings::isMoney);
        if (none || money) {
            card.say(Rule.UNIT_LEFT_OUT);
        }
    }

    /** Reports a tolerance that is as wide as the number itself, because it accepts guesses. */
    private static void tolerance(WrittenCard card) {
        Optional<NumberRange> range = card.tolerance();
        Optional<Value.Quantity> number = card.typedNumber();
        if (range.isEmpty() || number.isEmpty()) {
            return;
        }
        BigDecimal width = range.get().high().subtract(range.get().low());
        boolean year = YEAR.matcher(card.card().ask()).find() && width.compareTo(WIDE_FOR_A_YEAR) >= 0;
        if (year || width.compareTo(number.get().number().abs()) >= 0) {
            card.tolerancePiece()
                    .say(
                            Rule.ABSURD_TOLERANCE,
                            range.get().low().toPlainString(),
                            range.get().high().toPlainString());
        }
    }
}
