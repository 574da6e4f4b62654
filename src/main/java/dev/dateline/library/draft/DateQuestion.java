package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.library.draft.Word.Tag;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the question word for a date: "On which day", "Since which year". */
final class DateQuestion {
    /** Matches words with the time of the verb before a purpose: {@code meet on 8 December to plan a fair}. */
    private static final Pattern DATED = Pattern.compile(".*\\b(?:on|in) (?:" + String.join("|", CalendarNames.MONTHS)
            + ")\\b.* to .*|.*\\b(?:this|last|next) year and .*");

    private DateQuestion() {}

    /** The question for a date in a clause; empty if none is good. */
    static Optional<BareQuestion> of(Mention value, Predicate predicate, boolean inSubject, int from) {
        PartialDate date = ((Value.Date) value.values().get(0)).date();
        TaggedSentence sentence = predicate.clause().sentence();
        String unit = date.day() > 0 ? "day" : date.month() > 0 ? "month" : "year";
        String when = unit.equals("day") ? "on which day" : "in which " + unit;
        if (inSubject) {
            Clause clause = predicate.clause();
            boolean weekday = date.day() > 0 && sentence.at(from - 1).isNoun();
            return from == clause.from()
                            || clause.base().equals("be")
                            || !weekday
                            || value.end()
                                    != sentence.at(clause.subjectTo() - 1).end()
                    ? Optional.empty()
                    : Optional.of(
                            new BareQuestion(when, predicate, predicate.clause().to(), ""));
        }
        String shown = value.in(sentence.text());
        if (sentence.text().startsWith("'s", value.end())
                || shown.matches(
                        "(?i).*(?:\\bweek|(?:start|end|months|half|quarter) of).*|an? \\p{L}+ (?:earlier|before)|.* (?:and|to) .*")) {
            return Optional.empty(); // Sunday's vote
        }
        boolean led = sentence.at(from).is(Tag.ADP, Tag.SCONJ)
                || sentence.at(from).low().matches("on|in");
        String word = sentence.at(led ? from : from - 1).low();
        int end = led ? from : from - 1;
        String behind = predicate.behind().replaceFirst("^(?:night|morning|evening|afternoon|noon)\\b ?", "");
        boolean early = sentence.at(end - 1).low().matches("late|early")
                && !sentence.at(end - 2).low().matches("minutes|hours|days|weeks|months|years");
        end -= early ? 1 : 0;
        if (isOpen(predicate, from, end, word) || behind.matches("(?:and|or) .*|,.*")) {
            return Optional.empty();
        }
        return switch (word) {
            case "in", "on" -> Optional.of(new BareQuestion(when, predicate, end, behind));
            case "since", "until", "by", "from" ->
                Optional.of(new BareQuestion(word + " which " + unit, predicate, end, behind));
            case "for" ->
                sentence.at(end - 1).low().matches("scheduled|set|planned|fixed|strike")
                        ? Optional.of(new BareQuestion("for which " + unit, predicate, end, behind))
                        : Optional.empty();
            case "to", "and", "of", "before", "after", "the", "than", "between", "or", "," -> Optional.empty();
            default ->
                led
                        ? Optional.empty()
                        : unit.equals("day") || shown.indexOf(' ') > 0
                                ? Optional.of(new BareQuestion(when, predicate, from, behind))
                                : Optional.empty();
        };
    }

    /** Whether a date is no time of the clause's event: of a state, a goal, another figure or another time. */
    private static boolean isOpen(Predicate predicate, int from, int end, String word) {
        Clause clause = predicate.clause();
        TaggedSentence sentence = clause.sentence();
        int main = clause.mainVerb();
        String before = predicate.before(end);
        boolean plan = sentence.at(main + 1).low().equals("to");
        boolean due = sentence.at(main + 1).low().equals("due") && end == main + 2;
        boolean state = clause.base().matches("be|have") && end > main + 1 && !plan && !due;
        boolean rare = word.equals("since")
                && before.matches(
                        "(?i).*\\b(?:first|second|third|last|only|\\p{L}{2,}est)\\b.*"); // the first win since
        boolean goal = word.equals("by") && !clause.isInverted() && !plan;
        boolean said = WordLists.REPORTING.contains(clause.base()) && end <= main + 1 && !clause.isPassive();
        boolean purpose = word.matches("since|until|by|from") && isPurpose(predicate, from);
        return state
                || rare
                || goal
                || said
                || purpose
                || sentence.at(end - 1).is(Tag.CCONJ)
                || (end - 1 > main
                        && sentence.at(end - 1).is(Tag.VERB)
                        && Verbs.isRegularPast(sentence.at(end - 1).low())) // the code adopted in 2018
                || before.matches(".* since \\p{L}+")
                || DATED.matcher(before).matches()
                || predicate.before(from).matches("(?s).*\\bfrom [^ ]*\\d[^,]*");
    }

    /** Whether a day belongs to an infinitive behind an object: {@code appealed for money to feed people until May}. */
    private static boolean isPurpose(Predicate predicate, int day) {
        TaggedSentence sentence = predicate.clause().sentence();
        for (int i = predicate.clause().mainVerb() + 2; i < day; i++) {
            if (sentence.at(i - 1).low().equals("to") && sentence.at(i).is(Tag.VERB)) {
                return i > predicate.clause().mainVerb() + 2
                        && !NumberQuestion.isWith(predicate.clause().base());
            }
        }
        return false;
    }
}
