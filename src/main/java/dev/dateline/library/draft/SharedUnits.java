package dev.dateline.library.draft;

import dev.dateline.article.Value;
import dev.dateline.judge.Readings;
import dev.dateline.library.draft.Word.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives a bare number the unit of the number before it, if both count the same things: {@code won 11 seats, the Greens
 * nine}, {@code 1,380 cases, compared with 910}.
 */
final class SharedUnits {
    /** Units of a part, a time or an age, which are never left out the second time. */
    private static final Pattern OWN = Pattern.compile("per cent|.*points|times.*|years old|"
            + "(?:years|overs|months|weeks|days|hours|minutes|seconds|votes)(?: .*)?");

    private static final Pattern FURTHER = Pattern.compile("\\b(?:further|another|other) $");
    private static final Pattern MORE = Pattern.compile("^ (?:more|others|of (?:them|these|those))\\b");
    private static final Pattern NUMBER_OF =
            Pattern.compile("\\b(?:number|total) of ((?:(?!the)\\p{Ll}+ )?\\p{Ll}+s)\\b[^,;\\d]*$");
    private static final Pattern OTHER =
            Pattern.compile("\\b(?:(?:group|team|crew|crowd|turnout|attendance|toll|audience|panel|family|mother|father"
                    + "|index|rating|magnitude|number|phase|aged|between) (?:of |at )?|(?:older|younger) than "
                    + "|(?:camp|room|space|school|home) for )$");
    private static final Pattern COMPARED =
            Pattern.compile("\\b(?:instead of|rather than|from|compared with|against|not) $");
    private static final Pattern LARGE = Pattern.compile("\\d ?(?:[mb]n?|tr?n|[mbr]+illion|crore|lakh)$");
    private static final Pattern RATE =
            Pattern.compile("^ (?:against|to|per) (?:the|a|one) (?:\\p{Lu}[\\p{L}.]* )?(\\p{L}+)");

    private String last = "";
    private String coin = ""; // the currency of the sentence before

    /** The values of the next sentence in their order, with the units that they share. */
    List<Mention> in(TaggedSentence tagged, List<Mention> figures) {
        List<Mention> all = new ArrayList<>();
        String unit = "";
        String beside = ""; // the unit of the value before
        String nextCoin = "";
        for (int k = 0; k < figures.size(); k++) {
            Mention each = figures.get(k);
            boolean bare = each.kind() == Mention.Kind.NUMBER && each.unit().isEmpty();
            String own = bare ? unit(tagged, each, unit, beside) : each.unit();
            if (own.isEmpty() && k + 1 < figures.size() && isChange(tagged.text(), each, figures.get(k + 1))) {
                own = figures.get(k + 1).unit();
            }
            nextCoin = Readings.isMoney(own) ? own : nextCoin;
            own = own.isEmpty() && LARGE.matcher(each.in(tagged.text())).find() ? coin : own;
            boolean counts =
                    each.isNumeric() && !own.isEmpty() && !OWN.matcher(own).matches();
            boolean inside = tagged.text().substring(0, each.start()).matches(".*\\([^)]*"); // ($33m)
            unit = counts && !inside ? own : unit;
            beside = own;
            all.add(bare && !own.isEmpty() ? with(each, own) : each);
        }
        coin = nextCoin;
        last = WordLists.MEASURES.containsValue(unit) || Readings.isMoney(unit) ? "" : unit;
        return all;
    }

    /** Whether a number is the first of {@code from 155 to 190 crowns}. */
    private static boolean isChange(String sentence, Mention one, Mention other) {
        return sentence.substring(0, one.start()).endsWith("from ")
                && sentence.substring(one.end(), Math.max(one.end(), other.start()))
                        .equals(" to ");
    }

    private String unit(TaggedSentence tagged, Mention number, String unit, String beside) {
        String before = tagged.text().substring(0, number.start());
        String behind = tagged.text().substring(number.end());
        Matcher rate = RATE.matcher(behind);
        if (rate.lookingAt() && Readings.isMoney(rate.group(1))) {
            return Stream.of(before.split("[^\\p{L}]+", -1))
                    .filter(word -> WordLists.CURRENCY_WORDS.contains(Counted.plural(word)))
                    .reduce((one, other) -> other)
                    .map(coin -> Counted.plural(coin) + " per " + rate.group(1))
                    .orElse("");
        }
        boolean more =
                MORE.matcher(behind).lookingAt() || FURTHER.matcher(before).find();
        Word next = tagged.at(tagged.indexAt(number.end()));
        boolean noun = next.isNoun() || (next.is(Tag.ADJ) && !next.low().endsWith("ed"));
        boolean level = beside.equals("per cent") && before.endsWith(" to ");
        if ((noun && !more) || level || OTHER.matcher(before).find()) {
            return "";
        }
        if (beside.matches("(?:year|month|week|day|hour|minute|second)s.*")
                && COMPARED.matcher(before).find()) {
            return beside;
        }
        Matcher of = NUMBER_OF.matcher(before);
        String own = of.find() ? of.group(1) : unit.isEmpty() && (more || isAlone(tagged, number)) ? last : unit;
        return Counted.withPer(tagged.text(), new Counted.Unit(own, number.end()))
                .name();
    }

    /** Whether a number is the whole object of a verb: {@code on Sunday there were 73}, but not {@code she is 73}. */
    private static boolean isAlone(TaggedSentence tagged, Mention number) {
        Word verb = tagged.at(tagged.indexAt(number.start()) - 1);
        boolean age = verb.base().equals("be") && number.in(tagged.text()).length() < 3;
        boolean there = tagged.text().substring(0, number.start()).matches("(?i).*\\bthere (?:was|were) ");
        boolean figure = tagged.text().substring(0, number.start()).endsWith(" figure at ");
        return figure || (verb.is(Tag.VERB, Tag.AUX) && (there || !age));
    }

    private static Mention with(Mention mention, String unit) {
        Value.Quantity number = (Value.Quantity) mention.values().get(0);
        Value value = new Value.Quantity(number.number(), unit, number.shown());
        return new Mention(mention.kind(), mention.start(), mention.end(), List.of(value), unit);
    }
}
