package dev.dateline.library.lint;

import dev.dateline.article.Ages;
import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.Mentions;
import dev.dateline.library.Aging;
import dev.dateline.library.FactStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules for questions that do not say for which time the answer holds, although the answer changes. */
final class TimeRules {
    private static final Pattern IS = Pattern.compile("\\b(?:is|are|do|does) (?!said|thought|believed)");
    private static final Pattern PLANS = WordTable.phrase("plans");
    private static final Pattern WAS = Pattern.compile("\\b(was|were|did|had|became|won|lost)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(?:\\p{Ll}{3,}ed|" + WordTable.any("past") + ")\\b");
    private static final Pattern RECURRING = WordTable.pattern("counted again");
    private static final Pattern CHANGING = WordTable.pattern("changing count");
    private static final Pattern COUNTS = WordTable.phrase("asks for a count");
    private static final Pattern QUARTER = Pattern.compile("\\b\\w+ (?:quarter|half)\\b");
    private static final Pattern RANK = WordTable.phrase("rank");
    /** Matches measures that do not change: length, height, weight. */
    private static final Pattern FIXED = WordTable.phrase("fixed measure");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");

    private TimeRules() {}

    /** Whether a text names its year. */
    static boolean isDated(String text) {
        return YEAR.matcher(text).find();
    }

    static void check(WrittenCard card, Aging aging, LocalDate today) {
        String ask = Unquoted.of(card.card().ask());
        if (isDated(ask) || card.trueStatement().isPresent() || QuestionRules.isRelative(ask)) {
            return;
        }
        boolean present = !card.is(CardKind.ORDER, CardKind.MATCH)
                && !WAS.matcher(ask).find()
                && (IS.matcher(ask).find() || !PAST.matcher(ask).find());
        for (Fact fact : card.facts()) {
            boolean overtaken = aging.status(fact.ref(), today) == FactStatus.SUPERSEDED;
            boolean changing = present
                    && (overtaken
                            || (fact.ages() == Ages.PLAN && ask.contains(" will "))
                            || PLANS.matcher(ask).find()
                            || (fact.ages() == Ages.STATE && changes(card, fact)));
            if (changing) {
                card.sayCase(Rule.UNDATED_PRESENT, overtaken ? "replaced" : "changing");
                return;
            }
        }
        figure(card, ask, present);
    }

    /**
     * Whether the answer changes over time: the holder of an office or rank, or a number that is counted again from
     * time to time.
     */
    private static boolean changes(WrittenCard card, Fact fact) {
        Optional<Value.Quantity> number = card.number();
        if (number.isPresent()) {
            return !ProperNames.in(card.card().ask()).isEmpty() && isCountedAnew(card, number.get());
        }
        boolean rank = RANK.matcher(card.card().ask()).find();
        return fact.values().stream()
                .anyMatch(value -> (value instanceof Value.Person || (rank && value instanceof Value.Organisation))
                        && card.answers().stream()
                                .anyMatch(answer -> answer.text().contains(value.shown())));
    }

    /**
     * Whether a number counts something that changes, such as people, money or shares. The number of
     * columns of a building does not change.
     */
    private static boolean isCountedAnew(WrittenCard card, Value.Quantity number) {
        return CHANGING.matcher(number.unit().isEmpty() ? card.card().ask() : number.shown() + " " + number.unit())
                .find();
    }

    /** Whether the fact gives a year, and all of its years are in this century. */
    private static boolean isOfOurTime(Fact fact) {
        List<PartialDate> dates = Mentions.of(fact.says()).dates();
        return !dates.isEmpty() && dates.stream().allMatch(date -> date.year() >= 2000);
    }

    private static boolean isOfAYear(Fact fact) {
        List<PartialDate> dates = Mentions.of(fact.says()).dates();
        return dates.size() == 1 && dates.get(0).month() == 0 && dates.get(0).year() >= 2000;
    }

    /** Reports a figure of something that recurs: a turnout, a poll, a rate. */
    private static void figure(WrittenCard card, String ask, boolean present) {
        Optional<Value.Quantity> number = card.number();
        if (number.isEmpty()
                || !COUNTS.matcher(ask).find()
                || FIXED.matcher(number.get().shown() + " " + number.get().unit())
                        .find()) {
            return;
        }
        List<String> names = ProperNames.in(ask);
        boolean country =
                names.stream().anyMatch(name -> CommonNames.country(name).isPresent());
        boolean anew = !names.isEmpty()
                && isCountedAnew(card, number.get())
                && ((present && !ask.contains(" have"))
                        || card.facts().stream()
                                .anyMatch(fact -> fact.ages() == Ages.STATE || (country && isOfOurTime(fact))));
        anew |= !names.isEmpty() && card.facts().stream().allMatch(TimeRules::isOfAYear);
        if ((anew || RECURRING.matcher(ask).find())
                && Mentions.of(QUARTER.matcher(ask).replaceAll("")).quantities().stream()
                        .noneMatch(Mentions.Quantity::ordinal)) {
            card.say(Rule.UNDATED_FIGURE);
        }
    }
}
