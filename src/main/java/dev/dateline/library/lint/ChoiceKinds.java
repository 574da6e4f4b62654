package dev.dateline.library.lint;

import dev.dateline.article.PartialDate;
import dev.dateline.deck.Answer.Choice;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.Mentions;
import dev.dateline.judge.Readings;
import dev.dateline.library.TextWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for choices that overlap or differ in kind. */
final class ChoiceKinds {
    private static final Pattern DASH = Pattern.compile("(?<=\\d)[-\u2013](?=\\d)");
    private static final Pattern AMOUNT = WordTable.phrase("amount");
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:to|and)\\b");
    private static final Pattern ABOVE = WordTable.phrase("above a number");
    private static final Pattern BELOW = WordTable.phrase("below a number");
    /** Matches words that say where, how or why: {@code in Delhi}, {@code by hand}. */
    private static final Pattern PHRASE = WordTable.phrase("begins a phrase");

    private static final Pattern WITH_SMALL = Pattern.compile("^(?:[Oo]n|[Ii]n|[Aa]t|[Ff]rom|[Ww]ith|[Ff]or) \\p{Ll}");

    private static final Set<String> CONTINENTS = Set.of("europe", "asia", "africa", "america", "oceania");
    /** Units of time. Their amounts can be compared, although a month has no fixed length. */
    private static final Set<String> TIMES = Set.of("hour", "day", "week", "month", "year", "decade");

    private static final BigDecimal FAR = new BigDecimal("1e30");
    private static final BigDecimal TINY = new BigDecimal("0.000001");

    /** The numbers that a choice covers: one number, or a range. */
    record Stretch(BigDecimal low, BigDecimal high, String unit) {
        /** @param slack how far the number may be outside the range */
        boolean holds(BigDecimal number, BigDecimal slack) {
            return low.compareTo(number.add(slack)) <= 0
                    && number.subtract(slack).compareTo(high) <= 0;
        }

        boolean meets(Stretch other) {
            boolean points = low.compareTo(high) == 0 && other.low.compareTo(other.high) == 0;
            boolean sameUnit = unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
            return !points && sameUnit && low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }

    private ChoiceKinds() {}

    static void check(WrittenCard card, KnownNames names) {
        Optional<Choice> choices = card.choices();
        if (choices.isPresent()) {
            card.firstClash(
                    "choices",
                    choices.get().choices(),
                    ChoiceKinds::overlap,
                    (piece, other) -> piece.say(Rule.CHOICES_OVERLAP, other));
            kinds(card, choices.get(), names);
        }
    }

    private static boolean overlap(String one, String other) {
        Optional<PartialDate> date = Readings.date(one);
        Optional<PartialDate> second = Readings.date(other);
        if (date.isPresent() && second.isPresent()) {
            return date.get().covers(second.get()) || second.get().covers(date.get());
        }
        Optional<Stretch> a = stretch(one);
        Optional<Stretch> b = stretch(other);
        if (a.isPresent() && b.isPresent()) {
            return a.get().meets(b.get());
        }
        return holds(one, other) || holds(other, one);
    }

    /** The numbers of a choice that is an amount or a range of amounts; empty for other choices. */
    static Optional<Stretch> stretch(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Mentions.Quantity> numbers =
                Mentions.of(DASH.matcher(text).replaceAll(" to ")).quantities();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Mentions.Quantity last = numbers.get(numbers.size() - 1);
        BigDecimal low = last.number();
        BigDecimal high = last.number();
        if (numbers.size() > 1) {
            low = numbers.get(numbers.size() - 2).number();
        } else if (ABOVE.matcher(text).find()) {
            low = low.add(TINY);
            high = FAR;
        } else if (BELOW.matcher(text).find()) {
            low = FAR.negate();
            high = high.subtract(TINY);
        }
        boolean clear = numbers.size() == 1
                || BETWEEN.matcher(text).find()
                || DASH.matcher(text).find();
        return clear && low.compareTo(high) <= 0
                ? Optional.of(new Stretch(
                        low, high, last.unit().isEmpty() ? "" : last.unit().get(0)))
                : Optional.empty();
    }

    /** Whether a choice contains another one: a continent its countries, or a list its things. */
    private static boolean holds(String whole, String part) {
        List<String> outer = TextWords.of(whole);
        List<String> inner = TextWords.of(part);
        boolean continent = outer.size() == 1
                && inner.size() > 1
                && CONTINENTS.contains(outer.get(0))
                && inner.get(inner.size() - 1).equals(outer.get(0));
        int at = TextWords.indexOf(outer, inner);
        int end = at + inner.size();
        boolean joined = at >= 0
                && ((at > 0 && outer.get(at - 1).equals("and"))
                        || (end < outer.size() && outer.get(end).equals("and")))
                && CommonNames.alsoCalled(whole).isEmpty();
        boolean capital = CommonNames.countryOfCapital(part)
                .filter(country ->
                        CommonNames.country(whole).filter(country::equals).isPresent())
                .isPresent();
        return continent || joined || capital;
    }

    /** Reports a choice that is of another kind than the others. */
    private static void kinds(WrittenCard card, Choice choices, KnownNames names) {
        List<String> texts = choices.choices();
        List<ChoiceClass> classes = new ArrayList<>();
        boolean numbers = texts.stream().anyMatch(text -> ChoiceClass.of(text, names) == ChoiceClass.NUMBER);
        for (String text : texts) { // 1000 is a year only among years
            boolean plain = text.chars().allMatch(Character::isDigit);
            classes.add(numbers && plain ? ChoiceClass.NUMBER : ChoiceClass.of(text, names));
        }
        long sized = classes.stream().filter(ChoiceClass::isSized).count();
        ChoiceClass right = classes.get(choices.first());
        for (int i = 0; i < texts.size(); i++) {
            ChoiceClass own = classes.get(i);
            if (isDescriptionAmongNames(i, texts)) {
                say(card, i, "a description among names");
                return;
            }
            boolean name = ChoiceRules.isName(texts.get(choices.first()));
            if ((isPhrase(texts.get(i)) && !isPhrase(texts.get(choices.first())))
                    || (name && WITH_SMALL.matcher(texts.get(i)).find())) {
                say(card, i, "a place, a way or a reason, and the right choice is a thing");
                return;
            }
            Optional<ChoiceClass> others = othersThan(i, classes);
            if (others.isPresent() && own.isApartFrom(others.get())) {
                say(card, i, own.called() + " among " + others.get().calledMany());
                return;
            }
            if (own.isSized() && sized == 1 && texts.size() > 2) {
                say(card, i, "a number or date among words");
                return;
            }
            if (own.isApartFrom(right) && (own == ChoiceClass.PERSON || right == ChoiceClass.PERSON)) {
                say(card, i, own.called() + ", and the right choice is " + right.called());
                return;
            }
        }
        units(card, texts);
    }

    private static boolean isPhrase(String text) {
        return PHRASE.matcher(text).find() && !Unquoted.isTitle(text);
    }

    private static boolean isDescriptionAmongNames(int place, List<String> texts) {
        String text = texts.get(place);
        boolean description = text.startsWith("a ") || text.startsWith("an ") || text.startsWith("some ");
        return description
                && texts.size() > 2
                && Readings.number(text).isEmpty()
                && texts.stream().allMatch(other -> other.equals(text) || ChoiceRules.isName(other));
    }

    /** The class that all choices except one have in common; empty if there is none. */
    private static Optional<ChoiceClass> othersThan(int odd, List<ChoiceClass> classes) {
        List<ChoiceClass> others = new ArrayList<>(classes);
        others.remove(odd);
        return others.stream().distinct().count() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static void units(WrittenCard card, List<String> texts) {
        List<Mentions.Quantity> first = Mentions.of(texts.get(0)).quantities();
        for (int i = 1; i < texts.size() && first.size() == 1; i++) {
            List<Mentions.Quantity> other = Mentions.of(texts.get(i)).quantities();
            if (other.size() == 1) {
                String unit = String.join(" ", other.get(0).unit());
                String firstUnit = String.join(" ", first.get(0).unit());
                boolean apart = first.get(0).clashes(unit)
                        && !(TIMES.contains(unit) && TIMES.contains(firstUnit))
                        && Readings.converted(other.get(0).number(), unit, firstUnit)
                                .isEmpty();
                if (apart) {
                    say(card, i, "in a different unit from \"" + texts.get(0) + "\"");
                    return;
                }
            }
        }
    }

    private static void say(WrittenCard card, int choice, String what) {
        card.choice(choice).say(Rule.MIXED_CHOICES, what);
    }
}
