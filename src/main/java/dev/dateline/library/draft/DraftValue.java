package dev.dateline.library.draft;

import dev.dateline.article.NumberText;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.source.YamlText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values in the format of a sheet. */
final class DraftValue {
    private record Magnitude(int power, String word) {}

    private static final List<Magnitude> MAGNITUDES =
            List.of(new Magnitude(12, "trillion"), new Magnitude(9, "billion"), new Magnitude(6, "million"));

    private static final Pattern LONG = Pattern.compile("(?<![.\\d])\\d{4,}");

    private DraftValue() {}

    /** The text of a number, with the magnitude word that makes it shortest: {@code 8.4 trillion}, {@code 350000}. */
    static String number(BigDecimal number) {
        for (Magnitude each : MAGNITUDES) {
            BigDecimal scaled = AmountFinder.plain(number.movePointLeft(each.power));
            if (number.abs().compareTo(BigDecimal.TEN.pow(each.power)) >= 0 && scaled.scale() <= 3) {
                return scaled.toPlainString() + " " + each.word;
            }
        }
        return number.toPlainString();
    }

    /** The most words of a quotation that is copied. */
    private static final int MOST_QUOTED = 8;

    /** The values in braces. A long quotation has none, so that it is not copied. */
    static List<String> yaml(Mention mention) {
        boolean alone = mention.values().size() == 1;
        boolean copied = mention.kind() == Mention.Kind.QUOTE
                && mention.values().get(0).shown().split(" ", -1).length > MOST_QUOTED;
        return copied
                ? List.of()
                : mention.values().stream().map(value -> yaml(value, alone)).toList();
    }

    private static String yaml(Value value, boolean alone) {
        if (value instanceof Value.Quantity quantity) {
            StringBuilder out = new StringBuilder("{ number: " + number(quantity.number()));
            if (!quantity.unit().isEmpty()) {
                out.append(", unit: ").append(YamlText.inFlow(quantity.unit()));
            }
            if (alone && isToldInOtherWords(quantity)) {
                out.append(", shown: ").append(YamlText.inFlow(quantity.shown()));
            }
            return out.append(" }").toString();
        }
        if (value instanceof Value.Date date) {
            return "{ date: " + date.date() + " }";
        }
        String key = value instanceof Value.Person
                ? "person"
                : value instanceof Value.Organisation
                        ? "organisation"
                        : value instanceof Value.Place ? "place" : "text";
        return "{ " + key + ": " + YamlText.inFlow(value.shown()) + " }";
    }

    /**
     * Whether the article's words are more than number and unit: {@code nearly 90 per cent}, {@code Tk 8.4 lakh crore}.
     */
    static boolean isToldInOtherWords(Value.Quantity quantity) {
        String shown = quantity.shown();
        boolean hedged = Character.isLetter(shown.charAt(0)) && !shown.matches("(?:A|US|C|NZ|HK|S|R)\\$.*");
        return (hedged && NumberText.parse(shown).isEmpty()) || shown.contains("lakh") || shown.contains("crore");
    }

    /** The answer of the drafted card as shown. For a quotation it is the speaker. */
    static String answer(Candidate candidate) {
        Mention mention = candidate.mention();
        if (mention.kind() == Mention.Kind.QUOTE) {
            return candidate.by().orElse(mention.values().get(0).shown());
        }
        Value value = mention.values().get(0);
        if (value instanceof Value.Quantity quantity) {
            boolean told = mention.values().size() == 1 && isToldInOtherWords(quantity);
            return told ? quantity.shown() : (plain(mention) + " " + quantity.unit()).strip();
        }
        return value.shown();
    }

    /** A number with its unit as a reader sees it: {@code 150,000 dollars}, {@code 94 votes to 31}. */
    static String told(Mention mention) {
        String plain = (plain(mention) + " " + mention.unit()).strip();
        return mention.kind() == Mention.Kind.VOTE
                ? plain.replaceFirst("^(\\d+)-(\\d+) votes$", "$1 votes to $2")
                : LONG.matcher(plain)
                        .replaceAll(digits -> String.format(Locale.ROOT, "%,d", new BigInteger(digits.group())));
    }

    /** The date, or the first and last day of a range. */
    static String days(Mention mention, Function<PartialDate, String> writing) {
        return mention.values().stream()
                .map(value -> writing.apply(((Value.Date) value).date()))
                .collect(Collectors.joining(" to "));
    }

    /** The value without its unit. */
    static String plain(Mention mention) {
        if (mention.values().size() == 2
                && mention.values().get(0) instanceof Value.Quantity low
                && mention.values().get(1) instanceof Value.Quantity high) {
            String one = number(low.number());
            String other = number(high.number());
            int space = one.indexOf(' ');
            boolean same = space > 0 && other.endsWith(one.substring(space));
            return (same ? one.substring(0, space) : one) + " to " + other;
        }
        Value value = mention.values().get(0);
        if (value instanceof Value.Quantity quantity) {
            return number(quantity.number());
        }
        return mention.date().isPresent() ? days(mention, PartialDate::toString) : value.shown();
    }
}
