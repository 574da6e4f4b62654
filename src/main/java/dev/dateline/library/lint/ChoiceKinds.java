package dev.dateline.library.lint;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.Mentions;
import dev.dateline.judge.Readings;
import dev.dateline.library.TextWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for choices that overlap or differ in kind. */
final class ChoiceKinds {
    private static final String NUMBER = "([\\d.,]+)";
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)(?:between |from )?" + NUMBER + "(?: \\w+)?(?: to | and |-|\u2013)" + NUMBER + "\\b.*");
    private static final Pattern ABOVE = Pattern.compile(
            "(?i)(?:over|more than|above|at least|from) " + NUMBER + "\\b.*|" + NUMBER + " .*\\bor more.*");
    private static final Pattern BELOW = Pattern.compile("(?i)(?:under|less than|fewer than|below|at most|up to) "
            + NUMBER + "\\b.*|" + NUMBER + " .*\\bor (?:less|fewer).*");
    private static final Set<String> CONTINENTS = Set.of("europe", "asia", "africa", "america", "oceania", "australia");
    private static final BigDecimal FAR = new BigDecimal("1e30");

    private record Stretch(BigDecimal low, BigDecimal high) {
        boolean meets(Stretch other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }

    private ChoiceKinds() {}

    static void check(WrittenCard card, Report report) {
        Optional<Choices> choices = Choices.of(card.card());
        if (choices.isPresent()) {
            overlap(card, choices.get().texts(), report);
            kinds(card, choices.get().texts(), report);
        }
    }

    private static void overlap(WrittenCard card, List<String> texts, Report report) {
        for (int i = 1; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(texts.get(i), texts.get(j))) {
                    report.say(
                            Rule.CHOICES_OVERLAP,
                            card.item("choices", i),
                            "this and \"" + texts.get(j) + "\" overlap, so both may be right",
                            "change them so that only one can be right");
                    return;
                }
            }
        }
    }

    private static boolean overlap(String one, String other) {
        Optional<Stretch> a = stretch(one);
        Optional<Stretch> b = stretch(other);
        if (a.isPresent() && b.isPresent()) {
            return a.get().meets(b.get());
        }
        Optional<PartialDate> date = Readings.date(one);
        Optional<PartialDate> second = Readings.date(other);
        if (date.isPresent() && second.isPresent()) {
            return date.get().covers(second.get()) || second.get().covers(date.get());
        }
        return holds(one, other) || holds(other, one);
    }

    private static Optional<Stretch> stretch(String text) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches() && Readings.date(text).isEmpty()) {
            return stretch(number(between.group(1)), number(between.group(2)));
        }
        Matcher above = ABOVE.matcher(text);
        if (above.matches()) {
            return stretch(
                    number(above.group(1) == null ? above.group(2) : above.group(1))
                            .map(n -> n.add(TINY)),
                    Optional.of(FAR));
        }
        Matcher below = BELOW.matcher(text);
        if (below.matches()) {
            return stretch(
                    Optional.of(FAR.negate()),
                    number(below.group(1) == null ? below.group(2) : below.group(1))
                            .map(n -> n.subtract(TINY)));
        }
        return Optional.empty();
    }

    private static final BigDecimal TINY = new BigDecimal("0.000001");

    private static Optional<Stretch> stretch(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
                ? Optional.of(new Stretch(low.get(), high.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String digits) {
        return Readings.number(digits);
    }

    /** Whether a choice is part of another: in its continent, or one of the things that it lists. */
    private static boolean holds(String whole, String part) {
        List<String> outer = TextWords.content(whole);
        List<String> inner = TextWords.content(part);
        boolean continent = outer.size() == 1
                && inner.size() > 1
                && CONTINENTS.contains(outer.get(0))
                && inner.get(inner.size() - 1).equals(outer.get(0))
                && !outer.get(0).equals("australia");
        boolean joined = TextWords.of(whole).contains("and")
                && !inner.isEmpty()
                && inner.size() < outer.size()
                && (" " + String.join(" ", TextWords.of(whole)) + " ")
                        .matches(".* and " + Pattern.quote(String.join(" ", TextWords.of(part))) + " .*|^ "
                                + Pattern.quote(String.join(" ", TextWords.of(part))) + " and .*")
                && Readings.alsoCalled(whole).isEmpty();
        return continent || joined;
    }

    /** One description among names, or numbers in units that cannot be converted. */
    private static void kinds(WrittenCard card, List<String> texts, Report report) {
        for (int i = 0; i < texts.size(); i++) {
            boolean description =
                    startsSmall(texts.get(i)) && Readings.number(texts.get(i)).isEmpty();
            boolean amongNames = texts.size() > 2;
            for (int j = 0; j < texts.size(); j++) {
                amongNames &= j == i || isName(texts.get(j));
            }
            if (description && amongNames) {
                say(card, i, "a description among names", report);
                return;
            }
        }
        noPerson(card, texts, report);
        oneSized(card, texts, report);
        units(card, texts, report);
    }

    /** A country, a capital or an organisation, if the right choice is a person by the card's fact. */
    private static void noPerson(WrittenCard card, List<String> texts, Report report) {
        boolean person = card.facts().stream()
                .flatMap(fact -> fact.values().stream())
                .anyMatch(value -> value instanceof Value.Person
                        && card.answers().stream()
                                .anyMatch(answer -> answer.text().equals(value.shown())));
        for (int i = 0; person && i < texts.size(); i++) {
            if (CommonNames.country(texts.get(i)).isPresent()
                    || CommonNames.countryOfCapital(texts.get(i)).isPresent()) {
                say(card, i, "a country or capital among persons", report);
                return;
            }
            if (CommonNames.body(texts.get(i)).isPresent() || isCompany(texts.get(i))) {
                say(card, i, "an organisation among persons", report);
                return;
            }
        }
    }

    private static boolean isCompany(String text) {
        List<String> words = TextWords.of(text);
        return words.size() > 1
                && (WordTable.has("organisation", words.get(0))
                        || WordTable.has("organisation", words.get(words.size() - 1)));
    }

    /** One number or date among words. */
    private static void oneSized(WrittenCard card, List<String> texts, Report report) {
        List<Integer> sized = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (ChoiceClass.sized(texts.get(i)).isPresent()) {
                sized.add(i);
            }
        }
        boolean said = report.says(Rule.MIXED_CHOICES, card.item("choices", 0).owner());
        if (texts.size() > 2 && sized.size() == 1 && !said) {
            say(card, sized.get(0), "a number or date among words", report);
        }
    }

    private static void units(WrittenCard card, List<String> texts, Report report) {
        for (int i = 1; i < texts.size(); i++) {
            List<Mentions.Quantity> first = Mentions.of(texts.get(0)).quantities();
            List<Mentions.Quantity> other = Mentions.of(texts.get(i)).quantities();
            if (first.size() == 1 && other.size() == 1) {
                String unit = String.join(" ", other.get(0).unit());
                boolean apart = first.get(0).clashes(unit)
                        && Readings.converted(
                                        other.get(0).number(),
                                        unit,
                                        String.join(" ", first.get(0).unit()))
                                .isEmpty();
                if (apart) {
                    say(card, i, "in a different unit from \"" + texts.get(0) + "\"", report);
                    return;
                }
            }
        }
    }

    private static void say(WrittenCard card, int choice, String what, Report report) {
        report.say(
                Rule.MIXED_CHOICES,
                card.item("choices", choice),
                "this is " + what,
                "offer things of one kind: learners see the odd one out without knowing the answer");
    }

    private static boolean startsSmall(String text) {
        return !text.isEmpty() && (text.startsWith("a ") || text.startsWith("an ") || text.startsWith("some "));
    }

    private static boolean isName(String text) {
        Set<String> parts = new HashSet<>(List.of(text.split(" ", -1)));
        parts.removeIf(part -> part.isEmpty() || TextWords.isSmall(part));
        return !parts.isEmpty()
                && parts.size() <= 4
                && parts.stream().allMatch(part -> Character.isUpperCase(part.codePointAt(0)));
    }
}
