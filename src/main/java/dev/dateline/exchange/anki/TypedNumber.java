package dev.dateline.exchange.anki;

import dev.dateline.article.NumberText;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.NumberRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that is typed in Anki. Anki compares letter by letter, so only the bare number is typed.
 *
 * @param digits the digits as the author wrote them, with the minus sign of a keyboard
 * @param unit the text next to the input box
 * @param right the other right answers: the author's words, and the tolerance
 */
record TypedNumber(String digits, String unit, List<String> right) {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])([-−]?\\d{1,30}(?:,\\d{3})*(?:\\.\\d{1,20})?)"
            + "( (?:thousand|million|billion|trillion))?(?![\\w.,]*\\d)");

    static Optional<TypedNumber> of(Answer answer) {
        return answer instanceof Answer.Typed typed && typed.value() instanceof Value.Quantity quantity
                ? Optional.of(of(typed, quantity))
                : Optional.empty();
    }

    private static TypedNumber of(Answer.Typed answer, Value.Quantity quantity) {
        String digits = digits(quantity);
        List<String> right = new ArrayList<>();
        if (!quantity.shown().equals((digits + " " + quantity.unit()).strip())) {
            right.add(quantity.shown());
        }
        NumberRange range = answer.range(quantity);
        if (range.low().compareTo(range.high()) != 0) {
            right.add(grouped(range.low()) + " to " + grouped(range.high()));
        }
        return new TypedNumber(digits, quantity.unit(), right);
    }

    private static String digits(Value.Quantity quantity) {
        Matcher matcher = NUMBER.matcher(quantity.shown());
        while (matcher.find()) {
            Optional<BigDecimal> number = NumberText.parse(matcher.group().replace(",", ""));
            if (number.isPresent() && number.get().compareTo(quantity.number()) == 0) {
                return matcher.group().replace('−', '-');
            }
        }
        return quantity.number().toPlainString();
    }

    private static String grouped(BigDecimal number) {
        return String.format(
                Locale.ROOT, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
    }
}
